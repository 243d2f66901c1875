"""The numbers of reports, taken before the rows that they are counted from are forgotten."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from zoneinfo import ZoneInfo

from storage import tallies
from storage.database import Connection


@asynccontextmanager
async def kept(connection: Connection, now: datetime, zone: ZoneInfo) -> AsyncIterator[None]:
    """Count what there is, then let it be forgotten in the block: all numbers stay what they were.

    Whoever comes again in a month of which everything about them was forgotten counts anew: nobody is remembered for
    the sake of a number.
    """
    counted = await tallies.recount(connection, now, zone)
    yield
    await tallies.forgotten(connection, counted, now, zone)
