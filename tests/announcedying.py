"""An announcement under way in a program that is killed again and again, for tests and for measuring."""

from __future__ import annotations

import asyncio
import random
import signal
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import aiohttp
import sqlalchemy as sa

from bot.acts import carry_out
from bot.screen import CameBack, Input
from storage import announcements, roster, visitors
from storage.acting import Acting
from storage.addresses import index_of
from storage.database import Connection
from storage.hiding import hide
from storage.newstables import interest, recipient
from storage.newswork import (
    AimAnnouncement,
    AnnouncementId,
    ConfirmAnnouncement,
    NewAnnouncement,
    NewsSaved,
    Report,
    Route,
    Routes,
    Wanted,
)
from storage.records import Act
from storage.tables import visitor
from tests.journey import MONDAY, free_port, write_config
from tests.laying import KEYS, laid
from tests.living import set_clock
from tests.patience import START
from tests.standin.telegram import StandIn
from tests.talk import OFFER, a_timetable
from tests.test_journey_crash import Mortal

R = TypeVar("R")

ROUTES: Routes = {"telegram": Route(27.0, edits=True)}
FIRST = 1000
"""The address of the first of the people."""
_BATCH = 5000


async def once(url: str, work: Callable[[Connection], Awaitable[R]]) -> R:
    """Do it while nobody else has the database."""
    database = await laid(url)
    try:
        return await database.run(work)
    finally:
        await database.close()


async def announced(url: str, people: int, words: str, begins: datetime, now: datetime) -> AnnouncementId:
    """So many people on Telegram who have agreed, and an announcement to them that begins at that moment."""
    database = await laid(url)

    async def work(connection: Connection) -> AnnouncementId:
        await _crowd(connection, people, now)
        made = await roster.invite(connection, "Anna", "coordinator", (), ("en",), None, "CODE", now)
        await roster.bind(connection, made.staff, "telegram", "1", now)
        return await _write(connection, people, words, begins, now)

    id = await database.run(work)
    if database.dialect == "postgresql":
        async with database.begin() as connection:
            await connection.exec_driver_sql("ANALYZE")
    await database.close()
    return id


async def _crowd(connection: Connection, people: int, now: datetime) -> None:
    common: dict[str, object] = {
        "device_language": "uk",
        "language": "uk",
        "device": "",
        "discreet": False,
        "reachable": True,
    }
    common |= {"channel": "telegram", "created_at": now, "seen_at": now}
    addresses = [str(FIRST + n) for n in range(people)]
    indexed = [{"address": one, "address_index": index_of(connection, one)} for one in addresses]
    rows = [hide(visitor, {**one, **common}) for one in indexed]
    for place in range(0, people, _BATCH):
        await connection.execute(sa.insert(visitor), rows[place : place + _BATCH])
    values = {"agreed_at": now, "wording": "1", "audience": "migrant", "topics": [], "towns": [], "often": "each"}
    said = [sa.literal(value, interest.c[name].type) for name, value in values.items()]
    everybody = sa.select(visitor.c.id, *said).where(visitor.c.channel == "telegram")
    await connection.execute(sa.insert(interest).from_select(["visitor_id", *values], everybody))


async def _write(connection: Connection, people: int, words: str, begins: datetime, now: datetime) -> AnnouncementId:
    async def acts(act: Act[object]) -> NewsSaved:
        met = (await visitors.meet(connection, Input("telegram", "-", "1", CameBack()), "-", now)).visitor
        staff = await roster.by_account(connection, "telegram", "1")
        timetable, known = a_timetable(), ("en", "pl", "uk", "ru")
        acting = Acting(met, now, OFFER, timetable, lambda n: "A" * n, staff, languages=known, routes=ROUTES)
        outcome = await carry_out(connection, act, acting)
        assert isinstance(outcome, NewsSaved), outcome
        return outcome

    one = (await acts(NewAnnouncement("uk", words))).announcement
    one = (await acts(AimAnnouncement(one.id, Wanted(), True, None, begins))).announcement
    one = (await acts(ConfirmAnnouncement(one.id, one.revision, people))).announcement
    # Above a size it would wait for a second person.
    await connection.exec_driver_sql(f"UPDATE announcement SET state = 'scheduled' WHERE id = {one.id}")
    return one.id


