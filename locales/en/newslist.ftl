### All announcements, for coordinators.

newslist-none = There are no announcements yet.
# $count (Number)
newslist-some = Announcements: { $count }. The newest come first.
newslist-new = Write an announcement
newslist-older = Older ones
# $number (String) - a number by which it is called
# $state (String) - how an announcement stands, $words (String) - how its words begin
newslist-one = No. { $number } · { $state }: { $words }
newslist-draft = Draft
newslist-approval = Waits for a second person
newslist-scheduled = Waits for its time
newslist-sending = Is being sent
newslist-paused = Paused
newslist-done = Sent
newslist-stopped = Stopped
newslist-withdrawn = Withdrawn
