### Words that are always heard when somebody types them. Lists, with commas between the words; small letters are enough.

listening-menu = menu, start, main menu, home
listening-language = language, languages, change language
listening-help = help, info, sos, 112
listening-stop = stop, unsubscribe, end
listening-visits = my visits, visits, my appointments, appointments, my bookings, cancel my visit, cancel my appointment, move my visit
listening-back = back, go back
listening-person = person, a person, human, consultant, operator, real person, talk to a person, talk to a human, i want to talk to a person, live agent
listening-thanks = thank you, thanks, thank you very much, thank you so much, thanks a lot, many thanks, thx, thank you for your help, thanks for your help, ok thank you, ok thanks
# A request for a person inside a short sentence: one of the words for talking, and soon after it one for a person.
listening-talk-to = talk, speak, chat, connect me, transfer me, put me through, need a, want a, need to reach
listening-somebody = person, human, somebody, someone, operator, agent, consultant, adviser, advisor, real human, live agent