@dataclass(frozen=True)
class Toll:
    """What so many deaths have cost."""

    report: Report
    state: str
    noted: tuple[int, ...]
    """How many were noted as being sent, at each death."""
    lost: int
    """Who has read nothing, and of whom it is not said that nobody knows."""
    repeated: int
    """How many have read it more than once."""
    unread: int
    """Of those who are unknown: how many have really not read it."""
    refused: int
    """How often the server has said that it was too much."""


async def kill(url: str, folder: Path, people: int, kills: int, seed: int = 20261126) -> Toll:
    """Announce to so many with a program that dies so often, and let it come to its end."""
    dice = random.Random(seed)
    async with StandIn(per_second=30) as api, aiohttp.ClientSession() as http:
        for number in range(people):
            api.user(FIRST + number, met=True)
        api.slow("sendMessage", 0.1)
        environment = {"TELEGRAM_TOKEN": api.token, **KEYS}
        mortal = Mortal(folder, free_port(), http, environment)
        table = {"api_url": api.url, "mode": "polling"}
        write_config(folder, database=url, port=mortal.port, telegram=table, desk="on = true")
        id = await announced(url, people, "Запрошуємо на майстерню!", MONDAY, MONDAY - timedelta(days=1))
        try:
            noted = [await _dies(mortal, api, url, dice, life) for life in range(kills)]
            await _ends(mortal, api, kills)
        finally:
            if mortal.process:
                await mortal.dies()
        return await _told(api, url, id, noted)


async def _dies(mortal: Mortal, api: StandIn, url: str, dice: random.Random, life: int) -> int:
    """One life; how many are noted as being sent at its end."""
    set_clock(mortal.clock, MONDAY + life * timedelta(minutes=3))  # whoever comes finds the leases of the dead over
    await mortal.is_born()
    before = len(api.calls)
    async with asyncio.timeout(START):
        while not _sent(api, before):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await asyncio.sleep(dice.uniform(0, 0.6))
    await mortal.dies()
    await asyncio.sleep(0.15)  # what had left arrives all the same

    async def noted(connection: Connection) -> int:
        rows = await connection.exec_driver_sql("SELECT count(*) FROM recipient WHERE state = 'sending'")
        count: int = rows.scalar_one()
        return count

    return await once(url, noted)


def _sent(api: StandIn, before: int) -> int:
    return sum(call.method == "sendMessage" for call in api.calls[before:])


async def _ends(mortal: Mortal, api: StandIn, lives: int) -> None:
    """The last life: in order."""
    set_clock(mortal.clock, MONDAY + lives * timedelta(minutes=3))
    await mortal.is_born()
    async with asyncio.timeout(120):
        seen = -1
        while seen != len(api.made("sendMessage")):
            seen = len(api.made("sendMessage"))
            await asyncio.sleep(2.5)
    await mortal.dies(signal.SIGTERM)
    assert "ended in order" in mortal.log.read_text()


async def _told(api: StandIn, url: str, id: AnnouncementId, noted: list[int]) -> Toll:
    async def work(connection: Connection) -> tuple[Report, str, dict[str, str]]:
        found, report = await announcements.find(connection, id), await announcements.report(connection, id, ROUTES)
        assert found
        assert report
        columns = (visitor.c.address, visitor.c.address_index, recipient.c.state)
        rows = await connection.execute(sa.select(*columns).select_from(recipient.join(visitor)))
        return report, found.state, {row.address.text(row.address_index): row.state for row in rows}

    report, state, states = await once(url, work)
    read = Counter({str(id): len(user.messages) for id, user in api.users.items()})
    unread = {address for address, count in read.items() if not count}
    unknown = {address for address, each in states.items() if each == "unknown"}
    repeated = sum(count > 1 for count in read.values())
    refused = sum(call.status == 429 for call in api.calls)
    return Toll(report, state, tuple(noted), len(unread - unknown), repeated, len(unread & unknown), refused)
