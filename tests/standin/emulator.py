"""A second opinion: the package `lo-bot-api-emulator`, strict and written by strangers, with people in front of it.

It runs as a process of its own and keeps a journal, from which its `verdict` says whether it has refused anything.
Since it remembers no words, a thin door stands before it that notes what the bot shows. The door takes away what
Telegram has and the emulated service has not (BEYOND_PARAMETERS), and answers by itself, unjudged, the methods that
it does not model (BEYOND_METHODS); all else passes through as it came.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import socket
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp import web

from tests.patience import PATIENCE
from tests.standin import oracle, rules
from tests.standin.chats import Message
from tests.standin.wire import Json, Params, Refusal, read

TOKEN = "1234567890:AAE-a-token-that-means-nothing-at-all-to-anyone"  # made up

BEYOND_PARAMETERS = frozenset({"link_preview_options", "message_effect_id", "disable_content_type_detection"})
BEYOND_METHODS = frozenset(
    {"sendLocation", "sendVenue", "setMyName", "setMyDescription", "setMyShortDescription", "getMyName"}
)

_RUN = "from lo_bot_api_emulator import main; main()"


@dataclass(frozen=True, slots=True)
class Noted:
    """One call of the bot and how it ended."""

    method: str
    params: Json
    status: int


@dataclass(eq=False)
class Guest:
    """A person who uses the bot by way of the emulator."""

    emulator: Emulator
    id: int
    first_name: str
    language_code: str
    shown: dict[int, Message] = field(default_factory=dict)
    _changes: int = 0
    _seen: int = 0

    @property
    def screen(self) -> Message:
        """The newest message of the bot."""
        if not self.shown:
            raise AssertionError("the bot has shown nothing")
        return list(self.shown.values())[-1]

    async def says(self, text: str) -> int:
        """Type something; the update's id comes back."""
        formatted = rules.typed(text)
        entities = {"entities": list(formatted.entities)} if formatted.entities else {}
        return await self._sends({"text": text, **entities})

    async def shares_contact(self, phone: str) -> int:
        """Share their own number."""
        return await self._sends(
            {"contact": {"phone_number": phone, "first_name": self.first_name, "user_id": self.id}}
        )

    async def presses(self, button: str) -> int:
        """Press the button with these words, or this data, on the newest message that has it."""
        for message in reversed(self.shown.values()):
            for key in (key for row in message.rows for key in row):
                if button in {key["text"], key.get("callback_data")} and "callback_data" in key:
                    return await self.presses_data(str(key["callback_data"]), message)
        raise AssertionError(f"no button {button!r} among {[message.labels for message in self.shown.values()]}")

    async def presses_data(self, data: str, message: Message | None = None) -> int:
        """Press with any data."""
        self._seen = self._changes
        shown = message or self.screen
        carrier: dict[str, object] = {"message_id": shown.id, "chat": self._chat(), **shown.content}
        if shown.keyboard:
            carrier["reply_markup"] = shown.keyboard
        query = {"id": str(self.emulator.next_id()), "from": self._user(), "chat_instance": "1", "message": carrier}
        return await self.emulator.enqueue({"callback_query": {**query, "data": data}})

    async def waits(self, seconds: float = PATIENCE, quiet: float = 0.1) -> Message:
        """Until the bot has shown something new since the last action, and then nothing more for a while."""
        until = time.monotonic() + seconds
        while self._changes == self._seen:
            if time.monotonic() > until:
                raise AssertionError(f"the bot has shown nothing within {seconds} s; {self.emulator.notes[-5:]}")
            await asyncio.sleep(0.02)
        while self._changes != self._seen:
            self._seen = self._changes
            await asyncio.sleep(quiet)
        return self.screen

    def sees(self, method: str, params: Params, result: object) -> None:
        """What the bot's call has changed on the screen."""
        if method == "deleteMessage":
            self.shown.pop(params.integer("message_id", 0, 0, 2**31), None)
        elif isinstance(result, dict) and isinstance(result.get("message_id"), int):
            content = {str(name): value for name, value in result.items() if name not in _NO_CONTENT}
            keyboard = result.get("reply_markup")
            id = result["message_id"]
            before = self.shown.get(id)
            kept = before.content if before and method == "editMessageReplyMarkup" else {}
            self.shown[id] = Message(id, by_bot=True, date=1, content={**kept, **content}, keyboard=keyboard)
        self._changes += 1

    async def _sends(self, content: Json) -> int:
        self._seen = self._changes
        id = self.emulator.next_id()
        message = {"message_id": id, "date": int(time.time()), "chat": self._chat(), "from": self._user(), **content}
        return await self.emulator.enqueue({"message": message})

    def _user(self) -> Json:
        name = {"first_name": self.first_name, "language_code": self.language_code}
        return {"id": self.id, "is_bot": False, **name}

    def _chat(self) -> Json:
        return {"id": self.id, "type": "private", "first_name": self.first_name}


_NO_CONTENT = {"message_id", "chat", "reply_markup"}


