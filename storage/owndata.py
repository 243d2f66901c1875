"""What is known of one person: counted for a card, or all of it, table by table, as `storage.holdings` declares it.

Nothing of anybody else is in it: whoever of the staff is named is a consultant. What consultants have noted for each
other is counted only: it may be about others too, and is given out by people.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime

import sqlalchemy as sa

from bot.screen import Local
from storage import consents, events
from storage.database import Connection
from storage.eventwork import EventId
from storage.hiding import shown
from storage.holdings import HOLDINGS, Part, of_visitor, of_visitors, told
from storage.newstables import interest
from storage.records import Known, Visitor, VisitorId
from storage.tables import case_message, metadata, visit, visitor

BEARER = frozenset({"web"})
"""Channels whose addresses are secrets: whoever knows one is taken for its person. Nobody is told theirs."""


@dataclass(frozen=True, slots=True)
class Table:
    """What there is of somebody in a table: its rows, by columns. `colleagues` are columns that named somebody."""

    name: str
    part: Part
    colleagues: frozenset[str]
    rows: Sequence[Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class Everything:
    """All that is known of somebody at a moment."""

    tables: Sequence[Table]
    titles: Mapping[int, Local] = field(default_factory=dict)
    """What the events are called, by their numbers."""
    notes: int = 0
    """How many notes consultants have written for each other."""


async def summary(connection: Connection, who: VisitorId, now: datetime) -> Known | None:
    """What is known of somebody, in numbers and moments; None of somebody of whom nothing is."""

    async def count(name: str, *which: sa.ColumnElement[bool]) -> int:
        counted = sa.select(sa.func.count()).select_from(metadata.tables[name]).where(of_visitor(name, who), *which)
        return (await connection.execute(counted)).scalar_one()

    ahead = sa.and_(visit.c.state != "cancelled", visit.c.ends_at > now)
    since: datetime | None = (
        await connection.execute(sa.select(visitor.c.created_at).where(visitor.c.id == who))
    ).scalar()
    if since is None:
        return None
    agreed = (await connection.execute(sa.select(interest).where(interest.c.visitor_id == who))).first()
    return Known(
        since,
        await count("visit", ahead),
        await count("visit", ~ahead),
        await count("enrolment"),
        await count("cases"),
        await count("case_message", case_message.c.author.in_(["visitor", "staff"])),
        await count("return_code") > 0,
        agreed.agreed_at if agreed else None,
        agreed.withdrawn_at if agreed else None,
        await count("example"),
    )


async def everything(connection: Connection, one: Visitor) -> Everything:
    """All of it, the tables that others hang on first, and what they have agreed to: only a hash says whose that is."""
    who = one.id
    tables = [await _table(connection, name, who) for name in of_visitors()]
    agreed = [asdict(line) for line in await consents.of(connection, one)]
    tables.append(Table("consent", "news", frozenset(), agreed))
    ids = {EventId(int(str(row["event_id"]))) for one in tables if one.name == "enrolment" for row in one.rows}
    found = await events.some(connection, ids) if ids else ()
    noted = sa.and_(of_visitor("case_message", who), case_message.c.author == "note")
    notes = (await connection.execute(sa.select(sa.func.count()).select_from(case_message).where(noted))).scalar_one()
    return Everything(tables, {one.id: one.title for one in found}, notes)


async def _table(connection: Connection, name: str, who: VisitorId) -> Table:
    holding, table = HOLDINGS[name], metadata.tables[name]
    assert holding.part is not None
    which = of_visitor(name, who)
    if name == "case_message":
        which = sa.and_(which, case_message.c.author != "note")
    statement = sa.select(table).where(which).order_by(*table.primary_key.columns)
    found = (await connection.execute(statement)).mappings()
    rows = [_row(name, shown(table, {str(key): row[key] for key in row})) for row in found]
    return Table(name, holding.part, holding.colleagues, rows)


def _row(name: str, row: Mapping[str, object]) -> Mapping[str, object]:
    kept = {column: row[column] for column in told(name)}
    if name == "visitor" and row["channel"] in BEARER:
        del kept["address"]
    return kept | {column: row[column] is not None for column in HOLDINGS[name].colleagues}
