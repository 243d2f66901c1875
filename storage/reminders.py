"""Reminders: rows that say what is due when, planned with the visit and dropped with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.centre.reminding import due_times
from storage import appointments, visitors
from storage.acting import Acting
from storage.database import Connection
from storage.records import Reminder
from storage.tables import reminder, visit, visitor

_PLAN = sa.insert(reminder)


async def plan(connection: Connection, visit_id: int, start: datetime, acting: Acting) -> None:
    """Plan the reminders of a visit that begins at `start`; nobody can be reminded who has no channel."""
    if acting.visitor.channel == visitors.COUNTER:
        return
    due = due_times(start, acting.timetable.reminders, acting.timetable.zone, acting.now)
    if due:
        rows = [
            {"visit_id": visit_id, "before_minutes": before // timedelta(minutes=1), "due_at": at, "state": "pending"}
            for before, at in due
        ]
        await connection.execute(_PLAN, rows)


async def drop(connection: Connection, visit_id: int) -> None:
    """Drop the reminders of a visit that are still to come."""
    await connection.execute(
        sa.update(reminder)
        .where(reminder.c.visit_id == visit_id, reminder.c.state == "pending")
        .values(state="dropped")
    )


async def due(connection: Connection, now: datetime, limit: int) -> Sequence[Reminder]:
    """The reminders that are due, the oldest first, held until the transaction ends so that nobody else takes them.

    Their people are held too: messages of one person become visible in the order of their ids, whoever writes them.
    Whoever is in the middle of a turn is passed over until the next tick.
    """
    statement = (
        sa.select(reminder, visit.c.visitor_id)
        .join(visit, visit.c.id == reminder.c.visit_id)
        .join(visitor, visitor.c.id == visit.c.visitor_id)
        .where(reminder.c.state == "pending", reminder.c.due_at <= now)
        .order_by(reminder.c.due_at)
        .limit(limit)
        .with_for_update(of=[reminder, visitor], skip_locked=True)
    )
    rows = (await connection.execute(statement)).all()
    if not rows:
        return []
    of_visits = sa.select(visit).where(visit.c.id.in_({row.visit_id for row in rows}))
    visits = {row.id: appointments.from_row(row) for row in await connection.execute(of_visits)}
    people = await visitors.some(connection, {row.visitor_id for row in rows})
    return [
        Reminder(
            row.id,
            visits[row.visit_id],
            people[row.visitor_id],
            timedelta(minutes=row.before_minutes),
            row.due_at,
        )
        for row in rows
    ]


async def settle(connection: Connection, sent: Sequence[int], dropped: Sequence[int]) -> None:
    """Note which of the due reminders were written and which are no use any more."""
    for ids, state in ((sent, "sent"), (dropped, "dropped")):
        if ids:
            await connection.execute(sa.update(reminder).where(reminder.c.id.in_(ids)).values(state=state))


async def postpone(connection: Connection, id: int, until: datetime) -> None:
    """Look at this reminder again later."""
    await connection.execute(sa.update(reminder).where(reminder.c.id == id).values(due_at=until))
