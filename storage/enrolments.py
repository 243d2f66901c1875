"""Who takes part in events: joining, waiting in line, taking what is offered, leaving, saying how it was.

The event is held first, then what belongs to it; its counter of taken places is guarded, and the database itself
refuses one place too many.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.centre.offices import Timetable
from storage import eventreminders, events, lines, outbox
from storage.acting import Acting
from storage.database import Connection
from storage.eventtables import enrolment, event, event_attendance
from storage.eventwork import (
    Closed,
    Enrolment,
    EnrolmentState,
    Event,
    EventId,
    Full,
    InLine,
    Joined,
    JoinEvent,
    LeaveEvent,
    MyEvent,
    OfferGone,
    RateEvent,
    SayComing,
    TakePlace,
    TellEvent,
    WaitForEvent,
)
from storage.lines import Row
from storage.records import Done, NotFound, Started, VisitorId

REF_LETTERS = 8
HELD = ("joined", "offered")
"""The states in which somebody holds places."""
INSIDE = (*HELD, "waiting")
"""The states of those whom an event concerns."""
STARS = (1, 2, 3, 4, 5)

# --- Reading ---------------------------------------------------------------------------------------------------------


async def mine(connection: Connection, who: VisitorId, now: datetime) -> Sequence[Event]:
    """What this person takes part in or waits for and is not over, the nearest first."""
    theirs = sa.select(enrolment.c.event_id).where(enrolment.c.visitor_id == who, enrolment.c.state.in_(INSIDE))
    ids = list((await connection.execute(theirs)).scalars())
    found = await events.some(connection, ids) if ids else ()
    return [one for one in found if one.end > now and one.state != "draft"]


async def of(connection: Connection, who: VisitorId) -> Mapping[EventId, Enrolment]:
    """All of this person's enrolments, by event."""
    rows = await connection.execute(sa.select(enrolment).where(enrolment.c.visitor_id == who))
    return {EventId(row.event_id): events.enrolment_from(row) for row in rows}


async def view(connection: Connection, found: Event, who: VisitorId, timetable: Timetable, now: datetime) -> MyEvent:
    """An event as this person finds it."""
    row = await _row(connection, found.id, who)
    waiting = sa.and_(enrolment.c.event_id == found.id, enrolment.c.state.in_(["waiting", "offered"]))
    counted = sa.select(sa.func.count()).select_from(enrolment).where(waiting)
    line = (await connection.execute(counted)).scalar_one()
    in_line = row is not None and row.state == "waiting"
    ahead = (await connection.execute(counted.where(lines.before(row)))).scalar_one() if in_line else 0
    free = await lines.free_for(connection, found, row, timetable, now)
    attended = await _attended(connection, row.id) if row is not None else ()
    return MyEvent(found, events.enrolment_from(row, attended) if row is not None else None, ahead, line, free)


async def _attended(connection: Connection, id: int) -> Sequence[tuple[int, bool]]:
    noted = sa.select(event_attendance.c.session, event_attendance.c.came)
    noted = noted.where(event_attendance.c.enrolment_id == id).order_by(event_attendance.c.session)
    return [(session, came) for session, came in await connection.execute(noted)]


async def _row(connection: Connection, id: EventId, who: VisitorId) -> Row | None:
    statement = sa.select(enrolment).where(enrolment.c.event_id == id, enrolment.c.visitor_id == who)
    return (await connection.execute(statement)).first()


# --- Acting ----------------------------------------------------------------------------------------------------------


async def join(connection: Connection, act: JoinEvent, acting: Acting) -> Joined | Full | Closed | NotFound:
    """Take part, or bring along more or fewer than before."""
    found = await _held(connection, act.event)
    if found is None:
        return NotFound()
    row = await _row(connection, found.id, acting.visitor.id)
    seats = act.companions + 1
    if not _may_join(found, row, seats, acting.now):
        return Closed()
    return await _join(connection, found, row, seats, acting)


async def wait(connection: Connection, act: WaitForEvent, acting: Acting) -> InLine | Joined | Closed | NotFound:
    """Go in line, or bring along more or fewer and keep one's place in it; whoever takes part already does."""
    found = await _held(connection, act.event)
    if found is None:
        return NotFound()
    row = await _row(connection, found.id, acting.visitor.id)
    if row is not None and row.state == "joined":
        return Joined(events.enrolment_from(row))
    seats = act.companions + 1
    never = found.places is not None and seats > found.places
    if never or not _may_join(found, row, seats, acting.now):
        return Closed()
    outcome = await _join(connection, found, row, seats, acting)
    if isinstance(outcome, Joined):
        return outcome
    keeps = row is not None and (row.state == "waiting" or _is_offered(found, row, acting.now))
    queued = row.queued_at if row is not None and keeps else acting.now
    if row is not None and row.state == "offered":
        await lines.take(connection, found.id, -row.seats)
    made = await _become(connection, found, row, "waiting", seats, acting, queued_at=queued)
    await _settle(connection, found.id, acting)
    present = await view(connection, found, acting.visitor.id, acting.timetable, acting.now)
    return InLine(made, present.ahead)


