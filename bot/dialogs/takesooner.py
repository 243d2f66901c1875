"""Yes to an earlier time: the visit moves there, and its old time is free."""

from typing import assert_never

from bot.dialogs.sooner import moment_of
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.records import NotFound, SlotGone, Started, Taken, TakeSooner, VisitRef


async def takesooner(talk: Talk, ref: str, when: str) -> Ending:
    """Take it, if it is still kept for them."""
    start = moment_of(when)
    if start is None:
        return Go(Door("visit", ref))
    match await talk.do(TakeSooner(VisitRef(ref), start)):
        case Taken():
            return Go(Door("visit", ref, "new"), lead=Text("takesooner-done"))
        case SlotGone():
            return Go(Door("visit", ref), lead=Text("takesooner-gone"))
        case NotFound():
            return Go(Door("visits"), lead=Text("visit-not-found"))
        case Started():
            return Go(Door("visit", ref), lead=Text("visit-started"))
        case other:
            assert_never(other)
