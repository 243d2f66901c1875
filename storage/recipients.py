"""Whom an announcement is for, one row each: fixed when it is confirmed, claimed with leases, settled once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

import sqlalchemy as sa

from bot.centre.news import WEEK
from storage.database import Connection, long
from storage.eventtables import enrolment
from storage.newstables import announcement, interest, recipient
from storage.newswork import AnnouncementId, AnnouncementKind, Routes, Wanted
from storage.records import VisitorId
from storage.tables import visitor

LEASE = timedelta(seconds=60)
"""How long a process may hold a row before nobody knows what became of it: far longer than any request lasts."""

State = Literal["pending", "sending", "sent", "blocked", "failed", "skipped", "unknown"]

_PEOPLE = visitor.join(interest, interest.c.visitor_id == visitor.c.id)
_HERE = recipient.c.announcement_id == sa.bindparam("b_announcement")


@dataclass(frozen=True, slots=True)
class Giving:
    """In which languages it is written, and in which of them those get it whose own is not among them."""

    written: tuple[str, ...]
    otherwise: str

    @property
    def column(self) -> sa.ColumnElement[str]:
        own = visitor.c.language.in_(self.written)
        return sa.case((own, visitor.c.language), else_=sa.literal(self.otherwise, sa.String(16)))


# --- The audience ----------------------------------------------------------------------------------------------------


def _audience(connection: Connection, wanted: Wanted, routes: Routes) -> sa.ColumnElement[bool]:
    """Who has said yes to announcements, to such a one, and can be written to after they have closed the chat."""
    channels = [one for one in routes if not wanted.channels or one in wanted.channels]
    parts: list[sa.ColumnElement[bool]] = [interest.c.withdrawn_at.is_(None), visitor.c.channel.in_(channels)]
    if wanted.languages:
        parts.append(visitor.c.language.in_(wanted.languages))
    if wanted.audiences:
        parts.append(interest.c.audience.in_(wanted.audiences))
    for column, values in ((interest.c.topics, wanted.topics), (interest.c.towns, wanted.towns)):
        if values:
            parts.append(_among(connection, column, values))
    if wanted.event is not None:
        parts.append(
            sa.exists().where(
                enrolment.c.visitor_id == visitor.c.id,
                enrolment.c.event_id == wanted.event,
                enrolment.c.state == "joined",
            )
        )
    return sa.and_(*parts)


def _among(connection: Connection, column: sa.Column[object], values: Sequence[str]) -> sa.ColumnElement[bool]:
    """Whether a list in JSON has one of these, or has none at all, which means all."""
    if connection.dialect.name == "postgresql":
        length, each = sa.func.jsonb_array_length(column), sa.func.jsonb_array_elements_text(column)
    else:
        length, each = sa.func.json_array_length(column), sa.func.json_each(column)
    one = each.table_valued("value").alias("one")
    return sa.or_(length == 0, sa.exists(sa.select(sa.literal(1)).select_from(one).where(one.c.value.in_(values))))


def _skipped(kind: sa.ColumnElement[str], now: datetime, *, in_place: sa.ColumnElement[bool]) -> sa.ColumnElement[str]:
    """Why somebody does not get it at this moment; empty if they do.

    What only changes a message that stands there already is kept from nobody but those who cannot be reached.
    """
    rarely = sa.and_(kind == "news", interest.c.often == "weekly", interest.c.last_at > now - WEEK)
    withdrawn = sa.or_(interest.c.visitor_id.is_(None), interest.c.withdrawn_at.is_not(None))
    return sa.case(
        (~visitor.c.reachable, "unreachable"),
        (in_place, ""),
        (withdrawn, "withdrawn"),
        (visitor.c.silent, "silent"),
        (rarely, "weekly"),
        else_="",
    )


async def count(connection: Connection, wanted: Wanted, routes: Routes) -> int:
    """How many people it is for at this moment."""
    here = _audience(connection, wanted, routes)
    return (await connection.execute(long(sa.select(sa.func.count()).select_from(_PEOPLE).where(here)))).scalar_one()


@dataclass(frozen=True, slots=True)
class Portion:
    """So many people of one language on one channel, and why they would not get it."""

    channel: str
    language: str | None
    given: str
    why: str
    people: int


async def portions(
    connection: Connection, wanted: Wanted, routes: Routes, giving: Giving, now: datetime
) -> Sequence[Portion]:
    """The audience as it is at this moment, counted."""
    why = _skipped(sa.literal("news"), now, in_place=sa.false()).label("why")
    columns = (visitor.c.channel, visitor.c.language, giving.column.label("given"), why)
    counted = sa.select(*columns, sa.func.count().label("people")).select_from(_PEOPLE)
    numbers: list[sa.ColumnElement[object]] = [sa.literal_column(str(place)) for place in range(1, len(columns) + 1)]
    statement = counted.where(_audience(connection, wanted, routes)).group_by(*numbers).order_by(*numbers)
    rows = await connection.execute(long(statement))
    return [Portion(row.channel, row.language, row.given, row.why, row.people) for row in rows]


async def outside_session(
    connection: Connection, wanted: Wanted, routes: Routes, channel: str, lasts: timedelta, now: datetime
) -> Mapping[str, int]:
    """How many of the audience on a channel have to be paid for, by what is known of their devices."""
    asleep = sa.or_(visitor.c.session_at.is_(None), visitor.c.session_at <= now - lasts)
    goes = _skipped(sa.literal("news"), now, in_place=sa.false()) == ""
    counted = sa.select(visitor.c.device, sa.func.count().label("people")).select_from(_PEOPLE)
    here = sa.and_(_audience(connection, wanted, routes), visitor.c.channel == channel, asleep, goes)
    rows = await connection.execute(long(counted.where(here).group_by(visitor.c.device)))
    return {row.device: row.people for row in rows}


_NEW = ("announcement_id", "visitor_id", "channel", "language", "state", "why", "attempts")


async def fix(connection: Connection, id: AnnouncementId, wanted: Wanted, routes: Routes, giving: Giving) -> int:
    """From now on it is for those whom it is for at this moment; how many they are."""
    values = (sa.literal(int(id)), visitor.c.id, visitor.c.channel, giving.column, *_first())
    people = sa.select(*values).select_from(_PEOPLE).where(_audience(connection, wanted, routes))
    return (await connection.execute(long(sa.insert(recipient).from_select(_NEW, people)))).rowcount


async def follow(
    connection: Connection,
    id: AnnouncementId,
    corrected: AnnouncementId,
    languages: Collection[str] | None,
    in_place: Collection[str],
) -> int:
    """A correction or retraction is for whom the other has reached, as far as anybody knows; how many they are.

    `languages` are those that it has something to say in, None is all; `in_place` are the channels on which what was
    sent is changed where it stands.
    """
    there = recipient.alias("there")
    message = sa.case((there.c.channel.in_(in_place), there.c.message), else_=sa.null())
    values = (sa.literal(int(id)), there.c.visitor_id, there.c.channel, there.c.language, *_first(), message)
    reached = sa.and_(there.c.announcement_id == corrected, there.c.state.in_(("sent", "unknown")))
    spoken = sa.true() if languages is None else there.c.language.in_(languages)
    people = sa.select(*values).where(reached, spoken)
    statement = sa.insert(recipient).from_select([*_NEW, "message"], people)
    return (await connection.execute(long(statement))).rowcount


def _first() -> tuple[sa.ColumnElement[str], sa.ColumnElement[str], sa.ColumnElement[int]]:
    return sa.literal("pending"), sa.literal(""), sa.literal(0)


async def forget(connection: Connection, id: AnnouncementId) -> int:
    """It is not known any more whom it was for; how many they were."""
    return (await connection.execute(sa.delete(recipient).where(recipient.c.announcement_id == id))).rowcount


# --- On their way ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Taken:
    """One person's copy, in this process's hands; `message` is what it takes the place of."""

    visitor: VisitorId
    address: str
    device: str
    language: str
    message: str
    attempts: int
    """How often it may have been sent, this time included."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a copy; without `settled` it waits again, until `not_before` if there is one."""

    announcement: AnnouncementId
    visitor: VisitorId
    state: State
    attempts: int
    why: str = ""
    message: str | None = None
    not_before: datetime | None = None


