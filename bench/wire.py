"""Messengers as a machine would play them: servers that bots call and callers of webhooks, as cheap as they can be."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from html import unescape
from typing import Protocol
from urllib.parse import parse_qsl

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Key:
    """A key as a person sees it, what pressing it tells the bot, and the message that it belongs to."""

    label: str
    data: str
    message_id: int = 0

    @property
    def press(self) -> str:
        """What the assistant means by it: on Viber a seal stands behind."""
        return self.data.partition("#")[0]


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a bot's about a person: what is shown by it, and the keys among that."""

    address: str
    method: str
    shown: Json = field(default_factory=dict)
    keys: Sequence[Key] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a messenger's server says to a call, and what is to be known of it."""

    content: bytes
    call: Call | None = None
    hook: str = ""
    """Where the bot wants to be called from now on, if it has said so."""


@dataclass(frozen=True, slots=True)
class Floor:
    """The barest bot of a messenger, as a program of ours."""

    name: str
    module: str
    aim: float | None = None
    """The part of its turns per second that the assistant should reach; None where it is too bare to say."""


class Messenger(Protocol):
    """What every messenger does in a way of its own, as far as one bot on it is concerned."""

    @property
    def name(self) -> str: ...

    @property
    def floor(self) -> Floor: ...

    @property
    def environ(self) -> Mapping[str, str]:
        """The bot's secrets."""

    def tables(self, api_url: str, public_url: str) -> Mapping[str, Json]:
        """The assistant's configuration."""

    def answer(self, method: str, body: bytes, number: int) -> Answer:
        """What its server does; the number is free for a message."""

    def pressed(self, address: str, key: Key, number: int) -> Json:
        """What the bot is told when somebody presses a key; the number says which of all calls that is."""

    def typed(self, address: str, words: str, number: int) -> Json:
        """What the bot is told when somebody writes."""

    def proof(self, body: bytes) -> str:
        """The header that shows that this call is the messenger's."""


# --- Telegram --------------------------------------------------------------------------------------------------------

_TREES = ("reply_markup", "entities", "link_preview_options")
_DONE = b'{"ok":true,"result":true}'


@dataclass(frozen=True)
class Telegram:
    """As much of Telegram as the benches need."""

    token: str = "100000:" + "b" * 35
    secret: str = "b" * 32
    name: str = "Telegram"
    floor: Floor = Floor("aiogram alone", "bench.telegram_floor", aim=0.5)

    @property
    def environ(self) -> Mapping[str, str]:
        return {"TELEGRAM_TOKEN": self.token, "TELEGRAM_WEBHOOK_SECRET": self.secret}

    def tables(self, api_url: str, public_url: str) -> Mapping[str, Json]:
        return {"telegram": {"api_url": api_url, "mode": "webhook", "webhook_url": public_url}}

    def answer(self, method: str, body: bytes, number: int) -> Answer:
        fields = _fields(body)
        match method:
            case "sendMessage":
                return _said(method, fields, number)
            case "editMessageText":
                return _said(method, fields, int(fields["message_id"]))
            case "answerCallbackQuery":
                return Answer(_DONE, Call(fields["callback_query_id"].partition("-")[0], method))
            case "deleteMessage":
                return Answer(_DONE, Call(fields["chat_id"], method))
            case "setWebhook":
                return Answer(_DONE, hook=fields["url"])
            case "getMyCommands":
                return Answer(b'{"ok":true,"result":[]}')
            case "getMyDescription":
                return Answer(b'{"ok":true,"result":{"description":""}}')
            case "getMyShortDescription":
                return Answer(b'{"ok":true,"result":{"short_description":""}}')
            case _:
                return Answer(_DONE)

    def pressed(self, address: str, key: Key, number: int) -> Json:
        message = {"message_id": key.message_id, "date": 1790000000, "chat": _chat(address), "text": "…"}
        query = {"id": f"{address}-{number}", "from": _sender(address), "chat_instance": "1", "data": key.data}
        return {"update_id": number, "callback_query": {**query, "message": message}}

    def typed(self, address: str, words: str, number: int) -> Json:
        message = {"message_id": number, "date": 1790000000, "chat": _chat(address), "from": _sender(address)}
        return {"update_id": number, "message": {**message, "text": words}}

    def proof(self, body: bytes) -> str:
        return f"X-Telegram-Bot-Api-Secret-Token: {self.secret}"


