"""The other side of the chat: a person with a phone, whom a test lets write, press and look at the screen."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.patience import PATIENCE
from tests.standin import media, rules
from tests.standin.chats import CALLBACK_SECONDS, MESSAGE_SECONDS, Answered, Chat, Message, Query, forbidden
from tests.standin.media import Content
from tests.standin.speaking import Speaker
from tests.standin.wire import Json, bad_request

__all__ = ["Answered", "Message", "Query", "User", "forwarded"]


@dataclass(eq=False)
class User(Chat, Speaker[Json]):
    """One person and their private chat with the bot."""

    first_name: str
    language_code: str
    last_name: str = ""
    username: str = ""
    phone: str = "+48000000000"
    met: bool = False
    """Whether the bot may write to them."""
    blocked: bool = False
    deactivated: bool = False
    answers: list[Answered] = field(default_factory=list)
    """How presses were answered, in groups too: the toasts this person saw."""
    keyboard: Json | None = None
    """The keyboard in place of the phone's own."""

    # --- What they see ---

    @property
    def messages(self) -> list[Message]:
        """The bot's messages that stand in the chat, oldest first."""
        return self.messages_of_bot

    @property
    def screen(self) -> Message:
        """The newest message of the bot."""
        if not self.messages:
            raise AssertionError("the bot has shown nothing")
        return self.messages[-1]

    @property
    def said(self) -> Message:
        """The newest message of their own."""
        return [message for message in self.history.values() if not message.by_bot][-1]

    @property
    def keys(self) -> list[str]:
        """The words on the keyboard in place of the phone's own."""
        return [str(button["text"]) for row in rules.labels(self.keyboard, "keyboard") for button in row]

    async def waits(self, timeout: float = PATIENCE, quiet: float = 0.1) -> Message:  # noqa: ASYNC109
        """Until the bot has shown something new since the last action, and then nothing more for `quiet` seconds."""
        await self.until(lambda: self._changes != self._seen, "shown nothing", timeout)
        await self._calms(quiet)
        return self.screen

    async def sees(self, words: str, timeout: float = PATIENCE) -> Message:  # noqa: ASYNC109
        """Until a message of the bot with these words stands in the chat; the newest."""
        found = await self.until(
            lambda: [one for one in self.messages if words in one.text], f"not shown {words!r}", timeout
        )
        return found[-1]

    async def sees_file(self, name: str = "", timeout: float = PATIENCE) -> Message:  # noqa: ASYNC109
        """Until a message of the bot with a file (of this name) stands in the chat; the newest."""
        found = await self.until(
            lambda: [one for one in self.messages if one.file and name in {"", one.file.name}],
            f"not shown the file {name}",
            timeout,
        )
        return found[-1]

    # --- What they do ---

    async def presses(self, button: str, message: Message | None = None) -> Json:
        """Press the button with these words (or this data) on the newest message that has it, or on the given one."""
        for shown in [message] if message else list(reversed(self.messages)):
            if (data := shown.carried(button)) is not None:
                return await self.presses_data(data, shown)
        if message is None and button in self.keys:
            return await self._uses_key(button)
        raise AssertionError(f"no button {button!r} to press; {[shown.labels for shown in self.messages]}, {self.keys}")

    async def presses_data(self, data: str, message: Message | None = None) -> Json:
        """Press with data that perhaps no button carries."""
        shown = message or self.screen
        id = self.api.new_query(self.id, self.id)
        query = {"id": id, "from": self.as_user(), "message": self._carrier(shown), "chat_instance": str(self.id)}
        return self._does("callback_query", {**query, "data": data}, ("callback", self.id), CALLBACK_SECONDS)

    async def _uses_key(self, label: str) -> Json:
        for row in rules.labels(self.keyboard, "keyboard"):
            for key in row:
                if key["text"] == label and key.get("request_contact"):
                    return await self.shares_contact(self.phone)
        return await self.says(label)

    async def edits(self, message_id: int, text: str, *, photo: bytes | None = None) -> Json | None:
        """Change what they sent before: the words, or those under the file; or put a photo in its place."""
        message = self.history[message_id]
        assert not message.by_bot
        message.rewrites(text, self.api.now(), media.photo(photo, self.api.files) if photo else None)
        return self._does("edited_message", self.payload(message), ("chat", self.id), MESSAGE_SECONDS)

    async def forwards(self, text: str, origin: User | Json | str) -> Json:
        """Pass on what a person, a channel, or somebody who hides behind a name has written."""
        return self._sends(media.typed(text), origin=forwarded(origin, self.api.now()))

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

    def _files(self) -> media.Files:
        return self.api.files

    def _contact(self, phone: str, *, own: bool) -> Content:
        mine = {"user_id": self.id} if own else {}
        return {"contact": {"phone_number": phone, "first_name": self.first_name, **mine}}

    def _sends(
        self, content: Content, reply_to: Message | None = None, album: str = "", origin: Content | None = None
    ) -> Json:
        self.met = True
        message = Message(
            self.new_message_id(),
            by_bot=False,
            date=int(self.api.now()),
            content=content,
            file=media.file_of(content, self.api.files),
            reply_to=reply_to.id if reply_to else 0,
            album=album,
            author=self.id,
            origin=origin or {},
        )
        self.history[message.id] = message
        return self._does("message", self.payload(message), ("chat", self.id), MESSAGE_SECONDS)

    def _does(self, kind: str, content: Json, queue: tuple[str, int], lasts: float) -> Json:
        self.look()
        return self.api.push(kind, content, queue, lasts)

    def _carrier(self, shown: Message) -> Json:
        if shown.id in self.history:
            return self.payload(shown)
        return {"chat": self.as_chat(), "message_id": shown.id, "date": 0}

    # --- How the bot sees them ---

    def admit(self, *, writing: bool = False) -> None:
        """Refuse what the bot may not do here at all."""
        if not self.met:
            raise bad_request("chat not found")
        if self.deactivated:
            raise forbidden("user is deactivated")
        if writing and self.blocked:
            raise forbidden("bot was blocked by the user")

    def pins(self, message: Message) -> None:
        """The bot pins a message, and is told so itself."""
        message.pinned = True
        content: Content = {"pinned_message": self.payload(message, nested=True)}
        told = Message(self.new_message_id(), by_bot=True, date=int(self.api.now()), content=content)
        self.shows(told)
        self.api.push("message", self.payload(told), ("chat", self.id), MESSAGE_SECONDS)

    def sender(self, message: Message) -> Json:
        """From whom a message seems to be."""
        return {"from": self.api.as_user() if message.by_bot else self.as_user(), **message.origin}

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


def forwarded(origin: User | Json | str, now: float) -> Content:
    """The mark of what was written a minute ago by a person, by somebody who hides behind a name, or in a channel."""
    when = {"date": int(now) - 60}
    if isinstance(origin, User):
        return {"forward_origin": {"type": "user", "sender_user": origin.as_user(), **when}}
    if isinstance(origin, str):
        return {"forward_origin": {"type": "hidden_user", "sender_user_name": origin, **when}}
    return {"forward_origin": {"type": "channel", "chat": origin, "message_id": 77, **when}}
