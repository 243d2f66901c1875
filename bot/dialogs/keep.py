"""Keeping the time of a visit, with somebody else: the visitor's own tap, and nobody else's."""

from typing import assert_never

from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import AcceptProposal
from storage.records import NotFound, SlotGone, Started, Taken


async def keep(talk: Talk, ref: str) -> Ending:
    """Keep the time, if whoever was held for it still is."""
    match await talk.do(AcceptProposal(ref)):
        case Taken(visit):
            return Go(Door("visit", ref), lead=Text("keep-done", when=visit.start))
        case SlotGone():
            return Go(Door("visit", ref), lead=Text("keep-gone"))
        case NotFound():
            return Go(Door("visits"), lead=Text("visit-not-found"))
        case Started():
            return Go(Door("visit", ref), lead=Text("visit-started"))
        case other:
            assert_never(other)
