### Somebody's own words may mean several things.

wish-which = Не знаю напевно, що саме вам потрібно. Може, щось із цього?
wish-else = Щось інше
