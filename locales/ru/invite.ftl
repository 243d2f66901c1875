### Inviting somebody to the staff.

invite-name = Кто это? Это имя видят коллеги, а посетители – никогда.
# $name (String) - a person's own name
invite-check = Пригласить: { $name }?
invite-yes = Да, пригласить
