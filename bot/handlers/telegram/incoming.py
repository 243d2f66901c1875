"""Telegram's updates read into what the house understands: pure, and unmoved by whatever Telegram adds to them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from bot.screen import (
    Arrived,
    CameBack,
    Commanded,
    Edited,
    Event,
    File,
    Input,
    Left,
    Pressed,
    Said,
    SharedContact,
    SharedOther,
)

Json = Mapping[str, object]

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member")
"""What Telegram is asked to send us. Named at every start, for it remembers what an earlier release asked for."""

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_DEEP_LINK = re.compile(r"[A-Za-z0-9_-]{1,64}")
BORROWED = frozenset({"via_bot", "sender_chat", "forward_origin", "forward_from", "forward_date"})
"""Marks of a message whose words somebody else wrote."""

_KINDS = {
    "animation": "sticker",  # before "document", which Telegram adds to every animation
    "photo": "photo",
    "voice": "voice",
    "audio": "voice",
    "video": "video",
    "video_note": "video",
    "sticker": "sticker",
    "dice": "sticker",
    "document": "document",
    "location": "place",
    "venue": "place",
}
SERVICE = frozenset(
    {
        "pinned_message",
        "message_auto_delete_timer_changed",
        "write_access_allowed",
        "connected_website",
        "chat_background_set",
        "boost_added",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
        "general_forum_topic_hidden",
        "general_forum_topic_unhidden",
        "new_chat_members",
        "left_chat_member",
        "new_chat_title",
        "new_chat_photo",
        "delete_chat_photo",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
        "supergroup_chat_created",
        "group_chat_created",
        "video_chat_started",
        "video_chat_ended",
        "video_chat_scheduled",
        "video_chat_participants_invited",
        "proximity_alert_triggered",
        "successful_payment",
        "refunded_payment",
    }
)
"""Notes that Telegram itself puts into a chat: nobody said anything, so nobody is answered."""

_SORTS = ("animation", "photo", "voice", "audio", "video_note", "video", "sticker", "document")
_TYPES = {"photo": "image/jpeg", "voice": "audio/ogg", "video": "video/mp4", "video_note": "video/mp4"}

_NAMED = {
    "contact": ("first_name", "last_name"),
    "venue": ("title", "address"),
    "poll": ("question",),
    "audio": ("title", "performer"),
}
"""Where people may have written something else than text and caption."""
_BESIDE = 2000

_LARGEST = 2**63
_LAST_SECOND = 2**32


class Unreadable(Exception):
    """An update that is not shaped as Telegram promises. It says nothing of the update, whose words are personal."""


def read(update: Json) -> Input | None:
    """What happened, or None where it is nothing to us: a group, a place that moves, a note of Telegram's own.

    Raises Unreadable.
    """
    number = update_id(update)
    for kind, reader in _READERS.items():
        if kind in update:
            return reader(number, part_of(update, kind))
    return None


def update_id(update: Json) -> int:
    """The number that Telegram gave to the update. Raises Unreadable."""
    return number_of(update, "update_id")


def press_id(update: Json) -> str | None:
    """The press that Telegram wants answered, or else the button keeps turning; None where nothing was pressed."""
    query = update.get("callback_query")
    id = query.get("id") if isinstance(query, Mapping) else None
    return id if isinstance(id, str) and id else None


# --- The kinds of updates --------------------------------------------------------------------------------------------


def _message(number: int, message: Json) -> Input | None:
    chat = part_of(message, "chat")
    if chat.get("type") != "private":
        return None
    sender = part_of(message, "from")
    event = _event(message, sender)
    input = None if event is None else _input(number, chat, sender, event)
    here = str(number_of(message, "message_id"))
    beside = _beside(message)
    at = _moment(message, "date")
    return None if input is None else replace(input, message=here, reply_to=reply_to(message), beside=beside, at=at)


def _edit(number: int, message: Json) -> Input | None:
    chat = part_of(message, "chat")
    words, shared = message.get("text", message.get("caption", "")), _other(message)
    if chat.get("type") != "private" or not isinstance(words, str) or not (words or shared.file):
        return None
    edited = Edited(str(number_of(message, "message_id")), clean(words), shared if shared.file else None)
    input = _input(number, chat, part_of(message, "from"), edited)
    return None if input is None else replace(input, at=_moment(message, "edit_date"))


def _press(number: int, query: Json) -> Input | None:
    message = query.get("message")
    if not isinstance(message, Mapping):  # a button that was carried to another chat through an inline query
        return None
    chat = part_of(message, "chat")
    if chat.get("type") != "private":
        return None
    data = query.get("data")
    editable = str(number_of(message, "message_id")) if message.get("date") != 0 else None
    pressed = Pressed(clean(data) if isinstance(data, str) else "", editable)
    return _input(number, chat, part_of(query, "from"), pressed)


def _membership(number: int, change: Json) -> Input | None:
    chat = part_of(change, "chat")
    if chat.get("type") != "private":
        return None
    match part_of(change, "new_chat_member").get("status"):
        case "kicked":
            event: Event = Left()
        case "member":
            event = CameBack()
        case _:
            return None
    return _input(number, chat, part_of(change, "from"), event)


_READERS: Mapping[str, Callable[[int, Json], Input | None]] = {
    "message": _message,
    "edited_message": _edit,
    "callback_query": _press,
    "my_chat_member": _membership,
}


def _moment(message: Json, name: str) -> datetime | None:
    """A moment of Telegram's clock, which has whole seconds; None where there is none that can be one."""
    seconds = message.get(name)
    if not isinstance(seconds, int) or isinstance(seconds, bool) or not 0 < seconds < _LAST_SECOND:
        return None
    return datetime.fromtimestamp(seconds, UTC)


