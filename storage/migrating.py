"""Bringing the database to the shape that this release expects, step by step, forwards and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import sqlalchemy as sa

from storage.database import MIGRATIONS, Database, DatabaseTooNew
from storage.hiding import hidden
from storage.tables import metadata

if TYPE_CHECKING:
    from alembic.config import Config

    from storage.sealing import Seal

_KEY = 0x6D69_6772  # an advisory lock's number: two replicas that start at once do not migrate at once


EMPTY = "base"
"""The step before the first: no tables."""
ENCRYPTED = "0005"
"""The step from which on nothing personal lies open."""


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
    sqlite = database.dialect == "sqlite"
    # A table that is made anew would take with it all that hangs on its rows.
    await database.outside(*(["PRAGMA foreign_keys=OFF"] if sqlite else []))
    try:
        async with database.begin() as connection:
            if not sqlite:
                await connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _KEY})
            await connection.run_sync(_run, step, target, database.seal)
    finally:
        await database.outside(*(["PRAGMA foreign_keys=ON"] if sqlite else []))
    if present != EMPTY and known.index(present) < known.index(ENCRYPTED) <= known.index(target):
        await _sweep(database)
    return True


async def _sweep(database: Database) -> None:
    """Leave nothing in the files of what has been encrypted since."""
    if database.dialect == "sqlite":
        await database.outside("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)")
    else:
        tables = [table.name for table in metadata.sorted_tables if hidden(table)]
        await database.outside(*(f"VACUUM FULL {table}" for table in tables))


def _run(connection: sa.Connection, step: Callable[[Config, str], None], target: str, ring: Seal | None) -> None:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes |= {"connection": connection, "ring": ring}
    step(config, target)
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise RuntimeError("a step has left rows that lead nowhere")
