### One office.

# $address (String)
office-address = Где: { $address }
# $phone (String)
office-phone = Телефон: { $phone }
# $email (String)
office-email = Электронная почта: { $email }
office-hours = Часы работы в ближайшие семь дней:
# $day (String) - a short date, $hours (String) - such as "08:00–12:00, 12:30–16:00"
office-day = { $day }: { $hours }
# $day (String) - a short date
office-day-closed = { $day }: закрыто
# $day (String) - a short date, $reason (String) - why, in the centre's own words or "государственный праздник"
office-day-closed-because = { $day }: закрыто ({ $reason })
office-holiday = государственный праздник
office-book = Записаться сюда
office-map = Показать на карте
office-others = Другие офисы
