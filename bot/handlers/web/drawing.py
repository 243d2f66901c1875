"""Screens as the messages of the web chat: plain data, which the page turns into text nodes and buttons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import assert_never

from bot import enclosing
from bot.ics import calendar_file
from bot.screen import (
    AskContact,
    Attachment,
    Button,
    CalendarFile,
    Document,
    Edited,
    Event,
    File,
    Key,
    Link,
    Payload,
    Picture,
    Pin,
    Pressed,
    QrCode,
    Said,
    Say,
    Screen,
    SharedOther,
    decode,
    encode,
)
from storage.casework import Enclosed, Remark


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
    """A consultant's message; the page says that it is one, and changes what it corrects where that stands."""
    return (
        {
            "person": True,
            "quote": remark.quotes,
            "quoted": remark.quotes_remote,
            "correction": remark.correction,
            "corrects": remark.corrects,
            "title": None,
            "lines": [remark.words] if remark.words else [],
            "keys": [],
            "columns": 1,
            "footer": [],
            "files": [_enclosed(one) for one in remark.files],
            "typing": "words",
            "language": language,
        },
    )


def _enclosed(one: Enclosed) -> Payload:
    return {**_kept(one.id, one.file), "words": one.words, "voice": one.kind == "voice"}


def _kept(id: int, file: File) -> Payload:
    """A file that the page fetches from a door of its own, which looks again at what it is."""
    return {"kind": "file", "id": id, "type": file.type, "name": file.name, "size": file.size}


def echo(event: Event) -> Payload | None:
    """What the person typed, pressed or sent, so that it is still there after a reload."""
    match event:
        case Said(words):
            return {"mine": {"said": words}}
        case Pressed(data) if decode(data) is not None:
            return {"mine": {"pressed": data}}
        case SharedOther(file=File() as file):
            return {"mine": {"sent": file.ref}, "files": [_kept(int(file.ref), file)]}
        case SharedOther(place=(latitude, longitude)):
            return {"mine": {"placed": [latitude, longitude]}}
        case Edited(message, words):
            return {"mine": {"edited": {"message": message, "words": words}}}
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
        case QrCode(_, label) | Picture(_, label):
            return {"kind": "picture", "label": say(label), **enclosing.kept(attachment)}
        case Document(label=label):
            return {"kind": "document", "label": say(label), **enclosing.kept(attachment)}
        case _:
            assert_never(attachment)
