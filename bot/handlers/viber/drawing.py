"""Screens drawn as Viber's messages: pure. What is kept fits every phone; `dress` cuts it to the one it goes to."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import assert_never
from urllib.parse import unquote, urlsplit

from bot import enclosing
from bot.filekinds import ENDINGS, name_of
from bot.handlers.viber.device import KEYBOARD, NEWEST
from bot.handlers.viber.sealing import MOST_BYTES
from bot.ics import calendar_file
from bot.screen import (
    AskContact,
    Attachment,
    Button,
    CalendarFile,
    Document,
    Door,
    Key,
    Link,
    Payload,
    Picture,
    Pin,
    QrCode,
    Say,
    Screen,
    Text,
    Verbatim,
    encode,
)
from bot.splitting import split, units
from storage.casework import Enclosed, Remark

TEXT_UNITS = 7000
"""The most that a message holds, in UTF-16 units: the strictest reading of Viber's "characters"."""
LINK_UNITS = 600
"""How many of these a link takes, and the keys where they are written out."""
REQUEST_BYTES = 30_000
PICTURE_BYTES, PICTURE_UNITS = 1_000_000, 512
"""The most that a picture may weigh, and its words hold, on every phone; what is more is sent as a file."""
_PICTURES = frozenset({"image/jpeg", "image/png"})
_FILE_NAME = 200

COLUMNS, ROWS = 6, 12
"""A row of keys has six columns, and no row breaks: what does not fill a row slides up into the one above."""
SIDE_BY_SIDE = 3
_ROOMY = (11, 24)
"""So many letters fit three, or two, in a row; longer labels stand alone."""
_CROWDED, _PACKED = (24, 60), (250, 250)
"""The same where there would be more than twelve rows otherwise: better cut words than lost keys."""
_LABEL = 250
_ENVELOPE = 1500
"""Bytes that may stand around the text and the keyboard: receiver, sender, avatar."""

_ALWAYS = (Button(Text("talk-menu"), Door("menu")), Button(Text("talk-sos"), Door("danger")))
"""What stands below a message that has no keys of its own: they take the place of all that were there before."""

Sealed = Callable[[str], str]
Keyed = Mapping[str, str]
"""A key as it is kept: its label, and a press, a url or "phone"."""


# --- What is kept ----------------------------------------------------------------------------------------------------


def draw(screen: Screen, say: Say, language: str) -> list[Payload]:
    """The messages of a screen, each with the screen's keys: Viber shows those of the newest message, or none."""
    keys = _keys(screen, say)
    title = say(screen.title).strip() if screen.title is not None else ""
    texts = _texts(screen, title, say, keys)
    payloads: list[dict[str, object]] = [{"type": "text", "text": text} for text in texts]
    payloads[0] |= {"title": title} if title else {}
    payloads[-1] |= keys
    return [*payloads, *({**_attached(one, say, language), **keys} for one in screen.attachments)]


def sheet(screen: Screen, say: Say, language: str, picture: str) -> Payload:
    """An announcement: the words and keys of a screen as one message, below its picture if it has one.

    What has no room is cut: what is too long has not been confirmed.
    """
    first = draw(screen, say, language)[0]
    if not picture:
        return first
    kept = {name: value for name, value in first.items() if name not in ("type", "title")}
    words = split(str(first["text"]), PICTURE_UNITS)[0]
    return {**kept, "type": "picture", "text": words, "news": int(picture)}


def remark(remark: Remark, say: Say) -> list[list[Payload]]:
    """A consultant's message: who writes is said, for the name above it is the assistant's. Its files come behind it.

    Nothing can be answered or changed where it stands: what is answered is quoted, and what is corrected said anew.
    """
    who = say(Text("viber-person-corrects") if remark.correction else Text("viber-person"))
    quoted = say(Text("viber-quote", words=remark.quotes)) if remark.quotes else ""
    screen = Screen(tuple(Verbatim(part) for part in (who, quoted, remark.words) if part), typing="words")
    keys = _keys(screen, say)
    files: list[list[Payload]] = [[{**one, **keys} for one in _enclosed(file)] for file in remark.files]
    return [[*draw(screen, say, ""), *(files[0] if files else ())], *files[1:]]


def _enclosed(one: Enclosed) -> Iterator[Payload]:
    """A picture with its words, where they fit; all else as a file, behind its words."""
    known = one.file.type in ENDINGS
    name = name_of(one.file.name, one.file.type) if known else one.file.name.replace("/", "_") or "file"
    kept = {"stored": one.id, "name": name[-_FILE_NAME:], "size": one.file.size}
    picture = one.file.type in _PICTURES and 0 < one.file.size <= PICTURE_BYTES
    if one.words and not (picture and units(one.words) <= PICTURE_UNITS):
        yield {"type": "text", "text": one.words}
    if picture:
        yield {"type": "picture", "text": one.words if units(one.words) <= PICTURE_UNITS else "", **kept}
    else:
        yield {"type": "file", **kept}


