### What somebody has asked for in their own words.

# Above a service that was opened because of what somebody wrote.
wished-this = Думаю, вам нужно это. Если нет, напишите, пожалуйста, другими словами.
wished-else = Вот что предлагает центр. Можно также написать другими словами, что вам нужно.
