"""Whom it concerns if somebody has read the database: how many people, and what is kept of them; nobody by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.database import Connection, long
from storage.holdings import HOLDINGS, Kind, encrypted, of_visitor, of_visitors
from storage.tables import metadata, staff, visitor


@dataclass(frozen=True, slots=True)
class People:
    """How many people of a channel there are who are spoken to in a language, and how many can be written to."""

    channel: str
    language: str
    """Empty of those who have chosen none."""
    count: int
    reachable: int


@dataclass(frozen=True, slots=True)
class Kept:
    """How much there is about people in a table, about how many of them, and which of its columns lie encrypted."""

    table: str
    kind: Kind
    rows: int
    people: int
    encrypted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Concerned:
    """Everybody, and everything about them."""

    people: Sequence[People]
    kept: Sequence[Kept]
    """Of tables in which there is something."""
    staff: int


async def look(connection: Connection, since: datetime | None = None) -> Concerned:
    """Count it; with a moment only of people who were here since, and of the staff nevertheless all."""
    here = sa.true() if since is None else visitor.c.seen_at >= since
    kept = [await _kept(connection, name, here) for name in of_visitors()]
    working = sa.select(sa.func.count()).select_from(staff).where(staff.c.state != "gone")
    return Concerned(
        await _people(connection, here),
        [one for one in kept if one.rows],
        (await connection.execute(working)).scalar_one(),
    )


async def _people(connection: Connection, here: sa.ColumnElement[bool]) -> Sequence[People]:
    language, reached = sa.func.coalesce(visitor.c.language, ""), sa.case((visitor.c.reachable, 1), else_=0)
    columns = (visitor.c.channel, language, sa.func.count(), sa.func.sum(reached))
    counted = sa.select(*columns).where(here).group_by(visitor.c.channel, language)
    return [People(*row) for row in await connection.execute(long(counted.order_by(visitor.c.channel, language)))]


async def _kept(connection: Connection, name: str, here: sa.ColumnElement[bool]) -> Kept:
    table, theirs = metadata.tables[name], of_visitor(name, visitor.c.id)
    if table is visitor:
        counted = sa.select(sa.func.count(), sa.func.count()).select_from(visitor).where(here)
    else:
        counted = sa.select(sa.func.count(), sa.func.count(visitor.c.id.distinct())).select_from(
            table.join(visitor, sa.and_(theirs, here))
        )
    rows, people = (await connection.execute(long(counted))).one()
    return Kept(name, HOLDINGS[name].kind, rows, people, encrypted(name))
