### What happens with people's data: in short, and all of it (GDPR, Article 13).

privacy-title = Sus datos
    .keywords = privacidad, mi privacidad, protección de datos, política de privacidad, tratamiento de datos, rgpd, gdpr
privacy-all = Leer todo
privacy-next = Siguiente
privacy-before = Atrás
# $page (String), $pages (String) - numbers
privacy-page = Todo sobre sus datos ({ $page } de { $pages })
# $title (String) - what a part is about
privacy-heading = — { $title } —
# Stands where the centre has not said yet who it is: the same in every language, so that nobody overlooks it.
privacy-to-be-filled = TO BE FILLED

# Where people in Poland can complain, unless the centre says otherwise.
privacy-authority = Presidente de la Oficina de Protección de Datos Personales (UODO), uodo.gov.pl

## In short: all of it together has 900 letters at most.

privacy-changed = Cambiamos esta información. Puede leerla cuando tenga tiempo; no tiene que hacer nada.
privacy-write = Puede leerla otra vez cuando quiera: escriba “privacidad”.
privacy-assistant = Soy un asistente automático: un programa, no una persona. Para hablar con una persona, escriba “persona”.
# $controller (String) - the name of an institution, $officer (String) - how somebody is reached
privacy-short-who = Responsable de sus datos: { $controller }. Delegado de protección de datos: { $officer }.
privacy-short-why = Usamos lo que escribe para responderle y agendar citas. Es nuestra tarea pública según la ley: no tiene que aceptar nada para recibir ayuda.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-short-seen = { $channel ->
    [telegram] Lo ven las personas del centro cuando le ayudan. Este chat pasa por Telegram, que también lo guarda, incluso fuera de la Unión Europea. El chat de nuestra página funciona sin Telegram.
    [viber] Lo ven las personas del centro cuando le ayudan. Este chat pasa por Viber, incluso fuera de la Unión Europea. El chat de nuestra página funciona sin Viber.
   *[other] Lo ven las personas del centro cuando le ayudan. Este chat no pasa por ninguna app de mensajes.
}
# $length (String) - how long
privacy-short-conversations = Tiempo que guardamos una conversación con personas desde el último mensaje: { $length }.
# $length (String) - how long
privacy-short-visits = Tiempo que guardamos una cita desde su fecha: { $length }.
# $authority (String) - the supervisory authority
privacy-short-rights = Para ver, corregir, llevarse o borrar sus datos: /mydata, /erase. Para quejarse: { $authority }.

## All of it.

