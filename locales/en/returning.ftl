### Coming back with a return code.

returning-code = Please write your return code.
returning-unclear = That does not look like a return code. It has twelve letters and digits.
returning-done = Welcome back. Here are your visits.
returning-wrong = I do not know this code. Please check it and try again.
returning-too-many = That was too many tries. Please try again in an hour.
returning-check = You opened a link with a return code. Shall I bring the visits behind it to this chat?
returning-yes = Yes, bring them here
    .keywords = yes, ok
# $code (String) - a secret code, shown this once
returning-done-code = Welcome back. Here are your visits. The old code does not work any more. Your new return code: { $code }. It is shown only once.
