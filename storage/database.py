"""Opening the database: SQLite with one careful connection, or PostgreSQL with a pool; and bringing it up to date."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import IO, TypeVar

import aiosqlite
import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

MIGRATIONS = Path(__file__).parent / "migrations"

Connection = AsyncConnection
"""A transaction under way: what every function of storage takes first."""

R = TypeVar("R")
W = TypeVar("W")


class DatabaseInUse(Exception):
    """Another process has this SQLite file open: two would each believe that they are alone."""


class DatabaseTooNew(Exception):
    """The database was made by a later release than this one."""


@dataclass(frozen=True)
class Database:
    """An open database. `begin` is the only way in."""

    engine: AsyncEngine
    lock: IO[bytes] | None = None

    @property
    def dialect(self) -> str:
        return self.engine.dialect.name

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """One transaction: committed when the block ends, undone when it raises."""
        async with self.engine.begin() as connection:
            yield connection

    async def run(self, work: Callable[[AsyncConnection], Awaitable[R]], *, tries: int = 4) -> R:
        """Do all of `work` in one transaction, again from its start if the database asks for that (a deadlock).

        A caller that is cancelled does not tear the transaction: it ends one way or the other first.
        """
        return await asyncio.shield(asyncio.ensure_future(self._run(work, tries)))

    async def _run(self, work: Callable[[AsyncConnection], Awaitable[R]], tries: int) -> R:
        for left in reversed(range(tries)):
            try:
                async with self.begin() as connection:
                    return await work(connection)
            except DBAPIError as error:
                if not left or not _worth_repeating(error):
                    raise
                await asyncio.sleep(0.02 * (tries - left))
        raise AssertionError("unreachable")

    async def close(self) -> None:
        await self.engine.dispose()
        if self.lock:
            self.lock.close()


def is_away(error: BaseException) -> bool:
    """Whether the database could not be reached or did not answer: nothing was kept, and a later try may succeed."""
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or isinstance(error, sa.exc.OperationalError | sa.exc.InterfaceError)
    return isinstance(error, sa.exc.TimeoutError | OSError)


def _worth_repeating(error: DBAPIError) -> bool:
    # 40001 serialization failure, 40P01 deadlock: PostgreSQL undid the transaction and asks for another try.
    return getattr(error.orig, "sqlstate", None) in {"40001", "40P01"}


def parse(url: str) -> URL:
    """The URL with its asynchronous driver. Raises ValueError for a database we do not know, without showing it."""
    try:
        parsed = make_url(url)
    except sa.exc.ArgumentError:
        raise ValueError("not a database URL") from None
    match parsed.drivername:
        case "sqlite" | "sqlite+aiosqlite":
            return parsed.set(drivername="sqlite+aiosqlite")
        case "postgresql" | "postgresql+psycopg":
            return parsed.set(drivername="postgresql+psycopg")
        case "postgresql+asyncpg":
            return parsed
        case other:
            raise ValueError(f"a database that is not supported: {other}")


async def open_database(url: str, *, pool: int = 10) -> Database:
    """Open the database behind a URL. An SQLite file is created, with its folder, and locked for this process."""
    parsed = parse(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(parsed)
    return Database(_engine(parsed, pool_size=pool, max_overflow=0, pool_pre_ping=True))


def _engine(url: URL, **options: object) -> AsyncEngine:
    return create_async_engine(
        url,
        hide_parameters=True,  # an error's text would else hold names and phone numbers
        json_serializer=partial(json.dumps, ensure_ascii=False, separators=(",", ":")),
        # Not every driver is asked how many rows an INSERT made, and that is how a second delivery is recognised.
        execution_options={"preserve_rowcount": True},
        **options,
    )


def _open_sqlite(url: URL) -> Database:
    if not url.database or url.database == ":memory:":
        raise ValueError("an SQLite database needs a file")
    path = Path(url.database)
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = _lock(path)
    # One connection: SQLite has one writer anyway, a second one only adds waiting and "database is locked" (and
    # releases before 3.51.3 can corrupt a write-ahead log that two connections reset at once).
    engine = _engine(url, pool_size=1, max_overflow=0, pool_timeout=60, async_creator=partial(_connect, path))
    sa.event.listen(engine.sync_engine, "connect", _prepare)
    sa.event.listen(engine.sync_engine, "begin", _begin_immediate)
    return Database(engine, lock)


def _lock(path: Path) -> IO[bytes]:
    lock = path.with_name(path.name + ".lock").open("ab")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise DatabaseInUse(f"{path.name} is in use by another process") from None
    return lock


def _prepare(connection: sa.PoolProxiedConnection, _: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",  # a booking that was promised survives a power cut
        "busy_timeout=5000",
        "foreign_keys=ON",
        "secure_delete=ON",
        "trusted_schema=OFF",
        "temp_store=MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediate(connection: sa.Connection) -> None:
    # A transaction that reads first and writes later cannot be upgraded once another has written.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


# --- One hop per statement -------------------------------------------------------------------------------------------
# aiosqlite visits its thread four times for a statement (cursor, execute, fetch, close), and those visits are most of
# what a conversation's turn costs. This connection makes the visit once.


class _Cursor:
    """As much of a cursor as SQLAlchemy uses; rows are fetched in the same visit in which the statement is executed."""

    arraysize = 1

    def __init__(self, connection: _Connection) -> None:
        self._connection = connection
        self._rows: Sequence[object] = ()
        self.description: object = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> _Cursor:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    async def execute(self, sql: str, parameters: Sequence[object] = ()) -> _Cursor:
        await self._connection.visit(self._execute, sql, parameters)
        return self

    async def executemany(self, sql: str, parameters: Sequence[Sequence[object]]) -> _Cursor:
        await self._connection.visit(self._executemany, sql, parameters)
        return self

    async def fetchall(self) -> Sequence[object]:
        return self._rows

    async def close(self) -> None:
        return None

    def _execute(self, raw: sqlite3.Connection, sql: str, parameters: Sequence[object]) -> None:
        cursor = raw.execute(sql, parameters)
        self._keep(cursor)

    def _executemany(self, raw: sqlite3.Connection, sql: str, parameters: Sequence[Sequence[object]]) -> None:
        cursor = raw.executemany(sql, parameters)
        self._keep(cursor)

    def _keep(self, cursor: sqlite3.Cursor) -> None:
        self.description, self.lastrowid = cursor.description, cursor.lastrowid
        self._rows = cursor.fetchall() if cursor.description else ()
        self.rowcount = cursor.rowcount
        cursor.close()


class _Connection(aiosqlite.Connection):
    def cursor(self) -> _Cursor:  # type: ignore[override]
        return _Cursor(self)

    async def visit(self, work: Callable[[sqlite3.Connection, str, W], None], sql: str, parameters: W) -> None:
        """Run `work` on the connection's own thread."""
        await self._execute(work, self._conn, sql, parameters)  # type: ignore[no-untyped-call]


async def _connect(path: Path) -> _Connection:
    return await _Connection(partial(_raw, path), 64)  # type: ignore[return-value]


def _raw(path: Path) -> sqlite3.Connection:
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    os.close(descriptor)
    return sqlite3.connect(path, isolation_level=None)
