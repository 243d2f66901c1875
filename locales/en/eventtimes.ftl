### Other times for an event.

eventtimes-what = What should change?
eventtimes-add = Add a session
eventtimes-every = Move all that is to come
# $when (String) - date and time, from and to
eventtimes-session = { $when }: what should happen to this session?
eventtimes-move = Another time
eventtimes-drop = Cancel this session
eventtimes-when = When is it? Please write the day, and the time if it is different from last time, for example: 24.12 17:00-19:00
# $when (String) - date and time, from and to
eventtimes-new = Until now: { $when }. What is the new day or time? For example: 24.12, or 18:00-20:00, or both.
# $when (String) - date and time, from and to
eventtimes-new-first = The first of them: { $when }. What is its new day or time? All the others move by the same amount.
# $count (Number) - how many people
eventtimes-check = Is that right? People who will be told at once: { $count }
eventtimes-same = Nothing has changed.
eventtimes-cannot = That is not possible: sessions must not overlap, and what has begun stays as it is. Nothing was changed.
