### Somebody came without a booking.

# $office (String) - a town
walkin-service = { $office }: з чым чалавеку патрэбна дапамога?
walkin-elsewhere = У іншым офісе
walkin-office = У якім офісе?
# $office (String) - a town
walkin-done = Візіт без запісу дададзены: { $office }.
