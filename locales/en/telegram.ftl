### What stands around the conversation in Telegram: the list of commands, the bot's profile, words beside attachments.

# The list of commands: one short line each.
telegram-command-menu = Main menu
telegram-command-visits = My visits: move or cancel
telegram-command-person = Talk to a person of the centre
telegram-command-language = Change the language
telegram-command-help = How to use this chat
telegram-command-privacy = Your data: what happens with them
telegram-command-cleanup = Delete the assistant’s messages here
telegram-command-sos = I am in danger: 112 and who else helps
telegram-command-stop = How to stop messages
# Only in the list of those who work here.
telegram-command-desk = Consultants' desk

# Shown in the empty chat before the first message: at most 512 characters.
telegram-description =
    Hello! This is the assistant of the integration centre for foreigners in Małopolska.

    Find out which help there is for you, book a visit at one of our four offices, move or cancel it, and get a reminder in your language.

    This is not an emergency service. In danger call 112.

    Press “Start” to begin.

# Shown in the bot's profile and when it is shared: at most 120 characters.
telegram-short-description = Help for foreigners in Małopolska: information, visits at our offices and reminders in your language.

# Beside the key that sends the person's own phone number.
telegram-share-contact = You can type the number, or send the number of this Telegram account with the button below.

# Under the calendar file.
telegram-calendar-add = Open this file to add the visit to your calendar.
telegram-calendar-remove = Open this file to remove the visit from your calendar.

# A phone number or an e-mail address that cannot be a button.
# $label (String) - what it is, $address (String) - the number or the address
telegram-link = { $label }: { $address }
telegram-person = A person from the centre:
telegram-person-corrects = A person from the centre, corrected:
telegram-command-mydata = My data
telegram-command-erase = Erase my data
