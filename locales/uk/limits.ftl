### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = Ви пишете дуже швидко, і я не встигаю. Я знову читатиму з { $time }: будь ласка, зачекайте й надішліть ще раз те, чого бракує. Про небезпеку пишіть завжди й телефонуйте 112.
