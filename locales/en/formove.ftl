### Moving somebody's visit.

# $when (String) - date and time
formove-asked = The visit is on { $when }. Move it only if the person has asked for it.
formove-done = The visit is moved. Whoever can be written to here is told.
