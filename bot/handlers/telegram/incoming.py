"""Telegram's updates read into what the house understands: pure, and unmoved by whatever Telegram adds to them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from bot.screen import Arrived, CameBack, Commanded, Event, Input, Left, Pressed, Said, SharedContact, SharedOther

Json = Mapping[str, object]

ALLOWED_UPDATES = ("message", "callback_query", "my_chat_member")
"""What Telegram is asked to send us. Named at every start, for it remembers what an earlier release asked for."""

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_DEEP_LINK = re.compile(r"[A-Za-z0-9_-]{1,64}")
_BORROWED = frozenset({"via_bot", "sender_chat", "forward_origin", "forward_from", "forward_date"})
"""Marks of a message whose words somebody else wrote."""

_KINDS = {
    "animation": "sticker",  # before "document", which Telegram adds to every animation
    "photo": "photo",
    "voice": "voice",
    "audio": "voice",
    "video_note": "voice",
    "sticker": "sticker",
    "dice": "sticker",
    "document": "document",
    "location": "place",
    "venue": "place",
}
_SERVICE = frozenset(
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
        "proximity_alert_triggered",
        "successful_payment",
        "refunded_payment",
    }
)
"""Notes that Telegram itself puts into a chat: nobody said anything, so nobody is answered."""

_LARGEST = 2**63


class Unreadable(Exception):
    """An update that is not shaped as Telegram promises. It says nothing of the update, whose words are personal."""


def read(update: Json) -> Input | None:
    """What happened, or None where it is nothing to us: a group, an edited message, a note of Telegram's own.

    Raises Unreadable.
    """
    number = update_id(update)
    for kind, reader in _READERS.items():
        if kind in update:
            return reader(number, _part(update, kind))
    return None


def update_id(update: Json) -> int:
    """The number that Telegram gave to the update. Raises Unreadable."""
    return _number(update, "update_id")


def press_id(update: Json) -> str | None:
    """The press that Telegram wants answered, or else the button keeps turning; None where nothing was pressed."""
    query = update.get("callback_query")
    id = query.get("id") if isinstance(query, Mapping) else None
    return id if isinstance(id, str) and id else None


# --- The kinds of updates --------------------------------------------------------------------------------------------


def _message(number: int, message: Json) -> Input | None:
    chat = _part(message, "chat")
    if chat.get("type") != "private":
        return None
    sender = _part(message, "from")
    event = _event(message, sender)
    return None if event is None else _input(number, chat, sender, event)


def _press(number: int, query: Json) -> Input | None:
    message = query.get("message")
    if not isinstance(message, Mapping):  # a button that was carried to another chat through an inline query
        return None
    chat = _part(message, "chat")
    if chat.get("type") != "private":
        return None
    data = query.get("data")
    editable = str(_number(message, "message_id")) if message.get("date") != 0 else None
    pressed = Pressed(_clean(data) if isinstance(data, str) else "", editable)
    return _input(number, chat, _part(query, "from"), pressed)


def _membership(number: int, change: Json) -> Input | None:
    chat = _part(change, "chat")
    if chat.get("type") != "private":
        return None
    match _part(change, "new_chat_member").get("status"):
        case "kicked":
            event: Event = Left()
        case "member":
            event = CameBack()
        case _:
            return None
    return _input(number, chat, _part(change, "from"), event)


_READERS: Mapping[str, Callable[[int, Json], Input | None]] = {
    "message": _message,
    "callback_query": _press,
    "my_chat_member": _membership,
}


def _input(number: int, chat: Json, sender: Json, event: Event) -> Input | None:
    if sender.get("is_bot") is True:
        return None
    language = sender.get("language_code")
    tag = _clean(language)[:35] if isinstance(language, str) else ""
    return Input("telegram", str(number), str(_number(chat, "id")), event, tag)


# --- Messages --------------------------------------------------------------------------------------------------------


def _event(message: Json, sender: Json) -> Event | None:
    own = _BORROWED.isdisjoint(message)
    text = message.get("text")
    if isinstance(text, str):
        return _typed(_clean(text), own)
    contact = message.get("contact")
    if isinstance(contact, Mapping):
        return _contact(contact, sender, own)
    if not _SERVICE.isdisjoint(message):
        return None
    return SharedOther(next((kind for key, kind in _KINDS.items() if key in message), "other"))


def _typed(words: str, own: bool) -> Event:
    command = _COMMAND.fullmatch(words.strip()) if own else None
    if command is None:
        return Said(words)
    name, rest = command[1].lower(), (command[2] or "").strip()
    if name != "start":
        return Commanded(name)
    return Arrived(rest if _DEEP_LINK.fullmatch(rest) else "")


def _contact(contact: Json, sender: Json, own: bool) -> Event:
    raw = contact.get("phone_number")
    digits = re.sub(r"[^0-9]", "", raw)[:20] if isinstance(raw, str) else ""
    if not digits:
        return SharedOther("other")
    vouched = own and contact.get("user_id") == _number(sender, "id")
    international = vouched or str(raw).lstrip().startswith("+") or len(digits) > 9
    if digits.startswith("00"):
        return SharedContact(f"+{digits[2:]}", vouched)
    # A card from an address book may hold a number as it is dialled at home; a plus would make it a foreign one.
    return SharedContact(f"+{digits}" if international else digits, vouched)


# --- Narrowing -------------------------------------------------------------------------------------------------------


def _part(tree: Json, key: str) -> Json:
    part = tree.get(key)
    if not isinstance(part, Mapping):
        raise Unreadable
    return part


def _number(tree: Json, key: str) -> int:
    number = tree.get(key)
    if not isinstance(number, int) or isinstance(number, bool) or abs(number) >= _LARGEST:
        raise Unreadable
    return number


def _clean(words: str) -> str:
    """The words without what no database keeps: null characters and halves of surrogate pairs."""
    return words.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
