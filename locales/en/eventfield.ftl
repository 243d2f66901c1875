### Changing one thing of an event.

eventfield-which = What do you want to change?
eventfield-places = Places
eventfield-place = Room or address
eventfield-link = Link
eventfield-office = Office or online
eventfield-languages = Languages
eventfield-level = Level
eventfield-audiences = Who may come
eventfield-companions = Companions
eventfield-closes = Last day to join
eventfield-topic = Topic
eventfield-kind = Kind
eventfield-back = Back to the event
# $value (String) - what it is now
eventfield-now = Now: { $value }
eventfield-who = Who may come? If you choose none, everybody may.
eventfield-how-many = How many people may each bring along, children too? 0 is nobody.
eventfield-where = Which room, or which address if it is not in the office?
eventfield-no-place = Just the office
eventfield-which-link = The new link, please. Only those who joined see it.
eventfield-until = Until when can people join? Please write a day, or a day and a time, for example: 24.12 or 24.12 12:00
eventfield-until-start = Until it begins
eventfield-until-unclear = I did not understand that. Please write it like this: 24.12 or 24.12 12:00
# $start (String) - date and time
eventfield-until-not = It must be in the future and not after the beginning: { $start }
# $count (Number) - how many people
eventfield-check = Change it? People who will be told at once: { $count }
eventfield-saved = It is saved.
# $taken (Number) - how many places somebody has
eventfield-too-few = Places taken already: { $taken }. There cannot be fewer.
