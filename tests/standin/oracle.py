"""The judge: python-telegram-bot's models, signatures and limits say whether a call or an update could be real.

It shares no code with the bot, with the library the bot uses, or with the stand-in. It knows Bot API 10.0; what is
newer and yet wanted stands in NEWER_METHODS, NEWER_PARAMETERS and NEWER_FIELDS. It does not check the types of
values, which the stand-in does where it matters.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import telegram
from telegram import constants

from tests.standin.wire import Json

NEWER_METHODS: frozenset[str] = frozenset()
"""Methods of Bot API 10.1 and later that the bot may call unjudged. None is needed so far."""

NEWER_PARAMETERS: frozenset[tuple[str, str]] = frozenset()
"""(method, parameter) pairs of Bot API 10.1 and later."""

NEWER_FIELDS: frozenset[tuple[str, str]] = frozenset({("InlineKeyboardButton", "disabled")})
"""(type, field) pairs of Bot API 10.1 and later: disabled buttons are 10.3."""

REQUIRED: Mapping[str, frozenset[str]] = {
    "sendLocation": frozenset({"latitude", "longitude"}),
    "sendVenue": frozenset({"latitude", "longitude", "title", "address"}),
    "sendContact": frozenset({"phone_number", "first_name"}),
    "editMessageText": frozenset({"chat_id", "message_id"}),
    "editMessageReplyMarkup": frozenset({"chat_id", "message_id"}),
    "editMessageCaption": frozenset({"chat_id", "message_id"}),
    "editMessageMedia": frozenset({"chat_id", "message_id"}),
}
"""What Telegram requires and the library, for the convenience of its own callers, does not."""

Judged = telegram.TelegramObject


@dataclass(frozen=True, slots=True)
class Limit:
    """How long a parameter may be."""

    least: int
    most: int
    unit: str = "characters"


_TEXT = Limit(constants.MessageLimit.MIN_TEXT_LENGTH, constants.MessageLimit.MAX_TEXT_LENGTH)
_CAPTION = Limit(0, constants.MessageLimit.CAPTION_LENGTH)
_TOPIC = Limit(constants.ForumTopicLimit.MIN_NAME_LENGTH, constants.ForumTopicLimit.MAX_NAME_LENGTH)
_CAPTIONED = ("sendDocument", "sendPhoto", "sendVoice", "sendAudio", "sendVideo", "sendAnimation", "copyMessage")
LIMITS: Mapping[tuple[str, str], Limit] = {
    ("sendMessage", "text"): _TEXT,
    ("editMessageText", "text"): _TEXT,
    **{(method, "caption"): _CAPTION for method in (*_CAPTIONED, "editMessageCaption")},
    ("createForumTopic", "name"): _TOPIC,
    ("editForumTopic", "name"): Limit(0, _TOPIC.most),
    ("answerCallbackQuery", "text"): Limit(0, constants.CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH),
    ("setMyDescription", "description"): Limit(0, constants.BotDescriptionLimit.MAX_DESCRIPTION_LENGTH),
    ("setMyShortDescription", "short_description"): Limit(
        0, constants.BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH
    ),
    ("setMyName", "name"): Limit(0, constants.BotNameLimit.MAX_NAME_LENGTH),
    ("setWebhook", "secret_token"): Limit(1, constants.WebhookLimit.MAX_SECRET_TOKEN_LENGTH),
}

# --- Calls -----------------------------------------------------------------------------------------------------------


def call_faults(method: str, params: Json, files: Sequence[str] = (), *, parsed_text: str | None = None) -> list[str]:
    """Everything that is wrong with a call of the bot. `parsed_text` is the text without its HTML."""
    if method in NEWER_METHODS:
        return []
    if not _exists(method):
        return [f"{method}: no such method"]
    known, required = _signature(method)
    required |= REQUIRED.get(method, frozenset())
    if "inline_message_id" in params:
        required -= {"chat_id", "message_id"}
    own = {name: value for name, value in params.items() if (method, name) not in NEWER_PARAMETERS}
    attached = {value.removeprefix("attach://") for value in _strings(params) if value.startswith("attach://")}
    faults = [f"unknown parameter {name}" for name in sorted((own.keys() | set(files)) - known - attached)]
    faults += [f"missing parameter {name}" for name in sorted(required - params.keys() - set(files))]
    for name, value in own.items():
        faults += _value_faults(method, name, value, parsed_text)
    return [f"{method}: {fault}" for fault in faults]


def _strings(value: object) -> Iterator[str]:
    """Every string in it, however deep."""
    match value:
        case str():
            yield value
        case Mapping():
            for each in value.values():
                yield from _strings(each)
        case list():
            for each in value:
                yield from _strings(each)


@cache
def _exists(method: str) -> bool:
    """The library has every method under Telegram's name and under a Python one; its own have only the latter."""
    snake = re.sub(r"(?<!^)(?=[A-Z])", "_", method).lower()
    return hasattr(telegram.Bot, method) and hasattr(telegram.Bot, snake) and (snake != method or method == "close")


