"""The methods about groups: their topics, who is in them, and leaving them.

The words of refusals are those of the open-source Bot API server and of TDLib; where they are from memory it says so.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.standin.chats import Chat
from tests.standin.groups import COLOURS, LEADING, PRESENT, Group, Topic
from tests.standin.people import User
from tests.standin.wire import Handler, Json, Params, bad_request

if TYPE_CHECKING:
    from tests.standin.telegram import StandIn

NAME_LETTERS = 128


class ChatMethods:
    """What the bot asks about groups and does to them."""

    def __init__(self, api: StandIn) -> None:
        self._api = api

    def table(self) -> dict[str, Handler]:
        """The methods by name."""
        return {
            "createForumTopic": self._create_forum_topic,
            "editForumTopic": self._edit_forum_topic,
            "closeForumTopic": self._toggler(closed=True),
            "reopenForumTopic": self._toggler(closed=False),
            "deleteForumTopic": self._delete_forum_topic,
            "getChat": self._get_chat,
            "getChatMember": self._get_chat_member,
            "getChatAdministrators": self._get_chat_administrators,
            "getChatMemberCount": self._get_chat_member_count,
            "leaveChat": self._leave_chat,
        }

    # --- Topics ---

    async def _create_forum_topic(self, params: Params) -> object:
        forum = self._forum(params)
        if not forum.may("can_manage_topics"):
            raise bad_request("not enough rights to create a topic")
        name = _name(params)
        if not name:
            raise bad_request("title must be non-empty")
        colour = params.integer("icon_color", COLOURS[0], 0, 2**31 - 1)
        if colour not in COLOURS:  # the wording is from memory
            raise bad_request("invalid icon color specified")
        return forum.open_topic(name, colour, _emoji(params)).as_topic()

    async def _edit_forum_topic(self, params: Params) -> object:
        forum, topic = self._topic(params, "edit the topic", _may_manage)
        name = _name(params) or topic.name
        emoji = _emoji(params) if "icon_custom_emoji_id" in params.raw else topic.emoji
        if not {"name", "icon_custom_emoji_id"} & params.raw.keys():
            return True
        if (name, emoji) == (topic.name, topic.emoji):
            raise bad_request("TOPIC_NOT_MODIFIED")
        forum.edit_topic(topic, name, emoji)
        return True

    def _toggler(self, *, closed: bool) -> Handler:
        async def toggle(params: Params) -> object:
            forum, topic = self._topic(params, "close or open the topic", _may_manage)
            if topic.closed == closed:
                raise bad_request("TOPIC_NOT_MODIFIED")
            forum.close_topic(topic, closed=closed)
            return True

        return toggle

    async def _delete_forum_topic(self, params: Params) -> object:
        """The documentation wants the right even for a topic of the bot's own; TDLib would let it pass."""
        forum, topic = self._topic(params, "delete the topic", lambda topic: topic.group.may("can_delete_messages"))
        forum.drop_topic(topic)
        return True

    def _forum(self, params: Params) -> Group:
        chat = self._api.chat(params, writing=True)
        if not isinstance(chat, Group) or not chat.forum:
            raise bad_request("the chat is not a forum")
        return chat

    def _topic(self, params: Params, what: str, may: Callable[[Topic], bool]) -> tuple[Group, Topic]:
        forum = self._forum(params)
        id = params.integer("message_thread_id", 0, 0, 2**31 - 1)
        if not id:
            raise bad_request("invalid message thread identifier specified")
        topic = next((one for one in forum.topics if one.id == id and not one.deleted), None)
        if topic is None:
            raise bad_request("TOPIC_ID_INVALID")
        if not may(topic):
            raise bad_request(f"not enough rights to {what}")
        return forum, topic

    # --- Members ---

    async def _get_chat(self, params: Params) -> object:
        chat = self._api.chat(params)
        gifts = dict.fromkeys(("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription"), True)
        full: dict[str, object] = {
            **chat.as_chat(),
            "accent_color_id": 3,
            "max_reaction_count": 11,
            "accepted_gift_types": {**gifts, "gifts_from_channels": True},
        }
        pinned = [message for message in chat.history.values() if message.pinned]
        if pinned:
            full["pinned_message"] = chat.payload(pinned[-1], nested=True)
        return full

    async def _get_chat_member(self, params: Params) -> object:
        chat = self._api.chat(params)
        id = params.integer("user_id", 0, 0, 2**53)
        if not id:
            raise bad_request("invalid user_id specified")
        if isinstance(chat, User):
            return self._in_private(chat, id)
        assert isinstance(chat, Group)
        if id == self._api.as_user()["id"]:
            return chat.bot.as_member()
        if chat.bot.status not in LEADING:  # Telegram promises it to administrators alone; the wording is from memory
            raise bad_request("member list is inaccessible")
        if id in chat.members:
            return chat.members[id].as_member()
        if id in self._api.users:
            return chat.member(self._api.users[id]).as_member()
        raise bad_request("user not found")

    def _in_private(self, chat: User, id: int) -> Json:
        both = {chat.id: chat.as_user(), self._api.as_user()["id"]: self._api.as_user()}
        if id not in both:
            raise bad_request("user not found")
        return {"user": both[id], "status": "member"}

    async def _get_chat_administrators(self, params: Params) -> object:
        group = self._group(params, "there are no administrators in the private chat")
        everybody = [*group.members.values(), group.bot]
        return [one.as_member() for one in everybody if one.status in LEADING]

    async def _get_chat_member_count(self, params: Params) -> object:
        chat = self._api.chat(params)
        if not isinstance(chat, Group):
            return 2
        return sum(one.status in PRESENT for one in (*chat.members.values(), chat.bot))

    async def _leave_chat(self, params: Params) -> object:
        self._group(params, "can't leave private and secret chats").bot_leaves()  # the wording is from memory
        return True

    def _group(self, params: Params, otherwise: str) -> Group:
        chat: Chat = self._api.chat(params)
        if not isinstance(chat, Group):
            raise bad_request(otherwise)
        return chat


def _may_manage(topic: Topic) -> bool:
    """An administrator with the right may do it, and whoever has opened the topic."""
    return topic.by_bot or topic.group.may("can_manage_topics")


def _name(params: Params) -> str:
    """Too long a name is cut, not refused; the judge finds fault with it."""
    return params.text("name").strip()[:NAME_LETTERS]


def _emoji(params: Params) -> str:
    emoji = params.text("icon_custom_emoji_id")
    if emoji and not emoji.isdecimal():
        raise bad_request("invalid custom emoji identifier specified")
    return emoji
