"""Bringing the database to the shape that this release expects, step by step, forwards and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlalchemy as sa

from storage.database import MIGRATIONS, Database, DatabaseTooNew, SqliteEngine

if TYPE_CHECKING:
    from alembic.config import Config

_KEY = 0x6D69_6772  # an advisory lock's number: two replicas that start at once do not migrate at once


EMPTY = "base"
"""The step before the first: no tables."""


def steps() -> list[str]:
    """The numbers of the steps that this release knows, in their order."""
    return sorted(step.stem.split("_")[0] for step in (MIGRATIONS / "versions").glob("[0-9]*_*.py"))


def newest() -> str:
    """The last of them: where a database of this release is."""
    return steps()[-1]


async def revision(database: Database) -> str | None:
    """The revision that the database is at; None for an empty one."""
    async with database.begin() as connection:
        found = await connection.run_sync(lambda sync: sa.inspect(sync).has_table("alembic_version"))
        if not found:
            return None
        row = (await connection.execute(sa.text("SELECT version_num FROM alembic_version"))).scalar()
        return str(row) if row else None


async def migrate(database: Database, to: str | None = None) -> bool:
    """Bring the database to revision `to` (this release's own by default); False if it was there already.

    Raises DatabaseTooNew rather than touch a database that a later release has changed, and ValueError for a step
    that there is not.
    """
    target, known = to or newest(), [EMPTY, *steps()]
    if target not in known:
        raise ValueError(f"there is no step {target}: the steps are {', '.join(known)}")
    present = await revision(database) or EMPTY
    if present not in known:
        raise DatabaseTooNew(f"the database is at step {present}, this release knows steps up to {newest()}")
    if present == target:
        return False
    step: Callable[[Config, str], None]
    # Alembic is imported only when there is something to do: it costs most of a second.
    from alembic import command

    step = command.upgrade if known.index(target) > known.index(present) else command.downgrade
    with _unlinked(database):
        async with database.begin() as connection:
            if database.dialect == "postgresql":
                await connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _KEY})
            await connection.run_sync(_run, step, target)
    return True


@contextmanager
def _unlinked(database: Database) -> Iterator[None]:
    """SQLite changes most of a table by making another one: dropping the old one would delete all that hangs on it."""
    if not isinstance(database.engine, SqliteEngine):
        yield
        return
    raw = database.engine.connection
    raw.raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        raw.raw.execute("PRAGMA foreign_keys=ON")


def _run(connection: sa.Connection, step: Callable[[Config, str], None], target: str) -> None:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    step(config, target)
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise RuntimeError("a step has left rows that hang on nothing")