def _chat(address: str) -> Json:
    return {"id": int(address), "type": "private", "first_name": "Olena"}


def _sender(address: str) -> Json:
    return {"id": int(address), "is_bot": False, "first_name": "Olena", "language_code": "en"}


def _fields(body: bytes) -> Mapping[str, str]:
    """What a call carries: as a form, or as JSON."""
    if body.startswith(b"{"):
        tree = json.loads(body)
        return {name: value if isinstance(value, str) else json.dumps(value) for name, value in tree.items()}
    return dict(parse_qsl(body.decode(), keep_blank_values=True))


def _said(method: str, fields: Mapping[str, str], message_id: int) -> Answer:
    chat, text = fields["chat_id"], fields["text"]
    trees = {name: json.loads(fields[name]) for name in _TREES if name in fields}
    markup = trees.get("reply_markup", {})
    keys = [
        Key(one["text"], one["callback_data"], message_id)
        for row in markup.get("inline_keyboard", ())
        for one in row
        if "callback_data" in one
    ]
    # Telegram sends the whole message back, and the bot's library reads all of it.
    keyboard = f',"reply_markup":{fields["reply_markup"]}' if "inline_keyboard" in markup else ""
    content = (
        f'{{"ok":true,"result":{{"message_id":{message_id},"date":1790000000,"chat":{{"id":{chat},"type":"private"}}'
        f',"text":{json.dumps(text, ensure_ascii=False)}{keyboard}}}}}'
    )
    return Answer(content.encode(), Call(chat, method, {"text": text, **trees}, keys))


# --- Viber -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Viber:
    """As much of Viber as the benches need. It sends no receipts, which would be two calls more for each message."""

    token: str = "-".join(["b" * 16] * 3)
    name: str = "Viber"
    floor: Floor = Floor("aiohttp alone", "bench.viber_floor")

    @property
    def environ(self) -> Mapping[str, str]:
        return {"VIBER_TOKEN": self.token}

    def tables(self, api_url: str, public_url: str) -> Mapping[str, Json]:
        return {"viber": {"api_url": api_url, "public_url": public_url}}

    def answer(self, method: str, body: bytes, number: int) -> Answer:
        tree = json.loads(body)
        match method:
            case "send_message":
                buttons = tree.get("keyboard", {}).get("Buttons", ())
                keys = [
                    Key(unescape(one["Text"]), one["ActionBody"]) for one in buttons if one["ActionType"] == "reply"
                ]
                content = b'{"status":0,"status_message":"ok","message_token":%d,"billing_status":2}' % number
                return Answer(content, Call(tree["receiver"], method, tree, keys))
            case "set_webhook":
                return Answer(b'{"status":0,"status_message":"ok"}', hook=tree["url"])
            case _:
                return Answer(b'{"status":0,"status_message":"ok"}')

    def pressed(self, address: str, key: Key, number: int) -> Json:
        """A tap is a text, which the chat does not show."""
        return {**self.typed(address, key.data, number), "silent": True}

    def typed(self, address: str, words: str, number: int) -> Json:
        return {
            "event": "message",
            "timestamp": 1790000000000,
            "chat_hostname": "SN-CHAT-01_",
            "message_token": number,
            "sender": {"id": address, "name": "Subscriber", "language": "en", "country": "PL", "api_version": 10},
            "message": {"text": words, "type": "text"},
            "silent": False,
        }

    def proof(self, body: bytes) -> str:
        signature = hmac.digest(self.token.encode(), body, hashlib.sha256)
        return f"X-Viber-Content-Signature: {signature.hex()}"


# --- HTTP ------------------------------------------------------------------------------------------------------------


