"""What was done by whom: who, what, to which thing and when; never what was in it."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from storage.acting import Acting
from storage.database import Connection
from storage.tables import audit


async def note(connection: Connection, acting: Acting, act: str, object: str) -> None:
    """Write down that staff did something: `act` in a word of ours, `object` as a kind and a number ("case 12")."""
    who = acting.staff.id if acting.staff else None
    await connection.execute(sa.insert(audit).values(at=acting.now, staff_id=who, act=act, object=object))


async def forget(connection: Connection, before: datetime) -> int:
    """Delete what is older; the number of rows."""
    return (await connection.execute(sa.delete(audit).where(audit.c.at < before))).rowcount
