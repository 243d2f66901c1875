"""What can be shown to a person and what can happen: the words every dialog and every channel shares."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Generic, TypeVar

Id = TypeVar("Id", bound=str)

# --- Words -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, init=False)
class Text:
    """A message of `locales/` with its variables; it becomes words only when a screen is drawn for somebody.

    Variables may be numbers (for plural rules), plain strings (a name, a reference), other phrases, and dates and
    times, which are written out in the reader's language. An aware `datetime` is shown in the centre's time zone.
    """

    id: str
    args: tuple[tuple[str, Value], ...]

    def __init__(self, id: str, /, **args: Value) -> None:
        object.__setattr__(self, "id", id)
        object.__setattr__(self, "args", tuple(sorted(args.items())))


@dataclass(frozen=True, slots=True)
class Local:
    """Words that the centre keeps per language in its configuration: (language, words) pairs."""

    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Words that are the same in every language: a link, a phone number, a reference, a person's own name."""

    words: str


@dataclass(frozen=True, slots=True)
class InLanguage:
    """A message in a language of its own, whatever the reader's: a card to be shown to somebody else."""

    text: Text
    language: str


@dataclass(frozen=True, slots=True)
class ShortDay:
    """A date as it fits on a button: "Mon, 23 Nov" and the like."""

    day: date


@dataclass(frozen=True, slots=True)
class Month:
    """A month and its year, as they stand alone: "November 2026". `day` is any of its days."""

    day: date


@dataclass(frozen=True, slots=True)
class LanguageName:
    """A language by the name that the reader's own language has for it."""

    code: str


Phrase = Text | Local | Verbatim | InLanguage | LanguageName
Value = str | int | date | time | datetime | ShortDay | Month | LanguageName | Text | Local | Verbatim
Say = Callable[[Phrase], str]
"""Turns a phrase into words of one language; what a drawing function is given instead of the locales."""

# --- Buttons ---------------------------------------------------------------------------------------------------------

PRESS_BYTES = 64
"""The most that a button may carry (Telegram's limit for `callback_data`, the smallest among the channels)."""

_NAME = re.compile(r"[a-z][a-z0-9_]{0,15}")
_VALUE = re.compile(r"[A-Za-z0-9~-]{0,26}")
_MARK = re.compile(r"[A-Z2-7]{4}")
_RUN = re.compile(r"[0-9a-z]{1,6}")
_SHAPE = re.compile(
    rf">{_NAME.pattern}(\.{_VALUE.pattern})*|{_RUN.pattern}\.{_NAME.pattern}\.{_MARK.pattern}\.{_VALUE.pattern}"
)
"""Everything that `decode` reads."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A press that answers a question of a conversation: valid only where `mark` fits the answers before it."""

    run: int
    question: str
    mark: str
    value: str


@dataclass(frozen=True, slots=True, init=False)
class Door:
    """A press that opens a dialog by name. Its arguments are ids, never rights; it stays good for ever."""

    dialog: str
    args: tuple[str, ...]

    def __init__(self, dialog: str, /, *args: str) -> None:
        object.__setattr__(self, "dialog", dialog)
        object.__setattr__(self, "args", args)


Press = Answer | Door


def encode(press: Press) -> str:
    """The press as a short ASCII string, within PRESS_BYTES. Raises ValueError for what could not be read again."""
    match press:
        case Answer(run, question, mark, value):
            data = f"{base36(run)}.{question}.{mark}.{value}"
        case Door(dialog, args):
            data = ".".join((f">{dialog}", *args))
    if len(data) > PRESS_BYTES or not _SHAPE.fullmatch(data):
        raise ValueError(f"a press that cannot be read again: {type(press).__name__}")
    return data


def decode(data: str) -> Press | None:
    """The press behind a button's string; None for everything that no button of ours carries."""
    if len(data.encode("utf-8", "replace")) > PRESS_BYTES:
        return None
    head, *rest = data.split(".")
    if head.startswith(">"):
        if _NAME.fullmatch(head[1:]) and all(_VALUE.fullmatch(part) for part in rest):
            return Door(head[1:], *rest)
        return None
    if len(rest) != 3:
        return None
    question, mark, value = rest
    if _RUN.fullmatch(head) and _NAME.fullmatch(question) and _MARK.fullmatch(mark) and _VALUE.fullmatch(value):
        return Answer(int(head, 36), question, mark, value)
    return None


def base36(number: int) -> str:
    """A non-negative number in base 36, as short as it gets."""
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = digits[digit] + text
        if not number:
            return text


def mark(answers: Sequence[tuple[str, str]]) -> str:
    """Four characters that stand for the answers before a question; other answers, another mark."""
    digest = hashlib.blake2b(repr(list(answers)).encode(), digest_size=5).digest()
    return base64.b32encode(digest)[:4].decode()


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press."""

    label: Phrase
    press: Press


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens a web address (https, mailto or tel) and tells us nothing."""

    label: Phrase
    url: str


