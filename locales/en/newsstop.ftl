### No announcements any more.

newsstop-done = You will get no more announcements. Messages about visits you have booked and events you have joined will still come.
