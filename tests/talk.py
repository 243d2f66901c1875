"""A house for tests: a real database, the real conversation, and people on paper who say, press and see."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import dialogs
from bot.centre.offer import OfficeId, ServiceId
from bot.centre.offices import (
    BookingRules,
    Consultant,
    ConsultantId,
    Hours,
    Office,
    Place,
    Span,
    Timetable,
)
from bot.channels import Copy, NotNow, Presence, Sending, Sent, StaffWrote
from bot.config import load as load_settings
from bot.conversation import Conversation
from bot.delivery import Delivery
from bot.dialogs import Dialogs
from bot.examples import redactor
from bot.limits import Rules
from bot.screen import (
    Abilities,
    Arrived,
    AskContact,
    Attachment,
    Button,
    CalendarFile,
    CameBack,
    Commanded,
    Document,
    Event,
    File,
    Input,
    Key,
    Left,
    Link,
    Local,
    Payload,
    Picture,
    Pin,
    Pressed,
    QrCode,
    Said,
    Say,
    Screen,
    SharedContact,
    SharedOther,
    encode,
)
from bot.talk import Centre
from bot.texts import Texts
from bot.turn import World
from bot.understanding import age, danger, wishes
from storage import roster
from storage import timetable as timetables
from storage.casework import CaseId, Remark, Role, StaffId
from storage.database import Connection, Database
from storage.migrating import migrate
from storage.records import Letter
from storage.sealing import ring
from tests import unsealed
from tests.laying import lay, opened, with_what_is_compiled

CENTRE = Centre(Local((("en", "the centre"), ("pl", "centrum"))), people=True, address="https://desk.example.org")
"""A centre with people who answer."""

on_postgresql = pytest.mark.parametrize("url", ["asyncpg", "psycopg"], indirect=True)
"""For what takes several processes or connections: SQLite has one of each."""

ROOT = Path(__file__).parent.parent
WARSAW = ZoneInfo("Europe/Warsaw")
MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=WARSAW).astimezone(UTC)
"""When the stories of the tests begin: a Monday morning."""

TEXTS = Texts.load(ROOT / "locales", WARSAW)
DIALOGS = dialogs.load()
OFFER = load_settings(None, {}, date(2026, 11, 23)).offer
WEEK = (Hours((0, 1, 2, 3, 4), (Span(time(8), time(12)), Span(time(12, 30), time(16)))),)


def a_timetable(**changes: object) -> Timetable:
    """Two offices, three consultants, every service."""
    everything = tuple(one.id for one in OFFER.services)
    offices = (
        Office(
            OfficeId("krakow"), hours=WEEK, place=Place(50.06, 19.94), entrance=Local((("pl", "Wejście od podwórza"),))
        ),
        Office(OfficeId("tarnow"), hours=WEEK),
    )
    consultants = (
        _consultant("one", "krakow", ("uk", "ru"), everything),
        _consultant("two", "krakow", ("en", "pl"), everything),
        _consultant("three", "tarnow", ("uk", "pl"), (ServiceId("legal"), ServiceId("career"))),
    )
    made = Timetable(WARSAW, date(2027, 2, 28), offices, consultants, {}, BookingRules())
    return replace(made, **changes)  # type: ignore[arg-type]


def _consultant(name: str, office: str, languages: tuple[str, ...], services: tuple[ServiceId, ...]) -> Consultant:
    return Consultant(ConsultantId(name), (OfficeId(office),), services, languages, WEEK)


REDACT = redactor(TEXTS, a_timetable())


class Paper:
    """A channel that writes on paper: everything a screen holds, in words, and nothing else."""

    def __init__(self, name: str = "paper", abilities: Abilities = Abilities(shares_contact=True)) -> None:  # noqa: B008
        self.name = name
        self.abilities = abilities
        self.delivered: dict[str, list[Payload]] = {}
        self.outcomes: list[Sending] = []
        """What the next sendings come to; delivered when there is nothing here."""
        self.kept: dict[str, bytes] = {}
        """Files, by what they are called."""
        self.away = False
        """Whether nothing of these can be had at the moment."""
        self.members: set[str] | None = None
        """Whom this channel vouches for as staff; None is everybody."""
        self.places: dict[str, tuple[OfficeId, ...]] = {}
        """For which offices alone it vouches for somebody."""

    def draw(self, screen: Screen, say: Say, language: str, replaces: str | None) -> Sequence[Payload]:
        return [
            {
                "title": say(screen.title) if screen.title else None,
                "lines": [say(line) for line in screen.lines],
                "keys": [_key(key, say) for key in (*screen.keys, *screen.footer)],
                "files": [_attached(one, say) for one in screen.attachments],
                "language": language,
                "replaces": replaces,
                "typing": screen.typing,
            }
        ]

    def echo(self, event: Event) -> Payload | None:
        return None

    def keys(self, payload: Payload, device: str) -> Sequence[tuple[str, str]]:
        keys = payload.get("keys", [])
        assert isinstance(keys, list)
        return [(label, press) for label, press in keys]

    def plainly(self, payload: Payload) -> Payload | None:
        return None

    def remark(self, remark: Remark, say: Say, language: str) -> Sequence[Sequence[Payload]]:
        files = [f"{one.kind} {one.file.ref} {one.words}".strip() for one in remark.files]
        quoted = [f"> {remark.quotes}"] if remark.quotes else []
        lines = [*quoted, *([remark.words] if remark.words else [])]
        return [[{"person": True, "lines": lines, "files": files, "corrects": remark.corrects, "keys": []}]]

    async def vouches(self, address: str) -> Presence:
        return Presence(self.members is None or address in self.members, self.places.get(address, ()))

    async def fetch(self, file: File) -> bytes | None:
        if self.away:
            raise NotNow
        return self.kept.get(file.ref)

    async def send(self, letter: Letter) -> Sending:
        outcome = self.outcomes.pop(0) if self.outcomes else Sent(str(letter.id))
        if isinstance(outcome, Sent):
            self.delivered.setdefault(letter.address, []).append(letter.payload)
        return outcome

    redraws = 3.0

    def redraw(self, screen: Screen, say: Say, language: str, message: str) -> Payload | None:
        """Where a message stands (see `bot.channels.Redraws`)."""
        return {**self.draw(screen, say, language, message)[0], "again": True}

    # --- announcements (see `bot.channels.Mailer`) ---

    def sheet(self, screen: Screen, say: Say, language: str, picture: str) -> Payload:
        return {**self.draw(screen, say, language, None)[0], "picture": picture}

    async def spread(self, sheet: Payload, copies: Sequence[Copy]) -> Mapping[int, Sending]:
        return {copy.number: self._copied(sheet, copy) for copy in copies}

    async def take_back(self, sheet: Payload, copies: Sequence[Copy]) -> Mapping[int, Sending]:
        return {copy.number: self._copied({"taken back": True, "lines": []}, copy) for copy in copies}

    def cost(self, devices: Mapping[str, int]) -> str:
        return ""

    def _copied(self, sheet: Payload, copy: Copy) -> Sending:
        outcome = self.outcomes.pop(0) if self.outcomes else Sent(copy.replaces or f"{copy.address}-{copy.number}")
        if isinstance(outcome, Sent):
            self.delivered.setdefault(copy.address, []).append({**sheet, "replaces": copy.replaces})
        return outcome


def _attached(one: Attachment, say: Say) -> str:
    match one:
        case CalendarFile(title=title):
            return say(title)
        case Pin(title=title):
            return f"pin {say(title)}"
        case QrCode(words, label):
            return f"code {words} {say(label)}"
        case Document(name, _, content, label):
            return f"document {name} {len(content)} {say(label)}"
        case Picture(content, label):
            return f"picture {len(content)} {say(label)}"


def _key(key: Key, say: Say) -> list[str]:
    match key:
        case Button(label, press):
            return [say(label), encode(press)]
        case Link(label, url):
            return [say(label), url]
        case AskContact(label):
            return [say(label), "contact"]


@dataclass(repr=False)  # asyncio spells the result of a fixture out whenever it looks for who handles a signal
class House:
    """Everything a test needs of a running house."""

    world: World
    conversation: Conversation
    delivery: Delivery
    paper: Paper
    times: list[datetime]
    inputs: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def database(self) -> Database:
        return self.world.database

    @property
    def now(self) -> datetime:
        return self.times[-1]

    def later(self, **by: float) -> None:
        """Let time pass."""
        self.times.append(self.now + timedelta(**by))

    def person(self, address: str = "ola", language: str = "uk", channel: str = "paper") -> Person:
        return Person(self, address, language, channel)

    async def employs(
        self,
        person: Person,
        *,
        role: Role = "consultant",
        offices: Sequence[str] = (),
        languages: Sequence[str] = ("uk", "pl", "en"),
        consultant: str | None = None,
        name: str = "",
    ) -> StaffId:
        """This person works here from now on."""

        async def work(connection: Connection) -> StaffId:
            called = name or person.address.title()
            made = await roster.invite(
                connection, called, role, offices, languages, consultant, called.upper(), self.now
            )
            await roster.bind(connection, made.staff, person.channel, person.address, self.now)
            return made.staff

        return await self.database.run(work)

    async def rows(self, sql: str) -> list[tuple[object, ...]]:
        """What the database holds, by plain SQL."""
        return await self.database.run(lambda connection: unsealed.rows(connection, sql))


@dataclass
class Person:
    """Somebody on paper. They say, press and see; `sees` is the newest screen in words."""

    house: House
    address: str
    language: str
    channel: str
    screen: Mapping[str, object] = field(default_factory=dict)
    shown: int = 0

    async def does(self, event: Event, id: str | None = None) -> str:
        """Anything at all; returns what is shown afterwards."""
        number = id or str(next(self.house.inputs))
        await self.house.conversation.receive(Input(self.channel, number, self.address, event, self.language))
        return await self.reads()

    async def reads(self) -> str:
        """What has been written to this person and not been read yet, in words."""
        after = self.shown
        letters = await self.house.conversation.since(self.channel, self.address, after)
        for letter in letters:
            self.screen, self.shown = letter.payload, letter.id
        return "\n".join(words(letter.payload) for letter in letters)

    async def arrives(self, context: str = "") -> str:
        return await self.does(Arrived(context))

    async def says(self, text: str) -> str:
        return await self.does(Said(text))

    async def commands(self, name: str) -> str:
        return await self.does(Commanded(name))

    async def shares(self, phone: str) -> str:
        return await self.does(SharedContact(phone, True))

    async def leaves(self) -> str:
        return await self.does(Left())

    async def comes_back(self) -> str:
        return await self.does(CameBack())

    async def sends(self, kind: str) -> str:
        return await self.does(SharedOther(kind))

    async def writes(self, case: int, words: str, **more: object) -> str:
        """Write in a case, as staff at the desk; what became of it."""
        more = {"id": f"w{next(self.house.inputs)}", **more}
        wrote = StaffWrote(self.channel, address=self.address, case=CaseId(case), words=words, **more)  # type: ignore[arg-type]
        return await self.house.conversation.write(wrote)

    async def presses(self, label: str) -> str:
        """Press the first button of the present screen whose label begins so."""
        return await self.does(Pressed(self.data(label), "message"))

    async def presses_data(self, data: str, id: str | None = None) -> str:
        return await self.does(Pressed(data, "message"), id)

    def data(self, label: str) -> str:
        """What the button of that label carries."""
        found = [data for shown, data in self.keys if shown.startswith(label)]
        assert found, f"no button {label!r} among {[shown for shown, _ in self.keys]}"
        return found[0]

    @property
    def keys(self) -> list[tuple[str, str]]:
        keys = self.screen.get("keys", [])
        assert isinstance(keys, list)
        return [(label, data) for label, data in keys]

    @property
    def sees(self) -> str:
        return words(self.screen)


def words(payload: Mapping[str, object]) -> str:
    """A drawn screen as plain words."""
    lines = payload.get("lines", [])
    assert isinstance(lines, list)
    title = payload.get("title")
    return "\n".join([*([str(title)] if title else []), *map(str, lines)])


@asynccontextmanager
async def a_house(
    url: str,
    *,
    timetable: Timetable | None = None,
    paper: Paper | None = None,
    known: Dialogs | None = None,
    centre: Centre | None = None,
    owner: str = "here",
    fresh: bool = True,
    limits: Rules | None = None,
) -> AsyncIterator[House]:
    """A house on the database behind `url`; migrated and seeded if it is fresh. Its clock stands still, so that without
    limits a story may be as long as it likes."""
    if fresh:
        await lay(url)
    database = with_what_is_compiled(await opened(url))
    times = [MONDAY]
    paper = paper or Paper()
    drawn = itertools.count(1)
    world = World(
        database=database,
        texts=TEXTS,
        channels={paper.name: paper},
        dialogs=known or DIALOGS,
        offer=OFFER,
        configured=timetable or a_timetable(),
        centre=centre or Centre(Local((("en", "the centre"), ("pl", "centrum")))),
        clock=lambda: times[-1],
        draw=lambda letters: f"{next(drawn):X}".rjust(letters, "A"),
        danger=danger.load(ROOT / "locales").find,
        young=age.load(ROOT / "locales").find,
        wishes=wishes.load().find,
        redact=REDACT,
        owner=owner,
    )
    delivery = Delivery(database, world.channels, world.clock, owner)
    if fresh:
        await migrate(database)

    async def seed(connection: Connection) -> None:
        await ring(connection).unlock(connection, MONDAY)
        if fresh:
            await timetables.seed(connection, world.configured)

    await database.run(seed)
    await delivery.start()
    try:
        yield House(world, Conversation(world, delivery, limits), delivery, paper, times)
    finally:
        await delivery.stop()
        await database.close()
