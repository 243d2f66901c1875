"""What the consultants' desk remembers and can do, as frozen records: staff, cases, messages, acts and outcomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, NewType
from zoneinfo import ZoneInfo

from bot.centre.offer import OfficeId, ServiceId, Way
from bot.centre.offices import Closure, ConsultantId, Hours
from bot.centre.wishes import Reading
from bot.screen import File
from storage.eventwork import EventId, TellEvent
from storage.records import (
    Act,
    Done,
    NotFound,
    Refusal,
    SlotGone,
    Started,
    Taken,
    TakeSlot,
    TooMany,
    Under,
    Visit,
    VisitorId,
)

StaffId = NewType("StaffId", int)
CaseId = NewType("CaseId", int)
MessageId = NewType("MessageId", int)
FileId = NewType("FileId", int)
CannedId = NewType("CannedId", int)

Role = Literal["consultant", "coordinator", "owner"]
Author = Literal["visitor", "staff", "note", "event"]
Kind = Literal["text", "photo", "document", "voice", "video", "sticker", "place", "event"]
Attendance = Literal["arrived", "missed"]
Delivered = Literal["none", "held", "waiting", "sent", "gone", "refused", "unknown", "expired"]
"""What became of a message on its way to the visitor; "held" waits for the rest of its album."""

Panel = Literal["", "replies", "rest", "reading"]
"""Which keys the card of a case in its group shows: the usual ones, or those for one purpose."""

MARKED_FOR = 2
"""How many days after a visit it can still be noted who came."""

REPLY_TITLE, REPLY_WORDS = 60, 900
"""How many letters a ready-made reply may have."""

RANKS: Sequence[Role] = ("consultant", "coordinator", "owner")

# --- Staff -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Staff:
    """Somebody of the roster, as they are at this moment. Visitors never see who it is."""

    id: StaffId
    name: str
    role: Role
    offices: tuple[OfficeId, ...]
    """Where they help; empty means everywhere."""
    languages: tuple[str, ...]
    consultant: ConsultantId | None = None
    """Who they are in the timetable, if they receive visits."""
    active: bool = True
    here: tuple[OfficeId, ...] = ()
    """The offices for which their channel vouches for them at this moment, a coordinator too; empty means all."""

    def may(self, role: Role) -> bool:
        """Whether what that role may do is theirs to do."""
        return self.active and RANKS.index(self.role) >= RANKS.index(role)

    def serves(self, office: str | None) -> bool:
        """Whether what concerns that office concerns them; what concerns none concerns everybody."""
        if office is None:
            return True
        mine = not self.offices or office in self.offices or self.may("coordinator")
        return mine and (not self.here or office in self.here)


# --- Cases -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Case:
    """A conversation of a visitor with the people of the centre. Points in time are aware, in UTC."""

    id: CaseId
    visitor: VisitorId
    channel: str
    language: str | None
    """What the visitor has chosen."""
    subject: str
    office: OfficeId | None
    reads: tuple[str, ...]
    """Other languages that the visitor reads."""
    state: Literal["open", "closed"]
    holder: StaffId | None
    opened_at: datetime
    answered_at: datetime | None
    closed_at: datetime | None
    waiting_since: datetime | None
    """Since when the visitor waits for an answer; None if they do not."""
    snoozed_until: datetime | None
    delicate: bool
    rating: int | None
    revision: int
    reachable: bool = True
    """Whether the visitor can be written to."""
    raised: int = 0
    """How far this waiting was brought up: not, in the group, to the coordinators."""

    @property
    def open(self) -> bool:
        return self.state == "open"


@dataclass(frozen=True, slots=True)
class CaseMessage:
    """One message of a case."""

    id: MessageId
    case: CaseId
    author: Author
    staff: StaffId | None
    words: str
    kind: Kind
    at: datetime
    file: File | None = None
    file_id: FileId | None = None
    """What the file is called in our own addresses."""
    place: tuple[float, float] | None = None
    """Latitude and longitude, WGS 84 degrees."""
    album: str = ""
    answers: MessageId | None = None
    remote: str = ""
    """The visitor's channel's id of it."""
    delivery: Delivered = "none"
    edited_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case with what its card shows besides."""

    case: Case
    holder: Staff | None
    next_visit: Visit | None
    earlier: int
    """How many cases the visitor had before, those among them that go on in others."""
    missed: int = 0
    """To how many visits the visitor did not come."""
    panel: Panel = ""
    """Which keys its card in the group shows."""
    replies: tuple[Canned, ...] = ()
    """The ready-made replies that it offers there."""
    reading: Reading | None = None
    """What the person's first words were read as, where staff can say whether that is right."""
    under: Under | None = None
    """Under which age the visitor says they are."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A visit that cannot be as it was planned, and what its visitor has decided: nothing yet, where that is None."""

    held: ConsultantId | None
    """Who could receive them at the same time, and is kept free for it."""
    decided: Literal["kept", "moved", "cancelled"] | None


