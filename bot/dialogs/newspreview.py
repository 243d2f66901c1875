"""An announcement shown to the coordinator alone, in every language as people will get it."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.newswork import AnnouncementId, PreviewAnnouncement
from storage.records import Done, NotFound, number_of


async def newspreview(talk: Talk, id: str) -> Ending:
    """At once: the messages come beside the card."""
    if coordinator(talk) is None:
        return not_yours(talk)
    match await talk.do(PreviewAnnouncement(AnnouncementId(number_of(id)))):
        case Done():
            return Go(Door("newscard", id), lead=Text("newspreview-here"))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)
