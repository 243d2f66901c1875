"""When somebody can be received: free times computed from hours, closures, holidays, absences and what is taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from bot.centre.offer import OfficeId, Service, ServiceId, Way
from bot.centre.offices import Absence, Consultant, ConsultantId, Hours, Office, Span, Timetable

Busy = frozenset[tuple[ConsultantId, datetime]]
"""What is taken already: consultants and the UTC starts of the cells of the grid in which they have a visit."""

Empty = Literal["nobody", "not-here", "no-way", "no-language", "closed", "full", "ended"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants to book, all but the time; `language` None is any, and so is `by`."""

    office: OfficeId
    service: ServiceId
    length: timedelta
    language: str | None
    way: Way
    by: ConsultantId | None = None
    """Who alone shall receive them."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """A wish that differs in one thing, and the first time at which it can be had."""

    wish: Wish
    start: datetime


# --- Wall clock and instants -----------------------------------------------------------------------------------------


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The UTC moment at which a clock on the wall shows this; the first one if it shows it twice."""
    return datetime.combine(day, at.replace(fold=0), zone).astimezone(UTC)


def cells(start: datetime, length: timedelta, grid: timedelta) -> tuple[datetime, ...]:
    """The UTC starts of the cells that a visit occupies.

    Cells are counted from a fixed moment and not from `start`, so that visits which overlap always share one, even
    if one of them does not begin on the grid.
    """
    if start.utcoffset() is None:
        raise ValueError("a visit needs an aware start")
    begin = start.astimezone(UTC)
    first = begin - (begin - _EPOCH) % grid
    count = -((first - begin - length) // grid)
    return tuple(first + number * grid for number in range(count))


# --- Who and when ----------------------------------------------------------------------------------------------------


def able(timetable: Timetable, wish: Wish) -> tuple[Consultant, ...]:
    """Those who work at that office, give that service in that way and speak that language."""
    return tuple(
        one
        for one in timetable.consultants
        if wish.office in one.offices
        and wish.service in one.services
        and wish.way in one.ways
        and (wish.language is None or wish.language in one.languages)
        and (wish.by is None or wish.by == one.id)
    )


def open_spans(timetable: Timetable, office: Office, day: date) -> tuple[Span, ...]:
    """When the office is open on that day."""
    beyond = timetable.last_day is not None and day > timetable.last_day
    closed = any(closure.first <= day <= closure.last for closure in office.closures)
    if beyond or closed or day in timetable.holidays:
        return ()
    return merged(_on_weekday(office.hours, day))


def working_spans(timetable: Timetable, consultant: Consultant, office: Office, day: date) -> tuple[Span, ...]:
    """When this consultant can be visited in this office on that day."""
    return _at_work(consultant, office, day, open_spans(timetable, office, day))


def free_cells(
    timetable: Timetable, consultant: Consultant, office: Office, day: date, busy: Busy, now: datetime
) -> tuple[datetime, ...]:
    """The UTC starts of the cells of the grid in which this consultant works in this office and has nothing else."""
    if day not in bookable_days(timetable, now):
        return ()
    grid = timetable.booking.grid
    taken = frozenset(cell for who, cell in busy if who == consultant.id)
    search = _Search(timetable, office, grid, ((consultant, taken),), (day,), now + timetable.booking.notice)
    return tuple(start for start, _ in search.on(day))


def bookable_days(timetable: Timetable, now: datetime) -> tuple[date, ...]:
    """The days on which a visit may be booked now, whether or not anybody works on them."""
    rules = timetable.booking
    first = (now + rules.notice).astimezone(timetable.zone).date()
    last = now.astimezone(timetable.zone).date() + rules.horizon
    if timetable.last_day is not None:
        last = min(last, timetable.last_day)
    return tuple(first + timedelta(days=number) for number in range((last - first).days + 1))


def _at_work(consultant: Consultant, office: Office, day: date, opened: tuple[Span, ...]) -> tuple[Span, ...]:
    if not opened or office.id not in consultant.offices:
        return ()
    if not consultant.hours:
        return opened
    here = (rule for rule in consultant.hours if rule.office is None or rule.office == office.id)
    return _overlap(opened, merged(_on_weekday(here, day)))


def _on_weekday(hours: Iterable[Hours], day: date) -> Iterator[Span]:
    weekday = day.weekday()
    return (span for rule in hours if weekday in rule.days for span in rule.spans)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same time as ordered spans with a gap after each; a span that ends before it starts is no time."""
    found: list[Span] = []
    for span in sorted(span for span in spans if span.start < span.end):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def _overlap(some: tuple[Span, ...], others: tuple[Span, ...]) -> tuple[Span, ...]:
    pairs = (Span(max(one.start, two.start), min(one.end, two.end)) for one in some for two in others)
    return tuple(span for span in pairs if span.start < span.end)


# --- Free times ------------------------------------------------------------------------------------------------------


def free_starts(
    timetable: Timetable, wish: Wish, day: date, busy: Busy, now: datetime
) -> dict[datetime, tuple[ConsultantId, ...]]:
    """The UTC starts on that day in their order, each with everybody who is free for the whole length."""
    search = _Search.of(timetable, wish, busy, now)
    return search.starts(day) if search is not None and day in search.days else {}


def free_days(timetable: Timetable, wish: Wish, busy: Busy, now: datetime) -> tuple[date, ...]:
    """The days that have a free time."""
    search = _Search.of(timetable, wish, busy, now)
    if search is None:
        return ()
    return tuple(day for day in search.days if next(search.on(day), None) is not None)


def first_free(timetable: Timetable, wish: Wish, busy: Busy, now: datetime) -> datetime | None:
    """The earliest free start."""
    search = _Search.of(timetable, wish, busy, now)
    if search is None:
        return None
    earliest = (min((start for start, _ in search.on(day)), default=None) for day in search.days)
    return next((start for start in earliest if start is not None), None)


def free_before(
    timetable: Timetable, wish: Wish, busy: Busy, now: datetime, before: datetime
) -> Iterator[tuple[datetime, tuple[ConsultantId, ...]]]:
    """The free starts before a moment in their order, each with everybody who is free; lazily, day by day."""
    search = _Search.of(timetable, wish, busy, now)
    last = before.astimezone(timetable.zone).date()
    if search is None:
        return
    for day in search.days:
        if day > last:
            return
        yield from (one for one in search.starts(day).items() if one[0] < before)


def is_free(timetable: Timetable, wish: Wish, start: datetime, busy: Busy, now: datetime) -> tuple[ConsultantId, ...]:
    """Who could take exactly this start; nobody if it was never offered, whatever moment it is."""
    if start.utcoffset() is None:
        return ()
    try:
        moment = start.astimezone(UTC)
        day = moment.astimezone(timetable.zone).date()
    except OverflowError:  # the first and last hours that a datetime can name
        return ()
    return free_starts(timetable, wish, day, busy, now).get(moment, ())


@dataclass(frozen=True, slots=True)
class _Search:
    """One look through the timetable, with everything prepared that does not depend on the day."""

    timetable: Timetable
    office: Office
    length: timedelta
    candidates: tuple[tuple[Consultant, frozenset[datetime]], ...]
    """Those who are able, each with their taken cells."""
    days: tuple[date, ...]
    earliest: datetime

    @classmethod
    def of(cls, timetable: Timetable, wish: Wish, busy: Busy, now: datetime) -> _Search | None:
        office = timetable.office(wish.office)
        if office is None:
            return None
        taken: dict[ConsultantId, set[datetime]] = {one.id: set() for one in able(timetable, wish)}
        for who, cell in busy:
            if who in taken:
                taken[who].add(cell)
        candidates = tuple((one, frozenset(taken[one.id])) for one in timetable.consultants if one.id in taken)
        earliest = now + timetable.booking.notice
        return cls(timetable, office, wish.length, candidates, bookable_days(timetable, now), earliest)

    def starts(self, day: date) -> dict[datetime, tuple[ConsultantId, ...]]:
        """The free starts of a day in their order, each with everybody who is free."""
        found: dict[datetime, tuple[ConsultantId, ...]] = {}
        for start, consultant in self.on(day):
            found[start] = (*found.get(start, ()), consultant)
        return dict(sorted(found.items()))

    def on(self, day: date) -> Iterator[tuple[datetime, ConsultantId]]:
        """Every free start of every candidate, lazily: whoever needs only one stops at the first."""
        opened = open_spans(self.timetable, self.office, day)
        for consultant, taken in self.candidates:
            for span in _at_work(consultant, self.office, day, opened):
                for slot in _slots(day, span, self.length, self.timetable.booking.grid, self.timetable.zone):
                    if (
                        slot.start >= self.earliest
                        and taken.isdisjoint(slot.cells)
                        and not _away(consultant.absences, slot)
                    ):
                        yield slot.start, consultant.id


@dataclass(frozen=True, slots=True)
class _Slot:
    """A visit that would fit into a span, in UTC."""

    start: datetime
    end: datetime
    cells: tuple[datetime, ...]


@lru_cache(maxsize=2048)  # the same for every consultant with these hours, and from one turn to the next
def _slots(day: date, span: Span, length: timedelta, grid: timedelta, zone: ZoneInfo) -> tuple[_Slot, ...]:
    midnight = datetime.combine(day, time())
    opens, closes = (datetime.combine(day, at) - midnight for at in (span.start, span.end))
    # An end that the clock shows twice or never has two readings; by the earlier one no visit runs past it.
    latest = min(datetime.combine(day, span.end.replace(fold=fold), zone).astimezone(UTC) for fold in (0, 1)) - length
    walls = (midnight + number * grid for number in range(-(-opens // grid), -(-closes // grid)))
    starts = (instant(day, wall.time(), zone) for wall in walls if _exists(wall, zone))
    return tuple(_Slot(start, start + length, cells(start, length, grid)) for start in starts if start <= latest)


def _exists(wall: datetime, zone: ZoneInfo) -> bool:
    """Whether a clock in this zone ever shows this: in spring an hour is left out."""
    return wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall


def _away(absences: tuple[Absence, ...], slot: _Slot) -> bool:
    return any(absence.start < slot.end and slot.start < absence.end for absence in absences)


# --- When there is nothing -------------------------------------------------------------------------------------------


def nearest_other(
    timetable: Timetable, wish: Wish, service: Service, busy: Busy, now: datetime
) -> tuple[Alternative, ...]:
    """The first free time with one thing changed: another office, then any language, then another way.

    `service` is the one wished for: it says where and how it is given. `busy` must cover every office.
    """
    others = [replace(wish, office=one.id) for one in timetable.offices if service.given_at(one.id)]
    others += [replace(wish, language=None)]
    others += [replace(wish, way=way) for way in service.ways]
    tried = ((other, first_free(timetable, other, busy, now)) for other in others if other != wish)
    return tuple(Alternative(other, start) for other, start in tried if start is not None)


def why_empty(timetable: Timetable, wish: Wish, now: datetime) -> Empty:
    """Why there is no free day, as honestly as the timetable allows; ask only when there is none."""
    office = timetable.office(wish.office)
    giving = [one for one in timetable.consultants if wish.service in one.services]
    if timetable.last_day is not None and not bookable_days(timetable, now):
        return "ended"
    if not giving:
        return "nobody"
    here = [one for one in giving if wish.office in one.offices]
    if office is None or not here:
        return "not-here"
    if not any(wish.way in one.ways for one in here):
        return "no-way"
    if not able(timetable, wish):
        return "no-language"
    if _opens(timetable, office, now):
        return "full"
    # On the evening of the last day the office is not just closed: it will not open again.
    return "ended" if _opens(replace(timetable, last_day=None), office, now) else "closed"


def _opens(timetable: Timetable, office: Office, now: datetime) -> bool:
    """Whether the office is open at any time that may still be booked."""
    earliest = now + timetable.booking.notice
    return any(
        instant(day, span.end, timetable.zone) > earliest
        for day in bookable_days(timetable, now)
        for span in open_spans(timetable, office, day)
    )
