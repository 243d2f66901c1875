### What somebody wants to hear about.

interests-title = News and announcements
    .keywords = news, announcements, subscribe
interests-none = You get no announcements now. If you say yes, we will write to you about workshops, meetings, courses and other news of the centre. You choose the topics.
interests-agree = May we write to you here about this? You can say no at any time with one tap. Messages about visits you have booked and events you have joined come in any case. If you are under 16, please do not say yes: you get all help without it.
interests-yes = Yes, I want news
interests-cannot-write = I cannot write to you here once the page is closed, so there are no announcements on this page. On a messenger they come by themselves.
# Whoever says that they are under 16, addressed as children are.
interests-young = You are under 16, and we send announcements only to people who are older. You get all help and all reminders without them.
# $topics (String) - topics with commas
interests-topics = About: { $topics }
# $towns (String) - towns with commas
interests-towns = Where: { $towns }
# $often (String) - how often
interests-often = How often: { $often }
# $audience (String) - who somebody is
interests-audience = For: { $audience }
interests-all-topics = everything
interests-all-towns = all towns and online
interests-online = Online
interests-each = whenever there is news
interests-weekly = at most once a week
interests-migrant = foreigners who live here
interests-employer = employers
interests-institution = institutions and organisations
interests-change-topics = Change topics
interests-change-towns = Change towns
interests-change-often = Change how often
interests-change-audience = Change who I am
interests-stop = No more announcements
