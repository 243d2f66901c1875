"""Screens drawn as Telegram's messages: pure, ready to be kept, complete but for the chat they go to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import assert_never
from urllib.parse import unquote, urlsplit

from bot.handlers.telegram import media
from bot.ics import calendar_file
from bot.screen import (
    AskContact,
    Attachment,
    Button,
    CalendarFile,
    File,
    Key,
    Link,
    Payload,
    Pin,
    Say,
    Screen,
    Text,
    encode,
)
from bot.splitting import split, units
from storage.casework import CaseId, Enclosed, Remark

MESSAGE_UNITS = 4096
"""The most that one message holds, in the UTF-16 units that Telegram counts in."""

_ROW_LETTERS = 36
"""How many letters stand side by side in a row of keys on a small phone; a longer label would lose its end."""


def draw(screen: Screen, say: Say, language: str, replaces: str | None) -> list[Payload]:
    """The messages of a screen. The words come first: a file on its way must not hold up what was said.

    An edit takes the place of the first message only where that is the whole text: halves of one text belong together.
    """
    title, parts = _words(screen, say)
    rows = [*_rows(screen.keys, screen.columns, say), *_rows(screen.footer, len(screen.footer), say)]
    messages = [_message(part) for part in parts]
    if messages and title:
        length = min(units(title), units(parts[0]))
        messages[0]["entities"] = [{"type": "bold", "offset": 0, "length": length}]
    if messages and rows:
        messages[-1]["reply_markup"] = {"inline_keyboard": rows}
    payloads: list[Payload] = [{"method": "sendMessage", "params": params} for params in messages]
    if screen.replaces and replaces is not None and replaces.isdecimal() and len(messages) == 1:
        payloads = [{"method": "editMessageText", "params": {"message_id": int(replaces), **messages[0]}}]
    return [
        *payloads,
        *(_attached(one, say, language) for one in screen.attachments),
        *(_offer(key, say) for key in (*screen.keys, *screen.footer) if isinstance(key, AskContact)),
    ]


def remark(remark: Remark, say: Say) -> list[Payload]:
    """A consultant's message: a line says that a person writes, then come their words, as they are."""
    stays = bool(remark.correction and remark.corrects.isdecimal())
    who = say(Text("telegram-person-corrects") if remark.correction and not stays else Text("telegram-person"))
    if remark.files and not remark.correction:
        payloads = _with_files(remark, who)
    else:
        payloads = [{"method": "sendMessage", "params": params} for params in _spoken(remark, who)]
    if stays and len(payloads) == 1:
        return [_corrected(payloads[0], remark)]
    if remark.quotes_remote.isdecimal():
        answers = {"message_id": int(remark.quotes_remote), "allow_sending_without_reply": True}
        first = payloads[0]
        assert isinstance(first["params"], Mapping)
        payloads[0] = {**first, "params": {**first["params"], "reply_parameters": answers}}
    return payloads


def _spoken(remark: Remark, who: str) -> list[dict[str, object]]:
    """Words, and above them what they answer, where that cannot be pointed at."""
    quote = remark.quotes.strip() if remark.quotes and not remark.quotes_remote.isdecimal() else ""
    above = f"{who}\n{quote}" if quote else who
    messages = [_message(part) for part in split(f"{above}\n{remark.words}", MESSAGE_UNITS)]
    entities = [{"type": "bold", "offset": 0, "length": units(who)}]
    if quote:
        entities.append({"type": "blockquote", "offset": units(who) + 1, "length": units(quote)})
    messages[0]["entities"] = entities
    return messages


def _corrected(payload: Payload, remark: Remark) -> Payload:
    params = payload["params"]
    assert isinstance(params, Mapping)
    here = {"message_id": int(remark.corrects)}
    if remark.kind == "text":
        return {"method": "editMessageText", "params": {**params, **here}}
    words = {"caption": params["text"], "caption_entities": params["entities"]}
    return {"method": "editMessageCaption", "params": {**words, **here}}


def _with_files(remark: Remark, who: str) -> list[Payload]:
    """One file or an album; words that have no room under it stand below."""
    sorts = [_sort(one) for one in remark.files]
    ours = all(one.file.source == media.NAME for one in remark.files)
    uploaded = sum(one.file.size for one in remark.files if _is_uploaded(one.file))
    if ours and media.fit_an_album(sorts) and uploaded <= media.ALBUM_BYTES:
        return [_album(remark, sorts, who)]
    payloads: list[Payload] = []
    for number, (one, sort) in enumerate(zip(remark.files, sorts, strict=True)):
        words = one.words if len(remark.files) > 1 else remark.words
        payloads += _file(one, sort, who if number == 0 else "", words, remark.case)
    return payloads


def _is_uploaded(file: File) -> bool:
    """Whether Telegram does not keep it, or not under the name that it shall have."""
    return file.source != media.NAME or media.keeps_name(file)


def _sort(one: Enclosed) -> str:
    return (media.sent_anew if _is_uploaded(one.file) else media.sort_of)(one.file, one.kind)


def _album(remark: Remark, sorts: Sequence[str], who: str) -> Payload:
    shown, files = [], []
    for number, (one, sort) in enumerate(zip(remark.files, sorts, strict=True)):
        caption, entities = _under(who if number == 0 else "", one.words)
        words = {"caption": caption, "caption_entities": entities} if caption else {}
        shown.append({"type": sort, "media": media.id_of(one.file), **words})
        if _is_uploaded(one.file):
            files.append({"place": number, **_kept(one, remark.case)})
    return {"method": "sendMediaGroup", "params": {"media": shown}, **({"files": files} if files else {})}


