### One office.

# $address (String)
office-address = Adres: { $address }
# $phone (String)
office-phone = Telefon: { $phone }
# $email (String)
office-email = E-posta: { $email }
office-hours = Önümüzdeki yedi günün çalışma saatleri:
# $day (String) - a short date, $hours (String) - such as "08:00–12:00, 12:30–16:00"
office-day = { $day }: { $hours }
# $day (String) - a short date
office-day-closed = { $day }: kapalı
# $day (String) - a short date, $reason (String) - why, in the centre's own words or "public holiday"
office-day-closed-because = { $day }: kapalı ({ $reason })
office-holiday = resmi tatil
office-book = Buraya randevu al
office-map = Haritada göster
office-others = Diğer ofisler
