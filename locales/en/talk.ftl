### Words of every conversation: moving about, and kind lines when something does not fit.

talk-back = ← Back
talk-menu = Menu
talk-earlier = ← Earlier
talk-more = More →
talk-continue = Continue what you had begun
talk-share-phone = Share my phone number
talk-not-offered = That is not possible any more. Here is what is possible now.
talk-not-understood = I am sorry, I did not understand that. You can press a button, or write “menu”.
talk-welcome = You are welcome. If you need anything else, just write.
talk-not-read = I cannot read photos, voice messages or files. Please write, or press a button.
talk-out-of-date = That button is out of date. Here is where we are now.
talk-sorry = I am sorry, something went wrong on our side. Nothing is lost. Please try again.
talk-no-contact = Thank you, but I do not need a phone number at the moment.
talk-send-file = Please send it as a photo or as a file.
talk-no-number = Your device did not send a number. Please type it.
talk-person = A person
# A key that is always there: the call for help. As short as can be, and known everywhere.
talk-sos = SOS
talk-people-read = I cannot read photos, voice messages or files, but people can. Press “A person” to talk to somebody from the centre.
talk-cannot-pass = This cannot be passed on to a person. Please write it in words, or send a photo or a file.
# $when (String) - date and time
talk-people-later = Nobody is at work now. We will read your message and answer after { $when }.
talk-people-some-time = We will read your message and answer as soon as somebody is at work.
