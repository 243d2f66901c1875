"""What is remembered of announcements and what can be done about them, as frozen records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal, NewType

from bot.centre.offer import Audience, OfficeId, TopicId
from bot.screen import Door, File, Local
from storage.casework import StaffId
from storage.eventwork import EventId
from storage.exportwork import Ordered
from storage.records import Act, Done, NotFound, Refusal, TooMany

AnnouncementId = NewType("AnnouncementId", int)

AnnouncementState = Literal["draft", "approval", "scheduled", "sending", "paused", "done", "stopped", "withdrawn"]
AnnouncementKind = Literal["news", "correction", "retraction"]
Often = Literal["each", "weekly"]
Town = OfficeId | Literal["online"]

WORDING = "2026-11"
"""The version of the words with which people agree (`interests-agree`): with another meaning, another one."""

# --- What people want to hear about ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Interest:
    """What somebody who has said yes to announcements wants to hear about."""

    audience: Audience = "migrant"
    topics: tuple[TopicId, ...] = ()
    """Empty means all."""
    towns: tuple[str, ...] = ()
    """Offices, and "online"; empty means all."""
    often: Often = "each"
    """As they come, or at most one in seven days."""


@dataclass(frozen=True, slots=True)
class WantNews(Act["Done | TooYoung"]):
    """Say yes to announcements, or change which."""

    interest: Interest


@dataclass(frozen=True, slots=True)
class TooYoung(Refusal):
    """They say that they are under 16: this consent is not theirs alone to give."""


@dataclass(frozen=True, slots=True)
class WantNoNews(Act[Done]):
    """No announcements any more; notices about what they joined or booked still come."""


# --- Announcements ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who an announcement is for, among those who have said yes to announcements. Empty means all of that kind.

    A service that somebody has used is no criterion: that would tell what they came for.
    """

    languages: tuple[str, ...] = ()
    """Chosen by the person."""
    towns: tuple[str, ...] = ()
    topics: tuple[TopicId, ...] = ()
    audiences: tuple[Audience, ...] = ()
    channels: tuple[str, ...] = ()
    event: EventId | None = None
    """Those who take part in this event; of them too only who has said yes."""


@dataclass(frozen=True, slots=True)
class NewsText:
    """An announcement's words in one language; a placeholder is written as in "{office}"."""

    language: str
    words: str
    button: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Announcement:
    """An announcement. Points in time are aware, in UTC."""

    id: AnnouncementId
    state: AnnouncementState
    original: str
    wanted: Wanted
    urgent: bool
    button: Door | str | None
    """A door of ours or an https address."""
    picture: bool
    send_at: datetime | None
    size: int | None
    """How many people it was confirmed for."""
    why: str
    """Why it was paused, if not by somebody: "ban", "refused"."""
    corrects: AnnouncementId | None
    revision: int
    texts: tuple[NewsText, ...]
    """The original first."""
    created_by: StaffId | None
    confirmed_by: StaffId | None
    started_at: datetime | None
    ended_at: datetime | None
    kind: AnnouncementKind = "news"
    """A correction has the new words, in the languages that they are for; a retraction has none. Either goes to whom
    the announcement that it `corrects` has reached, and has a report of its own."""
    approved_by: StaffId | None = None

    @property
    def words(self) -> Local:
        return Local(tuple((one.language, one.words) for one in self.texts))

    def text(self, language: str) -> NewsText | None:
        return next((one for one in self.texts if one.language == language), None)

    def outdated(self, language: str) -> bool:
        """Whether the words of that language are older than the original's."""
        there, first = self.text(language), self.text(self.original)
        return bool(there and first and there.changed_at < first.changed_at)


def _nothing(devices: Mapping[str, int]) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Route:
    """A channel that announcements go through, as far as planning one has to know it."""

    per_second: float | None = None
    """How many people it takes a second at most; None where it sets no limit."""
    words: int = 4096
    """How many UTF-16 units one message holds, …"""
    caption: int = 1024
    """… and how many the words below a picture."""
    edits: bool = False
    """Whether a message can be changed, or deleted for a while, where it stands."""
    session: timedelta | None = None
    """For how long after somebody's first words messages are free of charge, where they cost money."""
    cost: Callable[[Mapping[str, int]], str] = _nothing
    """What it charges for so many messages that are not free, by device, as a written amount; empty if for nothing, or
    if no price is configured."""


Routes = Mapping[str, Route]
"""Those that reach people who have closed the chat: no others carry announcements."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many people of one language and channel, and in which language they will get it."""

    channel: str
    language: str | None
    """What they have chosen; None if nothing."""
    given: str
    people: int


@dataclass(frozen=True, slots=True)
class Trial:
    """A dry run: what would happen if it were sent now."""

    shares: tuple[Share, ...]
    waiting: int
    """How many would wait for the end of the quiet hours."""
    seconds: float
    """How long it would take, without quiet hours and interruptions."""
    cost: Mapping[str, str] = field(default_factory=dict)
    """What channels would charge by the configured prices, as written amounts; no entry where nothing is configured."""
    skipped: Mapping[str, int] = field(default_factory=dict)
    """How many of these people would be skipped, by reason: "unreachable", "silent", "weekly"."""

    @property
    def people(self) -> int:
        return sum(one.people for one in self.shares)


