### Somebody's own words may mean several things.

wish-which = Не знаю точно, что вам нужно. Может быть, что-то из этого?
wish-else = Что-то другое
