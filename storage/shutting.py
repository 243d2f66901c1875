"""An office that closes unexpectedly: whoever has a visit there is told at once, and moved only by their own tap; who
has joined an event there hears that it does not take place. And one that opens after all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.centre import weeks
from bot.centre.answering import day_bounds
from storage import blocking, events, planning, timetable, turnout
from storage.acting import Acting
from storage.casework import AddClosure, DropClosure, ProposeChange, Proposed, Shut, ShutOffice
from storage.database import Connection
from storage.eventwork import CancelEvent, Event, EventSaved, MoveEvent
from storage.records import Done, NotFound


async def shut(connection: Connection, act: ShutOffice, acting: Acting) -> Shut | NotFound:
    """Close it, ask everybody whose visit cannot be as planned any more, and call the events off."""
    closed = await timetable.add_closure(connection, AddClosure(act.office, act.closure), acting)
    if isinstance(closed, NotFound):
        return closed
    start, _ = day_bounds(acting.timetable, act.closure.first)
    _, end = day_bounds(acting.timetable, act.closure.last)
    begin = max(start, acting.now)
    asked, to_call = await _ask(connection, act, begin, end, acting)
    told = await _call_off(connection, act, begin, end, acting)
    return Shut(asked, to_call, len(told), sum(told))


async def reopen(connection: Connection, act: DropClosure, acting: Acting) -> Done | NotFound:
    """It is open on these days after all: whoever has not decided yet hears that their visit stands."""
    opened = await timetable.drop_closure(connection, act, acting)
    if isinstance(opened, Done):
        start, _ = day_bounds(acting.timetable, act.first)
        _, end = day_bounds(acting.timetable, act.last)
        visits = await blocking.of_office(connection, act.office, max(start, acting.now), end)
        await blocking.stand_again(connection, visits, acting)
    return opened


async def _ask(
    connection: Connection, act: ShutOffice, start: datetime, end: datetime, acting: Acting
) -> tuple[int, int]:
    """How many people of visits are asked, those who were asked before among them unless they have decided; and how
    many have to be called."""
    present = replace(acting, timetable=await timetable.read(connection, acting.timetable))
    asked = to_call = 0
    for one in await blocking.of_office(connection, act.office, start, end):
        if weeks.fits(present.timetable, one.visit):
            continue
        outcome = await blocking.propose(connection, ProposeChange(one.visit.ref, urgent=True), present)
        if isinstance(outcome, Proposed):
            asked += one.reachable
            to_call += not one.reachable
    return asked, to_call


async def _call_off(
    connection: Connection, act: ShutOffice, start: datetime, end: datetime, acting: Acting
) -> Sequence[int]:
    """Of each event that does not take place then, how many hear of it. What has been called off before stays so."""
    told = []
    for id in sorted(set(act.events)):
        found = await events.find(connection, id, hold=True)
        if found is None or found.office != act.office or found.state != "published" or not found.between(start, end):
            continue
        (before,) = await turnout.counted(connection, [found])
        change = _without(found, start, end)
        done = (
            await planning.move(connection, change, acting)
            if isinstance(change, MoveEvent)
            else await planning.cancel(connection, change, acting)
        )
        if isinstance(done, EventSaved):
            told.append(before.concerned)
    return told


def _without(found: Event, start: datetime, end: datetime) -> MoveEvent | CancelEvent:
    """The event without its sessions in that time; where no other is left, it does not take place at all."""
    gone = found.between(start, end)
    rest = tuple((one.number, one.start, one.end) for one in found.sessions if one not in gone)
    return MoveEvent(found.id, rest, found.revision) if rest else CancelEvent(found.id)
