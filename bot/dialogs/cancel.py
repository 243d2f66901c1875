"""Cancelling a visit: one question, and its time is free for somebody else."""

from typing import assert_never

from bot.dialogs.asking import office_name
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.records import CancelVisit, Done, NotFound, Started, TooMany


async def cancel(talk: Talk, ref: str) -> Ending:
    """Ask once whether the visit is really to be cancelled."""
    found = await talk.desk.visit(ref)
    if found is None:
        return Go(Door("visits"), lead=Text("visit-not-found"))
    if not found.active:
        return Go(Door("visit", ref))
    if found.start <= talk.now:
        return Go(Door("visit", ref), lead=Text("visit-started"))
    question = Text("cancel-check", when=found.start, office=office_name(found.office))
    await talk.confirm("confirm", question, Text("cancel-yes"), version=found.sequence)
    match await talk.do(CancelVisit(found.ref)):
        case Done():
            return Go(Door("visit", ref, "file"), lead=Text("cancel-done"))
        case NotFound():
            return Go(Door("visits"), lead=Text("visit-not-found"))
        case Started():
            return Go(Door("visit", ref), lead=Text("visit-started"))
        case TooMany(limit):
            return Go(Door("visit", ref), lead=Text("cancel-too-many", limit=limit))
        case other:
            assert_never(other)
