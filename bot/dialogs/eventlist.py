"""The list of who takes part in an event, as a file: for staff whom the event concerns."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.screen import Door, Option, Text
from bot.talk import Ending, Go, Talk
from storage.exportwork import ExportKind, Ordered, OrderExport
from storage.records import NotFound, TooMany

FORMS = (Option("csv", Text("eventlist-csv")), Option("xlsx", Text("eventlist-xlsx")))


async def eventlist(talk: Talk, event: str = "") -> Ending:
    """Which file; it comes as a message of its own."""
    found = await talk.back.event(event) if talk.back else None
    if found is None:
        return not_yours(talk)
    asked = Text("eventlist-which", title=found.event.title, when=found.event.start)
    form = await talk.choose("form", asked, FORMS, columns=2)
    kind: ExportKind = "attendees-csv" if form == "csv" else "attendees-xlsx"
    match await talk.do(OrderExport(kind, {"event": event})):
        case Ordered():
            return Go(Door("desk"), lead=Text("eventlist-ordered"))
        case TooMany(limit):
            return Go(Door("desk"), lead=Text("eventlist-too-many", limit=limit))
        case NotFound():
            return not_yours(talk)
        case other:
            assert_never(other)
