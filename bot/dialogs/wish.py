"""Somebody's own words may mean several things: the likeliest as buttons, and something else."""

from __future__ import annotations

from bot.dialogs.wanting import places
from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Go, Talk
from storage.records import NoteWish


async def wish(talk: Talk, *wanted: str) -> Ending:
    """One tap says which."""
    likely = places(talk.desk.offer, wanted)
    if not likely:
        return Go(Door("menu"))
    first, _ = likely[0]
    await talk.do(NoteWish("offered", first))
    keys = [Button(called, Door("wished", one, first)) for one, called in likely]
    return Card((Text("wish-which"),), keys=(*keys, Button(Text("wish-else"), Door("wished", "else", first))))
