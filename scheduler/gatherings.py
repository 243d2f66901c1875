"""What of events happens by itself: offers to whoever is in line, reminders, news, and how it was.

Each batch is one transaction: nobody is left out and nobody is written to twice, whenever the process dies.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from bot.centre.offices import Timetable
from bot.centre.reminding import Drop, Send, Wait, is_quiet, judge
from scheduler.reminders import AGAIN
from storage import eventnews, eventreminders, lines, outbox
from storage.casework import Notice
from storage.database import Connection, Database, is_away
from storage.eventwork import Enrolment, EventAsk, EventId, EventNews, EventReminder, Ticket
from storage.records import Lane, Visitor, VisitorId

log = logging.getLogger(__name__)

BATCH = 50
"""People of one transaction: few enough never to keep a chat waiting."""

Of = TypeVar("Of")
Payloads = Sequence[Mapping[str, object]]
Tell = Callable[[Connection, Sequence[Notice]], Awaitable[int]]
"""Writes to those who have to be told, in the same transaction."""
Draw = Callable[[Of], Payloads]
"""Something as the messages of its person's channel, in their language; nothing where the channel is not there."""
Until = Callable[[Visitor, datetime], datetime | None]
"""By when a message about something that begins at a moment must have left; None if it is not sent."""

# --- Lines -----------------------------------------------------------------------------------------------------------


async def settle_lines(database: Database, timetable: Timetable, tell: Tell, now: datetime) -> int:
    """End offers whose time is over, and offer what is free; how many people were told."""
    found = await database.run(lambda connection: lines.due(connection, timetable, now))
    return sum([await _settle(database, one, timetable, tell, now) for one in found])


async def _settle(database: Database, id: EventId, timetable: Timetable, tell: Tell, now: datetime) -> int:
    """A transaction for each: what goes wrong with one keeps no other line waiting. Whoever cannot be told keeps their
    place, and what is free is offered to those behind them."""
    passed: set[VisitorId] = set()

    async def work(connection: Connection) -> tuple[int, Collection[VisitorId]]:
        found = await lines.settle(connection, id, timetable, now, patient=False, but=passed)
        untold = [one for one in found if not await tell(connection, [one])]
        return len(found) - len(untold), {one.to for one in untold if one.how == "offered"}

    count = 0
    try:
        while True:
            told, untold = await database.run(work)
            count += told
            if not untold:
                return count
            passed.update(untold)
    except Exception as error:
        if is_away(error):
            raise
        log.error("a line could not be settled: %s", type(error).__name__)
        return count


# --- Reminders -------------------------------------------------------------------------------------------------------


async def remind(
    database: Database, timetable: Timetable, draw: Draw[EventReminder], until: Until, now: datetime
) -> int:
    """Deal with one batch of due reminders; how many there were."""

    async def work(connection: Connection) -> int:
        found = await eventreminders.due(connection, now, BATCH)
        sent: list[EventReminder] = []
        dropped: list[int] = []
        for one in found:
            match await _remind(connection, one, timetable, draw, until, now):
                case "sent":
                    sent.append(one)
                case "dropped":
                    dropped.append(one.id)
        await eventreminders.settle(connection, sent, dropped)
        return len(found)

    return await database.run(work)


async def _remind(
    connection: Connection,
    one: EventReminder,
    timetable: Timetable,
    draw: Draw[EventReminder],
    until: Until,
    now: datetime,
) -> str:
    """ "sent", "dropped" or "later". Whoever has said that they cannot come to a session is not asked again."""
    start, mine = one.session.start, one.enrolment
    comes = mine.state == "joined" and mine.coming is not False and one.event.state == "published"
    before = timedelta(minutes=one.before_minutes)
    match judge(before, one.due_at, start, timetable.event_reminders, timetable.zone, now):
        case Wait(later):
            await eventreminders.postpone(connection, one.id, later)
            return "later"
        case Drop():
            return "dropped"
        case Send() if comes and one.visitor.reachable and not one.visitor.silent:
            expires = until(one.visitor, start)
            payloads = _drawn(draw, one) if expires else ()
            if payloads is None:
                await eventreminders.postpone(connection, one.id, now + AGAIN)
                return "later"
            await _notice(connection, one.visitor, payloads, mine, expires, now)
            return "sent" if expires else "dropped"
        case _:
            return "dropped"


