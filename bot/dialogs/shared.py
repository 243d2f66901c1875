"""A phone that others use as well: one tap for the careful way to be written to, and what else hides what was here."""

from __future__ import annotations

from bot.screen import Button, Door, Phrase, Text
from bot.talk import Card, Ending, Talk
from storage.records import PreferContact

LINK = "shared"
SUBJECT = Text("shared-title")


async def shared(talk: Talk) -> Ending:
    """From now on nothing tells what it is about; whoever is sent nothing by itself stays so."""
    silent = talk.visitor.contact == "none"
    if not silent:
        await talk.do(PreferContact("discreet", None))
    exits = (Text("shared-exit"),) if talk.can.exits else ()
    lines: tuple[Phrase, ...] = (
        Text("settings-now-silent") if silent else Text("contact-now-discreet"),
        *exits,
        Text("shared-cleanup"),
        Text("shared-code"),
        Text("shared-erase"),
    )
    keys = (
        Button(Text("cleanup-title"), Door("cleanup")),
        Button(Text("settings-code"), Door("code")),
        Button(Text("mydata-erase"), Door("erase")),
        Button(Text("settings-contact"), Door("contact")),
        Button(Text("talk-menu"), Door("menu")),
    )
    return Card(lines, Text("shared-title"), keys)
