"""What people ask for in their own words: counted by month, town and language; of the words nothing is kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa

from storage.acting import Acting
from storage.database import Connection, insert
from storage.exportwork import Demand
from storage.records import Done, NoteWish, VisitorId
from storage.tables import cases, visit, wish_count
from storage.tallies import month_of

_KEY = ("month", "outcome", "about", "office", "language")


async def note(connection: Connection, act: NoteWish, acting: Acting) -> Done:
    """One more of these. Whoever works here is not counted."""
    if acting.staff is not None:
        return Done()
    values = {
        "month": month_of(acting.now, acting.timetable.zone),
        "outcome": act.outcome,
        "about": act.about,
        "office": await _town(connection, acting.visitor.id),
        "language": acting.visitor.language or "",
    }
    row = insert(connection, wish_count).values(**values, count=1)
    more = {"count": wish_count.c.count + 1}
    await connection.execute(row.on_conflict_do_update(index_elements=list(_KEY), set_=more))
    return Done()


async def _town(connection: Connection, who: VisitorId) -> str:
    """Where they were last, or wrote to last: for most people that is where they live."""
    visits = sa.select(visit.c.office).where(visit.c.visitor_id == who).order_by(visit.c.starts_at.desc()).limit(1)
    written = sa.and_(cases.c.visitor_id == who, cases.c.office.is_not(None))
    talks = sa.select(cases.c.office).where(written).order_by(cases.c.opened_at.desc()).limit(1)
    return str((await connection.execute(visits)).scalar() or (await connection.execute(talks)).scalar() or "")


async def between(connection: Connection, first: date, last: date) -> Sequence[Demand]:
    """What was asked for from one month to another, both included, by its months and what is asked for most first."""
    wanted = sa.and_(wish_count.c.month >= first, wish_count.c.month <= last)
    statement = sa.select(wish_count).where(wanted).order_by(wish_count.c.month, wish_count.c.count.desc())
    columns = (wish_count.c.outcome, wish_count.c.about, wish_count.c.office, wish_count.c.language)
    rows = (await connection.execute(statement.order_by(*columns))).mappings()
    return [Demand(**{one: row[one] for one in (*_KEY, "count")}) for row in rows]
