### What is on.

events-title = Workshops and meetings
    .keywords = events, event, what is on, courses, classes, dates of workshops, dates of courses
# $count (Number) - how many events
events-count = { $count ->
    [one] { $count } event. Press it to see more and to join.
   *[other] { $count } events. Press one to see more and to join.
}
# $day (String) - a short date, $title (String)
events-one = { $day }: { $title }
# $count (Number) - how many times a course meets
events-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
# $kind (String) - "Workshop" and the like, $where (String) - a town, or "Online"
events-where = { $kind }, { $where }
events-room = Places are free
events-full = All places are taken, you can join the line
events-joined = You are taking part
events-waiting = You are in line
events-offered = A place is kept for you
# $what (String) - a town, or "Online", or "everywhere"
events-by-office = Where: { $what }
# $what (String) - a kind or a subject, or "everything"
events-by-topic = What: { $what }
# $what (String) - a language, or "any language"
events-by-language = Language: { $what }
# $what (String) - "this week" and the like
events-by-week = When: { $what }
events-any-office = everywhere
events-any-topic = everything
events-any-language = any
events-any-time = at any time
events-this-week = this week
events-later = from next week
# $what (String) - a town, a subject, a language, a time; $count (Number) - how many events
events-choice = { $what } ({ $count })
events-which-office = Where?
events-which-topic = What are you interested in?
events-which-language = Which language should be spoken?
events-which-week = When?
events-none = No workshops, meetings or courses are planned at the moment. As soon as there is a date, you will find it here.
events-none-fit = Nothing fits everything you have chosen. Press what can be different:
# $count (Number) - how many events
events-all = Show everything ({ $count })
