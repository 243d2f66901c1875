"""What all measurements share: scratch databases, programs measured from outside, medians, and a plain table."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from types import TracebackType
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

import asyncpg

from storage.database import Database, open_database
from storage.migrating import migrate
from storage.sealing import Seal

KEYS = {"DATA_KEY": "ab" * 32}
ROOT = Path(__file__).parent.parent
POSTGRES = os.environ.get("TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432")
DRIVERS = ("asyncpg", "psycopg")
TICKS = os.sysconf("SC_CLK_TCK")

_direct = build_opener(ProxyHandler({}))

# --- Databases -------------------------------------------------------------------------------------------------------


async def laid(url: str) -> Database:
    """A database in this release's shape, with the keys that the programs are started with."""
    seal = Seal(KEYS["DATA_KEY"])
    database = await open_database(url, seal=seal)
    await migrate(database)
    await database.run(lambda connection: seal.unlock(connection, datetime.now(UTC)))
    return database


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder for the time of a measurement. Not in memory: a commit must reach a disk, as in earnest."""
    with tempfile.TemporaryDirectory(prefix="cicbot-bench-", dir=os.environ.get("BENCH_FOLDER")) as name:
        yield Path(name)


async def _admin(statement: str) -> None:
    connection = await asyncpg.connect(f"{POSTGRES}/postgres", timeout=5)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def postgres_answers() -> bool:
    """Whether there is a PostgreSQL to measure with; says so if not."""
    try:
        await _admin("SELECT 1")
    except (OSError, asyncpg.PostgresError, TimeoutError):
        print("PostgreSQL does not answer: measured on SQLite alone (TEST_POSTGRES names a server)", file=sys.stderr)
        return False
    return True


@asynccontextmanager
async def postgres_database(driver: str) -> AsyncIterator[str]:
    """The URL of a database of its own, dropped afterwards."""
    name = f"cicbot_bench_{secrets.token_hex(6)}"
    await _admin(f"CREATE DATABASE {name}")
    try:
        yield f"{POSTGRES}/{name}".replace("postgresql://", f"postgresql+{driver}://")
    finally:
        await _admin(f"DROP DATABASE {name} WITH (FORCE)")


async def databases() -> Sequence[str]:
    """SQLite, and PostgreSQL by each of its drivers where it answers."""
    return ("SQLite", *(DRIVERS if await postgres_answers() else ()))


async def new_database(stack: AsyncExitStack, folder: Path, kind: str) -> str:
    """The URL of one of these, without anything in it."""
    return (
        f"sqlite:///{folder}/bench.db" if kind == "SQLite" else await stack.enter_async_context(postgres_database(kind))
    )


# --- Programs --------------------------------------------------------------------------------------------------------


class Stopped(Exception):
    """A measured program ended before its time."""


@dataclass(frozen=True)
class Program:
    """A program of ours under way in a process of its own, looked at from outside only."""

    name: str
    process: subprocess.Popen[bytes]
    started: float
    output: Path

    def cpu(self) -> float:
        """Seconds of processor time so far, of all its threads."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self) -> tuple[float, float]:
        """Megabytes in memory now, and at the most so far."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        kilobytes = {name: rest.split()[0] for name, _, rest in (line.partition(":") for line in lines) if rest.strip()}
        return int(kilobytes["VmRSS"]) / 1024, int(kilobytes["VmHWM"]) / 1024

    def check(self) -> None:
        """Raises Stopped, with what the program said, if it runs no more."""
        if self.process.poll() is not None:
            said = self.output.read_text("utf-8", "replace")[-2000:]
            raise Stopped(f"{self.name} ended with status {self.process.returncode}:\n{said}")

    def wait_for(self, url: str, patience: float = 30.0) -> float:
        """Seconds from the start of the process until `url` answers 200."""
        while time.monotonic() - self.started < patience:
            self.check()
            try:
                with _direct.open(url, timeout=1) as answer:
                    if answer.status == 200:
                        return time.monotonic() - self.started
            except (URLError, OSError):
                time.sleep(0.005)
        raise Stopped(f"{self.name} did not answer within {patience:.0f} s:\n{self.output.read_text()[-2000:]}")

    def __enter__(self) -> Program:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def start(name: str, arguments: Sequence[str], folder: Path, environ: Mapping[str, str]) -> Program:
    """Start `python` with these arguments in `folder`, with our code and without this process's settings."""
    # Without bytecode every start would compile everything: a machine in use never does.
    kept = {
        key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "TELEGRAM", "VIBER", "DATA"))
    }
    environ = {**kept, **KEYS, "PYTHONPATH": str(ROOT), **environ}
    output = folder / f"{name.replace(' ', '-')}.log"
    with output.open("wb") as log:
        started = time.monotonic()
        process = subprocess.Popen([sys.executable, *arguments], cwd=folder, env=environ, stdout=log, stderr=log)
    return Program(name, process, started, output)


