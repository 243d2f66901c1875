### Trying again with those for whom an announcement has failed.

newsretry-nobody = There is nobody to try again.
# $count (Number)
newsretry-check = Try again for so many people: { $count }?
# $count (Number)
newsretry-check-unknown = Nobody knows whether so many people have it: { $count }. Some would get it twice. Try again?
newsretry-yes = Yes, try again
