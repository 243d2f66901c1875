### A new consultant of the timetable.

newconsultant-name = A short name for colleagues, please: small Latin letters, digits and hyphens. Visitors never see it.
newconsultant-name-unclear = Please use 1 to 24 small Latin letters, digits and hyphens, with a letter first.
newconsultant-name-taken = This name is taken already. Please choose another.
# $name (String) - a short name
newconsultant-check = Add the consultant { $name }? Visits take place whenever the office is open, in every way. You can change that later.
