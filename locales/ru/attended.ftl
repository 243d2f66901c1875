### Noting who came to an event.

# $ticket (String) - a code
attended-came = Отмечено: { $ticket } – на месте.
# $ticket (String) - a code
attended-missed = Отмечено: { $ticket } – неявка.
# $ticket (String) - a code
attended-none = Отметка снята: { $ticket }
attended-others-check = Отметить неявку всем, кто ещё без отметки?
attended-others-yes = Да, отметить
    .keywords = да, хорошо
attended-others = Отмечено: остальные не пришли.
