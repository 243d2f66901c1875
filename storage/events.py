"""Events: reading them, with their sessions and words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.centre.gatherings import Session
from bot.centre.offer import OfficeId, TopicId
from storage.database import Connection
from storage.eventtables import event, event_session, event_text
from storage.eventwork import Enrolment, Event, EventId, EventText, Ticket
from storage.records import VisitorId


async def find(connection: Connection, id: EventId, *, hold: bool = False) -> Event | None:
    """An event, whatever its state; with `hold`, nobody else changes it until the transaction ends."""
    statement = sa.select(event).where(event.c.id == id)
    row = (await connection.execute(statement.with_for_update() if hold else statement)).first()
    return (await whole(connection, [row]))[0] if row else None


async def coming(connection: Connection, now: datetime) -> Sequence[Event]:
    """The events that people see, those that begin next first: published and not over."""
    which = sa.and_(event.c.state == "published", event.c.ends_at > now)
    return await _all(connection, sa.select(event).where(which).order_by(event.c.starts_at, event.c.id))


async def published_words(connection: Connection) -> Sequence[tuple[EventId, str, str]]:
    """All that people can read of events: each with its number and language, over or not."""
    written = (event.c.id, event_text.c.language, event_text.c.title, event_text.c.about, event.c.place)
    published = sa.select(*written).join(event_text).where(event.c.state == "published")
    rows = await connection.execute(published.order_by(event.c.id, event_text.c.language))
    return [(EventId(row.id), row.language, f"{row.title}\n{row.about}\n{row.place or ''}") for row in rows]


async def some(connection: Connection, ids: Collection[EventId]) -> Sequence[Event]:
    """The events of these numbers, in the order in which they begin."""
    return await _all(connection, sa.select(event).where(event.c.id.in_(ids)).order_by(event.c.starts_at, event.c.id))


async def _all(connection: Connection, statement: sa.Select[*tuple[object, ...]]) -> Sequence[Event]:
    return await whole(connection, (await connection.execute(statement)).all())


async def whole(connection: Connection, rows: Sequence[sa.Row[*tuple[object, ...]]]) -> Sequence[Event]:
    """The events of these rows, which hold all columns of the table, with what belongs to them."""
    ids = [row.id for row in rows]
    if not ids:
        return ()
    sessions: dict[int, list[Session]] = defaultdict(list)
    of_sessions = sa.select(event_session).where(event_session.c.event_id.in_(ids)).order_by(event_session.c.starts_at)
    for one in await connection.execute(of_sessions):
        sessions[one.event_id].append(Session(one.number, one.starts_at, one.ends_at))
    texts: dict[int, list[EventText]] = defaultdict(list)
    of_texts = sa.select(event_text).where(event_text.c.event_id.in_(ids)).order_by(event_text.c.language)
    for one in await connection.execute(of_texts):
        texts[one.event_id].append(EventText(one.language, one.title, one.about, one.changed_at))
    return [_made(row, sessions[row.id], texts[row.id]) for row in rows]


def _made(row: sa.Row[*tuple[object, ...]], sessions: Sequence[Session], texts: Sequence[EventText]) -> Event:
    return Event(
        EventId(row.id),
        row.kind,
        TopicId(row.topic),
        OfficeId(row.office) if row.office else None,
        tuple(row.languages),
        row.level,
        tuple(row.audiences),
        row.places,
        row.taken,
        row.companions,
        row.closes_at,
        row.place,
        row.link,
        row.state,
        EventId(row.series) if row.series else None,
        row.original,
        row.sequence,
        row.revision,
        tuple(sessions),
        tuple(sorted(texts, key=lambda one: (one.language != row.original, one.language))),
    )


def enrolment_from(row: sa.Row[tuple[object, ...]], attended: Sequence[tuple[int, bool]] = ()) -> Enrolment:
    """An enrolment from a row that holds all columns of its table."""
    return Enrolment(
        Ticket(row.ref),
        EventId(row.event_id),
        VisitorId(row.visitor_id),
        row.state,
        row.seats,
        row.offer_until,
        row.coming,
        row.sequence,
        row.rating,
        tuple(attended),
    )
