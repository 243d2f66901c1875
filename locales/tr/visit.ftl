### One visit.

# $when (String) - date and time
# $service (String), $language (String)
# $office (String) - a town, $address (String)
# $phone (String)
# $phone (String)
# $care (String) - "Care for a child" and the like
# $what (String) - what to bring, in the centre's own words
# $phone (String)
# $ref (String) - the visit's number
# The name of the calendar entry where nothing may be told of the visit.
# $service (String)
# $ref (String) - the visit's number
