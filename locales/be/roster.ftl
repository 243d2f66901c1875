### The staff roster.

# $count (Number) - how many people
roster-list = { $count ->
    [one] { $count } чалавек працуе тут або мае запрашэнне.
    [few] { $count } чалавекі працуюць тут або маюць запрашэнне.
    [many] { $count } чалавек працуюць тут або маюць запрашэнне.
   *[other] { $count } чалавека працуюць тут або маюць запрашэнне.
}
# $name (String) - a person's own name, $role (String) - a role
roster-one = { $name } – { $role }
# $name (String) - a person's own name, $role (String) - a role
roster-invited = { $name } – { $role }, ёсць запрашэнне
roster-consultant = кансультацыі
roster-coordinator = каардынацыя
roster-owner = поўныя правы
roster-invite = Запрасіць у каманду
