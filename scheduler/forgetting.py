"""What may be forgotten, and forgetting it: table by table, a few rows at a time, as `storage.expiry` says.

Before anything of which reports tell is forgotten it is counted (see `scheduler.tallying`). It may end at any moment
and go on later, and several processes may do it at once: what one has in hand is left alone by the others.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.centre.keeping import Retention
from scheduler import tallying
from storage import counters, outbox, tallies
from storage.database import Connection, Database
from storage.expiry import RULES, Rule, When

log = logging.getLogger(__name__)

AT_ONCE = 500
"""Rows that go in one transaction: others have their turns in between."""
LAST = "forgotten"
"""The counter that says when everything was last forgotten that was to be, in seconds since 1970."""


@dataclass(frozen=True, slots=True)
class Found:
    """How many rows of a table are over, or were forgotten, and since when they are."""

    table: str
    kind: str
    before: datetime
    rows: int


async def forget(
    database: Database,
    now: datetime,
    kept: Retention = Retention(),  # noqa: B008
    zone: ZoneInfo = ZoneInfo("UTC"),  # noqa: B008
    at_once: int = AT_ONCE,
) -> Sequence[Found]:
    """Forget what is kept no longer; how much, table by table. `zone` is the centre's."""
    when = When(now, kept)
    await database.run(lambda connection: _begin(connection, now, zone))
    done = [Found(*_said(rule, when), await _all_of(database, rule, when, zone, at_once)) for rule in RULES]
    await database.run(lambda connection: counters.reach(connection, LAST, int(now.timestamp())))
    gone = [f"{one.table} {one.rows}" for one in done if one.rows]
    if gone:
        await database.scrub()
        log.info("forgotten: %s", ", ".join(gone))
    return done


async def look(database: Database, now: datetime, kept: Retention) -> Sequence[Found]:
    """What would be forgotten now; nothing is changed."""
    when = When(now, kept)

    async def work(connection: Connection) -> Sequence[Found]:
        return [Found(*_said(rule, when), await rule.count(connection, when)) for rule in RULES]

    return await database.run(work)


async def last(connection: Connection) -> int | None:
    """When everything was last forgotten that was to be, in seconds since 1970; None if never."""
    return await counters.value(connection, LAST)


def _said(rule: Rule, when: When) -> tuple[str, str, datetime]:
    return rule.name, rule.kind, rule.before(when)


async def _begin(connection: Connection, now: datetime, zone: ZoneInfo) -> None:
    """Messages whose time is over are given up, and the month is counted, whether or not anything is forgotten."""
    await outbox.expire(connection, now)
    await tallies.recount(connection, now, zone)


async def _all_of(database: Database, rule: Rule, when: When, zone: ZoneInfo, at_once: int) -> int:
    async def work(connection: Connection) -> int:
        async with AsyncExitStack() as stack:
            if rule.counted and await rule.count(connection, when):
                await stack.enter_async_context(tallying.kept(connection, when.now, zone))
            return await rule.forget(connection, when, at_once)

    rows = 0
    while some := await database.run(work):
        rows += some
    return rows
