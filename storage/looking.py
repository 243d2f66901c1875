"""What the desk in a browser looks at again and again: a cheap sign of change, what is on its way, who calls."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa

from storage import cases as casefile
from storage import endings
from storage.casework import CaseId, CaseMessage
from storage.database import Connection
from storage.eventtables import event
from storage.tables import case_message, cases, counter, visit

AROUND = timedelta(days=1), timedelta(days=8)
"""Before and after now: of visits and events in this time it is noticed at once that they have changed."""

ALARM_LASTS = timedelta(hours=12)
"""For how long a call is an alarm at most: what nobody has answered by then goes on as a case that waits."""

_WAITING = case_message.c.delivery == "waiting"


async def pulse(connection: Connection, now: datetime) -> str:
    """A sign that is another one as soon as a case, a visit, an event, the roster or the timetable is another."""
    near = sa.and_(visit.c.starts_at >= now - AROUND[0], visit.c.starts_at < now + AROUND[1])
    coming = sa.func.sum(sa.case((visit.c.state == "coming", 1), else_=0))
    of_cases = (sa.func.count(cases.c.id), sa.func.sum(cases.c.revision))
    to_come = sa.and_(event.c.ends_at >= now - AROUND[0], event.c.starts_at < now + AROUND[1])
    of_events = (sa.func.count(event.c.id), sa.func.sum(event.c.revision), sa.func.sum(event.c.taken))
    of_visits = (sa.func.count(visit.c.id), sa.func.max(visit.c.changed_at), sa.func.max(visit.c.attended_at))
    statements = (
        sa.select(*of_cases),
        sa.select(sa.func.count()).select_from(case_message).where(_WAITING),
        sa.select(*of_visits, coming, sa.func.count(visit.c.attendance), sa.func.sum(visit.c.sequence)).where(near),
        sa.select(*of_events).where(to_come, event.c.state != "draft"),
        sa.select(sa.func.sum(counter.c.value)).where(counter.c.name.in_(["roster", "timetable"])),
    )
    rows = [(await connection.execute(one)).one() for one in statements]
    return "/".join(str(value) for row in rows for value in row)


async def undelivered(connection: Connection) -> Mapping[CaseId, int]:
    """How many messages of each case are still on their way."""
    counts = sa.select(case_message.c.case_id, sa.func.count()).where(_WAITING).group_by(case_message.c.case_id)
    return {CaseId(row[0]): row[1] for row in await connection.execute(counts)}


async def alarms(connection: Connection, now: datetime) -> Mapping[CaseId, CaseMessage]:
    """The last call of each open case in which somebody has called for help, is late or lost, until staff have
    written something there."""
    later = case_message.alias()
    seen_to = sa.exists().where(
        later.c.case_id == case_message.c.case_id, later.c.id > case_message.c.id, later.c.author.in_(["staff", "note"])
    )
    open_ones = sa.select(cases.c.id).where(cases.c.state == "open")
    calls = sa.and_(case_message.c.case_id.in_(open_ones), endings.CALLS, case_message.c.at > now - ALARM_LASTS)
    return {one.case: one for one in await casefile.chosen(connection, sa.and_(calls, ~seen_to))}
