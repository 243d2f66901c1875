### The list of events, for staff.

eventdesk-title = ღონისძიებები
# $place (String) - a town, or "Online"
eventdesk-of = ღონისძიებები: { $place }
# $count (Number) - how many events
eventdesk-coming = მომავალი: { $count }
# $count (Number) - how many events
eventdesk-drafts = მონახაზები, რომლებსაც სხვა ვერ ხედავს: { $count }
# $count (Number) - how many events
eventdesk-past = დასრულებული ან გაუქმებული: { $count }
eventdesk-none = აქ არაფერია დაგეგმილი.
eventdesk-no-drafts = აქ მონახაზები არ არის.
eventdesk-no-past = აქ ჯერ არაფერი დასრულებულა.
# $count (Number) - how many sessions
eventdesk-sessions = შეხვედრები: { $count }
eventdesk-cancelled = გაუქმებულია
# $taken (Number) - places that somebody has
eventdesk-taken = დაკავებული ადგილები: { $taken }
# $taken (Number), $places (Number) - places that somebody has, and all of them; $line (Number) - how many are in line
eventdesk-taken-of = დაკავებული ადგილები: { $taken } / { $places }. რიგში: { $line }
# $day (String) - a short date, $title (String)
eventdesk-one = { $day }: { $title }
eventdesk-new = ახალი ღონისძიება
eventdesk-check-in = ბილეთის შემოწმება
eventdesk-to-coming = მომავალი
eventdesk-to-drafts = მონახაზები
eventdesk-to-past = დასრულებული, გაუქმებული
eventdesk-everywhere = ყველგან
