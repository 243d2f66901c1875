"""Who is at the desk in a browser: sessions, kept as digests, and what a passkey has to sign, each good for once."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from storage import roster
from storage.casework import Staff, StaffId
from storage.database import Connection
from storage.presence import alive
from storage.tables import desk_challenge, desk_session, staff

LASTS = timedelta(hours=24)
"""A session ends after that in any case."""
CHALLENGE_LASTS = timedelta(minutes=5)
_TOUCH = timedelta(minutes=1)


async def begin(connection: Connection, digest: str, who: StaffId, now: datetime) -> None:
    """A session for this person, from now on."""
    row = {"digest": digest, "staff_id": who, "created_at": now, "seen_at": now, "expires_at": now + LASTS}
    await connection.execute(sa.insert(desk_session).values(**row))


async def whose(connection: Connection, digest: str, now: datetime, *, touch: bool = False) -> Staff | None:
    """Whose session it is, as they are on the roster now; None if it has ended or they have gone.

    `touch`: whether somebody has just done something, so that the session does not fall asleep.
    """
    mine = sa.select(staff, desk_session.c.seen_at).where(desk_session.c.digest == digest, alive(now))
    row = (await connection.execute(mine)).first()
    if row is None:
        return None
    if touch and now - row.seen_at > _TOUCH:
        seen = sa.update(desk_session).where(desk_session.c.digest == digest).values(seen_at=now)
        await connection.execute(seen)
    return roster.from_row(row)


async def end(connection: Connection, digest: str) -> None:
    """This session is over."""
    await connection.execute(sa.delete(desk_session).where(desk_session.c.digest == digest))


async def challenge(connection: Connection, digest: str, now: datetime) -> None:
    """A challenge has been given out. Anybody may ask for one, so those that are over do not stay until the night."""
    await connection.execute(sa.delete(desk_challenge).where(desk_challenge.c.expires_at <= now))
    row = {"digest": digest, "expires_at": now + CHALLENGE_LASTS}
    await connection.execute(sa.insert(desk_challenge).values(**row))


async def challenged(connection: Connection, digest: str, now: datetime) -> bool:
    """Whether that challenge was given out and is still good; it is used up."""
    mine = sa.delete(desk_challenge).where(desk_challenge.c.digest == digest).returning(desk_challenge.c.expires_at)
    expires = (await connection.execute(mine)).scalar()
    return expires is not None and expires > now
