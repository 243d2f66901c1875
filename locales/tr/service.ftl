### One service.

# $minutes (Number) - how long a visit takes
# $languages (String) - names of languages, with commas
# $office (String) - a town
# $what (String) - what to bring, in the centre's own words
# $email (String)
