### Booking a visit.

booking-office = In which office would you like to meet us?
booking-service = What do you need help with?
booking-language = In which language would you like to talk?
booking-way = How would you like to meet us?
booking-care = Will you need care for somebody during your visit?
booking-access = Do you need anything to make the visit easier for you?
# Said before the name is asked for.
booking-least = I only ask for what the visit needs. Please do not send documents, a PESEL number or a passport number here.
booking-name = What is your name? Your first name is enough.
booking-phone-in-person = What is your phone number? We only call if something changes. You can leave it out.
booking-phone-call = On which phone number shall we call you?
booking-phone-online = What is your phone number? We will send you the link for the online visit.
booking-phone-skip = Leave it out
booking-company = What is the name of your company?
# Of a visit to a lawyer, a psychologist or a mediator.
booking-contact = How may we write to you about this visit?
# $office (String) - a town, $service (String), $language (String), $way (String) - "At the office" and the like,
# $name (String), $phone (String), $when (String) - date and time
booking-check =
    { $when }
    { $service }
    Office: { $office }
    How: { $way }
    Language: { $language }
    Name: { $name }
    Phone: { $phone }

    Is everything right?
# $company (String) - only for employers
booking-check-company = Company: { $company }
# $access (String) - "I do not hear well" and the like
booking-check-access = Access: { $access }
booking-no-phone = not given
booking-yes = Yes, book it
    .keywords = yes, ok, book
booking-done = Your visit is booked.
# $code (String) - a secret code, shown this once
booking-done-code =
    Your visit is booked.

    Your return code: { $code }
    Keep it: with it you find your visit again, here or in a messenger. It is shown only once.
booking-slot-gone = I am sorry, somebody else has just taken that time. Here are the times that are free now.
# $limit (Number) - how many visits of one kind a person may have
booking-too-many = { $limit ->
    [one] You already have { $limit } visit of this kind. To book another, please cancel it or wait until it is over.
   *[other] You already have { $limit } visits of this kind. To book another, please cancel one or wait until one is over.
}
booking-day-gone = I am sorry, somebody else has just taken that time, and it was the last one on that day. Here are the other days.
