"""Erasing a person: what they have planned is called off, and then all of them goes, in one transaction.

What is left: that somebody was erased, by a keyed hash (so that a backup that is restored does not bring them back),
numbers in which nobody can be found, and, until it is deleted there, what stands in staff groups and their own chat.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from storage import (
    audit,
    daily,
    enrolments,
    formers,
    lines,
    onbehalf,
    posting,
    posts,
    remains,
    restraints,
    tallies,
    tombstones,
    visitors,
)
from storage import cases as casefile
from storage.acting import Acting
from storage.casework import EraseFor
from storage.database import Connection
from storage.eventtables import enrolment
from storage.eventwork import EventId, LeaveEvent
from storage.records import Done, Erased, EraseMe, NotFound, Visitor, VisitorId
from storage.tables import visit, visitor


async def erase(connection: Connection, act: EraseMe, acting: Acting) -> Erased:
    """Erase whoever acts. Others are told of what has become free by `acting.told`, as if they had left themselves."""
    me = acting.visitor.id
    await _free_times(connection, acting)
    for id in await _events(connection, acting):
        await enrolments.leave(connection, LeaveEvent(id), acting)
    open = await casefile.open_of(connection, me)
    if open is not None:
        await posts.add(connection, "erased", acting.now, office=open.office, facts={"case": str(open.id)})
    await forget(connection, acting.visitor, acting.now, acting.timetable.zone)
    return Erased()


async def erase_for(connection: Connection, act: EraseFor, acting: Acting) -> Done | NotFound:
    """Erase whoever has come by phone, with all their visits. The log says of whom by the keyed hash in the list of
    those who were erased, and by nothing else."""
    row = await onbehalf.hold(connection, act.ref, acting)
    one = await visitors.by_id(connection, VisitorId(row.visitor_id)) if row else None
    if one is None or one.channel != visitors.COUNTER or not (acting.staff and acting.staff.may("coordinator")):
        return NotFound()
    await _free_times(connection, replace(acting, visitor=one))
    await forget(connection, one, acting.now, acting.timetable.zone)
    person = tombstones.hash_of(connection, one.channel, one.address)
    await audit.note(connection, acting, "erase", f"person {person.hex()}")
    return Done()


async def _free_times(connection: Connection, acting: Acting) -> None:
    """The groups of their offices hear of the visits of today that will not be; nobody is named."""
    today, zone = acting.now.astimezone(acting.timetable.zone).date(), acting.timetable.zone
    mine = sa.and_(visit.c.visitor_id == acting.visitor.id, visit.c.state != "cancelled")
    ahead = sa.select(visit.c.office, visit.c.starts_at).where(mine, visit.c.starts_at > acting.now)
    for office, start in (await connection.execute(ahead.order_by(visit.c.id))).all():
        if start.astimezone(zone).date() == today:
            await posts.add(connection, "freed", acting.now, office=office, facts={"was": start.isoformat()})


async def _redraw_lists(connection: Connection, who: VisitorId, now: datetime, zone: ZoneInfo) -> None:
    """The lists of days that still stand in groups are drawn anew without their visits, also without what is over."""
    stands = sa.and_(visit.c.visitor_id == who, visit.c.ends_at > now - posting.STANDS)
    found = (await connection.execute(sa.select(visit.c.office, visit.c.starts_at).where(stands))).all()
    keys = {daily.morning_key(office, start.astimezone(zone).date()) for office, start in found}
    await posts.of_keys(connection, sorted(keys))


async def _events(connection: Connection, acting: Acting) -> list[EventId]:
    mine = sa.and_(enrolment.c.visitor_id == acting.visitor.id, enrolment.c.state.in_(enrolments.INSIDE))
    found = sa.select(enrolment.c.event_id).where(mine).order_by(enrolment.c.event_id)
    return [EventId(id) for id in (await connection.execute(found)).scalars()]


async def forget(connection: Connection, one: Visitor, now: datetime, zone: ZoneInfo) -> None:
    """Delete somebody from every table; `zone` is the centre's. Nobody is told, and nothing that is planned is called
    off, but what they held is free. The numbers of reports stay what they were.

    Where they were before they came back with a code they are forgotten too, unless somebody has begun anew there.
    """
    before = await formers.of(connection, one.id)
    await _redraw_lists(connection, one.id, now, zone)
    await remains.note_groups(connection, one.id)
    await remains.note_person(connection, one, now)
    await remains.note_staff(connection, one.id, now)
    held = sa.and_(enrolment.c.visitor_id == one.id, enrolment.c.state.in_(enrolments.HELD))
    places = sa.select(enrolment.c.event_id, enrolment.c.seats).where(held).order_by(enrolment.c.event_id)
    for id, seats in (await connection.execute(places)).all():
        await lines.take(connection, EventId(id), -seats)
    await restraints.forget(connection, one.id)
    counted = await tallies.recount(connection, now, zone)
    await connection.execute(sa.delete(visitor).where(visitor.c.id == one.id))
    await tallies.forgotten(connection, counted, now, zone)
    await tombstones.set(connection, one.channel, one.address, now)
    for other in before:
        there = await visitors.by_id(connection, other.who)
        if there is None:
            await tombstones.set_known(connection, other.person, now)
        elif not await formers.goes_on(connection, other.who):
            await forget(connection, there, now, zone)


# --- After a backup was restored -------------------------------------------------------------------------------------

PORTION = 200
"""How many people are looked at in one go."""


async def again(connection: Connection, now: datetime, zone: ZoneInfo) -> int:
    """Erase whoever is on the list and is here again from before; how many they are.

    For whoever restores a backup, before anybody is answered. Those who have come anew since they were erased stay.
    """
    count, last = 0, 0
    known = await tombstones.everybody(connection)
    while known:
        portion = sa.select(visitor).where(visitor.c.id > last).order_by(visitor.c.id).limit(PORTION)
        rows = (await connection.execute(portion)).all()
        if not rows:
            break
        last = rows[-1].id
        for row in rows:
            one = visitors.from_row(row)
            at = known.get(tombstones.hash_of(connection, one.channel, one.address))
            if at is not None and row.created_at <= at:
                await forget(connection, one, now, zone)
                # The list says of them what it said: from then on they count as somebody new.
                await tombstones.set(connection, one.channel, one.address, at)
                count += 1
    return count
