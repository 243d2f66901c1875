"""What is remembered and what can be done to it, as frozen records: acts, their outcomes, and the rows behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Generic, Literal, NewType, TypeVar

from bot.centre.offer import OfficeId, ServiceId, Way
from bot.centre.offices import ConsultantId
from bot.screen import Door

VisitorId = NewType("VisitorId", int)
VisitRef = NewType("VisitRef", str)

VisitState = Literal["booked", "coming", "cancelled"]
Care = Literal["none", "child", "dependant"]
Access = Literal["none", "wheelchair", "hearing", "sight", "other"]
Contact = Literal["normal", "discreet", "none"]
"""How somebody may be written to by itself: with what it is about, with nothing but the time, or not at all."""

# --- Conversations ---------------------------------------------------------------------------------------------------

Given = tuple[str, str]
"""A question's name and the answer given to it."""


@dataclass(frozen=True, slots=True)
class Run:
    """One conversation under way: which dialog, opened how, and what has been answered so far."""

    number: int
    dialog: str
    args: tuple[str, ...] = ()
    answers: tuple[Given, ...] = ()
    suggestions: tuple[Given, ...] = ()
    """Earlier answers that may be used again if they pass the checks of a fresh press."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A visitor's conversations: the stack of open runs (the last is on top) and how the latest ended."""

    count: int = 0
    open: tuple[Run, ...] = ()
    ended: tuple[tuple[int, Door], ...] = ()
    aside: bool = False
    """Whether something else has been shown since the open question: a typed "yes" is then not meant for it."""
    danger_at: datetime | None = None
    """When they last called for help."""
    cry: str = ""
    """A digest of the words in which they last spoke of danger, to know whether they write the same once more."""


Under = Literal[16, 18]
"""Below 16 a yes to announcements is not theirs alone to give; below 18 staff know that somebody young writes."""


@dataclass(frozen=True, slots=True)
class Young:
    """What somebody has said of being young: never their age. `at` is when they said so first, in UTC."""

    under: Under
    at: datetime


@dataclass(frozen=True, slots=True)
class Visitor:
    """A person on one channel."""

    id: VisitorId
    channel: str
    address: str
    language: str | None
    """What they chose; None until they have."""
    device_language: str = ""
    discreet: bool = False
    reachable: bool = True
    thread: Thread = Thread()
    device: str = ""
    """What their channel remembers of their device."""
    session_at: datetime | None = None
    """When the session began in which answers are free of charge; None on channels that charge nothing."""
    silent: bool = False
    """Whether they want no messages by themselves: no reminders, and nothing but answers."""
    notice: str = ""
    """Which version of the privacy notice they were shown last; empty if none."""
    young: Young | None = None
    """What they have said of being young; None if nothing."""

    @property
    def under_16(self) -> bool:
        """Whether they have said so: they are asked for no consent of their own."""
        return self.young is not None and self.young.under == 16

    @property
    def contact(self) -> Contact:
        """How they may be written to, whatever it is about."""
        return "none" if self.silent else "discreet" if self.discreet else "normal"


# --- Visits ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Visit:
    """An appointment. `start` and `end` are aware, in UTC."""

    ref: VisitRef
    visitor: VisitorId
    office: OfficeId
    service: ServiceId
    consultant: ConsultantId
    language: str | None
    """The language asked for; None is any."""
    way: Way
    care: Care
    access: Access
    name: str
    phone: str
    company: str
    start: datetime
    end: datetime
    state: VisitState
    sequence: int
    """How often it was changed: the SEQUENCE of its calendar entry."""
    changed_at: datetime
    attendance: Literal["arrived", "missed"] | None = None
    """What the desk has noted on the day."""
    contact: Contact | None = None
    """What its person has chosen for this visit; None is what holds for a visit of its kind."""

    @property
    def length(self) -> timedelta:
        return self.end - self.start

    @property
    def active(self) -> bool:
        return self.state != "cancelled"


# --- Acts and their outcomes -----------------------------------------------------------------------------------------

Outcome = TypeVar("Outcome", covariant=True)


class Act(Generic[Outcome]):
    """Something that a dialog may do to the world, once, at its end. Carried out by one function of storage."""

    __slots__ = ()


