### The weekly hours of an office.

hours-which = Które biuro?
# $office (String) - a town
hours-before = { $office }, dotychczas:
hours-after = Od teraz:
# $office (String) - a town
hours-done = { $office }: nowe godziny są zapisane.
