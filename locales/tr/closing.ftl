### Closing an office for some days.

closing-all = Bütün ofisler
closing-office = Hangi ofis kapalı olacak?
closing-first = İlk gün hangisi? Örneğin: 24.12.2026
closing-one-day = Yalnızca bu gün
# $first (String) - a date in words
closing-last = İlk gün: { $first }. Son gün hangisi?
closing-no-reason = Neden belirtme
closing-reason = Nedenini yazmak ister misiniz? Herkes okuyabilir. Bir dil seçin.
# $language (String) - a language
closing-reason-words = Nedeni şu dilde yazın: { $language }
# $office (String) - a town or all offices, $first (String), $last (String) - dates in words
closing-check = { $office }: kapalı. İlk gün: { $first }. Son gün: { $last }. Doğru mu?
# $count (Number) - how many events
closing-events = { $count ->
    [one] Bu zamanda orada { $count } etkinlik planlı. Kendiliğinden iptal olmaz: lütfen “Etkinlikler” bölümünde tarihini değiştirin ya da iptal edin.
   *[other] Bu zamanda orada { $count } etkinlik planlı. Kendiliğinden iptal olmazlar: lütfen “Etkinlikler” bölümünde tarihlerini değiştirin ya da iptal edin.
}
# $day (String) - a short date, $title (String)
closing-event = { $day }: { $title }
closing-yes = Evet, kapat
closing-done = Kaydedildi. Bu günlere randevu alınamaz.
# $day (String) - a date in words
closing-day = { $day }
# $first (String), $last (String) - dates in words
closing-days = { $first } – { $last }
