"""Two processes on one PostgreSQL, both running the whole program, and people who press at the same moment in both."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
from aiohttp import web

from tests.conftest import Postgres
from tests.journey import MONDAY, SECRET, free_port, write_config
from tests.laying import KEYS
from tests.living import set_clock
from tests.standin.chats import Message
from tests.standin.groups import Group
from tests.standin.people import User
from tests.standin.telegram import StandIn
from tests.test_journey_crash import Mortal
from tests.test_relaying_crash import DESK, asks, employ

RACES = 10


class Proxy:
    """Stands before the processes, as in the README; who calls through which is decided by who has done something."""

    def __init__(self, http: aiohttp.ClientSession) -> None:
        self._http = http
        self.there: list[str] = []
        self.port = 0

    async def _pass_on(self, request: web.Request) -> web.Response:
        update = await request.json()
        who = next((part["from"]["id"] for part in update.values() if isinstance(part, dict) and "from" in part), 0)
        url = self.there[int(who) % len(self.there)] + request.path
        async with self._http.post(url, json=update, headers={_SECRET: request.headers[_SECRET]}) as answer:
            return web.Response(status=answer.status)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        application = web.Application()
        application.router.add_post("/{path:.*}", self._pass_on)
        runner = web.AppRunner(application)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.port = runner.addresses[0][1]
        try:
            yield
        finally:
            await runner.cleanup()


_SECRET = "X-Telegram-Bot-Api-Secret-Token"


@asynccontextmanager
async def two_processes(
    folder: Path, api: StandIn, database: str, proxy: Proxy, http: aiohttp.ClientSession
) -> AsyncIterator[None]:
    """The same configuration twice, but for the port."""
    environment = {"TELEGRAM_TOKEN": api.token, **KEYS, "TELEGRAM_WEBHOOK_SECRET": SECRET}
    table = {"api_url": api.url, "mode": "webhook", "webhook_url": f"http://127.0.0.1:{proxy.port}"}
    desk = f'on = true\n[[desk.groups]]\nchat_id = {DESK}\nlanguage = "en"\n'
    both = []
    try:
        for name in ("one", "two"):
            (folder / name).mkdir()
            both.append(Mortal(folder / name, free_port(), http, environment))
            write_config(folder / name, database=database, port=both[-1].port, telegram=table, desk=desk)
            set_clock(both[-1].clock, MONDAY)
            await both[-1].is_born()
            proxy.there.append(both[-1].url)
        yield
    finally:
        for one in both:
            if one.process:
                await one.dies()


async def test_of_two_who_take_at_once_in_two_processes_one_wins(tmp_path: Path, postgres: Postgres) -> None:
    postgres.wipe()
    database = postgres.url("psycopg")
    async with StandIn() as api, aiohttp.ClientSession() as http:
        proxy = Proxy(http)
        ewa, jan = (api.user(id, first_name=name, language_code="en") for id, name in ((11, "Ewa"), (12, "Jan")))
        ola = api.user(7, first_name="Olena", language_code="en")
        group = api.group(DESK, "Desk", members=[ewa, jan])
        await employ(database, ewa, jan)
        async with proxy.open(), two_processes(tmp_path, api, database, proxy, http):
            for one in (ewa, jan):
                await one.says("/start")
                await one.sees("language", 20)
                await one.presses("English")
                await one.waits(20)
            await asks(ola)
            card = (await group.until(lambda: [one for one in group.shown() if "Take" in one.labels], "shown it", 30))[
                0
            ]
            for _ in range(RACES):
                await _race(api, group, card, ewa, jan)


async def _race(api: StandIn, group: Group, card: Message, ewa: User, jan: User) -> None:
    """Both press at once, and one of them has won. Then the case is free again."""
    pressed = await asyncio.gather(*(group.presses(one, "Take", card) for one in (ewa, jan)))
    ids = [str(one["callback_query"]["id"]) for one in pressed]  # type: ignore[index]
    await group.until(lambda: all(api.queries[id].answered for id in ids), "not answered both", 20)
    toasts = [str(api.queries[id].answered and api.queries[id].answered.text) for id in ids]  # type: ignore[union-attr]
    assert toasts.count("The case is yours.") == 1, toasts
    first = toasts.index("The case is yours.")
    winner, loser = (ewa, jan) if first == 0 else (jan, ewa)
    assert winner.first_name in toasts[1 - first], toasts
    await group.until(lambda: f"With {winner.first_name}" in card.text, "shown who has it", 20)
    assert f"With {loser.first_name}" not in card.text
    assert "Take" not in card.labels
    await group.presses(winner, "Release", card)
    await group.until(lambda: "Take" in card.labels, "given it back", 20)
