### Keeping the time of a visit.

# $when (String) - date and time
keep-done = მადლობა. თქვენი ვიზიტი ძალაშია: { $when }.
keep-gone = ვწუხვართ, ეს უკვე აღარ შეიძლება. გთხოვთ, აირჩიოთ სხვა დრო ან გააუქმოთ ვიზიტი.
