"""Time that a consultant blocks, the visits that stand in it, and what is proposed to their visitors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa

from bot.centre import weeks
from bot.centre.offices import ConsultantId
from bot.centre.times import Wish, cells
from storage import appointments, audit, daily, onbehalf, timetable, visitors, watching
from storage.acting import Acting
from storage.casework import (
    AcceptProposal,
    Blocked,
    BlockedTime,
    BlockTime,
    CaseId,
    Proposal,
    ProposeChange,
    Proposed,
    Staff,
    StaffVisit,
    TellProposal,
    TellVisit,
    UnblockTime,
)
from storage.database import Connection, insert
from storage.records import Done, NotFound, SlotGone, Started, Taken, Visit
from storage.tables import absence, cases, cell, proposal, visit, visitor

_OPEN = sa.select(cases.c.id).where(cases.c.visitor_id == visit.c.visitor_id, cases.c.state == "open").scalar_subquery()
_VISITS = (
    sa.select(
        visit,
        visitor.c.channel,
        visitor.c.reachable,
        visitor.c.silent,
        visitor.c.young,
        _OPEN.label("case_id"),
        proposal.c.visit_id.label("proposed"),
        proposal.c.consultant.label("held"),
        proposal.c.decided,
    )
    .join(visitor, visitor.c.id == visit.c.visitor_id)
    .outerjoin(proposal, proposal.c.visit_id == visit.c.id)
)


# --- Reading ---------------------------------------------------------------------------------------------------------


def _staff_visit(row: sa.Row[tuple[object, ...]]) -> StaffVisit:
    made = None
    if row.proposed is not None:
        made = Proposal(ConsultantId(row.held) if row.held else None, row.decided)
    case = CaseId(row.case_id) if row.case_id is not None else None
    by_phone = row.channel == visitors.COUNTER
    young = visitors.young_from(row.young, row.visitor_id)
    return StaffVisit(
        appointments.from_row(row),
        row.channel,
        row.reachable,
        made,
        row.silent,
        case,
        by_phone,
        young.under if young else None,
    )


async def find(connection: Connection, ref: str) -> StaffVisit | None:
    """A visit, whosever it is: for staff, whose rights the caller checks."""
    row = (await connection.execute(_VISITS.where(visit.c.ref == ref))).first()
    return _staff_visit(row) if row else None


async def of_office(connection: Connection, office: str, start: datetime, end: datetime) -> Sequence[StaffVisit]:
    """The visits of an office that begin between two moments and are not cancelled, in order."""
    which = sa.and_(visit.c.office == office, visit.c.starts_at >= start, visit.c.starts_at < end)
    statement = _VISITS.where(which, visit.c.state != "cancelled").order_by(visit.c.starts_at, visit.c.id)
    return [_staff_visit(row) for row in await connection.execute(statement)]


async def blocked_time(connection: Connection, id: int) -> BlockedTime | None:
    """A blocked time."""
    row = (await connection.execute(sa.select(absence).where(absence.c.id == id))).first()
    return BlockedTime(row.id, ConsultantId(row.consultant), row.starts_at, row.ends_at) if row else None


async def blocked_times(
    connection: Connection, who: ConsultantId, start: datetime, end: datetime
) -> Sequence[BlockedTime]:
    """The blocked times of a consultant that touch a period, in order."""
    touching = sa.and_(absence.c.consultant == who, absence.c.starts_at < end, absence.c.ends_at > start)
    rows = await connection.execute(sa.select(absence).where(touching).order_by(absence.c.starts_at))
    return [BlockedTime(row.id, ConsultantId(row.consultant), row.starts_at, row.ends_at) for row in rows]


async def concerned(connection: Connection, blocked: BlockedTime) -> Sequence[StaffVisit]:
    """The visits that stand in a blocked time, and those that stood there until their visitors decided."""
    stands = sa.and_(
        visit.c.consultant == blocked.consultant,
        visit.c.starts_at < blocked.end,
        visit.c.ends_at > blocked.start,
        visit.c.state != "cancelled",
    )
    stood = sa.and_(
        proposal.c.instead_of == blocked.consultant,
        proposal.c.starts_at < blocked.end,
        proposal.c.starts_at >= blocked.start,
        proposal.c.decided.is_not(None),
    )
    statement = _VISITS.where(sa.or_(stands, stood)).order_by(visit.c.starts_at, visit.c.id)
    return [_staff_visit(row) for row in await connection.execute(statement)]


async def asked(connection: Connection, office: str, start: datetime, end: datetime) -> Sequence[StaffVisit]:
    """The visits that were to begin between two moments in an office and could not be as planned, wherever and whenever
    they are by now: in the order in which they were to begin."""
    which = sa.and_(visit.c.office == office, proposal.c.starts_at >= start, proposal.c.starts_at < end)
    statement = _VISITS.where(which).order_by(proposal.c.starts_at, visit.c.id)
    return [_staff_visit(row) for row in await connection.execute(statement)]


# --- Blocking --------------------------------------------------------------------------------------------------------


def may_block(staff: Staff | None, who: ConsultantId) -> bool:
    """Their own time is everybody's to block; a coordinator blocks anybody's."""
    return staff is not None and staff.may("consultant") and (staff.consultant == who or staff.may("coordinator"))


async def block(connection: Connection, act: BlockTime, acting: Acting) -> Blocked | NotFound:
    """Block a time: nothing more is booked into it, and what stands there stays until its visitors decide."""
    known = acting.timetable.consultant(act.consultant) is not None
    if not may_block(acting.staff, act.consultant) or not known or not act.start < act.end or act.end <= acting.now:
        return NotFound()
    period = {"consultant": act.consultant, "starts_at": act.start, "ends_at": act.end}
    statement = sa.insert(absence).values(**period).returning(absence.c.id)
    id = (await connection.execute(statement)).scalar_one()
    await timetable.changed(connection)
    await _let_go(connection, act, acting)
    await audit.note(connection, acting, "block", f"absence {id}")
    found = await concerned(connection, BlockedTime(id, act.consultant, act.start, act.end))
    return Blocked(id, tuple(one.visit for one in found if one.proposal is None or one.proposal.decided is None))


async def _let_go(connection: Connection, act: BlockTime, acting: Acting) -> None:
    """For whom this consultant was held in that time, somebody else is held if one is free; else they are told that
    nobody is promised any more."""
    promised = (
        sa.select(visit.c.ref)
        .join(proposal, proposal.c.visit_id == visit.c.id)
        .where(proposal.c.consultant == act.consultant, visit.c.starts_at < act.end, visit.c.ends_at > act.start)
        .order_by(visit.c.visitor_id, visit.c.id)
    )
    refs = list((await connection.execute(promised)).scalars())
    freshly = replace(acting, timetable=await timetable.read(connection, acting.timetable))
    for ref in refs:
        row = await onbehalf.held(connection, ref)
        # Only now: whoever has tapped meanwhile has decided, and the cells are their visit's own.
        if row is None or not await _is_promised(connection, row.id, act.consultant):
            continue
        found = appointments.from_row(row)
        theirs = sa.and_(cell.c.visit_id == row.id, cell.c.consultant == act.consultant)
        await connection.execute(sa.delete(cell).where(theirs))
        other = await _hold_another(connection, row.id, found, freshly)
        mine = sa.update(proposal).where(proposal.c.visit_id == row.id)
        await connection.execute(mine.values(consultant=other))
        if other is None:
            acting.told.append(TellProposal(found.visitor, found.ref, same_time=False))


async def _is_promised(connection: Connection, id: int, who: ConsultantId) -> bool:
    """Whether this consultant is held for a visit that waits for a decision; so it stays until the transaction ends."""
    still = sa.and_(proposal.c.visit_id == id, proposal.c.consultant == who, proposal.c.decided.is_(None))
    return (await connection.execute(sa.select(proposal).where(still).with_for_update())).first() is not None


async def unblock(connection: Connection, act: UnblockTime, acting: Acting) -> Done | NotFound:
    """Take a blocked time back."""
    found = await blocked_time(connection, act.absence)
    if found is None or not may_block(acting.staff, found.consultant):
        return NotFound()
    await connection.execute(sa.delete(absence).where(absence.c.id == found.id))
    await timetable.changed(connection)
    await stand_again(connection, await concerned(connection, found), acting)
    await audit.note(connection, acting, "unblock", f"absence {found.id}")
    return Done()


async def stand_again(connection: Connection, some: Sequence[StaffVisit], acting: Acting) -> None:
    """Whoever was asked to decide and has not yet hears that their visit stands, where it can be as planned again."""
    present = await timetable.read(connection, acting.timetable)  # there may be other reasons by now
    for one in some:
        if one.proposal and one.proposal.decided is None and weeks.fits(present, one.visit):
            row = await onbehalf.hold(connection, one.visit.ref, acting)
            if row and await _withdraw(connection, row.id, one.visit.consultant):
                acting.told.append(TellVisit(one.visit.visitor, one.visit.ref, "stands"))


async def _withdraw(connection: Connection, id: int, consultant: ConsultantId) -> bool:
    waiting = sa.and_(proposal.c.visit_id == id, proposal.c.decided.is_(None))
    if not (await connection.execute(sa.delete(proposal).where(waiting))).rowcount:
        return False
    await connection.execute(sa.delete(cell).where(cell.c.visit_id == id, cell.c.consultant != consultant))
    return True


# --- Proposing -------------------------------------------------------------------------------------------------------


async def propose(connection: Connection, act: ProposeChange, acting: Acting) -> Proposed | NotFound | Started:
    """Ask the visitor, with somebody else held for the same time if one is free. Asked once, nobody is asked again,
    unless somebody is found meanwhile."""
    row = await onbehalf.hold(connection, act.ref, acting)
    if row is None or row.state == "cancelled":
        return NotFound()
    if row.starts_at <= acting.now:
        return Started()
    found = appointments.from_row(row)
    await watching.let_go(connection, row.id)
    before = await find(connection, act.ref)
    asked = before.proposal if before and before.proposal and before.proposal.decided is None else None
    if asked and asked.held:
        return Proposed(same_time=True)
    held = await _hold_another(connection, row.id, found, acting)
    await _remember(connection, row.id, found, held, acting)
    if asked is None or held:
        acting.told.append(TellProposal(found.visitor, act.ref, held is not None, act.urgent))
        await audit.note(connection, acting, "propose", f"visit {act.ref}")
    return Proposed(held is not None)


async def _hold_another(connection: Connection, id: int, found: Visit, acting: Acting) -> ConsultantId | None:
    """Hold the cells of somebody else who could receive them; None if nobody is free. The visit keeps its own."""
    wish = Wish(found.office, found.service, found.length, found.language, found.way)
    freely = replace(acting, timetable=onbehalf.lifted(acting.timetable))
    taken = cells(found.start, found.length, acting.timetable.booking.grid)
    for who in await appointments.free(connection, wish, found.start, freely):
        if who != found.consultant and await appointments.occupy(connection, who, taken, id):
            return who
    return None


async def _remember(connection: Connection, id: int, found: Visit, held: ConsultantId | None, acting: Acting) -> None:
    values = {
        "consultant": held,
        "instead_of": found.consultant,
        "starts_at": found.start,
        "decided": None,
        "made_at": acting.now,
        "made_by": acting.staff.id if acting.staff else None,
    }
    row = insert(connection, proposal).values(visit_id=id, **values)
    await connection.execute(row.on_conflict_do_update(index_elements=["visit_id"], set_=values))


async def accept(connection: Connection, act: AcceptProposal, acting: Acting) -> Taken | SlotGone | NotFound | Started:
    """The visitor keeps the time, with whoever was held for them. Where nothing is to decide, the visit stands."""
    mine = sa.and_(visit.c.ref == act.ref, visit.c.visitor_id == acting.visitor.id)
    row = (await connection.execute(sa.select(visit).where(mine).with_for_update())).first()
    if row is None or row.state == "cancelled":
        return NotFound()
    if row.starts_at <= acting.now:
        return Started()
    found = appointments.from_row(row)
    waiting = sa.and_(proposal.c.visit_id == row.id, proposal.c.decided.is_(None))
    made = (await connection.execute(sa.select(proposal).where(waiting).with_for_update())).first()
    if made is None:
        return Taken(found)
    if made.consultant is None:
        return SlotGone()
    kept = sa.update(proposal).where(waiting).values(decided="kept", consultant=None)
    await connection.execute(kept)
    await connection.execute(sa.delete(cell).where(cell.c.visit_id == row.id, cell.c.consultant != made.consultant))
    changed = await appointments.change(connection, row.id, found, acting, {"consultant": made.consultant})
    await daily.redraw(connection, row.id, found, acting)
    return Taken(appointments.from_row(changed))


async def let_go_of_started(connection: Connection, now: datetime) -> int:
    """A proposal ends when its visit begins: whoever was held is free again. How many there were."""
    begun = (
        sa.select(proposal.c.visit_id, visit.c.consultant)
        .join(visit)
        .where(proposal.c.decided.is_(None), visit.c.starts_at <= now)
        .with_for_update(of=[proposal], skip_locked=True)
    )
    rows = (await connection.execute(begun)).all()
    for row in rows:
        await _withdraw(connection, row.visit_id, ConsultantId(row.consultant))
    return len(rows)
