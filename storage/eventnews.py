"""What those who take part in an event have to hear of it, and whom it may be asked how it was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from bot.centre.gatherings import NewsKind, Session
from storage import events, visitors
from storage.database import Connection
from storage.enrolments import INSIDE, known
from storage.eventtables import enrolment, event, event_attendance
from storage.eventwork import Event, EventAsk, EventId, EventNews, Ticket
from storage.lines import Row
from storage.records import Visitor
from storage.tables import visitor

ASKED_WITHIN = timedelta(days=3)
"""How long after its end it is still asked how it was."""

MOVED_WITHIN = timedelta(days=7)
"""How long after the change it is told of something that is over by now: the rest of it was to come, and does not."""

_BEHIND = sa.and_(enrolment.c.state.in_(INSIDE), enrolment.c.news < event.c.news, visitor.c.reachable)
_LINE = enrolment.join(visitor, visitor.c.id == enrolment.c.visitor_id)


async def untold(connection: Connection, now: datetime) -> Sequence[EventId]:
    """The events of which somebody who takes part, or waits, has not heard the newest."""
    somebody = sa.exists().select_from(_LINE).where(enrolment.c.event_id == event.c.id, _BEHIND)
    cut_short = sa.and_(event.c.news_kind == "moved", event.c.changed_at > now - MOVED_WITHIN)
    to_come = sa.or_(event.c.ends_at > now, cut_short)
    told = sa.and_(event.c.state.in_(["published", "cancelled"]), to_come, event.c.news > 0)
    statement = sa.select(event.c.id).where(told, somebody).order_by(event.c.starts_at, event.c.id)
    return [EventId(id) for id in (await connection.execute(statement)).scalars()]


async def news(connection: Connection, id: EventId, limit: int, after: Ticket) -> Sequence[EventNews]:
    """Of one event, what people have to hear, held until the transaction ends; whoever is in a turn is passed over.
    By their tickets, from behind one of them on.

    The event itself does not change meanwhile; whoever joins it waits.
    """
    held = sa.select(event.c.news_kind).where(event.c.id == id)
    row = (await connection.execute(held.with_for_update(read=True, skip_locked=True))).first()
    found = await events.find(connection, id) if row is not None else None
    if row is None or found is None:
        return ()
    statement = (
        sa.select(enrolment)
        .join(visitor, visitor.c.id == enrolment.c.visitor_id)
        .join(event, event.c.id == enrolment.c.event_id)
        .where(enrolment.c.event_id == id, _BEHIND, enrolment.c.ref > after)
        .order_by(enrolment.c.ref)
        .limit(limit)
        .with_for_update(of=[enrolment, visitor], skip_locked=True)
    )
    rows = (await connection.execute(statement)).all()
    people = await visitors.some(connection, {one.visitor_id for one in rows})
    return [_for(found, one, people[one.visitor_id], row.news_kind) for one in rows]


def _for(found: Event, row: Row, to: Visitor, newest: NewsKind) -> EventNews:
    """What is new to somebody, by what they were told last: there may have been more than one change since."""
    was = _remembered(row.knows or [])
    kind: NewsKind = "cancelled" if found.state == "cancelled" else newest
    if kind != "cancelled" and was:
        kind = "changed" if was == found.sessions else "moved"
    return EventNews(found, events.enrolment_from(row), to, kind, was)


def _remembered(kept: Sequence[Sequence[int]]) -> tuple[Session, ...]:
    """The sessions behind what `enrolments.known` made of them."""
    return tuple(Session(number, _at(start), _at(end)) for number, start, end in kept)


def _at(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


async def told(connection: Connection, found: Sequence[EventNews]) -> None:
    """They know now how it is."""
    for id in {one.event.id for one in found}:
        of_event = [one for one in found if one.event.id == id]
        newest = sa.select(event.c.news).where(event.c.id == id).scalar_subquery()
        which = sa.and_(enrolment.c.event_id == id, enrolment.c.ref.in_([one.enrolment.ref for one in of_event]))
        knows = known(of_event[0].event)
        await connection.execute(sa.update(enrolment).where(which).values(news=newest, knows=knows))


async def to_ask(connection: Connection, now: datetime, limit: int) -> Sequence[EventAsk]:
    """Whom it may be asked how it was, held until the transaction ends: not of who wants no messages by themselves, nor
    of whom it was noted that they did not come."""
    noted = event_attendance.c.enrolment_id == enrolment.c.id
    came = sa.or_(~sa.exists().where(noted), sa.exists().where(noted, event_attendance.c.came))
    over = sa.and_(event.c.state == "published", event.c.ends_at <= now, event.c.ends_at > now - ASKED_WITHIN)
    unasked = sa.and_(enrolment.c.state == "joined", ~enrolment.c.asked)
    statement = (
        sa.select(enrolment)
        .join(event, event.c.id == enrolment.c.event_id)
        .join(visitor, visitor.c.id == enrolment.c.visitor_id)
        .where(over, unasked, came, visitor.c.reachable, ~visitor.c.silent)
        .order_by(enrolment.c.id)
        .limit(limit)
        .with_for_update(of=[enrolment, visitor], skip_locked=True)
    )
    rows = (await connection.execute(statement)).all()
    if not rows:
        return ()
    there = {one.id: one for one in await events.some(connection, {EventId(row.event_id) for row in rows})}
    people = await visitors.some(connection, {row.visitor_id for row in rows})
    return [EventAsk(there[EventId(row.event_id)], events.enrolment_from(row), people[row.visitor_id]) for row in rows]


async def asked(connection: Connection, found: Sequence[EventAsk]) -> None:
    """They were asked, once."""
    refs = [one.enrolment.ref for one in found]
    if refs:
        await connection.execute(sa.update(enrolment).where(enrolment.c.ref.in_(refs)).values(asked=True))