async def leave(connection: Connection, act: LeaveEvent, acting: Acting) -> Done | NotFound | Started:
    """Take part no more, leave the line, or decline what is offered. Of a course until its last session begins."""
    found = await _held(connection, act.event)
    row = await _row(connection, act.event, acting.visitor.id)
    if found is None or row is None:
        return NotFound()
    if row.state not in INSIDE:
        return Done()
    if found.sessions[-1].start <= acting.now:
        return Started()
    await _become(connection, found, row, "left", row.seats, acting)
    if row.state in HELD:
        await lines.take(connection, found.id, -row.seats)
        await _settle(connection, found.id, acting)
    return Done()


async def take_place(connection: Connection, act: TakePlace, acting: Acting) -> Joined | OfferGone | NotFound:
    """Take what is kept for them."""
    found = await _held(connection, act.event)
    row = await _row(connection, act.event, acting.visitor.id)
    if found is None or row is None:
        return NotFound()
    if row.state == "joined":
        return Joined(events.enrolment_from(row))
    if not _is_offered(found, row, acting.now):
        return OfferGone()
    return Joined(await _become(connection, found, row, "joined", row.seats, acting))


async def say_coming(connection: Connection, act: SayComing, acting: Acting) -> Done | NotFound | Started:
    """Whether they come to the next session; their place is theirs in any case."""
    found = await events.find(connection, act.event)
    row = await _row(connection, act.event, acting.visitor.id)
    if found is None or row is None or row.state != "joined" or found.state != "published":
        return NotFound()
    if found.end <= acting.now:
        return Started()
    await _change(connection, row.id, {"coming": act.coming, "changed_at": acting.now})
    return Done()


async def rate(connection: Connection, act: RateEvent, acting: Acting) -> Done | NotFound:
    """How it was, for those who took part, once it is over."""
    found = await events.find(connection, act.event)
    row = await _row(connection, act.event, acting.visitor.id)
    over = found is not None and found.state == "published" and found.end <= acting.now
    if row is None or not over or row.state != "joined" or act.rating not in STARS:
        return NotFound()
    await _change(connection, row.id, {"rating": act.rating, "asked": True})
    return Done()


async def replan(connection: Connection, found: Event, acting: Acting, before: Event | None = None) -> None:
    """After other times, or the end of it all: other reminders for everybody who takes part, and they are asked anew
    whether they come. What is the same as `before` stays.

    `found` is the event as it is from now on; whoever calls this holds it.
    """
    same = [one.number for one in found.sessions if before and before.session(one.number) == one]
    await eventreminders.drop_all(connection, found.id, but=same)
    joined = sa.and_(enrolment.c.event_id == found.id, enrolment.c.state == "joined")
    await connection.execute(sa.update(enrolment).where(joined).values(coming=None))
    inside = sa.and_(enrolment.c.event_id == found.id, enrolment.c.state.in_(INSIDE))
    vain = joined if found.state == "published" else inside
    await outbox.withdraw_all(connection, sa.select(enrolment.c.ref).where(vain), acting.now)
    if found.state == "published":
        ids = list((await connection.execute(sa.select(enrolment.c.id).where(joined))).scalars())
        others = [one for one in found.sessions if one.number not in same]
        await eventreminders.plan(connection, ids, others, acting.timetable, acting.now)


async def follow(connection: Connection, owner: VisitorId, acting: Acting) -> None:
    """What somebody takes part in comes along to where they are now. Of two enrolments in the same event the better one
    stays: the place before the line, the earlier place in it, those with more people."""
    me = acting.visitor.id
    theirs = sa.select(enrolment.c.event_id).where(enrolment.c.visitor_id == owner).order_by(enrolment.c.event_id)
    for id in (await connection.execute(theirs)).scalars().all():
        await events.find(connection, EventId(id), hold=True)
        one, other = await _row(connection, EventId(id), owner), await _row(connection, EventId(id), me)
        if one is None:
            continue
        worse = min((one, other), key=_rank) if other is not None else None
        if worse is not None and other is not None:
            await _drop(connection, worse, one if worse is other else other, acting.now)
        if worse is not one:
            await _change(connection, one.id, {"visitor_id": me})
            if one.state == "offered" and one.offer_until > acting.now:
                acting.told.append(TellEvent(me, EventId(id), "offered"))  # they may not have seen it where they were
        if worse is not None and worse.state in HELD:
            await _settle(connection, EventId(id), acting)


# --- The steps -------------------------------------------------------------------------------------------------------


async def _held(connection: Connection, id: EventId) -> Event | None:
    """An event that people may know of, held until the transaction ends."""
    found = await events.find(connection, id, hold=True)
    return None if found is None or found.state == "draft" else found


