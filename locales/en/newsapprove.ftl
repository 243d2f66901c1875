### The yes of a second person.

# $count (Number)
newsapprove-check = A colleague has confirmed it. Number of people: { $count }. Shall it be sent?
newsapprove-yes = Yes, send it
newsapprove-another = It must be approved by somebody else, not by the person who confirmed it.
