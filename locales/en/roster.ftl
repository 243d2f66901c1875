### The staff roster.

# $count (Number) - how many people
roster-list = { $count ->
    [one] { $count } person works at the desk or is invited.
   *[other] { $count } people work at the desk or are invited.
}
# $name (String) - a person's own name, $role (String) - a role
roster-one = { $name } – { $role }
# $name (String) - a person's own name, $role (String) - a role
roster-invited = { $name } – { $role }, invited
roster-consultant = consultant
roster-coordinator = coordinator
roster-owner = owner
roster-invite = Invite somebody
