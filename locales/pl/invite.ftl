### Inviting somebody to the staff.

invite-name = Kto to jest? To imię widzi zespół, a odwiedzający nigdy.
# $name (String) - a person's own name
invite-check = Czy zaprosić: { $name }?
invite-yes = Tak, zaproś
