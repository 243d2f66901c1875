### Trying again with those for whom an announcement has failed.

newsretry-nobody = Некому отправлять снова.
# $count (Number)
newsretry-check = Повторить для такого числа людей: { $count }?
# $count (Number)
newsretry-check-unknown = Неизвестно, получили ли его столько людей: { $count }. Кто-то получит дважды. Повторить?
newsretry-yes = Да, повторить
