### Noting who came to an event.

# $ticket (String) - a code
attended-came = Noted: { $ticket } came.
# $ticket (String) - a code
attended-missed = Noted: { $ticket } did not come.
# $ticket (String) - a code
attended-none = Taken back: { $ticket }
attended-others-check = Mark “did not come” for everybody who has no mark yet?
attended-others-yes = Yes, mark them
    .keywords = yes, ok
attended-others = Noted: the others did not come.
