### Writing to the person of a case.

# $number (String) - the case's number
reply-words = Звернення #{ $number }: напишіть повідомлення. Людина не побачить, хто його написав.
reply-empty = Напишіть кілька слів.
reply-done = Повідомлення вже в дорозі.
reply-noted = Нотатку збережено для колег. Людина її не бачить.
