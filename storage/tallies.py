"""Numbers for the project's reports, month by month: counted from the rows as long as they are kept, and then kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import cast
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from storage.database import Connection, long
from storage.endings import ONLY_ALERT
from storage.eventtables import enrolment, event, event_attendance, event_session
from storage.exportwork import Tally, What
from storage.tables import cases, tally, visit, visitor, walk_in

Key = tuple[What, str, str, str]
"""What is counted, and where, about what and in which language."""
Counts = Mapping[Key, int]
Several = Mapping[date, Counts]
"""By months, each of them by its first day."""

_COUNTING = 0x7461_6C6C  # an advisory lock's number

_LANGUAGE = sa.func.coalesce(visitor.c.language, "")
_NONE = sa.literal("")


# --- Months ----------------------------------------------------------------------------------------------------------


def month_of(moment: datetime, zone: ZoneInfo) -> date:
    """The first day of a moment's month, on the centre's wall."""
    return moment.astimezone(zone).date().replace(day=1)


def after(month: date) -> date:
    """The month after that."""
    return (month + timedelta(days=31)).replace(day=1)


def before(month: date) -> date:
    """The month before that."""
    return (month - timedelta(days=1)).replace(day=1)


def months(first: date, last: date) -> Iterator[date]:
    """From one month to another, both included."""
    while first <= last:
        yield first
        first = after(first)


def bounds(month: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """When a month begins and ends on the centre's wall, in UTC."""
    start, end = (datetime.combine(day, time(), zone).astimezone(UTC) for day in (month, after(month)))
    return start, end


# --- Keeping ---------------------------------------------------------------------------------------------------------


async def recount(connection: Connection, now: datetime, zone: ZoneInfo) -> Several:
    """Count this month and the last one anew, and those before that were not counted yet; what was counted of rows.

    What was counted of rows that have been forgotten since stays part of the numbers.
    """
    if connection.dialect.name == "postgresql":
        # One at a time: what another process forgets meanwhile must not be missed twice.
        await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_COUNTING)))
    found: dict[date, Counts] = {}
    for month in months(await _first(connection, now, zone), month_of(now, zone)):
        found[month] = await count(connection, month, now, zone)
        await _keep(connection, month, found[month], await _forgotten(connection, month))
    return found


async def forgotten(connection: Connection, counted: Several, now: datetime, zone: ZoneInfo) -> None:
    """Rows have been forgotten since these were counted, in this very transaction: what they came to is kept."""
    for month, then in counted.items():
        left = await count(connection, month, now, zone)
        gone = dict(await _forgotten(connection, month))
        for key, number in then.items():
            gone[key] = gone.get(key, 0) + max(0, number - left.get(key, 0))
        await _keep(connection, month, left, gone)


async def _first(connection: Connection, now: datetime, zone: ZoneInfo) -> date:
    """The first month to be counted: the last one, or what was not counted for too long."""
    last = before(month_of(now, zone))
    newest: date | None = (await connection.execute(sa.select(sa.func.max(tally.c.month)))).scalar()
    if newest is not None:
        return min(last, newest)
    columns = (visit.c.starts_at, walk_in.c.at, cases.c.opened_at, event.c.starts_at)
    oldest = [(await connection.execute(sa.select(sa.func.min(one)))).scalar() for one in columns]
    return min([last, *(month_of(one, zone) for one in oldest if one is not None)])


async def _forgotten(connection: Connection, month: date) -> Counts:
    rows = await connection.execute(sa.select(tally).where(tally.c.month == month, tally.c.forgotten > 0))
    return {(row.what, row.office, row.service, row.language): row.forgotten for row in rows}


async def _keep(connection: Connection, month: date, there: Counts, gone: Counts) -> None:
    await connection.execute(sa.delete(tally).where(tally.c.month == month))
    rows = [
        {
            **dict(zip(("what", "office", "service", "language"), key, strict=True)),
            "month": month,
            "count": there.get(key, 0) + gone.get(key, 0),
            "forgotten": gone.get(key, 0),
        }
        for key in {**there, **gone}
    ]
    if rows:
        await connection.execute(sa.insert(tally), rows)


async def between(connection: Connection, first: date, last: date) -> Sequence[Tally]:
    """The numbers from one month to another, both included, in their order."""
    wanted = sa.and_(tally.c.month >= first, tally.c.month <= last)
    number = tally.c.count.label("number")  # a row has a `count` of its own
    columns = (tally.c.month, tally.c.what, tally.c.office, tally.c.service, tally.c.language, number)
    rows = await connection.execute(sa.select(*columns).where(wanted).order_by(*columns))
    return [Tally(row.month, row.what, row.office, row.service, row.language, row.number) for row in rows]


async def known(connection: Connection) -> Sequence[date]:
    """The months that were counted, the newest first."""
    rows = await connection.execute(sa.select(tally.c.month).distinct().order_by(tally.c.month.desc()))
    return list(rows.scalars())


# --- Counting --------------------------------------------------------------------------------------------------------


async def count(connection: Connection, month: date, now: datetime, zone: ZoneInfo) -> Counts:
    """What the rows say of a month, as far as it has been."""
    start, end = bounds(month, zone)
    found: dict[Key, int] = {}
    for what, statement in (*_done(start, min(end, now)), *_people(start, min(end, now))):
        for office, service, language, number in await connection.execute(long(statement)):
            found[what, office or "", service or "", language or ""] = number
    return {**found, **await _about(connection, start, min(end, now))}


