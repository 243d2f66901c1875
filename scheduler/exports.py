"""What was ordered to be made, one thing after the other: nobody waits for it in a chat."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Protocol

from storage import exports
from storage.database import Database
from storage.exportwork import Order


class Maker(Protocol):
    """Whoever makes it, and gives it to whoever has ordered it."""

    async def carry_out(self, order: Order) -> None: ...


async def make_due(database: Database, maker: Maker, clock: Callable[[], datetime]) -> int:
    """Make what is due; how many things were begun. What comes to no good end is begun again when its lease is over."""
    count = 0
    while order := await database.run(partial(exports.claim, now=clock())):
        await maker.carry_out(order)
        count += 1
    return count
