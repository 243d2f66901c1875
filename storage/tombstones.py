"""Who was erased, by a keyed hash of their channel and address: nobody can be found by it who is not known already."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa

from storage.database import Connection, insert
from storage.sealing import ring
from storage.tables import erased, restraint

LABEL = "erased"
JUST_NOW = timedelta(minutes=1)
"""For how long a key that was pressed twice brings nobody back."""


def hash_of(connection: Connection, channel: str, address: str) -> bytes:
    """By what somebody is on the list."""
    return ring(connection).index(LABEL, f"{channel}:{address}")


async def set(connection: Connection, channel: str, address: str, at: datetime) -> None:
    """They were erased then."""
    await set_known(connection, hash_of(connection, channel, address), at)


async def set_known(connection: Connection, person: bytes, at: datetime) -> None:
    """The same of whoever is known by their hash alone. What they did not want is nobody's any more."""
    await connection.execute(sa.delete(restraint).where(restraint.c.person == person))
    noted = insert(connection, erased).values(person=person, at=at)
    await connection.execute(noted.on_conflict_do_update(index_elements=["person"], set_={"at": at}))


async def add(connection: Connection, others: Mapping[bytes, datetime]) -> None:
    """Put those of another list on this one too; who is on both was erased when the later one says."""
    for person, at in others.items():
        noted = insert(connection, erased).values(person=person, at=at)
        later = erased.c.at < at
        await connection.execute(noted.on_conflict_do_update(index_elements=["person"], set_={"at": at}, where=later))


async def has(connection: Connection, channel: str, address: str, since: datetime | None = None) -> bool:
    """Whether they were erased, after a moment if one is given."""
    found = sa.select(erased.c.at).where(erased.c.person == hash_of(connection, channel, address))
    at = (await connection.execute(found)).scalar()
    return at is not None and (since is None or at > since)


async def everybody(connection: Connection) -> Mapping[bytes, datetime]:
    """The list: when whom."""
    return {row.person: row.at for row in await connection.execute(sa.select(erased))}


async def mark(connection: Connection) -> tuple[int, datetime | None]:
    """Something that is another when the list is another. Processes commit in another order than their clocks say, so
    the newest moment alone does not do."""
    count, newest = (await connection.execute(sa.select(sa.func.count(), sa.func.max(erased.c.at)))).one()
    return int(count), newest


async def newest(connection: Connection) -> datetime | None:
    """When somebody was erased last; None if nobody is on the list."""
    found: datetime | None = (await connection.execute(sa.select(sa.func.max(erased.c.at)))).scalar()
    return found
