### Cancelling an event.

# $count (Number) - how many events
eventcancel-others = And those that follow in the series: { $count }
# $count (Number) - how many people
eventcancel-check = Cancel it for good? It cannot be taken back. People who will be told at once: { $count }
eventcancel-yes = Yes, cancel it
    .keywords = yes, ok
# $count (Number) - how many people
eventcancel-done = It is cancelled. People who are told now: { $count }
