"""What the house asks of a channel, what a channel may ask of the house, and how sending can fail."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, Protocol, runtime_checkable

from aiohttp import web

from bot.centre.offer import OfficeId
from bot.centre.offices import Consultant, Office, Span
from bot.screen import Abilities, Event, File, Input, Payload, Say, Screen
from storage.casework import Canned, Case, CaseId, CaseMessage, CaseView, Kind, Remark, Staff, StaffId
from storage.eventwork import StaffEvent
from storage.records import Letter, Receipt, Visit


@dataclass(frozen=True, slots=True)
class Sent:
    """Delivered to the channel; `id` is the channel's id of the message."""

    id: str
    tariff: str = ""
    """What the channel bills it as, in words of its own; empty where nothing is billed."""
    shown: Payload | None = None
    """What was shown in its place, where the device could not show it as it was drawn."""


@dataclass(frozen=True, slots=True)
class Gone:
    """Blocked, deactivated or unsubscribed: nothing more is sent to this person."""


@dataclass(frozen=True, slots=True)
class Later:
    """Certainly not delivered, and worth another try after so many seconds (a rate limit, an outage)."""

    seconds: float
    everybody: bool = False
    """Whether the whole channel has to wait, not this person alone."""
    unasked: bool = False
    """Whether, if nobody had asked for this message, answers need not wait: they may be free where it is not."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The channel will not take it: our bug or this content. Never retried; `reason` holds nothing personal."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """The connection broke after the request had left: it may have arrived."""


Sending = Sent | Gone | Later | Refused | Unknown


@dataclass(frozen=True, slots=True)
class Presence:
    """Whether somebody may act as staff at this moment, as far as their channel says so."""

    here: bool
    offices: tuple[OfficeId, ...] = ()
    """The offices for which it says so; empty is everywhere."""
    known: bool = True
    """Whether it could tell: what cannot be told gives no rights, and takes nothing away for good."""

    def __bool__(self) -> bool:
        return self.here

    def serves(self, office: str | None) -> bool:
        """Whether it says so for what concerns that office."""
        return self.here and (office is None or not self.offices or office in self.offices)


class NotNow(Exception):
    """What is kept elsewhere cannot be had at this moment: worth another try. Nothing personal is in it."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One person's copy of an announcement; `replaces` is the channel's id of the message that it takes the place of.

    `number` tells copies apart.
    """

    number: int
    address: str
    device: str = ""
    replaces: str = ""


Fetch = Callable[[int, int], Awaitable[bytes | None]]
"""Fetches the contents of a file of a case, by the numbers of both; None if they are not kept (any more).

Raises NotNow.
"""


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture of an announcement; `remote` is what the channel calls it that it was uploaded to, if it was."""

    content: bytes
    type: str
    remote: str = ""


class Pictures(Protocol):
    """Where the pictures of announcements are kept."""

    async def picture(self, id: int) -> Picture | None:
        """That of an announcement, by its number; None if there is none. Raises if the database is away."""

    async def uploaded_as(self, id: int, remote: str) -> None:
        """From now on it can be sent by this name, which the channel has given it. Raises likewise."""


class NoPictures:
    """Where none are kept."""

    async def picture(self, id: int) -> Picture | None:
        return None

    async def uploaded_as(self, id: int, remote: str) -> None:
        return None


NO_PICTURES = NoPictures()


class Channel(Protocol):
    """A way to reach people. Reading, drawing and sending are all it knows."""

    @property
    def name(self) -> str:
        """The channel's name in every table: "telegram", "viber", "web"."""

    @property
    def abilities(self) -> Abilities:
        """What it can do for a dialog."""

    def draw(self, screen: Screen, say: Say, language: str, replaces: str | None) -> Sequence[Payload]:
        """The screen as this channel's messages, in order; pure. `replaces` is a message that may be edited instead."""

    def echo(self, event: Event) -> Payload | None:
        """What the person did, as a message of their own chat window; None where the channel shows it by itself."""

    def keys(self, payload: Payload, device: str) -> Sequence[tuple[str, str]]:
        """What can be typed instead of pressing the keys of this message, and the press that is meant by it.

        The press is empty where the channel tells of something that needs no answer.
        """

    def plainly(self, payload: Payload) -> Payload | None:
        """The same for a device that has refused the message; None if there is no plainer way to say it."""

    async def send(self, letter: Letter) -> Sending:
        """Send one message. Never raises for anything that the network or the other side can do; NotNow for a file."""

    def remark(self, remark: Remark, say: Say, language: str) -> Sequence[Sequence[Payload]]:
        """A consultant's message as this channel's messages; pure. What the channel cannot show it says in words.

        Of an album they are told apart by its parts; a part that goes with the one before has none of its own. Of
        several messages the first is the one that stands for its part: it can be answered and corrected.
        """

    async def vouches(self, address: str) -> Presence:
        """Whether, and where, whoever acts from this address may act as staff now. Fails closed; never raises."""

    async def fetch(self, file: File) -> bytes | None:
        """The contents of a file that this channel keeps; None if it does not (any more), or not for us.

        Raises NotNow.
        """


