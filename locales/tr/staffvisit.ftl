### One visit, as staff see it.

# $when (String) - date and time, $office (String) - a town
staffvisit-title = { $when }, { $office }
# $name (String) - a colleague
# $name (String)
# $phone (String)
# $company (String)
