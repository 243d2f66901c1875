### Short answers to what asks for none of the services.

aside-offices = Press an office to see its address, phone number and opening hours.
aside-bye = Goodbye, and all the best! You can write here at any time.
aside-smalltalk = I am only a program, but it is nice of you to ask. What do you need: advice, a course, a visit?
aside-price = The people in the offices can tell you what something costs.
aside-insult = I am sorry that something has annoyed you. I am only a program, and I make mistakes. Please say in other words what you need.
aside-offtopic = I do not know anything about that. I only know the help that this centre gives to foreigners.
aside-elsewhere = I do not think that the centre does this itself. Perhaps one of these helps?
