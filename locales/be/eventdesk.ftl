### The list of events, for staff.

eventdesk-title = Мерапрыемствы
# $place (String) - a town, or "Online"
eventdesk-of = Мерапрыемствы: { $place }
# $count (Number) - how many events
eventdesk-coming = Наперадзе: { $count }
# $count (Number) - how many events
eventdesk-drafts = Чарнавікі, якіх яшчэ ніхто не бачыць: { $count }
# $count (Number) - how many events
eventdesk-past = Скончаныя або скасаваныя: { $count }
eventdesk-none = Тут нічога не запланавана.
eventdesk-no-drafts = Тут няма чарнавікоў.
eventdesk-no-past = Тут яшчэ нічога не скончылася.
# $count (Number) - how many sessions
eventdesk-sessions = Колькасць заняткаў: { $count }
eventdesk-cancelled = Скасавана
# $taken (Number) - places that somebody has
eventdesk-taken = Занята месцаў: { $taken }
# $taken (Number), $places (Number) - places that somebody has, and all of them; $line (Number) - how many are in line
eventdesk-taken-of = Занята месцаў: { $taken } з { $places }. У чарзе: { $line }
# $day (String) - a short date, $title (String)
eventdesk-one = { $day }: { $title }
eventdesk-new = Новае мерапрыемства
eventdesk-check-in = Праверыць білет
eventdesk-to-coming = Наперадзе
eventdesk-to-drafts = Чарнавікі
eventdesk-to-past = Скончаныя або скасаваныя
eventdesk-everywhere = Усюды
