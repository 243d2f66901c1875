"""Hours of a week as people write and change them: typed spans, one day beside the others, and what no longer fits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from itertools import pairwise

from bot.centre.offer import OfficeId
from bot.centre.offices import Consultant, Hours, Span, Timetable
from bot.centre.times import merged, working_spans
from storage.casework import SaveConsultant
from storage.records import Visit

Week = Mapping[int, tuple[Span, ...]]
"""The spans of each weekday; 0 is Monday."""

DAYS = tuple(range(7))
SPANS = 6
"""More spans on one day are a mistake."""

_TIME = r"(\d{1,2})(?:[:.]?(\d{2}))?"
_SPAN = re.compile(rf"{_TIME}\s*(?:[-–—−]|[^\W\d_]+)\s*{_TIME}")
_BETWEEN = re.compile(r"[\s,;/+&]*(?:[^\W\d_]{1,3}[\s,;]+){0,2}")
_DAY = re.compile(r"(\d{1,2})[.\s/-]+(\d{1,2})(?:[.\s/-]+(\d{4}))?\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


# --- As people write it ----------------------------------------------------------------------------------------------


def read_spans(words: str) -> tuple[Span, ...] | None:
    """ "8-12:30, 13.00 – 16" as spans in their order; None if it cannot be meant."""
    spans: list[Span] = []
    place = 0
    for found in _SPAN.finditer(words):
        if not _BETWEEN.fullmatch(words[place : found.start()]):
            return None
        start, end = _clock(found[1], found[2]), _clock(found[3], found[4])
        if start is None or end is None or start >= end:
            return None
        spans.append(Span(start, end))
        place = found.end()
    spans.sort()
    overlap = any(two.start < one.end for one, two in pairwise(spans))
    if not spans or len(spans) > SPANS or overlap or words[place:].strip(" .,;\n"):
        return None
    return merged(spans)


def _clock(hour: str, minute: str | None) -> time | None:
    known = int(hour) < 24 and int(minute or 0) < 60
    return time(int(hour), int(minute or 0)) if known else None


def write_spans(spans: Iterable[Span]) -> str:
    """Spans as they are shown: "08:00–12:30, 13:00–16:00"."""
    return ", ".join(f"{span.start:%H:%M}–{span.end:%H:%M}" for span in spans)


def read_day(words: str, today: date) -> date | None:
    """ "24.12.2026", "2026-12-24", or "24.12" for the next one; None if there is no such day."""
    plain = words.strip()
    try:
        if iso := _ISO.fullmatch(plain):
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        found = _DAY.fullmatch(plain)
        if found is None:
            return None
        if found[3]:
            return date(int(found[3]), int(found[2]), int(found[1]))
        this_year = date(today.year, int(found[2]), int(found[1]))
        return this_year if this_year >= today else this_year.replace(year=today.year + 1)
    except ValueError:
        return None


def read_when(words: str, today: date) -> tuple[date | None, Span | None] | None:
    """ "24.12 17:00-19:00" as a day and a time of it; either may be left out. A beginning alone is two hours.

    None if it cannot be meant. A day is known by its dots: "10-12" are hours.
    """
    parts = words.replace(",", " ").split()
    for place in range(len(parts), -1, -1):
        before, after = " ".join(parts[:place]), " ".join(parts[place:])
        day = read_day(before, today) if "." in before or _ISO.fullmatch(before) else None
        span = _read_span(after)
        if parts and (day or not before) and (span or not after):
            return day, span
    return None


def _read_span(words: str) -> Span | None:
    if found := re.fullmatch(_TIME, words):
        start = _clock(found[1], found[2])
        return Span(start, time(start.hour + 2, start.minute)) if start and start.hour < 22 else None
    spans = read_spans(words)
    return spans[0] if spans and len(spans) == 1 else None


def read_moment(words: str, today: date) -> tuple[date, time] | None:
    """ "30.11 12:00" as a day and a time, "30.11" as the last minute of the day; None if it cannot be meant."""
    parts = words.replace(",", " ").split()
    for place in range(len(parts), 0, -1):
        day, after = read_day(" ".join(parts[:place]), today), " ".join(parts[place:])
        found = re.fullmatch(_TIME, after)
        at = _clock(found[1], found[2]) if found else None
        if day and (at or not after):
            return day, at or time(23, 59)
    return None


# --- Changing a week -------------------------------------------------------------------------------------------------


def week_of(hours: Iterable[Hours], office: OfficeId | None = None) -> Week:
    """What these rules come to, day by day; with an office, there."""
    here = [rule for rule in hours if office is None or rule.office in (None, office)]
    return {day: merged(span for rule in here if day in rule.days for span in rule.spans) for day in DAYS}


def rules_of(week: Week, office: OfficeId | None = None) -> tuple[Hours, ...]:
    """A week as the fewest rules; one without any hours is a rule too, for no rule at all means something else."""
    days: dict[tuple[Span, ...], list[int]] = {}
    for day in DAYS:
        if week.get(day):
            days.setdefault(week[day], []).append(day)
    return tuple(Hours(tuple(at), spans, office) for spans, at in days.items()) or (Hours(DAYS, (), office),)


def changed(hours: Sequence[Hours], changes: Sequence[Hours], offices: Sequence[OfficeId] = ()) -> tuple[Hours, ...]:
    """The same rules, but that the days in `changes` have other hours; `offices` are those of a consultant."""
    if len(offices) < 2:
        week = dict(week_of(hours)) | {day: rule.spans for rule in changes for day in rule.days}
        return rules_of(week)
    rules: list[Hours] = []
    for office in offices:
        here = [rule for rule in changes if rule.office in (None, office)]
        week = dict(week_of(hours, office)) | {day: rule.spans for rule in here for day in rule.days}
        rules += rules_of(week, office)
    return tuple(rules)


def hours_of(timetable: Timetable, one: Consultant) -> tuple[Hours, ...]:
    """When a consultant works; whoever has no hours of their own works while their offices are open."""
    if one.hours:
        return one.hours
    offices = [found for found in timetable.offices if found.id in one.offices]
    return tuple(replace(rule, office=found.id) for found in offices for rule in found.hours)


def saved(before: Consultant, act: SaveConsultant, timetable: Timetable) -> Consultant:
    """A consultant as they are after a change."""
    offices = before.offices if act.offices is None else act.offices
    hours = before.hours
    if act.hours is not None:
        hours = changed(hours_of(timetable, before), act.hours, offices) if act.hours else ()
    return replace(
        before,
        offices=offices,
        services=before.services if act.services is None else act.services,
        languages=before.languages if act.languages is None else act.languages,
        ways=before.ways if act.ways is None else act.ways,
        hours=_kept(hours, offices),
    )


def _kept(hours: Sequence[Hours], offices: Sequence[OfficeId]) -> tuple[Hours, ...]:
    """Hours of one's own as they hold in these offices: none in one of which they say nothing, and that is said. No
    rule at all would mean the whole time that it is open."""
    kept = [rule for rule in hours if rule.office is None or rule.office in offices]
    for office in offices if hours else ():
        if not any(rule.office in (None, office) for rule in kept):
            kept += rules_of({}, office)
    return tuple(kept)


# --- What no longer fits ---------------------------------------------------------------------------------------------


def fits(timetable: Timetable, visit: Visit) -> bool:
    """Whether the visit's consultant can receive it where and when it is, by the timetable as it is."""
    office, one = timetable.office(visit.office), timetable.consultant(visit.consultant)
    if office is None or one is None or visit.service not in one.services or visit.way not in one.ways:
        return False
    if visit.language is not None and visit.language not in one.languages:
        return False
    start, end = (moment.astimezone(timetable.zone) for moment in (visit.start, visit.end))
    spans = working_spans(timetable, one, office, start.date())
    return any(span.start <= start.time() and end.time() <= span.end for span in spans) and not any(
        away.start < visit.end and visit.start < away.end for away in one.absences
    )


def stranded(timetable: Timetable, visits: Iterable[Visit], before: Timetable | None = None) -> tuple[Visit, ...]:
    """The visits that do not fit the timetable; with `before`, only those that did fit it then."""
    return tuple(one for one in visits if not fits(timetable, one) and (before is None or fits(before, one)))
