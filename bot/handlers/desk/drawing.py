"""Screens of dialogs as the messages of the assistant's pane, which the page turns into text nodes and buttons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import assert_never

from bot import enclosing
from bot.screen import (
    AskContact,
    Attachment,
    Button,
    CalendarFile,
    Document,
    Event,
    Key,
    Link,
    Payload,
    Picture,
    Pin,
    QrCode,
    Said,
    Say,
    Screen,
    Text,
    encode,
)
from storage.casework import Remark


def draw(screen: Screen, say: Say, language: str) -> tuple[Payload, ...]:
    """A screen is one message; what it replaces elsewhere stays above it."""
    return (
        {
            "title": None if screen.title is None else say(screen.title),
            "lines": [*(say(line) for line in screen.lines), *_places(screen.attachments, say)],
            "keys": _keys(screen.keys, say),
            "columns": screen.columns,
            "footer": _keys(screen.footer, say),
            "files": _files(screen.attachments, say),
            "typing": screen.typing,
            "language": language,
        },
    )


def redraw(screen: Screen, say: Say, language: str, message: str) -> Payload:
    """A screen in the place of the letter of that number."""
    (drawn,) = draw(screen, say, language)
    return {**drawn, "replaces": int(message)}


def sheet(screen: Screen, say: Say, language: str, picture: str) -> Payload:
    """An announcement as somebody wants to see it first: its words, picture and keys. The page fetches the picture."""
    (drawn,) = draw(screen, say, language)
    shown = {"kind": "picture", "label": say(Text("deskpage-news-picture")), "name": "", "type": "", "news": picture}
    return {**drawn, "files": [shown]} if picture else drawn


def remark(remark: Remark, say: Say, language: str) -> tuple[Payload, ...]:
    """Nobody asks for a person from here, but whoever did would be answered."""
    return ({"title": None, "lines": [remark.words], "keys": [], "columns": 1, "footer": [], "language": language},)


def echo(event: Event) -> Payload | None:
    """What was typed, so that it is still there after a reload; a pressed button shows it by itself."""
    return {"mine": event.words} if isinstance(event, Said) else None


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


def _places(attachments: Sequence[Attachment], say: Say) -> list[str]:
    """Where something is; the calendar files of visits are for the people who come to them."""
    return [f"{say(one.title)}, {say(one.address)}" for one in attachments if isinstance(one, Pin)]


def _files(attachments: Sequence[Attachment], say: Say) -> list[Payload]:
    """What comes along, but for places and the calendar files of visits."""
    found: list[Payload] = []
    for one in attachments:
        match one:
            case CalendarFile() | Pin():
                pass
            case QrCode(_, label) | Picture(_, label):
                found.append({"kind": "picture", "label": say(label), **enclosing.kept(one)})
            case Document(label=label):
                found.append({"kind": "document", "label": say(label), **enclosing.kept(one)})
            case _:
                assert_never(one)
    return found
