"""The whole journey while the program is killed again and again: what is kept and what is said stay the same."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import tomllib
import uuid
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Hashable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Literal, Protocol, get_args

import aiohttp
import pytest

from tests import unsealed
from tests.journey import (
    MONDAY,
    SECRET,
    TelegramWindow,
    ViberWindow,
    WebWindow,
    Window,
    until_called,
    write_config,
)
from tests.laying import KEYS, lay
from tests.living import read_clock, set_clock
from tests.nursery import ROOT, Process, python
from tests.patience import PATIENCE
from tests.standin.telegram import TOKEN, StandIn
from tests.standin.viber import VIBER_TOKEN, ViberStandIn
from tests.test_command_line import answers
from tests.test_journey import Place, the_journey

Manner = Literal["between", "unheard", "unsent", "repeated"]
"""How it is killed: between two answers, the reply read; with a turn begun, and nothing kept; with the answer kept and
acknowledged, and the reply lost on its way; with the reply shown, of which it has not heard, while nobody has heard of
the acknowledgement either, so that the answer comes again."""

Plan = Sequence[tuple[str, Manner]]
"""At which presses and words it is killed, in their order. Opening the chat has no words."""

PLANS: Mapping[str, Plan] = {
    "never": (),
    "first": (
        ("Тарнів", "between"),
        ("Так", "unsent"),
        ("пт", "between"),
        ("так", "unheard"),
        ("Я буду", "repeated"),
    ),
    "second": (("", "unsent"), ("Так", "repeated"), ("10:30", "repeated"), ("так", "unsent")),
}

DEAD_WHEN_DUE = "first"
"""On this one it is also dead at the moment when the reminder falls due."""


async def until(holds: Callable[[], bool], what: str, every: float = 0.01) -> None:
    for _ in range(int(PATIENCE / every)):
        if holds():
            return
        await asyncio.sleep(every)
    raise AssertionError(f"still not so: {what}")


# --- Life and death --------------------------------------------------------------------------------------------------


@dataclass
class Mortal:
    """A program that can be killed, and born again with the same database at the same port."""

    folder: Path
    port: int
    http: aiohttp.ClientSession
    environment: Mapping[str, str] = field(default_factory=lambda: KEYS)
    process: Process | None = None
    deaths: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def database(self) -> Path:
        return self.folder / "journey.db"

    @property
    def clock(self) -> Path:
        return self.folder / "clock"

    @property
    def log(self) -> Path:
        return self.folder / "log"

    async def is_born(self) -> None:
        config = self.folder / "config.toml"
        await lay(tomllib.loads(config.read_text())["database"]["url"])
        files = (str(config), str(self.clock))
        with self.log.open("ab") as log:
            self.process = await python("tests.living", *files, env=self.environment, stderr=log.fileno())
        async with asyncio.timeout(PATIENCE):
            while await self._waiting() is None:
                assert self.process.returncode is None, self.log.read_text()
                await asyncio.sleep(0.05)

    async def dies(self, by: signal.Signals = signal.SIGKILL) -> None:
        assert self.process
        self.process.send_signal(by)
        await asyncio.wait_for(self.process.wait(), PATIENCE)
        self.deaths += by == signal.SIGKILL
        self.process = None

    async def has_sent_everything(self) -> None:
        """Whatever happens to it meanwhile."""
        async with asyncio.timeout(PATIENCE):
            while await self._waiting() != 0:  # noqa: ASYNC110
                await asyncio.sleep(0.05)

    async def _waiting(self) -> int | None:
        """How many messages wait to be sent; None if it does not answer."""
        try:
            async with self.http.get(f"{self.url}/healthz") as answer:
                told: Mapping[str, int | None] = await answer.json()
                return told.get("outbox_waiting")
        except aiohttp.ClientError:
            return None


@contextmanager
def a_port() -> Iterator[int]:
    """A port that nobody else is given while the program is dead: bound here, so that only who asks for it gets it."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        port: int = holder.getsockname()[1]
        yield port


