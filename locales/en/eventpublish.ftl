### Publishing an event.

eventpublish-words = It cannot be published yet: the title or the description is missing.
eventpublish-link = It cannot be published yet: it is online, and the link is missing.
eventpublish-future = It cannot be published: it has begun already. Change the time first.
eventpublish-closes = It cannot be published: the last day to join is past. Change it first.
eventpublish-scope = It belongs to a series. What do you want to publish?
# $count (Number) - how many drafts
eventpublish-all = All drafts of the series ({ $count })
# $languages (String) - names of languages
eventpublish-missing = Missing: { $languages }. People who read these languages will see it in another one.
# $languages (String) - names of languages
eventpublish-outdated = Outdated, because the original has changed: { $languages }
# $count (Number) - how many events, $title (String)
eventpublish-check = Publish “{ $title }”? From then on people see it and can join. Events: { $count }
eventpublish-yes = Yes, publish
    .keywords = yes, ok
# $count (Number) - how many events
eventpublish-done = Published: { $count }