@dataclass(frozen=True, slots=True)
class StaffVisit:
    """A visit as staff see it."""

    visit: Visit
    channel: str
    reachable: bool
    """Whether the visitor can be written to."""
    proposal: Proposal | None = None
    silent: bool = False
    """Whether they have asked to be sent nothing by itself."""
    case: CaseId | None = None
    """Their open case, of whatever office."""
    by_phone: bool = False
    """Whether they have no channel: they phoned, or stood at the desk."""
    under: Under | None = None
    """Under which age the visitor says they are."""


@dataclass(frozen=True, slots=True)
class BlockedTime:
    """A time at which a consultant is away. Points in time are aware, in UTC."""

    id: int
    consultant: ConsultantId
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Canned:
    """A ready-made reply: by language, its title and its words."""

    id: CannedId
    texts: tuple[tuple[str, str, str], ...]

    def title(self, language: str) -> str | None:
        return next((title for code, title, _ in self.texts if code == language), None)

    def called(self, language: str) -> str:
        """Its title in this language, or else in any."""
        return self.title(language) or next((title for _, title, _ in self.texts), str(self.id))

    def words(self, language: str) -> str | None:
        return next((words for code, _, words in self.texts if code == language), None)


@dataclass(frozen=True, slots=True)
class Audited:
    """A line of the audit log: who has done what to what, and when."""

    id: int
    at: datetime
    who: str
    """Their name for colleagues; empty where it was done at the command line."""
    act: str
    object: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many wait for an answer of an office, or (None) of any, and since when the first of them."""

    office: OfficeId | None
    count: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Figures:
    """What was done in a period, in numbers alone: whom it was about is not in them."""

    opened: int = 0
    """Conversations that visitors began."""
    answers: tuple[timedelta, ...] = ()
    """After how much working time each of them was first answered, of those that were."""
    ratings: int = 0
    stars: int = 0
    """Of all ratings together."""
    walk_ins: int = 0
    visits: int = 0
    arrived: int = 0
    missed: int = 0

    def plus(self, other: Figures) -> Figures:
        """Both together."""
        return Figures(
            self.opened + other.opened,
            (*self.answers, *other.answers),
            self.ratings + other.ratings,
            self.stars + other.stars,
            self.walk_ins + other.walk_ins,
            self.visits + other.visits,
            self.arrived + other.arrived,
            self.missed + other.missed,
        )

    def answered_within(self, percent: int) -> timedelta | None:
        """In how much time so many of a hundred answers were given; None where nothing was answered."""
        place = max(-(-len(self.answers) * percent // 100), 1) - 1
        return sorted(self.answers)[place] if self.answers else None


@dataclass(frozen=True, slots=True)
class GroupPost:
    """Something that a staff group is told outside the topics of cases."""

    id: int
    kind: str
    """"morning", "booked", "moved", "cancelled", "raised", "coordinator", "homeless" …"""
    office: OfficeId | None
    case: CaseId | None
    visit: Visit | None
    facts: tuple[tuple[str, str], ...]
    due_at: datetime
    chat: str = ""
    remote: str = ""


# --- What a visitor does ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opened:
    """The case is open; `again` if it was open before or has been opened again.

    `code` is a return code, if one was asked for and there was none yet.
    """

    case: CaseId
    again: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True)
class OpenCase(Act[Opened | TooMany]):
    """Ask for a person. Whoever has an open case already keeps that one."""

    subject: str
    office: OfficeId | None
    reads: tuple[str, ...] = ()
    code: bool = False
    """Whether the person needs a return code to find the conversation again."""


@dataclass(frozen=True, slots=True)
class EndCase(Act[Done | NotFound]):
    """The visitor has been helped, or thinks better of it."""

    case: CaseId


@dataclass(frozen=True, slots=True)
class ReturnToCase(Act[Opened | NotFound]):
    """The visitor comes back to a case of theirs; it goes to whoever had it, if they are at work."""

    case: CaseId
    words: str = ""
    """What they have to say, if they have said it already."""


@dataclass(frozen=True, slots=True)
class RateCase(Act[Done | NotFound]):
    """One to five stars, in one tap; the last tap counts."""

    case: CaseId
    stars: int


@dataclass(frozen=True, slots=True)
class AlertDesk(Act[Opened | NotFound | Started]):
    """On the day of a visit: the person is late, or cannot find the office. Opens a case about it if none is open."""

    ref: str
    what: Literal["late", "lost"]


LATE_BY = ("10", "20", "30", "more")
"""By how many minutes somebody can say that they are late, with a tap."""


@dataclass(frozen=True, slots=True)
class SayHowLate(Act[Opened | NotFound]):
    """By how much: after the desk was told that they are late, while nobody has closed it."""

    ref: str
    by: str


@dataclass(frozen=True, slots=True)
class SpeakOfDanger(Act[Opened | Done]):
    """Somebody calls for help, or has written what sounds like danger: they are not asked how it was."""

    called: bool = True
    """By a tap, or the word for it: where they have an open case, the desk hears of it, but not a word that they have
    not written to people."""


@dataclass(frozen=True, slots=True)
class ReadAnswers(Act[Done]):
    """Show this person the answers of which they were only told that they are there."""


# --- What staff do to cases ------------------------------------------------------------------------------------------
# Every one of these is refused as NotFound to whoever is not staff, may not do it, or does not serve that office.


@dataclass(frozen=True, slots=True)
class TakenAlready(Refusal):
    """Somebody else was faster, or it is theirs: `holder` is their name for colleagues."""

    holder: str


@dataclass(frozen=True, slots=True)
class CaseClosed(Refusal):
    """It is closed: to write to the person it has to be opened again."""


@dataclass(frozen=True, slots=True)
class TakeCase(Act[Done | TakenAlready | CaseClosed | NotFound]):
    case: CaseId


@dataclass(frozen=True, slots=True)
class ReleaseCase(Act[Done | TakenAlready | NotFound]):
    """Give it back to everybody; a coordinator may release what another holds."""

    case: CaseId


@dataclass(frozen=True, slots=True)
class HandCase(Act[Done | TakenAlready | CaseClosed | NotFound]):
    """Hand it to a colleague who serves that office; a coordinator may hand on what another holds."""

    case: CaseId
    to: StaffId


@dataclass(frozen=True, slots=True)
class SnoozeCase(Act[Done | CaseClosed | NotFound]):
    """Nobody is reminded of it until then, unless the visitor writes. None wakes it."""

    case: CaseId
    until: datetime | None


@dataclass(frozen=True, slots=True)
class VisitorSpeaks(Refusal):
    """The visitor has written, or called for help, since whoever acts has read the case."""


@dataclass(frozen=True, slots=True)
class CloseCase(Act[Done | VisitorSpeaks | NotFound]):
    """It is done. `quietly`: the visitor is not asked for a rating."""

    case: CaseId
    quietly: bool = False


@dataclass(frozen=True, slots=True)
class TurnCard(Act[Done | NotFound]):
    """Show other keys under the card of an open case in its group: the ready-made replies, until when it can rest,
    what its first words mean, or the usual ones."""

    case: CaseId
    panel: Panel


@dataclass(frozen=True, slots=True)
class KeepExample(Act[Done | NotFound]):
    """What the first words of an open case mean, as whoever works on it says: they are kept, redacted, for review.
    Said again, it takes the place of what was said before."""

    case: CaseId
    meant: str


@dataclass(frozen=True, slots=True)
class ReopenCase(Act[Done | NotFound]):
    """A closed case is opened again by staff, who hold it then."""

    case: CaseId


@dataclass(frozen=True, slots=True)
class ShowCaseAgain(Act[Done | NotFound]):
    """Show the conversation in the case's topic again, from the database."""

    case: CaseId


