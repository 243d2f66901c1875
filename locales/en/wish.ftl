### Somebody's own words may mean several things.

wish-which = I am not sure what you need. Is it one of these?
wish-else = Something else
