"""Cases that end by themselves, because nobody says anything in them any more, and are forgotten some day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.centre.answering import PRIVATE, day_bounds
from bot.centre.offices import Timetable
from storage import cases as casefile
from storage.casework import CaseId, TellClosed
from storage.database import Connection, long
from storage.tables import case_message, cases, topic, visitor

_ALERTED = sa.or_(case_message.c.event.like("late:%"), case_message.c.event.like("lost:%"))
CALLS = sa.and_(case_message.c.author == "event", sa.or_(case_message.c.event == "danger", _ALERTED))
"""Somebody has called for help, or said by a tap that they are late or cannot find the office."""
_STIRS = sa.or_(
    case_message.c.author != "event", case_message.c.event.in_(["returned", "reopened", "danger"]), _ALERTED
)
"""What somebody has said or done, and not what has become of it."""
_last_word = sa.func.coalesce(
    sa.select(sa.func.max(case_message.c.at)).where(case_message.c.case_id == cases.c.id, _STIRS).scalar_subquery(),
    cases.c.opened_at,
)
_SAID = sa.exists().where(case_message.c.case_id == cases.c.id, case_message.c.author.in_(["visitor", "staff"]))
_BEGAN_AS_ALERT = sa.exists().where(
    case_message.c.case_id == cases.c.id,
    case_message.c.author == "event",
    case_message.c.at == cases.c.opened_at,
    _ALERTED,
)
ONLY_ALERT = sa.and_(cases.c.of_visit, _BEGAN_AS_ALERT, ~_SAID)
"""Somebody has tapped that they are late or lost, and nobody has said a word about it."""
LEFT_TO_GROUPS = timedelta(days=1)
"""How long a closed case that is too old is kept yet: what stands of it in a staff group is deleted there first."""


async def only_alert(connection: Connection, id: CaseId) -> bool:
    """Whether it is no conversation yet: nothing but a tap, which nobody has answered."""
    found = sa.select(cases.c.id).where(cases.c.id == id, ONLY_ALERT)
    return (await connection.execute(found)).scalar() is not None


def _ends(timetable: Timetable, now: datetime) -> sa.ColumnElement[str]:
    """Why a case ends by itself; empty where it does not. Whoever waits is not left alone, but for what is too old."""
    today, _ = day_bounds(timetable, now.astimezone(timetable.zone).date())
    awake = sa.or_(cases.c.snoozed_until.is_(None), cases.c.snoozed_until <= now)
    idle = sa.and_(cases.c.waiting_since.is_(None), _last_word < now - timetable.desk.idle_for, awake)
    return sa.case(
        (cases.c.state != "open", ""),
        (_last_word < now - timetable.kept.conversations, "old"),
        (sa.and_(ONLY_ALERT, _last_word < today), "alert"),
        (idle, "idle"),
        else_="",
    )


async def idle(connection: Connection, timetable: Timetable, now: datetime, limit: int = 200) -> Sequence[CaseId]:
    """The open cases that end by themselves now."""
    over = sa.select(cases.c.id).where(cases.c.state == "open", _ends(timetable, now) != "")
    return [CaseId(id) for id in (await connection.execute(over.order_by(cases.c.id).limit(limit))).scalars()]


async def end_idle(
    connection: Connection, id: CaseId, timetable: Timetable, now: datetime
) -> Sequence[TellClosed] | None:
    """End a case that ends by itself now: whom to tell of it. None if somebody has said something meanwhile."""
    owner = (await connection.execute(sa.select(cases.c.visitor_id).where(cases.c.id == id))).scalar()
    held = sa.select(visitor.c.silent).where(visitor.c.id == owner).with_for_update()
    silent = (await connection.execute(held)).scalar()
    await connection.execute(sa.select(cases.c.id).where(cases.c.id == id).with_for_update())
    why = (await connection.execute(sa.select(_ends(timetable, now)).where(cases.c.id == id))).scalar()
    found = await casefile.find(connection, id)
    if found is None or not why:
        return None
    await casefile.event(connection, id, why, now)
    await casefile.shut(connection, found, now)
    if why == "alert" or silent:
        return ()  # what was to be said of yesterday's visit was said by a tap
    rate = why == "idle" and not found.delicate and found.answered_at is not None
    return (TellClosed(found.visitor, id, rate, "idle" if why == "idle" else "old"),)


def over(before: datetime, delicate: datetime, now: datetime) -> sa.ColumnElement[bool]:
    """Which closed cases are kept no longer: in which the last word is older than the first moment, and those in which
    danger was spoken of if they were closed before the second."""
    old = sa.or_(_last_word < before, sa.and_(cases.c.delicate, cases.c.closed_at < delicate))
    return sa.and_(_may_go(now), old)


def _may_go(now: datetime) -> sa.ColumnElement[bool]:
    shown = sa.exists().where(topic.c.case_id == cases.c.id)
    return sa.and_(cases.c.state == "closed", ~sa.and_(shown, cases.c.closed_at >= now - LEFT_TO_GROUPS))


async def private(connection: Connection, before: datetime, delicate: datetime, now: datetime) -> Sequence[int]:
    """The other cases that are kept no longer, for what they are about: that lies encrypted, and is read one by one."""
    others = sa.and_(_may_go(now), ~over(before, delicate, now), cases.c.closed_at < delicate)
    found = sa.select(cases.c.id, cases.c.visitor_id, cases.c.subject).where(others).order_by(cases.c.id)
    rows = await connection.execute(long(found))
    return [row.id for row in rows if row.subject.text(row.visitor_id) in PRIVATE]
