"""Viber as one of the house's channels: what is read, drawn and sent in this room comes together here."""

from __future__ import annotations

import hashlib
import hmac
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from aiohttp import web
from yarl import URL

from bot.channels import NO_PICTURES, Copy, FileHouse, Pictures, PostOffice, Presence, Refused, Sending
from bot.errands import Errands
from bot.handlers.viber import costs, drawing
from bot.handlers.viber.client import Client
from bot.handlers.viber.costs import Prices
from bot.handlers.viber.device import Device
from bot.handlers.viber.files import Files
from bot.handlers.viber.incoming import CHANNEL
from bot.handlers.viber.media import HOSTS, Media
from bot.handlers.viber.receiving import Webhook
from bot.handlers.viber.registering import Registration
from bot.handlers.viber.sealing import Seal
from bot.handlers.viber.sending import MOST_RECEIVERS, Receiver, Sender
from bot.screen import Abilities, Event, File, Payload, Say, Screen
from storage.casework import Remark
from storage.records import Letter

API_URL = "https://chatapi.viber.com/pa"

PACE = (500, 10.0)
"""How many calls in how many seconds Viber takes of a bot."""

SESSION = timedelta(hours=24)
"""How long answers are free after somebody's first words. Resellers differ whether it is the first or the last; by the
stricter reading nothing is taken for free that is not."""


@dataclass(frozen=True, slots=True)
class Who:
    """Who writes: a name of up to 28 letters, and the address of a picture, or none."""

    name: str
    avatar: str = ""

    def sender(self) -> Mapping[str, str]:
        return {"name": self.name, **({"avatar": self.avatar} if self.avatar else {})}


def path_of(token: str) -> str:
    """Where we are called. It follows from the token and does not tell it."""
    return "/viber/" + hmac.digest(token.encode(), b"viber webhook path", hashlib.sha256).hex()[:32]


def _origin(address: str) -> str:
    return str(URL(address).origin())


