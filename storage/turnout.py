"""Who takes part in events, as staff find it: lists and counts, who came, and tickets at the door."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa

from storage import audit, events
from storage.acting import Acting
from storage.casework import Staff
from storage.database import Connection, insert
from storage.enrolments import INSIDE
from storage.eventtables import enrolment, event, event_attendance, event_session
from storage.eventwork import (
    Attendee,
    CheckedIn,
    CheckIn,
    Event,
    EventId,
    EventList,
    EventPage,
    EventState,
    MarkAttendance,
    MarkOthers,
    NotLetIn,
    StaffEvent,
)
from storage.records import Done, NotFound
from storage.tables import visitor

PAGE = 6
"""How many events are looked through at once."""


def may_see(staff: Staff | None, office: str | None, state: EventState) -> bool:
    """Whether an event concerns somebody of the staff; drafts concern whoever makes them."""
    if staff is None or not staff.may("consultant") or not staff.serves(office):
        return False
    return state != "draft" or staff.may("coordinator")


# --- Looking ---------------------------------------------------------------------------------------------------------


async def listed(
    connection: Connection, which: EventList, places: Collection[str | None], page: int, staff: Staff, now: datetime
) -> EventPage:
    """The events in some offices, or everywhere if none are named, that concern somebody of the staff: those to come
    from the nearest on, the past from the newest on. Behind the last page there is the last one again."""
    past = sa.or_(event.c.state == "cancelled", sa.and_(event.c.state == "published", event.c.ends_at <= now))
    wanted: Mapping[EventList, sa.ColumnElement[bool]] = {
        "coming": sa.and_(event.c.state == "published", event.c.ends_at > now),
        "drafts": event.c.state == "draft",
        "past": past,
    }
    order = (event.c.starts_at.desc(), event.c.id.desc()) if which == "past" else (event.c.starts_at, event.c.id)
    columns = (event.c.id, event.c.office, event.c.state)
    rows = await connection.execute(sa.select(*columns).where(wanted[which]).order_by(*order))
    here = (row for row in rows if not places or row.office in places)
    mine = [EventId(row.id) for row in here if may_see(staff, row.office, row.state)]
    pages = max(-(-len(mine) // PAGE), 1)
    at = min(page, pages - 1)
    shown = mine[at * PAGE : (at + 1) * PAGE]
    found = {one.id: one for one in await events.some(connection, shown)}
    return EventPage(await counted(connection, [found[id] for id in shown]), len(mine), at, pages)


async def seen(connection: Connection, id: EventId, staff: Staff) -> StaffEvent | None:
    """An event that concerns somebody of the staff."""
    found = await events.find(connection, id)
    return (await counted(connection, [found]))[0] if found and may_see(staff, found.office, found.state) else None


async def series(connection: Connection, one: Event, staff: Staff) -> Sequence[StaffEvent]:
    """All of its series that concern somebody of the staff, itself among them, from the first on."""
    if one.series is None:
        return await counted(connection, [one])
    of_it = sa.select(event).where(event.c.series == one.series).order_by(event.c.starts_at, event.c.id)
    every = await events.whole(connection, (await connection.execute(of_it)).all())
    return await counted(connection, [one for one in every if may_see(staff, one.office, one.state)])


async def held(
    connection: Connection, office: str, start: datetime, end: datetime, staff: Staff
) -> Sequence[StaffEvent]:
    """What was published for an office and has a session that begins between two moments, in order."""
    session = sa.exists().where(
        event_session.c.event_id == event.c.id, event_session.c.starts_at >= start, event_session.c.starts_at < end
    )
    which = sa.and_(event.c.office == office, event.c.state != "draft", session)
    rows = (await connection.execute(sa.select(event).where(which).order_by(event.c.starts_at, event.c.id))).all()
    mine = [one for one in await events.whole(connection, rows) if may_see(staff, one.office, one.state)]
    return await counted(connection, mine)


async def counted(connection: Connection, some: Sequence[Event]) -> Sequence[StaffEvent]:
    """The same events with the counts of their enrolments."""
    found: dict[int, list[sa.Row[tuple[object, ...]]]] = defaultdict(list)
    columns = (enrolment.c.event_id, enrolment.c.state, enrolment.c.coming, enrolment.c.rating)
    untold = (enrolment.c.news < event.c.news).label("untold")
    of_these = sa.select(*columns, untold).join(event).where(enrolment.c.event_id.in_([one.id for one in some]))
    for row in await connection.execute(of_these.order_by(enrolment.c.id)) if some else ():
        found[row.event_id].append(row)
    return [_counted(one, found[one.id]) for one in some]


def _counted(one: Event, rows: Sequence[sa.Row[tuple[object, ...]]]) -> StaffEvent:
    by_state = {state: [row for row in rows if row.state == state] for state in INSIDE}
    joined = by_state["joined"]
    return StaffEvent(
        one,
        joined=len(joined),
        waiting=len(by_state["waiting"]),
        offered=len(by_state["offered"]),
        coming=sum(row.coming is True for row in joined),
        not_coming=sum(row.coming is False for row in joined),
        ratings=tuple(row.rating for row in rows if row.rating is not None),
        untold=sum(row.untold for row in rows if row.state in INSIDE),
    )


_STANDING = (*INSIDE, "missed-offer", "left")
"""The order in which people stand in a list."""


async def attendees(connection: Connection, id: EventId, *, past: bool = False) -> Sequence[Attendee]:
    """Who takes part, then who is offered a place, then who is in line, in its order; with `past` also those who have
    been. For staff, whose rights the caller checks."""
    standing = sa.case({state: number for number, state in enumerate(_STANDING)}, value=enrolment.c.state)
    which = sa.and_(enrolment.c.event_id == id, enrolment.c.state.in_(_STANDING if past else INSIDE))
    statement = sa.select(enrolment, visitor.c.language, visitor.c.channel).join(visitor).where(which)
    rows = (await connection.execute(statement.order_by(standing, enrolment.c.queued_at, enrolment.c.ref))).all()
    attended = await _attended(connection, id)
    return [Attendee(events.enrolment_from(row, attended[row.id]), row.language, row.channel) for row in rows]


async def _attended(connection: Connection, id: EventId) -> Mapping[int, Sequence[tuple[int, bool]]]:
    """Of each enrolment, what was noted of which session."""
    found: dict[int, list[tuple[int, bool]]] = defaultdict(list)
    noted = sa.select(event_attendance).join(enrolment).where(enrolment.c.event_id == id)
    for row in await connection.execute(noted.order_by(event_attendance.c.session)):
        found[row.enrolment_id].append((row.session, row.came))
    return found


# --- Who came --------------------------------------------------------------------------------------------------------


async def mark(connection: Connection, act: MarkAttendance, acting: Acting) -> Done | NotFound:
    """Note it, or take the note back. Of two who note the same at once nothing is doubled."""
    row, one = await _of_ticket(connection, act.ticket, acting)
    if row is None or one is None or row.state != "joined":
        return NotFound()
    if act.came not in one.notable(act.session, acting.now, acting.timetable.zone):
        return NotFound()
    if act.came is None:
        noted = sa.and_(event_attendance.c.enrolment_id == row.id, event_attendance.c.session == act.session)
        changed = (await connection.execute(sa.delete(event_attendance).where(noted))).rowcount > 0
    else:
        changed = await _note(connection, row.id, act.session, act.came, acting)
    if changed:
        how = {True: "event-came", False: "event-missed", None: "event-unmark"}[act.came]
        await audit.note(connection, acting, how, f"ticket {act.ticket}")
    return Done()


async def mark_others(connection: Connection, act: MarkOthers, acting: Acting) -> Done | NotFound:
    """Note it of all at once; what is noted of anybody stays."""
    one = await events.find(connection, act.event)
    if one is None or not may_see(acting.staff, one.office, one.state):
        return NotFound()
    if False not in one.notable(act.session, acting.now, acting.timetable.zone):
        return NotFound()
    noted = sa.select(event_attendance.c.enrolment_id).where(event_attendance.c.session == act.session)
    others = sa.and_(enrolment.c.event_id == one.id, enrolment.c.state == "joined", enrolment.c.id.not_in(noted))
    ids = (await connection.execute(sa.select(enrolment.c.id).where(others).order_by(enrolment.c.id))).scalars().all()
    values = {"session": act.session, "came": False, "at": acting.now}
    rows = [{"enrolment_id": id, **values} for id in ids]
    if rows:
        await connection.execute(insert(connection, event_attendance).values(rows).on_conflict_do_nothing())
        await audit.note(connection, acting, "event-missed", f"event {one.id}")
    return Done()


async def _note(connection: Connection, id: int, session: int, came: bool, acting: Acting) -> bool:
    """Write it down; False if it was so before."""
    values = {"came": came, "at": acting.now}
    row = insert(connection, event_attendance).values(enrolment_id=id, session=session, **values)
    keys = ["enrolment_id", "session"]
    other = event_attendance.c.came != came
    changed = row.on_conflict_do_update(index_elements=keys, set_=values, where=other)
    return (await connection.execute(changed)).rowcount > 0


async def _of_ticket(
    connection: Connection, ticket: str, acting: Acting
) -> tuple[sa.Row[tuple[object, ...]] | None, Event | None]:
    """The enrolment behind a ticket and its event, if they concern whoever acts."""
    row = (await connection.execute(sa.select(enrolment).where(enrolment.c.ref == ticket))).first()
    one = await events.find(connection, EventId(row.event_id)) if row else None
    return (row, one) if one and may_see(acting.staff, one.office, one.state) else (None, None)


# --- At the door -----------------------------------------------------------------------------------------------------


async def check_in(connection: Connection, act: CheckIn, acting: Acting) -> CheckedIn | NotLetIn | NotFound:
    """Let somebody in with their ticket, however it was typed."""
    ticket = "".join(letter for letter in act.ticket.upper() if letter.isascii() and letter.isalnum())
    row, one = await _of_ticket(connection, ticket, acting)
    if row is None or one is None:
        return NotFound()
    if act.event is not None and act.event != one.id:
        return NotLetIn(one, "other")
    if one.state != "published":
        return NotLetIn(one, "cancelled")
    if row.state != "joined":
        return NotLetIn(one, "waiting" if row.state in INSIDE else "left")
    session = one.on_today(acting.now, acting.timetable.zone)
    if session is None:
        return NotLetIn(one, "day")
    new = await _note(connection, row.id, session.number, True, acting)
    if new:
        await audit.note(connection, acting, "event-came", f"ticket {ticket}")
    return CheckedIn(one, session.number, row.seats, again=not new)
