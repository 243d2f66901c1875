"""An announcement shown to the coordinator alone, in every language as people will get it."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Go, Talk
from storage.newswork import PreviewAnnouncement
from storage.records import Done, NotFound


async def newspreview(talk: Talk, id: str) -> Ending:
    """At once: the messages come by themselves, and a draft's long card does not come between."""
    back = coordinator(talk)
    one = await back.announcement(id) if back else None
    if one is None:
        return not_yours(talk)
    match await talk.do(PreviewAnnouncement(one.id)):
        case Done() if one.state == "draft":
            return Card((Text("newspreview-here"),), keys=(Button(Text("newsaim-back"), Door("newscard", id)),))
        case Done():
            return Go(Door("newscard", id), lead=Text("newspreview-here"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)
