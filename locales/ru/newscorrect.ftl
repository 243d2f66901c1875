### Correcting an announcement.

newscorrect-pause-first = Оно отправляется. Сначала приостановите, потом исправьте.
newscorrect-language = На каком языке исправить?
# $language (String) - a language
newscorrect-words = Пожалуйста, напишите новый текст. Язык: { $language }
newscorrect-check = В Telegram новый текст встанет на место старого. В других местах люди получат ещё одно сообщение. Всё верно?
newscorrect-yes = Да, исправить
newscorrect-done = Исправление уже в пути.