def _is_offered(found: Event, row: Row, now: datetime) -> bool:
    kept = row.state == "offered" and row.offer_until is not None and now < row.offer_until
    return bool(kept and found.state == "published" and now < found.start)


def _may_join(found: Event, row: Row | None, seats: int, now: datetime) -> bool:
    """Whether they may have so many places, were they free. Fewer than before always, until it begins."""
    if found.state != "published" or now >= found.start or seats < 1:
        return False
    if row is not None and row.state in INSIDE and seats <= row.seats:
        return True
    return seats <= found.companions + 1 and found.joinable(now)


async def _join(connection: Connection, found: Event, row: Row | None, seats: int, acting: Acting) -> Joined | Full:
    """Take part with so many places, of which those that are held already are some."""
    joined = row is not None and row.state == "joined"
    held = row.seats if row is not None and (joined or _is_offered(found, row, acting.now)) else 0
    if joined and seats == held:
        assert row is not None
        return Joined(events.enrolment_from(row))
    if seats > held:
        free = await lines.free_for(connection, found, row, acting.timetable, acting.now)
        if free is not None and free < seats - held:
            return Full(free)
    if row is not None and row.state == "offered" and not held:
        return Full(0)  # their time is over, and it is not ended yet
    if not await lines.take(connection, found.id, seats - held):
        return Full(0)
    made = await _become(connection, found, row, "joined", seats, acting)
    if seats < held:
        await _settle(connection, found.id, acting)
    return Joined(made)


async def _become(
    connection: Connection,
    found: Event,
    row: Row | None,
    state: EnrolmentState,
    seats: int,
    acting: Acting,
    *,
    queued_at: datetime | None = None,
) -> Enrolment:
    """Their enrolment in another state, with what goes with it; the places are counted by the caller."""
    values: dict[str, object] = {
        "state": state,
        "seats": seats,
        "queued_at": queued_at,
        "offer_until": None,
        "changed_at": acting.now,
    }
    if row is None or row.state not in INSIDE:
        values |= _fresh(found)
    if row is None:
        made = await _insert(connection, found, values, acting)
    else:
        made = await _change(connection, row.id, {**values, "sequence": row.sequence + 1})
    was_joined = row is not None and row.state == "joined"
    if was_joined and state != "joined":
        await eventreminders.drop(connection, made.id)
    if row is not None and row.state != state:
        await outbox.withdraw(connection, made.ref, acting.visitor.id, acting.now)
    if state == "joined" and not was_joined:
        await eventreminders.plan(connection, [made.id], found.sessions, acting.timetable, acting.now)
    return events.enrolment_from(made)


def _fresh(found: Event) -> Mapping[str, object]:
    """What is known of somebody who comes new, or anew: they have seen the event as it is."""
    news = sa.select(event.c.news).where(event.c.id == found.id).scalar_subquery()
    return {"news": news, "knows": known(found), "coming": None}


async def _insert(connection: Connection, found: Event, values: Mapping[str, object], acting: Acting) -> Row:
    first = {
        "ref": acting.draw(REF_LETTERS),
        "event_id": found.id,
        "visitor_id": acting.visitor.id,
        "sequence": 0,
        "asked": False,
        "created_at": acting.now,
    }
    row: Row = (await connection.execute(sa.insert(enrolment).values(**first, **values).returning(enrolment))).one()
    return row


async def _change(connection: Connection, id: int, values: Mapping[str, object]) -> Row:
    statement = sa.update(enrolment).where(enrolment.c.id == id).values(**values).returning(enrolment)
    row: Row = (await connection.execute(statement)).one()
    return row


async def _settle(connection: Connection, id: EventId, acting: Acting) -> None:
    """What has become free goes on to the next in line, who are told in the same transaction."""
    acting.told.extend(await lines.settle(connection, id, acting.timetable, acting.now))


def known(found: Event) -> list[list[int]]:
    """The sessions of an event as they are remembered of somebody who was told: number, start and end in seconds."""
    return [[one.number, int(one.start.timestamp()), int(one.end.timestamp())] for one in found.sessions]


async def _drop(connection: Connection, worse: Row, better: Row, now: datetime) -> None:
    """The worse of two enrolments goes; when they came stands with the better one."""
    noted = sa.select(event_attendance.c.session).where(event_attendance.c.enrolment_id == better.id)
    more = sa.and_(event_attendance.c.enrolment_id == worse.id, event_attendance.c.session.not_in(noted))
    await connection.execute(sa.update(event_attendance).where(more).values(enrolment_id=better.id))
    await connection.execute(sa.delete(enrolment).where(enrolment.c.id == worse.id))
    await outbox.withdraw(connection, worse.ref, worse.visitor_id, now)
    if worse.state in HELD:
        await lines.take(connection, worse.event_id, -worse.seats)


def _rank(row: Row) -> tuple[int, float, int]:
    states = ("left", "missed-offer", "waiting", "offered", "joined")
    waits = -row.queued_at.timestamp() if row.queued_at else 0.0
    return states.index(row.state), waits, row.seats
