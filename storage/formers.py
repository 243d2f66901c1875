"""Where somebody was before they came back elsewhere with a code: all that was theirs there has come along.

So whoever erases themselves here is erased there too, also in a backup of before: the list of the erased names both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage import tombstones, visitors
from storage.database import Connection, insert
from storage.eventtables import enrolment
from storage.newstables import interest
from storage.records import VisitorId
from storage.tables import cases, former, visit


@dataclass(frozen=True, slots=True)
class Former:
    """Who somebody was elsewhere; `person` is as `storage.tombstones` has it."""

    who: VisitorId
    person: bytes


async def came(connection: Connection, owner: VisitorId, me: VisitorId, now: datetime) -> None:
    """Whoever was `owner` goes on as `me`, with all that they had been before."""
    one = await visitors.by_id(connection, owner)
    if one is None:
        return
    found = [*await of(connection, owner), Former(owner, tombstones.hash_of(connection, one.channel, one.address))]
    await connection.execute(sa.delete(former).where(former.c.visitor_id == owner))
    for before in found:
        if before.who != me:
            row = {"visitor_id": me, "number": before.who, "person": before.person, "at": now}
            await connection.execute(insert(connection, former).values(**row).on_conflict_do_nothing())


async def of(connection: Connection, who: VisitorId) -> Sequence[Former]:
    """Who they were before, in order."""
    mine = sa.select(former).where(former.c.visitor_id == who).order_by(former.c.number)
    return [Former(VisitorId(row.number), row.person) for row in await connection.execute(mine)]


async def goes_on(connection: Connection, who: VisitorId) -> bool:
    """Whether somebody has begun anew there since: then that is theirs, and stays."""
    wants = sa.exists().where(interest.c.visitor_id == who, interest.c.withdrawn_at.is_(None))
    kept = [sa.exists().where(table.c.visitor_id == who) for table in (visit, enrolment, cases)]
    return bool((await connection.execute(sa.select(sa.or_(wants, *kept)))).scalar())
