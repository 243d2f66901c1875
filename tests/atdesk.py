"""The whole program with its desk in a browser, and a colleague who sits at it over plain HTTP."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import aiohttp

from bot.config import load
from bot.running import Assistant, prepare, staffing_for
from bot.staffing import Wish
from storage.casework import Role
from tests.journey import MONDAY, Program, free_port, write_config
from tests.laying import KEYS, lay, with_what_is_compiled
from tests.patience import PATIENCE


@asynccontextmanager
async def a_program(folder: Path, *, database: str = "") -> AsyncIterator[Program]:
    """The assistant with the demonstration's timetable and a desk, on a Monday morning."""
    port = free_port()
    path = write_config(folder, database=database or f"sqlite:///{folder}/desk.db", port=port, desk="on = true")
    settings = load(path, KEYS, MONDAY.date())
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


async def tells(program: Program, wish: Wish) -> list[str]:
    """What the command line is answered."""
    there = staffing_for(program.assistant.settings, program.assistant.database, lambda: program.times[-1])
    return list(await there.carry_out(wish))


async def employ(program: Program, name: str, role: Role = "consultant", *offices: str) -> None:
    """This person is on the roster from now on."""
    await tells(program, Wish("invite", name, role, offices, ("uk", "pl", "en")))


async def a_link(program: Program, name: str) -> str:
    """A one-time link to the desk for somebody of the roster."""
    return (await tells(program, Wish("link", name)))[0]


async def a_workshop(program: Program, *, office: str = "krakow", ticket: str = "TICKET11") -> int:
    """A workshop that people see, tomorrow from five to seven; whoever was here first to the assistant has three of its
    ten places."""
    now, start, end = "'2026-11-23 07:00:00'", "'2026-11-24 16:00:00'", "'2026-11-24 18:00:00'"
    [(id,)] = await program.rows(
        "INSERT INTO event (kind, topic, office, languages, level, audiences, places, taken, companions, place, link, "
        "state, original, sequence, revision, news, news_kind, starts_at, ends_at, created_at, changed_at) VALUES "
        f"('workshop', 'work', '{office}', '[\"uk\"]', '', '[]', 10, 3, 2, '', '', "
        f"'published', 'en', 0, 0, 0, 'changed', {start}, {end}, {now}, {now}) RETURNING id"
    )
    for sql in (
        f"INSERT INTO event_session VALUES ({id}, 1, {start}, {end}) RETURNING number",
        f"INSERT INTO event_text VALUES ({id}, 'en', 'How to write a CV', 'We write together.', {now}) RETURNING title",
        "INSERT INTO enrolment (ref, event_id, visitor_id, state, seats, sequence, news, asked, created_at, changed_at)"
        f" SELECT '{ticket}', {id}, min(id), 'joined', 3, 0, 0, 1 = 0, {now}, {now} FROM visitor RETURNING id",
    ):
        await program.rows(sql)
    return int(str(id))


@dataclass
class Answer:
    status: int
    body: dict[str, object]
    headers: Mapping[str, str]


@dataclass
class Colleague:
    """Somebody at the desk, by HTTP alone."""

    http: aiohttp.ClientSession
    url: str
    events: list[tuple[str, dict[str, object]]] = field(default_factory=list)

    @classmethod
    @asynccontextmanager
    async def sits(cls, program: Program, language: str = "en") -> AsyncIterator[Self]:
        """A browser's worth of cookies, and nothing more."""
        jar = aiohttp.CookieJar(unsafe=True)
        async with aiohttp.ClientSession(cookie_jar=jar, headers={"Accept-Language": language}) as http:
            yield cls(http, program.url)

    async def posts(self, path: str, body: object, **headers: str) -> Answer:
        own = {"Origin": self.url, "X-Desk": "1", **headers}
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        async with self.http.post(self.url + path, data=data, headers=own) as answer:
            return Answer(answer.status, await answer.json(), dict(answer.headers))

    async def reads(self, path: str) -> Answer:
        async with self.http.get(self.url + path) as answer:
            body = await answer.json() if answer.content_type == "application/json" else {}
            return Answer(answer.status, body, dict(answer.headers))

    async def comes_in(self, program: Program, name: str) -> Answer:
        """By a fresh link."""
        link = await a_link(program, name)
        return await self.posts("/desk/enter", {"code": link.partition("#")[2]})

    async def presses(self, data: str, **more: object) -> Answer:
        return await self.posts("/desk/press", {"id": uuid.uuid4().hex, "pressed": data, **more})

    async def writes(self, case: int, words: str, **more: object) -> Answer:
        return await self.posts("/desk/write", {"id": uuid.uuid4().hex, "case": case, "words": words, **more})

    async def streams(self, until: str, seconds: float = PATIENCE) -> dict[str, object]:
        """Listen until an event of that name comes; what it brings."""
        async with asyncio.timeout(seconds), self.http.get(self.url + "/desk/stream") as answer:
            name = "message"
            async for line in answer.content:
                text = line.decode().rstrip("\n")
                if text.startswith("event: "):
                    name = text[7:]
                elif text.startswith("data: "):
                    self.events.append((name, json.loads(text[6:])))
                    if name == until:
                        return self.events[-1][1]
                    name = "message"
        raise AssertionError(f"no {until} came")


@dataclass
class Migrant:
    """Somebody at the web chat, by HTTP alone."""

    http: aiohttp.ClientSession
    url: str

    @classmethod
    @asynccontextmanager
    async def comes(cls, program: Program, language: str = "uk") -> AsyncIterator[Self]:
        jar = aiohttp.CookieJar(unsafe=True)
        async with aiohttp.ClientSession(cookie_jar=jar, headers={"Accept-Language": language}) as http:
            one = cls(http, program.url)
            await one.does(arrived="")
            await one.does(pressed=">language")
            await one.answers(program, language)
            yield one

    async def does(self, **act: str) -> None:
        own = {"Origin": self.url, "X-Chat": "1"}
        body = {"id": uuid.uuid4().hex, **act}
        async with self.http.post(self.url + "/chat/input", json=body, headers=own) as answer:
            assert answer.status == 200, await answer.text()

    async def asks_for_a_person(self, program: Program, *words: str) -> int:
        """Ask for somebody, and write; the case's number."""
        await self.does(said="person")
        rows = await program.rows("SELECT count(*) FROM cases")
        for data in ("work", "any"):
            await self.answers(program, data)
        assert await program.rows("SELECT count(*) FROM cases") != rows
        for one in words:
            await self.does(said=one)
        return int(str((await program.rows("SELECT max(id) FROM cases"))[0][0]))

    async def answers(self, program: Program, value: str) -> None:
        """Press the key of the newest screen that carries this answer."""
        rows = await program.rows("SELECT payload FROM outbox ORDER BY id DESC LIMIT 1")
        payload = rows[0][0]
        keys = (json.loads(payload) if isinstance(payload, str) else payload)["keys"]  # type: ignore[index]
        await self.does(pressed=next(one["press"] for one in keys if one["press"].endswith(f".{value}")))
