### A consultant's calendar.

# $first (String), $last (String) - dates in words
calendar-title = Takvim: { $first } – { $last }
calendar-empty = Randevu ya da bloke zaman yok.
calendar-not-linked = Çizelgede yeriniz yok, bu yüzden size randevu gelmiyor. Bunu bir koordinatör değiştirebilir.
# $start (String), $end (String) - dates and times
calendar-away = Bloke: { $start } – { $end }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-visit = { $when } · { $office } · { $state }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-in-the-way = { $when } · { $office } · { $state } · bloke zamanda
# $when (String) - a short date and time
calendar-blocked = Bloke: { $when }
# $when (String) - a short date and time
calendar-open = Randevu: { $when }
# $day (String) - a short date
calendar-week = Hafta başı: { $day }
