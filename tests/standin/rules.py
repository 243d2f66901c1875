"""What Telegram accepts in texts, keyboards and commands, and the words of its refusals; pure functions.

The wording is that of the open-source Bot API server and of TDLib. Lengths of texts count UTF-16 units, those of
`callback_data` bytes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from tests.standin.wire import Json, Params, bad_request

TEXT_UNITS = 4096
CAPTION_UNITS = 1024
DATA_BYTES = 64
KEYBOARD_BUTTONS = 100
COMMANDS = 100

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_IN_TEXT_COMMAND = re.compile(r"(?<![\w/<])/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?")
_TAG = re.compile(r"<(/?)([^\s<>/=]*)([^<>]*)>|&(#\d+|#[xX][0-9A-Fa-f]+|lt|gt|amp|quot);|<")
_ATTRIBUTE = re.compile(r"""\s+([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.:/-]+)))?""")
_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_ACTIONS = ("url", "callback_data", "copy_text", "web_app", "login_url", "pay", "callback_game")


def units(text: str) -> int:
    """The length as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text and its entities after parsing."""

    text: str
    entities: tuple[Json, ...] = ()


def message_text(params: Params) -> Formatted:
    """The text of sendMessage and editMessageText."""
    if not params.text("text"):
        raise bad_request("message text is empty")
    formatted = _formatted(params, "text", "entities")
    if not formatted.text.strip():
        raise bad_request("text must be non-empty")
    if units(formatted.text) > TEXT_UNITS:
        raise bad_request("message is too long")
    return formatted


def caption(params: Params) -> Formatted:
    """The words under a file, which may be missing."""
    formatted = _formatted(params, "caption", "caption_entities")
    if units(formatted.text) > CAPTION_UNITS:
        raise bad_request("message caption is too long")
    return formatted


def _formatted(params: Params, name: str, entities_name: str) -> Formatted:
    text = params.text(name)
    match params.text("parse_mode").lower():
        case "":
            return Formatted(text, _entities(text, params, entities_name))
        case "html":
            return from_html(text)
        case "markdown" | "markdownv2":
            raise NotImplementedError("the stand-in reads no Markdown: send entities or HTML")
        case _:
            raise bad_request("unsupported parse_mode")


def _entities(text: str, params: Params, name: str) -> tuple[Json, ...]:
    try:
        tree = params.tree(name)
    except ValueError:
        raise bad_request("can't parse entities JSON object") from None
    if tree is None:
        return ()
    if not isinstance(tree, list):
        raise bad_request("expected an Array of Message Entities")
    return tuple(_entity(text, each) for each in tree)


def _entity(text: str, tree: object) -> Json:
    if not isinstance(tree, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    offset, length = tree.get("offset"), tree.get("length")
    if not isinstance(offset, int) or not isinstance(length, int) or not isinstance(tree.get("type"), str):
        raise bad_request("can't parse MessageEntity: can't find field")
    if offset < 0 or length <= 0:
        raise bad_request("receive an entity with incorrect offset or length")
    if offset + length > units(text):
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} ends after the end of the text at UTF-16 offset {units(text)}"
        )
    if _splits_a_character(text, offset) or _splits_a_character(text, offset + length):
        raise bad_request("entity begins or ends in a middle of a UTF-16 symbol")
    return {str(key): value for key, value in tree.items()}


def _splits_a_character(text: str, offset: int) -> bool:
    encoded = text.encode("utf-16-le", "surrogatepass")
    low = encoded[offset * 2 : offset * 2 + 2]
    return len(low) == 2 and 0xDC00 <= int.from_bytes(low, "little") <= 0xDFFF


# --- HTML ------------------------------------------------------------------------------------------------------------


def from_html(source: str) -> Formatted:
    """Telegram's small HTML; raises a refusal for tags that are unknown or do not close."""
    text, entities = "", list[Json]()
    open_tags: list[tuple[str, int, dict[str, object]]] = []
    end = 0
    for found in _TAG.finditer(source):
        text += source[end : found.start()]
        end = found.end()
        closing, name, rest, reference = found.groups()
        if reference is not None:
            text += _character(reference)
        elif name is None or (not name and not closing):
            raise _unparseable("Unclosed start tag", source, found.start())
        elif closing:
            entities += _close(open_tags, name.lower(), text, source, found.start())
        else:
            open_tags.append((name.lower(), units(text), _open(name.lower(), rest, source, found.start())))
    if open_tags:
        raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{open_tags[-1][0]}\"")
    return Formatted(text + source[end:], tuple(sorted(entities, key=_place)))


