### Somebody came without a booking.

# $office (String) - a town
walkin-service = { $office }: з чим людині потрібна допомога?
walkin-elsewhere = В іншому офісі
walkin-office = У якому офісі?
# $office (String) - a town
walkin-done = Візит без запису додано: { $office }.
