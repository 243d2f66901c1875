"""Which process writes to a staff group, what it knows of what was written there, and what concerns the group."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from bot.channels import NotNow
from bot.config import StaffGroup
from bot.groupcalls import Limits
from bot.groupline import Means
from bot.relaying import Relay
from bot.rooms import Outcome, Part, StaffRoom, Stands, Writing
from storage import posting, posts, topics
from storage.casework import CaseId
from tests.talk import CENTRE, TEXTS, House, Paper, a_house, a_timetable

TARNOW = StaffGroup(-2, ("tarnow",), (), "en")  # type: ignore[arg-type]
ALL = StaffGroup(-1, (), (), "en")


@pytest.fixture
async def house(url: str) -> AsyncIterator[House]:
    async with a_house(url, centre=CENTRE, paper=Paper()) as house:
        yield house


async def asks(house: House, name: str, office: str = "It does not matter") -> CaseId:
    person = house.person(name, "en")
    await person.says("/start")
    await person.presses("English")
    await person.says("/person")
    await person.presses("Work")
    await person.presses(office)
    return CaseId(int(str((await house.rows("SELECT max(id) FROM cases"))[0][0])))


# --- Whose group it is -----------------------------------------------------------------------------------------------


async def test_one_process_at_a_time_has_a_group_and_knows_how_it_came_by_it(house: House) -> None:
    async def lease(owner: str) -> topics.Lease | None:
        return await house.database.run(lambda connection: topics.lease(connection, "-1", owner, house.now))

    assert await lease("one") == "new"
    assert await lease("one") == "kept"
    assert await lease("two") is None
    await house.database.run(lambda connection: topics.release(connection, "one"))
    assert await lease("two") == "new"
    house.later(seconds=31)
    assert await lease("one") == "left"
    await house.database.run(lambda connection: topics.release(connection, ""))
    assert await lease("three") == "left"


# --- What concerns it ------------------------------------------------------------------------------------------------


async def test_a_group_reads_what_concerns_it_alone(house: House) -> None:
    here, there, nowhere = [await asks(house, name) for name in ("ola", "ivan", "anna")]
    tarnow = await asks(house, "tarnow", "Tarnów")
    for case, chat in ((here, "-1"), (there, "-2")):
        await house.database.run(lambda connection: topics.made(connection, case, chat, str(case), "t", house.now))  # noqa: B023
    ours = frozenset({"-1", "-2"})
    first, second = topics.Group("-1", ours), topics.Group("-2", ours, ("tarnow",))

    async def read(group: topics.Group, but: Sequence[CaseId] = ()) -> tuple[list[CaseId], list[CaseId]]:
        due = await house.database.run(lambda connection: topics.due(connection, group, but))
        homeless = await house.database.run(lambda connection: topics.homeless(connection, group, but))
        return [one.case for one in due], [one.case for one in homeless]

    assert await read(first) == ([here], [nowhere, tarnow])
    assert await read(second) == ([there], [nowhere, tarnow]), "a case of no office is for some group in any case"
    assert await read(first, [here, nowhere]) == ([], [tarnow])


async def test_what_others_are_to_be_told_is_in_nobody_s_way(house: House) -> None:
    for number in range(250):
        await house.database.run(
            lambda connection: posts.add(connection, "raised", house.now, office="krakow", key=str(number))  # noqa: B023
        )
    await house.database.run(lambda connection: posts.add(connection, "raised", house.now, office="tarnow", urgency=9))
    group = topics.Group("-2", frozenset({"-1", "-2"}), ("tarnow",))
    found = await house.database.run(lambda connection: posting.due(connection, group, house.now))
    assert [one.post.office for one in found] == ["tarnow"]


# --- Taking over -----------------------------------------------------------------------------------------------------


@dataclass
class Wall(StaffRoom):
    """A room that takes everything, and keeps it in order."""

    written: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        return "wall"

    def cost(self, writing: Writing) -> int:
        return 1

    def holds(self, parts: Sequence[Part]) -> bool:
        return len(parts) == 1

    def link(self, chat: str, thread: str) -> str | None:
        return None

    def asks_anew(self) -> None:
        pass

    def works_in(self, chat: str, present: str) -> None:
        pass

    async def make_topic(self, chat: str, title: str) -> Outcome:
        return self._stands(title)

    async def write(self, chat: str, thread: str | None, writing: Writing, answers: str | None = None) -> Outcome:
        return self._stands(str(writing))

    def _stands(self, what: str) -> Outcome:
        self.written.append(what)
        return Stands((str(len(self.written)),))

    async def rewrite(self, chat: str, message: str, writing: Writing) -> Outcome:
        return Stands()

    async def name_topic(self, chat: str, thread: str, title: str) -> Outcome:
        return Stands()

    async def turn_topic(self, chat: str, thread: str, *, open: bool) -> Outcome:
        return Stands()

    async def drop_topic(self, chat: str, thread: str) -> Outcome:
        return Stands()

    async def mark(self, chat: str, message: str) -> Outcome:
        return Stands()

    async def delete(self, chat: str, messages: Sequence[str]) -> Outcome:
        return Stands()


def a_relay(house: House, wall: Wall, owner: str) -> Relay:
    async def contents(case: int, id: int) -> bytes | None:
        raise NotNow

    began = time.monotonic()

    def clock() -> datetime:
        return house.now + timedelta(seconds=time.monotonic() - began)

    rules = a_timetable().kept
    return Relay(Means(house.database, TEXTS, wall, (ALL,), rules, clock, owner, contents, limits=Limits(10)))


async def until(wall: Wall, count: int) -> None:
    for _ in range(1000):
        if len(wall.written) >= count:
            return
        await asyncio.sleep(0.02)
    raise AssertionError(wall.written)


async def test_whoever_takes_a_group_over_goes_on_counting(house: House) -> None:
    wall = Wall()
    await asks(house, "ola")
    first, second = a_relay(house, wall, "first"), a_relay(house, wall, "second")
    await first.start()
    try:
        await until(wall, 2)
        await second.start()
        for number in range(20):
            await house.person("ola", "en").says(f"line {number}")
        first.nudge()
        await until(wall, 10)
    finally:
        await first.stop()
    try:
        house.later(seconds=40)
        second.nudge()
        await asyncio.sleep(1.5)
        assert len(wall.written) == 10
    finally:
        await second.stop()
