### Putting a case off.

# $count (Number) - hours
# $when (String) - date and time
