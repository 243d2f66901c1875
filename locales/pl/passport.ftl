### The card to show at the desk, always in Polish.

passport-title = Proszę pokazać w biurze
# The Polish words are the ones that are shown.
# $when (String), $office (String), $service (String), $name (String), $language (String), $way (String),
# $care (String), $access (String), $ref (String) - the visit's number
passport-card =
    Wizyta: { $when }
    Biuro: { $office }
    Usługa: { $service }
    Imię: { $name }
    Język: { $language }
    Forma: { $way }
    W czasie wizyty: { $care }
    Ułatwienia: { $access }
    Numer wizyty: { $ref }
# $company (String) - only for employers
passport-company = Firma: { $company }
passport-how = To informacja o wizycie po polsku. Proszę pokazać ją osobie, która pracuje w biurze.
passport-back = Wróć do wizyty
