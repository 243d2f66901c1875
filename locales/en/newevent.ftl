### A new event.

newevent-kind = What kind of event is it?
newevent-topic = What is it about?
newevent-no-topics = The catalogue names no topics for events, so none can be planned. Whoever runs the assistant can add them.
newevent-when = When? Please write the day, from when and until when, for example: 24.12 17:00-19:00
# $when (String) - date and time
newevent-last = First session: { $when }. Does it take place every week? Please write the last day, for example: 24.12. Public holidays and closures of the office are left out.
newevent-once = Only this session for now
newevent-languages = Which languages are spoken there?
newevent-level = Which level?
newevent-no-level = No level
# $level (String) - "A0"
newevent-beginners = { $level }, beginners
newevent-places = How many places are there?
newevent-link = The link to the meeting, please. Only those who join will see it.
newevent-later = Later
newevent-title = The title, please, in your language. You can add other languages later.
newevent-about = What is it about and what will people learn? A few sentences, please.
# $title (String)
newevent-called = Title: { $title }
newevent-check = Save this as a draft? Nobody sees it until you publish it.
newevent-done = The draft is saved. Add the other languages and whatever else it needs, then publish it.
