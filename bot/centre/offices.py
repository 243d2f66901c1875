"""The four offices, the people who work there and when: the timetable that free times are computed from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import NewType
from zoneinfo import ZoneInfo

from bot.centre.keeping import Retention
from bot.centre.news import NewsRules
from bot.centre.offer import WAYS, OfficeId, ServiceId, Way
from bot.screen import Local

ConsultantId = NewType("ConsultantId", str)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From `start` up to, not including, `end`, on one day, on the wall clock of the centre."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Hours:
    """A rule of a week: on these weekdays (0 is Monday) these spans; breaks are the gaps between spans."""

    days: tuple[int, ...]
    spans: tuple[Span, ...]
    office: OfficeId | None = None
    """For a consultant who works in several offices: where, on these days. None means in any of theirs."""


@dataclass(frozen=True, slots=True)
class Closure:
    """Days, first and last included, on which an office is closed; `reason` may be shown to people."""

    first: date
    last: date
    reason: Local = Local(())


@dataclass(frozen=True, slots=True)
class Place:
    """A point on the map, WGS 84 degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Office:
    """One office. What is not known yet is empty, and the bot says that it will be confirmed."""

    id: OfficeId
    address: str = ""
    phone: str = ""
    email: str = ""
    place: Place | None = None
    entrance: Local = Local(())
    hours: tuple[Hours, ...] = ()
    closures: tuple[Closure, ...] = ()


@dataclass(frozen=True, slots=True)
class Absence:
    """A consultant is away, from `start` up to `end`, both aware."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Consultant:
    """Somebody who receives visits. Visitors never see who it is."""

    id: ConsultantId
    offices: tuple[OfficeId, ...]
    services: tuple[ServiceId, ...]
    languages: tuple[str, ...]
    hours: tuple[Hours, ...]
    absences: tuple[Absence, ...] = ()
    ways: tuple[Way, ...] = WAYS
    """How they receive people."""


@dataclass(frozen=True, slots=True)
class BookingRules:
    """How visits may be booked; the defaults are the centre's."""

    grid: timedelta = timedelta(minutes=15)
    notice: timedelta = timedelta(hours=2)
    horizon: timedelta = timedelta(days=30)
    active_per_service: int = 2
    cancellations_per_day: int = 3


@dataclass(frozen=True, slots=True)
class ReminderRules:
    """How long before a visit people are reminded, and when they are left in peace (wall clock of the centre)."""

    before: tuple[timedelta, ...] = (timedelta(days=1), timedelta(hours=2))
    quiet: Span = Span(time(21), time(8))


@dataclass(frozen=True, slots=True)
class OfferRules:
    """How long what has become free is kept for the next in line."""

    window: timedelta = timedelta(hours=2)
    shortest: timedelta = timedelta(minutes=15)
    """Closer to the beginning it is kept for less; what cannot be kept this long is not offered any more."""
    travel: timedelta = timedelta(hours=1)
    """How long before the beginning somebody must know at the latest."""


@dataclass(frozen=True, slots=True)
class EventRules:
    """How long before each session of a workshop, meeting or course people are reminded of it."""

    before: tuple[timedelta, ...] = (timedelta(days=1), timedelta(hours=1))


@dataclass(frozen=True, slots=True)
class DeskRules:
    """How the desk works; the defaults are the centre's."""

    raise_after: timedelta = timedelta(minutes=15)
    """Working time after which a visitor who waits is brought up again in the staff group, …"""
    coordinator_after: timedelta = timedelta(minutes=60)
    """… and after which the coordinators are told."""
    morning: time = time(7, 30)
    """When the groups get the visits of the day, on the wall clock of the centre."""
    idle_for: timedelta = timedelta(days=7)
    """After how long without a word, where nobody waits for an answer, a case ends by itself."""
    cases_a_day: int = 3
    """How many cases one person may open in 24 hours."""
    missed_after: timedelta = timedelta(minutes=15)
    """How long "did not come" can be taken back before the visitor is written to."""


@dataclass(frozen=True, slots=True)
class Timetable:
    """Everything that says when somebody can be received, as one unchanging picture."""

    zone: ZoneInfo
    last_day: date | None
    """The project's last day: no visit beyond it."""
    offices: tuple[Office, ...]
    consultants: tuple[Consultant, ...]
    holidays: Mapping[date, str] = field(default_factory=dict)
    """Public holidays, by their Polish names."""
    booking: BookingRules = BookingRules()
    reminders: ReminderRules = ReminderRules()
    desk: DeskRules = DeskRules()
    offers: OfferRules = OfferRules()
    news: NewsRules = NewsRules()
    events: EventRules = EventRules()
    kept: Retention = Retention()

    @property
    def event_reminders(self) -> ReminderRules:
        """How long before a session of an event people are reminded, and when they are left in peace."""
        return ReminderRules(self.events.before, self.reminders.quiet)

    def office(self, office: str) -> Office | None:
        return next((one for one in self.offices if one.id == office), None)

    def consultant(self, consultant: str) -> Consultant | None:
        return next((one for one in self.consultants if one.id == consultant), None)
