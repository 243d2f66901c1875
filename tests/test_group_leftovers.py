"""What must not stay in a staff group goes from there, also what cannot be deleted at once and what nobody knows of."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from bot.channels import NotNow
from bot.groupcalls import Limits
from bot.groupline import Means
from bot.relaying import Relay
from bot.rooms import Outcome, Stands, Writing
from storage import topics
from storage.database import Connection
from tests.staffroom import DESK, a_centre
from tests.standin.telegram import StandIn
from tests.talk import TEXTS, House, a_timetable
from tests.test_taking_over import ALL, Wall, asks

# --- What cannot be deleted ------------------------------------------------------------------------------------------


async def test_what_the_bot_may_not_delete_is_deleted_once_it_may(tmp_path: Path) -> None:
    async with StandIn() as api:
        ewa, ola = (api.user(id, first_name=name, language_code="en") for id, name in ((11, "Ewa"), (7, "Olena")))
        group = api.group(DESK, "Desk", members=[ewa])
        async with a_centre(tmp_path, api) as centre:
            await centre.employs(ewa, "Ewa")
            topic = await centre.topic(group, await centre.asks(ola))
            await ola.says("my passport is AB123")
            await group.sees("AB123", topic)
            await group.says(ewa, "your PESEL is noted", topic)
            await ola.sees("PESEL")
            group.bot = replace(group.bot, rights={"can_manage_topics": True})  # and nobody is told
            await group.presses(ewa, "Close", topic.messages[0])
            await group.until(lambda: "AB123" not in str([one.text for one in topic.messages]), "deleted its own", 10)
            relay = centre.assistant.relay
            assert relay
            await group.until(lambda: relay.troubles, "found out that it may not", 10)
            assert [one.text for one in topic.messages[1:]] == ["your PESEL is noted"]
            await group.bot_rights(can_manage_topics=True, can_delete_messages=True)
            await group.until(lambda: len(topic.messages) == 1, "deleted the rest", 10)
            await group.until(lambda: not relay.troubles, "found that all is well", 10)
            assert not topic.deleted


async def test_what_has_become_too_old_to_be_deleted_goes_with_its_topic_and_nothing_else_stays(
    tmp_path: Path,
) -> None:
    async with StandIn() as api:
        ewa = api.user(11, first_name="Ewa", language_code="en")
        ola, ira = (api.user(id, first_name=name, language_code="en") for id, name in ((7, "Olena"), (8, "Ira")))
        group = api.group(DESK, "Desk", members=[ewa])
        async with a_centre(tmp_path, api) as centre:
            await centre.employs(ewa, "Ewa")
            first = await centre.topic(group, await centre.asks(ola))
            await ola.says("old secret")
            await group.sees("old secret", first)
            centre.later(hours=30)
            second = await centre.topic(group, await centre.asks(ira))
            for number in range(3):
                await ira.says(f"young secret {number}")
                await group.sees(f"young secret {number}", second)
            api.fail_next("deleteMessages", 429, retry_after=1, times=1000)
            centre.later(hours=25)
            await group.presses(ewa, "Close", second.messages[0])
            await group.until(lambda: second.closed, "closed the case", 15)
            api.heal()
            await group.until(lambda: first.deleted, "deleted what nobody can delete from it", 15)
            await group.until(lambda: len(second.messages) == 1, "deleted the others", 15)
            assert not second.deleted
            await group.until(lambda: len(group.topics) == 3, "made another topic for the open case", 15)


# --- What nobody knows of --------------------------------------------------------------------------------------------


@dataclass
class Slow(Wall):
    """A wall that takes its time over what visitors have written, and knows its topics."""

    seconds: float = 0.0
    dropped: list[str] = field(default_factory=list)
    meanwhile: Callable[[], Awaitable[None]] | None = None
    """What happens while a topic is made."""

    async def make_topic(self, chat: str, title: str) -> Outcome:
        if self.meanwhile:
            await self.meanwhile()
        return await super().make_topic(chat, title)

    async def write(self, chat: str, thread: str | None, writing: Writing, answers: str | None = None) -> Outcome:
        stands = self._stands(str(writing))
        if "secret" in str(writing):
            await asyncio.sleep(self.seconds)
        return stands

    async def drop_topic(self, chat: str, thread: str) -> Outcome:
        self.dropped.append(thread)
        return Stands()

    async def until(self, words: str) -> None:
        for _ in range(1000):
            if words in str(self.written):
                return
            await asyncio.sleep(0.02)
        raise AssertionError(self.written)


def a_relay(house: House, wall: Wall, owner: str) -> Relay:
    async def contents(case: int, id: int) -> bytes | None:
        raise NotNow

    def clock() -> datetime:
        return house.now

    means = Means(house.database, TEXTS, wall, (ALL,), a_timetable().kept, clock, owner, contents, limits=Limits(None))
    return Relay(means)


async def doubtful(house: House) -> int:
    return len(await house.rows("SELECT id FROM topic WHERE doubtful_at IS NOT NULL"))


async def test_a_message_that_a_stop_cuts_off_is_not_forgotten(any_desk: House) -> None:
    wall, ola = Slow(seconds=30.0), any_desk.person("ola", "en")
    case = await asks(any_desk, "ola")
    first, second = a_relay(any_desk, wall, "first"), a_relay(any_desk, wall, "second")
    await first.start()
    try:
        await ola.says("my secret")
        await wall.until("my secret")
    finally:
        await first.stop(patience=0.1)
    assert await doubtful(any_desk) == 1
    wall.seconds = 0.0
    await ola.presses_data(f">ending.{case}")
    await second.start()
    try:
        for _ in range(500):
            if wall.dropped:
                break
            await asyncio.sleep(0.02)
    finally:
        await second.stop()
    assert wall.dropped == ["1"]


async def test_a_message_that_could_not_be_written_down_is_not_forgotten(desk: House) -> None:
    async def work(connection: Connection) -> None:
        await connection.exec_driver_sql(
            "CREATE TRIGGER full BEFORE INSERT ON case_copy BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
        )

    wall = Slow()
    await asks(desk, "ola")
    await desk.database.run(work)
    relay = a_relay(desk, wall, "here")
    await relay.start()
    try:
        await desk.person("ola", "en").says("my secret")
        await wall.until("my secret")
        for _ in range(500):
            if await doubtful(desk):
                break
            await asyncio.sleep(0.02)
    finally:
        await relay.stop()
    assert await doubtful(desk) == 1


async def test_a_topic_that_another_has_made_meanwhile_is_the_only_one(desk: House) -> None:
    case = await asks(desk, "ola")

    async def overtakes() -> None:
        await desk.database.run(lambda connection: topics.made(connection, case, "-1", "another", "", desk.now))

    wall = Slow(meanwhile=overtakes)
    relay = a_relay(desk, wall, "here")
    await relay.start()
    try:
        for _ in range(500):
            if wall.dropped:
                break
            await asyncio.sleep(0.02)
    finally:
        await relay.stop()
    assert wall.dropped == ["1"]
    assert await desk.rows("SELECT thread FROM topic") == [("another",)]
