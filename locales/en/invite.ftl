### Inviting somebody to the staff.

invite-name = Who is it? Colleagues see this name, visitors never do.
# $name (String) - a person's own name
invite-check = Invite { $name }?
invite-yes = Yes, invite
