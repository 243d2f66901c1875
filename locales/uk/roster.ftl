### The staff roster.

# $count (Number) - how many people
roster-list = { $count ->
    [one] { $count } людина працює тут або має запрошення.
    [few] { $count } людини працюють тут або мають запрошення.
    [many] { $count } людей працюють тут або мають запрошення.
   *[other] { $count } людини працюють тут або мають запрошення.
}
# $name (String) - a person's own name, $role (String) - a role
roster-one = { $name } – { $role }
# $name (String) - a person's own name, $role (String) - a role
roster-invited = { $name } – { $role }, запрошено
roster-consultant = консультації
roster-coordinator = координація
roster-owner = повні права
roster-invite = Запросити до команди