@cache
def _signature(method: str) -> tuple[frozenset[str], frozenset[str]]:
    """The known and the required parameters. What is keyword-only is the library's own or long deprecated."""
    parameters = [
        parameter
        for parameter in inspect.signature(getattr(telegram.Bot, method)).parameters.values()
        if parameter.name != "self" and parameter.kind is not inspect.Parameter.KEYWORD_ONLY
    ]
    required = {parameter.name for parameter in parameters if parameter.default is inspect.Parameter.empty}
    return frozenset(parameter.name for parameter in parameters), frozenset(required)


def _value_faults(method: str, name: str, value: object, parsed_text: str | None) -> Iterator[str]:
    limit = LIMITS.get((method, name))
    if limit and isinstance(value, str):
        words = parsed_text if parsed_text is not None and name in {"text", "caption"} else value
        if not limit.least <= len(words.encode("utf-16-le")) // 2 <= limit.most:
            yield f"{name} has {len(words)} {limit.unit}, allowed are {limit.least} to {limit.most}"
    match name:
        case "parse_mode" if value not in set(constants.ParseMode):
            yield f"unknown parse_mode {value}"
        case "allowed_updates":
            yield from _unknown_updates(value)
        case "language_code" if not re.fullmatch("[a-z]{2}", str(value)):
            yield f"language_code {value} is not a two-letter code"
        case "commands" if isinstance(value, list) and len(value) > constants.BotCommandLimit.MAX_COMMAND_NUMBER:
            yield "too many commands"
        case "icon_color" if value not in set(constants.ForumIconColor):
            yield f"icon_color {value} is none of Telegram's"
        case "message_ids":
            yield from _ids_faults(value)
        case _ if isinstance(value, (dict, list)):
            yield from _size_faults(method, name, value)
            yield from _nested_faults(name, value)


def _unknown_updates(value: object) -> Iterator[str]:
    if not isinstance(value, list):
        yield "allowed_updates is no list"
        return
    for kind in value:
        if kind not in set(constants.UpdateType):
            yield f"unknown kind of update {kind}"


def _ids_faults(value: object) -> Iterator[str]:
    limit = constants.BulkRequestLimit
    if not isinstance(value, list) or not all(isinstance(each, int) for each in value):
        yield "message_ids is no list of numbers"
    elif not limit.MIN_LIMIT <= len(value) <= limit.MAX_LIMIT:
        yield f"message_ids has {len(value)} numbers"


def _size_faults(method: str, name: str, value: object) -> Iterator[str]:
    """Lists that hold too few or too many."""
    album = constants.MediaGroupLimit
    count = len(value) if isinstance(value, list) else 0
    if method == "sendMediaGroup" and not album.MIN_MEDIA_LENGTH <= count <= album.MAX_MEDIA_LENGTH:
        yield f"an album of {count}"
    if name == "reaction" and count > 1:
        yield "a bot has one reaction"


