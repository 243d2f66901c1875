"""What a database that comes out of a backup must not go on with: the world went on without it."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from storage.database import Connection
from storage.newstables import announcement, lease
from storage.tables import desk_challenge, desk_session, invitation, outbox, staff_group
from storage.tables import staff as people

_CODES = (desk_session, desk_challenge, invitation, lease)


async def begin_again(connection: Connection, now: datetime) -> None:
    """Nobody is in at the desk, no code opens anything and no process holds anything; announcements that were under way
    wait for somebody to say that they go on, for many people have them already. What was on its way to somebody has
    most likely arrived long ago, and is not sent once more: people may want none by now."""
    for table in _CODES:
        await connection.execute(sa.delete(table))
    on_its_way = sa.update(outbox).where(outbox.c.settled_at.is_(None))
    lost = {"state": "unknown", "settled_at": now, "lease_owner": None, "lease_until": None}
    await connection.execute(on_its_way.values(**lost))
    await connection.execute(sa.update(staff_group).values(owner="", leased_until=now))
    under_way = announcement.c.state.in_(["sending", "scheduled"])
    started = sa.and_(under_way, sa.or_(announcement.c.send_at.is_(None), announcement.c.send_at <= now))
    await connection.execute(sa.update(announcement).where(started).values(state="paused"))


async def staff(connection: Connection) -> int:
    """How many people are on the roster: whoever was let go since is on it again."""
    here = sa.select(sa.func.count()).select_from(people).where(people.c.state != "gone")
    return (await connection.execute(here)).scalar_one()
