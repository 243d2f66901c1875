"""A chat as Telegram keeps it: its messages as they stand now, and how a test waits for what the bot does there."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from tests.patience import PATIENCE
from tests.standin import rules
from tests.standin.wire import Json, Params, Refusal, Upload, bad_request

if TYPE_CHECKING:
    from tests.standin.telegram import StandIn

T = TypeVar("T")

MESSAGE_SECONDS = 24 * 3600.0
CALLBACK_SECONDS = 150.0
"""How long Telegram keeps what the bot has not fetched."""
SERVICE = frozenset(
    {
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
        "new_chat_members",
        "left_chat_member",
        "pinned_message",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
    }
)

"""What a message holds that nobody has written."""


@dataclass(slots=True)
class Message:
    """One message of a chat as it stands now."""

    id: int
    by_bot: bool
    date: int
    content: dict[str, object]
    keyboard: Json | None = None
    """The inline keyboard under it."""
    file: Upload | None = None
    edited: int = 0
    topic: int = 0
    """The topic it stands in; 0 where there is none, and for General."""
    thread: int = 0
    """What Telegram calls its thread: the topic, or the first message of a chain of replies."""
    reply_to: int = 0
    """The message it answers."""
    album: str = ""
    """What the parts of an album have in common."""
    protected: bool = False
    silent: bool = False
    pinned: bool = False
    reactions: list[str] = field(default_factory=list)
    """The bot's reactions to it."""
    felt: dict[int, str] = field(default_factory=dict)
    """What people have put to it."""
    author: int = 0
    """The person who wrote it, whoever it seems to be from; 0 for the bot."""
    origin: dict[str, object] = field(default_factory=dict)
    """Whom it seems to be from: `from`, `sender_chat`, `via_bot`, `forward_origin`."""
    unheard: bool = False
    """The bot's privacy keeps it from the bot."""

    @property
    def text(self) -> str:
        """Its words; those under the file where it is one."""
        return str(self.content.get("text") or self.content.get("caption") or "")

    @property
    def kind(self) -> str:
        """What it is: text, photo, voice, …, or the name of a service message."""
        leading = ("venue", "animation", *sorted(SERVICE))
        return next((name for name in (*leading, *self.content) if name in self.content), "")

    @property
    def service(self) -> bool:
        """Whether it only tells of something that was done."""
        return not SERVICE.isdisjoint(self.content)

    @property
    def rows(self) -> list[list[Mapping[str, object]]]:
        """The buttons under it."""
        return rules.labels(self.keyboard, "inline_keyboard")

    @property
    def labels(self) -> list[str]:
        """The words on the buttons under it, row by row."""
        return [str(button["text"]) for row in self.rows for button in row]

    def data(self, label: str) -> str:
        """What the button with these words carries."""
        for row in self.rows:
            for button in row:
                if button["text"] == label:
                    return str(button["callback_data"])
        raise AssertionError(f"no button {label!r} among {self.labels}")

    def carried(self, button: str) -> str | None:
        """What is sent when the button with these words (or this data) is pressed; None if there is none."""
        for key in (key for row in self.rows for key in row):
            if "callback_data" in key and button in {key["text"], key["callback_data"]}:
                return str(key["callback_data"])
        return None

    def rewrites(self, text: str, now: float, instead: Mapping[str, object] | None = None) -> None:
        """Change its words, or those under its file, or put another file in its place."""
        before = self.content if instead is None else dict(instead)
        self.content = before | {"caption" if "text" not in before else "text": text}
        self.content.pop("entities", None)
        self.content.pop("caption_entities", None)
        self.edited = int(now)


@dataclass(slots=True)
class Answered:
    """How the bot answered a press."""

    query: str
    text: str = ""
    alert: bool = False
    url: str = ""


