"""Danger: the emergency number before everything else; where people are there for somebody, they hear of it at once."""

from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Talk
from storage.casework import Opened, SpeakOfDanger


async def danger(talk: Talk) -> Ending:
    """One tap, or one word typed: nothing is asked, and nothing is promised that 112 would do better."""
    told = isinstance(await talk.do(SpeakOfDanger()), Opened)
    lines = (Text("help-danger"), *((Text("danger-told"),) if told else ()), Text("danger-later"))
    keys = (Button(Text("menu-offices"), Door("offices")), Button(Text("talk-menu"), Door("menu")))
    return Card(lines, Text("danger-title"), keys)
