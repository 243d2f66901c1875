### Booking for somebody else.

forperson-office = In which office?
forperson-name = What is the person's name? The first name is enough.
forperson-phone = What is the person's phone number?
forperson-company = What is the name of the person's company?
forperson-done = The visit is booked. Whoever can be written to here is told.
forperson-not-there = The time from the calendar is not free for this visit, or too short. Please choose another.
