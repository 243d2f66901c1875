### The staff roster.

# $count (Number) - how many people
roster-list = { $count ->
    [one] { $count } человек работает здесь или имеет приглашение.
    [few] { $count } человека работают здесь или имеют приглашение.
    [many] { $count } человек работают здесь или имеют приглашение.
   *[other] { $count } человека работают здесь или имеют приглашение.
}
# $name (String) - a person's own name, $role (String) - a role
roster-one = { $name } – { $role }
# $name (String) - a person's own name, $role (String) - a role
roster-invited = { $name } – { $role }, ещё не с нами
roster-consultant = консультации
roster-coordinator = координация
roster-owner = полные права
roster-invite = Пригласить в команду
