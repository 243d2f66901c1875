### One office.

# $address (String)
# $phone (String)
# $email (String)
# $day (String) - a short date, $hours (String) - such as "08:00–12:00, 12:30–16:00"
office-day = { $day }: { $hours }
# $day (String) - a short date
# $day (String) - a short date, $reason (String) - why, in the centre's own words or "public holiday"
