"""Matters of residence: not advised on here; who decides about them, and where."""

from bot.screen import Button, Door, Key, Link, Text
from bot.talk import Card, Ending, Talk

LINK = "residence"
SUBJECT = Text("residence-title")


async def residence(talk: Talk) -> Ending:
    """Say kindly that the voivode decides, and give the configured link."""
    keys: list[Key] = []
    link = talk.desk.centre.residence_link
    if link:
        keys.append(Link(Text("residence-link"), link))
    keys.append(Button(Text("residence-assistant"), Door("service", "assistant")))
    keys.append(Button(Text("talk-menu"), Door("menu")))
    line = Text("residence-where") if link else Text("residence-where-later")
    return Card((Text("residence-not-here"), line), Text("residence-title"), tuple(keys))
