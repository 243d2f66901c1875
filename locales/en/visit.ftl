### One visit.

visit-booked = Your visit
visit-coming = Your visit – you are coming
visit-cancelled = This visit is cancelled
visit-not-found = I cannot find that visit among yours.
visit-started = This visit has already begun or is over, so it cannot be changed.
# $when (String) - date and time
visit-when = When: { $when }
# $service (String), $language (String)
visit-service = { $service }. Language: { $language }
# $office (String) - a town, $address (String)
visit-where = Where: { $office }, { $address }
# $phone (String)
visit-call = We will call you on { $phone }.
# $phone (String)
visit-online = The visit is online. We will send the link to { $phone } before it begins.
# $care (String) - "Care for a child" and the like
visit-care = During the visit: { $care }
# $what (String) - what to bring, in the centre's own words
visit-bring = Please bring: { $what }
# $phone (String)
visit-office-phone = Phone of the office: { $phone }
# $ref (String) - the visit's number
visit-ref = Number of the visit: { $ref }
visit-no-reminders = This page cannot remind you once it is closed. Save the visit in your calendar: it will remind you.
visit-reminders-uncertain = This chat may not be able to remind you of the visit. Save it in your calendar: that will remind you.
visit-i-come = I am coming
visit-move = Move
visit-cancel = Cancel the visit
visit-calendar = Save in my calendar
visit-desk = Show at the office
visit-remind-me = Remind me on Telegram
visit-all = My visits
# The name of the calendar entry where nothing may be told of the visit.
visit-calendar-title = Visit
# $service (String)
visit-calendar-title-service = Visit: { $service }
# $ref (String) - the visit's number
visit-calendar-notes = Number of the visit: { $ref }
visit-late = I am late
visit-lost = I cannot find the office
visit-sooner = Tell me of an earlier time
visit-in-line = You are in line for an earlier time.
