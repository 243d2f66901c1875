"""What ticks: APScheduler calls a handful of functions again and again. It keeps no schedule; the database does."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

log = logging.getLogger(__name__)

Job = Callable[[], Awaitable[object]]


@dataclass
class _Tick:
    name: str
    every: float
    job: Job
    last: float
    """When it last ran to its end, by the monotonic clock, in seconds."""
    turn: asyncio.Lock


class Clock:
    """Calls each job every so many seconds, never twice at once, and goes on whatever a job does.

    APScheduler waits by the wall clock: set back by an hour, it would be silent for an hour. A watchdog on the
    monotonic clock runs whatever has missed three of its ticks.
    """

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        self._ticks: list[_Tick] = []
        self._watchdog: asyncio.Task[None] | None = None
        self._stopping = False

    def every(self, seconds: float, name: str, job: Job) -> None:
        """Call `job` every so many seconds, from the start of the clock on."""
        self._ticks.append(_Tick(name, seconds, job, 0, asyncio.Lock()))

    def start(self) -> None:
        """Start ticking; needs a running event loop."""
        loop = asyncio.get_running_loop()
        for tick in self._ticks:
            tick.last = loop.time()
            self._scheduler.add_job(self._run, IntervalTrigger(seconds=tick.every), args=(tick,), id=tick.name)
        logging.getLogger("apscheduler").setLevel(logging.ERROR)  # that a slow job is not begun twice is no news
        self._scheduler.start()
        self._watchdog = loop.create_task(self._watch())

    async def stop(self, patience: float = 10.0) -> None:
        """Start nothing more, and wait for what is running, for so many seconds at most."""
        self._stopping = True
        if self._scheduler.running:
            self._scheduler.pause()
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                for tick in self._ticks:
                    async with tick.turn:
                        pass
        # Only now, for both of these cut off what is running.
        if self._watchdog:
            self._watchdog.cancel()
            await asyncio.gather(self._watchdog, return_exceptions=True)
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
            await asyncio.sleep(0)  # it does so in the loop's next round, and what it cuts off ends in the one after
            await asyncio.sleep(0)

    def age(self) -> float:
        """Seconds since the tick that is most overdue last came to its end, beyond its own period."""
        now = asyncio.get_running_loop().time()
        return max((now - tick.last - tick.every for tick in self._ticks), default=0.0)

    def last(self) -> float:
        """Seconds since any tick last came to its end."""
        now = asyncio.get_running_loop().time()
        return min((now - tick.last for tick in self._ticks), default=0.0)

    async def _run(self, tick: _Tick) -> None:
        if self._stopping or tick.turn.locked():
            return
        async with tick.turn:
            try:
                await tick.job()
            except Exception as error:  # noqa: BLE001
                log.error("the tick %s failed: %s", tick.name, type(error).__name__)
            tick.last = asyncio.get_running_loop().time()

    async def _watch(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(min((tick.every for tick in self._ticks), default=1.0))
            for tick in self._ticks:
                if loop.time() - tick.last > 3 * tick.every and not tick.turn.locked():
                    log.warning("the tick %s was missed", tick.name)
                    await self._run(tick)
