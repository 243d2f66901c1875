"""On the day of a visit: I am late, I cannot find the office. One tap reaches the desk, another says by how much."""

from __future__ import annotations

from typing import assert_never

from bot.screen import Button, Door, Text
from bot.talk import Card, Ending, Go, Talk
from storage.casework import LATE_BY, AlertDesk, CaseId, Opened, SayHowLate
from storage.records import NotFound, Started


async def late(talk: Talk, ref: str, what: str) -> Ending:
    """Tell the desk; who cannot find the way can write on at once."""
    if what in LATE_BY:
        return await _by(talk, ref, what)
    match await talk.do(AlertDesk(ref, "lost" if what == "lost" else "late")):
        case Opened(case) if what == "lost":
            return Go(Door("talking", str(case)), lead=Text("late-lost"))
        case Opened(case):
            return _by_how_much(ref, case)
        case NotFound():
            return Go(Door("visits"), lead=Text("visit-not-found"))
        case Started():
            return Go(Door("visit", ref), lead=Text("late-not-today"))
        case other:
            assert_never(other)


def _by_how_much(ref: str, case: CaseId) -> Card:
    keys = (
        *(Button(_label(by), Door("late", ref, by)) for by in LATE_BY),
        Button(Text("telling-case"), Door("talking", str(case))),
        Button(Text("talk-menu"), Door("menu")),
    )
    return Card((Text("late-noted"),), keys=keys, columns=2)


def _label(by: str) -> Text:
    return Text("late-minutes", count=int(by)) if by.isdecimal() else Text("late-more")


async def _by(talk: Talk, ref: str, by: str) -> Ending:
    match await talk.do(SayHowLate(ref, by)):
        case Opened(case):
            return Go(Door("talking", str(case)), lead=Text("late-told", by=_label(by)))
        case NotFound():
            return Go(Door("visit", ref))
        case other:
            assert_never(other)
