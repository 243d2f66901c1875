"""One group's line: what cannot be done in it holds nothing else up, is not tried without end, and is told of."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from bot.channels import Later, NotNow
from bot.groupcalls import Limits
from bot.groupline import Means
from bot.relaying import Relay
from bot.rooms import NoRight, Outcome, Stands, Writing
from bot.screen import Edited, Said
from storage import cases, topics
from storage.casework import GroupPost
from storage.database import Connection
from tests.patience import PATIENCE
from tests.talk import TEXTS, House, a_timetable
from tests.test_cases import writes_on
from tests.test_taking_over import ALL, Wall, asks


@dataclass
class Picky(Wall):
    """A wall that takes some things and not others."""

    posts: Outcome = field(default_factory=Stands)
    """What becomes of what is told outside the topics."""
    deletions: list[Outcome] = field(default_factory=list)
    """What becomes of the next deletions, …"""
    deleted: list[Sequence[str]] = field(default_factory=list)
    """… and what they were for."""
    drops: Outcome = field(default_factory=Stands)
    changes: int = 0
    tried: int = 0
    """How often something was to be told outside the topics."""

    async def write(self, chat: str, thread: str | None, writing: Writing, answers: str | None = None) -> Outcome:
        if thread is not None:
            return self._stands(str(writing))
        self.tried += 1
        return self._stands(str(writing)) if isinstance(self.posts, Stands) else self.posts

    async def delete(self, chat: str, messages: Sequence[str]) -> Outcome:
        self.deleted.append(messages)
        return self.deletions.pop(0) if self.deletions else Stands()

    async def rewrite(self, chat: str, message: str, writing: Writing) -> Outcome:
        self.changes += 1
        return Stands()

    async def drop_topic(self, chat: str, thread: str) -> Outcome:
        return self.drops


@dataclass
class Line:
    """A relay under way, and what its coordinators have heard."""

    relay: Relay
    wall: Picky
    heard: list[GroupPost | None] = field(default_factory=list)

    async def until(self, holds: Callable[[], object], seconds: float = PATIENCE) -> None:
        for _ in range(int(seconds / 0.02)):
            if holds():
                return
            await asyncio.sleep(0.02)
        raise AssertionError(self.wall.written)

    async def shows(self, words: str) -> None:
        await self.until(lambda: words in str(self.wall.written))


def a_line(house: House, wall: Picky, limits: Limits = Limits(None, None)) -> Line:  # noqa: B008
    async def contents(case: int, id: int) -> bytes | None:
        raise NotNow

    async def alarm(chat: str, post: GroupPost | None) -> None:
        line.heard.append(post)

    rules = a_timetable().kept
    means = Means(
        house.database, TEXTS, wall, (ALL,), rules, lambda: house.now, "here", contents, alarm=alarm, limits=limits
    )
    line = Line(Relay(means), wall)
    return line


async def test_what_is_not_taken_outside_the_topics_is_told_and_holds_up_nobody(desk: House) -> None:
    wall, ola = Picky(posts=NoRight("TOPIC_CLOSED", topic=True)), desk.person("ola", "en")
    await asks(desk, "ola")
    line = a_line(desk, wall)
    await line.relay.start()
    try:
        await line.shows("case-waits")
        await ola.presses_data(">danger")
        await ola.says("please hurry")
        line.relay.nudge()
        await line.shows("please hurry")
        await line.until(lambda: line.heard)
        await asyncio.sleep(1.5)
    finally:
        await line.relay.stop()
    assert wall.tried == 1
    assert [one.kind for one in line.heard if one] == ["danger"]
    assert await desk.rows("SELECT state FROM group_post") == [("due",)], "it is tried again"


async def test_a_correction_that_waits_for_the_limit_of_changes_holds_up_nobody(desk: House) -> None:
    wall, ola = Picky(), desk.person("ola", "en")
    for name in ("ola", "ira"):
        await asks(desk, name)
    line = a_line(desk, wall, Limits(None, 1, 60.0))
    await line.relay.start()
    try:
        await line.until(lambda: str(wall.written).count("'case-waits'") == 2)
        await writes_on(ola, Said("frist"), "m1")
        line.relay.nudge()
        await line.shows("frist")
        await line.until(lambda: wall.changes)  # the card is drawn anew: that was the one change
        await writes_on(ola, Edited("m1", "first"), "m2")
        line.relay.nudge()
        await asyncio.sleep(0.5)
        await desk.person("ira", "en").says("urgent words")
        line.relay.nudge()
        await line.shows("urgent words")
    finally:
        await line.relay.stop()


@pytest.mark.parametrize("how", ["later", "at once"])
async def test_a_case_takes_all_of_its_messages_along_however_many_there_are(desk: House, how: str) -> None:
    wall = Picky(drops=NoRight("not enough rights"), deletions=[Later(1.0)] if how == "later" else [])
    case = await asks(desk, "ola")

    async def stands_elsewhere(connection: Connection) -> None:
        await topics.made(connection, case, "-9", "5", "", desk.now)
        for number in range(150):
            id = await cases.add(connection, case, "visitor", f"word {number}", desk.now, posting="done")
            await cases.copied(connection, [id], "-9", str(number), desk.now, ours=True)

    await desk.database.run(stands_elsewhere)
    line = a_line(desk, wall)
    await line.relay.start()
    try:
        await line.until(lambda: wall.deleted)
        await asyncio.sleep(0.5)
    finally:
        await line.relay.stop()
    left = await desk.rows("SELECT count(*) FROM case_copy WHERE chat = '-9' AND deleted_at IS NULL")
    assert left == ([(150,)] if how == "later" else [(0,)])
    assert len(wall.deleted) == (1 if how == "later" else 2)
