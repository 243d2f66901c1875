"""The consultants of the timetable: who speaks what and receives where. Visitors never see who it is."""

from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import coordinator, offices_of
from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Talk


async def consultants(talk: Talk) -> Ending:
    """Everybody, each with a door."""
    if coordinator(talk) is None:
        return not_yours(talk)
    keys = [
        Button(
            Text("consultants-one", name=one.id, languages=", ".join(one.languages), offices=offices_of(one.offices)),
            Door("consultant", one.id),
        )
        for one in talk.desk.timetable.consultants
    ]
    add = Button(Text("consultants-add"), Door("newconsultant"))
    return Card((Text("consultants-list"),), Text("coordinate-consultants"), (*keys, add, *FOOT))
