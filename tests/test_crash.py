"""The house is killed again and again in the middle of its work: nothing that was promised is lost or done twice."""

from __future__ import annotations

import asyncio
import random
import signal
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count

import aiohttp
import pytest
from aiohttp import web

from bot.screen import Answer, Door, Text, decode
from storage.outbox import LEASE
from tests.conftest import OURS
from tests.crashing import Wire
from tests.nursery import Process, python
from tests.patience import PATIENCE
from tests.talk import MONDAY, TEXTS, House, a_house

KILLS = 12
PEOPLE = 6
SERVICES = ("career", "assistant", "tax", "business", "translation", "nostrification", "computer", "legal")
DONE = TEXTS.say("en")(Text("booking-done"))

Drawn = Mapping[str, object]


@dataclass
class Server:
    """What stands on the other side of the channel: it delivers on receipt, and answers a while later."""

    dice: random.Random
    deliveries: Counter[int] = field(default_factory=Counter)
    order: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    screens: dict[str, asyncio.Queue[tuple[int, Drawn]]] = field(default_factory=lambda: defaultdict(asyncio.Queue))
    port: int = 0
    house: asyncio.Future[int] = field(default_factory=asyncio.Future)
    """The port at which the living house takes inputs."""

    async def deliver(self, request: web.Request) -> web.Response:
        told = await request.json()
        id, address = told["id"], told["address"]
        self.deliveries[id] += 1
        if self.deliveries[id] == 1:
            self.order[address].append(id)
            self.screens[address].put_nowait((id, told["payload"]))
        await asyncio.sleep(self.dice.uniform(0, 0.05))
        return web.Response(text=f"m{id}")

    async def ready(self, request: web.Request) -> web.Response:
        self.house.set_result((await request.json())["port"])
        return web.Response()


@asynccontextmanager
async def a_server(dice: random.Random) -> AsyncIterator[Server]:
    server = Server(dice)
    application = web.Application()
    application.add_routes([web.post("/deliver", server.deliver), web.post("/ready", server.ready)])
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.port = runner.addresses[0][1]
    try:
        yield server
    finally:
        await runner.cleanup()


@dataclass
class Somebody:
    """A person who books one visit after another, by what they really see, and repeats what was not acknowledged."""

    address: str
    server: Server
    http: aiohttp.ClientSession
    dice: random.Random
    enough: asyncio.Event
    numbers: count[int] = field(default_factory=count)
    acknowledged: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    """The references of the visits that they were told are booked."""

    async def live(self) -> None:
        await self.tells(data=">language")
        while not (self.enough.is_set() and self.done):
            _, screen = await self.server.screens[self.address].get()
            self.notes(screen)
            await self.tells(**self.answer(self.reads_the_rest() or screen))

    def reads_the_rest(self) -> Drawn | None:
        """Everything else that has come meanwhile; the newest of it."""
        screen = None
        while not self.server.screens[self.address].empty():
            _, screen = self.server.screens[self.address].get_nowait()
            self.notes(screen)
        return screen

    def notes(self, screen: Drawn) -> None:
        lines = screen["lines"]
        assert isinstance(lines, list)
        if DONE in lines:
            (ref,) = (door.args[0] for door in self.doors(screen) if door.dialog == "cancel")
            self.done.append(ref)

    def keys(self, screen: Drawn) -> list[str]:
        keys = screen["keys"]
        assert isinstance(keys, list)
        return [data for _, data in keys]

    def doors(self, screen: Drawn) -> list[Door]:
        return [press for press in map(decode, self.keys(screen)) if isinstance(press, Door)]

    def answer(self, screen: Drawn) -> dict[str, str]:
        """What they do next: the first thing that leads on."""
        answers = [one for one in self.keys(screen) if isinstance(decode(one), Answer)]
        options = [one for one in answers if "~" not in one or one.endswith("~skip")]
        if options:
            return {"data": next((one for one in options if one.endswith(".en")), self.dice.choice(options))}
        match screen["typing"]:
            case "words":
                return {"words": "Ola"}
            case "phone":
                return {"words": "+48 600 100 200"}
        return {"data": f">booking.krakow.{self.dice.choice(SERVICES)}"}

    async def tells(self, **what: str) -> None:
        """Send it until it is acknowledged, and now and then once more, as messengers do."""
        told = {"id": f"{self.address} {next(self.numbers)}", "address": self.address, **what}
        while not await self.tell(told):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        self.acknowledged.append(told["id"])
        if self.dice.random() < 0.1:
            await self.tell(told)

    async def tell(self, told: Mapping[str, str]) -> bool:
        port = await asyncio.shield(self.server.house)
        try:
            async with self.http.post(f"http://127.0.0.1:{port}/input", json=told) as answer:
                assert answer.status == 200, await answer.text()
                return True
        except aiohttp.ClientError:
            return False


