### Inviting somebody to the staff.

invite-name = Як звати цю людину? Ім’я бачитимуть колеги. Відвідувачі його не побачать.
# $name (String) - a person's own name
invite-check = Запросити: { $name }?
invite-yes = Так, запросити
