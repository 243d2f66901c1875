"""What Viber accepts in messages and keyboards, and the words of its refusals; pure functions.

A problem with a status is refused by the server. One without passes it, and then spoils the chat on somebody's phone:
Viber checks most of a keyboard only there. Either way it is our bug. Lengths of texts count UTF-16 units.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from tests.standin import pictures
from tests.standin.rules import units
from tests.standin.wire import Json

REQUEST_BYTES = 30_000
_STATUSES = """
    ok invalidUrl invalidAuthToken badData missingData receiverNotRegistered receiverNotSubscribed publicAccountBlocked
    publicAccountNotFound publicAccountSuspended webhookNotSet receiverNoSuitableDevice tooManyRequests
    apiVersionNotSupported incompatibleWithVersion publicAccountNotAuthorized inchatReplyMessageNotAllowed
    publicAccountIsNotInline noPublicChat cannotSendBroadcast broadcastNotAllowed unsupportedCountry paymentUnsupported
    freeMessagesExceeded noBalance
"""
STATUSES: Mapping[int, str] = dict(enumerate(_STATUSES.split()))
"""The documented statuses by number."""


class Refusal(Exception):
    """What Viber would not do: always HTTP 200, with a status and words."""

    def __init__(self, status: int, words: str = "") -> None:
        super().__init__(words or STATUSES.get(status, "general error"))
        self.status = status

    def body(self) -> Json:
        """The JSON of the answer."""
        return {"status": self.status, "status_message": str(self)}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a message."""

    words: str
    status: int = 0


def read(raw: bytes) -> Json:
    """The body of a request."""
    if len(raw) > REQUEST_BYTES:
        raise Refusal(3, "request is larger than 30 kB")
    try:
        tree: object = json.loads(raw.decode())
    except ValueError:
        raise Refusal(3, "request is not JSON in UTF-8") from None
    if not isinstance(tree, dict):
        raise Refusal(3, "request is no object")
    return tree


def is_local(url: str) -> bool:
    """On the loopback, where the stand-in needs no certificate and may fetch."""
    return urlsplit(url).hostname in {"127.0.0.1", "localhost", "::1"}


def is_public(url: object) -> bool:
    """Whether Viber would call this address."""
    if not isinstance(url, str):
        return False
    parts = urlsplit(url)
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and is_local(url)))


# --- Messages --------------------------------------------------------------------------------------------------------

_COMMON = frozenset({"type", "sender", "tracking_data", "min_api_version", "keyboard"})
_ADDRESS: Mapping[str, frozenset[str]] = {
    "send_message": frozenset({"receiver", "auth_token"}),
    "broadcast_message": frozenset({"broadcast_list", "auth_token"}),
    "welcome": frozenset(),
}
_OWN: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "text": (frozenset({"text"}), frozenset()),
    "picture": (frozenset({"text", "media"}), frozenset({"thumbnail"})),
    "video": (frozenset({"media", "size"}), frozenset({"duration", "thumbnail"})),
    "file": (frozenset({"media", "size", "file_name"}), frozenset()),
    "url": (frozenset({"media"}), frozenset()),
    "contact": (frozenset({"contact"}), frozenset()),
    "location": (frozenset({"location"}), frozenset()),
    "sticker": (frozenset({"sticker_id"}), frozenset()),
    "": (frozenset({"keyboard"}), frozenset()),
}
"""The fields of each type, required and not; a keyboard may come without a type. Rich media nobody here sends."""
_PATHS = {"picture": r"(?i)\.(jpe?g|png|gif)", "video": r"(?i)\.mp4", "file": r"\.\w{1,8}"}
_EXECUTABLE = re.compile(r"(?i)\.(apk|app|bat|bin|cmd|com|deb|dmg|exe|hta|jar|js|lnk|msi|ps1|scr|sh|vbs)")
_HEAVIEST = {"picture": 1_000_000, "video": 26_000_000, "file": 50_000_000}


def check(body: Json, way: str) -> None:
    """Refuse a message for the first of its problems that the server minds."""
    for problem in problems(body, way):
        if problem.status:
            raise Refusal(problem.status, problem.words)


