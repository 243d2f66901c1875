"""Conversations in which nobody says anything any more end by themselves, and their visitors are told kindly."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from bot.centre.offices import Timetable
from bot.centre.reminding import is_quiet
from storage import endings
from storage.casework import CaseId, Notice
from storage.database import Connection, Database, is_away

log = logging.getLogger(__name__)

Tell = Callable[[Connection, Sequence[Notice]], Awaitable[int]]
"""Writes to those who have to be told, in the same transaction."""


async def close_due(database: Database, timetable: Timetable, tell: Tell, now: datetime) -> int:
    """End what has come to its end; how many. Nobody is told of it at night: it waits for the morning."""
    if is_quiet(now, timetable.reminders, timetable.zone):
        return 0
    found = await database.run(lambda connection: endings.idle(connection, timetable, now))
    return sum([await _close(database, timetable, one, tell, now) for one in found])


async def _close(database: Database, timetable: Timetable, id: CaseId, tell: Tell, now: datetime) -> int:
    """A transaction for each: what goes wrong with one keeps no other open."""

    async def work(connection: Connection) -> int:
        notices = await endings.end_idle(connection, id, timetable, now)
        if notices is None:
            return 0
        await tell(connection, notices)
        return 1

    try:
        return await database.run(work)
    except Exception as error:
        if is_away(error):
            raise
        log.error("an idle case could not be closed: %s", type(error).__name__)
        return 0
