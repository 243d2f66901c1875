### Trying again with those for whom an announcement has failed.

newsretry-nobody = Немає кому надсилати ще раз.
# $count (Number)
newsretry-check = Надіслати ще раз? Людей: { $count }
# $count (Number)
newsretry-check-unknown = Невідомо, чи ці люди його отримали: { $count }. Дехто отримає двічі. Надіслати ще раз?
newsretry-yes = Так, надіслати ще раз
