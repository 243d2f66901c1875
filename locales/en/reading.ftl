### What the first words of a case mean, as staff see and say it.

# $what (String) - the name of a service
reading-read-as = Read as: { $what }
# $what (String) - the name of a service
reading-kept = Kept as an example: { $what }
reading-right = Read right
# A button beside "Read right": what it means instead. $what (String) - the name of a service
reading-no = No: { $what }
reading-else = It means something else…
# A button that shows the others.
reading-key = What the first words mean…
reading-which = What do the first words mean? Your answer is kept as an example, without names and numbers.
reading-done = Thank you, kept as an example for review.
reading-nothing = Nothing was kept. Either this is not possible now, or of these words nothing may be kept.
# One of the answers, after the services.
reading-none = None of what we offer
