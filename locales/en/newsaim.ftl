### Who an announcement is for.

newsaim-languages = Languages
newsaim-towns = Towns
newsaim-topics = Topics
newsaim-audiences = Who they are
newsaim-channels = Messengers
newsaim-which = Tap the ones it is for. If you choose none, it is for all.
newsaim-event = Who joined an event
newsaim-which-event = For those who joined which event? Only those of them get it who have agreed to announcements.
newsaim-no-event = None in particular
# $title (String) - what the event is called, $when (String) - date and time
newsaim-one-event = { $title } ({ $when })
# $count (Number)
newsaim-people = People who would get it now: { $count }
newsaim-only-those = Only people who have agreed to announcements ever get one.
newsaim-back = The announcement
