### The files with all that is known of a person.

# $when (String) - date and time
# $count (Number) - notes
