"""I am coming: one tap in a reminder or on the card."""

from typing import assert_never

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.records import ConfirmVisit, Done, NotFound, Started, VisitRef


async def coming(talk: Talk, ref: str) -> Ending:
    """Note that the person is coming."""
    match await talk.do(ConfirmVisit(VisitRef(ref))):
        case Done():
            return Go(Door("visit", ref), lead=Text("coming-thanks"))
        case NotFound():
            return Go(Door("visits"), lead=Text("visit-not-found"))
        case Started():
            return Go(Door("visit", ref), lead=Text("visit-started"))
        case other:
            assert_never(other)
