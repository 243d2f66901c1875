### The weekly hours of an office.

hours-which = ¿Qué oficina?
# $office (String) - a town
hours-before = { $office }, hasta ahora:
hours-after = Desde ahora:
# $office (String) - a town
hours-done = { $office }: el nuevo horario está guardado.
