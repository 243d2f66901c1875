### Correcting an announcement.

newscorrect-pause-first = Аб’ява адпраўляецца. Спачатку прыпыніце яе, потым выпраўце.
newscorrect-language = На якой мове выправіць?
# $language (String) - a language
newscorrect-words = Напішыце, калі ласка, новы тэкст. Мова: { $language }
newscorrect-check = У Telegram новы тэкст стане на месца старога. У іншых месенджарах людзі атрымаюць яшчэ адно паведамленне. Усё правільна?
newscorrect-yes = Так, выправіць
newscorrect-done = Выпраўленне адпраўляецца.
