"""Who has arrived and who did not come: noted on the day with one tap, and taken back with another; and walk-ins."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.centre.offer import OfficeId
from storage import appointments, audit, daily, onbehalf
from storage.acting import Acting
from storage.casework import MarkVisit, StaffId, TellVisit, WalkIn, notable
from storage.database import Connection
from storage.records import Done, NotFound, VisitorId, VisitRef
from storage.tables import visit, visitor, walk_in

BATCH = 20
WORTH = timedelta(days=1)
"""How long after having been missed somebody is still written to, if nothing could be sent before."""


async def mark(connection: Connection, act: MarkVisit, acting: Acting) -> Done | NotFound:
    """Note it, or take the note back. Of two who note the same at once nothing is doubled."""
    row = await onbehalf.hold(connection, act.ref, acting)
    found = None if row is None else appointments.from_row(row)
    if row is None or found is None or act.attendance not in notable(found, acting.now, acting.timetable.zone):
        return NotFound()
    if row.attendance == act.attendance:
        return Done()
    noted = {"attendance": act.attendance, "attended_at": acting.now if act.attendance else None}
    await connection.execute(sa.update(visit).where(visit.c.id == row.id).values(**noted))
    await daily.redraw(connection, row.id, found, acting)
    await audit.note(connection, acting, act.attendance or "unmark", f"visit {act.ref}")
    return Done()


async def missed(connection: Connection, now: datetime, after: timedelta) -> Sequence[TellVisit]:
    """Whom to write to who did not come: noted so long ago that it will not be taken back, and not told yet.

    They are held as everywhere, and whoever is in the middle of a turn is passed over until the next tick.
    """
    due = sa.and_(
        visit.c.attendance == "missed",
        ~visit.c.told_missed,
        visit.c.attended_at <= now - after,
        visit.c.attended_at > now - after - WORTH,
        visit.c.state != "cancelled",
    )
    statement = (
        sa.select(visit.c.id, visit.c.ref, visit.c.visitor_id)
        .join(visitor)
        .where(due)
        .order_by(visit.c.attended_at)
        .limit(BATCH)
        .with_for_update(of=[visit, visitor], skip_locked=True)
    )
    rows = (await connection.execute(statement)).all()
    if rows:
        told = visit.c.id.in_([row.id for row in rows])
        await connection.execute(sa.update(visit).where(told).values(told_missed=True))
    return [TellVisit(VisitorId(row.visitor_id), VisitRef(row.ref), "missed") for row in rows]


async def count(connection: Connection, act: WalkIn, acting: Acting) -> Done | NotFound:
    """Somebody came without a booking."""
    service = acting.offer.find(act.service)
    known = acting.timetable.office(act.office) is not None and service is not None and service.given_at(act.office)
    if acting.staff is None or not acting.staff.may("consultant") or not acting.staff.serves(act.office) or not known:
        return NotFound()
    row = {"office": act.office, "service": act.service, "at": acting.now, "staff_id": acting.staff.id}
    await connection.execute(sa.insert(walk_in).values(**row))
    await daily.redraw_list(connection, act.office, acting)
    await audit.note(connection, acting, "walk-in", f"office {act.office}")
    return Done()


async def walk_ins(connection: Connection, office: str, start: datetime, end: datetime) -> int:
    """How many came to an office without a booking between two moments."""
    there = sa.and_(walk_in.c.office == office, walk_in.c.at >= start, walk_in.c.at < end)
    return (await connection.execute(sa.select(sa.func.count()).select_from(walk_in).where(there))).scalar_one()


async def last_office(connection: Connection, who: StaffId) -> OfficeId | None:
    """Where this person noted a walk-in last."""
    statement = sa.select(walk_in.c.office).where(walk_in.c.staff_id == who).order_by(walk_in.c.id.desc()).limit(1)
    found = (await connection.execute(statement)).scalar()
    return OfficeId(found) if found else None
