### On the day of a visit: late, or lost on the way.

late-noted = Thank you, the office knows that you are late. By how much? Press a button or write it here.
# $count (Number) - how many
late-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
late-more = More than half an hour
# $by (String) - how long, as on the button
late-told = Thank you, we have told the office: { $by }.
late-lost = The office has been told. Write here where you are and what you see, or send your place.
late-not-today = This works on the day of the visit, until it is over.
