### The staff roster.

# $count (Number) - how many people
roster-list = { $count ->
    [one] { $count } человек в команде, считая приглашённых.
    [few] { $count } человека в команде, считая приглашённых.
    [many] { $count } человек в команде, считая приглашённых.
   *[other] { $count } человека в команде, считая приглашённых.
}
# $name (String) - a person's own name, $role (String) - a role
roster-one = { $name } – { $role }
# $name (String) - a person's own name, $role (String) - a role
roster-invited = { $name } – { $role }, есть приглашение
roster-consultant = консультант
roster-coordinator = координатор
roster-owner = полные права
roster-invite = Пригласить в команду
