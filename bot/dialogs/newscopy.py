"""The same announcement again, as a draft."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.newswork import NewAnnouncement, NewsSaved
from storage.records import NotFound


async def newscopy(talk: Talk, id: str) -> Ending:
    """With all that it says and whom it is for."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    if one is None:
        return not_yours(talk)
    match await talk.do(NewAnnouncement(one.original, "", copied_from=one.id)):
        case NewsSaved(made):
            return Go(Door("newscard", str(made.id)), lead=Text("newscopy-done"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)
