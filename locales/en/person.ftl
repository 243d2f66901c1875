### Talking to a person: the questions before the first words.

person-subject = Talk to a person
    .keywords = person, human, consultant, adviser, operator, live chat, real person, talk to someone, talk to a human
person-nobody = Nobody answers in this chat at the moment. Here are the offices: you can call, write or come.
person-about = A person from the centre will answer you here. What is it about?
person-visit = A visit that I have booked
person-work = Work
person-documents = Documents and translation
person-law = Law, tax, business
person-wellbeing = How I feel, family, conflict
person-courses = Courses and meetings
person-employer = I am an employer
person-other = Something else
person-office = Does it matter which office answers?
person-any-office = It does not matter
# $language (String) - a language
person-not-spoken = To be honest: nobody here speaks this language: { $language }. We will try to understand each other with a translation programme and simple words. An answer may take longer, and mistakes can happen.
person-reads = Which other language can you read?
person-reads-more = Any other language?
person-none = None of these
person-enough = That is all
person-too-many = You have started several conversations today. Please call or visit an office, or write again tomorrow.
# $code (String) - a return code
person-code = If this page closes, you can find the conversation again with this code: { $code }. Please write it down. You enter it in “Settings”.