async def _notice(
    connection: Connection, to: Visitor, payloads: Payloads, about: Enrolment, expires: datetime | None, now: datetime
) -> None:
    """As a reminder: taken back from whoever leaves, or wants no messages by themselves."""
    lane: Lane = "notice"
    await outbox.write(connection, to, payloads, lane=lane, now=now, owner=None, expires_at=expires, about=about.ref)


def _drawn(draw: Draw[Of], one: Of) -> Payloads | None:
    """The messages; None if they cannot be drawn, which must not stop those of all others."""
    try:
        return draw(one)
    except Exception as error:  # noqa: BLE001
        log.error("a message about an event could not be drawn: %s", type(error).__name__)
        return None


# --- News ------------------------------------------------------------------------------------------------------------


async def tell_news(database: Database, timetable: Timetable, draw: Draw[EventNews], now: datetime) -> int:
    """Tell everybody who takes part, or waits, what is new; how many were told."""
    found = await database.run(lambda connection: eventnews.untold(connection, now))
    return sum([await _tell_all(database, id, timetable, draw, now) for id in found])


async def _tell_all(database: Database, id: EventId, timetable: Timetable, draw: Draw[EventNews], now: datetime) -> int:
    """Batch after batch, each of them behind the one before: what cannot be drawn is left for the next tick."""
    count, after = 0, Ticket("")

    async def work(connection: Connection) -> tuple[int, Ticket | None]:
        found = await eventnews.news(connection, id, BATCH, after)
        written = [one for one in found if await _tell(connection, one, timetable, draw, now)]
        await eventnews.told(connection, written)
        return len(written), found[-1].enrolment.ref if found else None

    while True:
        told, last = await database.run(work)
        count += told
        if last is None:
            return count
        after = last


async def _tell(
    connection: Connection, one: EventNews, timetable: Timetable, draw: Draw[EventNews], now: datetime
) -> bool:
    """Quiet hours hold, unless it begins, or was to begin, today or tomorrow; then it is of no use afterwards. Of what
    is over, and was to be over, nobody need hear."""
    coming = [session for session in (*one.was, *one.event.sessions) if session.end > now]
    payloads = _drawn(draw, one) if coming else ()
    if payloads is None:
        return False
    soon = _soon(one, timetable, now)
    lane: Lane = "chat" if soon else "notice"
    await outbox.write(connection, one.visitor, payloads, lane=lane, now=now, owner=None, expires_at=soon)
    return True


def _soon(one: EventNews, timetable: Timetable, now: datetime) -> datetime | None:
    """The end of what it is about, if any of it is today or tomorrow, before or after the change. Where sessions move
    it is about these alone."""
    same = set(one.was) & set(one.event.sessions) if one.kind == "moved" else ()
    sessions = [session for session in (*one.was, *one.event.sessions) if session.end > now and session not in same]
    today = now.astimezone(timetable.zone).date()
    days = [(session.start.astimezone(timetable.zone).date() - today).days for session in sessions]
    return max(session.end for session in sessions) if any(day <= 1 for day in days) else None


# --- Afterwards ------------------------------------------------------------------------------------------------------


async def ask(database: Database, timetable: Timetable, draw: Draw[EventAsk], until: Until, now: datetime) -> int:
    """Ask one batch of those who took part how it was, once and not at night; how many there were."""
    if is_quiet(now, timetable.event_reminders, timetable.zone):
        return 0

    async def work(connection: Connection) -> int:
        found = await eventnews.to_ask(connection, now, BATCH)
        for one in found:
            expires = until(one.visitor, one.event.end + eventnews.ASKED_WITHIN)
            payloads = _drawn(draw, one) if expires else ()
            await _notice(connection, one.visitor, payloads or (), one.enrolment, expires, now)
        await eventnews.asked(connection, found)
        return len(found)

    return await database.run(work)
