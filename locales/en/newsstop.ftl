### No announcements any more.

newsstop-done = You get no more announcements. Notices about what you booked or joined still come.
