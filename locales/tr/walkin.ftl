### Somebody came without a booking.

# $office (String) - a town
# $office (String) - a town