async def claim(
    connection: Connection,
    id: AnnouncementId,
    kind: AnnouncementKind,
    channel: str,
    owner: str,
    now: datetime,
    limit: int,
    *,
    quiet: bool,
) -> tuple[Sequence[Taken], int]:
    """Take the next copies, and pass over those who do not get it any more; with how many were passed over.

    When quiet hours hold, only what changes a message that stands there already.
    """
    in_place = recipient.c.message.is_not(None)
    why = _skipped(sa.literal(kind), now, in_place=in_place).label("skip")
    people = recipient.join(visitor, visitor.c.id == recipient.c.visitor_id)
    people = people.outerjoin(interest, interest.c.visitor_id == recipient.c.visitor_id)
    columns = (visitor.c.address, visitor.c.device, recipient.c.visitor_id, recipient.c.language)
    ready = sa.or_(recipient.c.not_before.is_(None), recipient.c.not_before <= now)
    waiting = sa.and_(recipient.c.announcement_id == id, recipient.c.channel == channel, recipient.c.state == "pending")
    rows = await connection.execute(
        sa.select(*columns, recipient.c.message, recipient.c.attempts, why)
        .select_from(people)
        .where(waiting, ready, in_place if quiet else sa.true())
        .order_by(recipient.c.language, recipient.c.visitor_id)
        .limit(limit)
        .with_for_update(of=recipient, skip_locked=True)
    )
    taken: list[Taken] = []
    skipped: dict[str, list[int]] = {}
    for row in rows:
        if row.skip:
            skipped.setdefault(row.skip, []).append(row.visitor_id)
        else:
            rest = row.address, row.device, row.language, row.message or "", row.attempts + 1
            taken.append(Taken(VisitorId(row.visitor_id), *rest))
    for reason, people_skipped in skipped.items():
        values = {"state": "skipped", "why": reason, "settled_at": now}
        await connection.execute(_of(id, people_skipped).values(**values))
    if taken:
        held = {"state": "sending", "lease_owner": owner, "lease_until": now + LEASE}
        mine = _of(id, [one.visitor for one in taken])
        await connection.execute(mine.values(attempts=recipient.c.attempts + 1, **held))
    return taken, sum(map(len, skipped.values()))


