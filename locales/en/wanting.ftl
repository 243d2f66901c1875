### What people ask for in their own words, where it is no service.

wanting-appointment = Book, move or cancel a visit
wanting-person = Talk to a person
