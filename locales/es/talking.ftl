### A conversation with a person of the centre.

talking-open = Esperando a una persona del centro
talking-taken = Una persona le atiende
talking-closed = La conversación está cerrada
# $subject (String) - what it is about, $day (String) - a date
talking-about = Tema: { $subject }. Comenzó: { $day }.
talking-now = Estamos trabajando y le responderemos aquí apenas podamos.
talking-write = Escriba con sus palabras. También puede enviar una foto, un archivo, una nota de voz o una ubicación. Todo lo que envíe llega a una persona.
talking-keep = Por favor, no envíe números PESEL ni fotos de pasaportes. Si hay peligro, llame al 112: este chat no es para emergencias.
talking-over = Si algo quedó pendiente, puede escribir de nuevo.
talking-end = Terminar conversación
talking-not-found = No encuentro esa conversación.
