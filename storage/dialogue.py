"""Conversations with the assistant that were left half done: what was answered in them is forgotten after a while."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from storage import counters
from storage.database import Connection, long
from storage.hiding import hide
from storage.records import Thread
from storage.tables import visitor
from storage.visitors import from_row, thread_data

_COUNTER = "dialogue"
"""Up to which moment of being seen last all people were looked at, in microseconds since 1970: whoever was seen last
before has nothing half done, for it grows with every word of theirs."""
_FIRST = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)


async def left(connection: Connection, before: datetime) -> int:
    """How many people have left something half done who were last seen before a moment."""
    among = sa.and_(visitor.c.seen_at >= await _since(connection), visitor.c.seen_at < before)
    rows = await connection.execute(long(sa.select(visitor).where(among)))
    return sum(_holds(from_row(row).thread) for row in rows)


async def forget(connection: Connection, before: datetime, limit: int) -> int:
    """Forget what so many of these people, at most but for those of the same moment, have left half done; how many."""
    found = 0
    while True:
        portion = await _portion(connection, before, limit)
        for one, thread in portion.held:
            clean = hide(visitor, {"thread": thread_data(Thread(thread.count))}, one)
            await connection.execute(sa.update(visitor).where(visitor.c.id == one).values(**clean))
        found += len(portion.held)
        await _looked_up_to(connection, portion.until)
        if found or portion.until >= before:
            return found


@dataclass(frozen=True, slots=True)
class _Portion:
    held: Sequence[tuple[int, Thread]]
    until: datetime
    """Before this moment nobody is left."""


async def _portion(connection: Connection, before: datetime, limit: int) -> _Portion:
    since = await _since(connection)
    among = sa.and_(visitor.c.seen_at >= since, visitor.c.seen_at < before)
    last = sa.select(visitor.c.seen_at).where(among).order_by(visitor.c.seen_at).offset(limit).limit(1)
    until: datetime = (await connection.execute(long(last))).scalar() or before
    until = min(max(until, since + _TICK), before)  # those of one moment are looked at together
    these = sa.select(visitor).where(among, visitor.c.seen_at < until).order_by(visitor.c.id).with_for_update()
    threads = [(row.id, from_row(row).thread) for row in await connection.execute(long(these))]
    return _Portion([(id, thread) for id, thread in threads if _holds(thread)], until)


def _holds(thread: Thread) -> bool:
    return thread != Thread(thread.count)


async def _since(connection: Connection) -> datetime:
    return _FIRST + timedelta(microseconds=await counters.value(connection, _COUNTER) or 0)


async def _looked_up_to(connection: Connection, moment: datetime) -> None:
    await counters.reach(connection, _COUNTER, (moment - _FIRST) // _TICK)
