"""The four offices."""

from bot.dialogs.asking import office_name
from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Talk

SUBJECT = Text("offices-title")


async def offices(talk: Talk) -> Ending:
    """The list of offices."""
    keys = [Button(office_name(one.id), Door("office", one.id)) for one in talk.desk.timetable.offices]
    return Card((Text("offices-which"),), Text("offices-title"), (*keys, Button(Text("talk-menu"), Door("menu"))), 2)
