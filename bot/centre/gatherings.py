"""Workshops, meetings, webinars and courses as the centre holds them: pure rules of dates, lines and offers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.centre.offices import OfferRules, ReminderRules, Timetable
from bot.centre.reminding import is_quiet, quiet_until
from bot.centre.times import instant

Kind = Literal["workshop", "meeting", "webinar", "course"]
KINDS: tuple[Kind, ...] = ("workshop", "meeting", "webinar", "course")

LEVELS = ("A0", "A1", "A2", "B1", "B2", "C1")
"""Levels of a language course (Common European Framework of Reference; A0 is for beginners)."""

NewsKind = Literal["moved", "cancelled", "changed"]
"""What those who joined must hear of: other times, that it does not take place, another place or link."""

MOST_SESSIONS, MOST_IN_SERIES = 60, 60
"""How many sessions a course has at most, and how many events are made at once."""


@dataclass(frozen=True, slots=True)
class Session:
    """One of the times at which an event is held. `start` and `end` are aware, in UTC."""

    number: int
    """From 1; stays with the session when its time changes."""
    start: datetime
    end: datetime

    @property
    def length(self) -> timedelta:
        return self.end - self.start


# --- Series ----------------------------------------------------------------------------------------------------------


def weekly(first: date, last: date, holidays: Mapping[date, str], closed: Callable[[date], bool]) -> tuple[date, ...]:
    """The same weekday up to `last`, without public holidays and days on which the office is closed."""
    count = max(0, (last - first).days // 7 + 1)
    days = (first + timedelta(weeks=number) for number in range(min(count, MOST_IN_SERIES)))
    return tuple(day for day in days if day not in holidays and not closed(day))


def closed_on(timetable: Timetable, office: str | None) -> Callable[[date], bool]:
    """Whether an office is closed on a day beyond its ordinary week; what is online is never."""
    found = timetable.office(office) if office else None
    closures = found.closures if found else ()
    return lambda day: any(closure.first <= day <= closure.last for closure in closures)


def at_same_time(start: datetime, days: Iterable[date], zone: ZoneInfo) -> tuple[datetime, ...]:
    """The time on the wall that `start` shows, on other days; UTC."""
    wall = start.astimezone(zone).time()
    return tuple(instant(day, wall, zone) for day in days)


def shifted(sessions: Sequence[Session], start: datetime, zone: ZoneInfo) -> tuple[tuple[datetime, datetime], ...]:
    """The same sessions from another day on, at the wall clock's times: (start, end) in UTC."""
    moved = (carried(one.start, sessions[0].start, start, zone) for one in sessions)
    return tuple((begin, begin + one.length) for begin, one in zip(moved, sessions, strict=True))


def carried(moment: datetime, was: datetime, start: datetime, zone: ZoneInfo) -> datetime:
    """A moment that keeps its distance, on the wall's clock, from something that was to begin at `was`; UTC."""
    before, first, then = (one.astimezone(zone).replace(tzinfo=None) for one in (moment, was, start))
    wall = before + (then - first)
    return instant(wall.date(), wall.time(), zone)


# --- Offers to whoever is in line ------------------------------------------------------------------------------------


def offer_until(
    start: datetime, offers: OfferRules, reminders: ReminderRules, zone: ZoneInfo, now: datetime
) -> datetime | None:
    """Until when something that begins at `start` is kept for the person asked now; None if nobody is to be asked now.

    Nobody is asked at night, and an offer that would end in the night ends some time after it: a person who sleeps
    loses nothing. Close to the beginning there is no time for that, and the offer is shorter.
    """
    latest = start - offers.travel
    if is_quiet(now, reminders, zone) or not in_turn(start, offers, now):
        return None
    until = now + offers.window
    if is_quiet(until, reminders, zone):
        until = quiet_until(until, reminders, zone) + offers.window / 2
    return min(until, latest).astimezone(UTC)


def in_turn(start: datetime, offers: OfferRules, now: datetime) -> bool:
    """Whether what becomes free goes to whoever is next in line; so close to the beginning that nobody can be asked and
    wait for, it goes to whoever is first to take it."""
    return now + offers.shortest <= start - offers.travel