def plainly(payload: Payload) -> Payload | None:
    """The message with its keys as words; None if it has none, or is so already."""
    if payload.get("plain") or not _all(payload):
        return None
    return {**payload, "plain": True}


def keys(payload: Payload, api: int) -> list[tuple[str, str]]:
    """What may be typed instead of pressing a key; opening a link is told of by its address, and needs no answer."""
    presses = _presses(payload)
    shown_numbers = payload.get("counted") and (payload.get("plain") or api < KEYBOARD)
    numbers = [(str(number), key["press"]) for number, key in enumerate(presses, 1)] if shown_numbers else []
    words = [(key["label"], key["press"]) for key in presses]
    return [*numbers, *words, *((key["url"], "") for key in _all(payload) if "url" in key)]


def _keys(screen: Screen, say: Say) -> dict[str, object]:
    main, footer = _all_kept(screen.keys, say), _all_kept(screen.footer, say)
    if not main and not footer:
        footer = _all_kept(_ALWAYS, say)
    counted = screen.typing == "options"
    hint = say(Text("viber-numbers") if counted else Text("viber-words"))
    return {"keys": main, "columns": screen.columns, "footer": footer, "counted": counted, "hint": hint}


def _all_kept(keys: Iterable[Key], say: Say) -> list[Keyed]:
    return [_kept(key, say) for key in keys if not isinstance(key, Link) or _opens(key)]


def _kept(key: Key, say: Say) -> Keyed:
    match key:
        case Button(label, press):
            return {"label": say(label), "press": encode(press)}
        case Link(label, url):
            return {"label": say(label), "url": url}
        case AskContact(label):
            return {"label": say(label), "phone": ""}
        case _:
            assert_never(key)


def _opens(link: Link) -> bool:
    """Whether a key can carry the address; it stands in the text in any case."""
    return urlsplit(link.url).scheme in {"http", "https"} and link.url.isascii() and len(link.url) <= _LABEL


def _texts(screen: Screen, title: str, say: Say, keys: Payload) -> list[str]:
    """The words, with every link among them: on a computer and for a screen reader a key alone is not enough."""
    links = [_link_line(key, say) for key in (*screen.keys, *screen.footer) if isinstance(key, Link)]
    lines = [say(line).strip() for line in screen.lines]
    text = "\n\n".join(part for part in (*lines, "\n".join(links)) if part)
    if not text and not title:
        raise ValueError("a screen without words: Viber has no such message")
    if not text:
        return [""]
    # Room for the title, and for the keys wherever they have to be written out.
    room = units(f"*{title}*\n\n") + units(_listed(keys))
    keyboard = len(json.dumps(_keyboard(keys, _longest), ensure_ascii=False).encode())
    limit = TEXT_UNITS - room
    while any(_bytes(part) > REQUEST_BYTES - keyboard - _ENVELOPE for part in split(text, limit)):
        limit = limit * 3 // 4
    return split(text, limit)


def _longest(press: str) -> str:
    return "x" * MOST_BYTES


def _bytes(text: str) -> int:
    return len(json.dumps(text, ensure_ascii=False).encode())


def _link_line(link: Link, say: Say) -> str:
    address = urlsplit(link.url)
    shown = unquote(address.path) if address.scheme in {"tel", "mailto"} else link.url
    return say(Text("viber-link", label=say(link.label), address=shown))


def _attached(attachment: Attachment, say: Say, language: str) -> Payload:
    match attachment:
        case CalendarFile():
            name, content = calendar_file(attachment, say, language)
            return {"type": "file", "name": name, "content": content.decode()}
        case Pin(latitude, longitude):
            return {"type": "location", "latitude": latitude, "longitude": longitude}
        case QrCode(_, label) | Picture(_, label):
            kept = enclosing.kept(attachment)
            words = next(iter(split(say(label).strip(), PICTURE_UNITS)), "")
            return {"type": "picture", "text": words, "name": kept["name"], "enclosed": kept}
        case Document(name, _, content):  # nothing stands beside a file but its name
            kept = enclosing.kept(attachment)
            return {"type": "file", "name": name, "size": len(content), "enclosed": kept}
        case _:
            assert_never(attachment)


# --- What is sent ----------------------------------------------------------------------------------------------------


def dress(payload: Payload, api: int, sealed: Sealed) -> Mapping[str, object]:
    """The message for a device of that version (0: without keyboards), but for receiver and sender.

    A file needs its `media`, where Viber fetches it, in the payload.
    """
    plain = api < KEYBOARD or bool(payload.get("plain"))
    keyboard = {} if plain else _keyboard(payload, sealed)
    if not keyboard:
        return {**_content(payload, api), **_with_words(payload, api)}
    return {**_content(payload, api), "min_api_version": min(api, NEWEST), "keyboard": keyboard}


