"""What a database costs before the first question is asked: its tables, and statements that are compiled. Paid once."""

from __future__ import annotations

import atexit
import tempfile
from pathlib import Path

import sqlalchemy as sa

from storage.database import Database, open_database, parse
from storage.migrating import migrate

_FOLDER = tempfile.TemporaryDirectory(prefix="cicbot-")
atexit.register(_FOLDER.cleanup)
_TEMPLATE = Path(_FOLDER.name) / "template.db"

_dialects: dict[str, sa.Dialect] = {}
_compiled: dict[object, object] = {}


async def lay(url: str) -> None:
    """Where there is no SQLite file yet, lay one that this release has migrated. Elsewhere do nothing."""
    parsed = parse(url)
    path = Path(parsed.database or "")
    if parsed.get_backend_name() != "sqlite" or path.exists():
        return
    if not _TEMPLATE.exists():
        database = await open_database(f"sqlite:///{_TEMPLATE}")
        await migrate(database)
        await database.close()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_TEMPLATE.read_bytes())


def with_what_is_compiled(database: Database) -> Database:
    """The same, which knows every statement that was compiled for another of its kind.

    An assistant opens one database and keeps it; tests open hundreds, and compiling took them longer than asking.
    """
    engine = database.engine.sync_engine
    engine.dialect = _dialects.setdefault(engine.url.drivername, engine.dialect)
    engine.update_execution_options(compiled_cache=_compiled)
    return database
