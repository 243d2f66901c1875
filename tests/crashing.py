"""Second processes of the tests: one races for times with the first, another is a whole house that will be killed."""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import secrets
import signal
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import aiohttp
from aiohttp import web

from bot.acts import carry_out
from bot.centre.offer import OfficeId, ServiceId
from bot.channels import Sending, Sent, Unknown
from bot.conversation import Conversation
from bot.eventcards import news_screen
from bot.reminding import reminder_screen
from bot.screen import CameBack, Input, Payload, Pressed, Said
from scheduler.clock import Clock
from scheduler.gatherings import tell_news
from scheduler.reminders import Draw, send_due
from storage import outbox, visitors
from storage.acting import Acting
from storage.database import Connection
from storage.eventwork import EventNews
from storage.records import Act, Letter, Outcome, Refusal, Reminder, TakeSlot
from tests.talk import House, Paper, a_house

# --- What a turn does with an act, without the conversation around it ------------------------------------------------


async def carry(house: House, address: str, act: Act[Outcome]) -> Outcome:
    """Carry out an act for the person at that address, in one transaction, as a turn does."""

    async def work(connection: Connection) -> Outcome:
        input = Input("paper", "-", address, CameBack())
        met = await visitors.meet(connection, input, house.world.owner, house.now)
        world = house.world
        known = world.texts.languages
        acting = Acting(met.visitor, house.now, world.offer, world.configured, world.draw, languages=known)
        savepoint = await connection.begin_nested()
        outcome = await carry_out(connection, act, acting)
        await (savepoint.rollback() if isinstance(outcome, Refusal) else savepoint.commit())
        return outcome  # type: ignore[return-value]

    return await house.database.run(work)


def taking(start: datetime, *, language: str | None = "uk", **changes: object) -> TakeSlot:
    """Legal advice in Kraków, in Ukrainian, for which there is one consultant."""
    values: dict[str, object] = {
        "office": OfficeId("krakow"),
        "service": ServiceId("legal"),
        "language": language,
        "way": "in-person",
        "care": "none",
        "access": "none",
        "name": "Olena",
        "phone": "+48600100200",
        "company": "",
        "start": start,
        **changes,
    }
    return TakeSlot(**values)  # type: ignore[arg-type]


async def race(house: House, addresses: Sequence[str], start: datetime) -> Counter[str]:
    """All of them at once for one time; how often which outcome."""
    outcomes = await asyncio.gather(*(carry(house, address, taking(start)) for address in addresses))
    return Counter(type(outcome).__name__ for outcome in outcomes)


async def _race_as_a_second_process(url: str, start: datetime, count: int) -> None:
    async with a_house(url, owner="there", fresh=False) as house:
        drawn = itertools.count(start.day * 1000)
        house.world = replace(house.world, draw=lambda letters: f"{next(drawn):X}".rjust(letters, "B"))
        people = [f"there {start.day} {number}" for number in range(count)]
        await race(house, people[:3], start.replace(year=2000))
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        print(json.dumps(await race(house, people, start)), flush=True)


async def remind(house: House, draw: Draw | None = None) -> int:
    """One tick of the reminders, as the running program does it; how many there were."""
    present = await house.conversation.timetable()

    def drawn(reminder: Reminder) -> Sequence[Payload]:
        people = house.world.centre.people
        screen = reminder_screen(reminder, house.world.offer, present, people=people)
        return house.conversation.draw_for(reminder.visitor, screen)

    return await send_due(house.database, present, draw or drawn, house.now)


async def _killed_while_reminding(url: str, now: datetime, after: int) -> None:
    """Dies in the middle of a tick, when so many reminders are written and none is committed."""
    async with a_house(url, owner="dead", fresh=False) as house:
        house.times.append(now)
        present = await house.conversation.timetable()
        drawn = itertools.count()

        def draw(reminder: Reminder) -> Sequence[Payload]:
            if next(drawn) == after:
                os.kill(os.getpid(), signal.SIGKILL)
            return house.conversation.draw_for(reminder.visitor, reminder_screen(reminder, house.world.offer, present))

        await remind(house, draw)


async def _killed_while_telling(url: str, now: datetime, after: int) -> None:
    """Dies while people are told what is new of their events, when so many were drawn."""
    async with a_house(url, owner="dead", fresh=False) as house:
        house.times.append(now)
        present = await house.conversation.timetable()
        drawn = itertools.count()

        def draw(news: EventNews) -> Sequence[Payload]:
            if next(drawn) == after:
                os.kill(os.getpid(), signal.SIGKILL)
            return house.conversation.draw_for(news.visitor, news_screen(news, present, now))

        await tell_news(house.database, present, draw, house.now)


# --- A house that will be killed -------------------------------------------------------------------------------------


class Wire(Paper):
    """A channel that delivers over real HTTP to the test, which answers when it likes."""

    def __init__(self, to: str, http: aiohttp.ClientSession) -> None:
        super().__init__()
        self._to, self._http = to, http

    async def send(self, letter: Letter) -> Sending:
        try:
            told = {"id": letter.id, "address": letter.address, "payload": letter.payload}
            async with self._http.post(f"{self._to}/deliver", json=told) as answer:
                return Sent(await answer.text())
        except aiohttp.ClientError:
            return Unknown()


async def _doomed(url: str, to: str, now: str, *, fresh: bool) -> None:
    """A house that takes inputs over HTTP, says so when they are kept, and lives until it is killed or told to stop."""
    stop, owner = asyncio.Event(), f"process {os.getpid()}"
    async with (
        aiohttp.ClientSession() as http,
        a_house(url, paper=Wire(to, http), owner=owner, fresh=fresh) as house,
    ):
        conversation = Conversation(
            replace(house.world, draw=lambda letters: secrets.token_hex(letters)[:letters]), house.delivery
        )
        if house.database.dialect == "sqlite":
            await house.database.run(lambda connection: outbox.abandoned(connection, datetime.fromisoformat(now)))

        def look_at_the_clock() -> None:
            house.times[:] = [datetime.fromisoformat(now) + timedelta(seconds=time.monotonic() - begun)]

        async def tick() -> None:
            look_at_the_clock()
            await house.delivery.sweep()

        async def receive(request: web.Request) -> web.Response:
            look_at_the_clock()
            told = await request.json()
            event = Said(told["words"]) if "words" in told else Pressed(told["data"])
            await conversation.receive(Input("paper", told["id"], told["address"], event, "en"))
            return web.Response()

        async def end(_: web.Request) -> web.Response:
            stop.set()
            return web.Response()

        begun = time.monotonic()
        clock = Clock()
        clock.every(0.05, "outbox", tick)
        clock.start()
        application = web.Application()
        application.add_routes([web.post("/input", receive), web.post("/stop", end)])
        runner = web.AppRunner(application)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        (address,) = runner.addresses
        await http.post(f"{to}/ready", json={"port": address[1]})
        await stop.wait()
        await runner.cleanup()
        await clock.stop()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["race", url, start, count]:
            asyncio.run(_race_as_a_second_process(url, datetime.fromisoformat(start), int(count)))
        case ["news", url, now, after]:
            asyncio.run(_killed_while_telling(url, datetime.fromisoformat(now), int(after)))
        case ["remind", url, now, after]:
            asyncio.run(_killed_while_reminding(url, datetime.fromisoformat(now), int(after)))
        case ["doomed", url, to, now, first]:
            asyncio.run(_doomed(url, to, now, fresh=first == "first"))
