### Announcements: what stands in them besides their own words, and what coordinators hear when one is paused.

# A button below every announcement.
announcing-change = What to write to me about
announcing-withdrawn = We have taken this message back. Please do not rely on it.
announcing-corrected = We are correcting an earlier message of ours. This is right:
# $day (String) - a date
announcing-day = { $day }
# $time (String) - a time of day
announcing-hour = { $time }
# In place of a town.
announcing-online = online
# $number (String)
announcing-paused-ban = Announcement no. { $number } is paused: the messenger has stopped us from writing for a long time. Nobody will be left out. It can be continued after a while.
# $number (String)
announcing-paused-refused = Announcement no. { $number } is paused: the messenger does not take it. Please check its words, picture and button.
announcing-look = Look at it
