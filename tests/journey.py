"""The whole program in a test: real HTTP on both sides, a clock that can be moved, windows to look through."""

from __future__ import annotations

import asyncio
import json
import socket
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal, Protocol, Self
from zoneinfo import ZoneInfo

import aiohttp

from bot.config import DEMO, Settings, load
from bot.running import Assistant, prepare
from tests import unsealed
from tests.laying import KEYS, lay, with_what_is_compiled
from tests.standin.emulator import Guest
from tests.standin.people import Message, User
from tests.standin.viber import Person, Shown, ViberStandIn

UNHURRIED = "[limits]\nmessages_per_minute = 1000\n"
"""A clock may stand still for a whole story."""

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=ZoneInfo("Europe/Warsaw")).astimezone(UTC)
SECRET = "a-secret-of-more-than-thirty-two-letters"


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@dataclass
class Program:
    """The assistant, running."""

    assistant: Assistant
    port: int
    times: list[datetime]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def moves_to(self, moment: datetime) -> None:
        """Move the clock, forwards or back."""
        self.times.append(moment)

    def later(self, **by: float) -> None:
        self.moves_to(self.times[-1] + timedelta(**by))

    async def rows(self, sql: str) -> list[tuple[object, ...]]:
        """What the database holds, by plain SQL."""
        return await self.assistant.database.run(lambda connection: unsealed.rows(connection, sql))


PRIVACY = '[privacy]\ncontroller = "The office"\naddress = "A street"\nofficer = "officer@example.org"\n'
"""What has to be filled in before anything starts."""


def write_config(
    folder: Path,
    *,
    database: str,
    port: int,
    telegram: Mapping[str, str] | None = None,
    viber: Mapping[str, object] | None = None,
    desk: str = "on = false",
    limits: str = UNHURRIED,
) -> Path:
    """The demonstration's timetable as a configuration of one's own; `desk` is what that table holds."""
    demo = DEMO.read_text().replace("[desk]\non = true", f"[desk]\n{desk}")
    head, _, rest = demo.replace("demonstration = true\n", "").partition("[database]")
    tables = [head, f'[database]\nurl = "{database}"\n', f'[web]\nhost = "127.0.0.1"\nport = {port}\n', PRIVACY]
    tables.append(limits)
    for name, table in (("telegram", telegram), ("viber", viber)):
        if table:
            tables.append(f"[{name}]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in table.items()))
    path = folder / "config.toml"
    path.write_text("".join(tables) + rest.partition("\n\n")[2])
    return path


Mode = Literal["polling", "webhook", "viber"]


def settings_for(
    folder: Path,
    port: int,
    *,
    database: str = "",
    api: str = "",
    token: str = "",
    mode: Mode = "polling",
    viber: Mapping[str, object] | None = None,
    limits: str = UNHURRIED,
) -> Settings:
    """The demonstration's timetable, with the messenger whose server is at `api`; `viber` is what its table holds."""
    url, here = database or f"sqlite:///{folder}/journey.db", f"http://127.0.0.1:{port}"
    if not api:
        return load(write_config(folder, database=url, port=port, limits=limits), KEYS, MONDAY.date())
    match mode:
        case "polling":
            path = write_config(folder, database=url, port=port, telegram={"api_url": api, "mode": mode})
            environment = {"TELEGRAM_TOKEN": token}
        case "webhook":
            table = {"api_url": api, "mode": mode, "webhook_url": here}
            path = write_config(folder, database=url, port=port, telegram=table)
            environment = {"TELEGRAM_TOKEN": token, "TELEGRAM_WEBHOOK_SECRET": SECRET}
        case "viber":
            own = {"api_url": api, "public_url": here, "sender_name": "Centrum", **(viber or {})}
            path = write_config(folder, database=url, port=port, viber=own)
            environment = {"VIBER_TOKEN": token}
    return load(path, {**KEYS, **environment}, MONDAY.date())


@asynccontextmanager
async def a_program(
    folder: Path,
    *,
    database: str = "",
    api: str = "",
    token: str = "",
    mode: Mode = "polling",
    viber: Mapping[str, object] | None = None,
    limits: str = UNHURRIED,
) -> AsyncIterator[Program]:
    """The assistant with the demonstration's timetable, on a Monday morning (see `settings_for`)."""
    port = free_port()
    settings = settings_for(
        folder, port, database=database, api=api, token=token, mode=mode, viber=viber, limits=limits
    )
    times = [MONDAY]
    await lay(settings.database_url.reveal())
    assistant = Assistant.build(settings, with_what_is_compiled(await prepare(settings)), lambda: times[-1])
    stop = asyncio.Event()
    running = asyncio.create_task(assistant.run(stop))
    try:
        await _until_it_answers(port, running)
        yield Program(assistant, port, times)
    finally:
        stop.set()
        await running


async def _until_it_answers(port: int, running: asyncio.Task[None]) -> None:
    async with aiohttp.ClientSession() as http:
        for _ in range(200):
            if running.done():
                running.result()
            try:
                async with http.get(f"http://127.0.0.1:{port}/healthz"):
                    return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.05)
    raise AssertionError("the assistant does not answer")


async def until_called(api: ViberStandIn) -> None:
    """Until Viber has been told where to call: it is asked as soon as the program listens."""
    for _ in range(500):
        if api.webhook:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("Viber was not told where to call")


# --- Windows ---------------------------------------------------------------------------------------------------------


class Window(Protocol):
    """A person at a channel: what they can do, and what they see."""

    async def arrives(self) -> None: ...

    async def says(self, words: str) -> None: ...

    async def presses(self, label: str) -> None: ...

    async def waits(self) -> None: ...

    @property
    def sees(self) -> str: ...

    @property
    def labels(self) -> list[str]: ...