def _of(id: AnnouncementId, people: Sequence[int]) -> sa.Update:
    return sa.update(recipient).where(recipient.c.announcement_id == id, recipient.c.visitor_id.in_(people))


_SETTLE = (
    sa.update(recipient)
    .where(
        _HERE,
        recipient.c.visitor_id == sa.bindparam("b_visitor"),
        recipient.c.lease_owner == sa.bindparam("b_owner"),
        sa.or_(recipient.c.state == "sending", recipient.c.state == "unknown"),  # a list is put together anew each time
    )
    .values(
        state=sa.bindparam("b_state"),
        why=sa.bindparam("b_why"),
        attempts=sa.bindparam("b_attempts"),
        message=sa.func.coalesce(sa.bindparam("b_message"), recipient.c.message),
        not_before=sa.bindparam("b_not_before"),
        settled_at=sa.bindparam("b_settled_at"),
        lease_owner=None,
        lease_until=None,
    )
)


async def settle(connection: Connection, owner: str, outcomes: Sequence[Outcome], now: datetime) -> None:
    """Write down what became of copies in this process's hands, even if they were given up for unknown meanwhile."""
    rows = [
        {
            "b_announcement": one.announcement,
            "b_visitor": one.visitor,
            "b_owner": owner,
            "b_state": one.state,
            "b_why": one.why,
            "b_attempts": one.attempts,
            "b_message": one.message,
            "b_not_before": one.not_before,
            "b_settled_at": None if one.state == "pending" else now,
        }
        for one in outcomes
    ]
    if rows:
        await connection.execute(_SETTLE, rows)