@dataclass(frozen=True, slots=True)
class AskContact:
    """A button with which a channel that can do so sends the person's own phone number."""

    label: Phrase


Key = Button | Link | AskContact

# --- Screens ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A visit for the person's own calendar (RFC 5545). Title and place must be neutral where the visit is sensitive.

    `start` and `end` are aware; `alarms` are minutes before the start.
    """

    uid: str
    sequence: int
    start: datetime
    end: datetime
    title: Phrase
    place: Phrase | None
    notes: Phrase | None
    cancelled: bool
    alarms: tuple[int, ...]
    stamp: datetime
    others: tuple[CalendarFile, ...] = ()
    """What else stands in the same file, as the other sessions of a course."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A place on the map: WGS 84 degrees."""

    latitude: float
    longitude: float
    title: Phrase
    address: Phrase


ATTACHED_BYTES = 300_000
"""The most that a document or a picture may weigh: it lies in the outbox until it is sent."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code for cameras. `words` are what is read from it, in any script; the picture is drawn when it is sent."""

    words: str
    label: Phrase
    """What it is for: stands beside it, and is read out in its place."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file to keep. Raises ValueError for one that is too large."""

    name: str
    """As it will be saved, ending included."""
    type: str
    """Its media type, as in "text/csv"."""
    content: bytes
    label: Phrase
    """What it is; left out where a channel shows nothing beside a file but its name."""

    def __post_init__(self) -> None:
        _weighed(self.content)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, PNG or JPEG. Raises ValueError for one that is too large or is none of the two."""

    content: bytes
    label: Phrase
    """What is seen in it: stands beside it, and is read out in its place."""

    def __post_init__(self) -> None:
        _weighed(self.content)
        if not self.type:
            raise ValueError("a picture that is neither PNG nor JPEG")

    @property
    def type(self) -> str:
        """Its media type, by its first bytes."""
        return next((type for first, type in _PICTURES.items() if self.content.startswith(first)), "")


_PICTURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


def _weighed(content: bytes) -> None:
    if len(content) > ATTACHED_BYTES:
        raise ValueError(f"an attachment of {len(content)} bytes: {ATTACHED_BYTES} is the most")


Attachment = CalendarFile | Pin | QrCode | Document | Picture


@dataclass(frozen=True, slots=True)
class Screen:
    """One thing shown: a title, paragraphs, rows of keys, and what comes along with it.

    `typing` says what the person may type: nothing but options ("options"), free words ("words"), a phone number
    ("phone"), or nothing, for a file is to be sent ("file"). `columns` is how many keys a row has where the channel has
    room for them; `keys` are the options in their order, `footer` the keys that stand below every page (back, menu).
    """

    lines: tuple[Phrase, ...]
    title: Phrase | None = None
    keys: tuple[Key, ...] = ()
    columns: int = 1
    footer: tuple[Key, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    typing: str = "options"
    replaces: bool = False
    """Whether it may take the place of the message whose button was pressed."""


# --- What can happen -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Arrived:
    """Somebody opened the chat, perhaps through a link that names what they came for."""

    context: str = ""
    anew: bool = True
    """Whether they asked for the beginning; a messenger that tells of every opening does not know."""


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody typed words."""

    words: str


@dataclass(frozen=True, slots=True)
class Commanded:
    """Somebody used one of the channel's commands: menu, language, visits, help, stop, …"""

    name: str
    words: str = ""
    """All that they typed, if it was more than the command."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """Somebody pressed a button. `data` is whatever came over the wire and is trusted in nothing."""

    data: str
    message: str | None = None
    """The channel's id of the message that carried the button, if it still can be edited."""
    seen: int | None = None
    """At the desk: up to which message of the case they had read, for an act that must not pass over a newer one."""


@dataclass(frozen=True, slots=True)
class SharedContact:
    """Somebody shared a contact; `own` only where the channel vouches that it is the sender's."""

    phone: str
    own: bool


@dataclass(frozen=True, slots=True)
class File:
    """A file that was sent: kept by the channel that it came through, or here, encrypted."""

    source: str
    """The channel that keeps it, or "here"."""
    ref: str
    """What that channel calls it; of one that is kept here, its number in words."""
    name: str = ""
    type: str = ""
    """Its media type, as in "image/jpeg"; empty where it is not known."""
    size: int = 0
    """In bytes; 0 where it is not known."""

    def packed(self) -> str:
        """In one word, as the answer to a question. What it is called may be about somebody, and is left out."""
        return json.dumps([self.source, self.ref, self.type, self.size])

    @classmethod
    def unpacked(cls, words: str) -> File | None:
        """What was packed so; None for everything else."""
        try:
            source, ref, type, size = json.loads(words)
        except (ValueError, TypeError):
            return None
        return cls(str(source), str(ref), type=str(type), size=int(size))

    def replaces(self, before: File | None) -> bool:
        """Whether it is another file than the one before. What a channel calls one and the same may change."""
        return before is None or (self.type, self.size) != (before.type, before.size)


