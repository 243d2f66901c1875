### My events.

myevents-title = My workshops and meetings
    .keywords = my events, my workshops, my courses
myevents-none = You have not joined anything yet.
# $ahead (Number) - how many people are before them in line
myevents-waiting = { $ahead ->
    [0] You are the first in line
    [one] You are in line, { $ahead } person is ahead of you
   *[other] You are in line, { $ahead } people are ahead of you
}
