### The list of events, for staff.

eventdesk-title = Заходи
# $place (String) - a town, or "Online"
eventdesk-of = Заходи: { $place }
# $count (Number) - how many events
eventdesk-coming = Попереду: { $count }
# $count (Number) - how many events
eventdesk-drafts = Чернетки, яких ще ніхто не бачить: { $count }
# $count (Number) - how many events
eventdesk-past = Завершені або скасовані: { $count }
eventdesk-none = Тут нічого не заплановано.
eventdesk-no-drafts = Тут немає чернеток.
eventdesk-no-past = Тут ще нічого не завершилося.
# $count (Number) - how many sessions
eventdesk-sessions = Кількість занять: { $count }
eventdesk-cancelled = Скасовано
# $taken (Number) - places that somebody has
eventdesk-taken = Зайнято місць: { $taken }
# $taken (Number), $places (Number) - places that somebody has, and all of them; $line (Number) - how many are in line
eventdesk-taken-of = Зайнято місць: { $taken } з { $places }. У черзі: { $line }
# $day (String) - a short date, $title (String)
eventdesk-one = { $day }: { $title }
eventdesk-new = Новий захід
eventdesk-check-in = Перевірити квиток
eventdesk-to-coming = Попереду
eventdesk-to-drafts = Чернетки
eventdesk-to-past = Завершені або скасовані
eventdesk-everywhere = Усюди
