"""What comes at the same moment is done at once, and everybody hears how it went."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from bot.together import Together
from tests.patience import PATIENCE


async def test_what_comes_together_is_one_piece_of_work() -> None:
    worked: list[list[int]] = []

    async def work(things: Sequence[int]) -> None:
        worked.append(list(things))

    together = Together(work, seconds=0.01)
    await asyncio.gather(*(together.add(number) for number in range(5)))
    await together.add(5)
    assert worked == [[0, 1, 2, 3, 4], [5]]


async def test_what_comes_during_the_work_is_the_next_piece() -> None:
    worked: list[list[int]] = []
    busy = asyncio.Event()

    async def work(things: Sequence[int]) -> None:
        worked.append(list(things))
        busy.set()
        await asyncio.sleep(0.02)

    together = Together(work, seconds=0.0)
    first = asyncio.ensure_future(together.add(1))
    await busy.wait()
    await together.add(2)
    await first
    assert worked == [[1], [2]]


async def test_everybody_is_told_of_a_failure_and_the_next_is_none_the_worse() -> None:
    failing = True

    async def work(things: Sequence[int]) -> None:
        if failing:
            raise OSError

    together = Together(work, seconds=0.01)
    told = await asyncio.gather(*(together.add(number) for number in range(3)), return_exceptions=True)
    assert [type(one) for one in told] == [OSError] * 3
    failing = False
    await together.add(3)


async def test_whoever_gives_up_first_does_not_leave_the_others_waiting() -> None:
    async def work(things: Sequence[int]) -> None:
        await asyncio.sleep(0)

    together = Together(work, seconds=0.05)
    leader = asyncio.ensure_future(together.add(1))
    await asyncio.sleep(0)
    follower = asyncio.ensure_future(together.add(2))
    await asyncio.sleep(0)
    leader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await leader
    with pytest.raises(ConnectionAbortedError):
        await asyncio.wait_for(follower, PATIENCE)
    await together.add(3)
