"""The consultants of the timetable: who speaks what and receives where. Visitors never see who it is."""

from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import coordinator, languages_of, offices_of
from bot.screen import Button, Door, Text, Verbatim
from bot.talk import Card, Ending, Talk


async def consultants(talk: Talk) -> Ending:
    """Everybody, each with a door."""
    if coordinator(talk) is None:
        return not_yours(talk)
    everybody = talk.desk.timetable.consultants
    lines = [
        Text("consultants-one", name=one.id, languages=languages_of(one.languages), offices=offices_of(one.offices))
        for one in everybody
    ]
    keys = [Button(Verbatim(one.id), Door("consultant", one.id)) for one in everybody]
    add = Button(Text("consultants-add"), Door("newconsultant"))
    return Card((Text("consultants-list"), *lines), Text("coordinate-consultants"), (*keys, add, *FOOT))
