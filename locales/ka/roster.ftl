### The staff roster.

# $count (Number) - how many people
roster-list = { $count ->
    [one] პანელში მუშაობს ან მოწვეულია { $count } ადამიანი.
   *[other] პანელში მუშაობს ან მოწვეულია { $count } ადამიანი.
}
# $name (String) - a person's own name, $role (String) - a role
roster-one = { $name } – { $role }
# $name (String) - a person's own name, $role (String) - a role
roster-invited = { $name } – { $role }, მოწვეულია
roster-consultant = კონსულტანტი
roster-coordinator = კოორდინატორი
roster-owner = მფლობელი
roster-invite = ვინმეს მოწვევა
