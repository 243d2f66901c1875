"""What people write that asks for none of the services: a short answer that fits, or the place where it stands."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialogs.wanting import places
from bot.screen import Button, Door, Key, Phrase, Text
from bot.talk import Card, Ending, Go, Talk
from storage.records import NoteWish

_PLACES: Mapping[str, tuple[Door, Text | None]] = {
    "greeting": (Door("menu"), None),
    "address": (Door("offices"), Text("aside-offices")),
    "hours": (Door("offices"), Text("aside-offices")),
    "phone": (Door("offices"), Text("aside-offices")),
    "who": (Door("help"), None),
    "mydata": (Door("mydata"), None),
    "language": (Door("language"), None),
}
"""Where the answer stands, and what is said above it."""

_ANSWERS: Mapping[str, Text] = {
    "thanks": Text("talk-welcome"),
    "bye": Text("aside-bye"),
    "smalltalk": Text("aside-smalltalk"),
    "price": Text("aside-price"),
    "insult": Text("aside-insult"),
    "offtopic": Text("aside-offtopic"),
    "spam": Text("aside-offtopic"),
    "elsewhere": Text("aside-elsewhere"),
}

_NOT_OURS = ("offtopic", "elsewhere")
"""What the centre has nothing for: it is counted so, and what comes nearest is offered, for it may be a mistake."""


async def aside(talk: Talk, kind: str, *wanted: str) -> Ending:
    """The answer to that kind of message."""
    if kind in _PLACES:
        await talk.do(NoteWish("answered", kind))
        door, lead = _PLACES[kind]
        return Go(door, lead=lead)
    answer: Phrase | None = _ANSWERS.get(kind)
    if answer is None:
        return Go(Door("menu"))
    await talk.do(NoteWish("elsewhere" if kind in _NOT_OURS else "answered", kind))
    if kind == "price" and talk.desk.centre.costs.words:
        answer = talk.desk.centre.costs
    keys: list[Key] = []
    if kind in _NOT_OURS:
        keys += [Button(called, Door("wished", one, one)) for one, called in places(talk.desk.offer, wanted)]
    keys += [Button(Text("menu-offices"), Door("offices"))] if kind == "price" else []
    return Card((answer,), keys=(*keys, Button(Text("talk-menu"), Door("menu"))))
