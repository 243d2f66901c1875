### What people are told of events without having asked. Of discreet people $what is nothing but the time.

# $what (String) - a title, when and where it is
eventcards-reminder =
    Reminder:

    { $what }
eventcards-cannot = I cannot come
# $what (String) - a title and when it is, $count (Number) - how many places
eventcards-offer = { $count ->
    [one]
        A place has become free, and you are next in line:

        { $what }
   *[other]
        { $count } places have become free, and you are next in line:

        { $what }
}
# $until (String) - date and time
eventcards-until = It is kept for you until { $until }. After that we ask the next person in line.
# $what (String) - a title and when it is
eventcards-missed =
    { $what }

    A place was kept for you, but the time is up, and it goes to the next person in line. If you still want to come, you can join the end of the line.
# $what (String) - a title and when it was to be
eventcards-cancelled =
    We are sorry, this is cancelled:

    { $what }
eventcards-alike = Look for something else
# $what (String) - a title
eventcards-moved =
    The time has changed:

    { $what }
eventcards-moved-discreet = The time of something you have joined has changed.
# $old (String) - from when to when, $new (String) - the same
eventcards-instead =
    Was: { $old }
    Now: { $new }
# $when (String) - from when to when
eventcards-new-time = Takes place: { $when }
# $when (String) - from when to when
eventcards-no-time = Cancelled: { $when }
eventcards-in-calendar = If it is in your calendar, please delete it there yourself.
# $count (Number) - how many more times have changed
eventcards-more = { $count ->
    [one] { $count } more change: press “Details”.
   *[other] { $count } more changes: press “Details”.
}
# $what (String) - a title and when it is
eventcards-changed =
    Something has changed, please have a look:

    { $what }
eventcards-link-on-card = There is a new link. You will find it behind “Details”.
# $what (String) - a title and when it was
eventcards-how =
    How was it? One tap is enough. You do not have to answer.

    { $what }
