"""When a person answers: working time of the offices as it concerns the desk, pure rules over the timetable."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from bot.centre.offer import OfficeId
from bot.centre.offices import ConsultantId, Office, Span, Timetable
from bot.centre.times import instant, merged, open_spans, working_spans
from storage.casework import Staff

SUBJECTS = ("visit", "work", "documents", "law", "wellbeing", "courses", "employer", "other")
"""What a case can be about; dialogs have the words."""
DELICATE = frozenset({"wellbeing"})
"""Subjects behind which there may be danger: nobody is asked afterwards how it was."""

PRIVATE = DELICATE | {"law"}
"""Subjects of which less is kept: what was said about them tells of health, or of trouble with the law."""

_AHEAD = timedelta(days=60)
"""How far ahead the next working day is looked for: beyond the longest holidays."""


def at_work(timetable: Timetable, office: OfficeId | None, day: date) -> tuple[Span, ...]:
    """When an office is open on that day, breaks left out; without an office, when any of them is."""
    return merged(span for one in _offices(timetable, office) for span in open_spans(timetable, one, day))


def is_open(timetable: Timetable, office: OfficeId | None, now: datetime) -> bool:
    """Whether somebody is at work at this moment."""
    return any(start <= now < end for start, end in _moments(timetable, office, now, now))


def next_opening(timetable: Timetable, office: OfficeId | None, now: datetime) -> datetime | None:
    """The moment (UTC) at which work begins the next time; `now` if it has begun, None if nobody knows."""
    if is_open(timetable, office, now):
        return now
    return next((start for start, _ in _moments(timetable, office, now, now + _AHEAD) if start > now), None)


def working_time(timetable: Timetable, office: OfficeId | None, start: datetime, end: datetime) -> timedelta:
    """How much of the time between two moments was working time."""
    parts = (min(end, closes) - max(start, opens) for opens, closes in _moments(timetable, office, start, end))
    return sum((part for part in parts if part > timedelta(0)), timedelta(0))


def is_at_work(timetable: Timetable, consultant: ConsultantId, now: datetime) -> bool:
    """Whether this consultant is in one of their offices at this moment."""
    one = timetable.consultant(consultant)
    if one is None or any(away.start <= now < away.end for away in one.absences):
        return False
    day = now.astimezone(timetable.zone).date()
    offices = (office for office in timetable.offices if office.id in one.offices)
    spans = (span for office in offices for span in working_spans(timetable, one, office, day))
    return any(start <= now < end for start, end in (_instants(timetable, day, span) for span in spans))


def is_on_duty(timetable: Timetable, one: Staff, office: OfficeId | None, now: datetime) -> bool:
    """Whether somebody of the staff is at work for what concerns an office (None: none in particular) at this moment.

    Of whoever is not in the timetable nothing is known but when their offices are open.
    """
    if one.consultant:
        return is_at_work(timetable, one.consultant, now)
    return any(is_open(timetable, place, now) for place in ((office,) if office else one.offices or (None,)))


def _offices(timetable: Timetable, office: OfficeId | None) -> tuple[Office, ...]:
    return tuple(one for one in timetable.offices if office is None or one.id == office)


def _moments(
    timetable: Timetable, office: OfficeId | None, start: datetime, end: datetime
) -> tuple[tuple[datetime, datetime], ...]:
    """The working time of all days that these moments touch, in order, in UTC."""
    first, last = (moment.astimezone(timetable.zone).date() for moment in (start, end))
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return tuple(_instants(timetable, day, span) for day in days for span in at_work(timetable, office, day))


def _instants(timetable: Timetable, day: date, span: Span) -> tuple[datetime, datetime]:
    return instant(day, span.start, timetable.zone), instant(day, span.end, timetable.zone)


def day_bounds(timetable: Timetable, day: date) -> tuple[datetime, datetime]:
    """The beginning and the end, in UTC, of a day on the centre's wall."""
    start = datetime.combine(day, time(), timetable.zone)
    end = datetime.combine(day + timedelta(days=1), time(), timetable.zone)
    return start.astimezone(UTC), end.astimezone(UTC)
