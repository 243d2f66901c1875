"""What happens in staff groups, read into what the house understands: pure; nothing here says what anybody may do."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

from bot.channels import StaffWrote
from bot.handlers.telegram import media
from bot.handlers.telegram.incoming import (
    BORROWED,
    SERVICE,
    Json,
    clean,
    file_in,
    number_of,
    part_of,
    reply_to,
    update_id,
)
from bot.rooms import Unread
from bot.screen import Input, Pressed
from storage.casework import Kind

NOTE = "//"
"""What the beginning of a message makes a note for colleagues."""

_COMMAND = re.compile(r"/[A-Za-z0-9_]+(@\w+)?")
_PASSES: dict[str, Kind] = {
    "photo": "photo",
    "document": "document",
    "voice": "voice",
    "audio": "voice",
    "video_note": "video",
    "video": "video",
    "animation": "video",
}
"""Sorts of files of staff that are passed on, and what the house calls them."""


@dataclass(frozen=True, slots=True)
class _Happened:
    id: str
    chat: str

    @property
    def address(self) -> str:
        """What happens in one group is taken in its order."""
        return f"group {self.chat}"


@dataclass(frozen=True, slots=True)
class Wrote(_Happened):
    """Somebody wrote in a topic, …"""

    wrote: StaffWrote
    why: Unread | Literal[""] = ""
    """… or sent something that is not passed on: then `wrote` names nobody and says only where."""


@dataclass(frozen=True, slots=True)
class GroupPress(_Happened):
    """Somebody pressed a button in a group."""

    input: Input
    query: str


@dataclass(frozen=True, slots=True)
class MemberChanged(_Happened):
    """Somebody came into a group or left it."""

    who: str
    here: bool


@dataclass(frozen=True, slots=True)
class StandingChanged(_Happened):
    """What the bot may do in a group has changed; `trouble` says what is missing."""

    trouble: str


@dataclass(frozen=True, slots=True)
class GroupMoved(_Happened):
    """The group is called otherwise from now on."""

    to: str


@dataclass(frozen=True, slots=True)
class UnknownGroup(_Happened):
    """Somebody has taken the bot into a group in which nobody of ours works."""


GroupEvent = Wrote | GroupPress | MemberChanged | StandingChanged | GroupMoved | UnknownGroup


def read(update: Json, chats: Collection[str]) -> GroupEvent | None:
    """What happened in a group; None where it is nothing to us. Raises Unreadable."""
    id = str(update_id(update))
    for kind, edited in (("message", False), ("edited_message", True)):
        if kind in update:
            message = part_of(update, kind)
            return _message(id, message, chats, edit=edited) if _is_group(message) else None
    if "callback_query" in update:
        return _press(id, part_of(update, "callback_query"), chats)
    if "chat_member" in update:
        return _member(id, part_of(update, "chat_member"), chats)
    if "my_chat_member" in update:
        return _standing(id, part_of(update, "my_chat_member"), chats)
    return None


def _is_group(tree: Json) -> bool:
    return part_of(tree, "chat").get("type") in ("group", "supergroup", "channel")


def _chat(tree: Json) -> str:
    return str(number_of(part_of(tree, "chat"), "id"))


# --- Messages --------------------------------------------------------------------------------------------------------


def _message(id: str, message: Json, chats: Collection[str], *, edit: bool) -> GroupEvent | None:
    chat = _chat(message)
    if "migrate_from_chat_id" in message and str(message["migrate_from_chat_id"]) in chats:
        return GroupMoved(id, str(message["migrate_from_chat_id"]), chat)
    if chat not in chats:
        return UnknownGroup(id, chat)
    if "migrate_to_chat_id" in message:
        return GroupMoved(id, chat, str(number_of(message, "migrate_to_chat_id")))
    if message.get("is_topic_message") is not True or not SERVICE.isdisjoint(message):
        return None
    if message.get("is_automatic_forward") is True:
        return None
    thread = str(number_of(message, "message_thread_id"))
    here = (chat, str(number_of(message, "message_id")))
    nobody = StaffWrote("telegram", id, "", topic=(chat, thread), message=here)
    if not BORROWED.isdisjoint(message):
        return None if edit else Wrote(id, chat, nobody, "borrowed")
    sender = part_of(message, "from")
    if sender.get("is_bot") is True:
        return None
    wrote = _words(message, replace(nobody, address=str(number_of(sender, "id")), edit=edit))
    if wrote is None:
        # That was said when it came; a place that is shared for hours is edited at every step.
        return None if edit else Wrote(id, chat, nobody, "cannot-pass")
    if wrote.file and not wrote.note and media.keeps_name(wrote.file) and wrote.file.size > media.FETCHED_BYTES:
        return None if edit else Wrote(id, chat, nobody, "too-large")
    return Wrote(id, chat, wrote)


def _words(message: Json, who: StaffWrote) -> StaffWrote | None:
    """What they wrote; None for what is not passed on."""
    text = message.get("text")
    if isinstance(text, str):
        if _COMMAND.fullmatch(text.strip()):
            return None
        return _noted(replace(who, reply_to=_answered(message, who)), clean(text))
    file = file_in(message)
    if file is None or "contact" in message:
        return None
    sort = file.ref.partition(":")[0]
    if sort not in _PASSES:
        return None
    caption, album = message.get("caption"), message.get("media_group_id")
    return _noted(
        replace(
            who,
            kind=_PASSES[sort],
            file=file,
            album=clean(album)[:64] if isinstance(album, str) else "",
            reply_to=_answered(message, who),
        ),
        clean(caption) if isinstance(caption, str) else "",
    )


def _noted(wrote: StaffWrote, words: str) -> StaffWrote:
    note = words.lstrip().startswith(NOTE)
    return replace(wrote, words=words.lstrip().removeprefix(NOTE).lstrip() if note else words, note=note)


def _answered(message: Json, who: StaffWrote) -> tuple[str, str] | None:
    """What it answers. Whatever stands in a topic answers the topic's beginning, which means nothing."""
    id = reply_to(message)
    assert who.topic is not None
    return (who.topic[0], id) if id and id != who.topic[1] else None


