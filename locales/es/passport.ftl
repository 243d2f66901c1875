### The card to show at the desk, always in Polish.

passport-title = Muéstrelo en la oficina
# The Polish words are the ones that are shown.
# $when (String), $office (String), $service (String), $name (String), $language (String), $way (String),
# $care (String), $access (String), $ref (String) - the visit's number
passport-card =
    Cita: { $when }
    Oficina: { $office }
    Servicio: { $service }
    Nombre: { $name }
    Idioma: { $language }
    Cómo: { $way }
    Cuidado: { $care }
    Accesibilidad: { $access }
    Número: { $ref }
# $company (String) - only for employers
passport-company = Empresa: { $company }
passport-how = Esta es su cita, en polaco. Muéstrela a la persona que atiende en la oficina.
passport-back = Volver a la cita
