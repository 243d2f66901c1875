### One event, for staff.

eventcard-draft = A draft: nobody else sees it yet.
eventcard-published = Published: people see it.
eventcard-cancelled = Cancelled.
eventcard-over = It is over.
# $coming (Number), $cannot (Number) - how many have said so
eventcard-coming = Said they are coming: { $coming }. Cannot come: { $cannot }
# $count (Number) - for how many people a place is kept
eventcard-offered = Asked whether they want a free place: { $count }
# $count (Number) - how many people
eventcard-untold = Not told of the last change yet: { $count }
# $count (Number) - how many ratings, $whole (Number), $tenth (Number) - their mean, in stars and tenths
eventcard-rated = Ratings: { $count }, on average { $whole }.{ $tenth } of 5
# $languages (String) - names of languages
eventcard-written = Written in: { $languages }
# $languages (String) - names of languages
eventcard-outdated = Outdated, because the original has changed: { $languages }
# $languages (String) - names of languages
eventcard-missing = Missing: { $languages }
# $count (Number) - how many events, $drafts (Number) - how many of them are drafts
eventcard-series = Events in the series: { $count }, drafts among them: { $drafts }
eventcard-publish = Publish
eventcard-words = Title and text
eventcard-change = Change something
eventcard-times = Change the time
eventcard-weekly = Repeat every week
eventcard-copy = Copy
eventcard-drop = Delete the draft
eventcard-cancel = Cancel the event
eventcard-attendance = Who came
eventcard-check-in = Check a ticket
eventcard-list = List as a file
eventcard-as-seen = As people see it
