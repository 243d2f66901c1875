### What the conversations about announcements ask for alike.

newsasking-who = Хто Вы? Мы будзем дасылаць тое, што датычыць менавіта Вас.
newsasking-often = Як часта можна Вам пісаць?
