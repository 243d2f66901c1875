"""What the tick that finds due reminders costs with few and with very many reminders still to come."""

from __future__ import annotations

import argparse
import asyncio
import gc
import time
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

import sqlalchemy as sa

from bench.measuring import (
    DRIVERS,
    KEYS,
    Pulse,
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
from bot.config import Settings, load
from bot.reminding import reminder_screen
from bot.running import load_texts
from bot.screen import Arrived, Input, Payload
from scheduler import reminders
from storage import visitors
from storage.database import Connection, Database
from storage.hiding import hide
from storage.records import Reminder
from storage.tables import visit

FEW, MANY = 10_000, 1_000_000
DUE = reminders.BATCH
"""As many are due at once as one tick deals with in one transaction."""

NUMBERS = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})",
    "postgresql": "WITH n(i) AS (SELECT generate_series(1, {count}))",
}
LATER = {
    "sqlite": "strftime('%Y-%m-%d %H:%M:%S.000000', '{now}', '+' || (1440 + {minutes}) || ' minutes')",
    "postgresql": "'{now}+00'::timestamptz + (1440 + {minutes}) * interval '1 minute'",
}


WITHIN = "(i - i / {0} * {0})"
"""The remainder, in words that both databases know and no driver takes for a placeholder."""


@dataclass(frozen=True)
class Tick:
    wall: float
    cpu: float
    block: float
    block_cpu: float


