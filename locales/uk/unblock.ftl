### Taking a blocked time back.

# $start (String), $end (String) - dates and times
unblock-check = Розблокувати цей час? { $start } – { $end }. Люди, які ще не вирішили, дізнаються, що їхній візит відбудеться.
unblock-yes = Так, розблокувати
    .keywords = так, добре, ок, розблокувати
unblock-done = На цей час знову можна записатися.