@dataclass
class Api:
    """A messenger's server. What a bot does about a person is told to the one who listens for them.

    Every answer takes `latency` seconds; more than `per_second` messages in any second are refused.
    """

    messenger: Messenger
    listeners: dict[str, Callable[[Call], None]] = field(default_factory=dict)
    hook_url: str = ""
    port: int = 0
    calls: int = 100
    latency: float = 0.0
    per_second: int | None = None
    refused: int = 0
    taken: int = 0
    """How many messages were not."""
    _server: asyncio.Server | None = None
    _lately: deque[float] = field(default_factory=deque)

    async def start(self) -> None:
        self._server = await asyncio.get_running_loop().create_server(lambda: _Served(self), "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        if self._server:
            self._server.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def answer(self, path: str, body: bytes) -> bytes:
        """What the messenger would answer, as JSON."""
        self.calls += 1
        answer = self.messenger.answer(path.rpartition("/")[2], body, self.calls)
        self.hook_url = answer.hook or self.hook_url
        if answer.call:
            self.listeners.get(answer.call.address, self.heard)(answer.call)
        return answer.content

    def heard(self, call: Call) -> None:
        """Somebody was written to for whom nobody listens."""
        raise LookupError(call.address)

    def refuses(self, path: str) -> bool:
        """Whether this is one message too many within a second."""
        if not path.rpartition("/")[2].startswith(("send", "edit", "copy", "forward")):
            return False
        if self.per_second is None:
            self.taken += 1
            return False
        now = asyncio.get_running_loop().time()
        while self._lately and self._lately[0] <= now - 1:
            self._lately.popleft()
        if len(self._lately) >= self.per_second:
            self.refused += 1
            return True
        self._lately.append(now)
        self.taken += 1
        return False


class Wire(asyncio.Protocol):
    """HTTP/1.1 with lengths: enough for programs that speak it well. `took` is given each message, whole."""

    def __init__(self) -> None:
        self._data = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._data += data
        while (end := self._data.find(b"\r\n\r\n")) >= 0:
            head = self._data[:end]
            length = _length(head)
            if len(self._data) < end + 4 + length:
                return
            body = self._data[end + 4 : end + 4 + length]
            self._data = self._data[end + 4 + length :]
            self.took(head, body)

    def write(self, data: bytes) -> None:
        assert self._transport is not None
        self._transport.write(data)

    def took(self, head: bytes, body: bytes) -> None:
        raise NotImplementedError


def _length(head: bytes) -> int:
    lower = head.lower()
    if b"transfer-encoding:" in lower:
        raise ValueError("a message in pieces: this wire reads only messages that tell their length")
    _, found, rest = lower.partition(b"content-length:")
    return int(rest.partition(b"\r\n")[0]) if found else 0


_TOO_MANY = json.dumps(
    {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
).encode()


class _Served(Wire):
    def __init__(self, api: Api) -> None:
        super().__init__()
        self._api = api

    def took(self, head: bytes, body: bytes) -> None:
        path = head.split(b" ", 2)[1].decode()
        if self._api.refuses(path):
            self._answer(b"429 Too Many Requests", _TOO_MANY)
        elif self._api.latency:
            # It counts and is done when it has come, and is answered when it has gone the way back.
            answer = self._api.answer(path, body)
            asyncio.get_running_loop().call_later(self._api.latency, self._answer, b"200 OK", answer)
        else:
            self._answer(b"200 OK", self._api.answer(path, body))

    def _answer(self, status: bytes, answer: bytes) -> None:
        head = b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % (status, len(answer))
        self.write(head + answer)


class Caller(Wire):
    """One connection on which a messenger calls a bot, for one thing after the other."""

    def __init__(self, messenger: Messenger, port: int, path: str) -> None:
        super().__init__()
        self._messenger = messenger
        self._head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json"
        self._answered: asyncio.Future[int] | None = None

    @classmethod
    async def connect(cls, messenger: Messenger, port: int, path: str) -> Caller:
        loop = asyncio.get_running_loop()
        _, caller = await loop.create_connection(lambda: cls(messenger, port, path), "127.0.0.1", port)
        return caller

    async def post(self, told: Json) -> int:
        """Tell the bot of something; the status of its answer."""
        body = json.dumps(told, ensure_ascii=False).encode()
        head = f"{self._head}\r\n{self._messenger.proof(body)}\r\nContent-Length: {len(body)}\r\n\r\n"
        self._answered = asyncio.get_running_loop().create_future()
        self.write(head.encode() + body)
        return await self._answered

    def took(self, head: bytes, body: bytes) -> None:
        if self._answered and not self._answered.done():
            self._answered.set_result(int(head.split(b" ", 2)[1]))

    def connection_lost(self, error: Exception | None) -> None:
        if self._answered and not self._answered.done():
            self._answered.set_exception(ConnectionError("the bot hung up"))

    def close(self) -> None:
        with suppress(AttributeError):
            self._transport.close()  # type: ignore[union-attr]
