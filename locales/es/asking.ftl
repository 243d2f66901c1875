### Questions and words that several conversations share.

asking-krakow = Cracovia
    .keywords = krakow, kraków, en cracovia, cracobia
asking-nowy-sacz = Nowy Sącz
    .keywords = nowy sacz, sacz, novi sonch, en nowy sacz
asking-tarnow = Tarnów
    .keywords = tarnow, tarnuf, en tarnow
asking-oswiecim = Oświęcim
    .keywords = oswiecim, auschwitz, en oswiecim

asking-in-person = En la oficina
    .keywords = oficina, en persona, personalmente, presencial, voy a ir
asking-phone = Por teléfono
    .keywords = teléfono, llamada, por llamada, llámenme, celular
asking-online = En línea
    .keywords = online, video, videollamada, virtual, por internet, internet, zoom

asking-care-none = No hace falta
    .keywords = no, no necesito, nadie, ninguno, sin cuidado
asking-care-child = Cuidado de un niño o niña
    .keywords = niño, niña, niños, hijo, hija, hijos, bebé, cuidar a mi hijo
asking-care-dependant = Cuidado de una persona adulta
    .keywords = adulto, persona adulta, mamá, papá, abuelo, abuela, persona mayor

asking-access-none = Nada especial
    .keywords = no, nada, no necesito, ninguno, todo bien
asking-access-wheelchair = Silla de ruedas o dificultad con escaleras
    .keywords = silla de ruedas, escaleras, no puedo subir escaleras, rampa, ascensor
asking-access-hearing = No oigo bien
    .keywords = oído, no oigo, no escucho bien, sordo, sorda, sordera, lengua de señas
asking-access-sight = No veo bien
    .keywords = vista, no veo, ciego, ciega, baja visión
asking-access-other = Otra cosa, lo digo en la cita
    .keywords = otro, otra, otra cosa, algo más

asking-any-language = Cualquier idioma
    .keywords = cualquiera, da igual, me da igual, no importa, el que sea
asking-address-later = dirección por confirmar

asking-which-day = ¿Qué día le queda bien?
# $day (String) - a short date, such as "Mon, 23 Nov"
asking-day = { $day }
# $day (String) - a date in words
asking-which-time = Día: { $day }. ¿Qué hora le queda bien?
# $time (String) - a time, such as "09:30"
asking-time = { $time }

asking-empty-nobody = En este momento nadie en el centro presta este servicio.
asking-empty-not-here = En este momento nadie en esta oficina presta este servicio.
asking-empty-no-way = Nadie en esta oficina presta este servicio de esa forma. Por favor, vuelva atrás y elija otra.
asking-empty-no-language = Nadie en esta oficina presta este servicio en ese idioma.
asking-empty-closed = Esta oficina está cerrada todos los días en que ahora se pueden agendar citas.
asking-empty-full = Aquí no hay fechas libres en los próximos días.
asking-empty-ended = Ya no se pueden agendar citas, porque el proyecto termina.
# $day (String) - a date in words
asking-empty-day = Para este día ya no hay horas libres: { $day }. Por favor, vuelva atrás y elija otro día.
asking-empty-else = Otras fechas libres cercanas:
asking-empty-nothing = Aparecen fechas nuevas cuando alguien cancela. Por favor, vuelva a mirar más tarde.
# $office (String) - a town, $when (String) - date and time
asking-elsewhere = { $office }: { $when }
# $when (String) - date and time
asking-in-any-language = En cualquier idioma: { $when }
# $way (String) - "By phone" and the like, $when (String) - date and time
asking-another-way = { $way }: { $when }

asking-name-unclear = Por favor, escriba su nombre, o su nombre y apellido, con letras.
asking-company-unclear = Por favor, escriba el nombre de su empresa.
asking-phone-unclear = Eso no parece un número de teléfono. Escríbalo con el código del país, por ejemplo: +48 y nueve cifras.
# $limit (Number) - how many characters are allowed
asking-too-long = { $limit ->
    [one] El texto es muy largo. Escriba como máximo { $limit } carácter.
   *[other] El texto es muy largo. Escriba como máximo { $limit } caracteres.
}
