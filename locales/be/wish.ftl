### Somebody's own words may mean several things.

wish-which = Не ведаю дакладна, што Вам трэба. Можа, нешта з гэтага?
wish-else = Нешта іншае
