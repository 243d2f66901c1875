### What the conversations about announcements ask for alike.

newsasking-who = Хто ви? Тоді ви отримаєте те, що для вас.
newsasking-often = Як часто можна писати?
