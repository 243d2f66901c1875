"""What staff send to the assistant at the desk in a browser: kept encrypted, for as long as it takes to be fetched."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from storage.casework import StaffId
from storage.database import Connection, insert
from storage.sealing import Seal
from storage.tables import upload


async def keep(connection: Connection, staff: StaffId, id: str, content: bytes, seal: Seal, now: datetime) -> None:
    """Keep it; the same id again is the same file."""
    row = {"staff_id": staff, "id": id, "content": seal.closed(content, place_of(staff, id)), "created_at": now}
    await connection.execute(insert(connection, upload).values(**row).on_conflict_do_nothing())


async def contents(connection: Connection, staff: StaffId, id: str, seal: Seal) -> bytes | None:
    """What it was; None if it is not kept (any more). Raises Broken."""
    mine = sa.and_(upload.c.staff_id == staff, upload.c.id == id)
    kept = (await connection.execute(sa.select(upload.c.content).where(mine))).scalar()
    return None if kept is None else seal.opened(kept, place_of(staff, id))


def place_of(staff: StaffId, id: str) -> str:
    """The row that contents are bound to: elsewhere they cannot be read."""
    return f"staff {staff} upload {id}"
