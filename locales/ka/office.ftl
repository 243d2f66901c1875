### One office.

# $address (String)
office-address = მისამართი: { $address }
# $phone (String)
office-phone = ტელეფონი: { $phone }
# $email (String)
office-email = ელფოსტა: { $email }
office-hours = სამუშაო საათები უახლოეს შვიდ დღეში:
# $day (String) - a short date, $hours (String) - such as "08:00–12:00, 12:30–16:00"
office-day = { $day }: { $hours }
# $day (String) - a short date
office-day-closed = { $day }: დაკეტილია
# $day (String) - a short date, $reason (String) - why, in the centre's own words or "public holiday"
office-day-closed-because = { $day }: დაკეტილია ({ $reason })
office-holiday = უქმე დღე
office-book = ვიზიტის დაჯავშნა აქ
office-map = რუკაზე ჩვენება
office-others = სხვა ოფისები
