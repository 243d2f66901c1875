"""What somebody has asked for in their own words is opened: because it is certain, or because they have said which."""

from __future__ import annotations

from bot.dialogs.wanting import place
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.records import NoteWish


async def wished(talk: Talk, wanted: str, first: str = "") -> Ending:
    """With `first`, the likeliest of those that were offered, it was chosen among them; or "else" was."""
    found = place(talk.desk.offer, wanted)
    if found is None:
        await talk.do(NoteWish("refused", first if place(talk.desk.offer, first) else ""))
        return Go(Door("offer", "migrant"), lead=Text("wished-else"))
    await talk.do(NoteWish("taken" if first else "opened", wanted))
    return Go(found[1], lead=None if first else Text("wished-this"))