@runtime_checkable
class Tells(Protocol):
    """A channel that can bring words to somebody by itself. (A page of our own cannot: it asks, and is answered.)"""

    async def tell(self, address: str, words: str, device: str) -> Sending:
        """Send plain words without marks and keys; needs neither database nor outbox. Never raises, like `send`."""


@runtime_checkable
class Sheets(Protocol):
    """A channel on which an announcement can be seen, whether or not any goes through it."""

    @property
    def abilities(self) -> Abilities:
        """`pace`, `slice`, `words` and `caption` are of announcements."""

    def sheet(self, screen: Screen, say: Say, language: str, picture: str) -> Payload:
        """An announcement as one message for everybody who reads that language, whatever their device; pure.

        `picture` names the one that it comes with, for whoever fetches it; empty is none.
        """


@runtime_checkable
class Mailer(Sheets, Protocol):
    """A channel that announcements go through: the same message to many, in as few calls as can be."""

    async def spread(self, sheet: Payload, copies: Sequence[Copy]) -> Mapping[int, Sending]:
        """Send it to these people, as many as go in one call; what became of each, by the number of the copy.

        Where a copy replaces a message, that one becomes it. Never raises, like `send`.
        """

    async def take_back(self, sheet: Payload, copies: Sequence[Copy]) -> Mapping[int, Sending]:
        """Delete what these copies replace; what cannot be deleted any more becomes this. Never raises, like `send`."""

    def cost(self, devices: Mapping[str, int]) -> str:
        """What it charges for so many messages outside a session, by device, as a written amount; empty if it does not
        charge for any, or nobody knows what."""


@runtime_checkable
class Redraws(Protocol):
    """A channel that can show something else where a message stands, without a sound."""

    @property
    def redraws(self) -> float:
        """How many seconds lie between two drawings at least."""

    def redraw(self, screen: Screen, say: Say, language: str, message: str) -> Payload | None:
        """The screen in the place of that message, and nothing where that is gone; None if it has no room there.

        Sent without an id, it stands nowhere any more.
        """


@runtime_checkable
class Cleans(Protocol):
    """A channel that can take our messages out of somebody's chat."""

    def clean(self, messages: Sequence[str], upto: int) -> Sequence[Payload]:
        """What takes them out, in as few calls as can be; pure. `upto` is the newest of the letters that are to go."""


# --- Staff -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StaffWrote:
    """Somebody wrote in the topic of a case, or at the desk in the browser. `id` is unique on the channel.

    Where it belongs is said by the case itself or by the topic, as (chat, thread): both are only looked up. `message`
    and `reply_to` are messages of the group, as (chat, message).
    """

    channel: str
    id: str
    address: str
    case: CaseId | None = None
    topic: tuple[str, str] | None = None
    words: str = ""
    kind: Kind = "text"
    file: File | None = None
    note: bool = False
    album: str = ""
    message: tuple[str, str] | None = None
    reply_to: tuple[str, str] | None = None
    answers: int | None = None
    """At the desk: the number of the message that it answers."""
    corrects: int | None = None
    """At the desk: the number of their own message that it takes the place of."""
    edit: bool = False
    """In a group: whether `message` was written before and says this now."""


Heard = Literal[
    "written",
    "note",
    "nothing",
    "not-staff",
    "no-case",
    "closed",
    "cannot-pass",
    "stays-sent",
    "stays-note",
    "stays-file",
]
"""What became of it: "nothing" where there was nothing to pass on or it was known; "cannot-pass" for contacts, places
and the like, which would show who staff are; "stays-…" for an answer that was to become a note by an edit, for a note
that was to become an answer, and for a file in whose place another was put."""


@dataclass(frozen=True, slots=True)
class Toast:
    """The answer to a press in a staff group; `elsewhere` if it is gone on with in the private chat."""

    words: str
    elsewhere: bool = False


class StaffHouse(Protocol):
    """What a room may ask for in which staff work."""

    async def press(self, input: Input, language: str) -> Toast:
        """A press in a staff group, or at a desk, where that language is spoken; questions go to the private chat.

        Raises like `receive`.
        """

    async def write(self, wrote: StaffWrote) -> Heard:
        """A message of staff. When it returns, it is committed. Raises like `receive`."""

    async def works_here(self, channel: str, address: str) -> bool:
        """Whether this account is on the roster, whatever else must hold."""

    async def left(self, channel: str, address: str) -> None:
        """The account has left the staff group: no rights from now on, and what they hold is given back."""

    async def stays(self, channel: str, address: str, offices: Sequence[OfficeId]) -> None:
        """The account has left one staff group and is in others, for these offices: what it holds elsewhere is free."""

    async def came(self, channel: str, address: str) -> None:
        """The account is in the staff group (again)."""


