"""The picture of how an announcement went out, which comes as a message of its own."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.dialogs.coordinating import coordinator
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.exportwork import Ordered, OrderExport
from storage.records import NotFound, TooMany


async def newschart(talk: Talk, id: str) -> Ending:
    """At once: nothing has to be asked."""
    if coordinator(talk) is None:
        return not_yours(talk)
    match await talk.do(OrderExport("delivery", {"announcement": id})):
        case Ordered():
            return Go(Door("newscard", id), lead=Text("newschart-ordered"))
        case TooMany(limit):
            return Go(Door("newscard", id), lead=Text("newschart-too-many", limit=limit))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)