def _nested_faults(name: str, value: object) -> Iterator[str]:
    reader = _READERS.get(name)
    if reader is None:
        yield f"no judge for {name}"
        return
    for each in value if isinstance(value, list) else [value]:
        if not isinstance(each, dict):
            yield f"{name}: an object is expected"
            continue
        yield from (f"{name}: {fault}" for fault in _object_faults(reader, each))


def _markup(tree: dict[str, object]) -> Judged:
    if "inline_keyboard" in tree:
        return telegram.InlineKeyboardMarkup.de_json(tree)
    if "keyboard" in tree:
        return telegram.ReplyKeyboardMarkup.de_json(tree)
    own = {name: value for name, value in tree.items() if name not in {"remove_keyboard", "force_reply"}}
    kind = telegram.ReplyKeyboardRemove if "remove_keyboard" in tree else telegram.ForceReply
    return kind.de_json(own)  # the library takes the word that makes it what it is for granted


_MEDIA: Mapping[object, Callable[[dict[str, object]], Judged]] = {
    "photo": lambda tree: telegram.InputMediaPhoto.de_json(tree),
    "video": lambda tree: telegram.InputMediaVideo.de_json(tree),
    "audio": lambda tree: telegram.InputMediaAudio.de_json(tree),
    "document": lambda tree: telegram.InputMediaDocument.de_json(tree),
    "animation": lambda tree: telegram.InputMediaAnimation.de_json(tree),
}


def _media(tree: dict[str, object]) -> Judged:
    """The library reads no entities in media, and knows the type by its own class."""
    entities = tree.get("caption_entities")
    for entity in entities if isinstance(entities, list) else []:
        if list(_object_faults(_READERS["entities"], entity)):
            raise ValueError("caption_entities")
    caption = tree.get("caption")
    if isinstance(caption, str) and len(caption.encode("utf-16-le")) // 2 > _CAPTION.most and "parse_mode" not in tree:
        raise ValueError("caption too long")
    return _MEDIA[tree.get("type")]({name: value for name, value in tree.items() if name != "type"})


Reader = Callable[[dict[str, object]], Judged]

_READERS: Mapping[str, Reader] = {
    "reply_markup": _markup,
    "entities": lambda tree: telegram.MessageEntity.de_json(tree),
    "caption_entities": lambda tree: telegram.MessageEntity.de_json(tree),
    "commands": lambda tree: telegram.BotCommand.de_json(tree),
    "scope": lambda tree: telegram.BotCommandScope.de_json(tree),
    "link_preview_options": lambda tree: telegram.LinkPreviewOptions.de_json(tree),
    "reply_parameters": lambda tree: telegram.ReplyParameters.de_json(tree),
    "menu_button": lambda tree: telegram.MenuButton.de_json(tree),
    "reaction": lambda tree: telegram.ReactionType.de_json(tree),
    "media": _media,
}

# --- Updates and answers ---------------------------------------------------------------------------------------------


def update_faults(update: Json) -> list[str]:
    """Everything that is wrong with an update of the stand-in."""
    if set(update) - {"update_id"} - set(constants.UpdateType):
        return [f"update: unknown kind {sorted(set(update) - {'update_id'})}"]
    return [f"update: {fault}" for fault in _object_faults(lambda tree: telegram.Update.de_json(tree), dict(update))]


_RESULTS: Mapping[str, Reader] = {
    "getMe": lambda tree: telegram.User.de_json(tree),
    "getWebhookInfo": lambda tree: telegram.WebhookInfo.de_json(tree),
    "getMyName": lambda tree: telegram.BotName.de_json(tree),
    "getMyDescription": lambda tree: telegram.BotDescription.de_json(tree),
    "getMyShortDescription": lambda tree: telegram.BotShortDescription.de_json(tree),
    "getMyCommands": lambda tree: telegram.BotCommand.de_json(tree),
    "getFile": lambda tree: telegram.File.de_json(tree),
    "copyMessage": lambda tree: telegram.MessageId.de_json(tree),
    "copyMessages": lambda tree: telegram.MessageId.de_json(tree),
    "createForumTopic": lambda tree: telegram.ForumTopic.de_json(tree),
    "getChat": lambda tree: telegram.ChatFullInfo.de_json(tree),
    "getChatMember": lambda tree: telegram.ChatMember.de_json(tree),
    "getChatAdministrators": lambda tree: telegram.ChatMember.de_json(tree),
}


