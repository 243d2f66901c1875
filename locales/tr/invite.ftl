### Inviting somebody to the staff.

invite-name = Kim davet edilsin? Bu adı ekip görür, ziyaretçiler asla görmez.
# $name (String) - a person's own name
invite-check = Davet edilsin mi: { $name }?
invite-yes = Evet, davet et
