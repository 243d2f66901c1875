### A conversation with a person of the centre.

# $subject (String) - what it is about, $day (String) - a date