privacy-who-title = Quién es responsable
# $controller (String) - the name of an institution, $address (String)
privacy-who = Responsable de sus datos (responsable del tratamiento): { $controller }. Dirección: { $address }.
# $officer (String) - how somebody is reached
privacy-officer = El delegado de protección de datos responde preguntas sobre sus datos: { $officer }.
privacy-why-title = Para qué, y por qué podemos
# $purpose (String) - a sentence, $bases (String) - legal bases with commas
privacy-purpose = { $purpose } Base legal: { $bases }.
privacy-purpose-answers = Responderle aquí: su idioma, cómo podemos escribirle y lo que acaba de elegir.
privacy-purpose-visits = Citas: su nombre, su teléfono si lo da, el servicio, la fecha y lo que le hace más fácil la cita.
privacy-purpose-conversations = Conversaciones con personas del centro: lo que usted les escribe y envía, y sus respuestas.
privacy-purpose-examples = Entenderle mejor: el personal puede marcar qué significaban las primeras palabras de una conversación. Entonces guardamos esas palabras sin nombres, números ni direcciones. Las leen personas antes de que el programa aprenda de ellas. No guardamos nada de conversaciones sobre temas legales, bienestar o peligro.
privacy-purpose-events = Talleres, charlas y cursos: en qué participa y cuántas personas vienen con usted.
privacy-purpose-announcements = Novedades y avisos, solo si dice que sí: sus temas y ciudades, y cuándo dijo que sí o que no.
privacy-purpose-danger = Peligro: el programa busca en lo que escribe palabras de peligro, para mostrarle enseguida quién puede ayudar.
privacy-purpose-security = Seguridad: cuándo se hizo algo y quién del centro lo hizo, sin el contenido.
privacy-basis-task = una tarea de interés público (RGPD, art. 6.1.e)
privacy-basis-obligation = una obligación legal (RGPD, art. 6.1.c)
privacy-basis-vital = proteger la vida o la salud de alguien (RGPD, art. 6.1.d)
privacy-basis-consent = su consentimiento (RGPD, art. 6.1.a)
privacy-basis-substantial-interest = para salud, origen o creencias: un interés público importante (RGPD, art. 9.2.g)
privacy-basis-social-care = para salud: atención y apoyo social (RGPD, art. 9.2.h)
privacy-basis-explicit-consent = para salud, origen o creencias: su consentimiento explícito (RGPD, art. 9.2.a)
privacy-basis-vital-special = para salud: proteger la vida de alguien que no puede dar su consentimiento (RGPD, art. 9.2.c)
privacy-must = Ninguna ley le obliga a darnos estos datos. Sin nombre no podemos agendar una cita, y sin número no podemos llamarle; todo lo demás es opcional.
privacy-dont-send = Por favor, no envíe aquí documentos, números PESEL ni números de pasaporte. Nunca los pedimos en este chat.
privacy-seen-title = Quién lo ve
privacy-seen = Lo ven las personas del centro que le ayudan y quienes cuidan nuestros sistemas. No vendemos nada, y ninguna empresa de publicidad o estadística recibe nada.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-carried = { $channel ->
    [telegram] Este chat pasa por Telegram. Telegram es una empresa de fuera de la Unión Europea (Islas Vírgenes Británicas, Emiratos Árabes Unidos). Guarda los mensajes de este chat en sus servidores y puede leerlos. Para eso valen sus propias reglas. Si no quiere esto, use el chat de nuestra página web, llame o venga: la ayuda es la misma.
    [viber] Este chat pasa por Viber. Viber es de una empresa de fuera de la Unión Europea (Japón) y tiene servidores en varios países. Para eso valen sus propias reglas. Si no quiere esto, use el chat de nuestra página web, llame o venga: la ayuda es la misma.
   *[other] Este chat es una página nuestra. No guarda ninguno de sus mensajes en el dispositivo y necesita una cookie, para reconocer que es la misma conversación. Ninguna otra empresa recibe nada.
}
privacy-kept-title = Por cuánto tiempo
# $what (String) - one of the following, $length (String) - how long
privacy-kept = { $what }: { $length }
privacy-kept-dialogue = Respuestas a medias
privacy-kept-web-session = Un chat en la página web, desde el último mensaje
privacy-kept-letters = Mensajes que le enviamos
privacy-kept-group-copies = Lo que ve el equipo en Telegram, como máximo
privacy-kept-conversations = Conversaciones con personas, desde el último mensaje
privacy-kept-conversations-delicate = Las de psicología o temas legales, desde que terminan
privacy-kept-examples = Primeras palabras marcadas como ejemplo, desde que se marcaron
privacy-kept-visits = Citas, desde su fecha
privacy-kept-enrolments = Talleres, charlas y cursos, desde que terminan
privacy-kept-inactive-profile = Todo, si usted no vuelve
privacy-kept-consents = Que dijo sí o no a los avisos
privacy-kept-audit = Quién del centro hizo qué, sin el contenido
privacy-numbers = Después lo borramos. Quedan cifras para informes; con ellas no se puede encontrar a nadie.
privacy-rights-title = Sus derechos
privacy-rights = Puede ver sus datos y recibir una copia (/mydata), hacer que se corrijan, se borren (/erase) o se guarden sin usarse, oponerse a su uso y llevárselos. No cuesta nada. Respondemos en un mes.
privacy-withdraw = Puede retirar su sí a los avisos cuando quiera, con un toque. Lo enviado antes sigue siendo legal.
privacy-complain-title = Quejas
# $authority (String) - the supervisory authority
privacy-complain = Si piensa que hacemos algo mal con sus datos, puede quejarse aquí: { $authority }. También puede escribir antes a nuestro delegado de protección de datos.
privacy-more-title = Qué más
privacy-decisions = El programa no decide nada sobre usted. Muestra fechas libres y transmite palabras; deciden las personas.
privacy-children = Si tiene menos de 16 años, recibe aquí toda la ayuda, como todo el mundo, solo que sin avisos: tendrían que aceptarlos sus padres. Si escribe que tiene menos de 16 o 18 años, recordamos solo eso, y no su edad.
privacy-news = Si algo de esto cambia, le mostramos otra vez la versión corta.
# $count (Number)
privacy-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
# $count (Number)
privacy-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
# $count (Number)
privacy-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
# $count (Number)
privacy-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
# $count (Number)
privacy-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}
