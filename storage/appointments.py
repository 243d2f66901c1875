"""Visits: taking a time, moving, cancelling, confirming. Nobody is ever booked twice: the key of `cell` forbids it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

import sqlalchemy as sa

from bot.centre.answering import day_bounds
from bot.centre.offer import OfficeId, Service, ServiceId
from bot.centre.offices import ConsultantId, Timetable
from bot.centre.times import Busy, Wish, cells, is_free
from storage import codes, daily, outbox, reminders
from storage.acting import Acting
from storage.database import Connection
from storage.eventtables import watch
from storage.hiding import hide
from storage.records import (
    CancelVisit,
    ConfirmVisit,
    Done,
    MoveVisit,
    NotFound,
    SlotGone,
    Started,
    Taken,
    TakeSlot,
    TooMany,
    Visit,
    VisitorId,
    VisitRef,
)
from storage.tables import cell, proposal, visit

REF_LETTERS = 8

# What many people ask for at once is put together once: that costs more than to carry it out.
_BUSY = sa.select(cell.c.consultant, cell.c.starts_at).where(
    cell.c.starts_at >= sa.bindparam("b_start"), cell.c.starts_at < sa.bindparam("b_end")
)
_BUSY_BUT = _BUSY.where(
    cell.c.visit_id != sa.select(visit.c.id).where(visit.c.ref == sa.bindparam("b_but")).scalar_subquery()
)
_COMING_UP = (
    sa.select(visit)
    .where(
        visit.c.visitor_id == sa.bindparam("b_visitor"),
        visit.c.state != "cancelled",
        visit.c.ends_at > sa.bindparam("b_now"),
    )
    .order_by(visit.c.starts_at)
)
_BOOK = sa.insert(visit).returning(visit)


@lru_cache
def _occupying(count: int) -> sa.TextClause:
    """Takes so many cells, those that are free. As text: SQLAlchemy compiles an INSERT of many rows each time anew."""
    rows = ", ".join(f"(:who, :at{number}, :visit)" for number in range(count))
    sql = f"INSERT INTO cell (consultant, starts_at, visit_id) VALUES {rows} ON CONFLICT DO NOTHING"  # noqa: S608
    types = {"who": cell.c.consultant.type, "visit": cell.c.visit_id.type}
    types |= {f"at{number}": cell.c.starts_at.type for number in range(count)}
    return sa.text(sql).bindparams(*(sa.bindparam(name, type_=type) for name, type in types.items()))


# --- Reading ---------------------------------------------------------------------------------------------------------


def from_row(row: sa.Row[tuple[object, ...]]) -> Visit:
    """A visit from a row that holds all columns of the table."""
    return Visit(
        VisitRef(row.ref),
        VisitorId(row.visitor_id),
        OfficeId(row.office),
        ServiceId(row.service.text(row.ref)),
        ConsultantId(row.consultant),
        row.language,
        row.way,
        row.care.text(row.ref),
        row.access.text(row.ref),
        row.name.text(row.ref),
        row.phone.text(row.ref),
        row.company.text(row.ref),
        row.starts_at,
        row.ends_at,
        row.state,
        row.sequence,
        row.changed_at,
        row.attendance,
        row.contact,
    )


async def find(connection: Connection, who: VisitorId, ref: str) -> Visit | None:
    """This person's visit of that reference; None if there is none or it is somebody else's."""
    statement = sa.select(visit).where(visit.c.ref == ref, visit.c.visitor_id == who)
    row = (await connection.execute(statement)).first()
    return from_row(row) if row else None


async def coming_up(connection: Connection, who: VisitorId, now: datetime) -> list[Visit]:
    """This person's visits that are not over and not cancelled, the nearest first."""
    return [from_row(row) for row in await connection.execute(_COMING_UP, {"b_visitor": who, "b_now": now})]


async def of_day(
    connection: Connection, start: datetime, end: datetime, *, office: str | None = None, consultant: str | None = None
) -> Sequence[Visit]:
    """The visits that begin between two moments and are not cancelled, of an office or of a consultant, in order."""
    which = sa.and_(visit.c.starts_at >= start, visit.c.starts_at < end, visit.c.state != "cancelled")
    which = sa.and_(which, visit.c.office == office) if office else which
    which = sa.and_(which, visit.c.consultant == consultant) if consultant else which
    rows = await connection.execute(sa.select(visit).where(which).order_by(visit.c.starts_at, visit.c.id))
    return [from_row(row) for row in rows]


async def planned(connection: Connection, now: datetime) -> list[Visit]:
    """Everybody's visits that are not over and not cancelled, the nearest first: for staff, whose rights the caller
    checks."""
    mine = sa.select(visit).where(visit.c.state != "cancelled", visit.c.ends_at > now).order_by(visit.c.starts_at)
    return [from_row(row) for row in await connection.execute(mine)]


