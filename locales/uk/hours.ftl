### The weekly hours of an office.

hours-which = Який офіс?
# $office (String) - a town
hours-before = { $office }, зараз:
hours-after = Відтепер:
# $office (String) - a town
hours-done = { $office }: нові години збережено.
