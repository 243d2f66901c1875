"""Announcements: reading them, what would happen if one were sent, and how it stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import cast

import sqlalchemy as sa

from bot.centre.news import NewsRules, fallback
from bot.centre.offer import Audience, TopicId
from bot.centre.offices import Timetable
from bot.centre.reminding import is_quiet, quiet_from
from bot.screen import Door
from storage import recipients
from storage.casework import StaffId
from storage.database import Connection
from storage.eventwork import EventId
from storage.newstables import announcement, announcement_picture, announcement_text
from storage.newswork import (
    Announcement,
    AnnouncementId,
    AnnouncementState,
    NewsText,
    Report,
    Routes,
    Share,
    Trial,
    Wanted,
)
from storage.recipients import Giving
from storage.records import number_of

EVENT = "event"
"""The dialog behind a button that leads to an event."""

OVER: tuple[AnnouncementState, ...] = ("done", "stopped", "withdrawn")

# --- Reading ---------------------------------------------------------------------------------------------------------


async def find(connection: Connection, id: AnnouncementId) -> Announcement | None:
    """An announcement, a correction or a retraction."""
    return next(iter(await _all(connection, sa.select(announcement).where(announcement.c.id == id))), None)


async def latest(
    connection: Connection, limit: int = 20, before: AnnouncementId | None = None
) -> Sequence[Announcement]:
    """Announcements, the newest first; what corrects others is not among them."""
    older = sa.true() if before is None else announcement.c.id < before
    newest = sa.select(announcement).where(announcement.c.kind == "news", older)
    return await _all(connection, newest.order_by(announcement.c.id.desc()).limit(limit))


async def corrections(connection: Connection, id: AnnouncementId) -> Sequence[Announcement]:
    """What corrects an announcement or takes it back, in order."""
    statement = sa.select(announcement).where(announcement.c.corrects == id).order_by(announcement.c.id)
    return await _all(connection, statement)


async def picture(connection: Connection, id: AnnouncementId) -> tuple[bytes, str, str] | None:
    """A picture, of which type, and what Telegram calls it, if it was uploaded already."""
    which = sa.select(announcement_picture).where(announcement_picture.c.announcement_id == id)
    row = (await connection.execute(which)).first()
    return (row.content, row.type, row.remote) if row else None


async def uploaded(connection: Connection, id: AnnouncementId, remote: str) -> None:
    """The picture was uploaded: from now on it is called so there."""
    mine = sa.update(announcement_picture).where(announcement_picture.c.announcement_id == id)
    await connection.execute(mine.values(remote=remote))


def subject(one: Announcement) -> EventId | None:
    """The event that it is about: that whose people it is for, or that to which its button leads."""
    if one.wanted.event is not None:
        return one.wanted.event
    match one.button:
        case Door("event", (number, *_)) if number_of(number):
            return EventId(number_of(number))
        case _:
            return None


async def report(connection: Connection, id: AnnouncementId, routes: Routes) -> Report | None:
    """How it stands: the parts are always as many as the whole. None if there is no such announcement."""
    wanted = sa.select(announcement.c.state, announcement.c.size, announcement.c.report).where(announcement.c.id == id)
    row = (await connection.execute(wanted)).first()
    if row is None:
        return None
    if row.report is not None:
        return Report(**row.report)
    counted = await recipients.counts(connection, id)
    left = seconds(_added((one.channel, one.people) for one in counted if one.state in ("pending", "sending")), routes)
    return _added_up(row.size or 0, counted, left if row.state == "sending" else None)


def _added_up(size: int, counted: Sequence[recipients.Count], left: float | None) -> Report:
    people = _added((one.state, one.people) for one in counted)
    reasons = _added((one.why, one.people) for one in counted if one.why and one.state in ("skipped", "failed"))
    # Whoever has been forgotten since has no row any more, and was skipped or reached: nobody can say.
    forgotten = max(0, size - sum(people.values()))
    return Report(
        max(size, sum(people.values())),
        people.get("sent", 0),
        people.get("blocked", 0),
        people.get("failed", 0),
        people.get("skipped", 0) + forgotten,
        people.get("pending", 0) + people.get("sending", 0),
        people.get("unknown", 0),
        {**reasons, **({"forgotten": forgotten} if forgotten else {})},
        _added((one.language, one.people) for one in counted if one.state == "sent"),
        left,
    )


def _added(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for name, number in pairs:
        found[name] = found.get(name, 0) + number
    return found


def seconds(people: Mapping[str, int], routes: Routes) -> float:
    """How long it takes to reach so many people on each channel: all channels at once."""
    paces = {channel: route.per_second for channel, route in routes.items()}
    return max((count / pace for channel, count in people.items() if (pace := paces.get(channel))), default=0.0)


async def trial(
    connection: Connection, id: AnnouncementId, routes: Routes, timetable: Timetable, now: datetime
) -> Trial | None:
    """What would happen if it were sent at its time. None if there is no such announcement."""
    found = await find(connection, id)
    if found is None:
        return None
    begins = max(now, found.send_at or now)
    languages = giving(found, timetable.news)
    portions = await recipients.portions(connection, found.wanted, routes, languages, begins)
    go = _added((one.channel, one.people) for one in portions if not one.why)
    shares: dict[tuple[str, str | None, str], int] = {}
    for one in portions:
        key = one.channel, one.language, one.given
        shares[key] = shares.get(key, 0) + one.people
    return Trial(
        tuple(Share(*key, people) for key, people in shares.items()),
        0 if found.urgent else _waiting(go, routes, timetable, begins),
        seconds(go, routes),
        await _costs(connection, found, routes, begins),
        _added((one.why, one.people) for one in portions if one.why),
    )


def giving(one: Announcement, rules: NewsRules) -> Giving:
    """In which language whom gets it."""
    written = tuple(text.language for text in one.texts if text.words)
    return Giving(written, fallback(written, one.original, rules))


def _waiting(people: Mapping[str, int], routes: Routes, timetable: Timetable, begins: datetime) -> int:
    """How many are not reached before the next quiet hours, or would have to be in them."""
    if is_quiet(begins, timetable.reminders, timetable.zone):
        return sum(people.values())
    time = (quiet_from(begins, timetable.reminders, timetable.zone) - begins).total_seconds()
    paces = {channel: route.per_second for channel, route in routes.items()}
    return sum(max(0, count - int(pace * time)) for channel, count in people.items() if (pace := paces.get(channel)))


async def _costs(connection: Connection, one: Announcement, routes: Routes, now: datetime) -> Mapping[str, str]:
    costs: dict[str, str] = {}
    for channel, route in routes.items():
        if route.session is not None:
            paid = await recipients.outside_session(connection, one.wanted, routes, channel, route.session, now)
            if cost := route.cost(paid):
                costs[channel] = cost
    return costs


# --- Rows ------------------------------------------------------------------------------------------------------------


async def _all(connection: Connection, statement: sa.Select[*tuple[object, ...]]) -> Sequence[Announcement]:
    rows = (await connection.execute(statement)).all()
    ids = [row.id for row in rows]
    if not ids:
        return ()
    texts: dict[int, list[NewsText]] = {id: [] for id in ids}
    words = sa.select(announcement_text).where(announcement_text.c.announcement_id.in_(ids))
    for one in await connection.execute(words.order_by(announcement_text.c.language)):
        texts[one.announcement_id].append(NewsText(one.language, one.words, one.button, one.changed_at))
    pictured = sa.select(announcement_picture.c.announcement_id).where(announcement_picture.c.announcement_id.in_(ids))
    pictures = set((await connection.execute(pictured)).scalars())
    return [from_row(row, texts[row.id], picture=row.id in pictures) for row in rows]


def from_row(row: sa.Row[*tuple[object, ...]], texts: Sequence[NewsText], *, picture: bool) -> Announcement:
    """An announcement from a row that holds all columns of the table."""
    return Announcement(
        AnnouncementId(row.id),
        row.state,
        row.original,
        _wanted(row.wanted),
        row.urgent,
        _button(row.button),
        picture,
        row.send_at,
        row.size,
        row.why,
        AnnouncementId(row.corrects) if row.corrects is not None else None,
        row.revision,
        tuple(sorted(texts, key=lambda one: (one.language != row.original, one.language))),
        _staff(row.created_by),
        _staff(row.confirmed_by),
        row.started_at,
        row.ended_at,
        row.kind,
        _staff(row.approved_by),
    )


def _staff(id: int | None) -> StaffId | None:
    return None if id is None else StaffId(id)


def _wanted(data: Mapping[str, object]) -> Wanted:
    def listed(name: str) -> tuple[str, ...]:
        values = data.get(name, [])
        return tuple(map(str, values)) if isinstance(values, list) else ()

    event = data.get("event")
    return Wanted(
        listed("languages"),
        listed("towns"),
        tuple(map(TopicId, listed("topics"))),
        cast(tuple[Audience, ...], listed("audiences")),
        listed("channels"),
        EventId(event) if isinstance(event, int) else None,
    )


def wanted_data(wanted: Wanted) -> dict[str, object]:
    lists = {name: list(getattr(wanted, name)) for name in ("languages", "towns", "topics", "audiences", "channels")}
    return {**lists, "event": wanted.event}


def _button(data: Mapping[str, object] | None) -> Door | str | None:
    match data:
        case {"door": [str(dialog), *args]}:
            return Door(dialog, *map(str, args))
        case {"url": str(url)}:
            return url
        case _:
            return None


def button_data(button: Door | str | None) -> dict[str, object] | None:
    match button:
        case Door(dialog, args):
            return {"door": [dialog, *args]}
        case str(url):
            return {"url": url}
        case _:
            return None


# --- Forgetting ------------------------------------------------------------------------------------------------------


async def write_reports(connection: Connection, before: datetime) -> None:
    """Write down how announcements went that ended before a moment: whom they were for is then forgotten."""
    over = sa.and_(announcement.c.state.in_(OVER), announcement.c.ended_at < before)
    old = sa.select(announcement.c.id).where(over, announcement.c.report.is_(None)).with_for_update()
    for id in (await connection.execute(old)).scalars().all():
        last = await report(connection, AnnouncementId(id), {})
        assert last is not None
        kept = {name: getattr(last, name) for name in last.__slots__}
        await connection.execute(sa.update(announcement).where(announcement.c.id == id).values(report=kept))
