### The yes of a second person.

# $count (Number)
newsapprove-check = A colleague has confirmed it for so many people: { $count }. Shall it be sent?
newsapprove-yes = Yes, send it
newsapprove-another = Another person must approve it than the one who confirmed it.
