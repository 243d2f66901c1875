"""What staff do about a visit because its person has asked for it, by phone, at the desk or in a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import sqlalchemy as sa

from bot.centre.offices import Timetable
from storage import appointments, audit, handling, visitors
from storage.acting import Acting
from storage.casework import BookFor, CancelFor, MoveFor, TellVisit
from storage.database import Connection
from storage.records import (
    CancelVisit,
    Done,
    MoveVisit,
    NotFound,
    SlotGone,
    Started,
    Taken,
    TooMany,
    Visitor,
    VisitorId,
    VisitRef,
)
from storage.tables import visit

NO_LIMIT = 1_000_000


def lifted(timetable: Timetable) -> Timetable:
    """The timetable by which staff book: hours and closures hold, the limits of visitors do not."""
    free = replace(timetable.booking, notice=timedelta(0), active_per_service=NO_LIMIT, cancellations_per_day=NO_LIMIT)
    return replace(timetable, booking=free)


async def hold(connection: Connection, ref: str, acting: Acting) -> sa.Row[tuple[object, ...]] | None:
    """The row of a visit that concerns whoever acts, held until the transaction ends; None in all other cases alike."""
    if acting.staff is None or not acting.staff.may("consultant"):
        return None
    row = await held(connection, ref)
    return row if row and acting.staff.serves(row.office) else None


async def held(connection: Connection, ref: str) -> sa.Row[tuple[object, ...]] | None:
    """The row of a visit, held until the transaction ends. Its visitor is held first, as everywhere."""
    owner = (await connection.execute(sa.select(visit.c.visitor_id).where(visit.c.ref == ref))).scalar()
    if owner is None:
        return None
    await visitors.by_id(connection, VisitorId(owner))
    return (await connection.execute(sa.select(visit).where(visit.c.ref == ref).with_for_update())).first()


async def book(connection: Connection, act: BookFor, acting: Acting) -> Taken | SlotGone | NotFound:
    """Book for the visitor of a case or of an earlier visit, or for somebody without a channel."""
    if acting.staff is None or not acting.staff.may("consultant") or not acting.staff.serves(act.visit.office):
        return NotFound()
    to = await _for_whom(connection, act, acting)
    if to is None:
        return NotFound()
    outcome = await appointments.take(connection, replace(act.visit, code=False), _instead(acting, to), act.by)
    if isinstance(outcome, TooMany):
        return NotFound()
    if isinstance(outcome, Taken):
        acting.told.append(TellVisit(to.id, outcome.visit.ref, "booked"))
        await audit.note(connection, acting, "book", f"visit {outcome.visit.ref}")
    return outcome


async def _for_whom(connection: Connection, act: BookFor, acting: Acting) -> Visitor | None:
    if act.case is not None:
        case = await handling.for_staff(connection, act.case, acting)
        return await visitors.by_id(connection, case.visitor) if case else None
    if act.of:
        row = await hold(connection, act.of, acting)
        return await visitors.by_id(connection, VisitorId(row.visitor_id)) if row else None
    return await visitors.at_the_counter(connection, acting)


async def move(connection: Connection, act: MoveFor, acting: Acting) -> Taken | SlotGone | NotFound | Started:
    """Move somebody's visit; they are told."""
    row = await hold(connection, act.ref, acting)
    to = await visitors.by_id(connection, VisitorId(row.visitor_id)) if row else None
    if to is None:
        return NotFound()
    outcome = await appointments.move(connection, MoveVisit(VisitRef(act.ref), act.start), _instead(acting, to))
    if row and isinstance(outcome, Taken) and outcome.visit.sequence != row.sequence:
        acting.told.append(TellVisit(to.id, act.ref, "moved"))
        await audit.note(connection, acting, "move", f"visit {act.ref}")
    return outcome


async def cancel(connection: Connection, act: CancelFor, acting: Acting) -> Done | NotFound | Started:
    """Cancel somebody's visit; they are told, once."""
    row = await hold(connection, act.ref, acting)
    to = await visitors.by_id(connection, VisitorId(row.visitor_id)) if row else None
    if row is None or to is None:
        return NotFound()
    if row.state == "cancelled":
        return Done()
    outcome = await appointments.cancel(connection, CancelVisit(VisitRef(act.ref)), _instead(acting, to))
    if isinstance(outcome, TooMany):
        return NotFound()
    if isinstance(outcome, Done):
        acting.told.append(TellVisit(to.id, act.ref, "cancelled"))
        await audit.note(connection, acting, "cancel", f"visit {act.ref}")
    return outcome


def _instead(acting: Acting, to: Visitor) -> Acting:
    """As the visitor, by the rules of the staff."""
    return replace(acting, visitor=to, timetable=lifted(acting.timetable))
