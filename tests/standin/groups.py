"""Groups of people, supergroups with topics above all: who is in them, what they do there, and what the bot hears.

    group = api.group(-1001, "Desk", members=[anna])
    topic = await group.creates_topic(anna, "Case 7")
    await group.says(anna, "hello", topic)
    await group.by(anna, topic).sends_photo("a form")
    screen = await group.waits(topic)
    await group.presses(anna, "Take", screen)

The bot is an administrator with all rights unless a test says otherwise. As a plain member it hears, by its privacy
mode, only commands, replies to it and service messages; and `chat_member` updates come only to an administrator.
"""

from __future__ import annotations

import itertools
import math
from collections import deque
from dataclasses import dataclass, field

from tests.patience import PATIENCE
from tests.standin import media
from tests.standin.chats import CALLBACK_SECONDS, MESSAGE_SECONDS, Chat, Message, Place, forbidden
from tests.standin.media import Content
from tests.standin.members import (
    ANONYMOUS,
    CHANNEL_BOT,
    INLINE_BOT,
    LEADING,
    PRESENT,
    RIGHTS,
    STRANGER,
    TELEGRAM,
    Member,
    Status,
)
from tests.standin.people import User, forwarded
from tests.standin.speaking import Speaker
from tests.standin.wire import Json, Params, Refusal, bad_request

COLOURS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)
"""The colours of a topic's icon."""


@dataclass(eq=False)
class Topic:
    """A topic of a group."""

    group: Group
    id: int
    name: str
    colour: int
    emoji: str = ""
    by_bot: bool = False
    closed: bool = False
    deleted: bool = False

    @property
    def icon(self) -> str | int:
        """Its emoji's id, or its colour."""
        return self.emoji or self.colour

    @property
    def messages(self) -> list[Message]:
        """What people and the bot have written in it and what still stands there, oldest first."""
        return self.group.messages(self)

    def as_topic(self) -> Json:
        """The ForumTopic object."""
        return {"message_thread_id": self.id, **self.described()}

    def described(self) -> Json:
        """Its name and icon."""
        emoji = {"icon_custom_emoji_id": self.emoji} if self.emoji else {}
        return {"name": self.name, "icon_color": self.colour, **emoji}


@dataclass(eq=False)
class Seat(Speaker[Message]):
    """A person at a group, in one of its topics."""

    group: Group
    user: User
    topic: Topic | int | None
    origin: Content = field(default_factory=dict)

    def _files(self) -> media.Files:
        return self.group.api.files

    def _contact(self, phone: str, *, own: bool) -> Content:
        mine = {"user_id": self.user.id} if own else {}
        return {"contact": {"phone_number": phone, "first_name": self.user.first_name, **mine}}

    def _sends(self, content: Content, reply_to: Message | None = None, album: str = "") -> Message:
        return self.group.puts(self.user, content, self.topic, reply_to, album=album, origin=self.origin)


