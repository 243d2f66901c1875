"""The relay killed in the middle, again and again: nothing is lost, and only what was in flight stands there twice."""

from __future__ import annotations

import re
import signal
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from storage import roster
from storage.database import Connection
from tests.journey import MONDAY, free_port, write_config
from tests.laying import KEYS, laid
from tests.living import set_clock
from tests.patience import PATIENCE
from tests.standin.chats import Message
from tests.standin.groups import Group, Topic
from tests.standin.people import User
from tests.standin.telegram import StandIn
from tests.test_journey_crash import Mortal, until

DESK = -1001
LONG = "-" * 3000
"""With this in its middle a message stands in the group as two."""

_TOKEN = re.compile(r"\b[a-z]+ \d\.\d\b")
"""What was said, as it is known again wherever it stands."""


async def asks(user: User) -> None:
    await user.says("/start")
    await user.waits()
    await user.presses("English")
    await user.waits()
    await user.says("/person")
    await user.sees("What is it about?")
    await user.presses("Work")
    await user.sees("Does it matter")
    await user.presses("It does not matter")
    await user.sees("Write in your own words")


@dataclass
class Said:
    """What was said on one side and has to stand on the other."""

    shown: Callable[[], Sequence[Message]]
    """What stands there, …"""
    words: list[str] = field(default_factory=list)
    """… and what has to, in its order."""
    known: int = 0
    """How many of these have been looked at."""

    def _standing(self) -> Sequence[Sequence[str]]:
        return [_TOKEN.findall(message.text) for message in self.shown()]

    def arrived(self) -> bool:
        return set(self.words) <= {word for words in self._standing() for word in words}

    def judge(self) -> None:
        """What was said since the last time stands in order, and twice at most what one message held."""
        fresh, self.known = self.words[self.known :], len(self.words)
        places = [[word for word in words if word in fresh] for words in self._standing()]
        counts = Counter(word for words in places for word in words)
        twice = {word for word, count in counts.items() if count > 1}
        assert max(counts.values(), default=0) <= 2, places
        assert not twice or any(twice <= set(words) for words in places), places
        assert list(dict.fromkeys(word for words in places for word in words)) == fresh, places


@dataclass
class Lives:
    """The program, and those on both sides of it."""

    mortal: Mortal
    api: StandIn
    group: Group
    user: User
    ewa: User
    in_group: Said
    in_chat: Said
    topic: Topic | None = None
    calls: int = 0
    """How many there were when everything was still."""

    async def born(self) -> None:
        """Ewa is on the roster, and somebody has asked for a person."""
        desk = f'on = true\n[[desk.groups]]\nchat_id = {DESK}\nlanguage = "en"\n'
        table, where = {"api_url": self.api.url, "mode": "polling"}, f"sqlite:///{self.mortal.database}"
        write_config(self.mortal.folder, database=where, port=self.mortal.port, telegram=table, desk=desk)
        set_clock(self.mortal.clock, MONDAY)
        await employ(where, self.ewa)
        await self.mortal.is_born()
        await asks(self.user)

    async def writes(self, words: str) -> None:
        self.in_group.words += _TOKEN.findall(words)
        await self.user.says(words)

    async def answers(self, words: str) -> None:
        self.in_chat.words.append(words)
        assert self.topic
        await self.group.says(self.ewa, words, self.topic)

    async def under_way(self, chat: int, count: int = 1) -> None:
        """Until so many messages are on their way there, or have come there, since everything was still."""

        def sent() -> int:
            made = self.api.calls[self.calls :]
            return sum(call.method == "sendMessage" and call.params.get("chat_id") == chat for call in made)

        await until(lambda: sent() >= count, "something is on its way")

    async def dies_and_is_born(self) -> None:
        await self.mortal.dies()
        await self.mortal.is_born()
        await self.group.until(self.in_group.arrived, "shown everything", PATIENCE)
        await self.user.until(self.in_chat.arrived, "passed on everything", PATIENCE)
        await self.group.settles(PATIENCE, quiet=0.3)
        await self.mortal.has_sent_everything()
        self.in_group.judge()
        self.in_chat.judge()
        self.calls = len(self.api.calls)


async def employ(database: str, *staff: User) -> None:
    """They are on the roster before there is a program."""

    async def work(connection: Connection) -> None:
        for one in staff:
            code = f"CODE{one.id}"
            made = await roster.invite(connection, one.first_name, "consultant", (), ("en",), None, code, MONDAY)
            await roster.bind(connection, made.staff, "telegram", str(one.id), MONDAY)

    house = await laid(database)
    await house.run(work)
    await house.close()


async def test_killed_in_the_middle_again_and_again(tmp_path: Path) -> None:
    async with StandIn() as api, aiohttp.ClientSession() as http:
        environment = {"TELEGRAM_TOKEN": api.token, **KEYS}
        mortal = Mortal(tmp_path, free_port(), http, environment)
        ewa, user = (api.user(id, first_name=name, language_code="en") for id, name in ((11, "Ewa"), (7, "V")))
        group = api.group(DESK, "Desk", members=[ewa])
        in_group, in_chat = Said(lambda: group.messages_of_bot), Said(lambda: user.messages)
        try:
            await live_and_die(Lives(mortal, api, group, user, ewa, in_group, in_chat))
        finally:
            if mortal.process:
                await mortal.dies()


async def live_and_die(lives: Lives) -> None:
    """Killed before there is a topic; with words under way; between the halves of a long message; with an answer."""
    await lives.born()
    lives.api.slow("*", 0.1)
    await lives.writes("line 0.0")
    await lives.writes("line 0.1")
    await lives.dies_and_is_born()
    lives.topic = next(one for one in reversed(lives.group.topics) if lives.group.shown(one))
    for number in range(4):
        await lives.writes(f"line 1.{number}")
        if number == 1:
            await lives.under_way(DESK)
    await lives.dies_and_is_born()
    await lives.writes(f"long 2.0 {LONG} half 2.1 {LONG[:1040]} end 2.2")
    await lives.under_way(DESK, 2)
    await lives.dies_and_is_born()
    await lives.answers("answer 3.0")
    await lives.answers("answer 3.1")
    await lives.writes("line 3.0")
    await lives.under_way(lives.user.id)
    await lives.dies_and_is_born()
    assert len([one for one in lives.group.topics if not one.deleted]) <= 2
    assert lives.mortal.deaths == 4
    await lives.mortal.dies(signal.SIGTERM)
    assert "ended in order" in lives.mortal.log.read_text()
