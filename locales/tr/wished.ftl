### What somebody has asked for in their own words.

# Above a service that was opened because of what somebody wrote.
wished-this = Sanırım ihtiyacınız olan bu. Değilse lütfen başka sözlerle yazın.
wished-else = Merkezin sundukları bunlar. Neye ihtiyacınız olduğunu başka sözlerle de yazabilirsiniz.
