"""Visits whose people want an earlier time: what becomes free is kept for one after the other, and taken by a tap.

An offer holds its cells as a visit does, so that nobody else can be given the time; the visit keeps its own meanwhile.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa

from bot.centre import weeks
from bot.centre.offer import Offer, OfficeId
from bot.centre.offices import BookingRules, ConsultantId, Timetable
from bot.centre.times import Busy, Wish, cells, free_before
from storage import appointments, onbehalf
from storage.acting import Acting
from storage.casework import TellSooner
from storage.database import Connection, insert
from storage.eventtables import watch
from storage.records import (
    DeclineSooner,
    Done,
    NotFound,
    SlotGone,
    Sooner,
    Started,
    Taken,
    TakeSooner,
    UnwatchVisit,
    Visit,
    VisitorId,
    VisitRef,
    Watch,
    WatchVisit,
)
from storage.tables import cell, proposal, visit, visitor

GRID = BookingRules().grid

Times = frozenset[tuple[str, datetime]]
"""Offices and starts."""

_TO_DECIDE = sa.exists().where(proposal.c.visit_id == watch.c.visit_id, proposal.c.decided.is_(None))
"""The visit cannot be as planned, and what becomes of it is to be decided first."""
_HELD = {"consultant": None, "office": None, "starts_at": None, "offer_until": None}


Free = tuple[OfficeId, datetime, Sequence[ConsultantId]]
"""Where and when there is a time, and who could give it."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A visit for which an earlier time is looked for."""

    visit: Visit
    anywhere: bool
    known: Times
    """What was free when they asked, and not wanted, and has been free ever since."""
    declined: Times
    """What they were offered and did not take: nothing that overlaps with it would do either."""
    besides: tuple[Visit, ...]
    """What else its person has booked: nobody can be in two places."""

    def wishes(self, offer: Offer, timetable: Timetable) -> Sequence[Wish]:
        """What would do, their own office first."""
        one = self.visit
        service = offer.find(one.service)
        offices = [one.office]
        if self.anywhere and service:
            others = (other.id for other in timetable.offices if other.id != one.office)
            offices += [other for other in others if service.given_at(other)]
        return [Wish(office, one.service, one.length, one.language, one.way) for office in offices]

    def free(self, offer: Offer, timetable: Timetable, busy: Busy, now: datetime) -> Sequence[Free]:
        """What is free and would do; at the same moment their own office first."""
        found = [
            (wish.office, start, who)
            for wish in self.wishes(offer, timetable)
            for start, who in free_before(timetable, wish, busy, now, self.visit.start)
        ]
        return sorted(found, key=lambda one: one[1])

    def known_no_more(self, free: Sequence[Free], soon: datetime) -> Times:
        """What was free when they asked and somebody else has by now; what begins before `soon` is only too late."""
        still = {(office, start) for office, start, _ in free}
        return frozenset(one for one in self.known if one not in still and one[1] >= soon)

    def suits(self, office: OfficeId, start: datetime) -> bool:
        """Whether they could and would come then and there, as far as it is known."""
        end = start + self.visit.length
        clash = any(one.start < end and start < one.end for one in self.besides)
        again = any(where == office and abs(at - start) < self.visit.length for where, at in self.declined)
        return not clash and not again and (office, start) not in self.known


# --- What visitors do ------------------------------------------------------------------------------------------------


async def of(connection: Connection, who: VisitorId, ref: str) -> Watch | None:
    """Whether this person looks for an earlier time for that visit, and what is kept for them."""
    mine = sa.and_(visit.c.ref == ref, visit.c.visitor_id == who)
    row = (await connection.execute(sa.select(watch).join(visit).where(mine))).first()
    return _from_row(VisitRef(ref), row) if row else None


async def begin(connection: Connection, act: WatchVisit, acting: Acting) -> Done | NotFound | Started:
    """Into the line, behind all who are in it. What is free already was seen, and is not offered while it stays so."""
    row = await appointments.lock(connection, acting, act.ref)
    if row is None or row.state == "cancelled":
        return NotFound()
    if row.starts_at <= acting.now:
        return Started()
    found = appointments.from_row(row)
    known = _runs(await _free_already(connection, found, act.anywhere, acting))
    values = {"anywhere": act.anywhere, "since": acting.now, "known": known, "declined": []}
    statement = insert(connection, watch).values(visit_id=row.id, **values)
    # Whoever asks again, for another place perhaps, keeps theirs in the line.
    again = {"anywhere": act.anywhere, "known": known}
    await connection.execute(statement.on_conflict_do_update(index_elements=["visit_id"], set_=again))
    return Done()


async def _free_already(connection: Connection, found: Visit, anywhere: bool, acting: Acting) -> Times:
    busy = await appointments.busy(connection, acting.now, found.start)
    one = Watched(found, anywhere, frozenset(), frozenset(), ())
    return frozenset((office, start) for office, start, _ in one.free(acting.offer, acting.timetable, busy, acting.now))


