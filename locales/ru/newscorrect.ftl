### Correcting an announcement.

newscorrect-pause-first = Объявление отправляется. Сначала приостановите его, потом исправьте.
newscorrect-language = На каком языке исправить?
# $language (String) - a language
newscorrect-words = Пожалуйста, напишите новый текст. Язык: { $language }
newscorrect-check = В Telegram новый текст встанет на место старого. В других мессенджерах люди получат ещё одно сообщение. Всё верно?
newscorrect-yes = Да, исправить
newscorrect-done = Исправление отправляется.
