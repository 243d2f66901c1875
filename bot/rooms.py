"""What the house asks of a messenger whose groups staff work in, and how writing there can fail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

from bot.channels import Gone, Heard, Later, Refused, StaffHouse, Unknown
from bot.screen import File, Say, Screen
from storage.casework import Kind

# --- What can be written ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    """A line of ours, and under it somebody's words, literally and set apart; either may be empty."""

    lead: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Lines:
    """Parts, one under the other, as one message."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file, with a line of ours and the words that stand under it. Where `content` is None the messenger keeps it."""

    part: Part
    kind: Kind
    file: File
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Album:
    """Files that were sent together."""

    sheets: tuple[Sheet, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map, WGS 84 degrees."""

    lead: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Board:
    """A screen of ours, drawn as in private chats."""

    screen: Screen
    say: Say
    language: str


Writing = Lines | Sheet | Album | Spot | Board

# --- What became of it -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Stands:
    """It was done; the ids are those of the messages, or of the topic."""

    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicLost:
    """There is no such topic (any more)."""


@dataclass(frozen=True, slots=True)
class MessageLost:
    """There is no such message (any more), or it cannot be changed: another has to be written."""


@dataclass(frozen=True, slots=True)
class NoRight:
    """The bot may not do this in the group; `reason` is Telegram's, without anything personal."""

    reason: str
    topic: bool = False
    """Whether it is this topic alone in which it may not."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The group is called otherwise now."""

    chat: str


Failure = TopicLost | MessageLost | NoRight | Moved | Gone | Later | Refused | Unknown
Outcome = Stands | Failure
"""Gone: the bot is no longer in the group, or there is none."""


@dataclass(frozen=True, slots=True)
class Halfway:
    """Of what takes several messages the first stand there, and the next one failed."""

    ids: tuple[str, ...]
    why: Failure


class StaffRoom(Protocol):
    """A messenger whose groups have a topic for each case. Nothing of it raises for what the other side can do."""

    @property
    def name(self) -> str:
        """The channel's name."""

    def cost(self, writing: Writing) -> int:
        """As how many messages it counts."""

    def holds(self, parts: Sequence[Part]) -> bool:
        """Whether they fit into one message."""

    def link(self, chat: str, thread: str) -> str | None:
        """The address that opens a topic for its members."""

    async def make_topic(self, chat: str, title: str) -> Outcome: ...

    async def name_topic(self, chat: str, thread: str, title: str) -> Outcome: ...

    async def turn_topic(self, chat: str, thread: str, *, open: bool) -> Outcome: ...

    async def drop_topic(self, chat: str, thread: str) -> Outcome:
        """Delete a topic with all that stands in it."""

    async def write(
        self, chat: str, thread: str | None, writing: Writing, answers: str | None = None
    ) -> Outcome | Halfway: ...

    async def rewrite(self, chat: str, message: str, writing: Writing) -> Outcome: ...

    async def mark(self, chat: str, message: str) -> Outcome:
        """Mark a message of staff: it has arrived."""

    async def delete(self, chat: str, messages: Sequence[str]) -> Outcome: ...

    def asks_anew(self) -> None:
        """Who works here, or where, has changed: what is remembered of who is in a group counts no more."""

    def works_in(self, chat: str, present: str) -> None:
        """Staff work in that group, which is called so now: what happens there is passed on."""


Unread = Literal["cannot-pass", "borrowed", "too-large"]
"""Why a message of staff is not even read: what it is would show who they are, it is not their own, or it is a file
that cannot be given another name."""


class GroupHouse(Protocol):
    """What a room of staff may ask for besides (see `bot.channels.StaffHouse`)."""

    def answer(self, chat: str, thread: str | None, message: str, heard: Heard | Unread) -> None:
        """Say in the topic what became of a message of staff, where it was not passed on."""

    def troubled(self, chat: str, trouble: str) -> None:
        """The bot's rights in a group have changed; empty if nothing is missing as far as is known."""

    def language(self, chat: str) -> str:
        """What is spoken in a group."""

    async def moved(self, chat: str, to: str) -> None:
        """A group is called otherwise from now on."""

    async def is_ours(self, chat: str) -> bool:
        """Whether a group of ours is called so, as any process knows: it may have moved a moment ago."""


@runtime_checkable
class StaffMessenger(Protocol):
    """A messenger that has such groups."""

    @property
    def groups(self) -> StaffRoom: ...

    @property
    def name(self) -> str:
        """The channel's name."""

    def attend(self, staff: StaffHouse, relay: GroupHouse) -> None:
        """Pass on what happens in the groups. Before the start."""

    async def show_the_way(self, staff: Mapping[str, str]) -> None:
        """Whoever works here finds the desk in their private chat, and nobody else: by address, with their language."""
