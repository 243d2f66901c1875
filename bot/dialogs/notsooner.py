"""Out of the line for an earlier time."""

from typing import assert_never

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.records import Done, NotFound, UnwatchVisit, VisitRef


async def notsooner(talk: Talk, ref: str) -> Ending:
    """They are content with the time that they have."""
    match await talk.do(UnwatchVisit(VisitRef(ref))):
        case Done():
            return Go(Door("visit", ref), lead=Text("notsooner-done"))
        case NotFound():
            return Go(Door("visits"), lead=Text("visit-not-found"))
        case other:
            assert_never(other)
