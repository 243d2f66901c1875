"""Small calls to a messenger beside its messages: begun, never waited for, and finished before the end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine

log = logging.getLogger(__name__)

_MOST = 1000
_SECONDS = 10


class Errands:
    """Small calls that nobody waits for, but that are finished before the end and never more than so many at once."""

    def __init__(self) -> None:
        self._brief: set[asyncio.Task[None]] = set()
        self._endless: set[asyncio.Task[None]] = set()

    def run(self, errand: Coroutine[object, object, None], *, endless: bool = False) -> None:
        """Begin it; `endless` is for what may try again for ever and is simply ended in the end."""
        if len(self._brief) >= _MOST:
            errand.close()
            log.warning("too many small calls at once: one is left out")
            return
        tasks = self._endless if endless else self._brief
        task = asyncio.create_task(errand)
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        task.add_done_callback(_note)

    async def finish(self) -> None:
        for task in self._endless:
            task.cancel()
        tasks = self._brief | self._endless
        if tasks:
            await asyncio.wait(tasks, timeout=_SECONDS)


def _note(task: asyncio.Task[None]) -> None:
    """An errand that failed in an unforeseen way is reported without its words, which may be personal."""
    if not task.cancelled() and (error := task.exception()):
        log.error("a small call failed: %s", type(error).__name__)
