"""What an announcement costs: at Telegram's limit with chats going on, with the limit lifted, and beside a yardstick.

And what becomes of it when the program is killed again and again, and who has the last place when a hundred want it.
The server answers after 100 ms and, where it has a limit, refuses more than 30 messages in any second. A chat's answer
is timed meanwhile. The yardstick is aiogram-broadcaster, which has to be installed in an environment of its own; its
Python is named in BENCH_YARDSTICK.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import socket
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import quantiles
from urllib.parse import urlsplit

from bench.measuring import (
    ROOT,
    Program,
    Result,
    configuration,
    databases,
    judge,
    new_database,
    scratch,
    show,
    start,
)
from bench.people import Person, words
from bench.races import races
from bench.wire import Api, Call, Caller, Telegram
from storage import announcements
from storage.database import Connection
from storage.newswork import AnnouncementId, Report
from tests.announcedying import ROUTES, Toll, announced, kill, once

PER_SECOND, CEILING = 30, 27.3
"""What the server takes, and what can be sent of it without a refusal: calls overtake each other on their way."""
LATENCY = 0.1
CONNECTIONS = 100
WORDS = "Запрошуємо! " * 20
TALKERS, BREATH = 3, 1.5
"""How many people talk to the assistant meanwhile, and how many seconds each of them pauses."""
AFTER = 8.0
"""Seconds after which the announcement begins: by then the program is there, and people have come."""


# --- The server and whom it hears ------------------------------------------------------------------------------------


@dataclass
class Post:
    """A messenger's server, and what has arrived there for people who only read."""

    api: Api
    arrived: dict[str, int] = field(default_factory=dict)
    first: float = 0.0
    last: float = 0.0
    cpu_first: float = 0.0
    program: Program | None = None

    @classmethod
    @asynccontextmanager
    async def open(cls, per_second: int | None = None, latency: float = LATENCY) -> AsyncIterator[Post]:
        api = Api(Telegram(), latency=latency, per_second=per_second)
        post = cls(api)
        api.heard = post.hear  # type: ignore[method-assign]
        await api.start()
        try:
            yield post
        finally:
            await api.stop()

    def hear(self, call: Call) -> None:
        if call.method != "sendMessage":
            return
        self.last = time.perf_counter()
        if not self.arrived:
            self.first = self.last
            self.cpu_first = self.program.cpu() if self.program else 0.0
        self.arrived[call.address] = self.arrived.get(call.address, 0) + 1

    @property
    def per_second(self) -> float:
        return (len(self.arrived) - 1) / max(self.last - self.first, 0.001)


# --- The assistant ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sent:
    """What came of one announcement."""

    name: str
    people: int
    per_second: float
    with_chats: float
    """Messages a second of all sorts that the server took."""
    refused: int
    cpu: float
    """Seconds of processor time from the first message to the end."""
    peak: float
    """Megabytes."""
    waits: Sequence[float] = ()
    """Seconds until somebody was answered meanwhile."""
    wrong: str = ""

    @property
    def cpu_per_thousand(self) -> float:
        return 1000 * self.cpu / self.people


async def assistant(folder: Path, name: str, url: str, people: int, *, limited: bool, talkers: int) -> Sent:
    """Announce to so many, with the assistant in a process of its own."""
    per_second = PER_SECOND if limited else None
    async with Post.open(per_second) as post, AsyncExitStack() as stack:
        begins = datetime.now(UTC) + timedelta(seconds=AFTER + people / 4000)
        id = await announced(url, people, WORDS, begins, datetime.now(UTC))
        port, messenger = _free_port(), post.api.messenger
        tables = messenger.tables(post.api.url, f"http://127.0.0.1:{port}")
        path = configuration(folder, name, port, database={"url": url}, desk={"on": True}, **tables)
        arguments = ["-m", "bench.announce_assistant", str(path), "theirs" if limited else "none"]
        program = stack.enter_context(start(name, arguments, folder, messenger.environ))
        post.program = program
        await _until_called(program, post.api)
        waits: list[float] = []
        talking = [asyncio.create_task(_talks(post.api, port, 900 + number, waits)) for number in range(talkers)]
        taken = await _until_sent(program, post, people)
        cpu = program.cpu() - post.cpu_first
        for task in talking:
            task.cancel()
        await asyncio.gather(*talking, return_exceptions=True)
        peak = program.memory()[1]
    wrong = _wrong(await _report(url, id), post, people)
    with_chats = taken / (post.last - post.first)
    return Sent(name, people, post.per_second, with_chats, post.api.refused, cpu, peak, waits, wrong)


async def _until_called(program: Program, api: Api) -> None:
    for _ in range(3000):  # on a busy machine a start takes its time
        program.check()
        if api.hook_url:
            return
        await asyncio.sleep(0.1)
    raise TimeoutError("it did not register its webhook")


