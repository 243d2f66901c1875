### Booking a visit.

booking-office = ¿En qué oficina quiere su cita?
booking-service = ¿En qué necesita ayuda?
booking-language = ¿En qué idioma quiere hablar?
booking-way = ¿Cómo quiere su cita?
booking-care = ¿Necesita que cuidemos a alguien durante su cita?
booking-access = ¿Necesita algo para que la cita le sea más fácil?
# Said before the name is asked for.
booking-least = Solo pregunto lo necesario para la cita. Por favor, no envíe aquí documentos, el número PESEL ni el número de pasaporte.
booking-name = ¿Cómo se llama? El apellido no es necesario.
booking-phone-in-person = ¿Cuál es su número de teléfono? Solo llamamos si algo cambia. No es obligatorio.
booking-phone-call = ¿A qué número de teléfono le llamamos?
booking-phone-online = ¿Cuál es su número de teléfono? Le enviaremos el enlace para la cita en línea.
booking-phone-skip = Sin número
booking-company = ¿Cómo se llama su empresa?
# Of a visit to a lawyer, a psychologist or a mediator.
booking-contact = ¿Cómo podemos escribirle sobre esta cita?
# $office (String) - a town, $service (String), $language (String), $way (String) - "At the office" and the like,
# $name (String), $phone (String), $when (String) - date and time
booking-check =
    { $when }
    { $service }
    Oficina: { $office }
    Cómo: { $way }
    Idioma: { $language }
    Nombre: { $name }
    Teléfono: { $phone }

    ¿Está todo bien?
# $company (String) - only for employers
booking-check-company = Empresa: { $company }
# $access (String) - "I do not hear well" and the like
booking-check-access = Accesibilidad: { $access }
booking-no-phone = sin número
booking-yes = Sí, agendar
    .keywords = sí, si, ok, dale, listo, bueno, claro, correcto, de acuerdo, está bien, confirmo, agendar, reservar
booking-done = Su cita está agendada.
# $code (String) - a secret code, shown this once
booking-done-code =
    Su cita está agendada.

    Su código de acceso: { $code }
    Guárdelo: con él vuelve a encontrar su cita, aquí o en una app de mensajes. Solo se muestra una vez.
booking-slot-gone = Lo siento, otra persona acaba de tomar esa hora. Estas son las horas libres ahora.
# $limit (Number) - how many visits of one kind a person may have
booking-too-many = { $limit ->
    [one] Ya tiene { $limit } cita de este tipo. Para agendar otra, cancélela o espere a que pase.
   *[other] Ya tiene { $limit } citas de este tipo. Para agendar otra, cancele una o espere a que pase.
}
booking-day-gone = Lo siento, otra persona acaba de tomar esa hora, y era la última de ese día. Estos son los otros días.
