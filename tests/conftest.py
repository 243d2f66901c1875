"""What all tests share: a database of their own, on SQLite and, where it answers, on PostgreSQL."""

from __future__ import annotations

import gc
import os
import secrets
import zlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
import pytest_asyncio
from hypothesis import HealthCheck, settings

from storage.migrating import newest
from tests import browsing
from tests.talk import CENTRE, House, a_house

# How long an example takes says something about the machine, not about us.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

POSTGRES = os.environ.get("TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432")

OTHERS = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
DRIVERS = ("asyncpg", "psycopg")
OURS = "the tests themselves"
"""What a connection is called that no program of ours has opened."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out one of PostgreSQL's drivers where many tests of a module have the same statements carried out.

    Half of those that are marked `one_driver` run with one and half with the other, by their names; what asks for both
    itself has both. With TEST_DRIVERS=both nothing is left out.
    """
    if os.environ.get("TEST_DRIVERS") != "both":
        items[:] = [item for item in items if not (item.get_closest_marker("one_driver") and _by_the_other(item))]


def _by_the_other(item: pytest.Item) -> bool:
    assert isinstance(item, pytest.Function)
    driver = item.callspec.params.get("url") if hasattr(item, "callspec") else None
    given = any("url" in str(mark.args[0]) for mark in item.iter_markers("parametrize"))
    if driver not in DRIVERS or given:
        return False
    return driver != DRIVERS[zlib.crc32(f"{item.parent and item.parent.nodeid}::{item.originalname}".encode()) % 2]


def pytest_collection() -> None:
    """What is imported now stays until the end: it need not be looked through again and again."""
    gc.disable()


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()
    gc.enable()


def _connected(name: str = "postgres") -> psycopg.Connection:
    return psycopg.connect(f"{POSTGRES}/{name}", connect_timeout=5, autocommit=True, application_name=OURS)


class Postgres:
    """A database of PostgreSQL that is this process's own."""

    def __init__(self) -> None:
        self.name = f"cicbot_test_{secrets.token_hex(6)}"
        with _connected() as admin:
            admin.execute(f"CREATE DATABASE {self.name}")
            admin.execute(f"ALTER DATABASE {self.name} SET synchronous_commit = off")  # no test pulls the server's plug
        self._connection = _connected(self.name)
        self._no_rows = ""

    def wipe(self) -> None:
        """No rows and no other connections; and where a test has left it at another step, no tables either.

        To make the tables anew for each test would cost more than most tests do.
        """
        self._connection.execute(f"SELECT pg_terminate_backend(pid) {OTHERS}")
        if self._step() != newest():
            self._connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
            return
        self._no_rows = self._no_rows or self._how_to_empty()
        self._connection.execute(self._no_rows)

    def _step(self) -> object:
        if self._connection.execute("SELECT to_regclass('alembic_version')").fetchone() == (None,):
            return None
        row = self._connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return row and row[0]

    def _how_to_empty(self) -> str:
        tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
        sequences = "SELECT sequencename FROM pg_sequences WHERE schemaname = 'public'"
        return "; ".join(
            [
                "SET session_replication_role = replica",  # the tables in any order
                *(f"DELETE FROM {table}" for (table,) in self._connection.execute(tables)),
                *(f"SELECT setval('{sequence}', 1, false)" for (sequence,) in self._connection.execute(sequences)),
            ]
        )

    def url(self, driver: str) -> str:
        return f"{POSTGRES}/{self.name}".replace("postgresql://", f"postgresql+{driver}://")

    def drop(self) -> None:
        self._connection.close()
        with _connected() as admin:
            admin.execute(f"DROP DATABASE {self.name} WITH (FORCE)")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One for all tests of a process, dropped at their end."""
    try:
        made = Postgres()
    except psycopg.OperationalError:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL does not answer")
        pytest.skip("PostgreSQL does not answer; set TEST_POSTGRES to one that does")
    yield made
    made.drop()


@pytest.fixture(params=["sqlite", *DRIVERS])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without rows, once for SQLite and once for each driver of PostgreSQL.

    On SQLite there is no file yet. On PostgreSQL the tables of this release may stand already.
    """
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/test.db"
    postgres: Postgres = request.getfixturevalue("postgres")
    postgres.wipe()
    return postgres.url(request.param)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[None]:
    """See `tests.browsing.in_a_browser`."""
    async with browsing.for_all():
        yield


@pytest.fixture
async def any_house(url: str) -> AsyncIterator[House]:
    """A house on every kind of database."""
    async with a_house(url) as house:
        yield house


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A house on SQLite, for what has nothing to do with the database."""
    async with a_house(f"sqlite:///{tmp_path}/test.db") as house:
        yield house


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[House]:
    """A house with people who answer, on SQLite."""
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE) as house:
        yield house


@pytest.fixture
async def any_desk(url: str) -> AsyncIterator[House]:
    """The same on every kind of database."""
    async with a_house(url, centre=CENTRE) as house:
        yield house
