### What people are told of what others have done.

# $count (Number) - 1 to 5
# $when (String) - date and time
# $when (String) - date and time
# $when (String) - date and time
# $when (String) - date and time
# $when (String) - date and time
# $when (String) - date and time, $office (String) - a town
# How files are called that a person from the centre sends, before the ending: “document.pdf”.
# $when (String) - date and time of the visit
# Of a visit that nobody who looks at the phone may learn more of. $when (String) - date and time
# $when (String) - date and time
