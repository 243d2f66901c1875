### Inviting somebody to the staff.

invite-name = Хто це? Це ім’я бачать колеги, а відвідувачі – ніколи.
# $name (String) - a person's own name
invite-check = Запросити: { $name }?
invite-yes = Так, запросити
