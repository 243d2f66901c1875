### Closing an office for some days.

closing-all = Усі офіси
closing-office = Який офіс буде зачинено?
closing-first = З якого дня? Наприклад: 24.12.2026
closing-one-day = Лише цей день
# $first (String) - a date in words
closing-last = Перший день: { $first }. Який день останній?
closing-no-reason = Не вказувати причини
closing-reason = Хочете вказати причину? Її побачать відвідувачі. Виберіть мову.
# $language (String) - a language
closing-reason-words = Напишіть причину цією мовою: { $language }
# $office (String) - a town or all offices, $first (String), $last (String) - dates in words
closing-check = { $office }: зачинено. Перший день: { $first }. Останній день: { $last }. Усе правильно?
# $count (Number) - how many events
closing-events = На цей час там заплановано заходи: { $count }. Самі вони не скасуються: перенесіть або скасуйте їх у розділі «Заходи».
# $day (String) - a short date, $title (String)
closing-event = { $day }: { $title }
closing-yes = Так, зачинити
closing-done = Збережено. На ці дні записатися не можна.
# $day (String) - a date in words
closing-day = { $day }
# $first (String), $last (String) - dates in words
closing-days = { $first } – { $last }
