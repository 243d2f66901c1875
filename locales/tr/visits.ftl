### My visits.

# $count (Number) - how many visits
# $when (String) - date and time, $office (String) - a town
visits-one = { $when }, { $office }
