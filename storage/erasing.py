"""Erasing a person: what they have planned is called off, and then all of them goes, in one transaction.

What is left: that somebody was erased, by a keyed hash (so that a backup that is restored does not bring them back),
numbers in which nobody can be found, and, until it is deleted there, what stands in staff groups and their own chat.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from storage import cases as casefile
from storage import daily, enrolments, lines, posts, remains, tallies, tombstones, visitors
from storage.acting import Acting
from storage.database import Connection
from storage.eventtables import enrolment
from storage.eventwork import EventId, LeaveEvent
from storage.records import Erased, EraseMe, Visitor
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


async def _free_times(connection: Connection, acting: Acting) -> None:
    """The groups of their offices hear of the visits of today, and the lists are drawn anew; nobody is named."""
    zone = acting.timetable.zone
    today = acting.now.astimezone(zone).date()
    ahead = sa.and_(visit.c.visitor_id == acting.visitor.id, visit.c.state != "cancelled", visit.c.ends_at > acting.now)
    columns = (visit.c.office, visit.c.starts_at)
    for office, start in (await connection.execute(sa.select(*columns).where(ahead).order_by(visit.c.id))).all():
        day = start.astimezone(zone).date()
        if day == today and start > acting.now:
            await posts.add(connection, "freed", acting.now, office=office, facts={"was": start.isoformat()})
        await posts.of_keys(connection, [daily.morning_key(office, day)])


async def _events(connection: Connection, acting: Acting) -> list[EventId]:
    mine = sa.and_(enrolment.c.visitor_id == acting.visitor.id, enrolment.c.state.in_(enrolments.INSIDE))
    found = sa.select(enrolment.c.event_id).where(mine).order_by(enrolment.c.event_id)
    return [EventId(id) for id in (await connection.execute(found)).scalars()]


async def forget(connection: Connection, one: Visitor, now: datetime, zone: ZoneInfo) -> None:
    """Delete somebody from every table; `zone` is the centre's. Nobody is told, and nothing that is planned is called
    off, but what they held is free. The numbers of reports stay what they were."""
    await remains.note_groups(connection, one.id)
    await remains.note_person(connection, one, now)
    held = sa.and_(enrolment.c.visitor_id == one.id, enrolment.c.state.in_(enrolments.HELD))
    places = sa.select(enrolment.c.event_id, enrolment.c.seats).where(held).order_by(enrolment.c.event_id)
    for id, seats in (await connection.execute(places)).all():
        await lines.take(connection, EventId(id), -seats)
    counted = await tallies.recount(connection, now, zone)
    await connection.execute(sa.delete(visitor).where(visitor.c.id == one.id))
    await tallies.forgotten(connection, counted, now, zone)
    await tombstones.set(connection, one.channel, one.address, now)


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
