"""Screens drawn as Telegram's messages: pure, ready to be kept, complete but for the chat they go to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import assert_never
from urllib.parse import unquote, urlsplit

from bot import enclosing
from bot.handlers.telegram import media
from bot.ics import calendar_file
from bot.screen import (
    AskContact,
    Attachment,
    Button,
    CalendarFile,
    Document,
    File,
    Key,
    Link,
    Payload,
    Phrase,
    Picture,
    Pin,
    QrCode,
    Say,
    Screen,
    Text,
    encode,
)
from bot.splitting import split, units
from storage.casework import CaseId, Enclosed, Remark

MESSAGE_UNITS = 4096
"""The most that one message holds, in the UTF-16 units that Telegram counts in."""

DELETED = 100
"""How many messages one call deletes at most."""

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


def redraw(screen: Screen, say: Say, language: str, message: str) -> Payload | None:
    """The screen in the place of a message, where it has room; what comes along with it stands below already."""
    first, *others = draw(replace(screen, attachments=(), replaces=True), say, language, message)
    return {**first, "in_place": True} if first["method"] == "editMessageText" and not others else None


def clean(messages: Sequence[str]) -> list[Payload]:
    """What deletes these messages; those that are gone already are passed over by Telegram."""
    ids = [int(one) for one in messages if one.isdecimal()]
    batches = [ids[start : start + DELETED] for start in range(0, len(ids), DELETED)]
    return [{"method": "deleteMessages", "params": {"message_ids": one}} for one in batches]


def sheet(screen: Screen, say: Say, language: str, picture: str) -> Payload:
    """An announcement: the words and keys of a screen as one message, below its picture if it has one.

    What has no room is cut: what is too long has not been confirmed.
    """
    first, *_ = draw(replace(screen, replaces=False), say, language, None)
    if not picture:
        return first
    params = dict(_params(first))
    text, _ = params.pop("text"), params.pop("link_preview_options")
    caption = split(str(text), media.CAPTION_UNITS)[0]
    return {
        "method": "sendPhoto",
        "params": {**params, "caption": caption},
        "file": {"parameter": "photo", "news": int(picture)},
    }


def remark(remark: Remark, say: Say) -> list[list[Payload]]:
    """A consultant's message: a line says that a person writes, then come their words, as they are."""
    if remark.correction:
        return [_correction(remark, say)]
    who = say(Text("telegram-person"))
    parts = _with_files(remark, who) if remark.files else [_spoken(remark, who)]
    parts[0] = _answering(remark, parts[0])
    return parts


def _correction(remark: Remark, say: Say) -> list[Payload]:
    """In the place of what it corrects, where both are one message; what has no room there is said anew."""
    if remark.corrects.isdecimal():
        who = say(Text("telegram-person"))
        now, before = (_spoken(one, who) for one in (remark, replace(remark, words=remark.was)))
        if len(now) == len(before) == 1 and all(_fits(one, remark) for one in (*now, *before)):
            return [_corrected(now[0], remark)]
    return _answering(remark, _spoken(remark, say(Text("telegram-person-corrects"))))


def _fits(payload: Payload, remark: Remark) -> bool:
    """Whether that has room where it stands: under a file there is less of it, or none."""
    if remark.kind == "text":
        return True
    captioned = all(media.SORTS[_sort(one)].captioned for one in remark.files)
    return captioned and units(str(_params(payload)["text"])) <= media.CAPTION_UNITS


def _params(payload: Payload) -> Mapping[str, object]:
    params = payload["params"]
    assert isinstance(params, Mapping)
    return params


def _answering(remark: Remark, payloads: list[Payload]) -> list[Payload]:
    """Pointing at what it answers, where that is known."""
    if not remark.quotes_remote.isdecimal():
        return payloads
    first, *others = payloads
    answers = {"message_id": int(remark.quotes_remote), "allow_sending_without_reply": True}
    return [{**first, "params": {**_params(first), "reply_parameters": answers}}, *others]


def _spoken(remark: Remark, who: str) -> list[Payload]:
    """Words, and above them what they answer, where that cannot be pointed at."""
    quote = remark.quotes.strip() if remark.quotes and not remark.quotes_remote.isdecimal() else ""
    above = f"{who}\n{quote}" if quote else who
    messages = [_message(part) for part in split(f"{above}\n{remark.words}", MESSAGE_UNITS)]
    entities = [{"type": "bold", "offset": 0, "length": units(who)}]
    if quote:
        entities.append({"type": "blockquote", "offset": units(who) + 1, "length": units(quote)})
    messages[0]["entities"] = entities
    return [{"method": "sendMessage", "params": params} for params in messages]


