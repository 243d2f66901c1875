"""A centre whose staff work in groups on Telegram, for tests: the whole program, over HTTP, with a moving clock."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from bot.config import load
from bot.groupcalls import Limits
from bot.running import Assistant, prepare
from scheduler.clock import Clock, Job
from storage import roster
from storage.casework import Role, StaffId
from storage.database import Connection
from tests import unsealed
from tests.journey import MONDAY, UNHURRIED, _until_it_answers, free_port, write_config
from tests.laying import KEYS, lay, with_what_is_compiled
from tests.patience import PATIENCE
from tests.standin.chats import Message
from tests.standin.groups import Group, Topic
from tests.standin.people import User
from tests.standin.telegram import StandIn
from tests.standin.viber import VIBER_TOKEN, ViberStandIn

DESK = -1001
LIFTED = Limits(messages=None, edits=None)
SOON = 0.5
"""Seconds between ticks that nobody here waits longer for."""


class Impatient(Clock):
    """The clock of the program, with short ticks; what is done once an hour is not done more often."""

    def every(self, seconds: float, name: str, job: Job) -> None:
        super().every(min(seconds, SOON) if seconds < 60 else seconds, name, job)


@dataclass
class Centre:
    """The running program and the people around it."""

    assistant: Assistant
    api: StandIn
    url: str = ""
    """Where its page is."""
    began: float = field(default_factory=time.monotonic)
    shift: timedelta = timedelta(0)

    def now(self) -> datetime:
        return MONDAY + timedelta(hours=1) + timedelta(seconds=time.monotonic() - self.began) + self.shift

    def later(self, **by: float) -> None:
        self.shift += timedelta(**by)
        self.api.passes(timedelta(**by).total_seconds())

    async def rows(self, sql: str) -> list[tuple[object, ...]]:
        return await self.assistant.database.run(lambda connection: unsealed.rows(connection, sql))

    async def employs(
        self, user: User, name: str, *, role: Role = "consultant", offices: Sequence[str] = (), speaks: bool = True
    ) -> StaffId:
        """They are on the roster, and have spoken with the bot unless they have not."""

        async def work(connection: Connection) -> StaffId:
            made = await roster.invite(connection, name, role, offices, ("en",), None, f"CODE{name}", self.now())
            await roster.bind(connection, made.staff, "telegram", str(user.id), self.now())
            return made.staff

        id = await self.assistant.database.run(work)
        if speaks:
            await self.speaks(user)
        return id

    async def speaks(self, user: User) -> None:
        await user.says("/start")
        await user.waits()
        await user.presses("English")
        await user.waits()

    async def asks(self, user: User, about: str = "Work", office: str = "It does not matter") -> int:
        """A visitor asks for a person; the number of the case."""
        await self.speaks(user)
        await user.says("/person")
        await user.sees("What is it about?")
        await user.presses(about)
        await user.sees("Does it matter")
        await user.presses(office)
        await user.sees("Write in your own words")
        rows = await self.rows("SELECT max(id) FROM cases")
        return int(str(rows[0][0]))

    async def books(self, user: User, day: str, at: str = "", office: str = "krakow") -> str:
        """A visitor who has spoken books a visit for themselves; its reference."""
        before = await self.rows("SELECT id FROM visit")
        await user.presses_data(f">booking.{office}.career")
        for label in ("Any language", "At the office", "No care needed", "Nothing special"):
            await self.chooses(user, label)
        await user.sees("What is your name?")
        await user.says("Olena Secret")
        await self.chooses(user, "Leave it out")
        for label in (day, at or ":", "Yes, book it"):
            await self.chooses(user, label)
        async with asyncio.timeout(PATIENCE):  # it may not be the first that they are told is booked
            while len(await self.rows("SELECT id FROM visit")) == len(before):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        await user.sees("Your visit is booked")
        return str((await self.rows("SELECT ref FROM visit ORDER BY id DESC LIMIT 1"))[0][0])

    async def chooses(self, user: User, label: str) -> None:
        """The first button with these words in it, as soon as it is there."""

        def there() -> tuple[str, Message] | None:
            shown = next((one for one in reversed(user.messages) if one.labels), None)
            return next(((one, shown) for one in shown.labels if label in one), None) if shown else None

        await user.presses(*(await user.until(there, f"not offered {label!r}") or ("",)))

    async def topic(self, group: Group, case: int) -> Topic:
        """The topic of a case, once its card stands in it."""
        found = await group.until(
            lambda: [one for one in group.topics if not one.deleted and f"#{case} " in one.name], "made a topic"
        )
        await group.until(lambda: group.shown(found[-1]), "shown a card")
        return found[-1]


@asynccontextmanager
async def a_centre(
    folder: Path,
    api: StandIn,
    *,
    desk: str = "",
    limits: Limits = LIFTED,
    database: str = "",
    viber: ViberStandIn | None = None,
    people: str = UNHURRIED,
) -> AsyncIterator[Centre]:
    """The program, running; `desk` is what stands below `[desk]`, and `people` says how much they may do."""
    groups = desk or f'[[desk.groups]]\nchat_id = {DESK}\nlanguage = "en"\n'
    port = free_port()
    url = database or f"sqlite:///{folder}/staff.db"
    table = {"api_url": api.url, "mode": "polling"}
    here = {"public_url": f"http://127.0.0.1:{port}", "sender_name": "Centrum"}
    other = {"api_url": viber.url, **here} if viber else None
    on = f"on = true\n{groups}"
    path = write_config(folder, database=url, port=port, telegram=table, viber=other, desk=on, limits=people)
    tokens = {"TELEGRAM_TOKEN": api.token, **({"VIBER_TOKEN": VIBER_TOKEN} if viber else {})}
    settings = load(path, {**tokens, **KEYS}, MONDAY.date())
    centre: list[Centre] = []
    began = time.monotonic()

    def now() -> datetime:
        return centre[0].now() if centre else MONDAY + timedelta(hours=1)

    await lay(settings.database_url.reveal())
    assistant = Assistant.build(settings, with_what_is_compiled(await prepare(settings, now)), now, limits)
    assistant.clock = Impatient()
    centre.append(Centre(assistant, api, f"http://127.0.0.1:{port}", began))
    stop = asyncio.Event()
    running = asyncio.create_task(assistant.run(stop))
    try:
        await _until_it_answers(port, running)
        yield centre[0]
    finally:
        stop.set()
        await running