def _runs(times: Times) -> list[list[str]]:
    """The same in few words: what follows each other on the grid is an office, a first start and a last."""
    runs: list[tuple[str, datetime, datetime]] = []
    for office, start in sorted(times):
        if runs and (office, start) == (runs[-1][0], runs[-1][2] + GRID):
            runs[-1] = (office, runs[-1][1], start)
        else:
            runs.append((office, start, start))
    return [[office, first.isoformat(), last.isoformat()] for office, first, last in runs]


def _of_runs(runs: Sequence[Sequence[str]]) -> Times:
    """The times behind what `_runs` made of them."""
    found: set[tuple[str, datetime]] = set()
    for office, first, last in runs:
        start, end = datetime.fromisoformat(first), datetime.fromisoformat(last)
        found |= {(office, start + step * GRID) for step in range((end - start) // GRID + 1)}
    return frozenset(found)


async def end(connection: Connection, act: UnwatchVisit, acting: Acting) -> Done | NotFound:
    """Out of the line."""
    row = await appointments.lock(connection, acting, act.ref)
    if row is None:
        return NotFound()
    await let_go(connection, row.id)
    await appointments.unwatched(connection, row.id)
    return Done()


async def take(connection: Connection, act: TakeSooner, acting: Acting) -> Taken | SlotGone | NotFound | Started:
    """The visit moves to what is kept for it; tapped twice, it has been."""
    row = await appointments.lock(connection, acting, act.ref)
    if row is None or row.state == "cancelled":
        return NotFound()
    if row.starts_at <= acting.now:
        return Started()
    old = appointments.from_row(row)
    if old.start == act.start:
        return Taken(old)
    held = await _held(connection, row.id)
    if held is None or held.starts_at != act.start or not _stands(old, held, acting.timetable, acting.now):
        return SlotGone()
    kept = cells(act.start, old.length, acting.timetable.booking.grid)
    theirs = sa.and_(cell.c.consultant == held.consultant, cell.c.starts_at.in_(kept))
    await connection.execute(sa.delete(cell).where(cell.c.visit_id == row.id, ~theirs))
    place = {"consultant": held.consultant, "office": held.office, "state": "booked"}
    when = {"starts_at": act.start, "ends_at": act.start + old.length, "attendance": None, "attended_at": None}
    changed = await appointments.change(connection, row.id, old, acting, {**place, **when})
    await appointments.unwatched(connection, row.id)
    new = appointments.from_row(changed)
    await appointments.moved(connection, row.id, old, new, acting)
    return Taken(new)


async def decline(connection: Connection, act: DeclineSooner, acting: Acting) -> Done | NotFound:
    """It is free for the next in line; they stay in theirs, for another time."""
    row = await appointments.lock(connection, acting, act.ref)
    if row is None:
        return NotFound()
    held = await _held(connection, row.id)
    if held is not None and held.starts_at == act.start:
        await let_go(connection, row.id)
    return Done()


async def let_go(connection: Connection, id: int) -> bool:
    """What is kept for this visit is free again, and not offered to it once more; False if nothing was."""
    held = await _held(connection, id)
    if held is None:
        return False
    own = (await connection.execute(sa.select(visit.c.consultant, visit.c.starts_at).where(visit.c.id == id))).one()
    # What is held is earlier than the visit. It may overlap with it only where it is of somebody else.
    theirs = sa.and_(cell.c.visit_id == id, cell.c.consultant == held.consultant)
    if held.consultant == own.consultant:
        theirs = sa.and_(theirs, cell.c.starts_at <= own.starts_at - GRID)
    await connection.execute(sa.delete(cell).where(theirs))
    declined = [*held.declined, [held.office, held.starts_at.isoformat()]]
    await connection.execute(sa.update(watch).where(watch.c.visit_id == id).values(**_HELD, declined=declined))
    return True


def _stands(one: Visit, held: sa.Row[tuple[object, ...]], timetable: Timetable, now: datetime) -> bool:
    """Whether what is kept for a visit can be taken now: it is time yet, and they can still be received then and
    there."""
    end = held.starts_at + one.length
    there = replace(one, consultant=held.consultant, office=held.office, start=held.starts_at, end=end)
    return bool(now < held.offer_until) and weeks.fits(timetable, there)


async def _held(connection: Connection, id: int) -> sa.Row[tuple[object, ...]] | None:
    """The row of a watch that has something for its visit, held until the transaction ends."""
    which = sa.and_(watch.c.visit_id == id, watch.c.starts_at.is_not(None))
    return (await connection.execute(sa.select(watch).where(which).with_for_update())).first()


def _from_row(ref: VisitRef, row: sa.Row[tuple[object, ...]]) -> Watch:
    offered = Sooner(OfficeId(row.office), row.starts_at, row.offer_until) if row.starts_at else None
    return Watch(ref, row.anywhere, offered)


# --- What is due -----------------------------------------------------------------------------------------------------


async def over(connection: Connection, timetable: Timetable, now: datetime) -> Sequence[VisitRef]:
    """The visits for which something was kept that cannot be taken any more: the moment until when is past, or nobody
    can receive them then and there since."""
    offered = await connection.execute(sa.select(watch).where(watch.c.starts_at.is_not(None)))
    held = {row.visit_id: row for row in offered}
    rows = (await connection.execute(sa.select(visit).where(visit.c.id.in_(held)).order_by(visit.c.id))).all()
    return [VisitRef(row.ref) for row in rows if not _stands(appointments.from_row(row), held[row.id], timetable, now)]


async def lapse(connection: Connection, ref: VisitRef, timetable: Timetable, now: datetime) -> TellSooner | None:
    """Nobody has said yes in time: it is free for the next in line, and its person is told; None if they have."""
    row = await onbehalf.held(connection, ref)
    held = await _held(connection, row.id) if row else None
    if row is None or held is None or _stands(appointments.from_row(row), held, timetable, now):
        return None
    await let_go(connection, row.id)
    return TellSooner(VisitorId(row.visitor_id), ref, over=True)


async def in_line(connection: Connection, now: datetime) -> Sequence[Watched]:
    """The visits for which an earlier time is looked for and nothing is kept, whoever waits longest first.

    Those that have begun are looked after no more. Nobody is asked two things at once: a visit that cannot be as
    planned is decided about first. Who cannot be reached, or wants nothing by itself, is passed over.
    """
    begun = sa.select(visit.c.id).where(sa.or_(visit.c.starts_at <= now, visit.c.state == "cancelled"))
    await connection.execute(sa.delete(watch).where(watch.c.visit_id.in_(begun)))
    statement = (
        sa.select(visit, watch.c.anywhere, watch.c.known, watch.c.declined)
        .join(watch, watch.c.visit_id == visit.c.id)
        .join(visitor, visitor.c.id == visit.c.visitor_id)
        .where(watch.c.starts_at.is_(None), visitor.c.reachable, ~visitor.c.silent, ~_TO_DECIDE)
        .order_by(watch.c.since, visit.c.id)
    )
    rows = (await connection.execute(statement)).all()
    besides = await _besides(connection, {row.visitor_id for row in rows}, now)
    return [_watched(row, besides) for row in rows]


async def _besides(connection: Connection, people: Collection[int], now: datetime) -> Mapping[int, Sequence[Visit]]:
    which = sa.and_(visit.c.visitor_id.in_(people), visit.c.state != "cancelled", visit.c.ends_at > now)
    found: dict[int, list[Visit]] = defaultdict(list)
    for row in await connection.execute(sa.select(visit).where(which)):
        found[row.visitor_id].append(appointments.from_row(row))
    return found


def _watched(row: sa.Row[tuple[object, ...]], besides: Mapping[int, Sequence[Visit]]) -> Watched:
    one = appointments.from_row(row)
    declined = frozenset((str(office), datetime.fromisoformat(start)) for office, start in row.declined)
    others = tuple(other for other in besides.get(row.visitor_id, ()) if other.ref != one.ref)
    return Watched(one, row.anywhere, _of_runs(row.known), declined, others)


async def taken_meanwhile(connection: Connection, one: Watched, times: Times) -> int:
    """Others have what was free when they asked: should it become free again, that is news. How much it was."""
    id = sa.select(visit.c.id).where(visit.c.ref == one.visit.ref).scalar_subquery()
    mine = sa.select(watch.c.visit_id, watch.c.known).where(watch.c.visit_id == id).with_for_update()
    row = (await connection.execute(mine)).first()
    if row is not None:
        known = _runs(_of_runs(row.known) - times)
        await connection.execute(sa.update(watch).where(watch.c.visit_id == row.visit_id).values(known=known))
    return len(times) if row is not None else 0


async def keep(
    connection: Connection,
    one: Watched,
    office: OfficeId,
    who: Sequence[ConsultantId],
    start: datetime,
    until: datetime,
) -> TellSooner | None:
    """Keep a time for that visit, and let its person know; None if anything has changed since it was looked for."""
    row = await onbehalf.held(connection, one.visit.ref)
    if row is None or appointments.from_row(row) != one.visit:
        return None
    waiting = sa.and_(watch.c.visit_id == row.id, watch.c.starts_at.is_(None), ~_TO_DECIDE)
    if (await connection.execute(sa.select(watch.c.visit_id).where(waiting).with_for_update())).first() is None:
        return None
    taken = cells(start, one.visit.length, GRID)
    for consultant in who:
        if await appointments.occupy(connection, consultant, taken, row.id):
            held = {"consultant": consultant, "office": office, "starts_at": start, "offer_until": until}
            await connection.execute(sa.update(watch).where(waiting).values(**held))
            return TellSooner(one.visit.visitor, one.visit.ref)
    return None
