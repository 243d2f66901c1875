"""When people are reminded of a visit and when they are left in peace: pure rules over one visit's start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.centre.offices import ReminderRules, Span
from bot.centre.times import instant

_BEFORE_THE_NIGHT = timedelta(minutes=15)
_TOO_CLOSE = timedelta(hours=2)
"""Two reminders are never planned closer together than this …"""
_SOON = timedelta(hours=1)
"""… and a late one is not sent this shortly before the next. Less than the above: a tick is always a little late."""

Due = tuple[timedelta, datetime]
"""How long before the visit a reminder is meant for, and the UTC moment at which it is due."""


@dataclass(frozen=True, slots=True)
class Send:
    """Now is the time."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Not now; ask again at `until` (UTC)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Drop:
    """It would help nobody any more."""


Verdict = Send | Wait | Drop


@dataclass(frozen=True, slots=True)
class PaidReminders:
    """Which reminders are sent where messages outside a session cost money."""

    rule: Literal["always", "in-session", "never"] = "always"
    a_month: int | None = None
    """How many a month may cost something; None is as many as there are."""

    @property
    def promised(self) -> bool:
        """Whether every visit is reminded of, so that people can be told so."""
        return self.rule == "always" and self.a_month is None

    def until(self, start: datetime, session_ends: datetime | None, now: datetime, paid: int) -> datetime | None:
        """By when a reminder of a visit at `start` must have left; None if it is not sent.

        `paid` is how many of this month have cost something already. What is free now may not be so later.
        """
        free = session_ends if session_ends and session_ends > now else None
        match self.rule:
            case "never":
                return None
            case "always" if self.a_month is None or paid < self.a_month:
                return start
            case _:
                return min(start, free) if free else None


def due_times(start: datetime, rules: ReminderRules, zone: ZoneInfo, now: datetime) -> tuple[Due, ...]:
    """The reminders that a visit gets when it is booked or moved now, in the order in which they are due."""
    return tuple(due for due in _plan(start, rules, zone) if due[1] > now)


def judge(
    before: timedelta, due_at: datetime, start: datetime, rules: ReminderRules, zone: ZoneInfo, now: datetime
) -> Verdict:
    """What becomes of a reminder now, be it due, early or late after a downtime."""
    if now >= start or _overtaken(before, start, rules, zone, now):
        return Drop()
    if now < due_at:
        return _wait(due_at, start)
    night = _night(now, rules.quiet, zone)
    return Send() if night is None else _wait(night[1], start)


def can_wait(start: datetime, rules: ReminderRules, zone: ZoneInfo, now: datetime) -> bool:
    """Whether what is said of a visit may wait for the end of the quiet hours: it begins later than they end next, and
    on another day."""
    today = now.astimezone(zone).date()
    mornings = (instant(today + timedelta(days=days), rules.quiet.end, zone) for days in (0, 1, 2))
    return start.astimezone(zone).date() != today and next(one for one in mornings if one > now) < start


def is_near(start: datetime, zone: ZoneInfo, now: datetime) -> bool:
    """Whether something begins today or tomorrow: what is urgent about it does not wait for the morning."""
    return (start.astimezone(zone).date() - now.astimezone(zone).date()).days <= 1


def is_quiet(moment: datetime, rules: ReminderRules, zone: ZoneInfo) -> bool:
    """Whether people are left in peace at this moment."""
    return _night(moment, rules.quiet, zone) is not None


def quiet_until(moment: datetime, rules: ReminderRules, zone: ZoneInfo) -> datetime:
    """When the quiet hours around this moment end (UTC); the moment itself if it is not in any."""
    night = _night(moment, rules.quiet, zone)
    return moment.astimezone(UTC) if night is None else night[1]


def quiet_from(moment: datetime, rules: ReminderRules, zone: ZoneInfo) -> datetime:
    """When the next quiet hours after this moment begin (UTC); of a moment in some, when those after them do."""
    today = moment.astimezone(zone).date()
    evenings = (instant(today + timedelta(days=days), rules.quiet.start, zone) for days in (0, 1, 2))
    return next(one for one in evenings if one > moment)


def _wait(until: datetime, start: datetime) -> Wait | Drop:
    return Wait(until.astimezone(UTC)) if until < start else Drop()


def _plan(start: datetime, rules: ReminderRules, zone: ZoneInfo) -> tuple[Due, ...]:
    """All reminders of a visit, whether past or not; of two that come together the one meant for later stays."""
    kept: list[Due] = []
    for before in sorted(rules.before):
        due = _kindly(_before(start, before, zone), rules.quiet, zone)
        if due < start and all(abs(due - other) >= _TOO_CLOSE for _, other in kept):
            kept.append((before, due))
    return tuple(sorted(kept, key=lambda one: one[1]))


def _overtaken(before: timedelta, start: datetime, rules: ReminderRules, zone: ZoneInfo, now: datetime) -> bool:
    """Whether a reminder meant for later has come, or will so soon that this one is a second knock on the door."""
    return any(other < before and due - now < _SOON for other, due in _plan(start, rules, zone))


def _before(start: datetime, before: timedelta, zone: ZoneInfo) -> datetime:
    """Days are counted on the wall clock (ten o'clock yesterday, also when the clocks change), hours as they pass."""
    wall = start.astimezone(zone) - timedelta(days=before.days)
    return instant(wall.date(), wall.time(), zone) - (before - timedelta(days=before.days))


def _kindly(due: datetime, quiet: Span, zone: ZoneInfo) -> datetime:
    """The same moment, or one before the night that it falls into."""
    night = _night(due, quiet, zone)
    return due if night is None else night[0] - _BEFORE_THE_NIGHT


def _night(moment: datetime, quiet: Span, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    """The quiet hours around this moment, as UTC moments; they may have begun the evening before."""
    today = moment.astimezone(zone).date()
    for evening in (today, today - timedelta(days=1)):
        morning = evening if quiet.start <= quiet.end else evening + timedelta(days=1)
        begin, end = instant(evening, quiet.start, zone), instant(morning, quiet.end, zone)
        if begin <= moment < end:
            return begin, end
    return None
