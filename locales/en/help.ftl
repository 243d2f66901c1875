### Help.

help-title = Help
# $centre (String) - the centre's name
help-who = I am the automatic assistant of { $centre }. I am a program, not a person.
help-how = Press the buttons, or write in your own words. These words always work: menu, language, my visits, help, stop.
help-person = If you would rather talk to a person of the centre, write “person” or press the button. In Telegram there is also the command /person.
help-keep = Please do not send documents, PESEL numbers or passport numbers here. We never ask for them in this chat.
help-danger = Are you in danger? Call 112. It is free and works from every phone.
help-sos = I am in danger
help-accessibility = Accessibility
help-funding = Funding
