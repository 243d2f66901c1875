### What stands around the conversation in Viber.

# Above the options of an old phone that shows no buttons; each has its number.
viber-numbers = უპასუხეთ ნომრით:

# The same above words that can be typed instead of an answer.
viber-words = შეგიძლიათ დაწეროთ:

# A link that stands in the text as well as on a button.
# $label (String) - what it is, $address (String) - the web address, the number or the e-mail address
viber-link = { $label }: { $address }
viber-person = ცენტრის თანამშრომელი:
viber-person-corrects = ცენტრის თანამშრომელი, შესწორებული:
# $words (String) - the beginning of the message that is answered
viber-quote = „{ $words }“
