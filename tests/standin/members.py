"""Who is in a group and with what rights, and those in whose name Telegram lets others speak there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tests.standin.wire import Json

Status = Literal["creator", "administrator", "member", "left", "kicked"]
PRESENT = frozenset({"creator", "administrator", "member"})
LEADING = frozenset({"creator", "administrator"})

ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
"""From whom the messages of an anonymous administrator are."""
CHANNEL_BOT: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
TELEGRAM: Json = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
INLINE_BOT: Json = {"id": 140267078, "is_bot": True, "first_name": "Gif Search", "username": "gif"}
STRANGER: Json = {"id": 5_000_000_001, "is_bot": False, "first_name": "Somebody"}
"""Who acts where a test names nobody."""
RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
    "can_send_welcome_messages",
)
"""What an administrator of a supergroup may or may not do."""


def channel(id: int = -1_009_000_000_001, title: str = "News") -> Json:
    """A channel that speaks in a group or from which something is forwarded."""
    return {"id": id, "type": "channel", "title": title}


@dataclass(slots=True)
class Member:
    """Somebody who is or was in a group."""

    user: Json
    status: Status
    anonymous: bool = False
    rights: Mapping[str, bool] = field(default_factory=dict)

    def as_member(self) -> Json:
        """The ChatMember object."""
        known: dict[str, object] = {"user": self.user, "status": self.status}
        match self.status:
            case "creator":
                return {**known, "is_anonymous": self.anonymous}
            case "administrator":
                rights = {right: self.rights.get(right, False) for right in RIGHTS}
                return {**known, "can_be_edited": False, "is_anonymous": self.anonymous, **rights}
            case "kicked":
                return {**known, "until_date": 0}
            case _:
                return known
