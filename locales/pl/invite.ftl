### Inviting somebody to the staff.

invite-name = Kogo zaprosić? Proszę podać imię. Widzi je tylko zespół.
# $name (String) - a person's own name
invite-check = Czy zaprosić: { $name }?
invite-yes = Tak, zaproś
