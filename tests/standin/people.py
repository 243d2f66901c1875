"""The other side of the chat: a person with a phone, whom a test lets write, press and look at the screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.standin import rules
from tests.standin.wire import Json, Upload

if TYPE_CHECKING:
    from tests.standin.telegram import StandIn

MESSAGE_SECONDS = 24 * 3600.0
CALLBACK_SECONDS = 150.0
"""How long Telegram keeps what the bot has not fetched."""


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

    @property
    def text(self) -> str:
        """Its words; those under the file where it is one."""
        return str(self.content.get("text") or self.content.get("caption") or "")

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
    answered: Answered | None = None


@dataclass(eq=False)
class User:
    """One person and their private chat with the bot."""

    api: StandIn
    id: int
    first_name: str
    language_code: str
    last_name: str = ""
    username: str = ""
    phone: str = "+48000000000"
    met: bool = False
    """Whether the bot may write to them."""
    blocked: bool = False
    deactivated: bool = False
    history: dict[int, Message] = field(default_factory=dict)
    answers: list[Answered] = field(default_factory=list)
    """How presses were answered: the toasts this person saw."""
    keyboard: Json | None = None
    """The keyboard in place of the phone's own."""
    _changes: int = 0
    """How often the bot has changed what they see."""
    _seen: int = 0

    def __post_init__(self) -> None:
        self._news = asyncio.Event()

    # --- What they see ---

    @property
    def messages(self) -> list[Message]:
        """The bot's messages that stand in the chat, oldest first."""
        return [message for message in self.history.values() if message.by_bot]

    @property
    def screen(self) -> Message:
        """The newest message of the bot."""
        if not self.messages:
            raise AssertionError("the bot has shown nothing")
        return self.messages[-1]

    @property
    def keys(self) -> list[str]:
        """The words on the keyboard in place of the phone's own."""
        return [str(button["text"]) for row in rules.labels(self.keyboard, "keyboard") for button in row]

    def changed(self) -> None:
        """The bot has done something that they can see."""
        self._changes += 1
        self._news.set()

    async def waits(self, timeout: float = 5.0, quiet: float = 0.1) -> Message:  # noqa: ASYNC109
        """Until the bot has shown something new since the last action, and then nothing more for `quiet` seconds."""
        await self._until(lambda: self._changes > self._seen, timeout, "shown nothing")
        await self._calms(quiet)
        return self.screen

    async def settles(self, timeout: float = 5.0, quiet: float = 0.1) -> None:  # noqa: ASYNC109
        """Until the bot has confirmed everything of theirs and answered every press, and is then quiet."""
        await self._until(lambda: not self.api.unfinished(self), timeout, "not dealt with everything")
        await self._calms(quiet)

    async def _until(self, holds: Callable[[], bool], seconds: float, what: str) -> None:
        until = self.api.time() + seconds
        while not holds():
            if self.api.time() > until:
                raise AssertionError(f"the bot has {what} within {seconds} s; {self.api.story()}")
            self._news.clear()
            await self._pause(min(0.05, seconds))
        self._seen = self._changes

    async def _calms(self, quiet: float) -> None:
        before = -1
        while before != self._changes:
            before = self._changes
            await asyncio.sleep(quiet)
        self._seen = self._changes

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._news.wait(), seconds)
        except TimeoutError:
            return

    # --- What they do ---

    async def says(self, text: str) -> Json:
        """Type something and send it; the update comes back."""
        formatted = rules.typed(text)
        entities = {"entities": list(formatted.entities)} if formatted.entities else {}
        return self._sends({"text": text, **entities})

    async def sends_command(self, command: str) -> Json:
        """The same, for the reader's sake: a command with what follows it."""
        assert command.startswith("/")
        return await self.says(command)

    async def presses(self, button: str, message: Message | None = None) -> Json:
        """Press the button with these words (or this data) on the newest message that has it, or on the given one."""
        for shown in [message] if message else list(reversed(self.messages)):
            for key in (key for row in shown.rows for key in row):
                if button in {key["text"], key.get("callback_data")} and "callback_data" in key:
                    return await self.presses_data(str(key["callback_data"]), shown)
        if message is None and button in self.keys:
            return await self._uses_key(button)
        raise AssertionError(f"no button {button!r} to press; {[shown.labels for shown in self.messages]}, {self.keys}")

    async def presses_data(self, data: str, message: Message | None = None) -> Json:
        """Press with data that perhaps no button carries."""
        shown = message or self.screen
        id = self.api.new_query(self)
        query = {"id": id, "from": self.as_user(), "message": self._carrier(shown), "chat_instance": str(self.id)}
        return self._does("callback_query", {**query, "data": data}, ("callback", self.id), CALLBACK_SECONDS)

    async def _uses_key(self, label: str) -> Json:
        for row in rules.labels(self.keyboard, "keyboard"):
            for key in row:
                if key["text"] == label and key.get("request_contact"):
                    return await self.shares_contact(self.phone)
        return await self.says(label)

    async def shares_contact(self, phone: str, *, own: bool = True) -> Json:
        """Share a contact: their own, or somebody's from their address book."""
        contact: dict[str, object] = {"phone_number": phone, "first_name": self.first_name}
        if own:
            contact["user_id"] = self.id
        return self._sends({"contact": contact})

    async def sends_location(self, latitude: float, longitude: float) -> Json:
        """Send a place."""
        return self._sends({"location": {"latitude": latitude, "longitude": longitude}})

    async def sends_sticker(self) -> Json:
        """Send a sticker."""
        size = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._sends({"sticker": {**self.api.new_file(), **size, "type": "regular", "emoji": "👍"}})

    async def sends_voice(self) -> Json:
        """Send a voice message."""
        return self._sends({"voice": {**self.api.new_file(), "duration": 3, "mime_type": "audio/ogg"}})

    async def sends_photo(self, caption: str = "") -> Json:
        """Send a photo, perhaps with words under it."""
        sizes = [{**self.api.new_file(), "width": 90 * n, "height": 60 * n} for n in (1, 8)]
        return self._sends({"photo": sizes, **({"caption": caption} if caption else {})})

    async def sends_document(self, name: str) -> Json:
        """Send a file."""
        return self._sends({"document": {**self.api.new_file(), "file_name": name}})

    async def edits(self, message_id: int, text: str) -> Json | None:
        """Change what they sent before."""
        message = self.history[message_id]
        assert not message.by_bot
        message.content = {"text": text}
        message.edited = int(self.api.now())
        return self._does("edited_message", self.api.payload(self, message), ("chat", self.id), MESSAGE_SECONDS)

    async def deletes(self, message: Message) -> None:
        """Take a message out of their chat; bots are not told."""
        del self.history[message.id]

    async def blocks_bot(self) -> Json:
        """Stop the bot."""
        self.blocked = True
        return self._membership("member", "kicked")

    async def unblocks_bot(self) -> Json:
        """Let the bot write again."""
        self.blocked = False
        return self._membership("kicked", "member")

    async def deactivates(self) -> None:
        """Delete their account; bots are not told."""
        self.deactivated = True

    def _membership(self, before: str, after: str) -> Json:
        content = {
            "chat": self.as_chat(),
            "from": self.as_user(),
            "date": int(self.api.now()),
            "old_chat_member": self._status(before),
            "new_chat_member": self._status(after),
        }
        return self._does("my_chat_member", content, ("member", self.id), MESSAGE_SECONDS)

    def _status(self, status: str) -> Json:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"user": self.api.as_user(), "status": status, **until}

    def _sends(self, content: dict[str, object]) -> Json:
        self.met = True
        message = Message(self.api.new_message_id(), by_bot=False, date=int(self.api.now()), content=content)
        self.history[message.id] = message
        return self._does("message", self.api.payload(self, message), ("chat", self.id), MESSAGE_SECONDS)

    def _does(self, kind: str, content: Json, queue: tuple[str, int], lasts: float) -> Json:
        self._seen = self._changes
        return self.api.push(kind, content, queue, lasts)

    def _carrier(self, shown: Message) -> Json:
        if shown.id in self.history:
            return self.api.payload(self, shown)
        return {"chat": self.as_chat(), "message_id": shown.id, "date": 0}

    # --- How the bot sees them ---

    def as_user(self) -> Json:
        """The User object."""
        optional = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        present = {name: value for name, value in optional.items() if value}
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, **present}

    def as_chat(self) -> Json:
        """The Chat object of their private chat."""
        optional = {"last_name": self.last_name, "username": self.username}
        present = {name: value for name, value in optional.items() if value}
        return {"id": self.id, "type": "private", "first_name": self.first_name, **present}
