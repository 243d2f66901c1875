"""The account of a channel's limits: never more than it takes, answers first, and nobody forgotten."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from bot.pacing import JITTER, LANES, LONGEST, Account, Budget, pace
from bot.sharing import Sharing
from storage.records import Lane
from tests.leaping import without_waiting
from tests.patience import PATIENCE
from tests.talk import a_house, on_postgresql

LIMIT = (30, 1.0)


@dataclass
class Server:
    """Counts what arrives: somewhere between the moment at which a call leaves and that at which its answer is here."""

    account: Account
    dice: random.Random = field(default_factory=lambda: random.Random(7))
    latency: tuple[float, float] = (0.02, 0.12)
    arrived: list[tuple[float, Lane]] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)

    async def call(self, lane: Lane) -> None:
        asked = now()
        if await self.account.turn(lane):
            return
        if lane == "chat":
            self.waits.append(now() - asked)
        there, back = (self.dice.uniform(*self.latency) / 2 for _ in "tb")
        await asyncio.sleep(there)
        self.arrived.append((now(), lane))
        await asyncio.sleep(back)
        self.account.ended(lane)

    def times(self, *lanes: Lane) -> Sequence[float]:
        return sorted(at for at, lane in self.arrived if not lanes or lane in lanes)


def now() -> float:
    return asyncio.get_running_loop().time()


def most_in_a_second(times: Sequence[float]) -> int:
    return max(sum(begin <= one < begin + 1 for one in times) for begin in times)


@without_waiting
async def test_an_announcement_is_near_the_ceiling_and_never_above_it() -> None:
    server = Server(Account(LIMIT), latency=(0.1, 0.1))
    begun = now()
    await asyncio.gather(*(server.call("bulk") for _ in range(120)))
    assert most_in_a_second(server.times()) <= 30
    assert 110 / (now() - begun) > 0.9 * pace(*LIMIT)


@without_waiting
async def test_answers_go_first_and_the_announcement_makes_room_for_them() -> None:
    server = Server(Account(LIMIT))
    bulk = [asyncio.create_task(server.call("bulk")) for _ in range(120)]
    await asyncio.sleep(1.5)
    for _ in range(4):
        await asyncio.gather(*(server.call("chat") for _ in range(5)))
        await asyncio.sleep(0.3)
    await asyncio.gather(*bulk)
    assert len(server.arrived) == 140
    assert most_in_a_second(server.times()) <= 30
    assert max(server.waits) < 0.35
    assert sorted(server.waits)[10] < 0.15


@without_waiting
async def test_without_an_announcement_no_answer_waits_however_many_there_are() -> None:
    server = Server(Account(LIMIT))
    await asyncio.gather(*(server.call("chat") for _ in range(200)))
    assert max(server.waits) < 0.05


@without_waiting
async def test_a_storm_of_answers_is_through_as_soon_as_the_announcement_is_out_of_the_way() -> None:
    server = Server(Account(LIMIT))
    bulk = [asyncio.create_task(server.call("bulk")) for _ in range(40)]
    await asyncio.sleep(1)
    await asyncio.gather(*(server.call("chat") for _ in range(100)))
    assert max(server.waits) < 1.35
    await asyncio.gather(*bulk)
    assert len(server.arrived) == 140


@without_waiting
async def test_an_answer_does_not_wait_for_calls_that_hang() -> None:
    account = Account((3, 1.0))
    for _ in range(3):
        assert not await account.turn("bulk")
    begun = now()
    assert not await account.turn("chat")
    assert LONGEST - 0.05 < now() - begun < LONGEST + 0.2


@without_waiting
async def test_single_notices_go_before_announcements() -> None:
    server = Server(Account(LIMIT))
    tasks = [asyncio.create_task(server.call("bulk")) for _ in range(20)]
    tasks += [asyncio.create_task(server.call("notice")) for _ in range(10)]
    await asyncio.gather(*tasks)
    assert max(server.times("notice")) < sorted(server.times("bulk"))[-5]


@without_waiting
async def test_a_pause_tells_whoever_waits_and_spares_the_lanes_that_it_does_not_hold() -> None:
    account = Account((1, 1.0))
    assert not await account.turn("bulk")
    waiting = [asyncio.create_task(account.turn("bulk")) for _ in range(3)]
    await asyncio.sleep(0)
    account.pause(0.3, ("notice", "bulk"))
    assert await asyncio.gather(*waiting) == [0.3] * 3
    assert 0.2 < await account.turn("notice") <= 0.3
    account.pause(0.1)
    assert 0 < account.paused("chat") <= 0.1
    assert account.paused("bulk") > 0.1, "a shorter pause takes nothing from a longer one"
    await asyncio.sleep(0.35)
    assert not account.paused("bulk")


async def test_a_pause_passes_over_whoever_has_just_been_cut_off() -> None:
    account = Account((1, 1.0))
    assert not await account.turn("bulk")
    cut, waiting = (asyncio.create_task(account.turn("bulk")) for _ in range(2))
    await asyncio.sleep(0)
    cut.cancel()
    account.pause(0.3)
    assert await waiting == 0.3


@without_waiting
async def test_whoever_is_cut_off_leaves_their_place_to_the_next() -> None:
    account = Account((1, 0.1))
    assert not await account.turn("bulk")
    first, second = (asyncio.create_task(account.turn("bulk")) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    account.ended("bulk")
    assert await asyncio.wait_for(second, PATIENCE) == 0
    third = asyncio.create_task(account.turn("bulk"))
    await asyncio.sleep(0)
    account.ended("bulk")
    await asyncio.sleep(0.3)
    assert third.done()


@without_waiting
async def test_whoever_is_cut_off_with_a_turn_in_hand_gives_it_back() -> None:
    account = Account((1, 0.05))
    assert not await account.turn("chat")
    task = asyncio.create_task(account.turn("bulk"))
    await asyncio.sleep(0)
    account.ended("chat")
    time.sleep(0.06)  # noqa: ASYNC251 (the loop does not run meanwhile)
    account._serve()  # it has its turn, and does not know yet
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert await asyncio.wait_for(account.turn("bulk"), PATIENCE) == 0


@on_postgresql
async def test_what_nobody_asked_for_leaves_a_part_to_the_chats_of_other_processes(url: str) -> None:
    """Two processes and one server that counts both: one announces, the other answers."""
    async with a_house(url) as here, a_house(url, owner="there", fresh=False) as there:
        server, other = Server(Account(LIMIT), latency=(0.1, 0.1)), Account(LIMIT)
        sharing = [
            Sharing(house.database, {"telegram": account}, lambda: here.now, owner)
            for house, account, owner in ((here, server.account, "here"), (there, other, "there"))
        ]
        for _ in "ab":
            for one in sharing:
                await one.look()
        bulk = [asyncio.create_task(server.call("bulk")) for _ in range(80)]
        await asyncio.sleep(1)
        for _ in range(3):
            for _ in range(5):
                assert not await other.turn("chat")
                server.arrived.append((now(), "chat"))
                other.ended("chat")
            await asyncio.sleep(1.05)
        await asyncio.gather(*bulk)
        assert most_in_a_second(server.times()) <= 30
        assert most_in_a_second(server.times("bulk")) <= 25
        here.later(seconds=16)
        await sharing[0].look()
        begun = now()
        await asyncio.gather(*(server.call("bulk") for _ in range(60)))
        assert 60 / (now() - begun) > 25, "the other has gone"


async def test_what_a_channel_tells_one_process_holds_for_all_of_them(url: str) -> None:
    async with a_house(url) as house:
        first, second = Account((30, 1.0)), Account((30, 1.0))
        looks = [
            Sharing(house.database, {"telegram": account}, lambda: house.now, owner).look
            for account, owner in ((first, "one"), (second, "two"))
        ]
        first.pause(90.0, ("notice", "bulk"))
        for look in looks:
            await look()
        assert [round(second.paused(lane)) for lane in LANES] == [0, 90, 90]
        first.pause(600.0)
        for _ in range(2):  # what came from the first is not said again by the second
            for look in looks:
                await look()
        assert [round(second.paused(lane)) for lane in LANES] == [600, 600, 600]
        barred = "SELECT owner FROM lease WHERE substr(name, 1, 6) = 'barred'"
        assert [owner for (owner,) in await house.rows(barred)] == ["one"] * 3
        house.later(minutes=11)
        third = Account((30, 1.0))
        await Sharing(house.database, {"telegram": third}, lambda: house.now, "three").look()
        assert third.paused("chat") == 0
        assert await house.rows(barred) == []


@without_waiting
async def test_where_there_is_no_limit_nothing_waits_and_nothing_is_kept() -> None:
    account = Account(None)
    for _ in range(1000):
        assert not await account.turn("bulk")
    account.ended("bulk", 1000)
    assert not account._lately


@without_waiting
async def test_what_counts_for_several_takes_as_much_room() -> None:
    account = Account((10, 0.2))
    assert not await account.turn("bulk", 8)
    begun = now()
    waiting = asyncio.create_task(account.turn("chat", 5))
    await asyncio.sleep(0.05)
    account.ended("bulk", 8)
    assert not await waiting
    assert 0.2 < now() - begun < 0.5


@pytest.mark.parametrize("latency", [(0.0, 0.02), (0.05, 0.4)])
@without_waiting
async def test_however_long_calls_take_there_are_never_more(latency: tuple[float, float]) -> None:
    server = Server(Account((10, 0.3)), latency=latency)
    bulk = [server.call("bulk") for _ in range(60)]
    chats = [server.call("chat") for _ in range(9)]
    await asyncio.gather(*bulk, *chats)
    times = server.times()
    assert max(sum(begin <= one < begin + 0.3 for one in times) for begin in times) <= 10


def test_the_pace_leaves_room_for_what_overtakes() -> None:
    assert 27.2 < pace(*LIMIT) < 27.3
    assert JITTER == 0.1
    assert Budget(None).room(0.0) == 1000