async def unsettled(
    connection: Connection, owner: str, copies: Iterable[tuple[AnnouncementId, VisitorId]]
) -> Collection[tuple[AnnouncementId, VisitorId]]:
    """Those of these copies of which it is not written down yet what became of them."""
    which = sa.tuple_(recipient.c.announcement_id, recipient.c.visitor_id)
    open = sa.and_(recipient.c.lease_owner == owner, recipient.c.state.in_(("sending", "unknown")))
    rows = await connection.execute(
        sa.select(recipient.c.announcement_id, recipient.c.visitor_id).where(which.in_(list(copies)), open)
    )
    return {(AnnouncementId(row.announcement_id), VisitorId(row.visitor_id)) for row in rows}


async def heard(connection: Connection, people: Sequence[VisitorId], now: datetime) -> None:
    """These were sent an announcement: whoever wants to hear from us rarely does not for a while."""
    if people:
        await connection.execute(sa.update(interest).where(interest.c.visitor_id.in_(people)).values(last_at=now))


async def let_go(
    connection: Connection, owner: str, channel: str, held: Sequence[VisitorId]
) -> Collection[AnnouncementId]:
    """All that is noted as being in this process's hands, but for what really is, waits again; of which ones."""
    noted = sa.and_(recipient.c.state == "sending", recipient.c.lease_owner == owner, recipient.c.channel == channel)
    again = {"state": "pending", "lease_owner": None, "lease_until": None, "attempts": recipient.c.attempts - 1}
    freed = sa.update(recipient).where(noted, recipient.c.visitor_id.not_in(held)).values(**again)
    rows = await connection.execute(freed.returning(recipient.c.announcement_id))
    return {AnnouncementId(id) for id in rows.scalars()}


async def renew(connection: Connection, owner: str, now: datetime) -> None:
    """Keep what this living process has in hand from being given up for unknown."""
    ending = sa.and_(recipient.c.state == "sending", recipient.c.lease_owner == owner)
    late = recipient.c.lease_until < now + LEASE / 2
    await connection.execute(sa.update(recipient).where(ending, late).values(lease_until=now + LEASE))


async def give_up(connection: Connection, now: datetime) -> Collection[AnnouncementId]:
    """Nobody knows what became of the copies that a dead process had in hand; of which announcements they are.

    To change a message twice is to have changed it once: that is done again.
    """
    dead = sa.and_(recipient.c.state == "sending", recipient.c.lease_until <= now)
    ids = (await connection.execute(sa.select(recipient.c.announcement_id).where(dead).distinct())).scalars().all()
    if ids:
        again = {"state": "pending", "lease_owner": None, "lease_until": None}
        await connection.execute(sa.update(recipient).where(dead, recipient.c.message.is_not(None)).values(**again))
        await connection.execute(sa.update(recipient).where(dead).values(state="unknown", settled_at=now))
    return [AnnouncementId(id) for id in ids]


async def abandoned(connection: Connection, now: datetime) -> Collection[AnnouncementId]:
    """Nobody has anything in hand: called at the start of the only process there is. Like `give_up`."""
    await connection.execute(sa.update(recipient).where(recipient.c.state == "sending").values(lease_until=now))
    return await give_up(connection, now)


PATIENCE = timedelta(days=1)
"""For so long after an announcement has begun it waits for a channel that is not running: it may come back."""


