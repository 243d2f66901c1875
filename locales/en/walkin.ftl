### Somebody came without a booking.

# $office (String) - a town
walkin-service = { $office }: what have they come for?
walkin-elsewhere = In another office
walkin-office = In which office?
# $office (String) - a town
walkin-done = Counted: { $office }.