class Emulator:
    """The process and the door before it. `directory` takes the journal and whatever the process prints."""

    def __init__(self, directory: Path, token: str = TOKEN) -> None:
        self.token = token
        self.journal = directory / "journal.jsonl"
        self.url = ""
        self.notes: list[Noted] = []
        self.guests: dict[int, Guest] = {}
        self._output = directory / "emulator.txt"
        self._ids = itertools.count(1)

    async def __aenter__(self) -> Self:
        port = _free_port()
        self._upstream = f"http://127.0.0.1:{port}"
        flags = ["--enable-control", "--allow-insecure-loopback-webhooks", "--journal", str(self.journal)]
        with self._output.open("wb") as output:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-c", _RUN, "--port", str(port), *flags, stdout=output, stderr=output
            )
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=70))
        try:
            await self._ready()
            await self._open_door()
        except BaseException:
            await self._end()
            raise
        return self

    async def _ready(self) -> None:
        for _ in range(200):
            try:
                async with self._http.get(f"{self._upstream}/"):
                    return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.05)
        raise AssertionError(f"the emulator does not start: {self._output.read_text()}")

    async def _open_door(self) -> None:
        app = web.Application(client_max_size=60_000_000)
        app.router.add_post("/bot{token}/{method}", self._pass)
        # Who hangs up ends their long poll at the emulator too; else the next one would find it occupied.
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0, handler_cancellation=True)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._runner.cleanup()
        await self._end()

    async def _end(self) -> None:
        await self._http.close()
        if self._process.returncode is None:
            self._process.terminate()
        await self._process.wait()

    # --- The door ---

    async def _pass(self, request: web.Request) -> web.Response:
        method, token = request.match_info["method"], request.match_info["token"]
        try:
            params = await read(request)
        except Refusal as refusal:
            return web.json_response(refusal.body(), status=refusal.status)
        if method in BEYOND_METHODS:
            return self._answer_here(method, params)
        async with self._http.post(f"{self._upstream}/bot{token}/{method}", data=_form(params)) as response:
            status, body = response.status, await response.read()
        self._note(method, params, status, body)
        return web.Response(body=body, status=status, content_type="application/json")

    def _answer_here(self, method: str, params: Params) -> web.Response:
        result: object = True
        if method.startswith("send"):
            chat = {"id": params.integer("chat_id", 0, -(2**60), 2**60), "type": "private"}
            result = {"message_id": 1_000_000 + self.next_id(), "date": 1, "chat": chat}
        body = json.dumps({"ok": True, "result": result}).encode()
        self._note(method, params, 200, body)
        return web.Response(body=body, content_type="application/json")

    def _note(self, method: str, params: Params, status: int, body: bytes) -> None:
        if method == "getUpdates":
            return
        self.notes.append(Noted(method, params.readable(), status))
        guest = self.guests.get(params.integer("chat_id", 0, -(2**60), 2**60))
        if guest and status == 200 and method.startswith(("send", "edit", "delete")):
            tree: object = json.loads(body)
            guest.sees(method, params, tree.get("result") if isinstance(tree, dict) else None)

    # --- For tests ---

    def user(self, id: int = 7, *, first_name: str = "Оксана", language_code: str = "uk") -> Guest:
        """A person."""
        assert id not in self.guests
        self.guests[id] = Guest(self, id, first_name, language_code)
        return self.guests[id]

    def next_id(self) -> int:
        """A number that was not used before."""
        return next(self._ids)

    async def enqueue(self, update: Mapping[str, object]) -> int:
        """Queue an update, which a webhook then gets at once; judged, so that the emulator is not fed nonsense."""
        faults = oracle.update_faults({"update_id": 1, **update})
        assert not faults, faults
        tree = await self._control("updates", {"token": self.token, "update": update})
        id = tree["update_id"]
        assert isinstance(id, int)
        return id

    async def deliver(self) -> None:
        """Try the webhook again with what it has not accepted; the emulator does not try by itself."""
        await self._control("deliver", {"token": self.token})

    async def _control(self, path: str, body: Json) -> Json:
        async with self._http.post(f"{self._upstream}/__fixture/{path}", json=body) as response:
            tree: object = await response.json()
        assert isinstance(tree, dict)
        assert tree.get("ok") is True, tree
        result = tree["result"]
        assert isinstance(result, dict)
        return result

    async def verdict(self, *methods: str, response: bool = True, allow: Sequence[str] = ()) -> None:
        """Fail unless the emulator is content: nothing refused but `allow` ("method:status"), these methods used."""
        flags = ["--require-response"] if response else []
        flags += [part for method in methods for part in ("--require-method", method)]
        flags += [part for pair in allow for part in ("--allow-refusal", pair)]
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", _RUN, "verdict", str(self.journal), *flags, stdout=asyncio.subprocess.PIPE
        )
        output, _ = await process.communicate()
        if process.returncode:
            raise AssertionError(f"the emulator's verdict: {output.decode().strip()}")


def _form(params: Params) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in params.raw.items():
        if name not in BEYOND_PARAMETERS:
            form.add_field(name, value)
    for name, upload in params.files.items():
        form.add_field(name, upload.content, filename=upload.name, content_type=upload.content_type)
    return form


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    assert isinstance(port, int)
    return port