async def _until_sent(program: Program, post: Post, people: int) -> int:
    """Until everybody has it, or nothing more comes; how many messages of all sorts the server took meanwhile."""
    before = 0
    while len(post.arrived) < people:
        program.check()
        await asyncio.sleep(0.05)
        if post.arrived and not before:
            before = post.api.taken
        if post.arrived and time.perf_counter() - post.last > 20:
            break
    taken = post.api.taken - before + 1
    await asyncio.sleep(2.5)  # it is written down that it is over
    return taken


async def _talks(api: Api, port: int, address: int, waits: list[float]) -> None:
    """Somebody asks for the menu, reads it, and asks again."""
    numbers = iter(range(address * 1_000_000, (address + 1) * 1_000_000))
    caller = await Caller.connect(api.messenger, port, urlsplit(api.hook_url).path)
    person = Person(api.messenger, str(address), caller, lambda: next(numbers))
    api.listeners[str(address)] = person.hear
    dice = random.Random(address)
    while True:
        begun = time.perf_counter()
        await person.does(words("/start"), 0, 1)
        waits.append(time.perf_counter() - begun)
        await asyncio.sleep(dice.uniform(0.5, 1.5) * BREATH)


async def _report(url: str, id: AnnouncementId) -> Report:
    async def work(connection: Connection) -> Report:
        found = await announcements.report(connection, id, ROUTES)
        assert found
        return found

    return await once(url, work)


def _wrong(report: Report, post: Post, people: int) -> str:
    """Whatever is not as it must be; empty if nothing is."""
    parts = report.sent + report.blocked + report.failed + report.skipped + report.pending + report.unknown
    twice = sum(count > 1 for count in post.arrived.values())
    faults = {
        "does not add up": parts != report.size or report.size != people,
        f"{people - report.sent} not sent": report.sent != people,
        f"{people - len(post.arrived)} lost": len(post.arrived) != people,
        f"{twice} twice": twice,
    }
    return ", ".join(fault for fault, holds in faults.items() if holds)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


# --- Floor and yardstick ---------------------------------------------------------------------------------------------


async def ceiling(folder: Path, count: int) -> tuple[float, float]:
    """What the server gives the barest client on as many connections: messages a second, and its CPU per thousand."""
    async with Post.open() as post:
        token = Telegram().token
        arguments = ["-m", "bench.announce_floor", str(post.api.port), token, str(count), str(CONNECTIONS)]
        with start("the barest client", arguments, folder, {}) as program:
            cpu = 0.0
            while program.process.poll() is None:
                with suppress(OSError, IndexError):
                    cpu = program.cpu()
                await asyncio.sleep(0.02)
        return post.per_second, 1000 * cpu / count


async def yardstick(folder: Path, count: int) -> tuple[float, float] | None:
    """Messages a second and CPU seconds per thousand of the public package; None where it is not to be had."""
    python = os.environ.get("BENCH_YARDSTICK", sys.executable)
    script, environ = ROOT / "bench" / "announce_yardstick.py", {**os.environ, **Telegram().environ}
    environ.pop("PYTHONPATH", None)
    async with Post.open() as post:
        arguments = [str(script), post.api.url, str(folder / "yardstick.db"), str(count)]
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            python, *arguments, cwd=folder, env=environ, stdout=pipe, stderr=pipe
        )
        said, complained = await process.communicate()
    if process.returncode:
        last = (complained.decode().strip().splitlines() or ["?"])[-1]
        print(f"\n  No yardstick: {last}. Install aiogram-broadcaster, sqlalchemy[asyncio] and aiosqlite in an")
        print("  environment of its own, and name its Python in BENCH_YARDSTICK.")
        return None
    return post.per_second, 1000 * float(said.split()[-1]) / count


# --- Measuring -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Wanted:
    """How many people, and what is left out."""

    people: int
    many: int
    few: int
    yardstick: int
    kills: int
    only: Sequence[str]

    def has(self, name: str) -> bool:
        return not self.only or name in self.only


async def measure(wanted: Wanted) -> None:
    begun = os.getloadavg()[0]
    results: list[Result] = []
    if wanted.has("limit"):
        results += _at_the_limit([await one for one in await _each(wanted.people, limited=True)])
    if wanted.has("speed"):
        results += await _lifted(wanted)
    if wanted.has("kills"):
        results += await _kills(wanted)
    if wanted.has("races"):
        results += await races()
    judge(results)
    print(f"  The load of this machine was {begun:.1f} at the beginning and {os.getloadavg()[0]:.1f} at the end.\n")


async def _each(people: int, *, limited: bool) -> Sequence[Awaitable[Sent]]:
    """The same on every database, each of them new."""
    return [_on(kind, people, limited=limited) for kind in await databases()]


async def _on(kind: str, people: int, *, limited: bool) -> Sent:
    with scratch() as folder:
        async with AsyncExitStack() as stack:
            url = await new_database(stack, folder, kind)
            name = kind if kind == "SQLite" else f"PostgreSQL, {kind}"
            return await assistant(folder, name, url, people, limited=limited, talkers=TALKERS if limited else 0)