@dataclass(slots=True)
class Query:
    """A press that waits for its answer."""

    id: str
    user: int
    at: float
    update: int
    chat: int = 0
    answered: Answered | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a chat a message goes."""

    topic: int = 0
    thread: int = 0
    reply_to: int = 0


@dataclass(eq=False)
class Chat:
    """What a private chat and a group have in common."""

    api: StandIn
    id: int
    history: dict[int, Message] = field(init=False, default_factory=dict)
    """Everything that stands in it, by id."""
    _changes: Counter[int] = field(init=False, default_factory=Counter)
    """How often the bot has changed what people see, by topic."""
    _seen: Counter[int] = field(init=False, default_factory=Counter)
    _news: asyncio.Event = field(init=False, default_factory=asyncio.Event)

    # --- As the bot sees it ---

    def as_chat(self) -> Json:
        """The Chat object."""
        raise NotImplementedError

    def admit(self, *, writing: bool = False) -> None:
        """Refuse what the bot may not do here at all."""
        raise NotImplementedError

    def may(self, right: str) -> bool:
        """Whether the bot has this right; in a private chat it has all."""
        return bool(right)

    def new_message_id(self) -> int:
        """The next message's id; every supergroup counts by itself, so that ids of two chats are often the same."""
        return self.api.new_message_id()

    def sender(self, message: Message) -> Json:
        """From whom a message seems to be."""
        return {"from": self.api.as_user()} if message.by_bot else message.origin

    def payload(self, message: Message, *, nested: bool = False) -> Json:
        """The Message object; Telegram nests no reply in a reply."""
        result: dict[str, object] = {
            "message_id": message.id,
            **self.sender(message),
            "chat": self.as_chat(),
            "date": message.date,
            **({"edit_date": message.edited} if message.edited else {}),
            **({"message_thread_id": message.thread} if message.thread else {}),
            **({"is_topic_message": True} if message.topic else {}),
            **({"media_group_id": message.album} if message.album else {}),
            **({"has_protected_content": True} if message.protected else {}),
            **({"reply_markup": message.keyboard} if message.keyboard else {}),
            **message.content,
        }
        return result if nested else {**result, **self._answered(message)}

    def _answered(self, message: Message) -> Json:
        """The message it answers; what stands in a topic and answers nothing answers the topic's first message."""
        id = message.reply_to or (message.thread if message.thread != message.id else 0)
        answered = self.history.get(id)
        if "pinned_message" in message.content or answered is None or answered.unheard:
            return {}
        if message.topic and answered.topic != message.topic:
            origin = self._told(answered)
            return {"external_reply": {"origin": origin, "chat": self.as_chat(), "message_id": id}}
        return {"reply_to_message": self.payload(answered, nested=True)}

    def _told(self, message: Message) -> Json:
        """The MessageOrigin object of a message."""
        sender = self.sender(message)
        if "sender_chat" in sender:
            return {"type": "chat", "date": message.date, "sender_chat": sender["sender_chat"]}
        return {"type": "user", "date": message.date, "sender_user": sender["from"]}

    def place(self, params: Params) -> Place:
        """Where a message of the bot goes."""
        reply = self._reply(params)
        if params.integer("message_thread_id", 0, 0, 2**31 - 1):
            raise bad_request("message thread not found")
        return Place(reply_to=reply.id if reply else 0)

    def _reply(self, params: Params) -> Message | None:
        try:
            asked = params.tree("reply_parameters")
        except ValueError:
            raise bad_request("can't parse reply parameters JSON object") from None
        if asked is None:
            return None
        if not isinstance(asked, dict) or not isinstance(asked.get("message_id"), int):
            raise bad_request("can't parse ReplyParameters: Can't find field \"message_id\"")
        if asked.get("chat_id", self.id) != self.id:
            raise NotImplementedError("the stand-in lets nobody reply into another chat")
        found = self.known(asked["message_id"])
        if found is None and not asked.get("allow_sending_without_reply"):
            raise bad_request("message to be replied not found")
        return found

    def known(self, id: int) -> Message | None:
        """A message that stands here and that the bot can see."""
        message = self.history.get(id)
        return None if message is None or message.unheard else message

    def shows(self, message: Message) -> Message:
        """Put a message of the bot into the chat."""
        self.history[message.id] = message
        self.changed(message.topic)
        return message

    # --- As people see it ---

    @property
    def messages_of_bot(self) -> list[Message]:
        """What the bot has written and what still stands here, oldest first."""
        return [message for message in self.history.values() if message.by_bot and not message.service]

    def pins(self, message: Message) -> None:
        """The bot pins a message, which is told where the message stands."""
        raise NotImplementedError

    def changed(self, topic: int = 0) -> None:
        """The bot has done something that people can see."""
        self._changes[topic] += 1
        self._news.set()

    def look(self) -> None:
        """From now on only what is new counts as new."""
        self._seen = self._changes.copy()

    async def until(self, holds: Callable[[], T], what: str, timeout: float = PATIENCE) -> T:  # noqa: ASYNC109
        """Until this is true of the chat; what it has found comes back. `what` is what the bot has done otherwise."""
        until = self.api.time() + timeout
        while not (found := holds()):
            if self.api.time() > until:
                raise AssertionError(f"the bot has {what} within {timeout} s; {self.api.story()}")
            self._news.clear()
            await self._pause(min(0.05, timeout))
        return found

    async def settles(self, timeout: float = PATIENCE, quiet: float = 0.1) -> None:  # noqa: ASYNC109
        """Until the bot has confirmed everything from here and answered every press, and is then quiet."""
        await self.until(lambda: not self.api.unfinished(self), "not dealt with everything", timeout)
        await self._calms(quiet)

    async def _calms(self, quiet: float) -> None:
        before = Counter({0: -1})
        while before != self._changes:
            before = self._changes.copy()
            await asyncio.sleep(quiet)
        self.look()

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._news.wait(), seconds)
        except TimeoutError:
            return


def forbidden(why: str) -> Refusal:
    """Where the bot may not go."""
    return Refusal(403, f"Forbidden: {why}")
