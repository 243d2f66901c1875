### An answer of a person from the centre, of which nobody who looks at the phone may learn anything.

unread-told = ახალი შეტყობინება გაქვთ.
unread-read = წაკითხვა