@dataclass(frozen=True, slots=True)
class Written:
    """The message is in the case, and on its way if it is for the visitor."""

    message: MessageId


@dataclass(frozen=True, slots=True)
class WriteInCase(Act[Written | CaseClosed | NotFound]):
    """A consultant's message to the visitor, or a note for colleagues.

    `album` names what belongs together; the parts are held until it is complete. `origin` is the message of a staff
    group in which it was written, as (chat, message).
    """

    case: CaseId
    words: str
    kind: Kind = "text"
    file: File | None = None
    note: bool = False
    answers: MessageId | None = None
    album: str = ""
    origin: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Begun:
    """The conversation is open, and the first words are on their way."""

    case: CaseId


@dataclass(frozen=True, slots=True)
class Unheard(Refusal):
    """Nothing is written to them: they have left, or have asked for that."""


@dataclass(frozen=True, slots=True)
class BeginCase(Act[Begun | Unheard | NotFound]):
    """Staff write to the person of a visit, who has not asked for it: a case is opened, or one of lately opened again,
    and whoever writes holds it. Where one is open, it is written in that."""

    ref: str
    words: str


@dataclass(frozen=True, slots=True)
class CorrectInCase(Act[Written | CaseClosed | NotFound]):
    """The consultant has changed a message of their own; an answer only while the case is open."""

    message: MessageId
    words: str


