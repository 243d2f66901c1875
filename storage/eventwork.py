"""What is remembered of events and what can be done about them, as frozen records: events, enrolments, acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, NewType
from zoneinfo import ZoneInfo

from bot.centre.gatherings import Kind, NewsKind, Session
from bot.centre.offer import Audience, OfficeId, TopicId
from bot.screen import Local
from storage.records import Act, Done, NotFound, Refusal, Started, Visitor, VisitorId

EventId = NewType("EventId", int)
Ticket = NewType("Ticket", str)
"""The reference of an enrolment, as it stands on the ticket."""

EventState = Literal["draft", "published", "cancelled"]
EnrolmentState = Literal["joined", "waiting", "offered", "left", "missed-offer"]
EventList = Literal["coming", "drafts", "past"]
"""What staff look through: what is published and not over, what nobody sees yet, and what is over or cancelled."""

TITLE_LETTERS, ABOUT_LETTERS = 100, 900
PLACE_LETTERS, LINK_LETTERS = 200, 500
MOST_PLACES, MOST_COMPANIONS = 9999, 9

# --- Events ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EventText:
    """An event's words in one language."""

    language: str
    title: str
    about: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Plan:
    """All of an event but its words and its times: see `Event`."""

    kind: Kind
    topic: TopicId
    office: OfficeId | None
    languages: tuple[str, ...]
    level: str = ""
    audiences: tuple[Audience, ...] = ()
    places: int | None = None
    companions: int = 0
    closes_at: datetime | None = None
    place: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A workshop, a meeting, a webinar or a course. Points in time are aware, in UTC."""

    id: EventId
    kind: Kind
    topic: TopicId
    office: OfficeId | None
    """None is online."""
    languages: tuple[str, ...]
    """What is spoken there."""
    level: str
    audiences: tuple[Audience, ...]
    """Who may come; empty means everybody."""
    places: int | None
    """None is as many as come."""
    taken: int
    companions: int
    """How many each may bring along."""
    closes_at: datetime | None
    place: str
    link: str
    """For those alone who joined."""
    state: EventState
    series: EventId | None
    original: str
    sequence: int
    revision: int
    sessions: tuple[Session, ...]
    """In their order; at least one."""
    texts: tuple[EventText, ...]
    """The original first."""

    @property
    def start(self) -> datetime:
        return self.sessions[0].start

    @property
    def end(self) -> datetime:
        return self.sessions[-1].end

    @property
    def title(self) -> Local:
        return Local(tuple((one.language, one.title) for one in self.texts))

    @property
    def about(self) -> Local:
        return Local(tuple((one.language, one.about) for one in self.texts if one.about))

    @property
    def free(self) -> int | None:
        """How many places nobody has; None is as many as come."""
        return None if self.places is None else self.places - self.taken

    @property
    def plan(self) -> Plan:
        """All of it but its words and its times."""
        return Plan(
            self.kind,
            self.topic,
            self.office,
            self.languages,
            self.level,
            self.audiences,
            self.places,
            self.companions,
            self.closes_at,
            self.place,
            self.link,
        )

    def session(self, number: int) -> Session | None:
        return next((one for one in self.sessions if one.number == number), None)

    def between(self, start: datetime, end: datetime) -> tuple[Session, ...]:
        """The sessions that begin between two moments."""
        return tuple(one for one in self.sessions if start <= one.start < end)

    def on_today(self, now: datetime, zone: ZoneInfo) -> Session | None:
        """The session of today that is on, or else the next, or else the last; None if there is none today."""
        today = [one for one in self.sessions if _day(one.start, zone) == _day(now, zone)]
        return next((one for one in today if now < one.end), today[-1] if today else None)

    def notable(self, number: int, now: datetime, zone: ZoneInfo) -> tuple[bool | None, ...]:
        """What can be noted by now of somebody's coming to a session: from its day on, but nobody is missed before it
        begins. None takes a note back."""
        session = self.session(number)
        if self.state != "published" or session is None or _day(now, zone) < _day(session.start, zone):
            return ()
        return (None, True) if now < session.start else (None, True, False)

    def joinable(self, now: datetime) -> bool:
        """Whether anybody may still join, free places or not."""
        return self.state == "published" and now < min(self.closes_at or self.start, self.start)

    def lacks(self, now: datetime) -> tuple[str, ...]:
        """What is missing before people may see it: "words" of the original, "link", "future", "closes" (it is too late
        to join)."""
        first = self.text(self.original)
        missing = {
            "words": first is None or not first.title or not first.about,
            "link": self.office is None and not self.link,
            "future": self.start <= now,
            "closes": self.start > now and not (self.closes_at is None or now < self.closes_at),
        }
        return tuple(what for what, lacks in missing.items() if lacks)

    def text(self, language: str) -> EventText | None:
        return next((one for one in self.texts if one.language == language), None)

    def outdated(self, language: str) -> bool:
        """Whether the words of that language are older than the original's."""
        by_language = {one.language: one.changed_at for one in self.texts}
        return language in by_language and by_language[language] < by_language.get(self.original, by_language[language])