def _place(entity: Json) -> tuple[int, int]:
    offset, length = entity["offset"], entity["length"]
    assert isinstance(offset, int)
    assert isinstance(length, int)
    return offset, -length


def _character(reference: str) -> str:
    if reference in _NAMED:
        return _NAMED[reference]
    return chr(int(reference[2:], 16) if reference[1] in "xX" else int(reference[1:]))


def _unparseable(what: str, source: str, position: int) -> Exception:
    return bad_request(f"can't parse entities: {what} at byte offset {len(source[:position].encode())}")


def _open(name: str, rest: str, source: str, position: int) -> dict[str, object]:
    attributes = {key: a or b or c for key, a, b, c in _ATTRIBUTE.findall(rest)}
    if name not in _TAGS or (name == "span" and attributes.get("class") != "tg-spoiler"):
        raise _unparseable(f'Unsupported start tag "{name}"', source, position)
    entity: dict[str, object] = {"type": _TAGS[name]}
    if name == "a":
        entity["url"] = attributes.get("href", "")
    elif name == "tg-emoji":
        entity["custom_emoji_id"] = attributes.get("emoji-id", "")
    elif name == "tg-time":
        entity["unix_time"] = int(attributes.get("unix", "0"))
        entity["date_time_format"] = attributes.get("format", "")
    elif name == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    return entity


def _close(
    open_tags: list[tuple[str, int, dict[str, object]]], name: str, text: str, source: str, position: int
) -> list[Json]:
    if not open_tags:
        raise _unparseable("Unexpected end tag", source, position)
    expected, start, entity = open_tags.pop()
    if name not in {expected, ""}:
        raise bad_request(
            f"can't parse entities: Unmatched end tag at byte offset {len(source[:position].encode())}, "
            f'expected "</{expected}>", found "</{name}>"'
        )
    length = units(text) - start
    return [{"offset": start, "length": length, **entity}] if length else []


def typed(text: str) -> Formatted:
    """What a person typed, with its commands marked as Telegram marks them."""
    entities = tuple(
        {"type": "bot_command", "offset": units(text[: found.start()]), "length": units(found.group())}
        for found in _IN_TEXT_COMMAND.finditer(text)
    )
    return Formatted(text, entities)


# --- Keyboards -------------------------------------------------------------------------------------------------------


