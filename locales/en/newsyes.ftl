### Yes to announcements.

newsyes-topics = What do you want to hear about? Tap what interests you. If you choose nothing, you hear about everything.
newsyes-towns = From which towns? If you choose none, you hear from all of them.
newsyes-agree = Yes, I agree
newsyes-done = Thank you. You will get our announcements.
