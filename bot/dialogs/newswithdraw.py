"""Taking an announcement back."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.newslist import unchanged
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.newswork import NewsSaved, NotNow, WithdrawAnnouncement
from storage.records import NotFound


async def newswithdraw(talk: Talk, id: str) -> Ending:
    """What can be deleted is, elsewhere people read that it does not hold; that is said before."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    if one is None or one.kind != "news":
        return not_yours(talk)
    await talk.confirm("confirm", Text("newswithdraw-check"), Text("newswithdraw-yes"))
    match await talk.do(WithdrawAnnouncement(one.id)):
        case NewsSaved():
            return Go(Door("newscard", id), lead=Text("newswithdraw-done"))
        case (NotNow() | NotFound()) as refusal:
            return unchanged(talk, id, refusal)
        case other:
            assert_never(other)
