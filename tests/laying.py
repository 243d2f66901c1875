"""A database file that has its tables already: making them one by one costs more than most tests."""

from __future__ import annotations

import atexit
import tempfile
from pathlib import Path

from storage.database import open_database
from storage.migrating import migrate

_FOLDER = tempfile.TemporaryDirectory(prefix="cicbot-")
atexit.register(_FOLDER.cleanup)
_TEMPLATE = Path(_FOLDER.name) / "template.db"


async def lay(url: str) -> None:
    """Where there is no SQLite file yet, lay one that this release has migrated. Elsewhere do nothing."""
    path = Path(url.removeprefix("sqlite:///"))
    if not url.startswith("sqlite:///") or path.exists():
        return
    if not _TEMPLATE.exists():
        database = await open_database(f"sqlite:///{_TEMPLATE}")
        await migrate(database)
        await database.close()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_TEMPLATE.read_bytes())