@dataclass(frozen=True, slots=True)
class NoTranslation(Refusal):
    """The reply is not written in that language."""

    language: str


@dataclass(frozen=True, slots=True)
class ReplyCanned(Act[Written | NoTranslation | CaseClosed | NotFound]):
    """Send a ready-made reply in the visitor's language."""

    case: CaseId
    canned: CannedId


def notable(visit: Visit, now: datetime, zone: ZoneInfo) -> tuple[Attendance | None, ...]:
    """What can be noted of a visit now: anything on its day and the two after, but nobody is missed before it begins.

    None takes a note back.
    """
    since = (now.astimezone(zone).date() - visit.start.astimezone(zone).date()).days
    if not visit.active or not 0 <= since <= MARKED_FOR:
        return ()
    return (None, "arrived") if now < visit.start else (None, "arrived", "missed")


# --- What staff do about visits --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MarkVisit(Act[Done | NotFound]):
    """Note that somebody has arrived or did not come; None takes the note back."""

    ref: str
    attendance: Attendance | None


@dataclass(frozen=True, slots=True)
class WalkIn(Act[Done | NotFound]):
    """Somebody came without a booking: they are counted."""

    office: OfficeId
    service: ServiceId


@dataclass(frozen=True, slots=True)
class BookFor(Act[Taken | SlotGone | NotFound]):
    """Book for a visitor of a case, or (None) for somebody who phones or stands at the desk.

    `of` is the reference of a visit whose person comes once more.
    """

    visit: TakeSlot
    case: CaseId | None = None
    of: str = ""
    by: ConsultantId | None = None
    """Who receives them; None is whoever is free."""


@dataclass(frozen=True, slots=True)
class MoveFor(Act[Taken | SlotGone | NotFound | Started]):
    """Move a visit because its visitor has asked for it by phone or at the desk."""

    ref: str
    start: datetime


@dataclass(frozen=True, slots=True)
class CancelFor(Act[Done | NotFound | Started]):
    """Cancel a visit because its visitor has asked for it by phone or at the desk."""

    ref: str


@dataclass(frozen=True, slots=True)
class EraseFor(Act[Done | NotFound]):
    """Erase somebody who has no channel, with everything that is known of them, because they have asked for it by phone
    or at the desk. `ref` is one of their visits. Whoever has a channel does that themselves. For coordinators."""

    ref: str