@dataclass
class TelegramWindow:
    """A person on Telegram, at the stand-in or at the emulator."""

    user: User | Guest
    after: Callable[[], Awaitable[None]] | None = None
    """What has to be done after each action: the emulator delivers to a webhook only when it is told to."""

    async def arrives(self) -> None:
        await (self.user.sends_command("/start") if isinstance(self.user, User) else self.user.says("/start"))
        await self.waits()

    async def says(self, words: str) -> None:
        await self.user.says(words)
        await self.waits()

    async def presses(self, label: str) -> None:
        await self.user.presses(_first(self.labels, label))
        await self.waits()

    async def waits(self) -> None:
        if self.after:
            await self.after()
        await self.user.waits()

    @property
    def _messages(self) -> list[Message]:
        return self.user.messages if isinstance(self.user, User) else list(self.user.shown.values())

    @property
    def _screen(self) -> Message:
        """The newest message with buttons: files and pins come after it."""
        return next(one for one in reversed(self._messages) if one.labels)

    @property
    def sees(self) -> str:
        return self._screen.text

    @property
    def labels(self) -> list[str]:
        return self._screen.labels


def _first(labels: list[str], label: str) -> str:
    found = [one for one in labels if one.startswith(label)]
    assert found, f"no button {label!r} among {labels}"
    return found[0]


@dataclass
class ViberWindow:
    """A person on Viber, at the stand-in: what they see is the newest text, whose keys stand below files and places."""

    user: Person

    async def arrives(self) -> None:
        await self.user.opens()
        await self.waits()

    async def says(self, words: str) -> None:
        await self.user.writes(words)
        await self.waits()

    async def presses(self, label: str) -> None:
        """Tap the key; a phone that shows none has it as a numbered line, or as words that can be typed."""
        if self.user.labels:
            await self.user.taps(_first(self.labels, label))
        else:
            await self.user.writes(self._lines[_first(self.labels, label)])
        await self.waits()

    async def waits(self) -> None:
        await self.user.waits(quiet=0.15)

    @property
    def _screen(self) -> Shown:
        return next(one for one in reversed(self.user.messages) if one.type == "text")

    @property
    def _lines(self) -> dict[str, str]:
        """The options that are written out in the text, and what to type for each."""
        lines = [line.partition(". ") for line in self._screen.text.splitlines()]
        numbered = {label: number for number, dot, label in lines if dot and number.isdecimal()}
        others = [line.removeprefix("– ") for line in self._screen.text.splitlines() if line.startswith("– ")]
        return numbered | {label: label for label in others}

    @property
    def sees(self) -> str:
        return self._screen.text

    @property
    def labels(self) -> list[str]:
        return self.user.labels or list(self._lines)


@dataclass
class WebWindow:
    """A person at the page, without the page: what the browser would post, and the stream it would read."""

    url: str
    http: aiohttp.ClientSession
    letters: list[tuple[int, dict[str, object]]] = field(default_factory=list)
    room: str = "chat"
    """The chat, or the pane of the assistant at the desk."""

    @classmethod
    @asynccontextmanager
    async def at(cls, url: str, language: str = "uk-UA,uk;q=0.9", room: str = "chat") -> AsyncIterator[Self]:
        jar = aiohttp.CookieJar(unsafe=True)
        headers = {f"X-{room.title()}": "1", "Origin": url, "Accept-Language": language}
        async with aiohttp.ClientSession(cookie_jar=jar, headers=headers) as http:
            yield cls(url, http, room=room)

    async def arrives(self) -> None:
        await self._posts({"arrived": ""})

    async def says(self, words: str) -> None:
        await self._posts({"said": words})

    async def presses(self, label: str) -> None:
        keys = dict(self._keys)
        await self._posts({"pressed": keys[_first(self.labels, label)]})

    async def waits(self) -> None:
        """Read the stream until it is quiet."""
        last = self.letters[-1][0] if self.letters else 0
        async with self.http.get(f"{self.url}/{self.room}/stream?after={last}") as stream:
            assert stream.status == 200, await stream.text()
            while True:
                try:
                    read = await asyncio.wait_for(stream.content.readline(), 0.3)
                except TimeoutError:
                    return
                assert read, "the stream has ended"
                line = read.decode().rstrip("\n")
                name, _, value = line.partition(": ")
                if name == "id":
                    last = int(value)
                elif name == "data" and value.startswith("{"):
                    self.letters.append((last, json.loads(value)))

    async def _posts(self, what: Mapping[str, str]) -> None:
        status, told = await self.posts(what)
        assert status == 200, told
        await self.waits()

    async def posts(self, what: Mapping[str, str]) -> tuple[int, Mapping[str, object]]:
        """Post something; what it is answered with."""
        body = {"id": str(uuid.uuid4()), **what}
        async with self.http.post(f"{self.url}/{self.room}/input", json=body) as answer:
            return answer.status, await answer.json()

    @property
    def _screen(self) -> Mapping[str, object]:
        return next(letter for _, letter in reversed(self.letters) if "lines" in letter)

    @property
    def sees(self) -> str:
        lines = self._screen["lines"]
        assert isinstance(lines, list)
        return "\n\n".join([str(self._screen.get("title") or ""), *map(str, lines)])

    @property
    def _keys(self) -> list[tuple[str, str]]:
        keys, footer = self._screen["keys"], self._screen["footer"]
        assert isinstance(keys, list)
        assert isinstance(footer, list)
        return [(str(key["label"]), str(key["press"])) for key in (*keys, *footer) if "press" in key]

    @property
    def labels(self) -> list[str]:
        return [label for label, _ in self._keys]
