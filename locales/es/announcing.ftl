### Announcements: what stands in them besides their own words, and what coordinators hear when one is paused.

# A button below every announcement.
announcing-change = Sobre qué escribirme
announcing-withdrawn = Retiramos este mensaje. Por favor, no lo tenga en cuenta.
announcing-corrected = Corregimos un mensaje anterior. Lo correcto es esto:
# $day (String) - a date
announcing-day = { $day }
# $time (String) - a time of day
announcing-hour = { $time }
# In place of a town.
announcing-online = en línea
# $number (String)
announcing-paused-ban = El aviso n.º { $number } está en pausa: la app de mensajes no nos deja escribir por un buen tiempo. Nadie se quedará sin recibirlo. Más adelante se puede continuar.
# $number (String)
announcing-paused-refused = El aviso n.º { $number } está en pausa: la app de mensajes no lo acepta. Por favor, revise el texto, la imagen y el botón.
announcing-look = Ver
