### Cancelling an event.

# $count (Number) - how many events
eventcancel-others = А также следующие в серии: { $count }
# $count (Number) - how many people
eventcancel-check = Отменить мероприятие? Вернуть его будет нельзя. Людей, которые сразу получат сообщение: { $count }
eventcancel-yes = Да, отменить
    .keywords = да, хорошо
# $count (Number) - how many people
eventcancel-done = Отменено. Людей, которые сейчас получают сообщение: { $count }
