### Somebody came without a booking.

# $office (String) - a town
walkin-service = { $office }: w jakiej sprawie przyszła ta osoba?
walkin-elsewhere = W innym biurze
walkin-office = W którym biurze?
# $office (String) - a town
walkin-done = Zapisano: { $office }.
