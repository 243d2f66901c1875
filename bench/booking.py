"""Bookings when many people want the same times, against transactions that only guard and write; none may be double.

The floor is plain SQL on the same files and servers, with the same durability and as many connections: begin, the rows
of the visit, of its cells (whose key forbids two on one consultant's time) and of its reminders, commit. It checks
nothing else: not who may book what and how often, not whether anybody works then.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median

import aiosqlite
import asyncpg

from bench.measuring import (
    DRIVERS,
    KEYS,
    Result,
    configuration,
    judge,
    laid,
    postgres_answers,
    postgres_database,
    ratio,
    scratch,
    show,
)
from bot.centre import times
from bot.centre.offer import OfficeId, Service, ServiceId
from bot.config import Settings, load
from bot.running import draw
from bot.screen import Arrived, Input
from storage import appointments, visitors
from storage.acting import Acting
from storage.database import Connection, Database
from storage.records import Taken, TakeSlot, Visitor

PERSONS = 200
OFFICE, SERVICE = OfficeId("krakow"), ServiceId("nostrification")

Book = Callable[[Visitor, datetime], Awaitable[bool]]
"""One person's attempt at one time: whether it was theirs."""


@dataclass(frozen=True)
class Town:
    """Who may want what: the rules, the people, and the times that are offered while nothing is taken."""

    settings: Settings
    service: Service
    now: datetime
    people: Sequence[Visitor]
    days: Sequence[Sequence[datetime]]

    @property
    def wish(self) -> times.Wish:
        return times.Wish(OFFICE, SERVICE, self.service.length, None, "in-person")


@dataclass(frozen=True)
class Round:
    tried: int
    taken: int
    wall: float
    cpu: float
    doubles: int

    @property
    def per_second(self) -> float:
        return self.tried / self.wall

    @property
    def cpu_ms(self) -> float:
        return 1000 * self.cpu / self.tried


# --- The subject -----------------------------------------------------------------------------------------------------


async def prepare(url: str, settings: Settings) -> tuple[Database, Town]:
    """A database in this release's shape, with people in it."""
    database = await laid(url)
    now = datetime.now(UTC)

    async def arrive(connection: Connection) -> list[Visitor]:
        inputs = [Input("web", str(number), f"person-{number}", Arrived()) for number in range(PERSONS)]
        return [(await visitors.meet(connection, one, "bench", now)).visitor for one in inputs]

    people = await database.run(arrive)
    service = settings.offer.find(SERVICE)
    assert service is not None
    wish = times.Wish(OFFICE, SERVICE, service.length, None, "in-person")
    nothing: times.Busy = frozenset()
    days = [
        list(times.free_starts(settings.timetable, wish, day, nothing, now))
        for day in times.free_days(settings.timetable, wish, nothing, now)
    ]
    return database, Town(settings, service, now, people, days)


def ours(database: Database, town: Town) -> Book:
    """As the assistant books."""

    async def book(who: Visitor, start: datetime) -> bool:
        act = TakeSlot(OFFICE, SERVICE, None, "in-person", "none", "none", "Olena", "", "", start)
        acting = Acting(who, town.now, town.settings.offer, town.settings.timetable, draw)
        return isinstance(await database.run(lambda connection: appointments.take(connection, act, acting)), Taken)

    return book


# --- The floor -------------------------------------------------------------------------------------------------------

_VISIT = (
    "INSERT INTO visit (ref, visitor_id, office, service, consultant, way, care, access, name, phone, company,"
    " starts_at, ends_at, state, sequence, created_at, changed_at)"
    " VALUES ({}, {}, {}, 'nostrification', {}, 'in-person', 'none', 'none', 'Olena', '', '', {}, {}, 'booked', 0,"
    " {}, {})"
    " RETURNING id"
)
_REMINDER = (
    "INSERT INTO reminder (visit_id, before_minutes, due_at, state) VALUES ({}, 1440, {}, 'pending'),"
    " ({}, 120, {}, 'pending')"
)
_CELL = "INSERT INTO cell (consultant, starts_at, visit_id) VALUES ({}, {}, {}), ({}, {}, {}), ({}, {}, {})"


