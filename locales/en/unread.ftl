### An answer of a person from the centre, of which nobody who looks at the phone may learn anything.

unread-told = There is a message for you.
unread-read = Read it
