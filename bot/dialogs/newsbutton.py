"""What an announcement's button opens: something of ours, or an https address."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.newsaim import aimed
from bot.screen import Door, Option, Text
from bot.talk import Ending, Talk

LONGEST = 500
_NONE, _LINK = "none", "link"
DOORS = {
    "events": Text("newsbutton-events"),
    "booking": Text("menu-book"),
    "offer": Text("menu-offer"),
    "person": Text("newsbutton-person"),
}


async def newsbutton(talk: Talk, id: str) -> Ending:
    """Choose; what it says is written with the words of each language."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    if one is None or one.state != "draft":
        return not_yours(talk)
    options = [
        Option(_NONE, Text("newsbutton-none")),
        *(Option(door, label) for door, label in DOORS.items()),
        Option(_LINK, Text("newsbutton-link")),
    ]
    chosen = await talk.choose("what", Text("newsbutton-what"), options)
    button: Door | str | None = None
    if chosen == _LINK:
        button = await talk.write("link", Text("newsbutton-which-link"), check_link)
    elif chosen != _NONE:
        button = Door("offer", "migrant") if chosen == "offer" else Door(chosen)
    return await aimed(talk, one, replace(one, button=button), Door("newscard", id))


def check_link(words: str) -> str | Text:
    """An https address, whole."""
    link = words.strip()
    try:
        parts = urlsplit(link)
    except ValueError:
        return Text("newsbutton-bad-link")
    fine = parts.scheme == "https" and parts.hostname and not set(link) & set(" \n\t") and len(link) <= LONGEST
    return link if fine and "@" not in parts.netloc else Text("newsbutton-bad-link")
