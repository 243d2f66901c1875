### Somebody came without a booking.

# $office (String) - a town
walkin-service = { $office }: по какому вопросу пришёл человек?
walkin-elsewhere = В другом офисе
walkin-office = В каком офисе?
# $office (String) - a town
walkin-done = Отмечено: { $office }.
