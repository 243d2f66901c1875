### One visit, as staff see it.

# $when (String) - date and time, $office (String) - a town
staffvisit-title = { $when }, { $office }
# $name (String) - a colleague
staffvisit-receives = Received by: { $name }
# $name (String)
staffvisit-name = Name: { $name }
# $phone (String)
staffvisit-phone = Phone: { $phone }
# $company (String)
staffvisit-company = Company: { $company }
staffvisit-unreachable = This person gets no messages here: please call.
staffvisit-silent = This person has asked for no messages. If there is a phone number, please call.
staffvisit-elsewhere = This person is talking to colleagues of another office at the moment.
staffvisit-proposed = The person has been asked to decide about this visit.
staffvisit-arrived = ✓ Arrived
staffvisit-missed = ✗ Did not come
staffvisit-undo = Undo
staffvisit-write = Write to this person
staffvisit-case = Their open case
staffvisit-another = Book another
staffvisit-day = The day
staffvisit-erase = Erase this person
