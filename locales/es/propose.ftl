### Asking the visitor of a visit that cannot be as planned.

propose-same = Ya se le preguntó a la persona. Otra persona del equipo tiene reservada esa hora.
propose-other = Ya se le preguntó a la persona. Nadie más está libre a esa hora, así que puede elegir otra fecha o cancelar.
propose-call = Esta persona no recibe mensajes aquí. Llámela y cambie o cancele la cita como ella quiera.
