### One office.

# $address (String)
office-address = Address: { $address }
# $phone (String)
office-phone = Phone: { $phone }
# $email (String)
office-email = E-mail: { $email }
office-hours = Opening hours in the next seven days:
# $day (String) - a short date, $hours (String) - such as "08:00–12:00, 12:30–16:00"
office-day = { $day }: { $hours }
# $day (String) - a short date
office-day-closed = { $day }: closed
# $day (String) - a short date, $reason (String) - why, in the centre's own words or "public holiday"
office-day-closed-because = { $day }: closed ({ $reason })
office-holiday = public holiday
office-book = Book a visit here
office-map = Show on the map
office-others = Other offices
