"""Earlier times that have become free are offered to those who want one, one after the other, each for a while."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from bot.centre.gatherings import offer_until
from bot.centre.offer import Offer, OfficeId
from bot.centre.offices import ConsultantId, Timetable
from bot.centre.reminding import is_quiet
from bot.centre.times import Busy, cells
from storage import appointments, watching
from storage.casework import Notice
from storage.database import Connection, Database, is_away
from storage.records import VisitRef
from storage.watching import Free, Watched

log = logging.getLogger(__name__)

Tell = Callable[[Connection, Sequence[Notice]], Awaitable[int]]
"""Writes to those who have to be told, in the same transaction; how many messages were written."""

Found = tuple[OfficeId, datetime, Sequence[ConsultantId], datetime]
"""Where and when there is a time, who could give it, and until when it would be kept."""


class _Unheard(Exception):
    """Nobody could be told, so nothing is kept."""


async def offer_due(database: Database, offer: Offer, timetable: Timetable, tell: Tell, now: datetime) -> int:
    """Let lapse what was not wanted in time, or cannot be had any more; then offer what is free. How many people were
    written to."""
    count = 0
    for ref in await database.run(lambda connection: watching.over(connection, timetable, now)):
        count += await _guarded(database, partial(_lapse, ref=ref, timetable=timetable, tell=tell, now=now))
    if is_quiet(now, timetable.reminders, timetable.zone):
        return count  # nobody is asked
    line, busy = await database.run(lambda connection: _look(connection, now))
    offered: set[tuple[ConsultantId, datetime]] = set()
    for one in line:
        free = one.free(offer, timetable, busy | offered, now)
        await asyncio.sleep(0)  # whoever chats meanwhile does not wait for a long line
        gone = one.known_no_more(free, now + timetable.booking.notice) if not offered else None
        if gone:
            await _guarded(database, partial(watching.taken_meanwhile, one=one, times=gone))
        found = _sooner(one, free, timetable, now)
        if found and await _guarded(database, partial(_keep, one=one, found=found, tell=tell)):
            _, start, who, _ = found
            # Whoever was chosen of these is known by the next tick; until then all of them count as taken.
            taken = cells(start, one.visit.length, timetable.booking.grid)
            offered |= {(consultant, at) for consultant in who for at in taken}
            count += 1
    return count


async def _look(connection: Connection, now: datetime) -> tuple[Sequence[Watched], Busy]:
    line = await watching.in_line(connection, now)
    last = max((one.visit.start for one in line), default=now)
    return line, await appointments.busy(connection, now - timedelta(days=1), last + timedelta(days=1))


def _sooner(one: Watched, free: Sequence[Free], timetable: Timetable, now: datetime) -> Found | None:
    """The earliest time that would do."""
    for office, start, who in free:
        if one.suits(office, start):
            until = offer_until(start, timetable.offers, timetable.reminders, timetable.zone, now)
            if until is not None:
                return office, start, who, until
    return None


async def _lapse(connection: Connection, ref: VisitRef, timetable: Timetable, tell: Tell, now: datetime) -> int:
    notice = await watching.lapse(connection, ref, timetable, now)
    if notice is None:
        return 0
    await tell(connection, [notice])
    return 1


async def _keep(connection: Connection, one: Watched, found: Found, tell: Tell) -> int:
    office, start, who, until = found
    notice = await watching.keep(connection, one, office, who, start, until)
    if notice is None:
        return 0
    if not await tell(connection, [notice]):
        raise _Unheard
    return 1


async def _guarded(database: Database, work: Callable[[Connection], Awaitable[int]]) -> int:
    """A transaction for each: what goes wrong with one keeps no other from being told."""
    try:
        return await database.run(work)
    except _Unheard:
        return 0
    except Exception as error:
        if is_away(error):
            raise
        log.error("an earlier time could not be offered: %s", type(error).__name__)
        return 0
