### Joining the staff.

join-check = This is an invitation to work at the consultants’ desk. Do you want to use it with this account?
join-yes = Yes, join
join-code = Please enter the invitation code.
# $name (String) - the person's own name on the roster
join-done = Welcome, { $name }. You can work here as soon as you are in the staff group.
join-wrong = This code does not work. It may be used already, or too old. Please ask for a new one.
join-anothers = This account already belongs to somebody on the staff, so nothing was changed. The person who was invited should open the invitation with their own account.
join-elsewhere = An invitation is used on Telegram, where the staff group is.