async def busy(connection: Connection, start: datetime, end: datetime, *, but: VisitRef | None = None) -> Busy:
    """The taken cells between two moments, except those of one visit that is about to move."""
    values = {"b_start": start, "b_end": end, "b_but": but} if but else {"b_start": start, "b_end": end}
    rows = await connection.execute(_BUSY_BUT if but else _BUSY, values)
    return frozenset((ConsultantId(who), at) for who, at in rows)


# --- Acting ----------------------------------------------------------------------------------------------------------


async def take(
    connection: Connection, act: TakeSlot, acting: Acting, by: ConsultantId | None = None
) -> Taken | SlotGone | TooMany:
    """Book a visit, after checking everything in the act again; with `by` alone, where somebody is named."""
    service = _bookable(act, acting)
    if service is None:
        return SlotGone()
    limit = acting.timetable.booking.active_per_service
    if await _active(connection, acting, act.service) >= limit:
        return TooMany(limit)
    wish = Wish(act.office, act.service, service.length, act.language, act.way, by)
    values = {
        "ref": acting.draw(REF_LETTERS),
        "visitor_id": acting.visitor.id,
        "office": act.office,
        "service": act.service,
        "language": act.language,
        "way": act.way,
        "care": act.care,
        "access": act.access,
        "name": act.name,
        "phone": act.phone,
        "company": act.company,
        "contact": act.contact,
        "starts_at": act.start,
        "ends_at": act.start + service.length,
        "state": "booked",
        "sequence": 0,
        "created_at": acting.now,
        "changed_at": acting.now,
    }
    taken = cells(act.start, service.length, acting.timetable.booking.grid)
    for who in await free(connection, wish, act.start, acting):
        row = (await connection.execute(_BOOK, hide(visit, {"consultant": who, **values}))).one()
        if await occupy(connection, who, taken, row.id):
            await reminders.plan(connection, row.id, act.start, acting)
            await daily.tell(connection, "booked", row.id, from_row(row), acting)
            return Taken(from_row(row), await codes.first(connection, acting) if act.code else "")
        await connection.execute(sa.delete(visit).where(visit.c.id == row.id))
    return SlotGone()


async def move(connection: Connection, act: MoveVisit, acting: Acting) -> Taken | SlotGone | NotFound | Started:
    """Move a visit. Called within a savepoint: refused, the old time stands as it was."""
    found = await lock(connection, acting, act.ref)
    if found is None or found.state == "cancelled":
        return NotFound()
    if found.starts_at <= acting.now:
        return Started()
    old = from_row(found)
    # The same time again is no move, unless the visit has to go to somebody else: then it is what was proposed.
    if not await decided(connection, found.id, "moved") and old.start == act.start:
        return Taken(old)
    wish = Wish(old.office, old.service, old.length, old.language, old.way)
    taken = cells(act.start, old.length, acting.timetable.booking.grid)
    able = await free(connection, wish, act.start, acting, but=old.ref)
    await connection.execute(sa.delete(cell).where(cell.c.visit_id == found.id))
    for who in sorted(able, key=lambda one: one != old.consultant):  # the same person, if they can
        if await occupy(connection, who, taken, found.id):
            changes = {"consultant": who, "starts_at": act.start, "ends_at": act.start + old.length, "state": "booked"}
            nobody_yet = {"attendance": None, "attended_at": None}
            row = await change(connection, found.id, old, acting, {**changes, **nobody_yet})
            await unwatched(connection, found.id)
            await moved(connection, found.id, old, from_row(row), acting)
            return Taken(from_row(row))
    return SlotGone()


async def moved(connection: Connection, id: int, old: Visit, new: Visit, acting: Acting) -> None:
    """What follows when a visit is at another time: its reminders, and what its office is told."""
    await reminders.drop(connection, id)
    await outbox.withdraw(connection, old.ref, old.visitor, acting.now)
    await reminders.plan(connection, id, new.start, acting)
    if old.office != new.office:
        await daily.left(connection, id, old, acting)
    await daily.tell(connection, "moved", id, new, acting, was=old.start)


async def cancel(connection: Connection, act: CancelVisit, acting: Acting) -> Done | NotFound | Started | TooMany:
    """Cancel a visit: its cells are free at once, its reminders are dropped."""
    found = await lock(connection, acting, act.ref)
    if found is None:
        return NotFound()
    if found.state == "cancelled":
        return Done()
    if found.starts_at <= acting.now:
        return Started()
    limit = acting.timetable.booking.cancellations_per_day
    if await _cancelled_today(connection, acting) >= limit:
        return TooMany(limit)
    await connection.execute(sa.delete(cell).where(cell.c.visit_id == found.id))
    await reminders.drop(connection, found.id)
    await outbox.withdraw(connection, VisitRef(found.ref), acting.visitor.id, acting.now)
    await decided(connection, found.id, "cancelled")
    await unwatched(connection, found.id)
    changes = {"state": "cancelled", "cancelled_at": acting.now}
    row = await change(connection, found.id, from_row(found), acting, changes)
    await daily.tell(connection, "cancelled", found.id, from_row(row), acting)
    return Done()


