### Somebody's own words may mean several things.

wish-which = No sé bien qué necesita. ¿Es algo de esto?
wish-else = Otra cosa