@dataclass(frozen=True, slots=True)
class SharedOther:
    """Something that no dialog reads, only people: "photo", "video", "voice", "sticker", "document", "place", "other".

    `words` stand under it; `album` names what was sent together. What can be passed on has a file or a place.
    """

    kind: str
    words: str = ""
    file: File | None = None
    place: tuple[float, float] | None = None
    """Latitude and longitude, WGS 84 degrees."""
    album: str = ""
    lost: str = ""
    """Why its file could not be kept, if it should have been: see `bot.channels.Unfiled`."""


@dataclass(frozen=True, slots=True)
class Edited:
    """Somebody changed what they had written; `message` is the channel's id of it."""

    message: str
    words: str
    shared: SharedOther | None = None
    """What they stand under now, if that is a file: it may be another than before."""


@dataclass(frozen=True, slots=True)
class Left:
    """The person blocked us or left: nothing more is sent to them."""


@dataclass(frozen=True, slots=True)
class CameBack:
    """The person unblocked us: they can be written to again."""


Event = Arrived | Said | Commanded | Pressed | SharedContact | SharedOther | Edited | Left | CameBack


@dataclass(frozen=True, slots=True)
class Input:
    """One thing that happened on a channel. `id` is unique on the channel: the same id again is the same event."""

    channel: str
    id: str
    address: str
    """Where the person is answered on this channel: a chat id, a session's id."""
    event: Event
    language: str = ""
    """The device's language as an IETF tag; empty where the channel does not say."""
    device: str = ""
    """What the channel wants to remember of the device, in words of its own; empty where it does not say."""
    reachable: bool = True
    """Whether the person may be written to from now on, if they could not before."""
    message: str = ""
    """The channel's id of what they wrote, where it has one."""
    reply_to: str = ""
    """The channel's id of the message that it answers, if they chose one."""
    beside: str = field(default="", compare=False)
    """Words in it that stand nowhere else, as the name of a contact or of a place: they are read for danger alone."""
    at: datetime | None = field(default=None, compare=False)
    """When it happened, by the channel's own clock, in UTC; None where only a device could say."""

    @property
    def words(self) -> str:
        """All words in it, wherever they stand: what is read for danger."""
        match self.event:
            case Said(said):
                pass
            case SharedOther(words=said, file=file) | Edited(words=said, shared=SharedOther(file=file)):
                said = "\n".join(filter(None, (said, file.name if file else "")))
            case Edited(words=said):
                pass
            case Commanded(name, said):
                said = said or name.replace("_", " ")
            case _:
                said = ""
        return "\n".join(filter(None, (said, self.beside)))


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a channel can do for a dialog: the reason that a dialog may ask differently on it."""

    shares_contact: bool = False
    reminds: bool = True
    """Whether a message reaches a person who has closed the chat, so that a reminder can be promised."""
    lasts: bool = True
    """Whether the chat is there again tomorrow, so that nobody needs a code to find their visits."""
    keeps_keys: bool = True
    """Whether the keys of an earlier message can still be pressed once another has come."""
    columns: int = 8
    """The most keys that stand side by side, however short they are."""
    session: timedelta | None = None
    """For how long after somebody's first words answers are free of charge, where messages cost money."""
    staff: bool = False
    """Whether staff can work from here: the channel vouches for them."""
    edits: bool = False
    """Whether a consultant's message can be changed where it stands."""
    fetched: bool = False
    """Whether messages lie here until the person looks: sent does not mean that they have them."""
    deletes: timedelta | None = None
    """How old a message of ours may be that can still be taken out of somebody's chat; None if none can be."""
    pace: tuple[int, float] | None = None
    """How many calls that write it takes at most in any stretch of so many seconds; None where it sets no limit."""
    slice: int = 1
    """To how many people one call of an announcement goes."""
    words: int = 4096
    """How many UTF-16 units one message holds, …"""
    caption: int = 1024
    """… and how many the words below a picture."""
    calls: bool = False
    """Whether the way to call for help stands beside the chat at all times, so that no screen needs a key for it."""
    exits: bool = False
    """Whether a quick exit stands above the chat."""
    receives: frozenset[str] = frozenset()
    """What a consultant can send along: kinds such as "photo", "document", "voice", "video", "place"."""


Payload = Mapping[str, object]
"""What a channel sends, ready but for its address; kept as JSON in the outbox."""


@dataclass(frozen=True, slots=True)
class Option(Generic[Id]):
    """One thing to choose: an id that is stored, and the words it is shown with."""

    id: Id
    label: Phrase
    also: tuple[Phrase, ...] = field(default=())
    """Other words that mean it when typed."""
