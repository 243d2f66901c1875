"""Viber's callbacks read into what the house understands: pure, and unmoved by whatever Viber adds to them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.handlers.viber.device import Device
from bot.screen import (
    Arrived,
    CameBack,
    Commanded,
    Event,
    File,
    Input,
    Left,
    Pressed,
    Said,
    SharedContact,
    SharedOther,
)
from storage.records import Receipt

CHANNEL = "viber"

Json = Mapping[str, object]
Unsealed = Callable[[str], str | None]
"""The press behind the text that a button of ours sends; None for everything else."""

EVENT_TYPES = ("delivered", "seen", "failed", "subscribed", "unsubscribed", "conversation_started", "message")
"""What Viber is asked to tell us."""

_KINDS = {
    "picture": "photo",
    "video": "video",
    "file": "document",
    "sticker": "sticker",
    "location": "place",
}
_COMMAND = re.compile(r"/([A-Za-z_]{1,32})")
_CONTEXT = re.compile(r"[A-Za-z0-9_-]{1,64}")
_TOKEN = re.compile(r"[0-9]{1,64}")
_ADDRESS = 128
_ID = 80
_WORDS, _LINK, _BESIDE = 7000, 2000, 2000
_LAST_STAMP = 2**32 * 1000


class Unreadable(Exception):
    """A callback that is not shaped as Viber promises. It says nothing of the callback, whose words are personal."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The chat was opened: the only callback whose answer carries a message."""

    input: Input


Read = Input | Opened | Receipt


def read(callback: Json, unsealed: Unsealed) -> Read | None:
    """What happened, or None where it is nothing to us. Raises Unreadable."""
    match callback.get("event"):
        case "message":
            return _message(callback, unsealed)
        case "conversation_started":
            return _opened(callback)
        case "subscribed":
            return _input(callback, _part(callback, "user"), CameBack())
        case "unsubscribed":
            return Input(CHANNEL, _id(callback, _user(callback)), _user(callback), Left(), reachable=False)
        case "delivered" | "seen" | "failed" as kind:
            return Receipt(CHANNEL, _user(callback), _token(callback), kind)
        case _:
            return None


# --- The kinds of callbacks ------------------------------------------------------------------------------------------


def _message(callback: Json, unsealed: Unsealed) -> Input | None:
    if callback.get("chat_id"):
        return None  # a group chat
    message = _part(callback, "message")
    input = _input(callback, _part(callback, "sender"), _event(message, unsealed))
    return replace(input, beside=_beside(message), at=_moment(callback.get("timestamp")))


def _moment(stamp: object) -> datetime | None:
    """A moment of Viber's clock, in milliseconds; a call that comes again tells the same."""
    if not isinstance(stamp, int) or isinstance(stamp, bool) or not 0 < stamp < _LAST_STAMP:
        return None
    return datetime.fromtimestamp(stamp / 1000, UTC)


def _opened(callback: Json) -> Opened:
    """Opening the chat is no permission to write: that is what the first words are."""
    context = callback.get("context")
    known = context if isinstance(context, str) and _CONTEXT.fullmatch(context) else ""
    subscribed = callback.get("subscribed") is True
    return Opened(_input(callback, _part(callback, "user"), Arrived(known, anew=False), reachable=subscribed))


def _input(callback: Json, person: Json, event: Event, *, reachable: bool = True) -> Input:
    address = _address(person.get("id"))
    language = _clean(person.get("language"))[:35]
    device = Device.told(person.get("api_version"), person.get("country"))
    told = _token(callback) if callback.get("event") == "message" else ""
    return Input(CHANNEL, _id(callback, address), address, event, language, device.kept(), reachable, told)


def _id(callback: Json, address: str) -> str:
    """A callback is the same one only if event, token and person are: a receipt carries the token of its message."""
    id = f"{callback.get('event')}:{_token(callback)}:{address}"
    return id if len(id) <= _ID else hashlib.sha256(id.encode()).hexdigest()


