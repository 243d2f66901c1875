"""What comes at the same moment, done at once: one transaction for many small things, and an answer for each."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


@dataclass(slots=True)
class _Batch(Generic[Thing]):
    things: list[Thing] = field(default_factory=list)
    done: asyncio.Event = field(default_factory=asyncio.Event)
    error: Exception | None = None


class Together(Generic[Thing]):
    """Gathers for so many seconds before it works, so that a commit is paid for once."""

    def __init__(self, work: Callable[[Sequence[Thing]], Awaitable[None]], seconds: float = 0.02) -> None:
        self._work = work
        self._seconds = seconds
        self._batch: _Batch[Thing] | None = None

    async def add(self, thing: Thing) -> None:
        """Returns when the work with this thing in it is done; raises what it raised."""
        batch, first = self._batch or _Batch(), self._batch is None
        self._batch = batch
        batch.things.append(thing)
        await (self._lead(batch) if first else batch.done.wait())
        if batch.error:
            raise batch.error

    async def _lead(self, batch: _Batch[Thing]) -> None:
        batch.error = ConnectionAbortedError()  # unless the work comes to its end: whoever leads may be cut off
        try:
            await asyncio.sleep(self._seconds)
            self._batch = None
            await self._work(batch.things)
            batch.error = None
        except Exception as error:  # noqa: BLE001 (everybody who waits is told)
            batch.error = error
        finally:
            self._batch = None if self._batch is batch else self._batch
            batch.done.set()
