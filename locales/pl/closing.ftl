### Closing an office for some days.

closing-all = Wszystkie biura
closing-office = Które biuro będzie zamknięte?
closing-first = Od którego dnia? Na przykład: 24.12.2026
closing-one-day = Tylko ten dzień
# $first (String) - a date in words
closing-last = Pierwszy dzień: { $first }. Jaki będzie ostatni?
closing-no-reason = Bez podawania powodu
closing-reason = Czy podać powód? Wszyscy będą mogli go przeczytać. Proszę wybrać język.
# $language (String) - a language
closing-reason-words = Proszę napisać powód w tym języku: { $language }
# $office (String) - a town or all offices, $first (String), $last (String) - dates in words
closing-check = { $office }: zamknięte. Pierwszy dzień: { $first }. Ostatni dzień: { $last }. Czy wszystko się zgadza?
# $count (Number) - how many events
closing-events = { $count ->
    [one] W tym czasie zaplanowano tam { $count } wydarzenie. Samo się nie odwoła: proszę je przenieść albo odwołać w części „Wydarzenia”.
    [few] W tym czasie zaplanowano tam { $count } wydarzenia. Same się nie odwołają: proszę je przenieść albo odwołać w części „Wydarzenia”.
    [many] W tym czasie zaplanowano tam { $count } wydarzeń. Same się nie odwołają: proszę je przenieść albo odwołać w części „Wydarzenia”.
   *[other] W tym czasie zaplanowano tam { $count } wydarzenia. Same się nie odwołają: proszę je przenieść albo odwołać w części „Wydarzenia”.
}
# $day (String) - a short date, $title (String)
closing-event = { $day }: { $title }
closing-yes = Tak, zamknij
closing-done = Zapisano. Na te dni nie można umówić wizyty.
# $day (String) - a date in words
closing-day = { $day }
# $first (String), $last (String) - dates in words
closing-days = { $first } – { $last }
