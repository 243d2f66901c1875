"""Screens as the messages of the web chat: plain data, which the page turns into text nodes and buttons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import assert_never

from bot.ics import calendar_file
from bot.screen import (
    AskContact,
    Attachment,
    Button,
    CalendarFile,
    Event,
    Key,
    Link,
    Payload,
    Pin,
    Pressed,
    Said,
    Say,
    Screen,
    Text,
    decode,
    encode,
)
from storage.casework import Remark


def draw(screen: Screen, say: Say, language: str) -> tuple[Payload, ...]:
    """A screen is one message here; what it replaces elsewhere stays above it."""
    return (
        {
            "title": None if screen.title is None else say(screen.title),
            "lines": [say(line) for line in screen.lines],
            "keys": _keys(screen.keys, say),
            "columns": screen.columns,
            "footer": _keys(screen.footer, say),
            "files": [_file(one, say, language) for one in screen.attachments],
            "typing": screen.typing,
            "language": language,
        },
    )


def remark(remark: Remark, say: Say, language: str) -> tuple[Payload, ...]:
    """A consultant's message; the page says that it is one."""
    lines = [say(Text("web-quote", words=remark.quotes)), remark.words] if remark.quotes else [remark.words]
    return (
        {
            "person": True,
            "title": None,
            "lines": lines,
            "keys": [],
            "columns": 1,
            "footer": [],
            "files": [],
            "typing": "words",
            "language": language,
        },
    )


def echo(event: Event) -> Payload | None:
    """What the person typed or pressed, so that it is still there after a reload."""
    match event:
        case Said(words):
            return {"mine": {"said": words}}
        case Pressed(data) if decode(data) is not None:
            return {"mine": {"pressed": data}}
        case _:
            return None


def keys(payload: Payload) -> list[tuple[str, str]]:
    """The keys of a message, as words and press."""
    found = [*_list(payload.get("keys")), *_list(payload.get("footer"))]
    return [(key["label"], key["press"]) for key in found if "press" in key]


def _list(keys: object) -> list[Mapping[str, str]]:
    return keys if isinstance(keys, list) else []


def _keys(keys: Sequence[Key], say: Say) -> list[Payload]:
    return [drawn for key in keys if (drawn := _key(key, say)) is not None]


def _key(key: Key, say: Say) -> Payload | None:
    match key:
        case Button(label, press):
            return {"label": say(label), "press": encode(press)}
        case Link(label, url):
            return {"label": say(label), "url": url}
        case AskContact():
            return None  # a browser knows no phone number
        case _:
            assert_never(key)


def _file(attachment: Attachment, say: Say, language: str) -> Payload:
    match attachment:
        case CalendarFile():
            name, content = calendar_file(attachment, say, language)
            return {"kind": "calendar", "name": name, "content": content.decode()}
        case Pin(latitude, longitude, title, address):
            return {
                "kind": "place",
                "title": say(title),
                "address": say(address),
                "latitude": latitude,
                "longitude": longitude,
            }
        case _:
            assert_never(attachment)