def problems(body: Json, way: str) -> Iterator[Problem]:
    """Everything that is wrong with a message, which leaves the bot by a method or as a welcome."""
    kind = body.get("type", "")
    if not isinstance(kind, str) or kind not in _OWN:
        yield Problem("no such type of message, or none that the stand-in judges", 3)
        return
    required, optional = _OWN[kind]
    known = _COMMON | _ADDRESS[way] | required | optional
    yield from (Problem(f"unknown field {name}") for name in sorted(body.keys() - known))
    yield from (Problem(f"missing field {name}", 4) for name in sorted(required - body.keys()))
    yield from _envelope(body, way)
    yield from _content(kind, body)
    if "keyboard" in body:
        yield from (
            Problem(f"keyboard is not valid. [{problem.words}]", problem.status)
            for problem in _keyboard(body["keyboard"], version(body))
        )


def version(body: Json) -> int:
    """The oldest client that the message is for."""
    number = body.get("min_api_version", 1)
    return number if isinstance(number, int) else 1


def _envelope(body: Json, way: str) -> Iterator[Problem]:
    if way == "send_message" and not isinstance(body.get("receiver"), str):
        yield Problem("missing field receiver", 4)
    if way == "broadcast_message":
        receivers = body.get("broadcast_list")
        if not isinstance(receivers, list) or not 1 <= len(receivers) <= 300:
            yield Problem("broadcast_list holds 1 to 300 ids", 3)
    sender = body.get("sender")
    if not isinstance(sender, dict) or not sender.get("name"):
        yield Problem("sender.name is missing", 3 if way == "welcome" else 0)  # courier sends without, and arrives
    else:
        yield from _length("sender.name", sender["name"], 28)
        if "avatar" in sender and not is_public(sender["avatar"]):
            yield Problem("sender.avatar is no https address")
    if "min_api_version" in body and (type(body["min_api_version"]) is not int or version(body) < 1):
        yield Problem("min_api_version is no whole number", 3)
    if "tracking_data" in body:
        yield from _length("tracking_data", body["tracking_data"], 4000)


def _length(name: str, value: object, most: int) -> Iterator[Problem]:
    if not isinstance(value, str):
        yield Problem(f"{name} is no text", 3)
    elif units(value) > most:
        yield Problem(f"{name} has {units(value)} characters, allowed are {most}", 3)


def _content(kind: str, body: Json) -> Iterator[Problem]:
    if "text" in body:
        yield from _length("text", body["text"], 7000 if kind == "text" else 512)
        if kind == "text" and not str(body["text"]).strip():
            yield Problem("text is empty", 3)
    if "media" in body:
        yield from _length("media", body["media"], 2000)
        yield from _media(kind, body)
    match kind, body.get(kind):
        case "contact", {"name": str(name), "phone_number": str(phone)}:
            yield from (*_length("contact.name", name, 28), *_length("contact.phone_number", phone, 18))
        case "location", {"lat": int() | float() as lat, "lon": int() | float() as lon}:
            if abs(lat) > 90 or abs(lon) > 180:
                yield Problem("location is out of range", 3)
        case (("contact" | "location"), _):
            yield Problem(f"{kind} is incomplete", 3)


def _media(kind: str, body: Json) -> Iterator[Problem]:
    media, path = body["media"], urlsplit(str(body["media"])).path
    if not is_public(media):
        yield Problem("media is no https address", 3)
    if kind in _PATHS and not re.search(_PATHS[kind] + "$", path):
        yield Problem(f"the path of a {kind} has no fitting extension", 3 if kind == "picture" else 0)
    if "size" in body and (type(body["size"]) is not int or not 0 < body["size"] <= _HEAVIEST[kind]):
        yield Problem("size is no number of bytes, or too many", 3)
    if "file_name" in body:
        yield from _length("file_name", body["file_name"], 256)
        suffix = re.search(r"\.\w+$", str(body["file_name"]))
        if not suffix or _EXECUTABLE.fullmatch(suffix.group()):
            yield Problem("file_name has no extension, or a forbidden one", 3)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came when Viber's side asked for the media of a message."""

    head: int
    announced: str
    got: int
    content_type: str
    content: bytes


