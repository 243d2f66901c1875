"""Reminders of the sessions of events: rows that say what is due when, planned and dropped with an enrolment."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.centre.gatherings import Session
from bot.centre.offices import Timetable
from bot.centre.reminding import due_times
from storage import events, visitors
from storage.database import Connection
from storage.eventtables import enrolment, event_reminder
from storage.eventwork import EventId, EventReminder
from storage.tables import visitor


async def plan(
    connection: Connection, ids: Sequence[int], sessions: Sequence[Session], timetable: Timetable, now: datetime
) -> None:
    """Plan the reminders of these enrolments, for every session that is still to come."""
    made = [
        {"session": one.number, "before_minutes": before // timedelta(minutes=1), "due_at": at, "state": "pending"}
        for one in sessions
        for before, at in due_times(one.start, timetable.event_reminders, timetable.zone, now)
    ]
    planned = [{"enrolment_id": id, **one} for id in ids for one in made]
    if planned:
        await connection.execute(sa.insert(event_reminder), planned)


async def drop(connection: Connection, id: int) -> None:
    """Drop the reminders of an enrolment that are still to come."""
    await _drop(connection, event_reminder.c.enrolment_id == id)


async def drop_all(connection: Connection, id: EventId, *, but: Collection[int] = ()) -> None:
    """Drop those of everybody at an event, except of these sessions."""
    of_event = sa.select(enrolment.c.id).where(enrolment.c.event_id == id)
    others = event_reminder.c.session.not_in(but)
    await _drop(connection, sa.and_(event_reminder.c.enrolment_id.in_(of_event), others))


async def _drop(connection: Connection, which: sa.ColumnElement[bool]) -> None:
    pending = sa.and_(which, event_reminder.c.state == "pending")
    await connection.execute(sa.update(event_reminder).where(pending).values(state="dropped"))


async def due(connection: Connection, now: datetime, limit: int) -> Sequence[EventReminder]:
    """The reminders that are due, the oldest first, held with their people as those of visits are: see `reminders.due`.

    Whoever has said of an earlier session whether they come is asked again before the next one.
    """
    earlier = event_reminder.alias("earlier")
    asked = sa.exists().where(
        earlier.c.enrolment_id == event_reminder.c.enrolment_id,
        earlier.c.session == event_reminder.c.session,
        earlier.c.state == "sent",
    )
    statement = (
        sa.select(event_reminder, enrolment.c.event_id, enrolment.c.visitor_id, asked.label("asked"))
        .join(enrolment, enrolment.c.id == event_reminder.c.enrolment_id)
        .join(visitor, visitor.c.id == enrolment.c.visitor_id)
        .where(event_reminder.c.state == "pending", event_reminder.c.due_at <= now)
        .order_by(event_reminder.c.due_at, event_reminder.c.id)
        .limit(limit)
        .with_for_update(of=[event_reminder, visitor], skip_locked=True)
    )
    found = (await connection.execute(statement)).all()
    if not found:
        return ()
    there = {one.id: one for one in await events.some(connection, {EventId(row.event_id) for row in found})}
    people = await visitors.some(connection, {row.visitor_id for row in found})
    of_enrolments = sa.select(enrolment).where(enrolment.c.id.in_({row.enrolment_id for row in found}))
    mine = {row.id: events.enrolment_from(row) for row in await connection.execute(of_enrolments)}
    made: list[EventReminder] = []
    for row in found:
        held, one = there[EventId(row.event_id)], mine[row.enrolment_id]
        # A session that takes place no more has been left out with its reminders; one that is left over has begun.
        session = held.session(row.session) or Session(row.session, row.due_at, row.due_at)
        first = session == held.sessions[0]
        one = one if first or row.asked else replace(one, coming=None)
        made.append(EventReminder(row.id, held, session, one, people[row.visitor_id], row.before_minutes, row.due_at))
    return made


async def settle(connection: Connection, sent: Sequence[EventReminder], dropped: Sequence[int]) -> None:
    """Note which of the due reminders were written and which are no use any more."""
    for ids, state in (([one.id for one in sent], "sent"), (dropped, "dropped")):
        if ids:
            which = event_reminder.c.id.in_(ids)
            await connection.execute(sa.update(event_reminder).where(which).values(state=state))
    asked_again = [one.enrolment.ref for one in sent if one.enrolment.coming is None]
    if asked_again:
        said = sa.and_(enrolment.c.ref.in_(asked_again), enrolment.c.coming.is_not(None))
        await connection.execute(sa.update(enrolment).where(said).values(coming=None))


async def postpone(connection: Connection, id: int, until: datetime) -> None:
    """Look at this reminder again later."""
    await connection.execute(sa.update(event_reminder).where(event_reminder.c.id == id).values(due_at=until))
