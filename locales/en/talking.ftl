### A conversation with a person of the centre.

talking-open = Waiting for a person
talking-taken = A person is with you
talking-closed = The conversation is closed
# $subject (String) - what it is about, $day (String) - a date
talking-about = About: { $subject }. Begun on { $day }.
talking-now = We are at work now and will answer here as soon as we can.
talking-write = Write in your own words. You can also send a photo, a file, a voice message or a place. Everything you send goes to a person.
talking-keep = Please do not send PESEL numbers or photos of passports. In danger call 112: this chat is not for emergencies.
talking-over = If something is still open, you can write again.
talking-end = End the conversation
talking-not-found = I cannot find that conversation.