ISO = "%Y-%m-%d %H:%M:%S.%f"


def _filled(template: str, mark: Callable[[int], str]) -> str:
    return template.format(*(mark(number) for number in range(1, template.count("{}") + 1)))


@dataclass(frozen=True)
class Attempt:
    """The rows of a visit at one consultant's time."""

    visit: tuple[object, ...]
    consultant: str
    cells: tuple[datetime, ...]

    def of_cells(self, id: object) -> list[object]:
        return [value for at in self.cells for value in (self.consultant, at, id)]

    def of_reminders(self, id: object) -> list[object]:
        return [value for hours in (24, 2) for value in (id, self.cells[0] - timedelta(hours=hours))]


def attempts(town: Town, who: Visitor, start: datetime) -> list[Attempt]:
    """Whoever is able, one after the other."""
    end, grid = start + town.service.length, town.settings.timetable.booking.grid
    cells = times.cells(start, town.service.length, grid)
    return [
        Attempt((draw(8), who.id, OFFICE, one.id, start, end, town.now, town.now), one.id, cells)
        for one in times.able(town.settings.timetable, town.wish)
    ]


@asynccontextmanager
async def bare_sqlite(path: Path, town: Town) -> AsyncIterator[Book]:
    """One connection, as the assistant has it, in the hands of one at a time."""
    visit, cell, reminder = (_filled(one, lambda _: "?") for one in (_VISIT, _CELL, _REMINDER))
    async with aiosqlite.connect(path, isolation_level=None) as connection:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            await connection.execute(f"PRAGMA {pragma}")
        turn = asyncio.Lock()

        def plain(value: object) -> object:
            return f"{value:{ISO}}" if isinstance(value, datetime) else value

        async def attempt(one: Attempt) -> bool:
            await connection.execute("BEGIN IMMEDIATE")
            try:
                [row] = await connection.execute_fetchall(visit, tuple(map(plain, one.visit)))
                await connection.execute(cell, tuple(map(plain, one.of_cells(row[0]))))
                await connection.execute(reminder, tuple(map(plain, one.of_reminders(row[0]))))
            except aiosqlite.IntegrityError:
                await connection.execute("ROLLBACK")
                return False
            await connection.execute("COMMIT")
            return True

        async def book(who: Visitor, start: datetime) -> bool:
            async with turn:
                for one in attempts(town, who, start):
                    if await attempt(one):
                        return True
                return False

        yield book


@asynccontextmanager
async def bare_postgres(url: str, town: Town) -> AsyncIterator[Book]:
    """As many connections as the assistant has."""
    visit, cell, reminder = (_filled(one, lambda number: f"${number}") for one in (_VISIT, _CELL, _REMINDER))
    async with asyncpg.create_pool(url, min_size=10, max_size=10) as pool:

        async def book(who: Visitor, start: datetime) -> bool:
            async with pool.acquire() as connection:
                for one in attempts(town, who, start):
                    try:
                        async with connection.transaction():
                            id = await connection.fetchval(visit, *one.visit)
                            await connection.execute(cell, *one.of_cells(id))
                            await connection.execute(reminder, *one.of_reminders(id))
                    except asyncpg.UniqueViolationError:
                        continue
                    return True
                return False

        yield book


# --- Measuring -------------------------------------------------------------------------------------------------------


def one_day(town: Town, chance: random.Random) -> list[datetime]:
    """Everybody wants the same day."""
    return [chance.choice(town.days[1]) for _ in town.people]


def one_month(town: Town, chance: random.Random) -> list[datetime]:
    return [chance.choice(chance.choice(town.days)) for _ in town.people]