def media_faults(body: Json, fetched: Fetched) -> Iterator[str]:
    """Everything that would keep the media from arriving."""
    kind, size = str(body["type"]), len(fetched.content)
    if (fetched.head, fetched.got) != (200, 200):
        yield f"{kind}: HEAD {fetched.head}, GET {fetched.got}"
        return
    if fetched.announced != str(size):
        yield f"{kind}: HEAD announces {fetched.announced or 'no'} bytes, GET brings {size}"
    if not 0 < size <= _HEAVIEST[kind]:
        yield f"{kind}: {size} bytes"
    if "size" in body and body["size"] != size:
        yield f"{kind}: size is {body['size']}, GET brings {size} bytes"
    if kind != "file" and not fetched.content_type.startswith({"picture": "image/"}.get(kind, "video/")):
        yield f"{kind}: comes as {fetched.content_type}"
    if kind == "picture" and (why := pictures.fault(fetched.content)):
        yield f"{kind}: {why}"


# --- Keyboards -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a keyboard or button: what its JSON looks like, and since which version it is known."""

    looks: str
    since: int = 1


_ANY, _TEXT, _FLAG, _OBJECT, _COLOUR = r".*", r'".*"', "true|false", r"\{.*\}", r'"#[0-9A-Fa-f]{6}"'
_SCALE = '"(crop|fill|fit)"'
_KEYBOARD = {
    "Type": Field('"keyboard"'),
    "Buttons": Field(_ANY),
    "BgColor": Field(_COLOUR),
    "DefaultHeight": Field(_FLAG),
    "CustomDefaultHeight": Field("[456][0-9]|70", 3),
    "HeightScale": Field(r"[1-9][0-9]|100", 3),
    "ButtonsGroupColumns": Field("[1-6]", 4),
    "ButtonsGroupRows": Field("[1-7]", 4),
    "InputFieldState": Field('"(regular|minimized|hidden)"', 4),
    "FavoritesMetadata": Field(_OBJECT, 6),
}
_BUTTON = {
    "Columns": Field('[1-6]|"[1-6]"'),
    "Rows": Field('[12]|"[12]"'),
    "ActionType": Field(_ANY),
    "ActionBody": Field(_TEXT),
    "Text": Field(_TEXT),
    "TextSize": Field('"(small|regular|large)"'),
    "TextVAlign": Field('"(top|middle|bottom)"'),
    "TextHAlign": Field('"(left|center|right)"'),
    "TextPaddings": Field(r"\[.*\]", 4),
    "TextOpacity": Field("[0-9]{1,2}|100"),
    "TextShouldFit": Field(_FLAG, 6),
    "TextBgGradientColor": Field(_COLOUR),
    "BgColor": Field(_COLOUR),
    "BgMedia": Field(_TEXT),
    "BgMediaType": Field('"(picture|gif)"'),
    "BgMediaScaleType": Field(_SCALE, 6),
    "BgLoop": Field(_FLAG),
    "Image": Field(_TEXT),
    "ImageScaleType": Field(_SCALE, 6),
    "Frame": Field(_OBJECT, 6),
    "Silent": Field(_FLAG),
    "OpenURLType": Field('"(internal|external)"'),
    "OpenURLMediaType": Field('"(not-media|video|gif|picture)"'),
    "InternalBrowser": Field(_OBJECT, 3),
    "Map": Field(_OBJECT, 6),
    "MediaPlayer": Field(_OBJECT, 6),
}
_ACTIONS = {"reply": 1, "open-url": 1, "none": 2, "location-picker": 3, "share-phone": 3, "open-map": 6}
_ACTIONS["subscribe-bot"] = 8
SILENT_SINCE = 6
"""Older clients show the tap all the same, and the server says nothing."""
_MARKUP = re.compile(
    r"</?[bius]>|<br ?/?>|<font( color=\"?#[0-9A-Fa-f]{6}\"?| size=\"?(1[2-9]|2[0-9]|3[0-2])\"?)+>|</font>"
)