@dataclass
class Filled:
    """A database with so many reminders to come, and the same few that are due."""

    database: Database
    settings: Settings
    now: datetime

    async def fill(self, count: int) -> None:
        """Two reminders of each visit, spread over a month; visits after the first ones are all in the future."""
        await self.database.run(self._person)
        await self.database.run(lambda connection: self._visits(connection, count // 2))

    async def _person(self, connection: Connection) -> None:
        for number in range(DUE):
            await visitors.meet(connection, Input("web", str(number), f"person-{number}", Arrived()), "bench", self.now)

    async def _visits(self, connection: Connection, count: int) -> None:
        kind = self.database.dialect
        numbers = NUMBERS[kind].format(count=count)

        def later(minutes: str) -> str:
            return LATER[kind].format(now=f"{self.now:%Y-%m-%d %H:%M:%S}", minutes=minutes)

        spread = WITHIN.format(40_000)
        hidden = {"service": "legal", "care": "none", "access": "none", "name": "Olena", "phone": "", "company": ""}
        nothing = ", ".join(["X''" if kind == "sqlite" else "''::bytea"] * len(hidden))
        await connection.exec_driver_sql(
            f"INSERT INTO visit (ref, visitor_id, office, consultant, way, {', '.join(hidden)},"
            f" starts_at, ends_at, state, sequence, created_at, changed_at) {numbers}"
            f" SELECT 'R' || i, 1 + {WITHIN.format(DUE)}, 'krakow', 'one', 'in-person', {nothing},"
            f" {later(spread)}, {later(f'{spread} + 45')},"
            f" 'booked', 0, {later('0')}, {later('0')} FROM n"
        )
        for number in range(1, DUE + 1):  # of the others nobody reads anything
            mine = sa.update(visit).where(visit.c.id == number)
            await connection.execute(mine.values(**hide(visit, hidden, f"R{number}")))
        for before, earlier in ((1440, 0), (120, 1320)):
            await connection.exec_driver_sql(
                f"INSERT INTO reminder (visit_id, before_minutes, due_at, state) {numbers}"
                f" SELECT i, {before}, {later(f'{spread} - 1440 + {earlier} + 60')}, 'pending' FROM n"
            )
        if kind == "postgresql":
            await connection.exec_driver_sql("ANALYZE")

    async def make_due(self) -> None:
        """The first reminders are due now, for visits of tomorrow; what the last tick wrote is gone."""

        async def work(connection: Connection) -> None:
            await connection.exec_driver_sql("DELETE FROM outbox")
            moment = "'{:%Y-%m-%d %H:%M:%S}{}'".format(
                self.now - timedelta(minutes=1), ".000000" if self.database.dialect == "sqlite" else "+00"
            )
            await connection.exec_driver_sql(
                f"UPDATE reminder SET state = 'pending', due_at = {moment} WHERE id <= {DUE} AND before_minutes = 1440"
            )

        await self.database.run(work)

    async def tick(self, draw: reminders.Draw, expected: int) -> Tick:
        """One tick, as the clock makes it."""
        gc.collect()
        async with Pulse() as pulse:
            cpu, begun = time.process_time(), time.perf_counter()
            found = await reminders.send_due(self.database, self.settings.timetable, draw, self.now)
            wall, cpu = time.perf_counter() - begun, time.process_time() - cpu
            await asyncio.sleep(0.002)
        if found != expected:
            raise AssertionError(f"{found} reminders were found instead of {expected}")
        return Tick(wall, cpu, pulse.longest, pulse.longest_cpu)


def drawing(settings: Settings) -> reminders.Draw:
    """Reminders drawn as for Telegram, by the assistant's own words."""
    from bot.handlers.telegram.drawing import draw

    texts = load_texts(settings)

    def drawn(reminder: Reminder) -> Sequence[Payload]:
        screen = reminder_screen(reminder, settings.offer, settings.timetable)
        return draw(screen, texts.say("en"), "en", None)

    return drawn


async def compare(name: str, filled: Mapping[int, Filled], rounds: int) -> tuple[list[list[object]], list[Result]]:
    """The same ticks on both, in turns."""
    few, many = filled
    draw = drawing(filled[few].settings)
    rows: list[list[object]] = []
    results: list[Result] = []
    for what, expected in (("nothing due", 0), (f"{DUE} due", DUE)):
        ticks: dict[int, list[Tick]] = {few: [], many: []}
        for number in range(-2, rounds):
            for count in (few, many) if number % 2 else (many, few):
                one = filled[count]
                if expected:
                    await one.make_due()
                made = await one.tick(draw, expected)
                if number >= 0:
                    ticks[count].append(made)
        by_wall = ratio([one.wall for one in ticks[many]], [one.wall for one in ticks[few]])
        by_cpu = ratio([one.cpu for one in ticks[many]], [one.cpu for one in ticks[few]])
        rows.append([f"{name}, {what}", *_ms(ticks[few]), *_ms(ticks[many]), by_wall, by_cpu, *_blocks(ticks[many])])
        results.append(Result(f"{name}, {what}: the tick with {many:,} to {few:,}", by_wall, 1.2))
        results.append(
            Result(f"{name}, {what}: longest block of the loop", median(_milliseconds(ticks[many])), 10, unit=" ms")
        )
    return rows, results


def _ms(ticks: Sequence[Tick]) -> list[float]:
    return [1000 * median(one.wall for one in ticks), 1000 * median(one.cpu for one in ticks)]


def _milliseconds(ticks: Sequence[Tick]) -> list[float]:
    return [1000 * one.block for one in ticks]


def _blocks(ticks: Sequence[Tick]) -> list[float]:
    return [
        median(_milliseconds(ticks)),
        max(_milliseconds(ticks)),
        1000 * max(one.block_cpu for one in ticks),
    ]


async def measure(rounds: int, few: int, many: int) -> None:
    rows: list[list[object]] = []
    results: list[Result] = []
    with scratch() as folder:
        drivers = ["SQLite", *([f"PostgreSQL, {one}" for one in DRIVERS] if await postgres_answers() else [])]
        for name in drivers:
            more, judged = await on(name, folder, (few, many), rounds)
            rows, results = rows + more, results + judged
    heads = ["", f"{few:,}: ms", "CPU ms", f"{many:,}: ms", "CPU ms", "ratio", "CPU ratio"]
    blocks = ["block ms", "worst", "worst by CPU"]
    show(f"The tick that finds due reminders; medians of {rounds} rounds", [*heads, *blocks], rows)
    judge(results)


async def on(name: str, folder: Path, counts: tuple[int, int], rounds: int) -> tuple[list[list[object]], list[Result]]:
    now = datetime.now(UTC).replace(microsecond=0)
    settings = load(configuration(folder, "due", 8080, reminders={"quiet": "03:00-03:01"}), KEYS, now.date())
    async with AsyncExitStack() as stack:
        filled: dict[int, Filled] = {}
        for count in counts:
            if name == "SQLite":
                url = f"sqlite:///{folder}/{count}.db"
            else:
                url = await stack.enter_async_context(postgres_database(name.partition(", ")[2]))
            database = await laid(url)
            stack.push_async_callback(database.close)
            filled[count] = Filled(database, settings, now)
            await filled[count].fill(count)
        return await compare(name, filled, rounds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--many", type=int, default=MANY)
    given = parser.parse_args()
    asyncio.run(measure(given.rounds, FEW, given.many))


if __name__ == "__main__":
    main()
