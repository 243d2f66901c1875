### Cancelling a visit.

# $when (String) - date and time, $office (String) - a town
cancel-check = ¿Cancelar su cita? { $when }, { $office }
cancel-yes = Sí, cancelar
    .keywords = sí, si, ok, dale, cancelar, cancele, cancélela, anular
cancel-done = Su cita está cancelada. Gracias por avisar: ahora otra persona puede usar esa hora.
# $limit (Number) - how many visits may be cancelled in a day
cancel-too-many = { $limit ->
    [one] Aquí puede cancelar { $limit } cita al día, y hoy ya lo hizo. Intente mañana o avise a la oficina.
   *[other] Aquí puede cancelar { $limit } citas al día, y hoy ya llegó a ese límite. Intente mañana o avise a la oficina.
}