@dataclass(frozen=True, slots=True)
class Member:
    """Whoever sits at the desk in a browser, as the roster has them at this moment."""

    staff: Staff
    language: str | None
    passkeys: Sequence[tuple[str, datetime]] = ()
    """The devices that can sign them in: each by its id, and since when."""

    @property
    def address(self) -> str:
        """Their address on the channel of the desk."""
        return str(self.staff.id)


@dataclass(frozen=True, slots=True)
class Desktop:
    """What lies on the desk: the cases that concern somebody, and who is who."""

    open: Sequence[Case]
    """Whoever waits longest first."""
    closed: Sequence[Case]
    staff: Mapping[StaffId, str]
    on_their_way: Mapping[CaseId, int]
    """How many messages of a case have not arrived yet."""
    alarms: Mapping[CaseId, CaseMessage]
    """In which cases somebody calls for help, is late or lost, and nobody has seen to it: what has happened there."""


@dataclass(frozen=True, slots=True)
class CaseFolder:
    """One case with everything in it."""

    view: CaseView
    messages: Sequence[CaseMessage]
    staff: Mapping[StaffId, str]
    earlier: Sequence[CaseId]
    later: bool = False
    """Whether the visitor has another case open, so that this one cannot be opened again."""


@dataclass(frozen=True, slots=True)
class Column:
    """A consultant's part of a day: the time they receive in, and their visits."""

    consultant: Consultant
    name: str
    """Empty where nobody of the roster is known to be them."""
    spans: Sequence[Span]
    visits: Sequence[Visit]
    blocked: Sequence[tuple[datetime, datetime]] = ()
    """The time of that day in which they are away."""
    free: Sequence[datetime] = ()
    """The starts of the cells of the grid in which somebody could still be received."""


@dataclass(frozen=True, slots=True)
class DayPlan:
    """A day of an office."""

    offices: Sequence[Office]
    office: Office
    day: date
    today: date
    grid: timedelta
    """How long a cell is."""
    spans: Sequence[Span]
    """When it is open; nothing on days when it is closed."""
    columns: Sequence[Column]
    events: Sequence[StaffEvent]
    """What was published for that day, cancelled or not."""


@dataclass(frozen=True, slots=True)
class Key:
    """A passkey's public half, with which what it signs is checked."""

    id: str
    address: str
    public_key: bytes
    sign_count: int


class DeskHouse(Protocol):
    """What the room of the desk in a browser may ask for besides.

    `session` is the digest of a browser's cookie. What is asked for with one is answered by None, or not done, unless
    it is alive and its person on the roster at that moment; what does not concern them is not there for them.
    """

    async def enter(self, code: str, session: str, language: str) -> Member | None:
        """Use a one-time code up: the session begins. None if it is unknown, used or expired."""

    async def member(self, session: str, *, acts: bool = False) -> Member | None:
        """Who it is. `acts`: whether they have just done something, so that the session does not fall asleep."""

    async def present(self, address: str) -> bool:
        """Whether the person of that address has a session that is alive."""

    async def leave(self, session: str) -> None:
        """The session is over."""

    async def speak(self, session: str, language: str) -> None:
        """The language that they want the desk in."""

    async def challenge(self, digest: str) -> None:
        """A challenge has been given out: it is good once, for some minutes."""

    async def challenged(self, digest: str) -> bool:
        """Whether it was given out and is still good; it is used up."""

    async def add_key(self, session: str, key: Key) -> bool:
        """A new passkey for whoever is there."""

    async def remove_key(self, session: str, id: str) -> bool:
        """Forget one of their passkeys."""

    async def key(self, id: str) -> Key | None:
        """The passkey of that id, if its person is on the roster."""

    async def signed(self, key: Key, sign_count: int, session: str, language: str) -> Member | None:
        """It has signed, and the session begins. None if it was used elsewhere meanwhile, or its person has gone."""

    async def pulse(self, session: str) -> str | None:
        """A sign that is another one as soon as anything on the desk is another."""

    async def desktop(self, session: str) -> Desktop | None:
        """The lists of cases."""

    async def folder(self, session: str, case: int) -> CaseFolder | None:
        """One case."""

    async def canned(self, session: str, case: int) -> tuple[str, Sequence[Canned]] | None:
        """The language of the case's visitor, empty if it is not known, and all ready-made replies."""

    async def day(self, session: str, office: str, day: date | None) -> DayPlan | None:
        """A day of an office; without one, of an office of theirs, today."""

    async def file(self, session: str, case: int, file: int) -> Contents | None:
        """The contents of a file of a case. Raises NotNow."""

    async def take(self, session: str, id: str, content: bytes) -> bool:
        """Keep something for a while that was sent to the assistant; the same id again is the same file."""

    async def taken(self, address: str, id: str) -> bytes | None:
        """What was kept so, from the person of that address; None if it is not any more."""

    async def news_picture(self, session: str, id: int) -> Contents | None:
        """The picture of an announcement, by its number."""

    async def upload(self, session: str, case: int, id: str, name: str, content: bytes) -> File | Unfiled:
        """Keep a file for a case, to be sent with a message of it; the same id again is the same file."""

    async def uploaded(self, session: str, case: int, id: str) -> File | None:
        """What was uploaded to that case under that id."""


