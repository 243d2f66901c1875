### The card to show at the desk, always in Polish.

passport-title = Show this at the office
# The Polish words are the ones that are shown.
# $when (String), $office (String), $service (String), $name (String), $language (String), $way (String),
# $care (String), $access (String), $ref (String) - the visit's number
passport-card =
    Visit: { $when }
    Office: { $office }
    Service: { $service }
    Name: { $name }
    Language: { $language }
    How: { $way }
    Care: { $care }
    Access: { $access }
    Number: { $ref }
# $company (String) - only for employers
passport-company = Company: { $company }
passport-how = These are the details of your visit in Polish. Show them to the person at the office.
passport-back = Back to the visit
