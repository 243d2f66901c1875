"""What was done by whom: who, what, to which thing and when; never what was in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from storage.acting import Acting
from storage.casework import Audited, StaffId
from storage.database import Connection
from storage.tables import audit, staff


async def note(connection: Connection, acting: Acting, act: str, object: str) -> None:
    """Write down that staff did something: `act` in a word of ours, `object` as a kind and a number ("case 12")."""
    await done(connection, acting.staff.id if acting.staff else None, act, object, acting.now)


async def done(connection: Connection, who: StaffId | None, act: str, object: str, now: datetime) -> None:
    """Write down what somebody did outside a conversation; None is whoever types at the command line."""
    await connection.execute(sa.insert(audit).values(at=now, staff_id=who, act=act, object=object))


async def latest(connection: Connection, before: int | None, limit: int) -> Sequence[Audited]:
    """The newest lines, or those before a line of that number; the newest first."""
    columns = (audit.c.id, audit.c.at, audit.c.act, audit.c.object, staff.c.name, staff.c.id.label("who"))
    joined = audit.outerjoin(staff, staff.c.id == audit.c.staff_id)
    wanted = sa.true() if before is None else audit.c.id < before
    statement = sa.select(*columns).select_from(joined).where(wanted).order_by(audit.c.id.desc()).limit(limit)
    rows = await connection.execute(statement)
    return [Audited(row.id, row.at, row.name.text(row.who) if row.name else "", row.act, row.object) for row in rows]
