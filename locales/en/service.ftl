### One service.

service-unknown = I do not know that service. Here is what there is.
# $minutes (Number) - how long a visit takes
service-visit = { $minutes ->
    [one] A visit takes { $minutes } minute.
   *[other] A visit takes { $minutes } minutes.
}
# $languages (String) - names of languages, with commas
service-languages = Languages: { $languages }
# $office (String) - a town
service-given-in = Office: { $office }
# $what (String) - what to bring, in the centre's own words
service-bring = Please bring: { $what }
service-book = Book a visit
service-dates = Dates and places
# $email (String)
service-write = Write to { $email }
service-read-more = Read more
service-others = Back to the list
service-for-migrants = For foreigners who live or work in Małopolska.
service-for-employers = For employers.
service-for-institutions = For institutions, organisations and everybody who is interested.
