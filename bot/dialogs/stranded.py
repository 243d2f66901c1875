"""Visits that no longer fit the timetable: nobody is moved without their own tap, so each has a door to ask them."""

from bot.centre import weeks
from bot.dialogs.asking import office_name
from bot.dialogs.behind import FOOT, not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Talk

MOST = 20
"""How many have a key; the others come up when these are settled."""


async def stranded(talk: Talk) -> Ending:
    """The nearest first, whatever has put them outside: hours, closures, holidays, or what a consultant gives."""
    back = coordinator(talk)
    if back is None:
        return not_yours(talk)
    found = weeks.stranded(talk.desk.timetable, await back.planned())
    keys = [
        Button(
            Text("coordinating-visit", when=one.start, office=office_name(one.office), ref=one.ref),
            Door("propose", one.ref),
        )
        for one in found[:MOST]
    ]
    line = Text("stranded-some", count=len(found)) if found else Text("stranded-none")
    return Card((line,), Text("coordinate-stranded"), (*keys, *FOOT))
