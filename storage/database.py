"""Opening the database: SQLite with one careful connection, or PostgreSQL with a pool; and bringing it up to date."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
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

Connection = AsyncConnection
"""A transaction under way: what every function of storage takes first."""

MIGRATIONS = Path(__file__).parent / "migrations"

R = TypeVar("R")


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
    async def begin(self) -> AsyncIterator[Connection]:
        """One transaction: committed when the block ends, undone when it raises."""
        try:
            async with self.engine.begin() as connection:
                yield connection
        except DBAPIError as error:
            _hush(error)
            raise

    async def run(self, work: Callable[[Connection], Awaitable[R]], *, tries: int = 4) -> R:
        """Do all of `work` in one transaction, again from its start if the database undid it (a deadlock, a lost line).

        A caller that is cancelled does not tear the transaction: it ends one way or the other first.
        """
        return await asyncio.shield(asyncio.ensure_future(self._run(work, tries)))

    async def _run(self, work: Callable[[Connection], Awaitable[R]], tries: int) -> R:
        for left in reversed(range(tries)):
            done = False
            try:
                async with self.begin() as connection:
                    result = await work(connection)
                    done = True
                return result
            except DBAPIError as error:
                if not left or not _worth_repeating(error, done):
                    raise
                await asyncio.sleep(0.02 * (tries - left))
        raise AssertionError("unreachable")

    async def close(self) -> None:
        await self.engine.dispose()
        if self.lock:
            self.lock.close()


def _hush(error: DBAPIError) -> None:
    """Leave nothing personal in an error: PostgreSQL quotes the failing row below the first line of what it says, and
    wherever a value itself is at fault (class 22) somebody quotes the value."""
    state = str(getattr(error.orig, "sqlstate", None) or "22")
    told = str(error.orig).partition("\n")[0]
    silent = state.startswith("22") and not isinstance(error.orig, sqlite3.Error)
    error.args = (type(error.orig).__name__ if silent else f"{type(error.orig).__name__}: {told}",)
    error.__cause__ = error.__context__ = None


def is_away(error: BaseException) -> bool:
    """Whether the database could not be reached or did not answer: nothing was kept, and a later try may succeed."""
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or isinstance(error, sa.exc.OperationalError | sa.exc.InterfaceError)
    return isinstance(error, sa.exc.TimeoutError | OSError)


def _worth_repeating(error: DBAPIError, done: bool) -> bool:
    # A connection may have been cut while it waited. If it was cut during the COMMIT, nobody knows what was kept.
    if error.connection_invalidated and not done:
        return True
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
    # Nothing is asked of a connection before it is used: that would be one more question in every transaction, and
    # `Database.run` tries again with another.
    return Database(create_async_engine(parsed, pool_size=pool, max_overflow=0, **_OPTIONS))


_OPTIONS: Mapping[str, object] = {
    "hide_parameters": True,  # an error's text would else hold names and phone numbers
    "json_serializer": partial(json.dumps, ensure_ascii=False, separators=(",", ":")),
    # Not every driver is asked how many rows an INSERT made, and that is how a second delivery is recognised.
    "execution_options": {"preserve_rowcount": True},
}


def _open_sqlite(url: URL) -> Database:
    if not url.database or url.database == ":memory:":
        raise ValueError("an SQLite database needs a file")
    path = Path(url.database)
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = _lock(path)
    # One connection: SQLite has one writer anyway, a second one only adds waiting and "database is locked" (and
    # releases before 3.51.3 can corrupt a write-ahead log that two connections reset at once).
    engine = create_async_engine(
        url, pool_size=1, max_overflow=0, pool_timeout=60, async_creator=partial(_connect, path), **_OPTIONS
    )
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


# --- aiosqlite with few hops ------------------------------------------------------------------------------------------
# aiosqlite has its thread carry out everything, and visits it four times for a statement: cursor, execute, fetch, close.
# A visit takes ten times as long as a statement on a file of our own, and that was most of what a turn cost. So what is
# quick is done where it is asked for, and only what may have to wait goes to the thread: for a lock at the beginning of
# a transaction, for the disk at its end, or because it may concern very many rows.

_PATIENCE = 0.001
"""Seconds that one transaction may keep everybody else waiting."""
_SLOW = ("BEGIN", "DELETE", "CREATE", "DROP", "ALTER", "PRAGMA")


class _Cursor:
    """As much of a cursor as SQLAlchemy uses; rows are fetched as soon as their statement is executed."""

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
        await self._connection.carry_out(sql, partial(self._execute, sql, parameters))
        return self

    async def executemany(self, sql: str, parameters: Sequence[Sequence[object]]) -> _Cursor:
        await self._connection.carry_out(sql, partial(self._executemany, sql, parameters))
        return self

    async def fetchall(self) -> Sequence[object]:
        return self._rows

    async def close(self) -> None:
        return None

    def _execute(self, sql: str, parameters: Sequence[object]) -> None:
        self._keep(self._connection.raw.execute(sql, parameters))

    def _executemany(self, sql: str, parameters: Sequence[Sequence[object]]) -> None:
        self._keep(self._connection.raw.executemany(sql, parameters))

    def _keep(self, cursor: sqlite3.Cursor) -> None:
        self.description, self.lastrowid = cursor.description, cursor.lastrowid
        self._rows = cursor.fetchall() if cursor.description else ()
        self.rowcount = cursor.rowcount
        cursor.close()


class _Connection(aiosqlite.Connection):
    _written, _since = 0, 0.0

    @property
    def raw(self) -> sqlite3.Connection:
        return self._conn

    def cursor(self) -> _Cursor:  # type: ignore[override]
        return _Cursor(self)

    async def carry_out(self, sql: str, work: Callable[[], None]) -> None:
        """Here if it is quick, on the connection's own thread if it may have to wait."""
        if sql.startswith(_SLOW):
            await self._execute(work)  # type: ignore[no-untyped-call]
            if sql.startswith("BEGIN"):
                self._written = self.raw.total_changes
            self._since = time.monotonic()
            return
        work()
        if time.monotonic() - self._since > _PATIENCE:
            await asyncio.sleep(0)
            self._since = time.monotonic()

    async def commit(self) -> None:
        """Who has only read has no disk to wait for."""
        if self.raw.total_changes == self._written:
            self.raw.commit()
        else:
            await super().commit()


async def _connect(path: Path) -> _Connection:
    return await _Connection(partial(_raw, path), 64)  # type: ignore[return-value]


def _raw(path: Path) -> sqlite3.Connection:
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    os.close(descriptor)
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False)
