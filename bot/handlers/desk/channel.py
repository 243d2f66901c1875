"""The desk as a channel: what dialogs ask staff comes here, and is told apart from elsewhere by a live session."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from aiohttp import web

from bot.channels import DeskHouse, Presence, Sending, Sent, Workplace
from bot.handlers.desk import drawing
from bot.handlers.desk.front import FILES, Names, Texts, front
from bot.handlers.desk.incoming import CHANNEL
from bot.handlers.desk.passkeys import Party
from bot.handlers.desk.room import Pace, Room
from bot.pages import Site
from bot.screen import Abilities, Event, File, Payload, Phrase, Say, Screen
from storage.casework import Remark
from storage.records import Letter


@dataclass(frozen=True, slots=True)
class Bells:
    """Wakes the open pages when something has happened here; what happens in other processes they look for."""

    listening: list[asyncio.Event] = field(default_factory=list)

    def ring(self) -> None:
        for bell in self.listening:
            bell.set()

    @contextmanager
    def bell(self) -> Iterator[asyncio.Event]:
        bell = asyncio.Event()
        self.listening.append(bell)
        try:
            yield bell
        finally:
            self.listening.remove(bell)


class Desk:
    """The channel. It can draw and send from the start; `open` gives it houses to bring what staff do."""

    name = CHANNEL
    abilities = Abilities(reminds=False, staff=True)

    def __init__(
        self,
        texts: Texts,
        names: Names,
        now: Callable[[], datetime],
        *,
        centre: Phrase,
        zone: str,
        port: int,
        public_url: str = "",
        demo: bool = False,
        pace: Pace = Pace(),  # noqa: B008
    ) -> None:
        self._texts, self._names, self._now, self._centre = texts, names, now, centre
        self._party = Party.of(public_url, port)
        self._front = front(texts, demo=demo, zone=zone, party=self._party.id)
        self._site = Site(public_url, "desk", "X-Desk")
        self._pace = pace
        self._bells = Bells()
        self._house: DeskHouse | None = None

    def draw(self, screen: Screen, say: Say, language: str, replaces: str | None) -> Sequence[Payload]:
        return drawing.draw(screen, say, language)

    redraws = 2.0

    def redraw(self, screen: Screen, say: Say, language: str, message: str) -> Payload | None:
        return drawing.redraw(screen, say, language, message)

    def sheet(self, screen: Screen, say: Say, language: str, picture: str) -> Payload:
        """No announcement goes through the desk, but whoever writes one here sees it first."""
        return drawing.sheet(screen, say, language, picture)

    def echo(self, event: Event) -> Payload | None:
        return drawing.echo(event)

    def keys(self, payload: Payload, device: str) -> Sequence[tuple[str, str]]:
        return drawing.keys(payload)

    def plainly(self, payload: Payload) -> Payload | None:
        return None  # the page is our own

    def remark(self, remark: Remark, say: Say, language: str) -> Sequence[Sequence[Payload]]:
        return [drawing.remark(remark, say, language)]

    async def vouches(self, address: str) -> Presence:
        """Whether they have a live session. That it is theirs which asks, the room has seen before it asks."""
        try:
            return Presence(self._house is not None and await self._house.present(address))
        except Exception:  # noqa: BLE001 - fails closed
            return Presence(False)

    async def fetch(self, file: File) -> bytes | None:
        """What somebody has sent to the assistant here."""
        address, _, id = file.ref.partition(":")
        return await self._house.taken(address, id) if self._house and file.source == CHANNEL else None

    async def send(self, letter: Letter) -> Sending:
        """The letter is in the outbox already, which every page reads for itself."""
        self._bells.ring()
        return Sent(str(letter.id))

    def open(self, app: web.Application, house: Workplace, desk: DeskHouse) -> None:
        """Put the page and its doors into the application."""
        self._house = desk
        room = Room(
            house, desk, self._texts, self._names, self._front, self._site, self._party, self._centre, self._bells,
            self._pace, self._now,
        )  # fmt: skip
        for path in ("/desk", "/desk/enter", "/desk/checkin"):  # what stands behind a # the page reads for itself
            app.router.add_get(path, room.guard(room.page))
        app.router.add_get(f"{FILES}/{{name}}", room.guard(room.page_file))
        for path, door in room.reading.items():
            # A stream has no head by itself: what it tells would stand where a proxy looks for the next answer.
            app.router.add_get(path, room.guard(door), allow_head=door != room.stream)
        for path, door in room.acting.items():
            app.router.add_post(path, room.guard(door))
        app.on_shutdown.append(room.close)
