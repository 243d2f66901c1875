### The weekly hours of an office.

hours-which = Which office?
# $office (String) - a town
hours-before = { $office }, until now:
hours-after = From now on:
# $office (String) - a town
hours-done = { $office }: the new hours are saved.
