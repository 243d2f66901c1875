"""Announcements on their way: when each begins and ends, which is next, and what pauses them all."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa

from storage import announcements, leases, recipients
from storage.database import Connection
from storage.newstables import announcement, recipient
from storage.newswork import Announcement, AnnouncementId, Routes

LASTS = timedelta(seconds=15)
"""How long a process that has died keeps the others from going on in its place."""

_LEASE = "announcements"

_WAITS = sa.and_(recipient.c.announcement_id == announcement.c.id, recipient.c.state == "pending")


async def look(connection: Connection, owner: str, routes: Routes, now: datetime) -> bool:
    """Whether this process is the one that sends. What is due begins, what is over ends, what was lost is noted."""
    if not await _anything(connection) or not await leases.hold(connection, _LEASE, owner, now, LASTS):
        return False
    await recipients.renew(connection, owner, now)
    await stop_late_ones(connection, await recipients.give_up(connection, now), now)
    await recipients.close(connection, routes, now)
    await _begin_due(connection, now)
    await _begin_corrections(connection, routes, now)
    await _end(connection, now)
    return True


async def release(connection: Connection, owner: str) -> None:
    """Another process may go on at once."""
    await leases.release(connection, _LEASE, owner)


async def _begin_due(connection: Connection, now: datetime) -> None:
    due = sa.and_(announcement.c.state == "scheduled", announcement.c.kind == "news", announcement.c.send_at <= now)
    await connection.execute(sa.update(announcement).where(due).values(state="sending", started_at=now))


async def _begin_corrections(connection: Connection, routes: Routes, now: datetime) -> None:
    """A correction waits for what is still on its way: what nobody knows of yet could not be corrected."""
    due = sa.and_(announcement.c.state == "scheduled", announcement.c.kind != "news")
    waiting = sa.select(announcement.c.id).where(due).order_by(announcement.c.id).with_for_update()
    in_place = [name for name, route in routes.items() if route.edits]
    for id in (await connection.execute(waiting)).scalars().all():
        one = await announcements.find(connection, AnnouncementId(id))
        assert one is not None
        assert one.corrects is not None
        family = [one.corrects, *(other.id for other in await announcements.corrections(connection, one.corrects))]
        if any([await recipients.any_of(connection, other, ("sending",)) for other in family]):
            continue
        languages = None if one.kind == "retraction" else [text.language for text in one.texts]
        people = await recipients.follow(connection, one.id, one.corrects, languages, in_place)
        values = {"state": "sending", "size": people, "started_at": now}
        await connection.execute(sa.update(announcement).where(announcement.c.id == id).values(**values))


async def stop_late_ones(connection: Connection, ids: Collection[AnnouncementId], now: datetime) -> None:
    """What was on its way when it was stopped, and did not arrive, does not go again."""
    if ids:
        stopped = sa.and_(announcement.c.id.in_(ids), announcement.c.state.in_(("stopped", "withdrawn")))
        for id in (await connection.execute(sa.select(announcement.c.id).where(stopped))).scalars().all():
            await recipients.stop(connection, AnnouncementId(id), now)


async def _anything(connection: Connection) -> bool:
    """Whether there is anything to do at all: if not, nothing is written."""
    under_way = sa.exists().where(announcement.c.state.in_(("scheduled", "sending")))
    in_hand = sa.exists().where(recipient.c.state == "sending")
    return bool((await connection.execute(sa.select(sa.or_(under_way, in_hand)))).scalar_one())


async def _end(connection: Connection, now: datetime) -> None:
    under_way = sa.and_(recipient.c.announcement_id == announcement.c.id, recipient.c.state.in_(("pending", "sending")))
    over = sa.and_(announcement.c.state == "sending", ~sa.exists().where(under_way))
    await connection.execute(sa.update(announcement).where(over).values(state="done", ended_at=now))


async def next_for(
    connection: Connection, channel: str, owner: str, now: datetime, *, quiet: bool, only: AnnouncementId | None = None
) -> Announcement | None:
    """The announcement that is next on a channel, held until the transaction ends: nobody pauses it meanwhile.

    None for a process that only believes to be the one that sends: another has taken over while it was held up.
    When quiet hours hold, only what is urgent, or changes messages that stand there already. `only` is the one that
    is on its way, as long as something of it is.
    """
    ready = sa.or_(recipient.c.not_before.is_(None), recipient.c.not_before <= now)
    waits = sa.exists().where(_WAITS, recipient.c.channel == channel, ready)
    silent = sa.exists().where(_WAITS, recipient.c.channel == channel, ready, recipient.c.message.is_not(None))
    # First it has to be known whom the words before a correction have reached: the rest get those after it.
    other = announcement.alias("other")
    begins = sa.exists().where(other.c.corrects == announcement.c.id, other.c.state == "scheduled")
    mine = [announcement.c.state == "sending", waits, ~begins, leases.held(_LEASE, owner, now)]
    if quiet:
        mine.append(sa.or_(announcement.c.urgent, silent))
    if only is not None:
        mine.append(announcement.c.id == only)
    order = announcement.c.urgent.desc(), announcement.c.started_at, announcement.c.id
    first = sa.select(announcement.c.id).where(*mine).order_by(*order).limit(1).with_for_update(of=announcement)
    id = (await connection.execute(first)).scalar()
    return None if id is None else await announcements.find(connection, AnnouncementId(id))


async def is_under_way(connection: Connection, id: AnnouncementId) -> bool:
    """Whether it is being sent: nobody has paused or stopped it."""
    state = (await connection.execute(sa.select(announcement.c.state).where(announcement.c.id == id))).scalar()
    return state == "sending"


async def pause(connection: Connection, id: AnnouncementId, why: str) -> bool:
    """Nobody has paused it, but something is wrong; whether it was under way."""
    under_way = sa.and_(announcement.c.id == id, announcement.c.state == "sending")
    values = {"state": "paused", "why": why}
    return (await connection.execute(sa.update(announcement).where(under_way).values(**values))).rowcount == 1


async def pause_all(connection: Connection, channel: str, why: str) -> Sequence[AnnouncementId]:
    """The same for all that have somebody to reach on a channel; which."""
    here = sa.and_(
        recipient.c.announcement_id == announcement.c.id,
        recipient.c.channel == channel,
        recipient.c.state.in_(("pending", "sending")),
    )
    under_way = sa.and_(announcement.c.state == "sending", sa.exists().where(here))
    statement = sa.update(announcement).where(under_way).values(state="paused", why=why)
    ids = (await connection.execute(statement.returning(announcement.c.id))).scalars().all()
    return [AnnouncementId(id) for id in ids]


async def paused(connection: Connection) -> int:
    """How many are paused because something is wrong: a number for the operator."""
    wrong = sa.and_(announcement.c.state == "paused", announcement.c.why != "")
    return (await connection.execute(sa.select(sa.func.count()).select_from(announcement).where(wrong))).scalar_one()


async def abandoned(connection: Connection, now: datetime) -> None:
    """Whatever a process of before had in hand is noted: called at the start of the only process there is."""
    await leases.abandoned(connection)
    await stop_late_ones(connection, await recipients.abandoned(connection, now), now)
