### What stands around the conversation in Viber.

# Above the options of an old phone that shows no buttons; each has its number.
viber-numbers = Напишите в ответ номер:

# The same above words that can be typed instead of an answer.
viber-words = Можно также написать:

# A link that stands in the text as well as on a button.
# $label (String) - what it is, $address (String) - the web address, the number or the e-mail address
viber-link = { $label }: { $address }
viber-person = Человек из центра:
viber-person-corrects = Человек из центра (исправлено):
# $words (String) - the beginning of the message that is answered
viber-quote = «{ $words }»
