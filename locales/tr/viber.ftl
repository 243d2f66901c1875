### What stands around the conversation in Viber.

# Above the options of an old phone that shows no buttons; each has its number.
viber-numbers = Bir numarayla yanıt verin:

# The same above words that can be typed instead of an answer.
viber-words = Şunları da yazabilirsiniz:

# A link that stands in the text as well as on a button.
# $label (String) - what it is, $address (String) - the web address, the number or the e-mail address
viber-link = { $label }: { $address }
viber-person = Merkezden bir kişi:
viber-person-corrects = Merkezden bir kişi, düzeltme:
# $words (String) - the beginning of the message that is answered
viber-quote = “{ $words }”