def _day(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A person and an event."""

    ref: Ticket
    event: EventId
    visitor: VisitorId
    state: EnrolmentState
    seats: int
    offer_until: datetime | None
    coming: bool | None
    """What they have said in answer to a reminder."""
    sequence: int
    rating: int | None
    attended: tuple[tuple[int, bool], ...] = ()
    """Sessions, by number, for which it was noted whether they came."""


@dataclass(frozen=True, slots=True)
class MyEvent:
    """An event as one person finds it: with their enrolment, if they have one."""

    event: Event
    mine: Enrolment | None
    ahead: int = 0
    """How many are before them in line, if they are in it."""
    line: int = 0
    """How many are in line, they among them."""
    free: int | None = None
    """How many places they may take now: none while somebody before them in line is to be asked first. None is as many
    as they like."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """An enrolment as staff find it: no name is known, only the ticket, the language and the channel."""

    enrolment: Enrolment
    language: str | None
    channel: str


@dataclass(frozen=True, slots=True)
class StaffEvent:
    """An event as staff find it."""

    event: Event
    joined: int
    """Enrolments, not seats."""
    waiting: int
    offered: int
    coming: int
    not_coming: int
    ratings: tuple[int, ...] = ()
    untold: int = 0
    """How many who joined have not been told the newest yet."""

    @property
    def concerned(self) -> int:
        """How many hear of it when something changes: whoever takes part, waits, or is offered a place."""
        return self.joined + self.waiting + self.offered


@dataclass(frozen=True, slots=True)
class EventPage:
    """Some of the events that staff look through, page by page."""

    events: Sequence[StaffEvent]
    count: int
    """How many there are on all pages."""
    page: int
    """Which of these it is, from 0."""
    pages: int


# --- What visitors do ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Joined:
    """They take part."""

    enrolment: Enrolment


@dataclass(frozen=True, slots=True)
class InLine:
    """They are in line; `ahead` is how many are before them."""

    enrolment: Enrolment
    ahead: int


@dataclass(frozen=True, slots=True)
class Full(Refusal):
    """Not as many places are free; `free` is how many are."""

    free: int


@dataclass(frozen=True, slots=True)
class Closed(Refusal):
    """Nobody may join any more, or not yet, or not this person."""


@dataclass(frozen=True, slots=True)
class OfferGone(Refusal):
    """The place was kept until a moment that is past, or is not offered to this person."""


@dataclass(frozen=True, slots=True)
class JoinEvent(Act[Joined | Full | Closed | NotFound]):
    """Take part, with so many companions. Whoever takes part already changes how many they bring."""

    event: EventId
    companions: int = 0


@dataclass(frozen=True, slots=True)
class WaitForEvent(Act[InLine | Joined | Closed | NotFound]):
    """Go in line for a full event; if places are free after all, take part."""

    event: EventId
    companions: int = 0


@dataclass(frozen=True, slots=True)
class LeaveEvent(Act[Done | NotFound | Started]):
    """Take part no more, leave the line, or decline what is offered: the place goes to the next in line."""

    event: EventId


@dataclass(frozen=True, slots=True)
class TakePlace(Act[Joined | OfferGone | NotFound]):
    """Take the place that is being offered."""

    event: EventId


@dataclass(frozen=True, slots=True)
class SayComing(Act[Done | NotFound | Started]):
    """An answer to a reminder: they are coming. Whoever is not coming leaves, or misses one session of several."""

    event: EventId
    coming: bool = True


@dataclass(frozen=True, slots=True)
class RateEvent(Act[Done | NotFound]):
    """How it was, from 1 to 5, for those who took part, once it is over."""

    event: EventId
    rating: int


# --- What staff do ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EventSaved:
    """It is kept as wanted."""

    event: Event


@dataclass(frozen=True, slots=True)
class Outdated(Refusal):
    """Somebody else has changed it since it was seen."""


@dataclass(frozen=True, slots=True)
class Incomplete(Refusal):
    """It cannot be published: `lacks` says what is missing, as "words", "link", "future", "closes"."""

    lacks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TooFew(Refusal):
    """More places are taken than there would be."""

    taken: int


@dataclass(frozen=True, slots=True)
class NewEvent(Act[EventSaved | NotFound]):
    """A draft, in one language first; `sessions` are (start, end), aware."""

    plan: Plan
    sessions: tuple[tuple[datetime, datetime], ...]
    language: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class ReviseEvent(Act[EventSaved | NotFound | TooFew | Outdated]):
    """Other facts, as of the revision that was seen. Those who joined hear of another place or link.

    With its series: what is different here becomes the same in those that follow, and the rest of them stays.
    """

    event: EventId
    plan: Plan
    revision: int
    series: bool = False


@dataclass(frozen=True, slots=True)
class WordEvent(Act[EventSaved | NotFound]):
    """Its words in a language; empty ones take a translation away, but never the original.

    With its series: the same words for those that follow.
    """

    event: EventId
    language: str
    title: str
    about: str
    series: bool = False


@dataclass(frozen=True, slots=True)
class MoveEvent(Act[EventSaved | NotFound | Outdated]):
    """Other times. Those who joined are told at once; who has not told yet whether they come is asked again."""

    event: EventId
    sessions: tuple[tuple[int, datetime, datetime], ...]
    """(number, start, end), aware; number 0 is a new session, one that is left out takes place no more."""
    revision: int


@dataclass(frozen=True, slots=True)
class PublishEvent(Act[EventSaved | NotFound | Incomplete]):
    """From now on people see it and may join; with its whole series, if wanted."""

    event: EventId
    series: bool = False


@dataclass(frozen=True, slots=True)
class CancelEvent(Act[EventSaved | NotFound]):
    """It does not take place: everybody who joined or waits is told at once. With its series: that and what follows;
    drafts among them are deleted."""

    event: EventId
    series: bool = False


@dataclass(frozen=True, slots=True)
class Copied:
    """The drafts that were made, in their order."""

    events: tuple[EventId, ...]


@dataclass(frozen=True, slots=True)
class CopyEvent(Act[Copied | NotFound]):
    """The same again at other times, as drafts; `starts` are aware. They become one series with it, if wanted."""

    event: EventId
    starts: tuple[datetime, ...]
    series: bool = False


@dataclass(frozen=True, slots=True)
class DropEvent(Act[Done | NotFound]):
    """Delete a draft."""

    event: EventId


@dataclass(frozen=True, slots=True)
class MarkAttendance(Act[Done | NotFound]):
    """Note whether somebody came to a session; None takes it back."""

    ticket: Ticket
    session: int
    came: bool | None


@dataclass(frozen=True, slots=True)
class MarkOthers(Act[Done | NotFound]):
    """Note of everybody who takes part, and of whom nothing is noted yet, that they did not come to a session."""

    event: EventId
    session: int


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """They came; `again` if that was noted before."""

    event: Event
    session: int
    seats: int
    again: bool


@dataclass(frozen=True, slots=True)
class NotLetIn(Refusal):
    """Their ticket is real, but not for now: it is for another event than the one asked for, which is `event`, or for
    another day; it does not take place; or they have no place: they are in line, or have left."""

    event: Event
    why: Literal["other", "day", "cancelled", "waiting", "left"]


@dataclass(frozen=True, slots=True)
class CheckIn(Act[CheckedIn | NotLetIn | NotFound]):
    """Turn a ticket into attendance at the session of today that is on, or next; with an event, of that one alone."""

    ticket: str
    event: EventId | None = None


# --- What is due -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EventReminder:
    """A reminder of a session that is due, with what is needed to write it."""

    id: int
    event: Event
    session: Session
    enrolment: Enrolment
    visitor: Visitor
    before_minutes: int
    due_at: datetime


@dataclass(frozen=True, slots=True)
class EventNews:
    """Something that one who joined or waits must be told of an event, and of what kind."""

    event: Event
    enrolment: Enrolment
    visitor: Visitor
    kind: NewsKind
    was: Sequence[Session] = ()
    """The sessions as they were told last; none if that is not known."""


@dataclass(frozen=True, slots=True)
class EventAsk:
    """Somebody who took part in what is over, and may be asked how it was."""

    event: Event
    enrolment: Enrolment
    visitor: Visitor


@dataclass(frozen=True, slots=True)
class TellEvent:
    """A place is kept for somebody in line, or they have missed the time for which it was."""

    to: VisitorId
    event: EventId
    how: Literal["offered", "missed"]
