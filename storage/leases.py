"""What one process at a time does for all: it holds a lease, and whoever holds none leaves it alone."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from storage.database import Connection, insert
from storage.newstables import lease


async def hold(connection: Connection, name: str, owner: str, now: datetime, lasts: timedelta) -> bool:
    """Take or keep it for so long; False if another process that may be alive has it."""
    free = sa.or_(lease.c.owner == owner, lease.c.until <= now)
    mine = {"owner": owner, "until": now + lasts}
    if (await connection.execute(sa.update(lease).where(lease.c.name == name, free).values(**mine))).rowcount:
        return True
    first = insert(connection, lease).values(name=name, **mine).on_conflict_do_nothing()
    return (await connection.execute(first)).rowcount == 1


def held(name: str, owner: str, now: datetime) -> sa.ColumnElement[bool]:
    """Whether a process has it at this moment, as a condition of a statement."""
    return sa.exists().where(lease.c.name == name, lease.c.owner == owner, lease.c.until > now)


async def release(connection: Connection, name: str, owner: str) -> None:
    """Whoever wants it need not wait."""
    await connection.execute(sa.delete(lease).where(lease.c.name == name, lease.c.owner == owner))


async def abandoned(connection: Connection) -> None:
    """Nobody holds any: called at the start of the only process there is."""
    await connection.execute(sa.delete(lease))
