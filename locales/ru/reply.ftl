### Writing to the person of a case.

# $number (String) - the case's number
reply-words = Обращение #{ $number }: напишите сообщение. Человек не увидит, кто его написал.
reply-empty = Напишите несколько слов.
reply-done = Сообщение отправляется.
reply-noted = Заметка сохранена для коллег. Человек её не видит.
