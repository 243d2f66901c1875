### Somebody came without a booking.

# $office (String) - a town
walkin-service = { $office }: у якій справі прийшла людина?
walkin-elsewhere = В іншому офісі
walkin-office = У якому офісі?
# $office (String) - a town
walkin-done = Записано: { $office }.
