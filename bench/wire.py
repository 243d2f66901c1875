"""Telegram as a machine would play it: a Bot API server and a caller of webhooks that cost as little as they can."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

Fields = Mapping[str, str]
"""What a call carries, as it came over the wire."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a bot's; `message_id` is the message that it made or changed."""

    method: str
    fields: Fields
    message_id: int


@dataclass
class BotApi:
    """As much of a Bot API server as the benches need. Every call that is about a person is told to `heard`."""

    heard: Callable[[str, Call], None]
    hook: asyncio.Event = field(default_factory=asyncio.Event)
    hook_url: str = ""
    port: int = 0
    messages: int = 100
    _server: asyncio.Server | None = None

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
        """What Telegram would answer, as JSON."""
        method = path.rpartition("/")[2]
        fields = _fields(body)
        match method:
            case "sendMessage":
                self.messages += 1
                return self._said(method, fields, self.messages)
            case "editMessageText":
                return self._said(method, fields, int(fields["message_id"]))
            case "answerCallbackQuery":
                self.heard(fields["callback_query_id"].partition("-")[0], Call(method, fields, 0))
            case "deleteMessage":
                self.heard(fields["chat_id"], Call(method, fields, 0))
            case "setWebhook":
                self.hook_url = fields["url"]
                self.hook.set()
            case "getMyCommands":
                return b'{"ok":true,"result":[]}'
            case "getMyDescription":
                return b'{"ok":true,"result":{"description":""}}'
            case "getMyShortDescription":
                return b'{"ok":true,"result":{"short_description":""}}'
            case _:
                pass
        return b'{"ok":true,"result":true}'

    def _said(self, method: str, fields: Fields, message_id: int) -> bytes:
        chat = fields["chat_id"]
        self.heard(chat, Call(method, fields, message_id))
        # Telegram sends the whole message back, and the bot's library reads all of it.
        keyboard = fields.get("reply_markup", "")
        shown = f',"reply_markup":{keyboard}' if '"inline_keyboard"' in keyboard else ""
        return (
            f'{{"ok":true,"result":{{"message_id":{message_id},"date":1790000000,"chat":{{"id":{chat},"type":"private"}}'
            f',"text":{json.dumps(fields["text"], ensure_ascii=False)}{shown}}}}}'
        ).encode()


def _fields(body: bytes) -> Fields:
    """What a call carries: as a form, or as JSON."""
    if body.startswith(b"{"):
        tree = json.loads(body)
        return {name: value if isinstance(value, str) else json.dumps(value) for name, value in tree.items()}
    return dict(parse_qsl(body.decode(), keep_blank_values=True))


class _Wire(asyncio.Protocol):
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


class _Served(_Wire):
    def __init__(self, api: BotApi) -> None:
        super().__init__()
        self._api = api

    def took(self, head: bytes, body: bytes) -> None:
        path = head.split(b" ", 2)[1].decode()
        answer = self._api.answer(path, body)
        self.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(answer) + answer
        )


class Caller(_Wire):
    """One connection on which Telegram calls a bot, one update after the other."""

    def __init__(self) -> None:
        super().__init__()
        self._head = b""
        self._answered: asyncio.Future[int] | None = None

    @classmethod
    async def connect(cls, port: int, path: str, secret: str) -> Caller:
        _, caller = await asyncio.get_running_loop().create_connection(cls, "127.0.0.1", port)
        caller._head = (
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\n"
        ).encode()
        return caller

    async def post(self, update: object) -> int:
        """Deliver an update; the status of the answer."""
        body = json.dumps(update, ensure_ascii=False).encode()
        self._answered = asyncio.get_running_loop().create_future()
        self.write(self._head + b"Content-Length: %d\r\n\r\n" % len(body) + body)
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
