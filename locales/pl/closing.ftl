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
closing-yes = Tak, zamknij
closing-done = Zapisano. Na te dni nie można umówić wizyty.
# $day (String) - a date in words
closing-day = { $day }
# $first (String), $last (String) - dates in words
closing-days = { $first } – { $last }
