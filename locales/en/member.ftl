### Somebody of the staff roster.

# $role (String) - a role
member-is = Role: { $role }
# $offices (String) - towns with commas
member-offices = Offices: { $offices }
# $languages (String) - languages with commas
member-languages = Languages: { $languages }
# $name (String) - a short name of the timetable
member-consultant = In the timetable: { $name }
member-waits = The invitation has not been used yet.
member-role-key = Role
member-offices-key = Offices
member-languages-key = Languages
member-timetable-key = Place in the timetable
member-account-key = New invitation code
member-link-key = Link to the desk in a browser
member-go-key = Remove access
member-role = Which role?
member-which-offices = For which offices? Press to add or remove. None means all.
member-which-languages = In which languages do they answer? Press to add or remove.
member-who = Who is this in the timetable?
member-nobody = Nobody: no visits
# $name (String) - a person's own name
member-code-check = This lets whoever has it in as { $name }, once. Earlier codes of this kind stop working. Make it now?
member-code-yes = Yes, make it
# $name (String) - a person's own name
member-go-check = { $name } will have no access from this moment on. Cases go back to everybody. Are you sure?
member-go-yes = Yes, remove access
# $name (String) - a person's own name
member-gone = { $name } has no access any more.
member-saved = Saved. It counts from now on.
member-last-owner = This is the last owner. Somebody else must be owner first.
# $link (String) - a web address, $until (String) - date and time
member-link = Give this link to this person only. It works once, until { $until }, and is not shown again: { $link }
# $code (String) - an invitation code, $until (String) - date and time
member-code = Give this code to this person only. It works once, until { $until }, and is not shown again: { $code }
