### The card to show at the desk, always in Polish.

# The Polish words are the ones that are shown.
# $when (String), $office (String), $service (String), $name (String), $language (String), $way (String),
# $care (String), $access (String), $ref (String) - the visit's number
# $company (String) - only for employers