async def unsettled(url: str) -> set[int]:
    """What the database believes to be on its way, when nobody is at work any more."""
    async with a_house(url, owner="looking", fresh=False) as house:
        if house.database.dialect == "postgresql":
            others = (
                "SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
                f" AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND application_name <> '{OURS}'"
            )
            while await house.rows(others):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        return {int(str(id)) for (id,) in await house.rows("SELECT id FROM outbox WHERE state = 'sending'")}


@dataclass
class Doomed:
    """Starts houses and kills them, as the operating system would."""

    server: Server
    url: str
    lives: int = 0
    process: Process | None = None

    @property
    def to(self) -> str:
        return f"http://127.0.0.1:{self.server.port}"

    async def start(self) -> None:
        # Whoever starts after a crash finds the leases of the dead over, without waiting for it.
        now = MONDAY + self.lives * (LEASE + timedelta(minutes=1))
        order = ("doomed", self.url, self.to, now.isoformat(), "again" if self.lives else "first")
        self.lives += 1
        self.process = await python("tests.crashing", *order)
        await asyncio.wait_for(asyncio.shield(self.server.house), PATIENCE)

    async def kill(self) -> None:
        self.server.house = asyncio.get_running_loop().create_future()
        await self.ends(signal.SIGKILL)

    async def ends(self, by: signal.Signals | None = None) -> None:
        """Wait for it; it is given a signal, or has been told."""
        if self.process:
            if by:
                self.process.send_signal(by)
            await asyncio.wait_for(self.process.wait(), PATIENCE)
        self.process = None


@asynccontextmanager
async def doomed(server: Server, url: str) -> AsyncIterator[Doomed]:
    houses = Doomed(server, url)
    try:
        yield houses
    finally:
        await houses.ends(signal.SIGKILL)


@pytest.mark.parametrize("url", ["sqlite", "asyncpg"], indirect=True)
async def test_killed_at_any_moment_nothing_is_lost_and_nothing_is_done_twice(url: str) -> None:
    dice = random.Random(20261123)
    enough = asyncio.Event()
    before: Counter[int] = Counter()
    in_flight: Counter[int] = Counter()
    """At how many kills a message was on its way, or its arrival not yet written down."""
    async with a_server(dice) as server, aiohttp.ClientSession() as http, doomed(server, url) as houses:
        people = [Somebody(f"p{number}", server, http, dice, enough) for number in range(PEOPLE)]
        await houses.start()
        lives = [asyncio.create_task(one.live()) for one in people]
        for _ in range(KILLS):
            await asyncio.sleep(dice.uniform(0.02, 0.6))
            await houses.kill()
            for id in await unsettled(url):
                in_flight[id] += server.deliveries[id] > before[id]
            before = server.deliveries.copy()
            await houses.start()
        enough.set()
        await asyncio.wait_for(asyncio.gather(*lives), 30)
        async with http.post(f"http://127.0.0.1:{await server.house}/stop"):
            await houses.ends()
        wire = Wire(houses.to, http)
        async with a_house(url, paper=wire, owner="the last", fresh=False) as house:
            house.later(days=1)
            async with asyncio.timeout(PATIENCE):
                while await house.rows("SELECT 1 FROM outbox WHERE state IN ('pending', 'sending')"):
                    await house.delivery.sweep()
                    await asyncio.sleep(0.02)
            for one in people:
                one.reads_the_rest()
            await judge(house, server, people, in_flight)


async def judge(house: House, server: Server, people: list[Somebody], in_flight: Counter[int]) -> None:
    visits = [str(ref) for (ref,) in await house.rows("SELECT ref FROM visit ORDER BY id")]
    assert len(visits) >= PEOPLE
    told = [ref for one in people for ref in one.done]
    assert len(told) == len(set(told)), "nobody was told of one visit twice"
    assert sorted(told) == sorted(visits), "what was said to be booked is booked, and nothing else"
    assert await house.rows("SELECT visit_id FROM cell GROUP BY visit_id HAVING count(*) <> 3") == []
    arrived = await house.rows("SELECT id FROM arrival")  # under keyed hashes of what they are called
    assert len(arrived) == len({id for one in people for id in one.acknowledged}), "each input was kept"
    kept = {int(str(id)): str(state) for id, state in await house.rows("SELECT id, state FROM outbox")}
    assert len(kept) == len(arrived), "each input was answered, and once"
    assert set(kept.values()) == {"sent"}
    assert set(server.deliveries) == set(kept), "no reply was lost"
    repeated = {id: times - 1 for id, times in server.deliveries.items() if times > 1}
    assert all(more <= in_flight[id] for id, more in repeated.items()), "only what was on its way when the house died"
    assert sum(repeated.values()) <= KILLS * PEOPLE * 2
    for one in people:
        assert server.order[one.address] == sorted(server.order[one.address])