def _content(payload: Payload, api: int) -> Mapping[str, object]:
    match payload["type"]:
        case "location":
            return {"type": "location", "location": {"lat": payload["latitude"], "lon": payload["longitude"]}}
        case "picture":
            return {"type": "picture", "media": payload["media"], "text": payload["text"]}
        case "file":
            size = len(str(payload["content"]).encode()) if "content" in payload else payload["size"]
            return {"type": "file", "media": payload["media"], "size": size, "file_name": payload["name"]}
        case _:
            return {"type": "text", "text": _text(payload, api)}


def _text(payload: Payload, api: int) -> str:
    title, text = str(payload.get("title", "")), str(payload["text"])
    # Asterisks make bold on today's phones, and would be seen on others.
    bold = api >= NEWEST and title and not set(title) & set("*_~`\n")
    return "\n\n".join(part for part in (f"*{title}*" if bold else title, text) if part)


def _with_words(payload: Payload, api: int) -> Mapping[str, object]:
    """The keys under the text, as words. Under a file or a place there is no room, and the text before has them."""
    if payload["type"] != "text" or not _all(payload):
        return {}
    return {"text": _text(payload, api) + _listed(payload)}


def _listed(payload: Payload) -> str:
    counted = bool(payload.get("counted"))
    lines = [
        f"{number}. {key['label']}" if counted else f"– {key['label']}"
        for number, key in enumerate(_presses(payload), 1)
    ]
    return "\n\n" + "\n".join([str(payload["hint"]), *lines]) if lines else ""


def _all(payload: Payload) -> list[Keyed]:
    return [*_list(payload, "keys"), *_list(payload, "footer")]


def _presses(payload: Payload) -> list[Keyed]:
    return [key for key in _all(payload) if "press" in key]


def _list(payload: Payload, name: str) -> list[Keyed]:
    keys = payload.get(name)
    return keys if isinstance(keys, list) else []


# --- The keyboard ----------------------------------------------------------------------------------------------------


def _keyboard(payload: Payload, sealed: Sealed) -> Mapping[str, object]:
    """The keys in full rows; nothing where there are none."""
    buttons = [
        {**_button(key, sealed), "Columns": COLUMNS // len(row), "Rows": 1} for row in _laid(payload) for key in row
    ]
    return {"Type": "keyboard", "DefaultHeight": False, "Buttons": buttons} if buttons else {}


def _button(key: Keyed, sealed: Sealed) -> Mapping[str, object]:
    face: dict[str, object] = {"Text": _face(key["label"]), "TextSize": "regular"}
    if "url" in key:
        return {**face, "ActionType": "open-url", "ActionBody": key["url"]}
    if "phone" in key:
        return {**face, "ActionType": "share-phone", "ActionBody": "phone"}
    return {**face, "ActionType": "reply", "ActionBody": sealed(key["press"]), "Silent": True}


def _face(label: str) -> str:
    """What stands on a key: HTML, so what people or offices have written must not be taken for marks."""
    face = escape(label)
    return face if len(face) <= _LABEL else escape(label[: _LABEL // len("&quot;")])


def _laid(payload: Payload) -> list[list[Keyed]]:
    """The keys in their rows: long labels alone, or, where there would be too many rows, closer together."""
    main, footer, columns = _list(payload, "keys"), _list(payload, "footer"), int(str(payload.get("columns", 1)))
    wanted = 2 if len(main) == 4 and columns > 2 else columns  # two and two, rather than three and one
    ways = ((wanted, _ROOMY), (max(2, columns), _CROWDED), (SIDE_BY_SIDE, _PACKED))
    laid = ([*_flow(main, most, letters), *_flow(footer, SIDE_BY_SIDE, letters)] for most, letters in ways)
    first, second, third = laid
    return next((rows for rows in (first, second) if len(rows) <= ROWS), third)


def _flow(keys: Iterable[Keyed], columns: int, letters: tuple[int, int]) -> Iterator[list[Keyed]]:
    row: list[Keyed] = []
    for key in keys:
        if row and len(row) >= min(columns, _side_by_side([*row, key], letters)):
            yield row
            row = []
        row.append(key)
    if row:
        yield row


def _side_by_side(keys: Sequence[Keyed], letters: tuple[int, int]) -> int:
    """How many keys may stand in the row of these: as many as leave the longest label room."""
    longest, (short, middling) = max(len(key["label"]) for key in keys), letters
    return SIDE_BY_SIDE if longest <= short else 2 if longest <= middling else 1
