### Somebody came without a booking.

# $office (String) - a town
walkin-service = { $office }: ¿a qué vino la persona?
walkin-elsewhere = En otra oficina
walkin-office = ¿En qué oficina?
# $office (String) - a town
walkin-done = Anotado: { $office }.
