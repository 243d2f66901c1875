"""Arrived, or did not come: one tap, and another takes it back."""

from __future__ import annotations

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import Attendance, MarkVisit
from storage.records import Done, NotFound

_WANTED: dict[str, Attendance | None] = {"arrived": "arrived", "missed": "missed", "none": None}
_DONE = {"arrived": Text("attend-arrived"), "missed": Text("attend-missed"), "none": Text("attend-none")}


async def attend(talk: Talk, ref: str, what: str) -> Ending:
    """Note it."""
    found = await talk.back.visit(ref) if talk.back else None
    if found is None or what not in _WANTED:
        return not_yours(talk)
    if what == "missed" and talk.now < found.visit.start:
        return Go(Door("staffvisit", ref), lead=Text("attend-early"))
    match await talk.do(MarkVisit(ref, _WANTED[what])):
        case Done():
            return Go(Door("staffvisit", ref), lead=_DONE[what])
        case NotFound():
            return Go(Door("staffvisit", ref), lead=Text("attend-not-now"))
        case other:
            assert_never(other)