@contextmanager
def busy(database: Path) -> Iterator[None]:
    """Somebody else is writing: a turn begins and cannot go on."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")


# --- What is kept ----------------------------------------------------------------------------------------------------

Rows = Sequence[Mapping[str, object]]

TABLES = {
    "visit": "SELECT * FROM visit ORDER BY id",
    "cell": "SELECT * FROM cell ORDER BY consultant, starts_at",
    "reminder": "SELECT * FROM reminder ORDER BY id",
}
INCOMPARABLE = {"id", "ref", "visitor_id", "visit_id", "created_at", "changed_at", "cancelled_at"}
"""Numbers and names that are drawn or counted, and when something was done: no two lives have them in common."""


def rows(database: Path, sql: str) -> list[dict[str, object]]:
    return unsealed.in_file(database, sql)


def kept(database: Path) -> Mapping[str, Rows]:
    """All that matters of a visit, and of the person as they are at their newest address."""
    found = {table: rows(database, sql) for table, sql in TABLES.items()}
    refs = {str(visit["ref"]) for visit in found["visit"]}
    compared = {
        table: [{name: value for name, value in row.items() if name not in INCOMPARABLE} for row in all_rows]
        for table, all_rows in found.items()
    }
    (person,) = rows(database, "SELECT language, discreet, reachable, thread FROM visitor ORDER BY id DESC LIMIT 1")
    return {**compared, "visitor": [{**person, "thread": open_runs(str(person["thread"]), refs)}]}


def open_runs(thread: str, refs: set[str]) -> list[list[object]]:
    """The conversations under way, without their numbers: dialog, arguments, answers, suggestions."""
    for ref in refs:
        thread = thread.replace(ref, "the visit")
    runs: list[list[object]] = json.loads(thread)["open"]
    return [rest for _number, *rest in runs]


async def until_nothing_is_due(mortal: Mortal) -> None:
    """On a page nobody sees a reminder, yet it has its time."""
    now = read_clock(mortal.clock).replace(tzinfo=None)

    def due() -> list[dict[str, object]]:
        pending = rows(mortal.database, "SELECT due_at FROM reminder WHERE state = 'pending'")
        return [row for row in pending if datetime.fromisoformat(str(row["due_at"])) <= now]

    await until(lambda: not due(), "every reminder that is due has been dealt with", every=0.1)


# --- The other side --------------------------------------------------------------------------------------------------

Break = Literal["drop", "drop-after"]
"""The connection breaks before the message has arrived, or after."""


class Wire(Protocol):
    """What lies between a person and the program."""

    @property
    def window(self) -> Window: ...

    @property
    def heard(self) -> bool:
        """Whether the program has acknowledged all that the person did."""

    def break_off(self, how: Break) -> None:
        """Let the next reply break off."""

    @property
    def broken_off(self) -> bool:
        """Whether that has happened, to the reply to something acknowledged."""

    async def mend(self) -> None:
        """From now on all is well; what the messenger does not know to be heard, it tells again."""

    def shown(self) -> Sequence[tuple[Hashable, str]]:
        """All messages that stand in front of the person, in order."""

    def told(self) -> Sequence[str]:
        """All that was ever said to the person, in order."""


@dataclass(kw_only=True)
class PatientTelegramWindow(TelegramWindow):
    """Waits for the reply however long a death takes, and not longer than for the last of its messages."""

    api: StandIn
    mortal: Mortal
    updates: Sequence[Mapping[str, object]] = ()
    """Those of the newest action."""

    async def waits(self) -> None:
        self.updates = [pending.update for pending in self.api.updates.waiting.values()]
        await self.user.waits(PATIENCE, quiet=0)
        await until(lambda: not self.api.updates.waiting, "Telegram has no update left")
        await self.mortal.has_sent_everything()


MESSAGES = ("sendMessage", "editMessageText", "sendDocument", "sendVenue", "sendLocation")


@dataclass
class TelegramWire:
    api: StandIn
    window: PatientTelegramWindow
    _how: Break = "drop"
    _sent: int = 0

    @property
    def heard(self) -> bool:
        return not self.api.updates.waiting

    def break_off(self, how: Break) -> None:
        self._how, self._sent = how, len(self.api.made(*MESSAGES))
        for method in MESSAGES:
            self.api.fail_next(method, how)

    @property
    def broken_off(self) -> bool:
        return self.heard and len(self.api.made(*MESSAGES)) > self._sent

    async def mend(self) -> None:
        self.api.heal()
        for update in self.window.updates if self._how == "drop-after" else ():
            await self.api.redeliver(update)

    def shown(self) -> Sequence[tuple[Hashable, str]]:
        return [(one.id, one.text) for user in self.api.users.values() for one in user.messages]

    def told(self) -> Sequence[str]:
        return [_words(call.params) for call in self.api.made(*MESSAGES)]


def _words(params: Mapping[str, object]) -> str:
    """Those of a message, below a file, or above a place."""
    return next((str(params[name]) for name in ("text", "caption", "title") if name in params), "")


@dataclass(kw_only=True)
class PatientViberWindow(ViberWindow):
    mortal: Mortal

    async def waits(self) -> None:
        await self.user.waits(PATIENCE, quiet=0)
        await until(lambda: not self.user.api.unfinished(self.user), "Viber has no event left")
        await self.mortal.has_sent_everything()


@dataclass
class ViberWire:
    api: ViberStandIn
    window: PatientViberWindow
    _how: Break = "drop"
    _sent: int = 0

    @property
    def heard(self) -> bool:
        return not self.api.unfinished(self.window.user)

    def break_off(self, how: Break) -> None:
        self._how, self._sent = how, len(self.api.made("send_message"))
        if self._opened:
            self.api.fails("send_message", how=how)
        if how == "drop-after" or not self._opened:  # the first reply is the answer itself
            self.api.loses_answers(2)

    @property
    def broken_off(self) -> bool:
        if not self._opened:
            return any(one.status == 200 for one in self.api.told("conversation_started"))
        acknowledged = self.heard or self._how == "drop-after"
        return acknowledged and len(self.api.made("send_message")) > self._sent

    @property
    def _opened(self) -> bool:
        return bool(self.window.user.messages)

    async def mend(self) -> None:
        pass  # what was ordered has happened

    def shown(self) -> Sequence[tuple[Hashable, str]]:
        return [(one.token, one.text or one.type) for one in self.window.user.messages]

    def told(self) -> Sequence[str]:
        return [words for _, words in self.shown()]


@dataclass
class PatientPage(WebWindow):
    """Posts until it is acknowledged and reads until it has everything, as the page does."""

    posting: bool = False
    breaks: Break | None = None
    broken_off: bool = False
    mended: asyncio.Event = field(default_factory=asyncio.Event)

    async def waits(self) -> None:
        async with asyncio.timeout(PATIENCE):
            while not await self._reads_to_the_end():  # noqa: ASYNC110
                await asyncio.sleep(0.02)

    async def _reads_to_the_end(self) -> bool:
        last = self.letters[-1][0] if self.letters else 0
        try:
            async with self.http.get(f"{self.url}/chat/stream?after={last}") as stream:
                assert stream.status == 200, await stream.text()
                async for line in stream.content:
                    name, _, value = line.decode().rstrip("\n").partition(": ")
                    match name:
                        case "id":
                            last = int(value)
                        case "data" if value.startswith('{"id"'):
                            self.letters.append((last, json.loads(value)))
                        case "event" if value == "ready":
                            return True
        except aiohttp.ClientError:
            pass
        return False

    async def _posts(self, what: Mapping[str, str]) -> None:
        body = {"id": str(uuid.uuid4()), **what}
        await self._posts_until_it_is_kept(body)
        match self.breaks:
            case "drop":
                await self._breaks_off()
            case "drop-after":
                before = len(self.letters)
                await self.waits()
                await self._breaks_off()
                lost = self.letters[before:]
                del self.letters[before:]  # the page knows as little of them as of the end of its post
                await self._posts_until_it_is_kept(body)
                await self.waits()
                assert self.letters[before:] == lost
                return
        await self.waits()

    async def _breaks_off(self) -> None:
        self.broken_off = True
        await self.mended.wait()

    async def _posts_until_it_is_kept(self, body: Mapping[str, str]) -> None:
        self.posting = True
        async with asyncio.timeout(PATIENCE):
            while not await self._is_kept(body):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        self.posting = False

    async def _is_kept(self, body: Mapping[str, str]) -> bool:
        try:
            async with self.http.post(f"{self.url}/chat/input", json=body) as answer:
                assert answer.status in {200, 503}, await answer.text()
                return answer.status == 200
        except aiohttp.ClientError:
            return False


@dataclass
class WebWire:
    window: PatientPage

    @property
    def heard(self) -> bool:
        return not self.window.posting

    def break_off(self, how: Break) -> None:
        self.window.breaks, self.window.broken_off = how, False
        self.window.mended.clear()

    @property
    def broken_off(self) -> bool:
        return self.window.broken_off

    async def mend(self) -> None:
        self.window.breaks = None
        self.window.mended.set()

    def shown(self) -> Sequence[tuple[Hashable, str]]:
        return [(id, "\n".join(map(str, lines))) for id, lines in self._screens()]

    def _screens(self) -> Iterator[tuple[int, list[object]]]:
        for id, letter in self.window.letters:
            lines = letter.get("lines")
            if isinstance(lines, list):
                yield id, lines

    def told(self) -> Sequence[str]:
        return [words for _, words in self.shown()]


# --- The ways --------------------------------------------------------------------------------------------------------


def configure(mortal: Mortal, **tables: Mapping[str, str]) -> None:
    where = {"database": f"sqlite:///{mortal.database}", "port": mortal.port}
    write_config(mortal.folder, **where, **tables)  # type: ignore[arg-type]


@asynccontextmanager
async def telegram(mortal: Mortal, mode: Literal["polling", "webhook"]) -> AsyncIterator[Wire]:
    async with StandIn(token=TOKEN) as api:
        hook = {"webhook_url": mortal.url} if mode == "webhook" else {}
        configure(mortal, telegram={"api_url": api.url, "mode": mode, **hook})
        mortal.environment = {**KEYS, "TELEGRAM_TOKEN": TOKEN, "TELEGRAM_WEBHOOK_SECRET": SECRET}
        await mortal.is_born()
        yield TelegramWire(api, PatientTelegramWindow(api.user(language_code="uk"), api=api, mortal=mortal))


@asynccontextmanager
async def viber(mortal: Mortal, version: int) -> AsyncIterator[Wire]:
    async with ViberStandIn(second=0.02) as api:
        configure(mortal, viber={"api_url": api.url, "public_url": mortal.url, "sender_name": "Centrum"})
        mortal.environment = {**KEYS, "VIBER_TOKEN": VIBER_TOKEN}
        await mortal.is_born()
        await until_called(api)
        user = api.user(language="uk-UA", api_version=version)
        yield ViberWire(api, PatientViberWindow(user, mortal=mortal))


@asynccontextmanager
async def page(mortal: Mortal) -> AsyncIterator[Wire]:
    configure(mortal)
    await mortal.is_born()
    async with PatientPage.at(mortal.url) as window:
        yield WebWire(window)


WAYS: Mapping[str, Callable[[Mortal], AbstractAsyncContextManager[Wire]]] = {
    "telegram, polling": partial(telegram, mode="polling"),
    "telegram, webhook": partial(telegram, mode="webhook"),
    "viber": partial(viber, version=10),
    "viber, a phone without keyboards": partial(viber, version=1),
    "web": page,
}


# --- A journey with deaths in it -------------------------------------------------------------------------------------


Act = Callable[[], Coroutine[object, object, None]]


@dataclass
class DangerousWindow:
    """What the person does, and how the program is killed while they do it."""

    wire: Wire
    mortal: Mortal
    plan: deque[tuple[str, Manner]]

    async def arrives(self) -> None:
        await self._does("", self.wire.window.arrives)

    async def says(self, words: str) -> None:
        await self._does(words, partial(self.wire.window.says, words))

    async def presses(self, label: str) -> None:
        await self._does(label, partial(self.wire.window.presses, label))

    async def waits(self) -> None:
        await self.wire.window.waits()

    @property
    def sees(self) -> str:
        return self.wire.window.sees

    @property
    def labels(self) -> list[str]:
        return self.wire.window.labels

    async def _does(self, words: str, act: Act) -> None:
        if not self.plan or self.plan[0][0] != words:
            await act()
            return
        match self.plan.popleft()[1]:
            case "between":
                await act()
                await self.mortal.dies()
                await self.mortal.is_born()
            case "unheard":
                await self._unheard(act)
            case "unsent":
                await self._torn(act, "drop")
            case "repeated":
                await self._torn(act, "drop-after")

    async def _unheard(self, act: Act) -> None:
        async with asyncio.TaskGroup() as group:
            with busy(self.mortal.database):
                group.create_task(act())
                await asyncio.sleep(0.2)
                assert not self.wire.heard, "nothing is acknowledged before it is kept"
                await self.mortal.dies()
            await self.mortal.is_born()

    async def _torn(self, act: Act, how: Break) -> None:
        before = set(self.wire.shown())
        self.wire.break_off(how)
        async with asyncio.TaskGroup() as group:
            group.create_task(act())
            await until(lambda: self.wire.broken_off, "the reply has broken off")
            if how == "drop-after":
                await until(lambda: not set(self.wire.shown()) <= before, "the reply was shown")
            await self.mortal.dies()
            assert (set(self.wire.shown()) <= before) == (how == "drop")
            await self.wire.mend()
            await self.mortal.is_born()


@dataclass(frozen=True)
class Lived:
    """What has become of a journey."""

    kept: Mapping[Place, Mapping[str, Rows]]
    told: Sequence[str]
    shown: Sequence[str]
    outbox: Sequence[str]
    """The states of all messages."""
    log: str
    deaths: int


async def live(way: str, plan: str, folder: Path) -> Lived:
    async with aiohttp.ClientSession() as http:
        with a_port() as port:
            mortal = Mortal(folder, port, http)
            set_clock(mortal.clock, MONDAY)
            try:
                return await _whole_life(way, plan, mortal)
            finally:
                if mortal.process:
                    await mortal.dies()


async def _whole_life(way: str, plan: str, mortal: Mortal) -> Lived:
    async with WAYS[way](mortal) as wire:
        places = await _travel(way, wire, mortal, plan)
        await mortal.has_sent_everything()
        outbox = [str(row["state"]) for row in rows(mortal.database, "SELECT state FROM outbox")]
        await mortal.dies(signal.SIGTERM)
        told, shown = _without_codes(wire.told()), _without_codes([words for _, words in wire.shown()])
        return Lived(places, told, shown, outbox, mortal.log.read_text(), mortal.deaths)


async def _travel(way: str, wire: Wire, mortal: Mortal, plan: str) -> Mapping[Place, Mapping[str, Rows]]:
    window = DangerousWindow(wire, mortal, deque(PLANS[plan]))
    places: dict[Place, Mapping[str, Rows]] = {}
    async for place in the_journey(window, partial(set_clock, mortal.clock), reminded=way != "web"):
        if place == "the day before":
            if plan == DEAD_WHEN_DUE:
                await mortal.dies()
                await mortal.is_born()
            await until_nothing_is_due(mortal)
        places[place] = kept(mortal.database)
    assert not window.plan, "it was killed wherever it should be"
    return places


def _without_codes(told: Sequence[str]) -> Sequence[str]:
    """Codes and references are drawn, in each life others."""
    return [re.sub(r"[A-Z0-9]{4}(-[A-Z0-9]{4})+", "drawn", words) for words in told]


# --- The tests -------------------------------------------------------------------------------------------------------

Lives = Mapping[tuple[str, str], Lived | BaseException]


@pytest.fixture(scope="module")
def lives(tmp_path_factory: pytest.TempPathFactory) -> Lives:
    """All journeys at once: most of the time each of them waits."""
    wanted = [(way, plan) for way in WAYS for plan in PLANS]

    async def all_at_once() -> Sequence[Lived | BaseException]:
        folders = [tmp_path_factory.mktemp("life") for _ in wanted]
        travels = [live(way, plan, folder) for (way, plan), folder in zip(wanted, folders, strict=True)]
        return await asyncio.gather(*travels, return_exceptions=True)

    return dict(zip(wanted, asyncio.run(all_at_once()), strict=True))


def lived(lives: Lives, way: str, plan: str = "never") -> Lived:
    found = lives[way, plan]
    if isinstance(found, BaseException):
        raise found
    return found


def once(told: Sequence[str]) -> Sequence[str]:
    """Without what was said again at once, in the same words."""
    return [*told[:1], *(words for before, words in pairwise(told) if words != before)]


def test_what_is_kept_does_not_depend_on_the_channel(lives: Lives) -> None:
    first, *others = [lived(lives, way) for way in WAYS]
    assert tuple(first.kept) == get_args(Place)
    assert [run[0] for run in _runs(first, "before booking")] == ["booking"]
    assert [run[0] for run in _runs(first, "moving")] == ["move"]
    for place, expected in first.kept.items():
        for other in others:
            assert _asked_alike(other.kept[place]) == _asked_alike(expected), place


def _asked_alike(kept: Mapping[str, Rows]) -> Mapping[str, object]:
    """Without how somebody wants to be written to: nobody is asked that on a page that forgets them."""
    visits = [{name: value for name, value in row.items() if name != "contact"} for row in kept["visit"]]
    text = json.dumps({**kept, "visit": visits}, default=str).replace('["contact", "discreet"], ', "")
    alike: Mapping[str, object] = json.loads(text)
    return alike


def _runs(life: Lived, place: Place) -> list[list[object]]:
    runs = life.kept[place]["visitor"][0]["thread"]
    assert isinstance(runs, list)
    return runs


@pytest.mark.parametrize("plan", [plan for plan in PLANS if plan != "never"])
@pytest.mark.parametrize("way", WAYS)
def test_nobody_can_tell_that_it_was_killed(way: str, plan: str, lives: Lives) -> None:
    calm, killed = lived(lives, way), lived(lives, way, plan)
    assert killed.deaths == len(PLANS[plan]) + (plan == DEAD_WHEN_DUE)
    assert killed.kept == calm.kept
    assert once(killed.told) == once(calm.told), "the same was said, in the same order"
    assert once(killed.shown) == once(calm.shown)
    repeatable = sum(manner == "repeated" for _, manner in PLANS[plan])
    assert len(killed.shown) <= len(calm.shown) + repeatable, "nothing was said again but what was on its way"
    assert set(killed.outbox) == {"sent"}
    assert len(killed.outbox) == len(calm.outbox), "everything was answered, and once"


def test_it_ends_in_order_and_its_log_holds_nothing_personal(lives: Lives) -> None:
    for way, plan in lives:
        life = lived(lives, way, plan)
        assert life.log.count("ready on") == life.deaths + 1
        assert life.log.rstrip().endswith("ended in order")
        for word in ("Traceback", "Оксана", "512345678", "512 345 678", TOKEN, SECRET, VIBER_TOKEN):
            assert word not in life.log


async def test_it_lives_without_a_nursery_too(tmp_path: Path) -> None:
    database, clock = tmp_path / "journey.db", tmp_path / "clock"
    set_clock(clock, MONDAY)
    with a_port() as port:
        config = write_config(tmp_path, database=f"sqlite:///{database}", port=port)
        command = (sys.executable, "-m", "tests.living", config, clock)
        pipe, environment = subprocess.PIPE, {"PATH": os.environ["PATH"], **KEYS}
        process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=environment, stderr=pipe)
        await answers(port)
        async with PatientPage.at(f"http://127.0.0.1:{port}") as window:
            await window.arrives()
        process.terminate()
        _, said = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 0, said.decode()
    assert "ended in order" in said.decode()
    (visitor,) = rows(database, "SELECT created_at FROM visitor")
    came = datetime.fromisoformat(str(visitor["created_at"])).replace(tzinfo=UTC)
    assert MONDAY <= came < MONDAY + timedelta(minutes=1), "it goes by the clock of the test"
