### One office.

# $address (String)
office-address = Gdzie: { $address }
# $phone (String)
office-phone = Telefon: { $phone }
# $email (String)
office-email = E-mail: { $email }
office-hours = Godziny otwarcia w najbliższych siedmiu dniach:
# $day (String) - a short date, $hours (String) - such as "08:00–12:00, 12:30–16:00"
office-day = { $day }: { $hours }
# $day (String) - a short date
office-day-closed = { $day }: zamknięte
# $day (String) - a short date, $reason (String) - why, in the centre's own words or "święto"
office-day-closed-because = { $day }: zamknięte ({ $reason })
office-holiday = święto
office-book = Umów tu wizytę
office-map = Pokaż na mapie
office-others = Inne biura
