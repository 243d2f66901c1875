"""Pausing an announcement, going on, stopping it for good, or taking it back into the drafts."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.dialogs.newslist import unchanged
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.newswork import AnnouncementId, NewsSaved, NotNow, SteerAnnouncement
from storage.records import NotFound, number_of

_DONE = {
    "paused": Text("newssteer-paused"),
    "sending": Text("newssteer-sending"),
    "stopped": Text("newssteer-stopped"),
    "draft": Text("newssteer-draft"),
}


async def newssteer(talk: Talk, id: str, to: str) -> Ending:
    """At once; only what cannot be taken back is asked first."""
    if coordinator(talk) is None:
        return not_yours(talk)
    which = AnnouncementId(number_of(id))
    match to:
        case "paused" | "sending" | "draft":
            wanted = SteerAnnouncement(which, to)
        case "stopped":
            await talk.confirm("confirm", Text("newssteer-stop-check"), Text("newssteer-stop-yes"))
            wanted = SteerAnnouncement(which, "stopped")
        case _:
            return not_yours(talk)
    match await talk.do(wanted):
        case NewsSaved():
            return Go(Door("newscard", id), lead=_DONE[to])
        case (NotNow() | NotFound()) as refusal:
            return unchanged(talk, id, refusal)
        case other:
            assert_never(other)
