### Noting who came to an event.

# $ticket (String) - a code
attended-came = Позначено: { $ticket } – на місці.
# $ticket (String) - a code
attended-missed = Позначено: { $ticket } – неявка.
# $ticket (String) - a code
attended-none = Позначку скасовано: { $ticket }
attended-others-check = Позначити неявку всім, хто ще без позначки?
attended-others-yes = Так, позначити
    .keywords = так, добре
attended-others = Позначено: решта не прийшла.
