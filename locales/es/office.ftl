### One office.

# $address (String)
office-address = Dirección: { $address }
# $phone (String)
office-phone = Teléfono: { $phone }
# $email (String)
office-email = Correo: { $email }
office-hours = Horario de atención en los próximos siete días:
# $day (String) - a short date, $hours (String) - such as "08:00–12:00, 12:30–16:00"
office-day = { $day }: { $hours }
# $day (String) - a short date
office-day-closed = { $day }: cerrado
# $day (String) - a short date, $reason (String) - why, in the centre's own words or "public holiday"
office-day-closed-because = { $day }: cerrado ({ $reason })
office-holiday = día festivo
office-book = Agendar aquí
office-map = Ver en el mapa
office-others = Otras oficinas
