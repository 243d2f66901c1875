"""Deleting the draft of an announcement."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.newslist import unchanged
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.newswork import DropAnnouncement, NotNow
from storage.records import Done, NotFound


async def newsdrop(talk: Talk, id: str) -> Ending:
    """Ask once."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    if one is None:
        return not_yours(talk)
    await talk.confirm("confirm", Text("newsdrop-check"), Text("newsdrop-yes"))
    match await talk.do(DropAnnouncement(one.id)):
        case Done():
            return Go(Door("newslist"), lead=Text("newsdrop-done"))
        case (NotNow() | NotFound()) as refusal:
            return unchanged(talk, id, refusal)
        case other:
            assert_never(other)
