### Keeping the time of a visit.

# $when (String) - date and time
keep-done = Thank you. Your visit stands: { $when }.
keep-gone = I am sorry, this is not possible any more. Please choose another time, or cancel the visit.
