"""Each morning the group of each office gets the visits of the day; and what was held for visits that begin is free."""

from __future__ import annotations

from datetime import datetime

from bot.centre.answering import day_bounds
from bot.centre.offices import Timetable
from bot.centre.times import instant, open_spans
from storage import blocking, daily
from storage.database import Connection, Database


async def post_due(database: Database, timetable: Timetable, now: datetime) -> int:
    """Let every office that is open today have its list, once; how many got it now."""
    day = now.astimezone(timetable.zone).date()
    _, night = day_bounds(timetable, day)
    due = instant(day, timetable.desk.morning, timetable.zone) <= now < night
    offices = [one.id for one in timetable.offices if open_spans(timetable, one, day)] if due else []

    async def work(connection: Connection) -> int:
        await blocking.let_go_of_started(connection, now)
        return sum([await daily.morning(connection, office, day, now, timetable) for office in offices])

    return await database.run(work)
