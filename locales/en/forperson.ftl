### Booking for somebody else.

forperson-office = In which office?
forperson-name = What is the person’s name? The first name is enough.
forperson-phone = What is the person’s phone number?
forperson-company = What is the name of the person’s company?
forperson-done = The visit is booked. Whoever can be written to here is told.
forperson-not-there = The visit cannot be booked at this place in the calendar: the time is taken or too short, or this consultant does not offer it (the service, the language or the way). Please choose another time.