def _at_the_limit(runs: Sequence[Sent]) -> list[Result]:
    speed = ["people", "a second", "with chats", f"of {CEILING}", "429"]
    heads = ["", *speed, "answers", "p50 ms", "p99 ms", "CPU s/1,000", "peak MB"]
    rows: list[list[object]] = []
    results: list[Result] = []
    for one in runs:
        cuts = [1000 * cut for cut in quantiles(one.waits, n=100)] if len(one.waits) > 1 else [0.0] * 99
        share = one.with_chats / CEILING
        how_fast: list[object] = [one.people, one.per_second, one.with_chats, share, one.refused]
        rows.append([one.name, *how_fast, len(one.waits), cuts[49], cuts[98], one.cpu_per_thousand, one.peak])
        results += [
            Result(f"{one.name}: messages a second, answers among them, to the ceiling", share, 0.97, at_least=True),
            Result(f"{one.name}: refused with 429", one.refused, 0),
            Result(f"{one.name}: an answer meanwhile, p99", cuts[98], 1000, unit=" ms"),
            *_sound(one),
        ]
    show("At the limit of 30 messages in any second, with people who talk to it meanwhile", heads, rows)
    return results


def _sound(one: Sent) -> Iterator[Result]:
    """Nothing, unless somebody was lost or written to twice."""
    if one.wrong:
        yield Result(f"{one.name}: WRONG, {one.wrong}", 1, 0)


async def _lifted(wanted: Wanted) -> list[Result]:
    with scratch() as folder:
        floor, floor_cpu = await ceiling(folder, min(wanted.many, 10_000))
        runs = [await one for one in await _each(wanted.many, limited=False)]
        few = await _on("SQLite", wanted.few, limited=False)
        same = await _on("SQLite", wanted.yardstick, limited=False)
        public = await yardstick(folder, wanted.yardstick)
    heads = ["", "people", "a second", "of the ceiling", "CPU s/1,000", "peak MB"]
    rows: list[list[object]] = [["the barest client", min(wanted.many, 10_000), floor, 1.0, floor_cpu, "–"]]
    rows += [
        [one.name, one.people, one.per_second, one.per_second / floor, one.cpu_per_thousand, one.peak]
        for one in (*runs, same, few)
    ]
    if public:
        rows.append(["aiogram-broadcaster, SQLite", wanted.yardstick, public[0], public[0] / floor, public[1], "–"])
    show(f"The limit lifted, {LATENCY * 1000:.0f} ms latency, {CONNECTIONS} connections", heads, rows)
    results = [result for one in (*runs, few, same) for result in _sound(one)]
    first = runs[0]
    results += [
        Result(f"{one.name}: to what the server gives the barest client", one.per_second / floor, 0.8, at_least=True)
        for one in runs
    ]
    growth = first.peak / few.peak
    results.append(Result(f"peak memory with {wanted.many:,} people to {wanted.few:,}", growth, 1.1))
    if public:
        ratio = public[1] / first.cpu_per_thousand
        bare = f"the barest client, which remembers nothing, comes to {public[1] / floor_cpu:.0f}"
        results.append(Result(f"people per CPU second, to aiogram-broadcaster ({bare})", ratio, 100, at_least=True))
    return results


async def _kills(wanted: Wanted) -> list[Result]:
    rows: list[list[object]] = []
    results: list[Result] = []
    for kind in (await databases())[:2]:
        with scratch() as folder:
            async with AsyncExitStack() as stack:
                url = await new_database(stack, folder, kind)
                toll: Toll = await kill(url, folder, max(260, 15 * wanted.kills), wanted.kills)
        report = toll.report
        counts = report.sent, report.unknown, toll.unread, toll.lost, toll.repeated, max(toll.noted, default=0)
        rows.append([kind, report.size, wanted.kills, *counts])
        results += [
            Result(f"{kind}, killed: lost", toll.lost, 0),
            Result(f"{kind}, killed: written to twice", toll.repeated, 0),
            # What had left, and what was claimed and had not.
            Result(f"{kind}, killed: unknown, a kill", report.unknown / max(wanted.kills, 1), 12),
            Result(f"{kind}, killed: refused with 429", toll.refused, 0),
        ]
    heads = ["people", "kills", "sent", "unknown", "of these unread", "lost", "repeated", "noted at a death, at most"]
    show("Killed at random moments", ["", *heads], rows)
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=3000, help="at the limit")
    parser.add_argument("--many", type=int, default=50_000, help="with the limit lifted")
    parser.add_argument("--few", type=int, default=500, help="to compare memory with")
    parser.add_argument("--yardstick", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--only", nargs="*", default=[], choices=["limit", "speed", "kills", "races"])
    asyncio.run(measure(Wanted(**vars(parser.parse_args()))))


if __name__ == "__main__":
    main()
