### The staff roster.

# $count (Number) - how many people
roster-list = { $count ->
    [one] { $count } persona trabaja en el panel o tiene invitación.
   *[other] { $count } personas trabajan en el panel o tienen invitación.
}
# $name (String) - a person's own name, $role (String) - a role
roster-one = { $name } – { $role }
# $name (String) - a person's own name, $role (String) - a role
roster-invited = { $name } – { $role }, con invitación
roster-consultant = atención
roster-coordinator = coordinación
roster-owner = acceso total
roster-invite = Invitar a alguien
