### One office.

# $address (String)
office-address = Адрас: { $address }
# $phone (String)
office-phone = Тэлефон: { $phone }
# $email (String)
office-email = Электронная пошта: { $email }
office-hours = Гадзіны працы на бліжэйшыя сем дзён:
# $day (String) - a short date, $hours (String) - such as "08:00–12:00, 12:30–16:00"
office-day = { $day }: { $hours }
# $day (String) - a short date
office-day-closed = { $day }: зачынена
# $day (String) - a short date, $reason (String) - why, in the centre's own words or "public holiday"
office-day-closed-because = { $day }: зачынена ({ $reason })
office-holiday = дзяржаўнае свята
office-book = Запісацца сюды
office-map = Паказаць на карце
office-others = Іншыя офісы
