### One announcement, for coordinators.

# $number (String) - a number by which it is called
newscard-title = Announcement no. { $number }
# $language (String) - a language, $mark (String) - whether it is the original or older than it
newscard-in = { $language } ({ $mark }):
newscard-original = original
newscard-outdated = outdated
newscard-current = translation
# $label (String) - what a button says
newscard-button = Button: { $label }
# $languages (String) - languages with commas
newscard-missing = Missing: { $languages }. The dry run shows what these people get.
# $words (String) - how its words begin
newscard-begins = “{ $words }”
# $who (String) - whom it is for
newscard-for = For: { $who }
newscard-everybody = everybody who has agreed
# $number (String) - a number by which it is called
newscard-of-event = people who joined event { $number }
# $title (String) - what the event is called, $when (String) - date and time
newscard-of-named-event = people who joined “{ $title }” ({ $when })
# $when (String) - date and time
newscard-when = To be sent: { $when }
newscard-urgent = Urgent: it is sent at night too.
newscard-with-picture = With a picture.
newscard-paused-ban = Paused: the messenger asks us to wait for a long time. Please look at it before you go on.
newscard-paused-refused = Paused: the messenger refuses the message itself. Please change it.
# $count (Number)
newscard-size = People: { $count }
# $count (Number)
newscard-sent = Sent: { $count }
# $count (Number)
newscard-blocked = Have blocked us: { $count }
# $count (Number)
newscard-failed = Failed: { $count }
# $count (Number)
newscard-skipped = Skipped: { $count }
# $count (Number)
newscard-unknown = Nobody knows whether it arrived: { $count }
# $count (Number)
newscard-pending = Still to come: { $count }
# $why (String) - a reason, $count (Number)
newscard-reason = • { $why }: { $count }
newscard-why-withdrawn = do not want announcements any more
newscard-why-unreachable = cannot be reached
newscard-why-silent = want no messages at all
newscard-why-weekly = had one this week and want no more
newscard-why-stopped = it was stopped before
newscard-why-closed = their messenger is switched off here
newscard-why-forgotten = have erased their data
newscard-why-refused = the messenger refused it
newscard-why-never = could not be delivered, tried many times
# $shares (String) - languages with numbers
newscard-languages = Reached in: { $shares }
# $language (String) - a language, $count (Number)
newscard-share = { $language } { $count }
# $minutes (Number)
newscard-left = Minutes left, about: { $minutes }
# $language (String) - a language
newscard-write = Write: { $language }
newscard-aim = Who it is for
newscard-photo = Picture
newscard-set-button = Button
newscard-set-when = When
newscard-preview = Preview
newscard-trial = Dry run
newscard-send = Send
newscard-drop = Delete the draft
newscard-approve = Approve
newscard-correct = Correct
newscard-withdraw = Withdraw
newscard-copy = Copy
newscard-chart = Picture of the delivery
newscard-again = Refresh
newscard-back-to-draft = Back to the drafts
newscard-pause = Pause
newscard-resume = Go on
newscard-stop = Stop for good
newscard-retry = Try the failed again
newscard-retry-unknown = Try the unknown again
newscard-correction = Its correction
newscard-retraction = Its withdrawal
newscard-corrected = What it corrects
