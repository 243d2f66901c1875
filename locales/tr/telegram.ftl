### What stands around the conversation in Telegram: the list of commands, the bot's profile, words beside attachments.

# The list of commands: one short line each.
# Only in the list of those who work here.

# Shown in the empty chat before the first message: at most 512 characters.

# Shown in the bot's profile and when it is shared: at most 120 characters.

# Beside the key that sends the person's own phone number.

# Under the calendar file.

# A phone number or an e-mail address that cannot be a button.
# $label (String) - what it is, $address (String) - the number or the address
telegram-link = { $label }: { $address }
