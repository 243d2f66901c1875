"""An office that closes unexpectedly: whoever has a visit there is told at once, and moved only by their own tap."""

from __future__ import annotations

from dataclasses import replace

from bot.centre import weeks
from bot.centre.answering import day_bounds
from storage import blocking, timetable
from storage.acting import Acting
from storage.casework import AddClosure, ProposeChange, Proposed, Shut, ShutOffice
from storage.database import Connection
from storage.records import NotFound


async def shut(connection: Connection, act: ShutOffice, acting: Acting) -> Shut | NotFound:
    """Close it, and ask everybody whose visit cannot be as planned any more; those who were asked before, too, unless
    they have decided."""
    closed = await timetable.add_closure(connection, AddClosure(act.office, act.closure), acting)
    if isinstance(closed, NotFound):
        return closed
    present = replace(acting, timetable=await timetable.read(connection, acting.timetable))
    start, _ = day_bounds(acting.timetable, act.closure.first)
    _, end = day_bounds(acting.timetable, act.closure.last)
    asked = to_call = 0
    for one in await blocking.of_office(connection, act.office, max(start, acting.now), end):
        if weeks.fits(present.timetable, one.visit):
            continue
        outcome = await blocking.propose(connection, ProposeChange(one.visit.ref, urgent=True), present)
        if isinstance(outcome, Proposed):
            asked += one.reachable
            to_call += not one.reachable
    return Shut(asked, to_call)
