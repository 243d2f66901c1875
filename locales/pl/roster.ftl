### The staff roster.

# $count (Number) - how many people
roster-list = { $count ->
    [one] { $count } osoba pracuje w panelu lub ma zaproszenie.
    [few] { $count } osoby pracują w panelu lub mają zaproszenie.
    [many] { $count } osób pracuje w panelu lub ma zaproszenie.
   *[other] { $count } osoby pracuje w panelu lub ma zaproszenie.
}
# $name (String) - a person's own name, $role (String) - a role
roster-one = { $name } – { $role }
# $name (String) - a person's own name, $role (String) - a role
roster-invited = { $name } – { $role }, ma zaproszenie
roster-consultant = konsultacje
roster-coordinator = koordynacja
roster-owner = pełne uprawnienia
roster-invite = Zaproś do zespołu