async def close(connection: Connection, channels: Iterable[str], now: datetime) -> int:
    """Nobody is waited for any longer whose channel is not running; how many."""
    begun = sa.and_(announcement.c.state == "sending", announcement.c.started_at <= now - PATIENCE)
    under_way = sa.select(announcement.c.id).where(begun)
    elsewhere = sa.and_(recipient.c.announcement_id.in_(under_way), recipient.c.channel.not_in(list(channels)))
    waiting = sa.and_(elsewhere, recipient.c.state == "pending")
    values = {"state": "skipped", "why": "closed", "settled_at": now}
    return (await connection.execute(sa.update(recipient).where(waiting).values(**values))).rowcount


async def stop(connection: Connection, id: AnnouncementId, now: datetime) -> None:
    """Whoever waits does not get it."""
    waiting = sa.and_(recipient.c.announcement_id == id, recipient.c.state == "pending")
    values = {"state": "skipped", "why": "stopped", "settled_at": now}
    await connection.execute(long(sa.update(recipient).where(waiting).values(**values)))


async def retry(connection: Connection, id: AnnouncementId, states: Sequence[State]) -> int:
    """Those of these states wait again; how many."""
    again = {"state": "pending", "why": "", "attempts": 0, "not_before": None, "settled_at": None}
    free = {"lease_owner": None, "lease_until": None}
    which = sa.and_(recipient.c.announcement_id == id, recipient.c.state.in_(states))
    return (await connection.execute(long(sa.update(recipient).where(which).values(**again, **free)))).rowcount


# --- Counting --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Count:
    """How many copies on a channel, in a language, have come to what, and why."""

    channel: str
    language: str
    state: State
    why: str
    people: int


async def counts(connection: Connection, id: AnnouncementId) -> Sequence[Count]:
    """How it stands."""
    columns = (recipient.c.channel, recipient.c.language, recipient.c.state, recipient.c.why)
    counted = sa.select(*columns, sa.func.count().label("people")).where(recipient.c.announcement_id == id)
    rows = await connection.execute(long(counted.group_by(*columns)))
    return [Count(row.channel, row.language, row.state, row.why, row.people) for row in rows]


async def any_of(connection: Connection, id: AnnouncementId, states: Sequence[State]) -> bool:
    """Whether there are copies of these states."""
    which = sa.exists().where(recipient.c.announcement_id == id, recipient.c.state.in_(states))
    return bool((await connection.execute(sa.select(which))).scalar_one())


async def waiting(connection: Connection) -> int:
    """How many copies wait, of all announcements that are under way: a number for the operator."""
    under_way = sa.select(announcement.c.id).where(announcement.c.state.in_(("sending", "paused")))
    here = sa.and_(recipient.c.announcement_id.in_(under_way), recipient.c.state.in_(("pending", "sending")))
    return (await connection.execute(long(sa.select(sa.func.count()).where(here)))).scalar_one()


async def over_time(connection: Connection, id: AnnouncementId) -> Sequence[tuple[datetime, str, int]]:
    """How many copies were sent in each minute (its beginning, in UTC), by language, in order."""
    if connection.dialect.name == "postgresql":
        here = sa.func.timezone("UTC", recipient.c.settled_at)
        minute: sa.ColumnElement[str] = sa.func.to_char(here, "YYYY-MM-DD HH24:MI")
    else:
        minute = sa.func.strftime("%Y-%m-%d %H:%M", recipient.c.settled_at)
    sent = sa.and_(recipient.c.announcement_id == id, recipient.c.state == "sent")
    counted = sa.select(minute.label("minute"), recipient.c.language, sa.func.count().label("people")).where(sent)
    columns: list[sa.ColumnElement[object]] = [sa.literal_column("1"), sa.literal_column("2")]
    rows = await connection.execute(long(counted.group_by(*columns).order_by(*columns)))
    return [(datetime.fromisoformat(f"{row.minute}+00:00"), row.language, row.people) for row in rows]
