"""Where somebody of the roster can be found: a messenger carries to them what is written, a browser only shows it."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from storage.casework import StaffId
from storage.database import Connection
from storage.tables import desk_session, passkey, staff

DESK = "desk"
"""The channel of everybody's account at the desk in a browser."""
IDLE = timedelta(hours=8)
"""A session there ends when nothing was done for so long."""


def alive(now: datetime) -> sa.ColumnElement[bool]:
    """The sessions that have not ended, beside the people whose they are: of nobody who has gone."""
    awake = sa.and_(desk_session.c.expires_at > now, desk_session.c.seen_at > now - IDLE)
    return sa.and_(awake, staff.c.id == desk_session.c.staff_id, staff.c.state == "active")


async def sits_there(connection: Connection, who: StaffId, now: datetime) -> bool:
    """Whether this person has a session at the desk that is alive."""
    mine = sa.select(desk_session.c.digest).where(desk_session.c.staff_id == who, alive(now))
    return (await connection.execute(mine.limit(1))).first() is not None


async def can_come(connection: Connection, who: StaffId, now: datetime) -> bool:
    """Whether this person is at the desk or has a passkey that opens it: a link has to be asked for first."""
    keys = sa.select(passkey.c.id).where(passkey.c.staff_id == who).limit(1)
    return await sits_there(connection, who, now) or (await connection.execute(keys)).first() is not None
