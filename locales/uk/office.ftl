### One office.

# $address (String)
office-address = Адреса: { $address }
# $phone (String)
office-phone = Телефон: { $phone }
# $email (String)
office-email = Електронна пошта: { $email }
office-hours = Години роботи на найближчі сім днів:
# $day (String) - a short date, $hours (String) - such as "08:00–12:00, 12:30–16:00"
office-day = { $day }: { $hours }
# $day (String) - a short date
office-day-closed = { $day }: зачинено
# $day (String) - a short date, $reason (String) - why, in the centre's own words or "державне свято"
office-day-closed-because = { $day }: зачинено ({ $reason })
office-holiday = державне свято
office-book = Записатися сюди
office-map = Показати на карті
office-others = Інші офіси
