### Words that are always heard when somebody types them. Lists, with commas between the words; small letters are enough.

listening-menu = menu, start, main menu, home
listening-language = language, languages, change language
listening-sos = sos, s.o.s., 112, sos help, help sos, mayday, save me, please save me, rescue me, it is an emergency, i am in danger, i’m in danger, im in danger, we are in danger, call the police, call police, call an ambulance, call 112
listening-help = help, info, help me, please help me, help me please, help me now
listening-stop = stop, unsubscribe, end
listening-visits = my visits, visits, my appointments, appointments, my bookings, cancel my visit, cancel my appointment, move my visit
listening-back = back, go back
listening-person = person, a person, human, consultant, operator, real person, talk to a person, talk to a human, i want to talk to a person, live agent
listening-thanks = thank you, thanks, thank you very much, thank you so much, thanks a lot, many thanks, thx, thank you for your help, thanks for your help, ok thank you, ok thanks
# A request for a person is a sentence with words of these lists alone; each word in all its forms.
# One of talk-to together with one of somebody or human, or else one of need together with one of human.
listening-talk-to = talk, speak, chat, connect, transfer, through, reach, contact, give
listening-somebody = somebody, someone, anybody, anyone, operator, agent, adviser, advisor, specialist, representative, staff
# Whoever needs a worker or an operator is an employer: only words that mean us.
listening-need = need, want, get, prefer
listening-human = person, human, consultant
# What may stand around these. No word that denies, and none of work.
listening-around = i, id, me, you, can, could, may, would, will, like, please, pls, to, with, a, an, the, some, any, real, live, living, actual, your, it, is, possible, do, have, how, let, put, just, only, rather, instead, now, here, directly, question, problem, and, but, from, in, who, that, speaks, english, polish, ukrainian, russian, centre, center, hi, hello, hey, good, morning, afternoon, evening, sorry, ok, thanks, yes
# Behind these anything may stand.
listening-about = about, regarding, concerning
# What people write who want to complain of us: whole messages.
listening-complaint = complaint, complaints, a complaint, i have a complaint, i want to complain, i want to make a complaint, i want to file a complaint, make a complaint, file a complaint, how to complain, how can i complain, where can i complain, where to complain, your worker was rude, your worker was rude to me, your worker asked for money, your worker asked me for money, your consultant asked me for money, took a bribe, asked for a bribe, wanted a bribe, took money
# Or a sentence with words of these lists alone, each word in all its forms: one of complain, or else one of wronged
# together with one of ours. No word for anybody else, and none of violence: that is danger.
listening-complain = complain, complaining, complaint, complaints
listening-wronged = rude, impolite, unkind, disrespectful, shouted, yelled, insulted, humiliated, ignored, discriminated, racist, unfair, bribe, took
listening-ours = your, you, worker, workers, employee, employees, consultant, consultants, adviser, advisor, lawyer, psychologist, staff, office, centre, center
listening-complaining = i, me, my, we, us, want, would, like, need, to, can, could, how, where, a, an, the, about, on, of, against, from, make, file, write, was, were, is, are, has, have, been, at, with, for, in, who, that, he, she, they, and, very, so, please, money, asked, one, hello, hi, good, morning, day, sorry, treated, badly
