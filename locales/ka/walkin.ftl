### Somebody came without a booking.

# $office (String) - a town
walkin-service = { $office }: რა საკითხზე მოვიდა?
walkin-elsewhere = სხვა ოფისში
walkin-office = რომელ ოფისში?
# $office (String) - a town
walkin-done = დაემატა: { $office }.
