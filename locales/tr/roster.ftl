### The staff roster.

# $count (Number) - how many people
roster-list = { $count ->
    [one] { $count } kişi panelde çalışıyor ya da davet edildi.
   *[other] { $count } kişi panelde çalışıyor ya da davet edildi.
}
# $name (String) - a person's own name, $role (String) - a role
roster-one = { $name } – { $role }
# $name (String) - a person's own name, $role (String) - a role
roster-invited = { $name } – { $role }, davet edildi
roster-consultant = danışman
roster-coordinator = koordinatör
roster-owner = tam yetkili
roster-invite = Birini davet et
