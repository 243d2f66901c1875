"""Asking the visitor of a visit that cannot be as planned: somebody else at the same time, another time, or none."""

from typing import assert_never

from bot.dialogs.behind import not_yours
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import ProposeChange, Proposed
from storage.records import NotFound, Started


async def propose(talk: Talk, ref: str, absence: str = "") -> Ending:
    """Ask them; whom no message reaches has to be called."""
    found = await talk.back.visit(ref) if talk.back else None
    if found is None:
        return not_yours(talk)
    back_there = Door("blocked", absence) if absence else Door("staffvisit", ref)
    if not found.reachable:
        return Go(Door("staffvisit", ref), lead=Text("propose-call"))
    match await talk.do(ProposeChange(ref)):
        case Proposed(same_time):
            return Go(back_there, lead=Text("propose-same") if same_time else Text("propose-other"))
        case NotFound():
            return not_yours(talk)
        case Started():
            return Go(back_there, lead=Text("visit-started"))
        case other:
            assert_never(other)