def configuration(folder: Path, name: str, port: int, **tables: Mapping[str, object]) -> Path:
    """A configuration for measuring: the demonstration's offices and consultants, and these tables in front."""
    demonstration = (ROOT / "bot" / "demo.toml").read_text("utf-8")
    _, heading, offices = demonstration.partition("[[offices]]")
    given: Mapping[str, Mapping[str, object]] = {
        "centre": {"name": "bench"},
        "web": {"port": port},
        "metrics": {"port": 0},
        "limits": {"messages_per_minute": 1000, "chats": 1_000_000},  # nobody writes as fast as a program
        **tables,
    }
    lines = [
        line
        for table, values in given.items()
        for line in (f"[{table}]", *(f"{key} = {json.dumps(value)}" for key, value in values.items()), "")
    ]
    path = folder / f"{name.replace(' ', '-')}.toml"
    path.write_text("\n".join(lines) + heading + offices, "utf-8")
    return path


def settled(seconds: float = 0.3) -> None:
    """Let what has just been done come to rest before the next thing is measured."""
    time.sleep(seconds)


# --- The event loop --------------------------------------------------------------------------------------------------


class Pulse:
    """Measures for how long the event loop serves nobody: a task that only wants to be called every millisecond."""

    def __init__(self) -> None:
        self.longest = 0.0
        """Seconds by the clock on the wall, whoever had the processor then."""
        self.longest_cpu = 0.0
        """Seconds of this thread's own work."""
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Pulse:
        self._task = asyncio.create_task(self._beat())
        await asyncio.sleep(0.005)
        self.longest = self.longest_cpu = 0.0
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _beat(self) -> None:
        while True:
            wall, cpu = time.perf_counter(), time.thread_time()
            await asyncio.sleep(0.001)
            self.longest = max(self.longest, time.perf_counter() - wall - 0.001)
            self.longest_cpu = max(self.longest_cpu, time.thread_time() - cpu)


# --- Results ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Result:
    """One figure against its aim."""

    what: str
    figure: float
    aim: float
    at_least: bool = False
    unit: str = ""

    @property
    def met(self) -> bool:
        return self.figure >= self.aim if self.at_least else self.figure <= self.aim

    def __str__(self) -> str:
        sign = "≥" if self.at_least else "≤"
        verdict = "met" if self.met else "NOT MET"
        return f"{self.what}: {self.figure:.3g}{self.unit} (aim {sign} {self.aim:g}{self.unit}) — {verdict}"


def show(title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table in plain text; numbers with three significant digits."""
    cells = [list(heads), *([_cell(one) for one in row] for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads))]
    print(f"\n{title}\n")
    for number, row in enumerate(cells):
        first, *rest = zip(row, widths, strict=True)
        line = [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in rest)]
        print("  " + "  ".join(line).rstrip())
        if number == 0:
            print("  " + "  ".join("-" * width for width in widths))


def judge(results: Sequence[Result]) -> None:
    """Say of each figure whether its aim is met."""
    print()
    for one in results:
        print(f"  {one}")
    print()


def ratio(subject: Sequence[float], floor: Sequence[float]) -> float:
    """The median of the ratios of rounds that followed each other: both saw the same weather."""
    return median(one / other for one, other in zip(subject, floor, strict=True))


def _cell(value: object) -> str:
    match value:
        case float():
            return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
        case _:
            return str(value)
