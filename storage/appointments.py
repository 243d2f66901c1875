"""Visits: taking a time, moving, cancelling, confirming. Nobody is ever booked twice: the key of `cell` forbids it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.centre.offer import OfficeId, Service, ServiceId
from bot.centre.offices import ConsultantId, Timetable
from bot.centre.times import Busy, Wish, cells, is_free
from storage import codes, reminders
from storage.acting import Acting
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
from storage.tables import cell, visit
from storage.visitors import insert

REF_LETTERS = 8

# --- Reading ---------------------------------------------------------------------------------------------------------


def from_row(row: sa.Row[tuple[object, ...]]) -> Visit:
    """A visit from a row that holds all columns of the table."""
    return Visit(
        VisitRef(row.ref),
        VisitorId(row.visitor_id),
        OfficeId(row.office),
        ServiceId(row.service),
        ConsultantId(row.consultant),
        row.language,
        row.way,
        row.care,
        row.access,
        row.name,
        row.phone,
        row.company,
        row.starts_at,
        row.ends_at,
        row.state,
        row.sequence,
        row.changed_at,
    )


async def find(connection: AsyncConnection, who: VisitorId, ref: str) -> Visit | None:
    """This person's visit of that reference; None if there is none or it is somebody else's."""
    statement = sa.select(visit).where(visit.c.ref == ref, visit.c.visitor_id == who)
    row = (await connection.execute(statement)).first()
    return from_row(row) if row else None


async def coming_up(connection: AsyncConnection, who: VisitorId, now: datetime) -> list[Visit]:
    """This person's visits that are not over and not cancelled, the nearest first."""
    statement = (
        sa.select(visit)
        .where(visit.c.visitor_id == who, visit.c.state != "cancelled", visit.c.ends_at > now)
        .order_by(visit.c.starts_at)
    )
    return [from_row(row) for row in await connection.execute(statement)]


async def busy(connection: AsyncConnection, start: datetime, end: datetime, *, but: VisitRef | None = None) -> Busy:
    """The taken cells between two moments, except those of one visit that is about to move."""
    statement = sa.select(cell.c.consultant, cell.c.starts_at).where(cell.c.starts_at >= start, cell.c.starts_at < end)
    if but:
        own = sa.select(visit.c.id).where(visit.c.ref == but).scalar_subquery()
        statement = statement.where(cell.c.visit_id != own)
    return frozenset((ConsultantId(who), at) for who, at in await connection.execute(statement))


# --- Acting ----------------------------------------------------------------------------------------------------------


async def take(connection: AsyncConnection, act: TakeSlot, acting: Acting) -> Taken | SlotGone | TooMany:
    """Book a visit, after checking everything in the act again."""
    service = _bookable(act, acting)
    if service is None:
        return SlotGone()
    limit = acting.timetable.booking.active_per_service
    if await _active(connection, acting, act.service) >= limit:
        return TooMany(limit)
    wish = Wish(act.office, act.service, service.length, act.language, act.way)
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
        "starts_at": act.start,
        "ends_at": act.start + service.length,
        "state": "booked",
        "sequence": 0,
        "created_at": acting.now,
        "changed_at": acting.now,
    }
    taken = cells(act.start, service.length, acting.timetable.booking.grid)
    for who in await _free(connection, wish, act.start, acting):
        row = (await connection.execute(sa.insert(visit).values(consultant=who, **values).returning(visit))).one()
        if await _occupy(connection, who, taken, row.id):
            await reminders.plan(connection, row.id, act.start, acting)
            return Taken(from_row(row), await codes.first(connection, acting) if act.code else "")
        await connection.execute(sa.delete(visit).where(visit.c.id == row.id))
    return SlotGone()


async def move(connection: AsyncConnection, act: MoveVisit, acting: Acting) -> Taken | SlotGone | NotFound | Started:
    """Move a visit. Called within a savepoint: refused, the old time stands as it was."""
    found = await _lock(connection, acting, act.ref)
    if found is None or found.state == "cancelled":
        return NotFound()
    if found.starts_at <= acting.now:
        return Started()
    old = from_row(found)
    if old.start == act.start:
        return Taken(old)
    wish = Wish(old.office, old.service, old.length, old.language, old.way)
    taken = cells(act.start, old.length, acting.timetable.booking.grid)
    free = await _free(connection, wish, act.start, acting, but=old.ref)
    await connection.execute(sa.delete(cell).where(cell.c.visit_id == found.id))
    for who in sorted(free, key=lambda one: one != old.consultant):  # the same person, if they can
        if await _occupy(connection, who, taken, found.id):
            changes = {"consultant": who, "starts_at": act.start, "ends_at": act.start + old.length, "state": "booked"}
            row = await _change(connection, found.id, old, acting, changes)
            await reminders.drop(connection, found.id)
            await reminders.plan(connection, found.id, act.start, acting)
            return Taken(from_row(row))
    return SlotGone()


