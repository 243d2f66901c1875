### Noting who came to an event.

# $ticket (String) - a code
attended-came = Адзначана: { $ticket } – на месцы.
# $ticket (String) - a code
attended-missed = Адзначана: { $ticket } – няяўка.
# $ticket (String) - a code
attended-none = Адзнака знята: { $ticket }
attended-others-check = Адзначыць няяўку ўсім, хто яшчэ без адзнакі?
attended-others-yes = Так, адзначыць
    .keywords = так, добра
attended-others = Адзначана: астатнія не прыйшлі.
