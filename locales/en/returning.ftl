### Coming back with a return code.

returning-code = Please write your return code.
returning-unclear = That does not look like a return code. It has twelve letters and digits.
returning-done = Welcome back. Here are your visits.
returning-wrong = I do not know this code. Please check it and try again.
returning-too-many = That was too many tries. Please try again in an hour.