def _kept(enclosed: Enclosed, case: CaseId | None) -> dict[str, object]:
    """Where the contents are, and what they are called."""
    return {"case": case, "id": enclosed.id, "name": media.named(enclosed.file, enclosed.kind)}


def _file(enclosed: Enclosed, sort: str, who: str, words: str, case: CaseId | None) -> list[Payload]:
    how, file = media.SORTS[sort], enclosed.file
    caption, entities = _under(who, words)
    below: list[Payload] = []
    if not how.captioned or units(caption) > media.CAPTION_UNITS:
        parts = [_message(part) for part in split(caption, MESSAGE_UNITS)]
        if parts and entities:
            parts[0]["entities"] = entities
        below = [{"method": "sendMessage", "params": part} for part in parts]
        caption = ""
    params: dict[str, object] = {"caption": caption, "caption_entities": entities} if caption else {}
    if not _is_uploaded(file):
        return [{"method": how.method, "params": {**params, how.parameter: media.id_of(file)}}, *below]
    if sort == "document":
        params["disable_content_type_detection"] = True
    return [
        {"method": how.method, "params": params, "file": {"parameter": how.parameter, **_kept(enclosed, case)}},
        *below,
    ]


def _under(who: str, words: str) -> tuple[str, list[dict[str, object]]]:
    """What stands under a file."""
    entities: list[dict[str, object]] = [{"type": "bold", "offset": 0, "length": units(who)}] if who else []
    return "\n".join(one for one in (who, words) if one), entities


# --- Words -----------------------------------------------------------------------------------------------------------


def _words(screen: Screen, say: Say) -> tuple[str, list[str]]:
    title = say(screen.title).strip() if screen.title is not None else ""
    lines = [say(line).strip() for line in screen.lines]
    links = [
        _link_line(key, say) for key in (*screen.keys, *screen.footer) if isinstance(key, Link) and not _opens(key)
    ]
    text = "\n\n".join(part for part in (title, *lines, "\n".join(links)) if part)
    if not text and (screen.keys or screen.footer):
        raise ValueError("a screen with keys and without words: Telegram has no such message")
    return title, split(text, MESSAGE_UNITS)


def _message(text: str) -> dict[str, object]:
    return {"text": text, "link_preview_options": {"is_disabled": True}}


# --- Keys ------------------------------------------------------------------------------------------------------------


def _rows(keys: Sequence[Key], columns: int, say: Say) -> list[list[dict[str, object]]]:
    labels = [(say(key.label), key) for key in keys if _stands_in_a_row(key)]
    width = _columns(max((len(label) for label, _ in labels), default=0), columns)
    buttons = [_button(label, key) for label, key in labels]
    return [buttons[start : start + width] for start in range(0, len(buttons), width)]


def _columns(longest: int, wanted: int) -> int:
    """How many keys a row has: as many as wanted, as long as the longest label is still read to its end."""
    return next((n for n in range(min(wanted, 8), 1, -1) if longest <= _ROW_LETTERS // n - 1), 1)


def _stands_in_a_row(key: Key) -> bool:
    match key:
        case Button():
            return True
        case Link():
            return _opens(key)
        case AskContact():
            return False
        case _:
            assert_never(key)


def _button(label: str, key: Key) -> dict[str, object]:
    match key:
        case Button(_, press):
            return {"text": label, "callback_data": encode(press)}
        case Link(_, url):
            return {"text": label, "url": url}
        case AskContact():
            return {"text": label, "request_contact": True}
        case _:
            assert_never(key)


def _opens(link: Link) -> bool:
    """Whether Telegram takes the address for a button: it refuses phones, mail and hosts without a dot."""
    address = urlsplit(link.url)
    return address.scheme in {"http", "https"} and "." in (address.hostname or "")


def _link_line(link: Link, say: Say) -> str:
    """A link as words; Telegram makes phone numbers and mail addresses in a text tappable by itself."""
    address = urlsplit(link.url)
    shown = unquote(address.path) if address.scheme in {"tel", "mailto"} else link.url
    return say(Text("telegram-link", label=say(link.label), address=shown))


def _offer(key: AskContact, say: Say) -> Payload:
    """The key that shares a phone number, in a message of its own: it cannot stand beside keys of the other sort.

    The channel takes this message away, and the key with it, as soon as the person does anything.
    """
    keyboard = {"keyboard": [[_button(say(key.label), key)]], "resize_keyboard": True, "one_time_keyboard": True}
    return {"method": "sendMessage", "params": {"text": say(Text("telegram-share-contact")), "reply_markup": keyboard}}


# --- Attachments -----------------------------------------------------------------------------------------------------


def _attached(attachment: Attachment, say: Say, language: str) -> Payload:
    match attachment:
        case CalendarFile(cancelled=cancelled):
            name, content = calendar_file(attachment, say, language)
            caption = say(Text("telegram-calendar-remove") if cancelled else Text("telegram-calendar-add"))
            file = {"parameter": "document", "name": name, "text": content.decode()}
            return {"method": "sendDocument", "params": {"caption": caption}, "file": file}
        case Pin(latitude, longitude, title, address):
            point: dict[str, object] = {"latitude": latitude, "longitude": longitude}
            words = {"title": say(title).strip(), "address": say(address).strip()}
            if all(words.values()):
                return {"method": "sendVenue", "params": {**point, **words}}
            return {"method": "sendLocation", "params": point}
        case _:
            assert_never(attachment)
