"""What all tests share: a database of their own, on SQLite and, where it answers, on PostgreSQL."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
import pytest_asyncio

from storage.migrating import newest
from tests import browsing
from tests.talk import CENTRE, House, a_house

POSTGRES = os.environ.get("TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432")


WIPE = """
SET session_replication_role = replica;
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
DO $$ DECLARE one text; BEGIN
    FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('DELETE FROM %I', one);
    END LOOP;
    FOR one IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP
        EXECUTE format('ALTER SEQUENCE %I RESTART', one);
    END LOOP;
END $$
"""
"""Every row and every connection away, the tables left: making them anew for each test costs more than the tests."""


def _connected(name: str = "postgres") -> psycopg.Connection:
    return psycopg.connect(f"{POSTGRES}/{name}", connect_timeout=5, autocommit=True)


def _make_anew(name: str) -> None:
    with _connected() as admin:
        admin.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        admin.execute(f"CREATE DATABASE {name}")
        admin.execute(f"ALTER DATABASE {name} SET synchronous_commit = off")  # no test pulls the server's plug


def _wipe(name: str) -> None:
    """No rows; and where a test has left it at another step, or without tables, no tables either."""
    with _connected(name) as connection:
        if connection.execute("SELECT to_regclass('alembic_version')").fetchone() != (None,):
            step = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            if step == (newest(),):
                connection.execute(WIPE)
                return
    _make_anew(name)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The name of a database of PostgreSQL that is this process's own, dropped at its end."""
    name = f"cicbot_test_{secrets.token_hex(6)}"
    try:
        _make_anew(name)
    except psycopg.OperationalError:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL does not answer")
        pytest.skip("PostgreSQL does not answer; set TEST_POSTGRES to one that does")
    yield name
    with _connected() as admin:
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "asyncpg", "psycopg"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without rows, once for SQLite and once for each driver of PostgreSQL.

    On SQLite there is no file yet. On PostgreSQL the tables of this release may stand already.
    """
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/test.db"
    name: str = request.getfixturevalue("postgres")
    _wipe(name)
    return f"{POSTGRES}/{name}".replace("postgresql://", f"postgresql+{request.param}://")


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
