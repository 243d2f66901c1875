"""Files of cases: where each is kept, and the contents of those that are kept here."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.screen import File
from storage.casework import CaseId, FileId
from storage.database import Connection
from storage.tables import stored_file

HERE = "here"
"""The source of a file whose contents we keep."""


async def keep(connection: Connection, case: CaseId, file: File, now: datetime) -> FileId | None:
    """Write down where a file of a case is; of one that is kept here, only that it belongs to that case."""
    if file.source == HERE:
        mine = sa.and_(stored_file.c.id == int(file.ref), stored_file.c.case_id == case)
        found = (await connection.execute(sa.select(stored_file.c.id).where(mine))).scalar()
        return None if found is None else FileId(found)
    row = {
        "case_id": case,
        "name": file.name[:120],
        "type": file.type[:80],
        "size": file.size,
        "source": file.source,
        "ref": file.ref,
        "created_at": now,
    }
    return FileId(
        (await connection.execute(sa.insert(stored_file).values(**row).returning(stored_file.c.id))).scalar_one()
    )


async def find(connection: Connection, case: CaseId, id: int) -> File | None:
    """The file of that number, if it belongs to the case."""
    row = (
        await connection.execute(sa.select(stored_file).where(stored_file.c.id == id, stored_file.c.case_id == case))
    ).first()
    return File(row.source, row.ref, row.name, row.type, row.size) if row else None