async def _about(connection: Connection, start: datetime, end: datetime) -> Counts:
    """What is told apart by the service of a visit or the subject of a conversation: both lie encrypted, and so it is
    counted here."""
    found: Counter[Key] = Counter()
    people: set[tuple[Key, int]] = set()
    for row in await connection.execute(long(_visits(start, end))):
        about = row.office or "", row.service.text(row.ref), row.language
        found["visits", *about] += 1
        if row.attendance == "arrived":
            found["arrivals", *about] += 1
        if row.attendance != "missed":
            people.add((("people-service", *about), row.visitor_id))
    for row in await connection.execute(long(_cases(start, end))):
        about = row.office or "", row.subject.text(row.visitor_id), row.language
        found["cases", *about] += 1
        people.add((("people-subject", *about), row.visitor_id))
    found.update(key for key, _ in people)
    return found


def _visits(start: datetime, end: datetime) -> sa.Select[tuple[object, ...]]:
    columns = (visit.c.office, visit.c.service, visit.c.ref, visit.c.visitor_id, visit.c.attendance)
    came = _within(visit.c.starts_at, start, end) & (visit.c.state != "cancelled")
    return sa.select(*columns, _LANGUAGE.label("language")).select_from(visit.join(visitor)).where(came)


def _cases(start: datetime, end: datetime) -> sa.Select[tuple[object, ...]]:
    columns = (cases.c.office, cases.c.subject, cases.c.visitor_id, _LANGUAGE.label("language"))
    return sa.select(*columns).select_from(cases.join(visitor)).where(_begun(start, end))


Counting = sa.Select[str | None, str | None, str, int]
Word = sa.ColumnElement[str] | sa.ColumnElement[str | None]


def _done(start: datetime, end: datetime) -> Iterable[tuple[What, Counting]]:
    """What was done from one moment up to another."""
    walked = _within(walk_in.c.at, start, end)
    yield "walk-ins", _counted(walk_in.c.office, walk_in.c.service, _NONE).select_from(walk_in).where(walked)
    held = _within(event.c.starts_at, start, end) & (event.c.state == "published")
    events = _counted(event.c.office, event.c.topic, _NONE).select_from(event).where(held)
    yield "events", events.where(event.c.kind != "course")
    yield "courses", events.where(event.c.kind == "course")
    of_whom = visitor.c.id == enrolment.c.visitor_id
    enrolments = _counted(event.c.office, event.c.topic).select_from(enrolment.join(event).join(visitor, of_whom))
    yield "enrolments", enrolments.where(held, enrolment.c.state == "joined")
    number = event_session.c.number == event_attendance.c.session
    session = sa.and_(event_session.c.event_id == enrolment.c.event_id, number)
    noted = event_attendance.join(enrolment).join(event).join(visitor, of_whom).join(event_session, session)
    attended = _within(event_session.c.starts_at, start, end) & event_attendance.c.came
    yield "attendances", _counted(event.c.office, event.c.topic).select_from(noted).where(attended)


def _people(start: datetime, end: datetime) -> Iterable[tuple[What, Counting]]:
    """How many different people that were: with a visit, a session of something they have joined, or a conversation."""
    came = _within(visit.c.starts_at, start, end) & (visit.c.state != "cancelled")
    came &= visit.c.attendance.is_distinct_from("missed")
    held = _within(event_session.c.starts_at, start, end) & (event.c.state == "published")
    joined = enrolment.join(event).join(event_session, event_session.c.event_id == event.c.id)
    taking = sa.select(enrolment.c.visitor_id, event.c.office, event.c.topic).select_from(joined)
    each = taking.where(held, enrolment.c.state == "joined").subquery()
    yield "people-topic", _different(each.c.visitor_id, each.c.office, each.c.topic)
    every = sa.union_all(
        sa.select(visit.c.visitor_id, visit.c.office).where(came),
        sa.select(each.c.visitor_id, each.c.office),
        sa.select(cases.c.visitor_id, cases.c.office).where(_begun(start, end)),
    ).subquery()
    yield "people-office", _different(every.c.visitor_id, every.c.office, _NONE)
    yield "people", _different(every.c.visitor_id, _NONE, _NONE)


def _different(who: sa.ColumnElement[int], office: Word, about: Word) -> Counting:
    return _grouped(office, about, _LANGUAGE, sa.func.count(sa.distinct(who))).where(visitor.c.id == who)


def _counted(office: Word, about: Word, language: Word = _LANGUAGE) -> Counting:
    return _grouped(office, about, language, sa.func.count())


def _grouped(office: Word, about: Word, language: Word, number: sa.ColumnElement[int]) -> Counting:
    """For each that there is of these; what is the same everywhere is no column."""
    columns = [one for one in (office, about, language) if not isinstance(one, sa.BindParameter)]
    return cast(Counting, sa.select(office, about, language, number).group_by(*columns))


def _begun(start: datetime, end: datetime) -> sa.ColumnElement[bool]:
    """Conversations that began then. A tap that says that somebody is late is none, and what goes on in an older one
    is counted there."""
    return sa.and_(_within(cases.c.opened_at, start, end), cases.c.joined_to.is_(None), ~ONLY_ALERT)


def _within(moment: sa.Column[datetime], start: datetime, end: datetime) -> sa.ColumnElement[bool]:
    return sa.and_(moment >= start, moment < end)