# --- Messages --------------------------------------------------------------------------------------------------------


def _event(message: Json, unsealed: Unsealed) -> Event:
    kind = message.get("type")
    if kind == "text":
        return _typed(_clean(message.get("text")), unsealed)
    if kind == "contact":
        return _contact(message.get("contact"))
    if kind == "url":
        return Said(_clean(message.get("media")) or _clean(message.get("text")))
    return _other(_KINDS.get(str(kind), "other"), message)


def _beside(message: Json) -> str:
    """Words that are no text of theirs: the name on a contact, what stands on a place or beside an address."""
    contact, place = message.get("contact"), message.get("location")
    found = [contact.get("name")] if isinstance(contact, Mapping) else []
    found += [place.get("address")] if isinstance(place, Mapping) else []
    found += [message.get("text")] if message.get("type") not in (*_KINDS, "text") else []
    return _clean("\n".join(one for one in found if isinstance(one, str) and one))[:_BESIDE]


def _other(kind: str, message: Json) -> SharedOther:
    """What only people read. Its file is where Viber keeps it for an hour, and has still to be fetched."""
    words, media = _clean(message.get("text"))[:_WORDS], message.get("media")
    place = _place(message.get("location")) if kind == "place" else None
    if not isinstance(media, str) or not media or len(media) > _LINK or kind in ("place", "other"):
        return SharedOther(kind, words, place=place)
    return SharedOther(kind, words, File(CHANNEL, _clean(media), _clean(message.get("file_name"))[:200]))


def _place(location: object) -> tuple[float, float] | None:
    """Degrees; Viber has written them as numbers and as words."""
    if not isinstance(location, Mapping):
        return None
    try:
        latitude, longitude = float(str(location.get("lat"))), float(str(location.get("lon")))
    except ValueError:
        return None
    return (latitude, longitude) if -90 <= latitude <= 90 and -180 <= longitude <= 180 else None


def _typed(words: str, unsealed: Unsealed) -> Event:
    press = unsealed(words)
    if press is not None:
        return Pressed(press)
    command = _COMMAND.fullmatch(words.strip())
    return Commanded(command[1].lower()) if command else Said(words)


def _contact(contact: object) -> Event:
    """A number, or an empty one from a computer, which has none. Whose it is, Viber does not vouch."""
    raw = contact.get("phone_number") if isinstance(contact, Mapping) else None
    digits = re.sub(r"[^0-9]", "", raw)[:20] if isinstance(raw, str) else ""
    if digits.startswith("00"):
        return SharedContact(f"+{digits[2:]}", own=False)
    # Viber shows whole numbers without a plus; from an address book one may come as it is dialled at home.
    international = str(raw).lstrip().startswith("+") or len(digits) > 9
    return SharedContact(f"+{digits}" if international else digits, own=False)


# --- Narrowing -------------------------------------------------------------------------------------------------------


def _part(tree: Json, key: str) -> Json:
    part = tree.get(key)
    if not isinstance(part, Mapping):
        raise Unreadable
    return part


def _user(callback: Json) -> str:
    """The person of a callback that names nothing but their id."""
    return _address(callback.get("user_id"))


def _address(id: object) -> str:
    if not isinstance(id, str) or not 0 < len(id) <= _ADDRESS or not id.isascii() or not id.isprintable():
        raise Unreadable
    return id


def _token(callback: Json) -> str:
    """The id of a message: larger than what many a program takes for a number, so it is words to us."""
    token = callback.get("message_token")
    if isinstance(token, bool) or not isinstance(token, int | str):
        raise Unreadable
    if not _TOKEN.fullmatch(str(token)):
        raise Unreadable
    return str(token)


def _clean(words: object) -> str:
    """The words without what no database keeps: null characters and halves of surrogate pairs."""
    if not isinstance(words, str):
        return ""
    return words.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
