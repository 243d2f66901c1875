"""How long a visitor's message takes to its topic in a staff group, and a consultant's answer back to the visitor.

Ten cases are busy at once. First with the limit of the group lifted, beside the barest relay that aiogram alone makes;
then under Telegram's limit of 20 messages a minute for the whole group, which the server here enforces to the message.
"""

from __future__ import annotations

import argparse
import asyncio
import socket
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles

from bench.measuring import Program, Result, configuration, judge, laid, scratch, show, start
from storage import roster
from storage.database import Connection
from tests.standin.groups import Group, Topic
from tests.standin.people import User
from tests.standin.telegram import TOKEN, StandIn

GROUP = -1_001_000_000_001
CASES, STAFF = 10, 3
PER_MINUTE = 20
_NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)


@dataclass
class Side:
    """One program, the server that it calls, and the people at both ends."""

    name: str
    api: StandIn
    program: Program
    group: Group
    people: Sequence[User]
    staff: Sequence[User]
    topics: dict[int, Topic] = field(default_factory=dict)
    sent: dict[str, float] = field(default_factory=dict)
    """When each message left, by the words that it is known by."""

    async def settle_in(self, *, assistant: bool) -> None:
        """Everybody has a case, and it is known which topic is whose."""
        for number, person in enumerate(self.people):
            if assistant:
                await _asks(person)
            await person.says(f"first-{number}.")
            self.topics[number] = await self._topic_with(f"first-{number}.")

    async def _topic_with(self, words: str) -> Topic:
        for _ in range(1200):
            self.program.check()
            for topic in self.group.topics:
                if any(words in message.text for message in topic.messages):
                    return topic
            await asyncio.sleep(0.05)
        raise TimeoutError(f"{self.name}: {words} did not reach a topic; {self.api.story()}")

    async def busy(self, seconds: float, every: float, answer_every: float, tag: str) -> None:
        """Everybody writes every so many seconds, and is answered every so many."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds

        async def writes(number: int) -> None:
            await asyncio.sleep(every * number / len(self.people))
            count = 0
            while loop.time() < end:
                words = f"{tag}-v{number}-{count}."
                self.sent[words] = loop.time()
                await self.people[number].says(words)
                count += 1
                await asyncio.sleep(every)

        async def answers(number: int) -> None:
            await asyncio.sleep(answer_every * number / len(self.people))
            count = 0
            while loop.time() < end:
                words = f"{tag}-s{number}-{count}."
                self.sent[words] = loop.time()
                await self.group.says(self.staff[number % len(self.staff)], words, self.topics[number])
                count += 1
                await asyncio.sleep(answer_every)

        numbers = range(len(self.people))
        await asyncio.gather(*(writes(number) for number in numbers), *(answers(number) for number in numbers))

    async def delays(self, tag: str, kind: str, patience: float) -> Sequence[float]:
        """Seconds from leaving to arriving, of every message of that kind; raises if one does not arrive."""
        wanted = [words for words in self.sent if words.startswith(f"{tag}-{kind}")]
        for _ in range(round(patience / 0.1)):
            arrived = self._arrived(wanted)
            if len(arrived) == len(wanted):
                return [arrived[words] - self.sent[words] for words in wanted]
            await asyncio.sleep(0.1)
        raise TimeoutError(f"{self.name}: lost {len(wanted) - len(self._arrived(wanted))} of {len(wanted)}")

    def _arrived(self, wanted: Sequence[str]) -> dict[str, float]:
        found: dict[str, float] = {}
        for call in self.api.made("sendMessage", "editMessageText"):
            if call.status == 200:
                text = str(call.params.get("text", ""))
                for words in wanted:
                    if words in text:
                        found.setdefault(words, call.time)
        return found

    def refused(self) -> int:
        """How often the server has said that it is too much."""
        return sum(call.status == 429 for call in self.api.calls)


async def _asks(person: User) -> None:
    await person.says("/start")
    await person.waits()
    await person.presses("English")
    await person.waits()
    await person.says("/person")
    await person.waits()
    await person.presses("Documents and translation")
    await person.waits()
    await person.presses("It does not matter")
    await person.waits()


# --- Starting them ---------------------------------------------------------------------------------------------------


async def _server(stack: AsyncExitStack, per_minute: int | None) -> tuple[StandIn, Group, list[User], list[User]]:
    api = await stack.enter_async_context(StandIn(group_per_minute=per_minute))
    people = [api.user(100 + number, language_code="en", met=True) for number in range(CASES)]
    staff = [api.user(500 + number, language_code="pl", met=True) for number in range(STAFF)]
    return api, api.group(GROUP, "Desk", members=staff), people, staff


async def _prepared(url: str) -> None:
    """A database in which the staff are on the roster."""
    database = await laid(url)

    async def work(connection: Connection) -> None:
        for number in range(STAFF):
            invited = await roster.invite(
                connection, f"Staff {number}", "consultant", (), ("en",), None, f"CODE{number:020}", _NOW
            )
            await roster.bind(connection, invited.staff, "telegram", str(500 + number), _NOW)

    await database.run(work)
    await database.close()


async def _assistant(stack: AsyncExitStack, folder: Path, name: str, per_minute: int | None) -> Side:
    api, group, people, staff = await _server(stack, per_minute)
    url, port = f"sqlite:///{folder}/{name}.db", _free_port()
    await _prepared(url)
    path = configuration(
        folder,
        name,
        port,
        database={"url": url},
        telegram={"api_url": api.url},
        desk={"on": True},
    )
    path.write_text(path.read_text("utf-8") + f'\n[[desk.groups]]\nchat_id = {GROUP}\nlanguage = "en"\n', "utf-8")
    environ = {"TELEGRAM_TOKEN": TOKEN}
    arguments = ["-m", "bench.relay_assistant", str(path), str(per_minute or 0)]
    program = stack.enter_context(start(name, arguments, folder, environ))
    await asyncio.to_thread(program.wait_for, f"http://127.0.0.1:{port}/healthz")
    side = Side(name, api, program, group, people, staff)
    await side.settle_in(assistant=True)
    return side


async def _floor(stack: AsyncExitStack, folder: Path) -> Side:
    api, group, people, staff = await _server(stack, None)
    arguments = ["-m", "bench.relay_floor", api.url, str(GROUP)]
    program = stack.enter_context(start("aiogram alone", arguments, folder, {"TELEGRAM_TOKEN": TOKEN}))
    side = Side("aiogram alone", api, program, group, people, staff)
    await side.settle_in(assistant=False)
    return side


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


# --- Measuring -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Wanted:
    """For how long, and how often everybody writes, in seconds."""

    rounds: int
    seconds: float
    every: float
    limited_seconds: float
    limited_every: float


@dataclass(frozen=True)
class Heard:
    """What came out on one side: seconds to the topic and back to the visitor."""

    there: Sequence[float]
    back: Sequence[float]
    cpu: float

    @property
    def messages(self) -> int:
        return len(self.there) + len(self.back)


async def measure(wanted: Wanted) -> None:
    with scratch() as folder:
        async with AsyncExitStack() as stack:
            sides = [await _floor(stack, folder), await _assistant(stack, folder, "limit lifted", None)]
            lifted = await _lifted(sides, wanted)
        async with AsyncExitStack() as stack:
            side = await _assistant(stack, folder, "limit of 20 a minute", PER_MINUTE)
            limited = await _busy(side, "l", wanted.limited_seconds, wanted.limited_every, patience=120)
            _report(lifted, side, limited, wanted)


async def _lifted(sides: Sequence[Side], wanted: Wanted) -> dict[str, list[Heard]]:
    heard: dict[str, list[Heard]] = {side.name: [] for side in sides}
    for number in range(wanted.rounds):
        for side in sides if number % 2 == 0 else reversed(sides):
            heard[side.name].append(await _busy(side, f"r{number}", wanted.seconds, wanted.every, patience=30))
    return heard


async def _busy(side: Side, tag: str, seconds: float, every: float, patience: float) -> Heard:
    cpu = side.program.cpu()
    await side.busy(seconds, every, every, tag)
    there = await side.delays(tag, "v", patience)
    back = await side.delays(tag, "s", patience)
    return Heard(there, back, side.program.cpu() - cpu)


def _report(lifted: dict[str, list[Heard]], side: Side, limited: Heard, wanted: Wanted) -> None:
    heads = [
        "",
        "to the topic p50 ms",
        "p99 ms",
        "to its floor",
        "back p50 ms",
        "p99 ms",
        "to its floor",
    ]
    heads += ["CPU ms/message", "messages", "429"]
    (_, floor), _ = lifted.items()
    title = f"{CASES} cases, everybody writes every {wanted.every:g} s and is answered as often; the limit lifted"
    show(title, heads, [[*_row(name, rounds, floor), 0] for name, rounds in lifted.items()])
    title = f"{CASES} cases, everybody writes every {wanted.limited_every:g} s; 20 messages a minute for the group"
    show(title, heads, [[*_row(side.name, [limited], []), side.refused()]])
    # Every case is served once in a round of all cases, at best; a message waits for that round and the one before it.
    round_of_all = CASES * 60 / PER_MINUTE
    judge(
        [
            Result("under the limit: p99 to two rounds of all cases", _cut(limited.there, 99) / (2 * round_of_all), 1),
            Result("refused with 429", side.refused(), 0),
        ]
    )


def _row(name: str, rounds: Sequence[Heard], floor: Sequence[Heard]) -> list[object]:
    messages = sum(one.messages for one in rounds)
    cpu = 1000 * sum(one.cpu for one in rounds) / messages
    there = [delay for one in rounds for delay in one.there]
    back = [delay for one in rounds for delay in one.back]
    pairs = list(zip(rounds, floor, strict=False))
    slower = [median(median(one.there) / median(other.there) for one, other in pairs)] if pairs else ["–"]
    slower_back = [median(median(one.back) / median(other.back) for one, other in pairs)] if pairs else ["–"]
    return [
        name,
        *(1000 * _cut(there, at) for at in (50, 99)),
        *slower,
        *(1000 * _cut(back, at) for at in (50, 99)),
        *slower_back,
        cpu,
        messages,
    ]


def _cut(delays: Sequence[float], percent: int) -> float:
    return quantiles(delays, n=100)[percent - 1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=10.0, help="of each round with the limit lifted")
    parser.add_argument("--every", type=float, default=1.0, help="how often everybody writes then")
    parser.add_argument("--limited-seconds", type=float, default=150.0, help="under the limit")
    parser.add_argument("--limited-every", type=float, default=12.0, help="how often everybody writes then")
    asyncio.run(measure(Wanted(**vars(parser.parse_args()))))


if __name__ == "__main__":
    main()
