### The card to show at the desk, always in Polish.

passport-title = Ofiste bunu gösterin
# The Polish words are the ones that are shown.
# $when (String), $office (String), $service (String), $name (String), $language (String), $way (String),
# $care (String), $access (String), $ref (String) - the visit's number
passport-card =
    Randevu: { $when }
    Ofis: { $office }
    Hizmet: { $service }
    Ad: { $name }
    Dil: { $language }
    Randevu şekli: { $way }
    Bakım: { $care }
    Kolaylık: { $access }
    Numara: { $ref }
# $company (String) - only for employers
passport-company = Şirket: { $company }
passport-how = Randevu bilgileriniz burada Lehçe yazılı. Ofisteki görevliye gösterin.
passport-back = Randevuya dön
