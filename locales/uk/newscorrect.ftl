### Correcting an announcement.

newscorrect-pause-first = Оголошення надсилається. Спершу призупиніть його, потім виправте.
newscorrect-language = Якою мовою виправити?
# $language (String) - a language
newscorrect-words = Напишіть, будь ласка, новий текст. Мова: { $language }
newscorrect-check = У Telegram новий текст стане на місце старого. В інших месенджерах люди отримають ще одне повідомлення. Усе правильно?
newscorrect-yes = Так, виправити
newscorrect-done = Виправлення надсилається.