class House(Protocol):
    """What a channel's receiving side may ask for."""

    def heed(self, input: Input) -> None:
        """It has come in and may have to wait for its turn: if it speaks of danger, it is answered in any case.

        Told as soon as it is read, however often. Waits for nothing and never raises.
        """

    def first_words(self, input: Input) -> str:
        """What is said first to whoever is in danger, for a channel that cannot `tell`; empty where it speaks of none.

        Waits for nothing and never raises.
        """

    async def receive(self, input: Input) -> None:
        """One turn of the conversation. When it returns, the input and its consequences are committed.

        The same input again does nothing. Raises only if nothing could be kept, or not within some seconds (the
        database is away or slow); then the channel must not acknowledge the input.
        """

    async def since(self, channel: str, address: str, after: int) -> Sequence[Letter]:
        """The messages sent to this address with an id above `after`, in their order: the chat as it is remembered."""

    async def alive(self, channel: str, address: str, idle_seconds: float) -> bool:
        """Whether the person at this address has been here within that time and has not left."""

    async def fetched(self, channel: str, address: str, letter: int) -> None:
        """What people wrote to this address has been fetched up to the letter of that number."""

    async def language(self, channel: str, address: str) -> str | None:
        """The language this person has chosen; None if nobody is known there or nothing was chosen yet."""


class Workplace(House, StaffHouse, Protocol):
    """A room in which staff have conversations as well."""


Unfiled = Literal["no-case", "too-large", "kind", "too-many", "lost"]
"""Why a file was not kept: nobody is there who could see it, it is too large or of a kind that is not taken, there are
too many already, or it could not be had."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a file, what it is, and what it is called; nothing where whoever asks is not to know."""

    content: bytes
    type: str
    name: str


class FileHouse(Protocol):
    """What a room may ask for through which people send files, or are sent some."""

    async def takes_files(self, channel: str, address: str) -> bool:
        """Whether people are there who could see what this visitor sends: whether a case of theirs is open."""

    async def upload(self, channel: str, address: str, id: str, name: str, content: bytes) -> File | Unfiled:
        """Keep a file for this visitor's open case, to be sent with an input; the same id again is the same file.

        Raises if nothing could be kept (the database is away).
        """

    async def earlier(self, channel: str, address: str, id: str) -> File | None:
        """What was uploaded under that id for this visitor's open case."""

    async def uploaded(self, channel: str, address: str, ref: str) -> File | None:
        """A file that is kept here for this visitor's open case, by what it is called."""

    async def open_file(self, channel: str, address: str, id: int) -> Contents | None:
        """A file that this visitor has sent or was sent, by its number in the case; None for all others alike.

        Raises NotNow.
        """


class Messenger(Channel, Protocol):
    """A channel that talks to a company's servers, and therefore starts, stops and has troubles of its own."""

    def routes(self) -> Sequence[web.RouteDef]:
        """What the one web server has to pass on to it."""

    async def start(self, house: PostOffice) -> None:
        """Begin to receive, now that the web server listens. Does not wait for the other side."""

    async def stop_receiving(self) -> None:
        """Take no more in, and finish the turns that have begun; `send` goes on working."""

    async def stop(self) -> None:
        """Finish what has begun and close the connections."""

    @property
    def trouble(self) -> str:
        """Why nothing may be arriving or leaving; empty while all is well."""

    @property
    def set_aside(self) -> int:
        """How many inputs could not be read or kept since the start."""


class PostOffice(House, Protocol):
    """What a messenger asks for besides that is answered in its own call, sends receipts and fetches our files."""

    async def welcome(self, input: Input) -> Letter | None:
        """One turn, whose first message is handed back instead of being sent: the caller gives it as its answer.

        The same input again yields the message that is in front of the person. Raises like `receive`.
        """

    async def receipt(self, receipt: Receipt) -> None:
        """Write down what a channel tells of a message that was sent. Raises like `receive`."""

    async def letter(self, channel: str, id: int) -> Letter | None:
        """A message of that channel that is still kept, whoever it was for."""