@dataclass(frozen=True, slots=True)
class Blocked:
    """The time is blocked; these visits stand in it and wait for a decision of their visitors."""

    absence: int
    visits: tuple[Visit, ...]


@dataclass(frozen=True, slots=True)
class BlockTime(Act[Blocked | NotFound]):
    """A consultant is away from `start` to `end` (aware); their own time, or anybody's for a coordinator."""

    consultant: ConsultantId
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class UnblockTime(Act[Done | NotFound]):
    absence: int


@dataclass(frozen=True, slots=True)
class Proposed:
    """The visitor has been asked; `same_time` if another consultant is held for them."""

    same_time: bool


@dataclass(frozen=True, slots=True)
class ProposeChange(Act[Proposed | NotFound | Started]):
    """Tell a visitor that their visit cannot be as planned; another is held for the same time if one is free.

    The visit stays as it is until the visitor taps.
    """

    ref: str
    urgent: bool = False
    """Of a visit of today or tomorrow they hear at night too."""


@dataclass(frozen=True, slots=True)
class AcceptProposal(Act[Taken | SlotGone | NotFound | Started]):
    """The visitor keeps the time, with another consultant."""

    ref: str


# --- What coordinators do --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SetOfficeHours(Act[Done | NotFound]):
    """The days in these rules get these hours, none of them where there are none; other days stay as they are."""

    office: OfficeId
    hours: tuple[Hours, ...]


@dataclass(frozen=True, slots=True)
class AddClosure(Act[Done | NotFound]):
    """Close an office for some days, or (None) all of them."""

    office: OfficeId | None
    closure: Closure


@dataclass(frozen=True, slots=True)
class Shut:
    """The office is closed; of those who have a visit there, so many were asked, and so many have to be called. So many
    events do not take place then, of which so many people hear."""

    asked: int
    to_call: int
    events: int = 0
    told: int = 0


@dataclass(frozen=True, slots=True)
class ShutOffice(Act[Shut | NotFound]):
    """An office closes unexpectedly: whoever has a visit there is told at once and offered something else.

    These events do not take place on those days: they are cancelled, or where they have other sessions, these stay.
    """

    office: OfficeId
    closure: Closure
    events: tuple[EventId, ...] = ()


@dataclass(frozen=True, slots=True)
class DropClosure(Act[Done | NotFound]):
    office: OfficeId
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class SaveConsultant(Act[Done | NotFound]):
    """Change a consultant of the timetable; None leaves a thing as it is.

    Of `hours` the days that stand in these rules change; no rules at all mean the hours of their offices.
    """

    consultant: ConsultantId
    offices: tuple[OfficeId, ...] | None = None
    services: tuple[ServiceId, ...] | None = None
    languages: tuple[str, ...] | None = None
    ways: tuple[Way, ...] | None = None
    hours: tuple[Hours, ...] | None = None
    new: bool = False
    """Whether there must not be one of that id yet."""


@dataclass(frozen=True, slots=True)
class LastOwner(Refusal):
    """Somebody has to own the desk: the last owner stays one."""


