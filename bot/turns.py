"""The turnstile: one turn at a time for each person, however fast they are."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

MOST_WAITING = 30
"""So many turns of one person may wait: nobody types faster than they are answered, unless nothing is."""


class Crowded(Exception):
    """Too many turns of one person wait already. What is turned away was not kept, and may come again."""


class Slow(Exception):
    """A turn has not come to its end in time. The input may be brought again: its turn is not begun twice."""


@dataclass(slots=True)
class _Queue:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class Turns:
    """One at a time for each visitor, in the order of coming: a press and words may come at the same moment."""

    def __init__(self) -> None:
        self._queues: dict[str, _Queue] = {}
        self._none = asyncio.Event()
        self._none.set()

    @asynccontextmanager
    async def of(self, address: str) -> AsyncIterator[None]:
        """Held during a turn; a visitor's queue is forgotten with the last turn in it. Raises Crowded."""
        queue = self._queues.setdefault(address, _Queue())
        if queue.waiting > MOST_WAITING:
            raise Crowded
        queue.waiting += 1
        self._none.clear()
        try:
            async with queue.lock:
                yield
        finally:
            queue.waiting -= 1
            if not queue.waiting:
                del self._queues[address]
            if not self._queues:
                self._none.set()

    async def finished(self) -> None:
        """Wait until no turn is running or waiting."""
        await self._none.wait()
