"""What a chat turn costs through the real webhook path, against a bot that answers the same and stores nothing.

Persons press and type their way through menu, offer and booking, each waiting for the reply before going on. The
assistant runs as it is delivered, once on each database and for each messenger; the floor of a messenger gets the very
replies that were recorded from the assistant there.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import socket
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from urllib.parse import urlsplit

from bench.floor import Replies, Reply
from bench.measuring import (
    DRIVERS,
    Program,
    Result,
    configuration,
    judge,
    postgres_answers,
    postgres_database,
    ratio,
    scratch,
    show,
    start,
)
from bench.people import ARRIVING, SCRIPT, Person
from bench.wire import Api, Caller, Messenger, Telegram, Viber

PERSONS = 64
TELEGRAM, VIBER = Telegram(), Viber()

TO_TELEGRAM = 0.9
"""What another messenger should reach of Telegram's turns per second: the turn is the same, only the room is not."""


# --- A bot and its people --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Round:
    turns: int
    wall: float
    cpu: float
    waits: Sequence[float]

    @property
    def per_second(self) -> float:
        return self.turns / self.wall

    @property
    def cpu_ms(self) -> float:
        return 1000 * self.cpu / self.turns


@dataclass
class Bench:
    """A bot in a process of its own, the messenger that it calls, and the people who talk to it."""

    name: str
    program: Program
    api: Api
    port: int
    numbers: int = 1
    people: list[Person] = field(default_factory=list)
    rounds: list[Round] = field(default_factory=list)

    async def _person(self) -> Person:
        address = str(1000 + self._number())
        caller = await Caller.connect(self.api.messenger, self.port, urlsplit(self.api.hook_url).path)
        person = Person(self.api.messenger, address, caller, self._number)
        self.api.listeners[address] = person.hear
        return person

    def _number(self) -> int:
        self.numbers += 1
        return self.numbers

    async def record(self) -> list[list[Reply]]:
        """Go through everything with one person and write down what the bot answers to each step."""
        person = await self._person()
        recorded: list[list[Reply]] = []
        for place, step in enumerate((*ARRIVING, *SCRIPT)):
            await person.does(step, place, 1)
            await asyncio.sleep(0.15)  # nobody says how many replies there will be
            recorded.append([(call.method, call.shown) for call in person.heard])
        del self.api.listeners[person.address]
        person.caller.close()
        return recorded

    async def settle_in(self, count: int, replies: Replies) -> None:
        """People come, choose their language and spread over the script, so that no two rounds begin alike."""

        async def arrive(person: Person, steps: int) -> None:
            for place, step in enumerate(ARRIVING):
                await person.does(step, place, _messages(replies[place]))
            for _ in range(steps):
                await _go_on(person, replies)

        self.people = [await self._person() for _ in range(count)]
        await asyncio.gather(*(arrive(one, number % len(SCRIPT)) for number, one in enumerate(self.people)))

    async def round(self, seconds: float, replies: Replies) -> Round:
        waits: list[float] = []
        end = time.perf_counter() + seconds

        async def live(person: Person) -> None:
            while (begun := time.perf_counter()) < end:
                await _go_on(person, replies)
                waits.append(time.perf_counter() - begun)

        self.program.check()
        cpu, begun = self.program.cpu(), time.perf_counter()
        await asyncio.gather(*map(live, self.people))
        wall = time.perf_counter() - begun
        await asyncio.sleep(0.2)  # what is written down after the reply counts too
        return Round(len(waits), wall, self.program.cpu() - cpu, waits)


async def _go_on(person: Person, replies: Replies) -> None:
    place = len(ARRIVING) + person.at
    await person.does(SCRIPT[person.at], place, _messages(replies[place]))
    person.at = (person.at + 1) % len(SCRIPT)


def _messages(replies: Sequence[Reply]) -> int:
    return sum("text" in shown for _, shown in replies)


# --- Starting them ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Contest:
    """The assistant on each database, and the floor, all on one messenger and with the same replies."""

    floor: Bench
    subjects: Mapping[str, Bench]
    replies: Replies

    @property
    def messenger(self) -> Messenger:
        return self.floor.api.messenger

    @property
    def everybody(self) -> Sequence[Bench]:
        return [self.floor, *self.subjects.values()]


@dataclass(frozen=True)
class Ground:
    """Where bots are started and ended: a folder for what they write, and perhaps one for their profiles."""

    folder: Path
    stack: AsyncExitStack
    profile: Path | None

    async def contest(self, messenger: Messenger, databases: Mapping[str, str]) -> Contest:
        subjects = {name: await self._assistant(messenger, name, url) for name, url in databases.items()}
        replies = await next(iter(subjects.values())).record()
        return Contest(await self._floor(messenger, replies), subjects, replies)

    async def _assistant(self, messenger: Messenger, database: str, url: str) -> Bench:
        name, port, api = f"{messenger.name}, {database}", _free_port(), await self._api(messenger)
        tables = messenger.tables(api.url, f"http://127.0.0.1:{port}")
        path = configuration(self.folder, name, port, database={"url": url}, **tables)
        profile = self.profile and self.profile / f"{name.replace(' ', '-')}.prof"
        profiled = ["-m", "cProfile", "-o", str(profile)] if profile else []
        return await self._bench(name, api, port, [*profiled, "-m", "bot", "--config", str(path), "run"])

    async def _floor(self, messenger: Messenger, replies: Replies) -> Bench:
        name, port, api = f"{messenger.name}, {messenger.floor.name}", _free_port(), await self._api(messenger)
        path = self.folder / f"{messenger.floor.module}.json"
        path.write_text(json.dumps({"api_url": api.url, "port": port, "replies": replies}), "utf-8")
        return await self._bench(name, api, port, ["-m", messenger.floor.module, str(path)])

    async def _api(self, messenger: Messenger) -> Api:
        api = Api(messenger)
        await api.start()
        self.stack.push_async_callback(api.stop)
        return api

    async def _bench(self, name: str, api: Api, port: int, arguments: Sequence[str]) -> Bench:
        """Start the program and wait until it has told the messenger where to call."""
        program = self.stack.enter_context(start(name, arguments, self.folder, api.messenger.environ))
        for _ in range(600):
            program.check()
            if api.hook_url:
                await asyncio.sleep(1.0)  # it introduces itself, and then rests
                return Bench(name, program, api, port)
            await asyncio.sleep(0.1)
        raise TimeoutError(f"{name} did not register its webhook")


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


