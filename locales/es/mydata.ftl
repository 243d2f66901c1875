### My data: what is known of a person.

mydata-title = Mis datos
    .keywords = mis datos, datos, datos personales, mis datos personales, qué saben de mí, qué datos tienen de mí
# $day (String) - a date
mydata-since = Nos conocemos desde el { $day }.
# $language (String) - a language by its name
mydata-language = Idioma: { $language }.
# $ahead (Number) - visits to come, $past (Number) - visits that are over or cancelled
mydata-visits = Próximas citas: { $ahead }. Citas pasadas o canceladas: { $past }.
# $count (Number) - events
mydata-events = Talleres y charlas: { $count }.
# $count (Number) - conversations, $messages (Number) - messages in them
mydata-conversations = Conversaciones con personas del centro: { $count }. Mensajes en ellas: { $messages }.
# $count (Number) - how many, $days (Number)
mydata-examples = Primeras palabras guardadas como ejemplos, sin nombres ni números: { $count }. Por cuántos días: { $days }.
mydata-code = Usted tiene un código de acceso. No guardamos el código, solo una marca cifrada.
# $day (String) - a date
mydata-agreed = Avisos: usted dijo que sí el { $day }.
# $day (String) - a date
mydata-withdrawn = Avisos: usted dijo que no el { $day }.
# $under (Number) - 16 or 18
mydata-young = Usted escribió que tiene menos de { $under } años. No guardamos cuántos tiene.
mydata-paused = Todo está en pausa: solo recibe respuestas.
# $days (Number) - for how long
mydata-kept-visits = { $days ->
    [one] Guardamos las citas durante { $days } día después de su fecha.
   *[other] Guardamos las citas durante { $days } días después de su fecha.
}
# $days (Number) - for how long
mydata-kept-conversations = { $days ->
    [one] Guardamos las conversaciones { $days } día desde el último mensaje.
   *[other] Guardamos las conversaciones { $days } días desde el último mensaje.
}
# $days (Number) - for how long
mydata-kept-delicate = { $days ->
    [one] Las de temas legales, bienestar o peligro las guardamos { $days } día desde que terminan.
   *[other] Las de temas legales, bienestar o peligro las guardamos { $days } días desde que terminan.
}
# $days (Number) - for how long
mydata-kept-profile = { $days ->
    [one] Si no escribe durante { $days } día, borramos todo lo que sabemos de usted.
   *[other] Si no escribe durante { $days } días, borramos todo lo que sabemos de usted.
}
mydata-staff = Usted también trabaja para el centro. Su cuenta del equipo no entra aquí: la maneja la coordinación.
mydata-take = Recibir mis datos
mydata-correct = Corregir mis datos
mydata-pause = Pausar todo
mydata-resume = Terminar la pausa
mydata-erase = Borrar mis datos
    .keywords = borrar, borrar datos, eliminar mis datos, bórrenme, elimínenme, olvídenme, borrar todo, eliminar mi cuenta, borrar mi cuenta