def _corrected(payload: Payload, remark: Remark) -> Payload:
    params = _params(payload)
    here = {"message_id": int(remark.corrects)}
    if remark.kind == "text":
        return {"method": "editMessageText", "params": {**params, **here}}
    words = {"caption": params["text"], "caption_entities": params["entities"]}
    return {"method": "editMessageCaption", "params": {**words, **here}}


def _with_files(remark: Remark, who: str) -> list[list[Payload]]:
    """One file or an album; words that have no room under it stand below."""
    sorts = [_sort(one) for one in remark.files]
    ours = all(one.file.source == media.NAME for one in remark.files)
    uploaded = sum(one.file.size for one in remark.files if _is_uploaded(one.file))
    if ours and media.fit_an_album(sorts) and uploaded <= media.ALBUM_BYTES:
        return _album(remark, sorts, who)
    parts: list[list[Payload]] = []
    for number, (one, sort) in enumerate(zip(remark.files, sorts, strict=True)):
        words = one.words if len(remark.files) > 1 else remark.words
        parts.append(_file(one, sort, who, words, remark.case, first=number == 0))
    return parts


def _is_uploaded(file: File) -> bool:
    """Whether Telegram does not keep it, or not under the name that it shall have."""
    return file.source != media.NAME or media.keeps_name(file)


def _sort(one: Enclosed) -> str:
    return (media.sent_anew if _is_uploaded(one.file) else media.sort_of)(one.file, one.kind)


def _album(remark: Remark, sorts: Sequence[str], who: str) -> list[list[Payload]]:
    shown, below, files = [], [], []
    for number, (one, sort) in enumerate(zip(remark.files, sorts, strict=True)):
        words, under = _under(who, one.words, first=number == 0)
        shown.append({"type": sort, "media": media.id_of(one.file), **words})
        below.append(under)
        if _is_uploaded(one.file):
            files.append({"place": number, **_kept(one, remark.case)})
    album = {"method": "sendMediaGroup", "params": {"media": shown}, **({"files": files} if files else {})}
    return [[album, *below[0]], *below[1:]]


def _kept(enclosed: Enclosed, case: CaseId | None) -> dict[str, object]:
    """Where the contents are, and what they are called."""
    return {"case": case, "id": enclosed.id, "name": media.named(enclosed.file, enclosed.kind)}


def _file(enclosed: Enclosed, sort: str, who: str, words: str, case: CaseId | None, *, first: bool) -> list[Payload]:
    how, file = media.SORTS[sort], enclosed.file
    params, below = _under(who, words, first=first, captioned=how.captioned)
    if not _is_uploaded(file):
        return [{"method": how.method, "params": {**params, how.parameter: media.id_of(file)}}, *below]
    if sort == "document":
        params["disable_content_type_detection"] = True
    return [
        {"method": how.method, "params": params, "file": {"parameter": how.parameter, **_kept(enclosed, case)}},
        *below,
    ]


def _under(who: str, words: str, *, first: bool, captioned: bool = True) -> tuple[dict[str, object], list[Payload]]:
    """What stands under a file, or has no room there and stands in messages below; there too it is said who writes."""
    text = "\n".join(one for one in (who if first else "", words) if one)
    if captioned and units(text) <= media.CAPTION_UNITS:
        bold = [{"type": "bold", "offset": 0, "length": units(who)}] if first else []
        return ({"caption": text, "caption_entities": bold} if text else {}), []
    return {}, _spoken(Remark(words), who) if text else []


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
        case QrCode(_, label) | Picture(_, label):
            photo = {"parameter": "photo", **enclosing.kept(attachment)}
            return {"method": "sendPhoto", "params": {"caption": _caption(label, say)}, "file": photo}
        case Document(label=label):
            document = {"parameter": "document", **enclosing.kept(attachment)}
            # It is what it says: Telegram is not to make a picture or a film of it.
            params = {"caption": _caption(label, say), "disable_content_type_detection": True}
            return {"method": "sendDocument", "params": params, "file": document}
        case _:
            assert_never(attachment)


def _caption(label: Phrase, say: Say) -> str:
    """What stands below a file, as far as there is room."""
    return next(iter(split(say(label).strip(), media.CAPTION_UNITS)), "")
