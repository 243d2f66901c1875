### How it goes, in numbers, for coordinators.

# $office (String) - a town
figures-title = Nasıl gidiyor: { $office }
figures-all = Bütün ofisler
# $office (String) - a town, $count (Number) - how many people, $when (String) - date and time,
# $time (String) - how long
figures-waiting = Yanıt bekleyen, { $office }: { $count }. İlki: { $when } (çalışma süresi: { $time }).
figures-nobody-waits = Yanıt bekleyen yok.
# $first (String), $last (String) - short dates
figures-this-week = 📅 Bu hafta: { $first } – { $last }
# $first (String), $last (String) - short dates
figures-last-week = 📅 Geçen hafta: { $first } – { $last }
# $opened (Number), $answered (Number)
figures-cases = Yeni görüşmeler: { $opened }. Yanıtlanan: { $answered }.
# $half (String), $most (String) - how long
figures-first = İlk yanıt, çalışma süresiyle: yarısı { $half } içinde, onda dokuzu { $most } içinde.
# $office (String) - a town, $count (Number) - how many, $whole (Number), $tenth (Number) - the mean
figures-rated = Değerlendirmeler, { $office }: { $count }, ortalama { $whole },{ $tenth } / 5
# $visits (Number), $arrived (Number), $missed (Number)
figures-visits = Şimdiye kadarki randevular: { $visits }. Geldi: { $arrived }. Gelmedi: { $missed }.
# $count (Number) - how many people
figures-walk-ins = Randevusuz: { $count }
# $minutes (Number)
figures-minutes = { $minutes } dk
# $hours (Number), $minutes (Number)
figures-hours = { $hours } sa { $minutes } dk
figures-forgotten = Bazı görüşmeler burada iki haftadan kısa saklanıyor: silinenler artık sayılmıyor.
