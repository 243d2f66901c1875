### Words to a person whose conversation is closed.

resend-words = Что вы хотите написать человеку из центра?
resend-closed = Ваш разговор завершён, поэтому этого ещё никто не прочитал:
# $words (String) - what they wrote, or its beginning
resend-quoted = «{ $words }»
resend-ask = Отправить? Тогда разговор снова будет открыт.
resend-send = Отправить это человеку
resend-done = Отправлено. Разговор снова открыт.
resend-full = Столько я сохранить не могу. Пожалуйста, напишите это ещё раз, когда разговор будет открыт.
resend-file = Ваш разговор завершён, поэтому этого никто не получил. Нажмите «Написать снова» и отправьте это ещё раз.
