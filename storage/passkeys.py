"""Passkeys of staff: several for each person; what is kept of one opens nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.casework import StaffId
from storage.database import Connection, insert
from storage.tables import passkey, staff

MOST = 10
"""How many one person may have."""


@dataclass(frozen=True, slots=True)
class Passkey:
    """A passkey by the name that its device has for it (base64url)."""

    id: str
    staff: StaffId
    public_key: bytes
    sign_count: int
    created_at: datetime
    used_at: datetime | None


def _from_row(row: sa.Row[tuple[object, ...]]) -> Passkey:
    return Passkey(row.id, StaffId(row.staff_id), row.public_key, row.sign_count, row.created_at, row.used_at)


async def of(connection: Connection, who: StaffId) -> Sequence[Passkey]:
    """A person's passkeys, the oldest first."""
    rows = await connection.execute(sa.select(passkey).where(passkey.c.staff_id == who).order_by(passkey.c.created_at))
    return [_from_row(row) for row in rows]


async def find(connection: Connection, id: str) -> Passkey | None:
    """The passkey of that name, if its person is on the roster."""
    known = sa.select(passkey).join(staff).where(passkey.c.id == id, staff.c.state == "active")
    row = (await connection.execute(known)).first()
    return _from_row(row) if row else None


async def add(connection: Connection, id: str, who: StaffId, public_key: bytes, sign_count: int, now: datetime) -> bool:
    """Keep a new one; False if they have too many, or it is known already."""
    if len(await of(connection, who)) >= MOST:
        return False
    row = {"id": id, "staff_id": who, "public_key": public_key, "sign_count": sign_count, "created_at": now}
    statement = insert(connection, passkey).values(**row).on_conflict_do_nothing()
    return (await connection.execute(statement)).rowcount == 1


async def used(connection: Connection, one: Passkey, sign_count: int, now: datetime) -> bool:
    """It has signed. False if it was used elsewhere at the same moment: then it counts for nothing."""
    as_known = sa.and_(passkey.c.id == one.id, passkey.c.sign_count == one.sign_count)
    statement = sa.update(passkey).where(as_known).values(sign_count=sign_count, used_at=now)
    return (await connection.execute(statement)).rowcount == 1


async def remove(connection: Connection, who: StaffId, id: str) -> bool:
    """Forget one; False if this person has none of that name."""
    mine = sa.and_(passkey.c.id == id, passkey.c.staff_id == who)
    return (await connection.execute(sa.delete(passkey).where(mine))).rowcount == 1
