### Words to a person whose conversation is closed.

resend-words = Що ви хочете написати людині з центру?
resend-closed = Вашу розмову завершено, тому цього ще ніхто не прочитав:
# $words (String) - what they wrote, or its beginning
resend-quoted = «{ $words }»
resend-ask = Надіслати? Тоді розмова знову буде відкрита.
resend-send = Надіслати це людині
resend-done = Надіслано. Розмову знову відкрито.
resend-full = Стільки я зберегти не можу. Напишіть це, будь ласка, ще раз, коли розмова буде відкрита.
resend-file = Вашу розмову завершено, тому цього ніхто не отримав. Натисніть «Написати знову» й надішліть це ще раз.
