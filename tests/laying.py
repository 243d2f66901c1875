"""What a database costs before the first question is asked: its tables, and statements that are compiled. Paid once."""

from __future__ import annotations

import atexit
import secrets
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from storage.database import Database, open_database, parse
from storage.hiding import equip
from storage.migrating import migrate
from storage.sealing import Seal

KEY = "ab" * 32
KEYS = {"DATA_KEY": KEY}
"""The environment of a program that shares a database with a test."""


def _draw(size: int) -> bytes:
    return b"i" * size if size == len(KEY) // 2 else secrets.token_bytes(size)


SEAL = Seal(KEY, _draw)
"""The keys of the databases of tests. It is one for all, and so is the key of the index that it draws for each."""


async def opened(url: str) -> Database:
    """A database with the keys of the tests."""
    return await open_database(url, seal=SEAL)


_MOMENT = datetime(2026, 11, 23, tzinfo=UTC)
_FOLDER = tempfile.TemporaryDirectory(prefix="cicbot-")
atexit.register(_FOLDER.cleanup)
_TEMPLATE = Path(_FOLDER.name) / "template.db"

_dialects: dict[str, sa.Dialect] = {}
_compiled: dict[object, object] = {}


async def laid(url: str) -> Database:
    """A database in this release's shape whose keys have been tried."""
    await lay(url)
    database = await opened(url)
    await migrate(database)
    await database.run(lambda connection: SEAL.unlock(connection, _MOMENT))
    return database


async def lay(url: str) -> None:
    """Where there is no SQLite file yet, lay one that this release has migrated. Elsewhere do nothing."""
    parsed = parse(url)
    path = Path(parsed.database or "")
    if parsed.get_backend_name() != "sqlite" or path.exists():
        return
    if not _TEMPLATE.exists():
        made = _TEMPLATE.with_name(f"{secrets.token_hex(8)}.db")  # others may be making it at this moment
        database = await opened(f"sqlite:///{made}")
        await migrate(database)
        await database.close()
        made.replace(_TEMPLATE)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_TEMPLATE.read_bytes())


def with_what_is_compiled(database: Database) -> Database:
    """The same, which knows every statement that was compiled for another of its kind.

    An assistant opens one database and keeps it; tests open hundreds, and compiling took them longer than asking.
    """
    engine = database.engine.sync_engine
    engine.dialect = _dialects.setdefault(engine.url.drivername, engine.dialect)
    if database.seal:
        equip(engine.dialect, database.seal)
    engine.update_execution_options(compiled_cache=_compiled)
    return database