async def rush(database: Database, town: Town, book: Book, starts: Sequence[datetime]) -> Round:
    """Everybody at once, on an empty timetable."""

    async def clear(connection: Connection) -> None:
        for table in ("reminder", "cell", "visit"):
            await connection.exec_driver_sql(f"DELETE FROM {table}")

    await database.run(clear)
    cpu, begun = time.process_time(), time.perf_counter()
    won = await asyncio.gather(*(book(who, start) for who, start in zip(town.people, starts, strict=True)))
    wall, cpu = time.perf_counter() - begun, time.process_time() - cpu
    return Round(len(won), sum(won), wall, cpu, await doubles(database, sum(won)))


async def doubles(database: Database, promised: int) -> int:
    """Visits that overlap another one of their consultant, and promises that nobody finds again."""

    async def read(connection: Connection) -> list[tuple[str, str, str]]:
        rows = await connection.exec_driver_sql(
            "SELECT consultant, starts_at, ends_at FROM visit WHERE state <> 'cancelled' ORDER BY 1, 2"
        )
        return [tuple(row) for row in rows]

    found = await database.run(read)
    overlapping = sum(one[0] == next[0] and next[1] < one[2] for one, next in pairwise(found))
    return overlapping + abs(len(found) - promised)


async def compare(name: str, url: str, settings: Settings, rounds: int) -> tuple[list[list[object]], list[Result]]:
    """Both, in turns, on one database."""
    rows: list[list[object]] = []
    results: list[Result] = []
    async with AsyncExitStack() as stack:
        database, town = await prepare(url, settings)
        stack.push_async_callback(database.close)
        if database.dialect == "sqlite":
            floor = await stack.enter_async_context(bare_sqlite(Path(url.removeprefix("sqlite:///")), town))
        else:
            plain = url.replace("+asyncpg", "").replace("+psycopg", "")
            floor = await stack.enter_async_context(bare_postgres(plain, town))
        subject = ours(database, town)
        for what, wanted in (("one day", one_day), ("one month", one_month)):
            bare: list[Round] = []
            full: list[Round] = []
            for number in range(-1, rounds):
                starts = wanted(town, random.Random(number))
                bare.append(await rush(database, town, floor, starts))
                full.append(await rush(database, town, subject, starts))
            bare, full = bare[1:], full[1:]  # the first ones fill caches
            by_wall = ratio([one.per_second for one in full], [one.per_second for one in bare])
            by_cpu = ratio([one.cpu_ms for one in bare], [one.cpu_ms for one in full])
            rows += [_row(f"{name}, {what}: bare", bare), [*_row(f"{name}, {what}: ours", full), by_wall, by_cpu]]
            results.append(Result(f"{name}, {what}: bookings a second, to the floor", by_wall, 0.8, at_least=True))
            results.append(Result(f"{name}, {what}: double or lost bookings", sum(one.doubles for one in full), 0))
    return rows, results


def _row(name: str, rounds: Sequence[Round]) -> list[object]:
    return [
        name,
        median(one.per_second for one in rounds),
        median(one.cpu_ms for one in rounds),
        median(one.taken for one in rounds),
    ]


async def measure(rounds: int) -> None:
    rows: list[list[object]] = []
    results: list[Result] = []
    with scratch() as folder:
        # At rest everybody may book as often as they like: it is the times that they contend for.
        path = configuration(folder, "booking", 8080, booking={"active_per_service": 100})
        settings = load(path, KEYS, datetime.now(UTC).date())
        async with AsyncExitStack() as stack:
            urls = {"SQLite": f"sqlite:///{folder}/bench.db"}
            if await postgres_answers():
                for driver in DRIVERS:
                    urls[f"PostgreSQL, {driver}"] = await stack.enter_async_context(postgres_database(driver))
            for name, url in urls.items():
                more, judged = await compare(name, url, settings, rounds)
                rows, results = rows + more, results + judged
    title = f"Bookings: {PERSONS} people at once for the times of one service in one office; medians of {rounds} rounds"
    heads = ["", "tried/s", "CPU ms each", "taken", "ratio", "CPU ratio"]
    show(title, heads, [[*row, *[""] * (len(heads) - len(row))] for row in rows])
    judge(results)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    asyncio.run(measure(parser.parse_args().rounds))


if __name__ == "__main__":
    main()