# --- Measuring -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Wanted:
    """What is measured, how often and for how long."""

    rounds: int
    seconds: float
    persons: int
    profile: Path | None
    only: Sequence[str]

    def has(self, name: str) -> bool:
        return not self.only or name in self.only


async def measure(wanted: Wanted) -> None:
    with scratch() as folder:
        async with AsyncExitStack() as stack:
            ground = Ground(folder, stack, wanted.profile)
            contests: list[Contest] = []
            if databases := await _databases(ground, wanted):
                contests.append(await ground.contest(TELEGRAM, databases))
            if wanted.has("viber"):
                contests.append(await ground.contest(VIBER, {"SQLite": f"sqlite:///{folder}/viber.db"}))
            await _rounds(contests, wanted)
            _report(contests, wanted)


async def _databases(ground: Ground, wanted: Wanted) -> Mapping[str, str]:
    """Where the assistant on Telegram is measured: a name and an address each."""
    urls = {"SQLite": f"sqlite:///{ground.folder}/telegram.db"} if wanted.has("sqlite") else {}
    drivers = [driver for driver in DRIVERS if wanted.has(driver)]
    if drivers and await postgres_answers():
        for driver in drivers:
            urls[f"PostgreSQL, {driver}"] = await ground.stack.enter_async_context(postgres_database(driver))
    return urls


async def _rounds(contests: Sequence[Contest], wanted: Wanted) -> None:
    everybody = [(one, contest.replies) for contest in contests for one in contest.everybody]
    for one, replies in everybody:
        await one.settle_in(wanted.persons, replies)
    for one, replies in everybody:
        await one.round(min(1.0, wanted.seconds), replies)  # the first turns fill caches
    for number in range(wanted.rounds):
        for one, replies in everybody if number % 2 == 0 else reversed(everybody):
            one.rounds.append(await one.round(wanted.seconds, replies))


# --- What came out ---------------------------------------------------------------------------------------------------


def _report(contests: Sequence[Contest], wanted: Wanted) -> None:
    heads = ["", "turns/s", "to its floor", "CPU ms/turn", "CPU to floor", "p50 ms", "p99 ms", "turns", "RSS MB"]
    title = f"A chat turn: {wanted.persons} people at once, half presses, half words; medians of {wanted.rounds} rounds"
    show(title, heads, [_row(one, contest.floor) for contest in contests for one in contest.everybody])
    judge(list(_verdicts(contests)))


def _row(one: Bench, floor: Bench) -> list[object]:
    cuts = quantiles((wait for each in one.rounds for wait in each.waits), n=100)
    return [
        one.name,
        median(each.per_second for each in one.rounds),
        _by_wall(one, floor),
        median(each.cpu_ms for each in one.rounds),
        ratio([each.cpu_ms for each in floor.rounds], [each.cpu_ms for each in one.rounds]),
        1000 * cuts[49],
        1000 * cuts[98],
        sum(each.turns for each in one.rounds),
        one.program.memory()[0],
    ]


def _by_wall(one: Bench, other: Bench) -> float:
    return ratio([each.per_second for each in one.rounds], [each.per_second for each in other.rounds])


def _verdicts(contests: Sequence[Contest]) -> Iterator[Result]:
    """To the messenger's own floor, where it is fit for that, and to Telegram on the same database."""
    subjects = [contest.subjects for contest in contests if contest.messenger is TELEGRAM]
    on_telegram = subjects[0] if subjects else {}
    for contest in contests:
        for name, one in contest.subjects.items():
            if (aim := contest.messenger.floor.aim) is not None:
                yield _verdict(one, contest.floor, aim)
            if contest.messenger is not TELEGRAM and name in on_telegram:
                yield _verdict(one, on_telegram[name], TO_TELEGRAM)


def _verdict(one: Bench, other: Bench, aim: float) -> Result:
    return Result(f"{one.name}: turns per second, to {other.name}", _by_wall(one, other), aim, at_least=True)


def main() -> None:
    names = ["sqlite", *DRIVERS, "viber"]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0, help="of each round")
    parser.add_argument("--persons", type=int, default=PERSONS)
    parser.add_argument("--profile", type=Path, help="run the assistants under cProfile and leave its files here")
    parser.add_argument("--only", nargs="*", default=[], choices=names, help="Telegram on these databases, or Viber")
    asyncio.run(measure(Wanted(**vars(parser.parse_args()))))


if __name__ == "__main__":
    main()
