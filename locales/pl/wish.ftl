### Somebody's own words may mean several things.

wish-which = Nie wiem na pewno, o co chodzi. Czy o coś z tej listy?
wish-else = O coś innego
