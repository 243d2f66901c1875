"""What a browser posts, read into an Input; everything that the page would never send is refused."""

from __future__ import annotations

import re
from collections.abc import Mapping
from uuid import UUID

from bot.pages import Malformed, an_object, cleaned
from bot.screen import PRESS_BYTES, Arrived, Commanded, Edited, Event, File, Input, Pressed, Said, SharedOther

CHANNEL = "web"
MOST_BYTES = 32 * 1024
"""The most that one post may weigh: MOST_LETTERS in any script, with room to spare."""
MOST_LETTERS = 4096
COMMANDS = frozenset({"menu", "language", "visits", "help", "person", "sos"})
EVENTS = ("said", "pressed", "commanded", "arrived", "sent", "placed", "edited")
HERE = "here"
"""Where what is uploaded is kept: by the house."""

_CONTEXT = re.compile(r"[A-Za-z0-9_-]{1,64}")
_PRESS = re.compile(rf"[!-~]{{1,{PRESS_BYTES}}}")
_NUMBER = re.compile(r"[1-9][0-9]{0,17}")


def read(body: bytes, address: str, language: str) -> Input:
    """The Input behind one post. Raises Malformed."""
    fields = an_object(body)
    name = _event_name(fields)
    id, event = _uuid(fields.get("id"), "id"), _event(name, fields[name])
    reply = fields.get("reply", "")
    if not isinstance(reply, str) or (reply and not _NUMBER.fullmatch(reply)):
        raise Malformed('"reply" must be the id of an event')
    return Input(CHANNEL, input_id(address, id), address, event, language, message=id, reply_to=reply)


def input_id(address: str, id: str) -> str:
    """Unique on the channel whatever the page calls it: nobody can use up the id of another person's message."""
    return f"{address[:32]}:{id}"


def _event_name(fields: Mapping[str, object]) -> str:
    names = set(fields) - {"id", "reply"}
    if len(names) != 1 or not names <= set(EVENTS):
        raise Malformed(f'besides "id" there must be exactly one of {", ".join(EVENTS)}')
    return names.pop()


def _uuid(id: object, name: str) -> str:
    try:
        return UUID(str(id)).hex
    except ValueError:
        raise Malformed(f'"{name}" must be a UUID') from None


def _event(name: str, value: object) -> Event:
    match name, value:
        case "said", str():
            return Said(_words(value))
        case "pressed", str():
            if not _PRESS.fullmatch(value):
                raise Malformed('"pressed" is nothing that a button carries')
            return Pressed(value)
        case "commanded", str():
            if value not in COMMANDS:
                raise Malformed(f'"commanded" must be one of {", ".join(sorted(COMMANDS))}')
            return Commanded(value)
        case "arrived", str():
            # A broken link should still open the chat, so a context that cannot be one of ours is no context.
            return Arrived(value if _CONTEXT.fullmatch(value) else "")
        case "sent", str():
            if not _NUMBER.fullmatch(value):
                raise Malformed('"sent" must be what an upload was answered with')
            return SharedOther("document", file=File(HERE, value))
        case "placed", [latitude, longitude]:
            return SharedOther("place", place=(_degrees(latitude, 90), _degrees(longitude, 180)))
        case "edited", {"message": message, "words": str(words), **rest} if not rest:
            return Edited(_uuid(message, "message"), _words(words))
        case _:
            raise Malformed(f'"{name}" has not the shape that the page gives it')


def _degrees(value: object, most: int) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not -most <= value <= most:
        raise Malformed('"placed" must be a latitude and a longitude in degrees')
    return round(float(value), 6)


def _words(value: str) -> str:
    if len(value) > MOST_LETTERS:
        raise Malformed(f"a message may have {MOST_LETTERS} characters at most")
    kept = cleaned(value)
    if not kept:
        raise Malformed("a message must have words in it")
    return kept
