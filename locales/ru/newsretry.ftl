### Trying again with those for whom an announcement has failed.

newsretry-nobody = Отправлять ещё раз некому.
# $count (Number)
newsretry-check = Отправить ещё раз? Людей: { $count }
# $count (Number)
newsretry-check-unknown = Неизвестно, получили ли его эти люди: { $count }. Кто-то получит его дважды. Отправить ещё раз?
newsretry-yes = Да, отправить ещё раз
