### Arrived, or did not come.

attend-arrived = Anotado: llegó.
attend-missed = Anotado: no vino. Dentro de un rato esa persona recibirá un mensaje amable, a menos que usted lo deshaga antes.
attend-none = Se deshizo.
attend-early = La cita todavía no empieza.
attend-not-now = Esto se puede anotar el día de la cita y los dos días siguientes, si la cita no está cancelada.