# --- The rest --------------------------------------------------------------------------------------------------------


def _press(id: str, query: Json, chats: Collection[str]) -> GroupEvent | None:
    message = query.get("message")
    if not isinstance(message, dict) or not _is_group(message) or _chat(message) not in chats:
        return None
    sender, data, press = part_of(query, "from"), query.get("data"), query.get("id")
    if sender.get("is_bot") is True or not isinstance(press, str):
        return None
    pressed = Pressed(clean(data) if isinstance(data, str) else "")
    language = sender.get("language_code")
    tag = clean(language)[:35] if isinstance(language, str) else ""
    who = str(number_of(sender, "id"))
    return GroupPress(id, _chat(message), Input("telegram", id, who, pressed, tag, reachable=False), press)


def _member(id: str, change: Json, chats: Collection[str]) -> GroupEvent | None:
    member = part_of(change, "new_chat_member")
    if _chat(change) not in chats:
        return None
    here = member.get("status") in ("creator", "administrator", "member")
    here = here or (member.get("status") == "restricted" and member.get("is_member") is True)
    return MemberChanged(id, _chat(change), str(number_of(part_of(member, "user"), "id")), here)


def _standing(id: str, change: Json, chats: Collection[str]) -> GroupEvent | None:
    if not _is_group(change):
        return None
    member, chat = part_of(change, "new_chat_member"), _chat(change)
    status = member.get("status")
    if chat not in chats:
        return UnknownGroup(id, chat) if status in ("member", "administrator", "restricted") else None
    return StandingChanged(id, chat, standing(member))


def standing(member: Json) -> str:
    """What the bot lacks in a group; empty if nothing."""
    match member.get("status"):
        case "administrator":
            missing = [right for right in ("can_manage_topics", "can_delete_messages") if member.get(right) is not True]
            return f"the bot lacks {' and '.join(missing)}" if missing else ""
        case "member" | "restricted":
            return "the bot is no administrator"
        case _:
            return "the bot is not in the group"