async def confirm(connection: Connection, act: ConfirmVisit, acting: Acting) -> Done | NotFound | Started:
    """The person says that they are coming; the calendar entry does not change."""
    found = await lock(connection, acting, act.ref)
    if found is None or found.state == "cancelled":
        return NotFound()
    if found.ends_at <= acting.now:
        return Started()
    await connection.execute(sa.update(visit).where(visit.c.id == found.id).values(state="coming"))
    await daily.redraw(connection, found.id, from_row(found), acting)
    return Done()


# --- The steps -------------------------------------------------------------------------------------------------------


def _bookable(act: TakeSlot, acting: Acting) -> Service | None:
    service = acting.offer.find(act.service)
    if service is None or not service.bookable or act.way not in service.ways or not service.given_at(act.office):
        return None
    if acting.timetable.office(act.office) is None or (act.way != "in-person" and not act.phone):
        return None
    return service


async def decided(connection: Connection, id: int, what: str) -> bool:
    """The visitor has decided what becomes of a visit that cannot be as planned; False if nothing was to decide.

    Who was held for them is free again with the cells of the visit.
    """
    waiting = sa.and_(proposal.c.visit_id == id, proposal.c.decided.is_(None))
    statement = sa.update(proposal).where(waiting).values(decided=what, consultant=None)
    return (await connection.execute(statement)).rowcount == 1


async def free(
    connection: Connection, wish: Wish, start: datetime, acting: Acting, *, but: VisitRef | None = None
) -> Sequence[ConsultantId]:
    """Who could take this start, the least occupied of that day first."""
    day, next_day = _day(start, acting.timetable)
    taken = await busy(connection, day, next_day, but=but)
    found = is_free(acting.timetable, wish, start, taken, acting.now)
    load = {who: sum(one == who for one, _ in taken) for who in found}
    return sorted(found, key=lambda who: (load[who], who))


def _day(moment: datetime, timetable: Timetable) -> tuple[datetime, datetime]:
    """The bounds, in UTC, of the centre's day around a moment."""
    return day_bounds(timetable, moment.astimezone(timetable.zone).date())


async def occupy(connection: Connection, who: ConsultantId, starts: Sequence[datetime], id: int) -> bool:
    """Take all these cells or none of them. Their order is always the same, so that no two can wait for each other."""
    values = {"who": who, "visit": id, **{f"at{number}": at for number, at in enumerate(sorted(starts))}}
    if (await connection.execute(_occupying(len(starts)), values)).rowcount == len(starts):
        return True
    # Only these: the visit keeps what it has besides.
    these = sa.and_(cell.c.visit_id == id, cell.c.consultant == who, cell.c.starts_at.in_(starts))
    await connection.execute(sa.delete(cell).where(these))
    return False


async def _active(connection: Connection, acting: Acting, service: ServiceId) -> int:
    return sum(one.service == service for one in await coming_up(connection, acting.visitor.id, acting.now))


async def _cancelled_today(connection: Connection, acting: Acting) -> int:
    midnight, _ = _day(acting.now, acting.timetable)
    statement = sa.select(sa.func.count()).where(
        visit.c.visitor_id == acting.visitor.id, visit.c.cancelled_at >= midnight
    )
    return (await connection.execute(statement)).scalar_one()


async def unwatched(connection: Connection, id: int) -> None:
    """The visit is another one by now: nobody looks for an earlier time any more. What is held goes with its cells."""
    await connection.execute(sa.delete(watch).where(watch.c.visit_id == id))


async def lock(connection: Connection, acting: Acting, ref: str) -> sa.Row[tuple[object, ...]] | None:
    """The row of a visit of whoever acts, held until the transaction ends; None if it is somebody else's."""
    statement = sa.select(visit).where(visit.c.ref == ref, visit.c.visitor_id == acting.visitor.id).with_for_update()
    return (await connection.execute(statement)).first()


async def change(
    connection: Connection, id: int, old: Visit, acting: Acting, changes: dict[str, object]
) -> sa.Row[tuple[object, ...]]:
    values = hide(visit, changes | {"sequence": old.sequence + 1, "changed_at": acting.now}, old.ref)
    statement = sa.update(visit).where(visit.c.id == id).values(**values).returning(visit)
    row: sa.Row[tuple[object, ...]] = (await connection.execute(statement)).one()
    return row
