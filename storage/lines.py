"""The line of a full event: who is next, what is kept for them and until when. What is kept is nobody else's.

A place goes to the first in line for whom it is enough. Whoever needs more at once, for those they bring along, is
passed over by these alone and keeps their place; they may bring fewer at any time. Whoever cannot be written to, or
wants nothing by itself, is passed over too, and so keeps nobody waiting. While anybody in line could be asked, nobody
takes from outside what is free.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.centre.gatherings import in_turn, offer_until
from bot.centre.offices import Timetable
from bot.centre.reminding import is_quiet
from storage import outbox
from storage.database import Connection
from storage.eventtables import enrolment, event
from storage.eventwork import Event, EventId, TellEvent
from storage.records import VisitorId
from storage.tables import visitor

Row = sa.Row[tuple[object, ...]]

_WAITS = sa.and_(enrolment.c.state == "waiting", visitor.c.reachable, ~visitor.c.silent)


async def take(connection: Connection, id: EventId, seats: int) -> bool:
    """Take so many places of an event, or give them back where it is less than none; False if there are not as many."""
    enough = sa.or_(event.c.places.is_(None), event.c.taken + seats <= event.c.places)
    statement = sa.update(event).where(event.c.id == id, enough).values(taken=event.c.taken + seats)
    return (await connection.execute(statement)).rowcount == 1


def before(one: Row | None) -> sa.ColumnElement[bool]:
    """Who is in line before somebody who waits; before everybody else that is the whole line."""
    if one is None or one.queued_at is None:
        return sa.true()
    earlier = sa.and_(enrolment.c.queued_at == one.queued_at, enrolment.c.id < one.id)
    return sa.or_(enrolment.c.queued_at < one.queued_at, earlier)


async def free_for(
    connection: Connection,
    found: Event,
    mine: Row | None,
    timetable: Timetable,
    now: datetime,
) -> int | None:
    """How many places somebody may take now (see `MyEvent.free`), besides those that they have or are being offered.

    `mine` is the row of their enrolment.
    """
    if found.free is None or not found.free or not in_turn(found.start, timetable.offers, now):
        return found.free
    ahead = sa.select(enrolment.c.id).join(visitor, visitor.c.id == enrolment.c.visitor_id)
    ahead = ahead.where(enrolment.c.event_id == found.id, _WAITS, enrolment.c.seats <= found.free)
    waiting = mine if mine is not None and mine.state == "waiting" else None
    if mine is not None:
        ahead = ahead.where(enrolment.c.id != mine.id)
    somebody = (await connection.execute(ahead.where(before(waiting)).limit(1))).first()
    return 0 if somebody else found.free


async def due(connection: Connection, timetable: Timetable, now: datetime) -> Sequence[EventId]:
    """The events in whose lines something is to be done: an offer has ended, or somebody can be asked."""
    offers = timetable.offers
    ended = (
        sa.select(enrolment.c.event_id)
        .join(event, event.c.id == enrolment.c.event_id)
        .where(enrolment.c.state == "offered", enrolment.c.offer_until <= now, event.c.state == "published")
    )
    if is_quiet(now, timetable.event_reminders, timetable.zone):
        return [EventId(id) for id in (await connection.execute(ended.distinct())).scalars()]
    free = event.c.places - event.c.taken
    line = enrolment.join(visitor, visitor.c.id == enrolment.c.visitor_id)
    fits = sa.or_(event.c.places.is_(None), enrolment.c.seats <= free)
    waits = sa.exists().select_from(line).where(enrolment.c.event_id == event.c.id, _WAITS, fits)
    to_come = sa.and_(event.c.state == "published", event.c.starts_at >= now + offers.shortest + offers.travel)
    asked = sa.select(event.c.id).where(to_come, sa.or_(event.c.places.is_(None), free > 0), waits)
    return [EventId(id) for id in (await connection.execute(sa.union(ended, asked))).scalars()]


async def settle(
    connection: Connection,
    id: EventId,
    timetable: Timetable,
    now: datetime,
    *,
    patient: bool = True,
    but: Collection[VisitorId] = (),
) -> Sequence[TellEvent]:
    """End the offers whose time is over and make those that can be made; who has to be told of it.

    Holds the event; with `patient` false not if somebody else does. Whoever is in the middle of a turn of theirs is not
    waited for, and nobody goes before them: they are dealt with at the next tick. `but` are those who could not be told
    a moment ago.
    """
    held = sa.select(event.c.state, event.c.starts_at).where(event.c.id == id)
    row = (await connection.execute(held.with_for_update(skip_locked=not patient))).first()
    if row is None or row.state != "published":
        return ()
    missed = await _end_offers(connection, id, now)
    until = offer_until(row.starts_at, timetable.offers, timetable.event_reminders, timetable.zone, now)
    offered = await _offer(connection, id, until, now, but) if until else []
    return [*missed, *offered]


async def _end_offers(connection: Connection, id: EventId, now: datetime) -> list[TellEvent]:
    over = sa.and_(enrolment.c.event_id == id, enrolment.c.state == "offered", enrolment.c.offer_until <= now)
    statement = (
        sa.select(enrolment.c.id, enrolment.c.ref, enrolment.c.seats, enrolment.c.visitor_id)
        .join(visitor, visitor.c.id == enrolment.c.visitor_id)
        .where(over)
        .order_by(enrolment.c.queued_at, enrolment.c.id)
        .with_for_update(of=[enrolment, visitor], skip_locked=True)
    )
    rows = (await connection.execute(statement)).all()
    for row in rows:
        # Until when it was kept is remembered: they are told.
        missed = {"state": "missed-offer", "queued_at": None, "changed_at": now}
        await connection.execute(sa.update(enrolment).where(enrolment.c.id == row.id).values(**missed))
        await outbox.withdraw(connection, row.ref, VisitorId(row.visitor_id), now)
        await take(connection, id, -row.seats)
    return [TellEvent(VisitorId(row.visitor_id), id, "missed") for row in rows]


async def take_back(connection: Connection, id: EventId, who: VisitorId) -> None:
    """What was just offered to somebody who could not be told of it is not: they wait, in the place that they had."""
    theirs = sa.and_(enrolment.c.event_id == id, enrolment.c.visitor_id == who, enrolment.c.state == "offered")
    waits = sa.update(enrolment).where(theirs).values(state="waiting", offer_until=None)
    for seats in (await connection.execute(waits.returning(enrolment.c.seats))).scalars().all():
        await take(connection, id, -seats)


async def _offer(
    connection: Connection, id: EventId, until: datetime, now: datetime, but: Collection[VisitorId]
) -> list[TellEvent]:
    told: list[TellEvent] = []
    while (row := await _next(connection, id, but)) is not None:
        theirs = sa.select(visitor.c.id).where(visitor.c.id == row.visitor_id).with_for_update(skip_locked=True)
        if (await connection.execute(theirs)).first() is None or not await take(connection, id, row.seats):
            break
        offered = {"state": "offered", "offer_until": until, "changed_at": now}
        await connection.execute(sa.update(enrolment).where(enrolment.c.id == row.id).values(**offered))
        told.append(TellEvent(VisitorId(row.visitor_id), id, "offered"))
    return told


async def _next(connection: Connection, id: EventId, but: Collection[VisitorId]) -> sa.Row[int, int, int] | None:
    """The first in line for whom what is free is enough."""
    fits = sa.or_(event.c.places.is_(None), enrolment.c.seats <= event.c.places - event.c.taken)
    statement = (
        sa.select(enrolment.c.id, enrolment.c.visitor_id, enrolment.c.seats)
        .join(event, event.c.id == enrolment.c.event_id)
        .join(visitor, visitor.c.id == enrolment.c.visitor_id)
        .where(enrolment.c.event_id == id, _WAITS, fits, enrolment.c.visitor_id.not_in(but))
        .order_by(enrolment.c.queued_at, enrolment.c.id)
        .limit(1)
    )
    return (await connection.execute(statement)).first()
