"""A hundred people at once for the last place of an event, and for one visit that has become free: who has it then?

Run by `bench.announce`. Everybody acts in a transaction of their own, as a turn does; on PostgreSQL two assistants
offer what has become free at the same time.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Iterable, Sequence
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from itertools import product
from statistics import quantiles
from typing import TypeVar

from bench.measuring import Result, databases, new_database, scratch, show
from storage.eventwork import InLine, Joined, JoinEvent, WaitForEvent
from storage.records import CancelVisit, Taken, TakeSooner, VisitRef, WatchVisit
from tests.crashing import carry, taking
from tests.enrolling import does, held, join
from tests.talk import House, a_house
from tests.test_watching import THURSDAY, TUESDAY

PEOPLE = 100
BOOKERS = 20
"""How many others want the freed time at the same moment, without having waited for it."""

R = TypeVar("R")


async def races() -> list[Result]:
    """On every database, each of them new."""
    rows: list[list[object]] = []
    results: list[Result] = []
    for kind in await databases():
        with scratch() as folder:
            async with AsyncExitStack() as stack:
                url = await new_database(stack, folder, kind)
                houses = [await stack.enter_async_context(a_house(url))]
                if kind != "SQLite":
                    houses.append(await stack.enter_async_context(a_house(url, owner="there", fresh=False)))
                for what, race in (("the last place", _last_place), ("a freed visit", _freed_visit)):
                    got, in_line, waits = await race(houses)
                    rows.append([f"{kind}: {what}", got, in_line, *_cuts(waits)])
                    results.append(Result(f"{kind}: {what}, who has it, to one", abs(got - 1), 0))
                    results.append(Result(f"{kind}: {what}, of the others not in line", PEOPLE - 1 - in_line, 0))
    show(f"{PEOPLE} at once", ["", "have it", "in line", "p50 ms", "p99 ms"], rows)
    return results


async def _last_place(houses: Sequence[House]) -> tuple[int, int, Sequence[float]]:
    """Ten places, nine of them taken. How many have the last one, how many are in line, and how long each waited."""
    house = houses[0]
    id = await held(house, places=10)
    await join(house, id, *(f"before {number}" for number in range(9)))
    people = [f"person {number}" for number in range(PEOPLE)]
    told = await asyncio.gather(*(_timed(does(house, one, JoinEvent(id))) for one in people))
    left = [one for one, (outcome, _) in zip(people, told, strict=True) if not isinstance(outcome, Joined)]
    then = await asyncio.gather(*(_timed(does(house, one, WaitForEvent(id))) for one in left))
    places = {outcome.ahead for outcome, _ in then if isinstance(outcome, InLine)}
    return PEOPLE - len(left), len(places), [seconds for _, seconds in (*told, *then)]


async def _freed_visit(houses: Sequence[House]) -> tuple[int, int, Sequence[float]]:
    """All have later visits and are in line; one is cancelled. It is offered while others book, and all of them tap."""
    house = houses[0]
    early = await _booked(house, "early", [TUESDAY])
    later = (THURSDAY + timedelta(days=day, hours=hour) for day, hour in product(range(60), range(-1, 7)))
    refs: dict[str, VisitRef] = {}
    for number in range(PEOPLE):
        refs[f"p{number}"] = await _booked(house, f"p{number}", later)
        await carry(house, f"p{number}", WatchVisit(refs[f"p{number}"], anywhere=False))
        house.later(seconds=1)
    for other in houses[1:]:
        other.times[:] = house.times
    await carry(house, "early", CancelVisit(early))
    bookers = (carry(house, f"booker {number}", taking(TUESDAY)) for number in range(BOOKERS))
    offers = [one.conversation.offer_sooner() for one in houses]
    booked, _ = await asyncio.gather(asyncio.gather(*bookers), asyncio.gather(*offers))
    taps = (_timed(carry(house, who, TakeSooner(ref, TUESDAY))) for who, ref in refs.items())
    told = await asyncio.gather(*taps)
    got = sum(isinstance(one, Taken) for one in (*booked, *(outcome for outcome, _ in told)))
    waiting = await house.rows("SELECT count(*) FROM watch WHERE starts_at IS NULL")
    in_line = int(str(waiting[0][0])) - any(isinstance(one, Taken) for one in booked)
    return got, in_line, [seconds for _, seconds in told]


async def _booked(house: House, who: str, starts: Iterable[datetime]) -> VisitRef:
    """The first of these times that can be had."""
    for start in starts:
        outcome = await carry(house, who, taking(start))
        if isinstance(outcome, Taken):
            return outcome.visit.ref
    raise RuntimeError("too few times")


async def _timed(work: Awaitable[R]) -> tuple[R, float]:
    begun = time.perf_counter()
    return await work, time.perf_counter() - begun


def _cuts(waits: Sequence[float]) -> tuple[float, float]:
    cuts = quantiles(waits, n=100)
    return 1000 * cuts[49], 1000 * cuts[98]
