### One service.

service-unknown = No conozco ese servicio. Esto es lo que hay.
# $minutes (Number) - how long a visit takes
service-visit = { $minutes ->
    [one] La cita dura { $minutes } minuto.
   *[other] La cita dura { $minutes } minutos.
}
# $languages (String) - names of languages, with commas
service-languages = Idiomas: { $languages }
# $office (String) - a town
service-given-in = Oficina: { $office }
# $what (String) - what to bring, in the centre's own words
service-bring = Traiga, por favor: { $what }
service-book = Agendar una cita
service-dates = Fechas y lugares
# $email (String)
service-write = Escribir a { $email }
service-read-more = Leer más
service-others = Volver a la lista
service-for-migrants = Para personas extranjeras que viven o trabajan en Małopolska.
service-for-employers = Para empresas.
service-for-institutions = Para instituciones, organizaciones y quien tenga interés.
