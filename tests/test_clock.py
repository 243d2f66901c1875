"""The clock: it ticks, never twice at once, goes on whatever happens, and stops without cutting anything off."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator

import pytest

from scheduler.clock import Clock
from tests.patience import PATIENCE

EVERY = 0.05


@pytest.fixture
async def clock() -> AsyncIterator[Clock]:
    clock = Clock()
    yield clock
    await clock.stop(patience=0.1)


class Job:
    """Counts its calls, and lasts as long as it is told."""

    def __init__(self, lasts: float = 0, fails: bool = False) -> None:
        self.lasts, self.fails = lasts, fails
        self.begun = self.ended = self.at_once = self.most_at_once = 0

    async def __call__(self) -> None:
        self.begun += 1
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(self.lasts)
            if self.fails:
                raise RuntimeError("Olena, +48 600 100 200")
        finally:
            self.at_once -= 1
        self.ended += 1

    async def times(self, count: int) -> None:
        async with asyncio.timeout(PATIENCE):
            while self.begun < count:  # noqa: ASYNC110
                await asyncio.sleep(0.005)


async def test_it_ticks_again_and_again(clock: Clock) -> None:
    job, other = Job(), Job()
    clock.every(EVERY, "job", job)
    clock.every(EVERY * 2, "other", other)
    clock.start()
    begun = asyncio.get_running_loop().time()
    await job.times(8)
    assert asyncio.get_running_loop().time() - begun >= 7 * EVERY * 0.9
    assert 2 <= other.begun <= 5


async def test_never_twice_at_once(clock: Clock) -> None:
    slow = Job(lasts=EVERY * 4)
    clock.every(EVERY, "slow", slow)
    clock.start()
    await slow.times(4)
    assert slow.most_at_once == 1


async def test_a_slow_job_holds_up_no_other(clock: Clock) -> None:
    stuck, job = Job(lasts=60), Job()
    clock.every(EVERY, "stuck", stuck)
    clock.every(EVERY, "job", job)
    clock.start()
    await job.times(8)
    assert stuck.begun == 1


async def test_it_goes_on_after_an_exception_and_tells_only_its_kind(
    clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    failing = Job(fails=True)
    clock.every(EVERY, "failing", failing)
    clock.start()
    await failing.times(3)
    assert "the tick failing failed: RuntimeError" in caplog.text
    assert "Olena" not in caplog.text


async def test_a_scheduler_that_has_fallen_silent_is_noticed_and_stood_in_for(
    clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    job, slow = Job(), Job(lasts=60)
    clock.every(EVERY, "job", job)
    clock.every(EVERY, "slow", slow)  # must not hold up the watchdog
    clock.start()
    await job.times(2)
    clock._scheduler.pause()  # as good as a wall clock that was set back by an hour
    so_far = job.begun
    with caplog.at_level(logging.WARNING):
        await job.times(so_far + 3)
    assert "the tick job was missed" in caplog.text
    assert job.most_at_once == 1
    assert slow.begun == 1


async def test_stopping_waits_for_what_is_running_and_starts_nothing_more(clock: Clock) -> None:
    job = Job(lasts=0.2)
    clock.every(EVERY, "job", job)
    clock.start()
    await job.times(1)
    await clock.stop()
    assert (job.begun, job.ended) == (1, 1)
    await asyncio.sleep(EVERY * 3)
    assert job.begun == 1


async def test_stopping_waits_also_for_what_the_watchdog_runs(clock: Clock) -> None:
    job = Job()
    clock.every(EVERY, "job", job)
    clock.start()
    await job.times(1)
    clock._scheduler.pause()
    job.lasts = 0.2
    await job.times(job.begun + 1)
    await clock.stop()
    assert job.begun == job.ended


async def test_stopping_does_not_wait_for_ever(clock: Clock) -> None:
    stuck = Job(lasts=60)
    clock.every(EVERY, "stuck", stuck)
    clock.start()
    await stuck.times(1)
    async with asyncio.timeout(2):
        await clock.stop(patience=0.1)
    assert (stuck.ended, stuck.at_once) == (0, 0)


async def test_a_clock_without_work_or_that_never_started_stops_too(clock: Clock) -> None:
    await Clock().stop()
    clock.start()
    await asyncio.sleep(0.01)
    await clock.stop()


async def test_its_age_tells_how_overdue_the_slowest_tick_is(clock: Clock) -> None:
    assert clock.age() == clock.last() == 0.0
    job = Job()
    clock.every(EVERY, "job", job)
    clock.start()
    await job.times(3)
    assert clock.age() < EVERY
    assert 0 <= clock.last() < 3 * EVERY
    clock._scheduler.pause()
    job.lasts = 60
    await job.times(job.begun + 1)  # by the watchdog, and it hangs
    age = clock.age()
    await asyncio.sleep(0.1)
    assert clock.age() >= age + 0.09
    assert clock.last() > 3 * EVERY
