"""No to an earlier time: the visit stays as it is, and they stay in line for another."""

from typing import assert_never

from bot.dialogs.sooner import moment_of
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.records import DeclineSooner, Done, NotFound, VisitRef


async def leavesooner(talk: Talk, ref: str, when: str) -> Ending:
    """Leave it to the next in line."""
    start = moment_of(when)
    if start is None:
        return Go(Door("visit", ref))
    match await talk.do(DeclineSooner(VisitRef(ref), start)):
        case Done():
            return Go(Door("visit", ref), lead=Text("leavesooner-done"))
        case NotFound():
            return Go(Door("visits"), lead=Text("visit-not-found"))
        case other:
            assert_never(other)
