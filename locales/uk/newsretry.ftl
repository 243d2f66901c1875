### Trying again with those for whom an announcement has failed.

newsretry-nobody = Немає кому надсилати ще раз.
# $count (Number)
newsretry-check = Повторити для стількох людей: { $count }?
# $count (Number)
newsretry-check-unknown = Невідомо, чи стільки людей його отримали: { $count }. Дехто отримає двічі. Повторити?
newsretry-yes = Так, повторити