@dataclass(eq=False)
class Group(Chat):
    """A group with the bot in it, or without."""

    title: str
    forum: bool = True
    bot: Member = field(kw_only=True)
    members: dict[int, Member] = field(init=False, default_factory=dict)
    """Everybody who is or was here, by id, without the bot."""
    topics: list[Topic] = field(init=False, default_factory=list)
    """Every topic there has been, oldest first; General is none."""
    migrated_to: int = field(init=False, default=0)
    known_to_bot: bool = field(init=False, default=False)
    """Whether the bot is here or has been."""
    muted: bool = field(init=False, default=False)
    """Only administrators may write."""
    _sent: deque[float] = field(init=False, default_factory=deque)

    def __post_init__(self) -> None:
        assert self.supergroup or not self.forum, "only supergroups have topics"
        self._message_ids = itertools.count(2)
        self.known_to_bot = self.bot.status in PRESENT

    # --- What people see ---

    def topic(self, key: str | int) -> Topic:
        """The newest topic with this name or id that is not deleted."""
        for one in reversed(self.topics):
            if key in {one.id, one.name} and not one.deleted:
                return one
        raise AssertionError(f"no topic {key!r} among {[one.name for one in self.topics if not one.deleted]}")

    def messages(self, topic: Topic | int | None = None) -> list[Message]:
        """What stands in a topic (without one: in General), oldest first, service messages left out."""
        id = _id(topic)
        return [message for message in self.history.values() if message.topic == id and not message.service]

    def shown(self, topic: Topic | int | None = None) -> list[Message]:
        """What the bot has written in a topic (without one: anywhere), oldest first."""
        return [one for one in self.messages_of_bot if topic is None or one.topic == _id(topic)]

    def screen(self, topic: Topic | int | None = None) -> Message:
        """The newest message of the bot in a topic (without one: anywhere)."""
        shown = self.shown(topic)
        if not shown:
            raise AssertionError("the bot has shown nothing")
        return shown[-1]

    async def waits(
        self,
        topic: Topic | int | None = None,
        timeout: float = PATIENCE,  # noqa: ASYNC109
        quiet: float = 0.1,
    ) -> Message:
        """Until the bot has done something here since people's last act, and then nothing for `quiet` seconds."""
        await self.until(lambda: self._news_in(topic), "shown nothing", timeout)
        await self._calms(quiet)
        return self.screen(topic)

    def _news_in(self, topic: Topic | int | None) -> bool:
        if topic is None:
            return self._changes != self._seen
        return self._changes[_id(topic)] > self._seen[_id(topic)]

    async def sees(
        self,
        words: str,
        topic: Topic | int | None = None,
        timeout: float = PATIENCE,  # noqa: ASYNC109
    ) -> Message:
        """Until a message of the bot with these words stands in a topic (without one: anywhere); the newest."""
        found = await self.until(
            lambda: [one for one in self.shown(topic) if words in one.text], f"not shown {words!r}", timeout
        )
        return found[-1]

    # --- Who is here ---

    def seats(self, user: User, status: Status = "member", *, anonymous: bool = False) -> Member:
        """Let somebody be here, without telling anybody."""
        rights = dict.fromkeys(RIGHTS, status == "administrator")
        self.members[user.id] = Member(user.as_user(), status, anonymous, rights)
        return self.members[user.id]

    def member(self, user: User) -> Member:
        """Somebody here, or not here."""
        return self.members.get(user.id) or Member(user.as_user(), "left")

    async def add(
        self, user: User, status: Status = "member", *, anonymous: bool = False, by: User | None = None
    ) -> None:
        """Somebody joins, or is made something else by somebody."""
        before = self.member(user)
        after = self.seats(user, status, anonymous=anonymous)
        actor = by.as_user() if by else self._boss() if before.status in PRESENT else user.as_user()
        self._tell_of_member(actor, before, after)
        if before.status not in PRESENT:
            self._serves({"new_chat_members": [user.as_user()]}, {"from": actor}, user.id)

    async def remove(self, user: User, *, kicked: bool = False, by: User | None = None) -> None:
        """Somebody leaves, or is put out by somebody."""
        before = self.member(user)
        assert before.status in PRESENT, f"{user.first_name} is not in {self.title}"
        after = self.members[user.id] = Member(user.as_user(), "kicked" if kicked or by else "left")
        actor = by.as_user() if by else self._boss() if kicked else user.as_user()
        self._tell_of_member(actor, before, after)
        self._serves({"left_chat_member": user.as_user()}, {"from": actor}, user.id)

    async def bot_rights(self, *, by: User | None = None, **rights: bool) -> None:
        """Make the bot an administrator with exactly these rights."""
        assert rights.keys() <= set(RIGHTS)
        self._bot_becomes(Member(self.api.as_user(), "administrator", rights={"can_manage_chat": True, **rights}), by)

    async def demotes_bot(self, *, by: User | None = None) -> None:
        """Leave the bot in the group without any rights."""
        self._bot_becomes(Member(self.api.as_user(), "member"), by)

    async def adds_bot(self, *, by: User | None = None, admin: bool = False) -> None:
        """Take the bot into the group; `api.adds_bot_to` in other words."""
        status: Status = "administrator" if admin else "member"
        self._bot_becomes(Member(self.api.as_user(), status, rights=dict.fromkeys(RIGHTS, admin)), by)
        self._serves({"new_chat_members": [self.api.as_user()]}, {"from": self._actor(by)})

    async def remove_bot(self, *, kicked: bool = True, by: User | None = None) -> None:
        """Put the bot out of the group."""
        self._serves({"left_chat_member": self.api.as_user()}, {"from": self._actor(by)})
        self._bot_becomes(Member(self.api.as_user(), "kicked" if kicked else "left"), by)

    def bot_leaves(self) -> None:
        """The bot goes by itself."""
        self._serves({"left_chat_member": self.api.as_user()}, by_bot=True)
        self._bot_becomes(Member(self.api.as_user(), "left"), None, self.api.as_user())

    def _bot_becomes(self, after: Member, by: User | None, actor: Json | None = None) -> None:
        before, self.bot, self.known_to_bot = self.bot, after, True
        content = self._changed_member(actor or self._actor(by), before, after)
        self.look()
        self.api.push("my_chat_member", content, ("member", self.id), MESSAGE_SECONDS)

    def _tell_of_member(self, actor: Json, before: Member, after: Member) -> None:
        self.look()
        if self.bot.status in LEADING:
            queue = ("chat_member", after.user["id"])
            self.api.push("chat_member", self._changed_member(actor, before, after), queue, MESSAGE_SECONDS)

    def _changed_member(self, actor: Json, before: Member, after: Member) -> Json:
        states = {"old_chat_member": before.as_member(), "new_chat_member": after.as_member()}
        return {"chat": self.as_chat(), "from": actor, "date": int(self.api.now()), **states}

    def _actor(self, by: User | None) -> Json:
        return by.as_user() if by else self._boss()

    def _boss(self) -> Json:
        return next((one.user for one in self.members.values() if one.status in LEADING), STRANGER)

    # --- What people do ---

    def by(self, user: User, topic: Topic | int | None = None) -> Seat:
        """A person at a topic, who can send everything that people send."""
        return Seat(self, user, topic)

    async def says(
        self, user: User, text: str, topic: Topic | int | None = None, reply_to: Message | None = None
    ) -> Message:
        """Somebody writes something."""
        return await self.by(user, topic).says(text, reply_to)

    async def forwards(
        self, user: User, text: str, origin: User | Json | str, topic: Topic | int | None = None
    ) -> Message:
        """Somebody passes on what a person, a channel, or somebody who hides behind a name has written."""
        return await Seat(self, user, topic, forwarded(origin, self.api.now())).says(text)

    async def uses_inline_bot(self, user: User, text: str, topic: Topic | int | None = None) -> Message:
        """Somebody sends what another bot has offered them."""
        return await Seat(self, user, topic, {"via_bot": INLINE_BOT}).says(text)

    async def posts(
        self, channel: Json, text: str, topic: Topic | int | None = None, *, automatic: bool = False
    ) -> Message:
        """A channel writes here, by somebody's hand or, for the group's own channel, automatically."""
        origin: Content = {"from": TELEGRAM if automatic else CHANNEL_BOT, "sender_chat": channel}
        if automatic:
            forwarded = {"type": "channel", "date": int(self.api.now()), "chat": channel, "message_id": 5}
            origin |= {"is_automatic_forward": True, "forward_origin": forwarded}
        return self.puts(None, media.typed(text), topic, None, origin=origin)

    async def edits(self, message: Message, text: str, *, photo: bytes | None = None) -> Message:
        """Whoever wrote it changes the words, or those under the file; or puts a photo in its place."""
        assert not message.by_bot
        message.rewrites(text, self.api.now(), media.photo(photo, self.api.files) if photo else None)
        self._tell(message, "edited_message")
        return message

    async def deletes(self, message: Message) -> None:
        """Take a message out of the group; bots are not told."""
        del self.history[message.id]
        self.look()

    async def presses(self, user: User, button: str, message: Message | None = None) -> Json:
        """Press the button with these words (or this data) on the newest message that has it, or on the given one."""
        for shown in [message] if message else list(reversed(self.messages_of_bot)):
            if (data := shown.carried(button)) is not None:
                return await self.presses_data(user, data, shown)
        labels = [shown.labels for shown in self.messages_of_bot]
        raise AssertionError(f"no button {button!r} to press; {message.labels if message else labels}")

    async def presses_data(self, user: User, data: str, message: Message) -> Json:
        """Press with data that perhaps no button carries. A press tells who an anonymous administrator is."""
        assert self.member(user).status in PRESENT, f"{user.first_name} is not in {self.title}"
        gone = {"chat": self.as_chat(), "message_id": message.id, "date": 0}
        query: Content = {
            "id": self.api.new_query(user.id, self.id),
            "from": user.as_user(),
            "message": self.payload(message) if message.id in self.history else gone,
            "chat_instance": str(self.id),
            "data": data,
        }
        self.look()
        return self.api.push("callback_query", query, ("callback", user.id), CALLBACK_SECONDS)

    async def reacts(self, user: User, message: Message, emoji: str) -> None:
        """Somebody puts an emoji to a message, or takes it away (""); bots hear of it only as administrators."""
        before, message.felt[user.id] = message.felt.get(user.id, ""), emoji
        old, new = ([{"type": "emoji", "emoji": one}] if one else [] for one in (before, emoji))
        content = {"message_id": message.id, "user": user.as_user(), "old_reaction": old, "new_reaction": new}
        self.look()
        if self.bot.status in LEADING:
            content = {"chat": self.as_chat(), "date": int(self.api.now()), **content}
            self.api.push("message_reaction", content, ("reaction", self.id), MESSAGE_SECONDS)

    async def migrates(self, id: int, *, forum: bool = True, into: Group | None = None) -> Group:
        """The group becomes a supergroup with another id, in which nothing stands; the old one is only a memory.

        `into` is that supergroup, where the bot has been told of it before.
        """
        new = into or self.api.group(id, self.title, forum=forum, bot=False)
        new.members, new.known_to_bot = self.members, True
        new.bot = new.bot if into else self.bot
        actor: Content = {"from": self._boss()}
        self._serves({"migrate_to_chat_id": id}, actor)
        self.migrated_to = id
        new._serves({"migrate_from_chat_id": self.id}, actor)
        return new

    # --- Topics ---

    async def creates_topic(self, user: User, name: str, colour: int = COLOURS[0], emoji: str = "") -> Topic:
        """Somebody opens a topic."""
        return self.open_topic(name, colour, emoji, user)

    async def renames_topic(self, user: User, topic: Topic, name: str) -> None:
        """Somebody gives a topic another name."""
        self.edit_topic(topic, name, topic.emoji, user)

    async def closes_topic(self, user: User, topic: Topic) -> None:
        """Somebody closes a topic."""
        self.close_topic(topic, user)

    async def reopens_topic(self, user: User, topic: Topic) -> None:
        """Somebody opens a closed topic again."""
        self.close_topic(topic, user, closed=False)

    async def deletes_topic(self, topic: Topic) -> None:
        """Somebody deletes a topic with all that is in it; bots are not told."""
        self.drop_topic(topic)
        self.look()

    def open_topic(self, name: str, colour: int, emoji: str = "", user: User | None = None) -> Topic:
        """A person or the bot opens a topic; its first message says so, and the topic has that message's id."""
        assert self.forum, f"{self.title} has no topics"
        topic = Topic(self, self.new_message_id(), name, colour, emoji, by_bot=user is None)
        self.topics.append(topic)
        self._serves_in(topic, {"forum_topic_created": topic.described()}, user, id=topic.id)
        return topic

    def edit_topic(self, topic: Topic, name: str, emoji: str, user: User | None = None) -> None:
        """A person or the bot changes a topic's name or icon."""
        content: Content = {"name": name} if name != topic.name else {}
        content |= {"icon_custom_emoji_id": emoji} if emoji != topic.emoji else {}
        topic.name, topic.emoji = name, emoji
        self._serves_in(topic, {"forum_topic_edited": content}, user)

    def close_topic(self, topic: Topic, user: User | None = None, *, closed: bool = True) -> None:
        """A person or the bot closes a topic or opens it again."""
        topic.closed = closed
        self._serves_in(topic, {"forum_topic_closed" if closed else "forum_topic_reopened": {}}, user)

    def drop_topic(self, topic: Topic) -> None:
        """A topic goes, and all that is in it."""
        topic.deleted = True
        self.history = {id: message for id, message in self.history.items() if message.topic != topic.id}
        self.changed(topic.id)

    # --- Messages ---

    def puts(
        self,
        user: User | None,
        content: Content,
        topic: Topic | int | None,
        reply_to: Message | None,
        *,
        album: str = "",
        origin: Content | None = None,
    ) -> Message:
        """A message of a person (or, without one, of a channel) comes into the group."""
        place = self._placed(_id(topic), reply_to)
        if user:
            self._let_write(user, place.topic)
        message = self._message(content, place, user.id if user else 0)
        message.album = album
        message.origin = {**(self._seeming(user) if user else {}), **(origin or {})}
        self.history[message.id] = message
        self._tell(message)
        return message

    def _let_write(self, user: User, topic: int) -> None:
        status = self.member(user).status
        assert status in PRESENT, f"{user.first_name} is not in {self.title}"
        if topic:
            closed = self.topic(topic).closed
            assert not closed or status in LEADING, f"{user.first_name} cannot write in a closed topic"

    def _seeming(self, user: User) -> Content:
        if self.member(user).anonymous:
            return {"from": ANONYMOUS, "sender_chat": self.as_chat()}
        return {"from": user.as_user()}

    def _message(self, content: Content, place: Place, author: int, *, by_bot: bool = False, id: int = 0) -> Message:
        return Message(
            id or self.new_message_id(),
            by_bot,
            int(self.api.now()),
            content,
            file=media.file_of(content, self.api.files),
            topic=place.topic,
            thread=place.thread,
            reply_to=place.reply_to,
            author=author,
        )

    def _serves_in(self, topic: Topic, content: Content, user: User | None, id: int = 0) -> None:
        if user:
            self._serves(content, self._seeming(user), user.id, topic.id, id)
        else:
            self._serves(content, topic=topic.id, id=id, by_bot=True)

    def _serves(
        self,
        content: Content,
        origin: Content | None = None,
        author: int = 0,
        topic: int = 0,
        id: int = 0,
        *,
        by_bot: bool = False,
    ) -> None:
        """Put a service message; the bot is told of those, too, that are of its own making."""
        message = self._message(content, Place(topic, topic), author, by_bot=by_bot, id=id)
        message.origin = origin or {}
        self.history[message.id] = message
        if by_bot:
            self.changed(topic)
        self._tell(message)

    def pins(self, message: Message) -> None:
        """The bot pins a message, which is told where the message stands."""
        message.pinned = True
        self._serves({"pinned_message": self.payload(message, nested=True)}, topic=message.topic, by_bot=True)

    def _tell(self, message: Message, kind: str = "message") -> None:
        if not message.by_bot:
            self.look()
        message.unheard = not self._hears(message)
        if not message.unheard:
            self.api.push(kind, self.payload(message), ("chat", self.id), MESSAGE_SECONDS)

    def _hears(self, message: Message) -> bool:
        """Whether the message comes to the bot: its privacy mode keeps most of them from a plain member."""
        if self.bot.status not in PRESENT or self.bot.status in LEADING or message.service:
            return self.bot.status in PRESENT
        command, _, addressee = message.text.partition(" ")[0].partition("@")
        answered = self.history.get(message.reply_to)
        mine = addressee.lower() in {"", str(self.api.as_user()["username"])}
        return (command.startswith("/") and mine) or (answered is not None and answered.by_bot)

    # --- As the bot sees it ---

    @property
    def supergroup(self) -> bool:
        """Whether it is one: their ids begin alike."""
        return str(self.id).startswith("-100")

    def as_chat(self) -> Json:
        """The Chat object."""
        kind = "supergroup" if self.supergroup else "group"
        return {"id": self.id, "type": kind, "title": self.title, **({"is_forum": True} if self.forum else {})}

    def new_message_id(self) -> int:
        """The next message's id: every supergroup counts by itself, so ids of two chats are often the same."""
        return next(self._message_ids) if self.supergroup else self.api.new_message_id()

    def may(self, right: str) -> bool:
        """Whether the bot has this right."""
        return self.bot.status == "administrator" and self.bot.rights.get(right, False)

    def admit(self, *, writing: bool = False) -> None:
        """Refuse what the bot may not do here at all."""
        if self.migrated_to and writing:
            why = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refusal(400, why, migrate_to=self.migrated_to)
        kind = self.as_chat()["type"]
        if self.bot.status == "kicked":
            raise forbidden(f"bot was kicked from the {kind} chat")
        if self.bot.status not in PRESENT:
            raise forbidden(f"bot is not a member of the {kind} chat")

    def place(self, params: Params) -> Place:
        """Where a message of the bot goes: into the topic it names, else to what it answers, else into General."""
        reply = self._reply(params)
        asked = params.integer("message_thread_id", 0, 0, 2**31 - 1)
        if asked:
            self.check_thread(asked)
        if self.muted and self.bot.status not in LEADING:
            raise bad_request("not enough rights to send text messages to the chat")
        place = self._placed(asked, reply)
        if place.topic and self.topic(place.topic).closed and not self.may("can_manage_topics"):
            raise bad_request("TOPIC_CLOSED")
        return place

    def check_thread(self, id: int) -> None:
        """Refuse a thread that is no topic, such as that of a chain of replies in General."""
        if not any(one.id == id and not one.deleted for one in self.topics):
            raise bad_request("message thread not found")

    def _placed(self, topic: int, reply: Message | None) -> Place:
        """A reply in General has a thread that is no topic: that of the first message of the chain."""
        if topic or reply is None:
            return Place(topic, topic, reply.id if reply else 0)
        if reply.topic:
            return Place(reply.topic, reply.topic, reply.id)
        return Place(0, reply.thread or reply.id, reply.id)

    def take_room(self, count: int, per_minute: int | None, minute: float) -> None:
        """The strict limit: no more than so many messages of the bot in any minute."""
        now = self.api.now()
        while self._sent and self._sent[0] <= now - minute:
            self._sent.popleft()
        if per_minute is not None and len(self._sent) + count > per_minute:
            surplus = min(len(self._sent) + count - per_minute, len(self._sent))
            freed = self._sent[surplus - 1] + minute if surplus else now
            seconds = max(1, math.ceil(freed - now))
            raise Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        self._sent.extend([now] * count)


def _id(topic: Topic | int | None) -> int:
    return topic.id if isinstance(topic, Topic) else topic or 0