async def cancel(connection: AsyncConnection, act: CancelVisit, acting: Acting) -> Done | NotFound | Started | TooMany:
    """Cancel a visit: its cells are free at once, its reminders are dropped."""
    found = await _lock(connection, acting, act.ref)
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
    changes = {"state": "cancelled", "cancelled_at": acting.now}
    await _change(connection, found.id, from_row(found), acting, changes)
    return Done()


async def confirm(connection: AsyncConnection, act: ConfirmVisit, acting: Acting) -> Done | NotFound | Started:
    """The person says that they are coming; the calendar entry does not change."""
    found = await _lock(connection, acting, act.ref)
    if found is None or found.state == "cancelled":
        return NotFound()
    if found.ends_at <= acting.now:
        return Started()
    await connection.execute(sa.update(visit).where(visit.c.id == found.id).values(state="coming"))
    return Done()


# --- The steps -------------------------------------------------------------------------------------------------------


def _bookable(act: TakeSlot, acting: Acting) -> Service | None:
    service = acting.offer.find(act.service)
    if service is None or not service.bookable or act.way not in service.ways or not service.given_at(act.office):
        return None
    if acting.timetable.office(act.office) is None or (act.way != "in-person" and not act.phone):
        return None
    return service


async def _free(
    connection: AsyncConnection, wish: Wish, start: datetime, acting: Acting, *, but: VisitRef | None = None
) -> Sequence[ConsultantId]:
    """Who could take this start, the least occupied of that day first."""
    day, next_day = _day(start, acting.timetable)
    taken = await busy(connection, day, next_day, but=but)
    free = is_free(acting.timetable, wish, start, taken, acting.now)
    load = {who: sum(one == who for one, _ in taken) for who in free}
    return sorted(free, key=lambda who: (load[who], who))


def _day(moment: datetime, timetable: Timetable) -> tuple[datetime, datetime]:
    """The bounds, in UTC, of the centre's day around a moment."""
    day = moment.astimezone(timetable.zone).date()
    start = datetime.combine(day, time(), timetable.zone)
    end = datetime.combine(day + timedelta(days=1), time(), timetable.zone)
    return start.astimezone(UTC), end.astimezone(UTC)


async def _occupy(connection: AsyncConnection, who: ConsultantId, starts: Sequence[datetime], id: int) -> bool:
    """Take all these cells or none of them. Their order is always the same, so that no two can wait for each other."""
    rows = [{"consultant": who, "starts_at": at, "visit_id": id} for at in sorted(starts)]
    statement = insert(connection, cell).values(rows).on_conflict_do_nothing()
    if (await connection.execute(statement)).rowcount == len(rows):
        return True
    await connection.execute(sa.delete(cell).where(cell.c.visit_id == id))
    return False


async def _active(connection: AsyncConnection, acting: Acting, service: ServiceId) -> int:
    statement = sa.select(sa.func.count()).where(
        visit.c.visitor_id == acting.visitor.id,
        visit.c.service == service,
        visit.c.state != "cancelled",
        visit.c.ends_at > acting.now,
    )
    return (await connection.execute(statement)).scalar_one()


async def _cancelled_today(connection: AsyncConnection, acting: Acting) -> int:
    midnight, _ = _day(acting.now, acting.timetable)
    statement = sa.select(sa.func.count()).where(
        visit.c.visitor_id == acting.visitor.id, visit.c.cancelled_at >= midnight
    )
    return (await connection.execute(statement)).scalar_one()


async def _lock(connection: AsyncConnection, acting: Acting, ref: str) -> sa.Row[tuple[object, ...]] | None:
    statement = sa.select(visit).where(visit.c.ref == ref, visit.c.visitor_id == acting.visitor.id).with_for_update()
    return (await connection.execute(statement)).first()


async def _change(
    connection: AsyncConnection, id: int, old: Visit, acting: Acting, changes: dict[str, object]
) -> sa.Row[tuple[object, ...]]:
    values = changes | {"sequence": old.sequence + 1, "changed_at": acting.now}
    statement = sa.update(visit).where(visit.c.id == id).values(**values).returning(visit)
    row: sa.Row[tuple[object, ...]] = (await connection.execute(statement)).one()
    return row
