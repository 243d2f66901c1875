"""What a browser posts, read into an Input; everything that the page would never send is refused."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from uuid import UUID

from bot.screen import PRESS_BYTES, Arrived, Commanded, Event, Input, Pressed, Said

CHANNEL = "web"
MOST_BYTES = 32 * 1024
"""The most that one post may weigh: MOST_LETTERS in any script, with room to spare."""
MOST_LETTERS = 4096
COMMANDS = frozenset({"menu", "language", "visits", "help"})

_CONTEXT = re.compile(r"[A-Za-z0-9_-]{1,64}")
_PRESS = re.compile(rf"[!-~]{{1,{PRESS_BYTES}}}")


class Malformed(ValueError):
    """Not what the page sends. The text says what is wrong and repeats nothing of what was sent."""


def read(body: bytes, address: str, language: str) -> Input:
    """The Input behind one post. Raises Malformed."""
    fields = _object(body)
    name = _event_name(fields)
    value = fields[name]
    if not isinstance(value, str):
        raise Malformed(f'"{name}" must be a string')
    return Input(CHANNEL, input_id(address, _uuid(fields)), address, _event(name, value), language)


def input_id(address: str, id: str) -> str:
    """Unique on the channel whatever the page calls it: nobody can use up the id of another person's message."""
    return f"{address[:32]}:{id}"


def _object(body: bytes) -> Mapping[str, object]:
    try:
        value: object = json.loads(body)
    except (ValueError, RecursionError):
        raise Malformed("the body must be JSON") from None
    if not isinstance(value, dict):
        raise Malformed("the body must be a JSON object")
    return value


def _event_name(fields: Mapping[str, object]) -> str:
    names = set(fields) - {"id"}
    if len(names) != 1 or not names <= {"said", "pressed", "commanded", "arrived"}:
        raise Malformed('besides "id" there must be exactly one of "said", "pressed", "commanded", "arrived"')
    return names.pop()


def _uuid(fields: Mapping[str, object]) -> str:
    try:
        return UUID(str(fields.get("id"))).hex
    except ValueError:
        raise Malformed('"id" must be a UUID') from None


def _event(name: str, value: str) -> Event:
    match name:
        case "said":
            return Said(_words(value))
        case "pressed":
            if not _PRESS.fullmatch(value):
                raise Malformed('"pressed" is nothing that a button carries')
            return Pressed(value)
        case "commanded":
            if value not in COMMANDS:
                raise Malformed(f'"commanded" must be one of {", ".join(sorted(COMMANDS))}')
            return Commanded(value)
        case _:
            # A broken link should still open the chat, so a context that cannot be one of ours is no context.
            return Arrived(value if _CONTEXT.fullmatch(value) else "")


def _words(value: str) -> str:
    """What was typed, without the characters that databases and screens choke on."""
    if len(value) > MOST_LETTERS:
        raise Malformed(f'"said" may have {MOST_LETTERS} characters at most')
    kept = "".join(one for one in value if one in "\n\t" or unicodedata.category(one) not in ("Cc", "Cs"))
    if not kept.strip():
        raise Malformed('"said" must have words in it')
    return kept.strip()
