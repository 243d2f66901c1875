"""Cancelling a visit because its person has asked for it by phone or at the desk; they are told."""

from typing import assert_never

from bot.dialogs.asking import office_name
from bot.dialogs.behind import not_yours
from bot.screen import Door, Text
from bot.talk import Ending, Go, Talk
from storage.casework import CancelFor
from storage.records import Done, NotFound, Started


async def forcancel(talk: Talk, ref: str) -> Ending:
    """Ask once whether they have really asked for it."""
    seen = await talk.back.visit(ref) if talk.back else None
    if seen is None:
        return not_yours(talk)
    found = seen.visit
    if not found.active:
        return Go(Door("staffvisit", ref))
    if found.start <= talk.now:
        return Go(Door("staffvisit", ref), lead=Text("visit-started"))
    question = Text("forcancel-check", when=found.start, office=office_name(found.office))
    await talk.confirm("confirm", question, Text("cancel-yes"), version=found.sequence)
    match await talk.do(CancelFor(found.ref)):
        case Done():
            return Go(Door("staffvisit", ref), lead=Text("forcancel-done"))
        case NotFound():
            return not_yours(talk)
        case Started():
            return Go(Door("staffvisit", ref), lead=Text("visit-started"))
        case other:
            assert_never(other)
