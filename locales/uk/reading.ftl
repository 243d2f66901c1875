### What the first words of a case mean, as staff see and say it.

# $what (String) - the name of a service
reading-read-as = Прочитано як: { $what }
# $what (String) - the name of a service
reading-kept = Збережено як приклад: { $what }
reading-right = Прочитано правильно
# A button beside "Read right": what it means instead. $what (String) - the name of a service
reading-no = Ні: { $what }
reading-else = Мова про інше…
# A button that shows the others.
reading-key = Що означають перші слова…
reading-which = Що означають перші слова? Відповідь буде збережено як приклад, без імен і номерів.
reading-done = Дякуємо, збережено як приклад для перегляду.
reading-nothing = Нічого не збережено. Або зараз це неможливо, або цих слів не можна зберігати.
# One of the answers, after the services.
reading-none = Нічого з того, що ми пропонуємо
