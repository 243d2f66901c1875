"""The judge: Viber's own package for Python, viberbot, says whether an event or a message could be real.

It shares no code with the bot or with the stand-in. It is from 2021 and has faults, each worked round here:

* it logs every event and, when it refuses one, every message: its logger is switched off;
* it compares signatures with `==`: no matter to a judge, who has nothing to hide;
* it reads `silent` of an event, but no `Silent` or anything else inside a keyboard, which it passes on unread:
  keyboards are judged by viber_rules alone;
* it raises a bare Exception for what it does not know, and knows neither broadcasts nor `client_status`, `action` and
  payments: UNKNOWN_EVENTS are only looked at for their signature;
* it demands `timestamp`, `message_token`, `type` of a conversation_started, `desc` of a failed, and nothing of a user;
* it drops fields of messages that people send (LOST) and an empty `tracking_data`, and takes a missing text of a
  picture for an empty one;
* it takes the sender from its configuration, and so is given one of its own for each message.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping

from viberbot.api.api import Api
from viberbot.api.bot_configuration import BotConfiguration
from viberbot.api.message_sender import MessageSender
from viberbot.api.messages import KeyboardMessage, get_message

from tests.standin.wire import Json

UNKNOWN_EVENTS = frozenset({"client_status", "action"})
LOST: Mapping[str, frozenset[str]] = {
    "text": frozenset({"media", "location"}),
    "picture": frozenset({"file_name", "size"}),
    "video": frozenset({"file_name"}),
    "contact": frozenset({"text"}),
    "location": frozenset({"text"}),
    "sticker": frozenset({"media"}),
    "url": frozenset({"text"}),
}
"""What people's messages carry and viberbot does not read."""

_LOGGER = logging.getLogger("viber.bot.api")
_LOGGER.disabled = True


def event_faults(raw: bytes, signature: str, token: str) -> list[str]:
    """Everything that is wrong with a callback of the stand-in."""
    api = Api(BotConfiguration(token, "", ""))
    faults = [] if api.verify_signature(raw, signature) else ["the signature is wrong"]
    event = json.loads(raw)
    if event.get("event") in UNKNOWN_EVENTS:
        return faults
    try:
        parsed = api.parse_request(raw)
        faults += _event_differences(event, parsed)
    except Exception as problem:  # noqa: BLE001 the package raises nothing more special
        faults.append(f"unreadable ({type(problem).__name__} {problem})")
    return [f"event {event.get('event')}: {fault}" for fault in faults]


def _event_differences(event: Mapping[str, object], parsed: object) -> Iterator[str]:
    yield from _differences(event, parsed, ("timestamp", "message_token", "user_id", "context", "subscribed", "silent"))
    person, profile = event.get("user") or event.get("sender"), getattr(parsed, "user", None)
    if isinstance(person, dict):
        profile = profile or getattr(parsed, "sender", None)
        yield from _differences(person, profile, ("id", "name", "avatar", "country", "language", "api_version"))
    message = event.get("message")
    if isinstance(message, dict):
        read: dict[str, object] = parsed.message.to_dict()  # type: ignore[attr-defined]
        lost = LOST.get(str(message.get("type")), frozenset())
        yield from _unlike({name: value for name, value in message.items() if name not in lost}, read)


def _differences(event: Mapping[str, object], parsed: object, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        if name in event and hasattr(parsed, name) and getattr(parsed, name) != event[name]:
            yield f"{name} is read otherwise"


def message_faults(body: Json, token: str) -> list[str]:
    """Everything that is wrong with a message of the bot: viberbot would refuse it, or send something else."""
    try:
        message = get_message(body) if "type" in body else KeyboardMessage().from_dict(body)
        if not message.validate():
            return ["message: viberbot finds it invalid"]
        sender = body.get("sender")
        name, avatar = (sender.get("name"), sender.get("avatar")) if isinstance(sender, dict) else (None, None)
        maker = MessageSender(_LOGGER, None, BotConfiguration(token, name, avatar))
        made: dict[str, object] = maker._prepare_payload(message, name, avatar, receiver=body.get("receiver"))
    except Exception as problem:  # noqa: BLE001 the package raises nothing more special
        return [f"message: unreadable ({type(problem).__name__})"]
    made["sender"] = {key: value for key, value in (("name", name), ("avatar", avatar)) if value is not None}
    own = {key: value for key, value in body.items() if key not in {"auth_token", "broadcast_list"}}
    del made["auth_token"]
    return [f"message: {fault}" for fault in _unlike(own, made)]


def _unlike(ours: Mapping[str, object], its: Mapping[str, object]) -> Iterator[str]:
    """Where two objects differ; what is empty may be missing."""
    for name in sorted(ours.keys() | its.keys()):
        if _full(ours.get(name)) != _full(its.get(name)):
            yield f"{name} is not as viberbot has it"


def _full(value: object) -> object:
    if isinstance(value, dict):
        return {key: inner for key, inner in value.items() if inner is not None}
    return None if value == "" else value
