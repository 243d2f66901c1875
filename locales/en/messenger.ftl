### Reminders through a messenger.
messenger-check = Telegram can remind you of your visits. I will give you a link that opens Telegram and takes your visits there. A return code that you have will stop working.
messenger-yes = Give me the link
    .keywords = yes, ok
# $link (String) - a web address
messenger-link = Open this link on your phone: { $link }
