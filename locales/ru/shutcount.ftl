### Who has answered after an office had closed.

# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutcount-title = { $office }, закрыто: { $days }
# $count (Number)
shutcount-asked = Визиты, которых это касается: { $count }
# $count (Number)
shutcount-moved = Выбрали другое время: { $count }
# $count (Number)
shutcount-cancelled = Отменили: { $count }
# $count (Number)
shutcount-open = Ещё не ответили: { $count }
# $count (Number)
shutcount-call = Пожалуйста, позвоните, сообщение не дойдёт: { $count }
# $count (Number)
shutcount-called-off = Отменено мероприятий: { $count }
# $count (Number)
shutcount-untold = Ещё не знают об этом, человек: { $count }
# $count (Number)
shutcount-still-on = Мероприятия, которые всё ещё должны состояться: { $count }
shutcount-again = Посчитать снова