class Refusal:
    """An outcome that changed nothing: whatever the act had begun is undone."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Done:
    """It is so now, whether or not it was so before."""


@dataclass(frozen=True, slots=True)
class NotFound(Refusal):
    """There is no such thing, or it is not this person's: the two are never told apart."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The visit is booked or moved; `code` is a return code, if one was asked for and there was none yet."""

    visit: Visit
    code: str = ""


@dataclass(frozen=True, slots=True)
class SlotGone(Refusal):
    """Somebody else was faster, or the timetable has changed since."""


@dataclass(frozen=True, slots=True)
class TooMany(Refusal):
    """A limit is reached: `limit` is how many are allowed."""

    limit: int


@dataclass(frozen=True, slots=True)
class Started(Refusal):
    """The visit has begun or is over and cannot be changed any more."""


@dataclass(frozen=True, slots=True)
class TakeSlot(Act["Taken | SlotGone | TooMany"]):
    """Book a visit. Everything in it is checked again: offered, allowed, free."""

    office: OfficeId
    service: ServiceId
    language: str | None
    way: Way
    care: Care
    access: Access
    name: str
    phone: str
    company: str
    start: datetime
    code: bool = False
    """Whether the person needs a return code to find the visit again."""
    contact: Contact | None = None
    """How they may be written to about this visit, if they were asked."""


@dataclass(frozen=True, slots=True)
class MoveVisit(Act["Taken | SlotGone | NotFound | Started"]):
    """Move a visit: the old time is kept until the new one is safe."""

    ref: VisitRef
    start: datetime


@dataclass(frozen=True, slots=True)
class CancelVisit(Act["Done | NotFound | Started | TooMany"]):
    """Cancel a visit; its time is free at once."""

    ref: VisitRef


@dataclass(frozen=True, slots=True)
class ConfirmVisit(Act["Done | NotFound | Started"]):
    """The person says that they are coming."""

    ref: VisitRef


@dataclass(frozen=True, slots=True)
class ChooseLanguage(Act["Done"]):
    """The language in which this person is spoken to from now on."""

    language: str


@dataclass(frozen=True, slots=True)
class PreferContact(Act["Done | NotFound"]):
    """How this person may be written to from now on: about everything, or about one visit of theirs."""

    contact: Contact
    ref: VisitRef | None = None


@dataclass(frozen=True, slots=True)
class CleanUp(Act["Done"]):
    """Take our messages out of this person's chat, as far as the channel can, and forget what was in them."""


WishOutcome = Literal["opened", "offered", "taken", "refused", "answered", "elsewhere", "unmatched"]
"""What became of words that somebody typed: what they ask for was opened at once; several things were offered, one of
them was taken, or none; there was a short answer; the centre has nothing for it; or it was not understood at all."""


@dataclass(frozen=True, slots=True)
class NoteWish(Act["Done"]):
    """Count what people ask for in their own words, by month, town and language; not the words, nor whose they are."""

    outcome: WishOutcome
    about: str
    """What they seem to ask for, in a word of ours."""


@dataclass(frozen=True, slots=True)
class BeSilent(Act["Done"]):
    """Nothing comes by itself any more, or reminders again."""

    silent: bool


@dataclass(frozen=True, slots=True)
class SayYoung(Act["Done"]):
    """They say under which age they are; None: that was wrong. From then on consent is not theirs to give, below 16."""

    under: Under | None


@dataclass(frozen=True, slots=True)
class NewReturnCode(Act["ReturnCode"]):
    """A secret with which the person can open their visits elsewhere; the one before it stops working."""


@dataclass(frozen=True, slots=True)
class ReturnCode:
    """Shown once and kept only as a keyed hash."""

    code: str


@dataclass(frozen=True, slots=True)
class Returned:
    """The visits are here; `code` is a fresh return code, if one was asked for and there was none."""

    code: str = ""


@dataclass(frozen=True, slots=True)
class WrongCode:
    """No visits behind this code. Not a refusal: that it was tried is remembered, for tries are limited."""


@dataclass(frozen=True, slots=True)
class UseReturnCode(Act["Returned | WrongCode | TooMany"]):
    """Bring the visits behind a return code to this person; the code is used up."""

    code: str
    renew: bool = False
    """Whether the person needs a code to find the visits again."""


# --- What is known of somebody ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EraseMe(Act["Erased"]):
    """Forget whoever acts, and everything that is known of them."""