@dataclass(frozen=True, slots=True)
class Report:
    """How an announcement stands. It always adds up: `size` is the sum of all the others."""

    size: int
    sent: int = 0
    blocked: int = 0
    failed: int = 0
    skipped: int = 0
    pending: int = 0
    """Those on their way among them."""
    unknown: int = 0
    reasons: Mapping[str, int] = field(default_factory=dict)
    """Why they were skipped: "withdrawn" (their yes), "unreachable", "silent", "weekly", "stopped" (the announcement
    was), "closed" (their channel is not running any more), "forgotten" (the person was); or have failed: "refused" (by
    the channel, for good), "never" (it could not be delivered, again and again)."""
    languages: Mapping[str, int] = field(default_factory=dict)
    """To how many it was sent, by the language that they got."""
    seconds_left: float | None = None
    """While it is being sent, as far as it can be told."""


# --- What coordinators do --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NewsSaved:
    """It is kept as wanted."""

    announcement: Announcement


@dataclass(frozen=True, slots=True)
class NotNow(Refusal):
    """In the state that it is in by now, that cannot be done."""

    state: AnnouncementState


@dataclass(frozen=True, slots=True)
class NotThisMany(Refusal):
    """The number is not that of the people who would get it, which is `people`; or what was seen has changed since."""

    people: int


@dataclass(frozen=True, slots=True)
class AnotherPerson(Refusal):
    """Above the configured size a second person must say yes, who is not the one who confirmed it."""


@dataclass(frozen=True, slots=True)
class Unsayable(Refusal):
    """It cannot be sent as it is: `faults` are (language, what: "empty", "long", "placeholder:NAME", "button").

    A placeholder is at fault if there is no such one, or nothing that it could stand for.
    """

    faults: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NewAnnouncement(Act[NewsSaved | NotFound]):
    """A draft, in one language first."""

    language: str
    words: str
    copied_from: AnnouncementId | None = None


@dataclass(frozen=True, slots=True)
class WordAnnouncement(Act[NewsSaved | NotFound | NotNow]):
    """Its words in a language; empty ones take a translation away, but never the original."""

    announcement: AnnouncementId
    language: str
    words: str
    button: str = ""


@dataclass(frozen=True, slots=True)
class AimAnnouncement(Act[NewsSaved | NotFound | NotNow]):
    """Who it is for, what its button opens, whether quiet hours hold, and when it is sent."""

    announcement: AnnouncementId
    wanted: Wanted
    urgent: bool
    button: Door | str | None
    send_at: datetime | None


@dataclass(frozen=True, slots=True)
class PictureAnnouncement(Act[NewsSaved | NotFound | NotNow]):
    """Its picture; none takes it away."""

    announcement: AnnouncementId
    content: bytes
    type: str


@dataclass(frozen=True, slots=True)
class FetchPicture(Act[Ordered | NotFound | NotNow | TooMany]):
    """Bring the picture that was sent for it from where it is kept, and put it there: that takes longer than a turn."""

    announcement: AnnouncementId
    file: File


@dataclass(frozen=True, slots=True)
class PreviewAnnouncement(Act[Done | NotFound]):
    """Show it to whoever asks for it, and to nobody else, in every language as people will get it."""

    announcement: AnnouncementId


@dataclass(frozen=True, slots=True)
class ConfirmAnnouncement(Act[NewsSaved | NotFound | NotNow | NotThisMany | Unsayable]):
    """Send it, to exactly so many people as were counted at that revision: from now on they are fixed.

    Above the configured size it waits for a second person.
    """

    announcement: AnnouncementId
    revision: int
    people: int


@dataclass(frozen=True, slots=True)
class ApproveAnnouncement(Act[NewsSaved | NotFound | NotNow | AnotherPerson]):
    """The second person's yes."""

    announcement: AnnouncementId
    revision: int


@dataclass(frozen=True, slots=True)
class SteerAnnouncement(Act[NewsSaved | NotFound | NotNow]):
    """Pause it, go on, stop it for good, or back to a draft before it has begun."""

    announcement: AnnouncementId
    to: Literal["paused", "sending", "stopped", "draft"]


@dataclass(frozen=True, slots=True)
class RetryFailed(Act[NewsSaved | NotFound | NotNow]):
    """Try again with those for whom it has failed; with `unknown`, also with those of whom nobody knows."""

    announcement: AnnouncementId
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class CorrectAnnouncement(Act[NewsSaved | NotFound | NotNow | Unsayable]):
    """Other words for what was sent, by language: edited in place where the channel can, a follow-up where not.

    Not while it is being sent: it has to be paused first, and the rest then get the new words. The outcome is the
    correction, an announcement with a report of its own. A second correction corrects the announcement again.
    """

    announcement: AnnouncementId
    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class WithdrawAnnouncement(Act[NewsSaved | NotFound | NotNow]):
    """Take it back: deleted where the channel still can, a retraction where not; what was not sent is not sent.

    The outcome is the announcement; that of the kind "retraction" which corrects it tells how far it is taken back.
    """

    announcement: AnnouncementId


@dataclass(frozen=True, slots=True)
class DropAnnouncement(Act[Done | NotFound | NotNow]):
    """Delete a draft."""

    announcement: AnnouncementId
