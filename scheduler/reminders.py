"""Reminders that are due become messages in the outbox: in one transaction, so none is lost and none is doubled."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from bot.centre.offices import Timetable
from bot.centre.reminding import Drop, Send, Wait, judge
from storage import outbox, reminders
from storage.database import Connection, Database
from storage.records import Reminder

log = logging.getLogger(__name__)

BATCH = 50
"""Reminders of one transaction: few enough never to keep a chat waiting."""

AGAIN = timedelta(minutes=10)
"""When a reminder that could not be drawn is looked at again; by then somebody may have mended it."""

Draw = Callable[[Reminder], Sequence[Mapping[str, object]]]
"""A reminder as the messages of its person's channel, in their language; nothing where the channel cannot remind."""


Until = Callable[[Reminder], datetime | None]
"""By when a reminder must have left; None if it is not sent."""


def _its_visit(one: Reminder) -> datetime:
    """A reminder is worth nothing once its visit has begun, however long it waits."""
    return one.visit.start


async def send_due(
    database: Database, timetable: Timetable, draw: Draw, now: datetime, until: Until = _its_visit
) -> int:
    """Deal with one batch of due reminders; how many there were."""

    async def work(connection: Connection) -> int:
        found = await reminders.due(connection, now, BATCH)
        if found:
            await _deal(connection, found, timetable, draw, until, now)
        return len(found)

    return await database.run(work)


async def _deal(
    connection: Connection, found: Sequence[Reminder], timetable: Timetable, draw: Draw, until: Until, now: datetime
) -> None:
    sent: list[int] = []
    dropped: list[int] = []
    for one in found:
        verdict = judge(one.before, one.due_at, one.visit.start, timetable.reminders, timetable.zone, now)
        match verdict:
            case Send() if (
                one.visit.active and one.visitor.reachable and not one.visitor.silent and (expires := until(one))
            ):
                payloads = _drawn(draw, one)
                if payloads is None:
                    await reminders.postpone(connection, one.id, now + AGAIN)
                    continue
                await outbox.write(
                    connection,
                    one.visitor,
                    payloads,
                    lane="notice",
                    now=now,
                    owner=None,
                    expires_at=expires,
                    about=one.visit.ref,
                )
                sent.append(one.id)
            case Wait(later):
                await reminders.postpone(connection, one.id, later)
            case Send() | Drop():
                dropped.append(one.id)
    await reminders.settle(connection, sent, dropped)


def _drawn(draw: Draw, one: Reminder) -> Sequence[Mapping[str, object]] | None:
    """The messages of a reminder; None if they cannot be drawn, which must not stop the reminders of all others."""
    try:
        return draw(one)
    except Exception as error:  # noqa: BLE001
        log.error("a reminder could not be drawn: %s", type(error).__name__)
        return None
