"""What is made for staff outside of a turn, and the numbers that reports are made of, as frozen records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from storage.casework import StaffId
from storage.records import Act, NotFound, TooMany, VisitorId, WishOutcome

# --- Files -----------------------------------------------------------------------------------------------------------

ExportKind = Literal["attendees-csv", "attendees-xlsx", "report", "delivery", "picture", "my-data"]
"""Who takes part in an event, as a table; what was done in some months, as a table and a picture; how an announcement
went out, as a picture; the picture that somebody has sent for an announcement, brought to it; and what is known of
somebody, for themselves."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """It will be made, and come as a message to whoever has ordered it."""

    id: int


@dataclass(frozen=True, slots=True)
class OrderExport(Act[Ordered | NotFound | TooMany]):
    """Have something made. `facts` say of what:

    attendees-…: "event", its number. report: "first" and "last", months as "2026-11" (both included), and "office",
    empty for all that concern them. delivery: "announcement", its number. picture: the same, and "file", packed.
    """

    kind: ExportKind
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OrderMyData(Act[Ordered | TooMany]):
    """Let whoever acts have all that is known of them, as files. Once a day."""


@dataclass(frozen=True, slots=True)
class Order:
    """Something that was ordered and is being made."""

    id: int
    kind: ExportKind
    facts: Mapping[str, str]
    visitor: VisitorId
    """Where it is sent: the account from which it was ordered."""
    staff: StaffId | None
    """Who of the staff has ordered it; None is a visitor, who has their own data."""
    attempts: int
    """How often it was begun, this time included."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message of an announcement that was sent: when, in UTC, and in which language."""

    at: datetime
    language: str


# --- Numbers ---------------------------------------------------------------------------------------------------------

What = Literal[
    "people",
    "people-office",
    "people-service",
    "people-topic",
    "people-subject",
    "visits",
    "arrivals",
    "walk-ins",
    "events",
    "courses",
    "enrolments",
    "attendances",
    "cases",
]
"""People are different people of that month: in all, in each office, and for each service, topic or subject there. So
the numbers of people in several offices, or months, do not add up to a number of people; all others do."""


@dataclass(frozen=True, slots=True)
class Tally:
    """A number of a month. `month` is its first day; office, service and language are empty where there is none.

    `service` is what it is about: the service of a visit, the topic of an event, the subject of a case.
    """

    month: date
    what: What
    office: str
    service: str
    language: str
    count: int


@dataclass(frozen=True, slots=True)
class Demand:
    """How often something was asked for in a month in people's own words, and what became of it."""

    month: date
    """Its first day."""
    outcome: WishOutcome
    about: str
    """What it seemed to be: a label of `bot.centre.wishes` as on a button; empty where nobody knows."""
    office: str
    """The town, where it is known; else empty."""
    language: str
    count: int
