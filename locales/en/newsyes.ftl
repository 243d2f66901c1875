### Yes to announcements.

newsyes-topics = What do you want to hear about? Tap what interests you. If you choose nothing, you will hear about everything.
newsyes-towns = Which towns do you want to hear about? If you choose none, you will hear about all of them.
newsyes-agree = Yes, I agree
newsyes-done = Thank you. You will get our announcements.
