### Somebody's own words may mean several things.

wish-which = Neye ihtiyacınız olduğunu tam anlamadım. Bunlardan biri mi?
wish-else = Başka bir şey