class Viber:
    """The channel. `public_url` is where Viber reaches us; `reminds` whether reminders can be promised."""

    name = CHANNEL

    def __init__(
        self,
        token: str,
        who: Who,
        public_url: str,
        clock: Callable[[], datetime],
        api_url: str = API_URL,
        *,
        files: FileHouse | None = None,
        pictures: Pictures = NO_PICTURES,
        prices: Prices = Prices(),  # noqa: B008
        media_hosts: Sequence[str] = HOSTS,
        reminds: bool = True,
        first_pause: float = 1.0,
    ) -> None:
        self._token = token
        self._who = who
        self._seal = Seal(token)
        self._client = Client(token, api_url)
        self._files = Files(token, public_url, clock, files, pictures)
        self._prices = prices
        # Whoever stands in for Viber's servers keeps what people send as well.
        beside = "" if api_url == API_URL else _origin(api_url)
        self._media = Media(files, media_hosts, beside)
        self._registration = Registration(self._client, public_url.rstrip("/") + path_of(token), first_pause)
        lost = self._registration.lost
        self._sender = Sender(self._client, who.sender(), self._dressed, lost, plainly=drawing.plainly)
        self._errands = Errands()
        self._webhook: Webhook | None = None
        self.abilities = Abilities(
            shares_contact=True,
            reminds=reminds,
            keeps_keys=False,
            columns=drawing.SIDE_BY_SIDE,
            session=SESSION,
            pace=PACE,
            slice=MOST_RECEIVERS,
            words=drawing.TEXT_UNITS - drawing.LINK_UNITS,
            caption=drawing.PICTURE_UNITS,
            receives=frozenset({"photo", "document", "voice", "video"}),
        )

    def draw(self, screen: Screen, say: Say, language: str, replaces: str | None) -> Sequence[Payload]:
        """Nothing can be replaced on Viber: what was shown stays above."""
        return drawing.draw(screen, say, language)

    def echo(self, event: Event) -> Payload | None:
        return None  # what a tap answered is said by what comes next

    def keys(self, payload: Payload, device: str) -> Sequence[tuple[str, str]]:
        return drawing.keys(payload, Device.remembered(device).api)

    def plainly(self, payload: Payload) -> Payload | None:
        return drawing.plainly(payload)

    def remark(self, remark: Remark, say: Say, language: str) -> Sequence[Sequence[Payload]]:
        return drawing.remark(remark, say)

    async def vouches(self, address: str) -> Presence:
        return Presence(False)  # nobody works for the centre from here

    async def fetch(self, file: File) -> bytes | None:
        return None  # what comes through here is kept by the house

    async def send(self, letter: Letter) -> Sending:
        device = Device.remembered(letter.device)
        payload = await self._files.measured(letter)
        if payload is None:
            return Refused("a file that is not kept any more")
        ready = self._ready(replace(letter, payload=payload))
        return await self._sender.send(ready, letter.address, device.api, device.country)

    async def tell(self, address: str, words: str, device: str) -> Sending:
        known = Device.remembered(device)
        return await self._sender.send({"type": "text", "text": words}, address, known.api, known.country)

    # --- Announcements ---------------------------------------------------------------------------------------------

    def sheet(self, screen: Screen, say: Say, language: str, picture: str) -> Payload:
        return drawing.sheet(screen, say, language, picture)

    async def spread(self, sheet: Payload, copies: Sequence[Copy]) -> Mapping[int, Sending]:
        """Nothing can be replaced on Viber: a correction comes below."""
        if not copies:
            return {}
        devices = [(copy, Device.remembered(copy.device)) for copy in copies]
        receivers = [Receiver(copy.address, device.api, device.country) for copy, device in devices]
        news = str(sheet.get("news", ""))
        ready = {**sheet, "media": self._files.news(int(news))} if news else sheet
        told = await self._sender.broadcast(ready, receivers)
        return {copy.number: told[copy.address] for copy in copies}

    async def take_back(self, sheet: Payload, copies: Sequence[Copy]) -> Mapping[int, Sending]:
        """Nothing can be deleted on Viber either."""
        return await self.spread(sheet, copies)

    def cost(self, devices: Mapping[str, int]) -> str:
        countries = Counter[str]()
        for device, people in devices.items():
            countries[Device.remembered(device).country] += people
        return costs.charge(countries, self._prices)

    def _ready(self, letter: Letter) -> Payload:
        """The payload, with the address from which Viber fetches its file."""
        if "news" in letter.payload:
            return {**letter.payload, "media": self._files.news(int(str(letter.payload["news"])))}
        if letter.payload.get("type") not in ("file", "picture"):
            return letter.payload
        return {**letter.payload, "media": self._files.address(letter)}

    def _dressed(self, payload: Payload, api: int) -> Mapping[str, object]:
        return drawing.dress(payload, api, self._seal.sealed)

    # --- Receiving -------------------------------------------------------------------------------------------------

    def routes(self) -> list[web.RouteDef]:
        """What the one web server has to pass on to us."""
        return [web.post(path_of(self._token), self._called), *self._files.routes()]

    async def start(self, office: PostOffice) -> None:
        """Begin to receive: the socket listens already. Does not wait for Viber, which may be away."""
        self._files.office = office
        self._webhook = Webhook(self._token, office, self._media, self._seal.unsealed, self._answer)
        self._errands.run(self._registration.keep(), endless=True)

    async def stop_receiving(self) -> None:
        """Take no more in, and finish the turns that have begun; `send` goes on working."""
        if self._webhook:
            await self._webhook.stop()

    async def stop(self) -> None:
        """Finish what has begun and close the connections."""
        await self.stop_receiving()
        await self._errands.finish()
        await self._client.close()
        await self._media.close()

    @property
    def trouble(self) -> str:
        """Why nothing may be arriving or leaving; empty while all is well."""
        return self._sender.trouble or self._registration.trouble

    @property
    def set_aside(self) -> int:
        """How many calls could not be read since the start."""
        return self._webhook.set_aside if self._webhook else 0

    async def _called(self, request: web.Request) -> web.Response:
        return await self._webhook.handle(request) if self._webhook else web.Response(status=503)

    def _answer(self, letter: Letter, device: str) -> Mapping[str, object]:
        message = self._dressed(self._ready(letter), Device.remembered(device).api)
        return {"sender": self._who.sender(), **message}
