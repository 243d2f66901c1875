"""Erasing all that is known of a person: one question that says what happens, what stays and why."""

from __future__ import annotations

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.records import EraseMe

LINK = "erase"
SUBJECT = Text("mydata-erase")


async def erase(talk: Talk) -> Ending:
    """Say plainly what happens, and do it on the one button that lets it."""
    visits, events = len(await talk.desk.visits()), len(await talk.desk.my_events())
    talk.say(Text("erase-what"))
    if visits:
        talk.say(Text("erase-visits", count=visits))
    if events:
        talk.say(Text("erase-events", count=events))
    if await talk.desk.case() is not None:
        talk.say(Text("erase-conversation"))
    talk.say(Text("erase-stays"))
    talk.say(Text("erase-chat") if talk.can.lasts else Text("erase-page"))
    if talk.back:
        talk.say(Text("erase-staff"))
    await talk.confirm("confirm", Text("erase-check"), Text("erase-yes"))
    await talk.do(EraseMe())
    return Go(Door("erased"))
