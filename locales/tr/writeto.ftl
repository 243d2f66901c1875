### Writing first to the person of a visit.

# $ref (String) - the visit's number
