### Closing an office for some days.

closing-all = Все офисы
closing-office = Какой офис будет закрыт?
closing-first = С какого дня? Например: 24.12.2026
closing-one-day = Только этот день
# $first (String) - a date in words
closing-last = Первый день: { $first }. Какой день последний?
closing-no-reason = Не указывать причину
closing-reason = Указать причину? Её увидят посетители. Выберите язык.
# $language (String) - a language
closing-reason-words = Напишите причину на этом языке: { $language }
# $office (String) - a town or all offices, $first (String), $last (String) - dates in words
closing-check = { $office }: закрыто. Первый день: { $first }. Последний день: { $last }. Всё верно?
# $count (Number) - how many events
closing-events = На это время там запланированы мероприятия: { $count }. Сами они не отменятся: перенесите или отмените их в разделе «Мероприятия».
# $day (String) - a short date, $title (String)
closing-event = { $day }: { $title }
closing-yes = Да, закрыть
closing-done = Сохранено. На эти дни никто не сможет записаться.
# $day (String) - a date in words
closing-day = { $day }
# $first (String), $last (String) - dates in words
closing-days = { $first } – { $last }
