### Taking a blocked time back.

# $start (String), $end (String) - dates and times
unblock-check = Разблокировать это время? { $start } – { $end }. Кто ещё не решил, узнает, что визит состоится.
unblock-yes = Да, разблокировать
    .keywords = да, хорошо, ок, разблокировать
unblock-done = На это время снова можно записаться.