def markup(params: Params, *, inline_only: bool = False) -> Json | None:
    """The keyboard of a message; None when there is none."""
    try:
        tree = params.tree("reply_markup")
    except ValueError:
        raise bad_request("can't parse reply keyboard markup JSON object") from None
    if tree is None or tree == {}:
        return None
    if not isinstance(tree, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in tree:
        return {"inline_keyboard": _inline_rows(tree["inline_keyboard"])}
    if inline_only:
        raise bad_request("inline keyboard expected")
    if "keyboard" in tree:
        _reply_rows(tree["keyboard"])
    elif not (tree.get("remove_keyboard") is True or tree.get("force_reply") is True):
        raise bad_request("object expected as reply markup")
    return {str(key): value for key, value in tree.items()}


def _rows(tree: object, what: str) -> list[list[object]]:
    if not isinstance(tree, list):
        raise bad_request(f'field "{what}" must be of type Array')
    rows: list[list[object]] = []
    for row in tree:
        if not isinstance(row, list):
            raise bad_request(f'field "{what}" must be an Array of Arrays')
        rows.append(row)
    return rows


def _inline_rows(tree: object) -> list[list[Json]]:
    rows = [[_inline_button(button) for button in row] for row in _rows(tree, "inline_keyboard")]
    if sum(map(len, rows)) > KEYBOARD_BUTTONS:
        raise bad_request("reply markup is too long")
    return [row for row in rows if row]


def _inline_button(tree: object) -> Json:
    if not isinstance(tree, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = tree.get("text")
    if not isinstance(text, str):
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    url, data = tree.get("url"), tree.get("callback_data")
    if url:
        check_url(str(url))
    elif data:
        if len(str(data).encode()) > DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
    elif not any(tree.get(action) for action in _ACTIONS) and "switch_inline_query" not in tree:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    return {str(key): value for key, value in tree.items()}


def check_url(url: str) -> None:
    """Telegram opens web and tg: addresses from a button, and nothing else: no mailto:, no tel:."""
    problem = _problem_with(url)
    if problem:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: {problem}")


def _problem_with(url: str) -> str:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return "Wrong HTTP URL"
    if parts.scheme in {"tg", "ton", "tonsite"}:
        return ""
    if parts.scheme not in {"http", "https"}:
        return "Unsupported URL protocol"
    return "" if "." in host.strip(".") and " " not in url and len(url) <= 2048 else "Wrong HTTP URL"


def _reply_rows(tree: object) -> None:
    rows = _rows(tree, "keyboard")
    for button in (button for row in rows for button in row):
        text = button.get("text") if isinstance(button, dict) else button
        if not isinstance(text, str) or not text.strip():
            raise bad_request("keyboard button text must be non-empty")
    if sum(map(len, rows)) > 3 * KEYBOARD_BUTTONS:
        raise bad_request("reply markup is too long")


# --- Commands --------------------------------------------------------------------------------------------------------


def commands(params: Params) -> list[Json]:
    """The list of setMyCommands."""
    try:
        tree = params.tree("commands")
    except ValueError:
        raise bad_request("can't parse commands JSON object") from None
    if not isinstance(tree, list):
        raise bad_request("expected an Array of BotCommand")
    if len(tree) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_command(each) for each in tree]


def _command(tree: object) -> Json:
    if not isinstance(tree, dict) or not isinstance(tree.get("command"), str):
        raise bad_request("can't parse BotCommand: can't find field \"command\"")
    if not _COMMAND.fullmatch(tree["command"].removeprefix("/")):
        raise bad_request("BOT_COMMAND_INVALID")
    description = tree.get("description")
    if not isinstance(description, str) or not 1 <= units(description.strip()) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": tree["command"].removeprefix("/"), "description": description}


def language(params: Params) -> str:
    """A two-letter language of commands and descriptions; empty for everybody else."""
    code = params.text("language_code")
    if code and not _LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


def degrees(params: Params) -> tuple[float, float]:
    """Latitude and longitude."""
    values = []
    for name, most in (("latitude", 90), ("longitude", 180)):
        if not params.text(name):
            raise bad_request(f"{name} is empty")
        try:
            value = float(params.text(name))
        except ValueError:
            raise bad_request("wrong location specified") from None
        if not -most <= value <= most:
            raise bad_request("wrong location specified")
        values.append(value)
    return values[0], values[1]


def labels(keyboard: Json | None, key: str) -> list[list[Mapping[str, object]]]:
    """The rows of a keyboard that has been accepted, as plain objects."""
    rows = keyboard.get(key) if keyboard else None
    if not isinstance(rows, Sequence):
        return []
    return [
        [button if isinstance(button, Mapping) else {"text": str(button)} for button in row]
        for row in rows
        if isinstance(row, Sequence)
    ]


# --- Reactions and lists of messages ---------------------------------------------------------------------------------

_EMOJIS = """
👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤️\u200d🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓
🍾 💋 🖕 😈 😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂️ 🤷
🤷\u200d♀️ 😡
"""
REACTIONS = frozenset(_EMOJIS.split())
"""The only emojis that can be put to a message."""


def reaction(params: Params) -> list[str]:
    """The emojis of setMessageReaction: one or none, for a bot."""
    try:
        tree = params.tree("reaction")
    except ValueError:
        raise bad_request("can't parse reaction types JSON object") from None
    if tree is None:
        return []
    if not isinstance(tree, list):
        raise bad_request("expected an Array of ReactionType")
    emojis = [str(each.get("emoji", "")) if isinstance(each, dict) else "" for each in tree]
    if len(emojis) > 1:  # the wording is from memory
        raise bad_request("REACTIONS_TOO_MANY")
    if not REACTIONS.issuperset(emojis):
        raise bad_request("REACTION_INVALID")
    return emojis


def message_ids(params: Params) -> list[int]:
    """The list of deleteMessages and copyMessages."""
    try:
        tree = params.tree("message_ids")
    except ValueError:
        raise bad_request("can't parse message identifiers JSON object") from None
    if tree is None or tree == []:
        raise bad_request("message identifiers are not specified")
    if not isinstance(tree, list):
        raise bad_request("expected an Array of message identifiers")
    if len(tree) > 100:
        raise bad_request("too many message identifiers specified")
    if not all(isinstance(each, int) and each > 0 for each in tree):
        raise bad_request("invalid message identifier specified")
    return [int(each) for each in tree]
