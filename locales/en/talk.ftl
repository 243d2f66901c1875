### Words of every conversation: moving about, and kind lines when something does not fit.

talk-back = ← Back
talk-menu = Menu
talk-earlier = ← Earlier
talk-more = More →
talk-continue = Continue what you had begun
talk-share-phone = Share my phone number
talk-not-offered = That is not possible any more. Here is what is possible now.
talk-not-understood = I am sorry, I did not understand that. You can press a button, or write “menu”.
talk-not-read = I cannot read photos, voice messages or files. Please write, or press a button.
talk-out-of-date = That button is out of date. Here is where we are now.
talk-sorry = I am sorry, something went wrong on our side. Nothing is lost. Please try again.
talk-no-contact = Thank you, but I do not need a phone number at the moment.
talk-no-number = Your device did not send a number. Please type it.
