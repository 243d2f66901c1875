"""Opening the database: SQLite with one careful connection, or PostgreSQL with a pool; and bringing it up to date."""

from __future__ import annotations

import asyncio
import fcntl
import json
import logging
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Concatenate, ParamSpec, TypeVar, cast
from urllib.parse import quote

import aiosqlite
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry

from storage.hiding import equip

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from storage.sealing import Seal

    Connection = AsyncConnection
    """A transaction under way: what every function of storage takes first."""
else:
    # Only PostgreSQL needs SQLAlchemy's asyncio, and the whole ORM that comes with it.
    Connection = object

MIGRATIONS = Path(__file__).parent / "migrations"

P = ParamSpec("P")
R = TypeVar("R")
Long = TypeVar("Long", bound=sa.Executable)


LAST = 10.0
"""Seconds that what is under way has to come to its end when the database is closed."""


class DatabaseInUse(Exception):
    """Another process has this SQLite file open: two would each believe that they are alone."""


class DatabaseTooNew(Exception):
    """The database was made by a later release than this one."""


@dataclass
class _Around:
    """A transaction, known to all that is called in it."""

    database: Database
    open: bool = True


_around: ContextVar[_Around | None] = ContextVar("transaction", default=None)


@dataclass(frozen=True)
class Database:
    """An open database. `begin` is the only way in."""

    engine: AsyncEngine | SqliteEngine
    lock: IO[bytes] | None = None
    seal: Seal | None = None
    """Its keys: they are nowhere else, and `storage.sealing.ring` finds them from within a transaction."""
    under_way: set[asyncio.Future[object]] = field(default_factory=set)
    """The transactions that have begun: they go on when their callers are cancelled."""

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

        A caller that is cancelled does not tear the transaction: it ends one way or the other first. Raises
        RuntimeError inside a transaction of the same database: on SQLite it would wait for itself for ever.
        """
        if (outer := _around.get()) and outer.database is self and outer.open:
            raise RuntimeError("a transaction inside a transaction: pass the connection on")
        under_way = asyncio.ensure_future(self._run(work, tries))
        self.under_way.add(cast("asyncio.Future[object]", under_way))
        under_way.add_done_callback(lambda done: self.under_way.discard(cast("asyncio.Future[object]", done)))
        return await asyncio.shield(under_way)

    async def _run(self, work: Callable[[Connection], Awaitable[R]], tries: int) -> R:
        this = _Around(self)
        _around.set(this)  # in this task alone, and in what it starts
        try:
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
        finally:
            this.open = False
        raise AssertionError("unreachable")

    async def outside(self, *statements: str) -> Sequence[str]:
        """Carry these out outside any transaction, one after the other: what can only be done there. The first word of
        each answer."""
        if not statements:
            return ()
        if isinstance(self.engine, SqliteEngine):
            return await self.engine.outside(statements)
        async with self.engine.connect() as connection:
            alone = await connection.execution_options(isolation_level="AUTOCOMMIT")
            for one in statements:
                await alone.exec_driver_sql(one)
        return ()

    async def scrub(self, tables: Sequence[str] = ()) -> bool:
        """See that what was deleted is not left in the database's own files, as far as that can be done while it runs.

        SQLite overwrites what is deleted (`secure_delete`), but keeps it in the write-ahead log until that is emptied,
        which cannot be done while a backup is made: then False. PostgreSQL gives the room of deleted rows to others.
        """
        if isinstance(self.engine, SqliteEngine):
            at_once, patiently = "PRAGMA busy_timeout=0", f"PRAGMA busy_timeout={_BUSY}"
            _, busy, _ = await self.outside(at_once, "PRAGMA wal_checkpoint(TRUNCATE)", patiently)
            return busy == "0"
        quote = self.engine.dialect.identifier_preparer.quote
        await self.outside(*(f"VACUUM {quote(name)}" for name in tables))
        return True

    async def rebuild(self) -> str | None:
        """Look whether an SQLite file is whole, and if so, write it anew, without gaps; what is wrong, if something is.

        Everybody waits meanwhile: for about a second for every hundred megabytes. PostgreSQL sees to it by itself.
        """
        if not isinstance(self.engine, SqliteEngine):
            return None
        (found,) = await self.outside("PRAGMA quick_check(1)")
        if found != "ok":
            return found
        await self.outside("VACUUM")
        await self.scrub()
        return None

    async def close(self) -> None:
        """Close it, after what is under way: whoever had asked for that may be gone already."""
        if self.under_way:
            await asyncio.wait(set(self.under_way), timeout=LAST)
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
            return parsed.set(drivername="sqlite")
        case "postgresql" | "postgresql+psycopg":
            return parsed.set(drivername="postgresql+psycopg")
        case "postgresql+asyncpg":
            return parsed
        case other:
            raise ValueError(f"a database that is not supported: {other}")


async def open_database(url: str, *, seal: Seal | None = None, pool: int = 10) -> Database:
    """Open the database behind a URL. An SQLite file is created, with its folder, and locked for this process.

    Without keys nothing that lies encrypted can be read or written. Before any of that, `Seal.unlock`.
    """
    parsed = parse(url)
    for name in ("sqlalchemy", "aiosqlite"):  # at a finer level they print rows, and so names and numbers
        logging.getLogger(name).setLevel(logging.WARNING)
    if parsed.get_backend_name() == "sqlite":
        return await _open_sqlite(parsed, seal)
    from sqlalchemy.ext.asyncio import create_async_engine

    # Nothing is asked of a connection before it is used: that would be one more question in every transaction, and
    # `Database.run` tries again with another.
    engine = create_async_engine(parsed, pool_size=pool, max_overflow=0, **_OPTIONS)
    if seal:
        equip(engine.dialect, seal)
    return Database(engine, seal=seal)


@asynccontextmanager
async def reading(url: str) -> AsyncIterator[Connection]:
    """One transaction that sees one moment and writes nothing, beside whoever has the database open.

    An SQLite file is opened once more, only to be read: that holds up nobody. Raises FileNotFoundError.
    """
    parsed = parse(url)
    if parsed.get_backend_name() == "sqlite":
        database = await _open_sqlite_to_read(parsed)
    else:
        from sqlalchemy.ext.asyncio import create_async_engine

        database = Database(create_async_engine(parsed, pool_size=1, max_overflow=0, **_OPTIONS))
    try:
        async with database.begin() as connection:
            if database.dialect == "postgresql":
                await connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield connection
    finally:
        await database.close()


def _only_to_read(url: URL) -> str:
    path = Path(url.database or "").absolute()
    if not path.is_file():
        raise FileNotFoundError(f"there is no database {path}")
    return f"file:{quote(str(path))}?mode=ro"


async def _open_sqlite_to_read(url: URL) -> Database:
    only_to_read = _only_to_read(url)
    open_it = partial(sqlite3.connect, only_to_read, uri=True, isolation_level=None, check_same_thread=False)
    connection = _Connection(open_it, 64)
    _ = await connection
    engine = sa.create_engine(
        url, poolclass=sa.StaticPool, pool_reset_on_return=None, creator=lambda: connection.raw, **_OPTIONS
    )
    sa.event.listen(engine, "begin", lambda one: one.exec_driver_sql("BEGIN"))
    return Database(SqliteEngine(engine, connection))


_OPTIONS: Mapping[str, object] = {
    "hide_parameters": True,  # an error's text would else hold names and phone numbers
    "json_serializer": partial(json.dumps, ensure_ascii=False, separators=(",", ":")),
    # Not every driver is asked how many rows an INSERT made, and that is how a second delivery is recognised.
    "execution_options": {"preserve_rowcount": True},
}


async def _open_sqlite(url: URL, seal: Seal | None) -> Database:
    if not url.database or url.database == ":memory:":
        raise ValueError("an SQLite database needs a file")
    path = Path(url.database)
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = _lock(path)
    # One connection: SQLite has one writer anyway, a second one only adds waiting and "database is locked" (and
    # releases before 3.51.3 can corrupt a write-ahead log that two connections reset at once).
    connection = _Connection(partial(_raw, path), 64)
    _ = await connection
    engine = sa.create_engine(
        url, poolclass=sa.StaticPool, pool_reset_on_return=None, creator=lambda: connection.raw, **_OPTIONS
    )
    sa.event.listen(engine, "connect", _prepare)
    sa.event.listen(engine, "begin", _begin_immediate)
    if seal:
        equip(engine.dialect, seal)
    return Database(SqliteEngine(engine, connection), lock, seal)


def _lock(path: Path) -> IO[bytes]:
    lock = path.with_name(path.name + ".lock").open("ab")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise DatabaseInUse(f"{path.name} is in use by another process") from None
    return lock


_BUSY = 5000
"""Milliseconds that a statement waits for another process, such as a backup that begins or ends."""


def _prepare(connection: sa.PoolProxiedConnection, _: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",  # a booking that was promised survives a power cut
        f"busy_timeout={_BUSY}",
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


# --- SQLite with few hops ---------------------------------------------------------------------------------------------
# A statement on a file of our own takes some ten microseconds. To have aiosqlite's thread carry it out takes ten times
# as long, and that was most of what a turn cost. So statements are carried out where they are asked for, and only what
# takes its time goes to the thread: a COMMIT, which waits for the disk, a DELETE, which may be of very much, and what
# says so of itself.


class _Connection(aiosqlite.Connection):
    """The one connection to the file, and the thread that belongs to it."""

    @property
    def raw(self) -> sqlite3.Connection:
        return self._conn

    async def beside(self, work: Callable[[], R]) -> R:
        """Do something in the thread. Whoever is cancelled meanwhile waits for its end: the connection is in use."""
        done = asyncio.ensure_future(self._execute(work))  # type: ignore[no-untyped-call]
        cancelled = False
        while not done.done():
            try:
                await asyncio.wait({done})
            except asyncio.CancelledError:
                cancelled = True
        if cancelled:
            raise asyncio.CancelledError
        return cast(R, done.result())


@dataclass(frozen=True)
class SqliteEngine:
    """As much of an engine as `Database` uses. The one connection belongs to whoever has the turn."""

    sync_engine: sa.Engine
    connection: _Connection
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def dialect(self) -> sa.Dialect:
        return self.sync_engine.dialect

    @property
    def url(self) -> URL:
        return self.sync_engine.url

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Connection]:
        async with self.turn:
            with self.sync_engine.connect() as connection:  # undone at its end if it is not committed
                transaction = connection.begin()
                before = _changes(connection)
                yield cast(Connection, _Here(connection, self.connection))
                if _changes(connection) == before:
                    transaction.commit()  # who has only read has nothing to wait for
                else:
                    await self.connection.beside(transaction.commit)

    async def outside(self, statements: Sequence[str]) -> Sequence[str]:
        async with self.turn:
            return [await self.connection.beside(partial(self._told, one)) for one in statements]

    def _told(self, statement: str) -> str:
        # All of it has to be taken in: nothing can be committed before.
        rows = self.connection.raw.execute(statement).fetchall()
        return str(rows[0][0]) if rows else ""

    async def dispose(self) -> None:
        async with self.turn:
            self.sync_engine.dispose()
            await self.connection.close()


@dataclass
class _Here:
    """As much of a connection as storage uses. Statements are carried out at once; others have their turns between."""

    sync_connection: sa.Connection
    thread: _Connection
    since: float = field(default_factory=time.monotonic)

    @property
    def dialect(self) -> sa.Dialect:
        return self.sync_connection.dialect

    async def execute(
        self,
        statement: sa.Executable,
        parameters: Mapping[str, object] | Sequence[Mapping[str, object]] | None = None,
    ) -> sa.CursorResult[*tuple[object, ...]]:
        work = partial(self.sync_connection.execute, statement, parameters)
        long = isinstance(statement, sa.Delete) or statement.get_execution_options().get(_LONG)
        result = await self.thread.beside(work) if long else work()
        await self._be_polite()
        return result

    async def exec_driver_sql(
        self, statement: str, parameters: tuple[object, ...] | None = None
    ) -> sa.CursorResult[*tuple[object, ...]]:
        result = self.sync_connection.exec_driver_sql(statement, parameters)
        await self._be_polite()
        return result

    async def run_sync(self, work: Callable[Concatenate[sa.Connection, P], R], *args: P.args, **named: P.kwargs) -> R:
        return work(self.sync_connection, *args, **named)

    async def begin_nested(self) -> _Savepoint:
        return _Savepoint(self.sync_connection.begin_nested())

    async def _be_polite(self) -> None:
        if time.monotonic() - self.since > _PATIENCE:
            await asyncio.sleep(0)
            self.since = time.monotonic()


@dataclass(frozen=True)
class _Savepoint:
    nested: sa.NestedTransaction

    async def commit(self) -> None:
        self.nested.commit()

    async def rollback(self) -> None:
        self.nested.rollback()


_LONG = "long"


def long(statement: Long) -> Long:
    """The same, which may be of very many rows: nobody's turn waits for it but those that need the database."""
    return statement.execution_options(**{_LONG: True})


_PATIENCE = 0.001
"""Seconds that one transaction may keep everybody else waiting."""


def _changes(connection: sa.Connection) -> int:
    """How many rows have ever been changed through this connection."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw.total_changes


def _raw(path: Path) -> sqlite3.Connection:
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    os.close(descriptor)
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False)


def insert(connection: Connection, table: sa.Table) -> sqlite.Insert | postgresql.Insert:  # type: ignore[explicit-any]
    """An INSERT that knows ON CONFLICT, in the dialect of the connection."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
