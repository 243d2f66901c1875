### The list of events, for staff.

eventdesk-title = Events
# $place (String) - a town, or "Online"
eventdesk-of = Events: { $place }
# $count (Number) - how many events
eventdesk-coming = Still to come: { $count }
# $count (Number) - how many events
eventdesk-drafts = Drafts, which nobody else sees yet: { $count }
# $count (Number) - how many events
eventdesk-past = Over or cancelled: { $count }
eventdesk-none = Nothing is planned here.
eventdesk-no-drafts = There are no drafts here.
eventdesk-no-past = Nothing is over here yet.
# $count (Number) - how many sessions
eventdesk-sessions = Sessions: { $count }
eventdesk-cancelled = Cancelled
# $taken (Number) - places that somebody has
eventdesk-taken = Places taken: { $taken }
# $taken (Number), $places (Number) - places that somebody has, and all of them; $line (Number) - how many are in line
eventdesk-taken-of = Places taken: { $taken } of { $places }. In line: { $line }
# $day (String) - a short date, $title (String)
eventdesk-one = { $day }: { $title }
eventdesk-new = New event
eventdesk-check-in = Check a ticket
eventdesk-to-coming = Still to come
eventdesk-to-drafts = Drafts
eventdesk-to-past = Over or cancelled
eventdesk-everywhere = Everywhere
