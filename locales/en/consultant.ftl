### One consultant of the timetable.

# $name (String) - a short name
consultant-title = Consultant: { $name }
# $languages (String) - languages with commas
consultant-languages = Languages: { $languages }
# $services (String) - services with commas
consultant-services = Services: { $services }
# $offices (String) - towns with commas
consultant-offices = Offices: { $offices }
# $ways (String) - ways with commas
consultant-ways = How: { $ways }
consultant-ordinary = Hours: whenever the office is open
# $office (String) - a town
consultant-hours = Hours in the office { $office }:
consultant-languages-key = Languages
consultant-services-key = Services
consultant-offices-key = Offices
consultant-ways-key = How visits take place
# $office (String) - a town
consultant-hours-key = Hours: { $office }
consultant-ordinary-key = Work whenever the office is open
consultant-which-languages = In which languages? Press to add or remove.
consultant-which-services = Which services? Press to add or remove.
consultant-which-offices = In which offices? Press to add or remove.
consultant-which-ways = How do the visits take place? Press to add or remove.
consultant-saved = Saved. It counts for new bookings from now on.
