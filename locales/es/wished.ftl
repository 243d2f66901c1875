### What somebody has asked for in their own words.

# Above a service that was opened because of what somebody wrote.
wished-this = Creo que necesita esto. Si no es así, escríbalo con otras palabras, por favor.
wished-else = Esto es lo que ofrece el centro. También puede escribir con otras palabras lo que necesita.
