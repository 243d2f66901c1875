### The list of events, for staff.

eventdesk-title = Мероприятия
# $place (String) - a town, or "Online"
eventdesk-of = Мероприятия: { $place }
# $count (Number) - how many events
eventdesk-coming = Предстоящие: { $count }
# $count (Number) - how many events
eventdesk-drafts = Черновики, которых ещё никто не видит: { $count }
# $count (Number) - how many events
eventdesk-past = Прошедшие или отменённые: { $count }
eventdesk-none = Здесь ничего не запланировано.
eventdesk-no-drafts = Здесь нет черновиков.
eventdesk-no-past = Здесь ещё ничего не завершилось.
# $count (Number) - how many sessions
eventdesk-sessions = Количество занятий: { $count }
eventdesk-cancelled = Отменено
# $taken (Number) - places that somebody has
eventdesk-taken = Занято мест: { $taken }
# $taken (Number), $places (Number) - places that somebody has, and all of them; $line (Number) - how many are in line
eventdesk-taken-of = Занято мест: { $taken } из { $places }. В очереди: { $line }
# $day (String) - a short date, $title (String)
eventdesk-one = { $day }: { $title }
eventdesk-new = Новое мероприятие
eventdesk-check-in = Проверить билет
eventdesk-to-coming = Предстоящие
eventdesk-to-drafts = Черновики
eventdesk-to-past = Прошедшие или отменённые
eventdesk-everywhere = Везде
