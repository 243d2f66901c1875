### Somebody came without a booking.

# $office (String) - a town
walkin-service = { $office }: hangi konuda geldi?
walkin-elsewhere = Başka bir ofiste
walkin-office = Hangi ofiste?
# $office (String) - a town
walkin-done = Kaydedildi: { $office }.
