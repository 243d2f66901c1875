"""Erasing somebody who was booked by phone or at the desk and has asked for it there: they have no chat to do it in."""

from __future__ import annotations

from bot.dialogs.asking import office_name
from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.visit import spell
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import EraseFor
from storage.records import Done


async def forerase(talk: Talk, ref: str) -> Ending:
    """Say what goes, and ask once whether they have really asked for it."""
    back = coordinator(talk)
    found = await back.visit(ref) if back else None
    if found is None or not found.by_phone:
        return not_yours(talk)
    one = found.visit
    talk.say(Text("forerase-what"))
    talk.say(Text("forerase-stays"))
    question = Text("forerase-check", ref=spell(one.ref), when=one.start, office=office_name(one.office))
    await talk.confirm("confirm", question, Text("erase-yes"))
    if not isinstance(await talk.do(EraseFor(one.ref)), Done):
        return not_yours(talk)
    day = f"{one.start.astimezone(talk.zone):%Y%m%d}"
    return Go(Door("day", one.office, day), lead=Text("forerase-done"))
