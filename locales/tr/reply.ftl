### Writing to the person of a case.

# $number (String) - the case's number
