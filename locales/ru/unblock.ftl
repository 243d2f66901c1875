### Taking a blocked time back.

# $start (String), $end (String) - dates and times
unblock-check = Разблокировать это время? { $start } – { $end }. Те, кого спросили и кто ещё не решил, узнают, что их визит состоится.
unblock-yes = Да, разблокировать
    .keywords = да, хорошо, ок, разблокировать
unblock-done = На это время снова можно записаться.