@dataclass(frozen=True, slots=True)
class SaveStaff(Act[Done | LastOwner | NotFound]):
    """Change somebody of the roster whose role is not above one's own; None leaves a thing as it is.

    `gone` lets them go: at once they have no account, no session and no case any more.
    """

    staff: StaffId
    role: Role | None = None
    offices: tuple[OfficeId, ...] | None = None
    languages: tuple[str, ...] | None = None
    consultant: ConsultantId | Literal[""] | None = None
    """Who they are in the timetable; empty is nobody."""
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Invitation:
    """Shown once and kept as a digest. `kind`: "account" binds a messenger's account, "link" opens the browser desk."""

    code: str
    staff: StaffId
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class InviteStaff(Act[Invitation | NotFound]):
    """A new person on the roster, with a code to bind their account."""

    name: str
    role: Role
    offices: tuple[OfficeId, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewStaffCode(Act[Invitation | NotFound]):
    """A fresh code for somebody of the roster whose role is not above one's own; the ones before it stop working."""

    staff: StaffId
    kind: Literal["account", "link"]


@dataclass(frozen=True, slots=True)
class Joined:
    staff: Staff


@dataclass(frozen=True, slots=True)
class WrongInvitation:
    """Unknown, used or expired: the three are never told apart. Tries are counted."""


@dataclass(frozen=True, slots=True)
class AnothersAccount(Refusal):
    """The account belongs to somebody else of the roster: it would be theirs no more. The code stays good."""


@dataclass(frozen=True, slots=True)
class AcceptInvitation(Act[Joined | WrongInvitation | AnothersAccount]):
    """Bind the account that this turn came from to the invited person of the roster."""

    code: str


@dataclass(frozen=True, slots=True)
class DeskLink(Act[Invitation | NotFound]):
    """A one-time link that opens the desk in a browser for the person who asks."""


@dataclass(frozen=True, slots=True)
class CannedSaved:
    canned: CannedId


@dataclass(frozen=True, slots=True)
class SaveCanned(Act[CannedSaved | NotFound]):
    """Write a ready-made reply in one language; without an id it is a new one."""

    canned: CannedId | None
    language: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class DropCanned(Act[Done | NotFound]):
    canned: CannedId


# --- What goes between -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that goes along with a consultant's message; `words` stand under it."""

    kind: Kind
    file: File
    id: FileId
    words: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A consultant's message as it goes to a visitor: who wrote it is not in it."""

    words: str
    kind: Kind = "text"
    files: tuple[Enclosed, ...] = ()
    """What comes along; several are an album."""
    quotes: str = ""
    """The beginning of what it answers, …"""
    quotes_remote: str = ""
    """… and the visitor's channel's id of that, if it is known."""
    correction: bool = False
    """Whether it takes the place of an earlier one, …"""
    corrects: str = ""
    """… the channel's id of that, if it is known, …"""
    was: str = ""
    """… and what it said."""
    case: CaseId | None = None


@dataclass(frozen=True, slots=True)
class TellTaken:
    """Somebody has taken the visitor's case; `another` than who answered them before."""

    to: VisitorId
    case: CaseId
    another: bool = False


@dataclass(frozen=True, slots=True)
class TellBegun:
    """Somebody of the centre has something to say to the visitor; what it is comes after this."""

    to: VisitorId
    case: CaseId


@dataclass(frozen=True, slots=True)
class TellClosed:
    """The visitor's case is closed; `rate` if they may be asked how it was."""

    to: VisitorId
    case: CaseId
    rate: bool
    why: Literal["closed", "idle", "old"] = "closed"
    """By staff; because nothing was said any more; because it is too old to be kept."""


@dataclass(frozen=True, slots=True)
class TellRemark:
    """A consultant has written; `message` is remembered with the letter that carries it."""

    to: VisitorId
    message: MessageId
    remark: Remark


@dataclass(frozen=True, slots=True)
class TellVisit:
    """The desk has done something about a visit of theirs: booked, moved or cancelled it, or it stands after all; or
    they were missed."""

    to: VisitorId
    ref: str
    how: Literal["booked", "moved", "cancelled", "missed", "stands"]


@dataclass(frozen=True, slots=True)
class TellProposal:
    """A visit cannot be as it was planned: what can be done, by their own tap."""

    to: VisitorId
    ref: str
    same_time: bool
    urgent: bool = False
    """Of a visit of today or tomorrow they hear at night too."""


@dataclass(frozen=True, slots=True)
class TellSooner:
    """An earlier time for a visit of theirs is kept for them; or it was, and they have not said yes in time."""

    to: VisitorId
    ref: str
    over: bool = False


@dataclass(frozen=True, slots=True)
class TellPreview:
    """A coordinator wants to see the announcement of that number as people will get it, in every language."""

    to: VisitorId
    announcement: int


Notice = (
    TellTaken | TellBegun | TellClosed | TellRemark | TellVisit | TellProposal | TellSooner | TellEvent | TellPreview
)
"""What somebody else has to be told in consequence of an act."""
