"""The whole program with every door that it has, for whoever tries them: both messengers, page, desk, numbers."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from aiohttp import web

from bot.config import Settings, load
from bot.running import Assistant, prepare
from tests.journey import (
    MONDAY,
    SECRET,
    UNHURRIED,
    Program,
    _until_it_answers,
    free_port,
    until_called,
    write_config,
)
from tests.laying import KEY, lay, with_what_is_compiled
from tests.standin.telegram import TOKEN, StandIn
from tests.standin.viber import VIBER_TOKEN, ViberStandIn

SECRETS: Mapping[str, str] = {
    "TELEGRAM_TOKEN": TOKEN,
    "TELEGRAM_WEBHOOK_SECRET": SECRET,
    "VIBER_TOKEN": VIBER_TOKEN,
    "DATA_KEY": KEY,
}


@dataclass(frozen=True)
class Door:
    """One door of the web server: a method, and a path whose variables stand in braces."""

    method: str
    path: str

    @property
    def room(self) -> str:
        """Whose it is: chat, desk, telegram, viber, or what anybody may look at."""
        first = self.path.split("/")[1]
        return first if first in ("desk", "telegram", "viber") else "chat" if self.posts or first == "chat" else "all"

    @property
    def posts(self) -> bool:
        return self.method == "POST"

    def at(self, **values: str) -> str:
        """The path with these values, and with something of the right shape in the place of others."""
        shapes = {"id": "0" * 32 if self.posts else "1", "name": "x", "link": "1-1-" + "a" * 32}
        return re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], shapes.get(found[1], "1")), self.path)


@dataclass
class Everything(Program):
    """The program, with whoever stands in for the messengers."""

    api: StandIn
    viber: ViberStandIn
    doors: tuple[Door, ...]
    metrics: int

    def door(self, beginning: str) -> Door:
        return next(one for one in self.doors if one.path.startswith(beginning))


def settings_of(
    folder: Path, api: StandIn, viber: ViberStandIn, database: str, port: int, metrics: int, limits: str = UNHURRIED
) -> Settings:
    here = f"http://127.0.0.1:{port}"
    telegram = {"api_url": api.url, "mode": "webhook", "webhook_url": here, "bot_name": "cic_bot"}
    other = {"api_url": viber.url, "public_url": here, "sender_name": "Centrum"}
    url = database or f"sqlite:///{folder}/data/doors.db"
    groups = 'on = true\n[[desk.groups]]\nchat_id = -1001\nlanguage = "en"\n'
    path = write_config(folder, database=url, port=port, telegram=telegram, viber=other, desk=groups, limits=limits)
    text = path.read_text()
    assert "[metrics]\nport = 0" in text
    path.write_text(text.replace("[metrics]\nport = 0", f"[metrics]\nport = {metrics}"))
    return load(path, SECRETS, MONDAY.date())


@asynccontextmanager
async def everything(folder: Path, *, database: str = "", limits: str = UNHURRIED) -> AsyncIterator[Everything]:
    """The assistant with all channels, on a Monday morning."""
    async with StandIn(token=TOKEN) as api, ViberStandIn() as viber:
        api.group(-1001, "Staff")
        port, metrics = free_port(), free_port()
        settings = settings_of(folder, api, viber, database, port, metrics, limits)
        times = [MONDAY]
        await lay(settings.database_url.reveal())
        opened = with_what_is_compiled(await prepare(settings))
        assistant = Assistant.build(settings, opened, lambda: times[-1])
        doors = tuple(doors_of(Assistant.build(settings, opened)._application()))
        stop = asyncio.Event()
        running = asyncio.create_task(assistant.run(stop))
        try:
            await _until_it_answers(port, running)
            await until_called(viber)
            yield Everything(assistant, port, times, api, viber, doors, metrics)
        finally:
            stop.set()
            await running


def doors_of(application: web.Application) -> Iterator[Door]:
    for route in application.router.routes():
        resource = route.resource
        assert resource
        if route.method != "HEAD":  # that is the other one without its body
            yield Door(route.method, resource.canonical)


@asynccontextmanager
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    """Somebody with a program of their own, who sends whatever they like."""
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookie_jar=jar, timeout=aiohttp.ClientTimeout(20)) as http:
        yield http
