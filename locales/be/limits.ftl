### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = Вы пішаце вельмі хутка, і я не паспяваю. Я зноў буду чытаць з { $time }: калі ласка, пачакайце і дашліце яшчэ раз тое, чаго не хапае. Пра небяспеку пішыце заўсёды і тэлефануйце 112.
