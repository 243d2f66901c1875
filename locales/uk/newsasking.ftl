### What the conversations about announcements ask for alike.

newsasking-who = Хто ви? Ми надсилатимемо те, що стосується саме вас.
newsasking-often = Як часто можна вам писати?
