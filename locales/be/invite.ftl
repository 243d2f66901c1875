### Inviting somebody to the staff.

invite-name = Як завуць гэтага чалавека? Імя будуць бачыць калегі. Наведвальнікі яго не ўбачаць.
# $name (String) - a person's own name
invite-check = Запрасіць: { $name }?
invite-yes = Так, запрасіць
