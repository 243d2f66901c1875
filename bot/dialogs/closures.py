"""When offices are closed besides holidays: the closures to come, each with a door to take it back."""

from bot.dialogs.asking import office_name
from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Button, Door, ShortDay, Text
from bot.talk import Card, Ending, Talk


async def closures(talk: Talk) -> Ending:
    """All offices, the nearest first."""
    if coordinator(talk) is None:
        return not_yours(talk)
    coming = sorted(
        (one.first, one.last, office.id)
        for office in talk.desk.timetable.offices
        for one in office.closures
        if one.last >= talk.today
    )
    keys = [
        Button(
            Text("closures-one", office=office_name(office), first=ShortDay(first), last=ShortDay(last))
            if first != last
            else Text("closures-day", office=office_name(office), day=ShortDay(first)),
            Door("closure", office, f"{first:%Y%m%d}", f"{last:%Y%m%d}"),
        )
        for first, last, office in coming
    ]
    add = Button(Text("closures-add"), Door("closing"))
    now = Button(Text("closures-at-once"), Door("shutoffice"))
    line = Text("closures-list") if coming else Text("closures-none")
    return Card((line,), Text("coordinate-closures"), (*keys, add, now, *FOOT))
