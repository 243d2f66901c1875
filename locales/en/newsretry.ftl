### Trying again with those for whom an announcement has failed.

newsretry-nobody = There is nobody to send it to again.
# $count (Number)
newsretry-check = Send it again? People: { $count }
# $count (Number)
newsretry-check-unknown = Nobody knows whether these people have it: { $count }. Some would get it twice. Send it again?
newsretry-yes = Yes, send it again
