### The visits of a day, for staff.

# $office (String) - a town, $day (String) - a date in words
day-title = { $office }, { $day }
# $count (Number) - how many visits
day-count = ვიზიტები: { $count }
day-empty = ვიზიტები დაჯავშნილი არ არის.
# $count (Number) - how many people
day-walk-ins = ჯავშნის გარეშე: { $count }
# $time (String), $service (String), $language (String), $way (String) - "At the office" and the like,
# $state (String) - "confirmed" and the like, $ref (String) - the visit's number
day-visit = { $time } · { $service } · { $language } · { $way } · { $state } · № { $ref }
# $need (String) - "Care for a child" and the like
day-need = — { $need }
day-confirmed = დადასტურებულია
day-unconfirmed = დაუდასტურებელია
day-arrived = მოვიდა
day-missed = არ მოვიდა
day-cancelled = გაუქმებულია
# $time (String), $state (String) - "confirmed" and the like
day-open = { $time } · { $state }
# $day (String) - a short date
day-go = → { $day }
# In a group, in the place of what a delicate visit is for.
day-delicate = სპეციალისტი
