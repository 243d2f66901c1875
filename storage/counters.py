"""Numbers that only grow, by name: how far something has come, whichever process has brought it there."""

from __future__ import annotations

import sqlalchemy as sa

from storage.database import Connection, insert
from storage.tables import counter


async def value(connection: Connection, name: str) -> int | None:
    """How far it has come; None if it has not begun."""
    found: int | None = (await connection.execute(sa.select(counter.c.value).where(counter.c.name == name))).scalar()
    return found


async def reach(connection: Connection, name: str, number: int) -> None:
    """It has come that far, or farther already."""
    row = insert(connection, counter).values(name=name, value=number)
    further = counter.c.value < number
    await connection.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": number}, where=further))