def result_faults(method: str, result: object) -> list[str]:
    """Everything that is wrong with an answer of the stand-in."""
    if method == "getUpdates":
        return []
    faults: list[str] = []
    for each in result if isinstance(result, list) else [result]:
        if isinstance(each, dict):
            reader = _RESULTS.get(method, lambda tree: telegram.Message.de_json(tree))
            faults += [f"answer of {method}: {fault}" for fault in _object_faults(reader, each)]
    return faults


def _object_faults(reader: Reader, tree: dict[str, object]) -> list[str]:
    try:
        judged = reader(tree)
    except (TypeError, KeyError, ValueError, AttributeError, telegram.error.TelegramError) as problem:
        return [f"unreadable ({problem})"]
    return [fault for part in _parts(judged) for fault in _part_faults(part)]


def _parts(judged: Judged) -> Iterator[Judged]:
    """The object and everything in it."""
    yield judged
    for name in {slot for kind in type(judged).__mro__ for slot in getattr(kind, "__slots__", ())}:
        if not name.startswith("_") and name != "api_kwargs":
            yield from _inside(getattr(judged, name, None))


def _inside(value: object) -> Iterator[Judged]:
    if isinstance(value, telegram.TelegramObject):
        yield from _parts(value)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _inside(each)


def _part_faults(part: Judged) -> Iterator[str]:
    kind = type(part).__name__
    for name in part.api_kwargs:
        if (kind, name) not in NEWER_FIELDS:
            yield f"{kind} has no field {name}"
    match part:
        case telegram.InlineKeyboardButton():
            yield from _button_faults(part)
        case telegram.InlineKeyboardMarkup():
            if sum(map(len, part.inline_keyboard)) > constants.InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER:
                yield "more buttons than a keyboard holds"
            if any(len(row) > constants.InlineKeyboardMarkupLimit.BUTTONS_PER_ROW for row in part.inline_keyboard):
                yield "more buttons than a row holds"
        case telegram.MessageEntity():
            if part.type not in set(constants.MessageEntityType):
                yield f"unknown entity {part.type}"
        case telegram.BotCommand():
            yield from _command_faults(part)
        case telegram.ReactionTypeEmoji():
            if part.emoji not in set(constants.ReactionEmoji):
                yield f"unknown reaction {part.emoji}"


def _button_faults(button: telegram.InlineKeyboardButton) -> Iterator[str]:
    data = button.callback_data
    if isinstance(data, str):
        least = constants.InlineKeyboardButtonLimit.MIN_CALLBACK_DATA
        most = constants.InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
        if not least <= len(data.encode()) <= most:
            yield f"callback_data has {len(data.encode())} bytes"
    actions = (
        button.url,
        data,
        button.web_app,
        button.login_url,
        button.switch_inline_query,
        button.switch_inline_query_current_chat,
        button.switch_inline_query_chosen_chat,
        button.copy_text,
        button.callback_game,
        button.pay,
    )
    if sum(action is not None for action in actions) != 1:
        yield "a button does exactly one thing"
    if not button.text.strip():
        yield "a button without words"


def _command_faults(command: telegram.BotCommand) -> Iterator[str]:
    limit = constants.BotCommandLimit
    if not re.fullmatch(r"[a-z0-9_]{1,32}", command.command):
        yield f"command {command.command}"
    if not 1 <= len(command.description) <= limit.MAX_DESCRIPTION:
        yield f"the description of command {command.command} has {len(command.description)} characters"