def _beside(message: Json) -> str:
    """Words that are neither text nor caption: the name on a contact or a place, a poll, what stands behind /start."""
    command = _COMMAND.fullmatch(str(message.get("text", "")).strip())
    context = command[2] or "" if command and command[1].lower() == "start" else ""
    found: list[object] = [] if _DEEP_LINK.fullmatch(context.strip()) else [context]
    for part, names in _NAMED.items():
        tree = message.get(part)
        found += [tree.get(name) for name in names] if isinstance(tree, Mapping) else []
    poll = message.get("poll")
    options = poll.get("options") if isinstance(poll, Mapping) else None
    found += [one.get("text") for one in options if isinstance(one, Mapping)] if isinstance(options, list) else []
    return clean("\n".join(one for one in found if isinstance(one, str) and one))[:_BESIDE]


def _input(number: int, chat: Json, sender: Json, event: Event) -> Input | None:
    if sender.get("is_bot") is True:
        return None
    language = sender.get("language_code")
    tag = clean(language)[:35] if isinstance(language, str) else ""
    return Input("telegram", str(number), str(number_of(chat, "id")), event, tag)


# --- Messages --------------------------------------------------------------------------------------------------------


def _event(message: Json, sender: Json) -> Event | None:
    own = BORROWED.isdisjoint(message)
    text = message.get("text")
    if isinstance(text, str):
        return _typed(clean(text), own)
    contact = message.get("contact")
    if isinstance(contact, Mapping):
        return _contact(contact, sender, own)
    if not SERVICE.isdisjoint(message):
        return None
    return _other(message)


def _other(message: Json) -> SharedOther:
    kind = next((kind for key, kind in _KINDS.items() if key in message), "other")
    caption, album = message.get("caption"), message.get("media_group_id")
    words = clean(caption) if isinstance(caption, str) else ""
    group = clean(album)[:64] if isinstance(album, str) else ""
    return SharedOther(kind, words, file_in(message), _place(message), group)


def _place(message: Json) -> tuple[float, float] | None:
    point = message.get("location")
    if not isinstance(point, Mapping):
        return None
    match point.get("latitude"), point.get("longitude"):
        case int() | float() as latitude, int() | float() as longitude:
            on_earth = -90 <= latitude <= 90 and -180 <= longitude <= 180
            return (float(latitude), float(longitude)) if on_earth else None
        case _:
            return None


def file_in(message: Json) -> File | None:
    """The file of a message, as Telegram keeps it: its sort and Telegram's id of it. Of a photo the largest."""
    for sort in _SORTS:
        found = message.get(sort)
        if sort == "photo" and isinstance(found, list) and found:
            found = found[-1]
        if isinstance(found, Mapping) and isinstance(found.get("file_id"), str):
            name, type = found.get("file_name"), found.get("mime_type", _TYPES.get(sort, ""))
            size = found.get("file_size")
            return File(
                "telegram",
                clean(f"{sort}:{found['file_id']}")[:256],
                clean(name)[:120] if isinstance(name, str) else "",
                clean(type)[:80] if isinstance(type, str) else "",
                size if isinstance(size, int) and 0 <= size < _LARGEST else 0,
            )
    return None


def reply_to(message: Json) -> str:
    """The message that it answers."""
    answered = message.get("reply_to_message")
    id = answered.get("message_id") if isinstance(answered, Mapping) else None
    return str(id) if isinstance(id, int) else ""


def _typed(words: str, own: bool) -> Event:
    command = _COMMAND.fullmatch(words.strip()) if own else None
    if command is None:
        return Said(words)
    name, rest = command[1].lower(), (command[2] or "").strip()
    if name != "start":
        return Commanded(name, words if rest else "")
    return Arrived(rest if _DEEP_LINK.fullmatch(rest) else "")


def _contact(contact: Json, sender: Json, own: bool) -> Event:
    raw = contact.get("phone_number")
    digits = re.sub(r"[^0-9]", "", raw)[:20] if isinstance(raw, str) else ""
    if not digits:
        return SharedOther("other")
    vouched = own and contact.get("user_id") == number_of(sender, "id")
    international = vouched or str(raw).lstrip().startswith("+") or len(digits) > 9
    if digits.startswith("00"):
        return SharedContact(f"+{digits[2:]}", vouched)
    # A card from an address book may hold a number as it is dialled at home; a plus would make it a foreign one.
    return SharedContact(f"+{digits}" if international else digits, vouched)


# --- Narrowing -------------------------------------------------------------------------------------------------------


def part_of(tree: Json, key: str) -> Json:
    """The tree below. Raises Unreadable."""
    part = tree.get(key)
    if not isinstance(part, Mapping):
        raise Unreadable
    return part


def number_of(tree: Json, key: str) -> int:
    """The number there. Raises Unreadable."""
    number = tree.get(key)
    if not isinstance(number, int) or isinstance(number, bool) or abs(number) >= _LARGEST:
        raise Unreadable
    return number


def clean(words: str) -> str:
    """The words without what no database keeps: null characters and halves of surrogate pairs."""
    return words.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
