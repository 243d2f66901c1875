### Tickets at the door of an event.

checkin-ticket = Escriba el código del boleto, por favor.
checkin-unclear = Ese no es el código de un boleto. Tiene 8 letras y cifras, como ABCD-1234.
# $what (String) - title and time of the event, $count (Number) - for how many people the ticket is
checkin-come =
    ✓ ¡Adelante!
    { $what }
    Personas con este boleto: { $count }
# $what (String) - title and time of the event
checkin-again =
    Este boleto ya se revisó:
    { $what }
# $what (String) - title and time of the event
checkin-other =
    Este boleto es válido, pero para otro evento:
    { $what }
# $what (String) - title and time of the event
checkin-day =
    Este boleto es válido, pero no para hoy:
    { $what }
# $what (String) - title and time of the event
checkin-cancelled =
    Este evento está cancelado:
    { $what }
# $what (String) - title and time of the event
checkin-waiting =
    Esta persona está en lista de espera y aún no tiene cupo:
    { $what }
# $what (String) - title and time of the event
checkin-left =
    Esta persona dejó su cupo:
    { $what }
checkin-unknown = No conozco este boleto. Por favor, revise el código otra vez.
checkin-for-staff = Este código es para nuestro equipo: muéstrelo al entrar. No tiene que hacer nada más con él.
checkin-undo = Deshacer
checkin-type = Escribir otro boleto