def _keyboard(tree: object, api: int) -> Iterator[Problem]:
    if not isinstance(tree, dict):
        yield Problem("an object is expected", 3)
        return
    if "Type" not in tree:
        yield Problem('object has missing required properties (["Type"])', 3)
    yield from _fields(tree, _KEYBOARD, api)
    buttons = tree.get("Buttons")
    if not isinstance(buttons, list) or not all(isinstance(button, dict) for button in buttons):
        yield Problem("Buttons is no array of objects", 3)
    elif not buttons:
        yield Problem("array is too short: must have at least 1 elements but instance has 0 elements", 3)
    else:
        for button in buttons:
            yield from _button(button, api)
        yield from _layout(buttons, _number(tree, "ButtonsGroupColumns", 6))


def _fields(tree: Json, known: Mapping[str, Field], api: int) -> Iterator[Problem]:
    for name, value in tree.items():
        field = known.get(name)
        if field is None:
            yield Problem(f"no field {name}")
        elif not re.fullmatch(field.looks, json.dumps(value)):
            yield Problem(f"{name} has an impossible value", 3)
        elif field.since > api:
            yield Problem(f"{name} needs min_api_version {field.since}", 3)


def _button(button: Json, api: int) -> Iterator[Problem]:
    yield from _fields(button, _BUTTON, api)
    action, body, text = action_of(button), str(button.get("ActionBody", "")), str(button.get("Text", ""))
    if _ACTIONS.get(action, 99) > api:
        known = [name for name, since in _ACTIONS.items() if since <= api]
        yield Problem(f"instance value ({json.dumps(action)}) not found in enum (possible values: {known})", 3)
    if not body and action not in {"none", "open-map"}:
        yield Problem("ActionBody is missing", 3)
    if not body.isascii() or len(body) > (250 if action == "open-url" else 100):
        yield Problem("ActionBody is longer than a phone takes, or not ASCII")
    if action == "open-url" and not re.match(r"https?://[^\s/]", body):
        yield Problem("ActionBody of open-url is no web address")
    if units(text) > 250:
        yield Problem("Text is longer than 250 characters", 3)
    if not text.strip() and not {"Image", "BgMedia"} & button.keys():
        yield Problem("a button without words")
    if re.search(r"<|&(?!#?\w+;)", _MARKUP.sub("", text)):
        yield Problem("Text is not escaped")
    if button.get("Silent") is True and api < SILENT_SINCE:
        yield Problem(f"Silent works from min_api_version {SILENT_SINCE} on")


def _layout(buttons: Sequence[Json], across: int) -> Iterator[Problem]:
    laid = rows(buttons, across)
    if any(sum(columns(button) for button in row) != across for row in laid):
        yield Problem(f"a row is not {across} columns wide: buttons will slide up")
    if any(len({_number(button, "Rows", 1) for button in row}) > 1 for row in laid):
        yield Problem("buttons of one row have different heights, which the stand-in cannot lay out")
    high = sum(_number(row[0], "Rows", 1) for row in laid)
    if high > 12:
        yield Problem(f"{high} rows, a phone shows 12", 3 if high > 24 else 0)


def rows(buttons: Sequence[Json], across: int = 6) -> list[list[Json]]:
    """The rows that a phone makes, which fills each one while the next button fits."""
    laid: list[list[Json]] = []
    for button in buttons:
        if not laid or sum(map(columns, laid[-1])) + columns(button) > across:
            laid.append([])
        laid[-1].append(button)
    return laid


def columns(button: Json) -> int:
    """How wide a button is."""
    return _number(button, "Columns", 6)


def _number(tree: Json, name: str, default: int) -> int:
    digits = str(tree.get(name, default))
    return int(digits) if digits.isdecimal() else default


def action_of(button: Json) -> str:
    """What a tap does."""
    return str(button.get("ActionType", "reply"))


def label_of(button: Json) -> str:
    """The words on a button as a person reads them."""
    return html.unescape(_MARKUP.sub("", str(button.get("Text", ""))))
