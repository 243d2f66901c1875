### Correcting an announcement.

newscorrect-pause-first = Воно надсилається. Спершу призупиніть, потім виправте.
newscorrect-language = Якою мовою виправити?
# $language (String) - a language
newscorrect-words = Напишіть, будь ласка, новий текст. Мова: { $language }
newscorrect-check = У Telegram новий текст стане на місце старого. В інших місцях люди отримають ще одне повідомлення. Усе правильно?
newscorrect-yes = Так, виправити
newscorrect-done = Виправлення вже в дорозі.
