"""What one process at a time does for all: it holds a lease, and whoever holds none leaves it alone.

And which processes there are: each holds one of its own. And what a channel has said to one of them for all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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


_HERE = "here "


@dataclass(frozen=True, slots=True)
class Process:
    """What a process says of itself: where it runs, and the names of its keys, of which the first encrypts."""

    place: str
    """The host and the number of the process there; empty where it does not say."""
    keys: tuple[str, ...] = ()


async def here(connection: Connection, owner: str, until: datetime, process: Process | None = None) -> None:
    """This process is there, until that moment at least."""
    says = {"place": process.place, "keys": list(process.keys)} if process else None
    said = insert(connection, lease).values(name=_HERE + owner, owner=owner, until=until, says=says)
    again = {"until": until, "says": says}
    await connection.execute(said.on_conflict_do_update(index_elements=["name"], set_=again))


async def processes(connection: Connection, now: datetime) -> Sequence[Process]:
    """Those that are there, in the order of their places."""
    them = sa.and_(lease.c.name.startswith(_HERE), lease.c.until > now)
    rows = await connection.execute(sa.select(lease.c.says).where(them))
    told = [says or {} for says in rows.scalars()]
    found = [Process(str(one.get("place", "")), tuple(map(str, one.get("keys", ())))) for one in told]
    return sorted(found, key=lambda one: one.place)


async def others(connection: Connection, owner: str, now: datetime) -> int:
    """How many processes there are besides."""
    them = sa.and_(lease.c.name.startswith(_HERE), lease.c.owner != owner, lease.c.until > now)
    return (await connection.execute(sa.select(sa.func.count()).select_from(lease).where(them))).scalar_one()


_BARRED = "barred "


async def bar(connection: Connection, what: str, owner: str, until: datetime) -> None:
    """Nobody writes there until that moment: this process was told so. What holds longer already does."""
    said = insert(connection, lease).values(name=_BARRED + what, owner=owner, until=until)
    longer = said.on_conflict_do_update(
        index_elements=["name"], set_={"until": until, "owner": owner}, where=lease.c.until < until
    )
    await connection.execute(longer)


async def barred(connection: Connection, owner: str, now: datetime) -> Mapping[str, datetime]:
    """Where nobody writes, and until when, as other processes were told."""
    theirs = sa.and_(lease.c.name.startswith(_BARRED), lease.c.owner != owner, lease.c.until > now)
    rows = await connection.execute(sa.select(lease.c.name, lease.c.until).where(theirs))
    return {row.name.removeprefix(_BARRED): row.until for row in rows}


async def forget(connection: Connection, now: datetime) -> None:
    """Processes that are not there any more, and what was over meanwhile."""
    known = sa.or_(lease.c.name.startswith(_HERE), lease.c.name.startswith(_BARRED))
    await connection.execute(sa.delete(lease).where(known, lease.c.until <= now))


async def abandoned(connection: Connection) -> None:
    """Nobody holds any: called at the start of the only process there is."""
    await connection.execute(sa.delete(lease))