@dataclass(frozen=True, slots=True)
class Erased:
    """Nothing is known of them any more. Whatever is said to them now is kept nowhere."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of somebody, in numbers: visits ahead and before, events, conversations and what was said in them;
    and when they have said yes to announcements, and no again. Moments are aware, in UTC."""

    since: datetime
    ahead: int
    past: int
    events: int
    conversations: int
    messages: int
    code: bool
    """Whether they have a return code."""
    agreed_at: datetime | None = None
    withdrawn_at: datetime | None = None
    examples: int = 0
    """How many conversations began with words that are kept to learn from."""


Correctable = Literal["name", "phone", "company"]
"""What people can correct in their visits ahead."""


@dataclass(frozen=True, slots=True)
class CorrectMe(Act["Corrected"]):
    """Put something else in all visits ahead in which it stands. What stood there before is kept nowhere."""

    what: Correctable
    value: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """In so many visits."""

    visits: int


# --- Earlier times ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sooner:
    """An earlier time that is kept for somebody, until they decide or a moment passes."""

    office: OfficeId
    start: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Watch:
    """A visit whose person wants an earlier time, should one become free."""

    ref: VisitRef
    anywhere: bool
    """In any office, or only in that of the visit."""
    offered: Sooner | None = None


@dataclass(frozen=True, slots=True)
class WatchVisit(Act["Done | NotFound | Started"]):
    """Offer this person earlier times than that of their visit, one after the other, as they become free."""

    ref: VisitRef
    anywhere: bool


@dataclass(frozen=True, slots=True)
class UnwatchVisit(Act["Done | NotFound"]):
    """They are content with their time; what is kept for them is free again."""

    ref: VisitRef


@dataclass(frozen=True, slots=True)
class TakeSooner(Act["Taken | SlotGone | NotFound | Started"]):
    """Take the earlier time that was seen; the time of before is free at once."""

    ref: VisitRef
    start: datetime


@dataclass(frozen=True, slots=True)
class DeclineSooner(Act["Done | NotFound"]):
    """Not this one: the next in line gets it, and this person may be offered another."""

    ref: VisitRef
    start: datetime


# --- Outgoing messages -----------------------------------------------------------------------------------------------

Lane = Literal["chat", "notice", "bulk"]
"""Which queue a message waits in: answers to people, single notices such as reminders, and announcements."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A message on its way: drawn, in the recipient's language, kept until the channel has said what became of it."""

    id: int
    visitor: VisitorId
    channel: str
    address: str
    lane: Lane
    payload: Mapping[str, object]
    attempts: int
    """How often it may have been sent, this time included."""
    expires_at: datetime | None = None
    """From when on nobody needs it any more."""
    device: str = ""
    """What the channel remembers of the recipient's device."""
    state: str = "sending"

    @property
    def kept(self) -> bool:
        """Whether it lies in the outbox. What is said to somebody who was just erased does not: its id is below 0."""
        return self.id > 0


@dataclass(frozen=True, slots=True)
class Billed:
    """As what a channel has billed a message, in the channel's own words."""

    channel: str
    lane: Lane
    tariff: str


@dataclass(frozen=True, slots=True)
class Bill:
    """So many messages of one kind that a channel has billed in a month (its first day, in UTC)."""

    month: date
    lane: Lane
    tariff: str
    messages: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a channel tells of a message after it was sent: that it was delivered, seen, or refused by the device."""

    channel: str
    address: str
    message: str
    """The channel's id of the message."""
    kind: Literal["delivered", "seen", "failed"]


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a message; without `settled_at` it waits again. `shown` is what took the place of its payload."""

    id: int
    state: str
    attempts: int
    message: str | None
    error: str | None
    not_before: datetime | None
    settled_at: datetime | None
    billed: Billed | None = None
    shown: Mapping[str, object] | None = None
    channel: str = ""
    address: str = ""
    """Where it stands, if it stands anywhere: whoever was erased while it was sent has it there still."""


# --- Reminders -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder that is due, with what is needed to write it."""

    id: int
    visit: Visit
    visitor: Visitor
    before: timedelta
    due_at: datetime


def number_of(id: str) -> int:
    """The number behind an id of a door or an address; 0, which nothing has, where it is none."""
    return int(id) if id.isascii() and id.isdecimal() and len(id) < 18 else 0
