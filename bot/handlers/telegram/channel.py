"""Telegram as one of the house's channels: what is read, drawn and sent in this room comes together here."""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType

from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiogram.methods import AnswerCallbackQuery, DeleteMessage, TelegramMethod
from aiohttp import web

from bot.centre.offer import OfficeId
from bot.channels import NO_PICTURES, Copy, Fetch, House, Pictures, Presence, Sending, Sent, StaffHouse
from bot.errands import Errands
from bot.handlers.telegram import drawing, media
from bot.handlers.telegram.attending import Attending
from bot.handlers.telegram.drawing import draw
from bot.handlers.telegram.group_incoming import GroupPress
from bot.handlers.telegram.groups import Groups
from bot.handlers.telegram.incoming import Json, press_id
from bot.handlers.telegram.media import nowhere
from bot.handlers.telegram.profile import Ways, introduce
from bot.handlers.telegram.receiving import Happening, Polling, Reception, Webhook, register
from bot.handlers.telegram.sending import Line, Sender
from bot.handlers.telegram.spreading import Spreader
from bot.rooms import GroupHouse
from bot.screen import Abilities, Event, File, Input, Payload, Say, Screen
from storage.casework import Remark
from storage.records import Letter

log = logging.getLogger(__name__)

API_URL = "https://api.telegram.org"

DELETES = timedelta(hours=47)
"""Telegram deletes nothing of a bot's that is older than 48 hours."""
PACE = (30, 1.0)
"""How many messages in how many seconds a bot may send in all, by Telegram's own rule of thumb."""

_ERRAND_SECONDS = 10
_OFFERS = 10_000


@dataclass(frozen=True, slots=True)
class Hook:
    """Where Telegram calls us: our public address and the secret that it shows."""

    public_url: str
    secret: str


class Telegram:
    """The channel. Without a hook it asks for updates; with one it is called, through `routes()`.

    `voices` are the languages it introduces itself in; `first_pause` is how soon a failed call is tried again. `groups`
    are those in which staff work, with the offices that each is for (none is all); `contents` are those of files that
    are kept elsewhere; with `people` there is somebody to talk to. `pace` is how much may be sent: so many messages in
    any stretch of so many seconds. `pictures` are those of announcements.
    """

    def __init__(
        self,
        token: str,
        voices: Mapping[str, Say],
        api_url: str = API_URL,
        hook: Hook | None = None,
        *,
        first_pause: float = 1.0,
        groups: Mapping[str, Sequence[OfficeId]] = MappingProxyType({}),
        contents: Fetch = nowhere,
        people: bool = False,
        pace: tuple[int, float] | None = PACE,
        pictures: Pictures = NO_PICTURES,
    ) -> None:
        self._pace = pace
        self._bot = Bot(token, session=Line(api_url))
        self._groups = Groups(self._bot, groups)
        for chat in groups:
            self._groups.works_in(chat, chat)
        self._attending: Attending | None = None
        self._voices = voices
        self._people = people
        self._hook = hook
        self._first_pause = first_pause
        self._sender = Sender(self._bot, contents, pictures)
        self._spreader = Spreader(self._bot, self._sender, pictures)
        self._ways = Ways(self._bot, voices)
        self._errands = Errands()
        self._offers: OrderedDict[str, str] = OrderedDict()
        self._reception: Reception | None = None
        self._polling: Polling | None = None
        self._webhook: Webhook | None = None
        self._registered = False

    @property
    def name(self) -> str:
        return "telegram"

    @property
    def groups(self) -> Groups:
        """The groups in which staff work."""
        return self._groups

    @property
    def abilities(self) -> Abilities:
        receives = frozenset({"photo", "document", "voice", "video"})
        staff = bool(self.groups.chats)
        return Abilities(
            shares_contact=True,
            reminds=True,
            staff=staff,
            edits=True,
            deletes=DELETES,
            pace=self._pace,
            receives=receives,
        )

    def draw(self, screen: Screen, say: Say, language: str, replaces: str | None) -> Sequence[Payload]:
        return draw(screen, say, language, replaces)

    def clean(self, messages: Sequence[str], upto: int) -> Sequence[Payload]:
        return drawing.clean(messages)

    redraws = 3.0
    """Seconds between two changes of a message: Telegram has no number for it, and nobody reads faster."""

    def redraw(self, screen: Screen, say: Say, language: str, message: str) -> Payload | None:
        return drawing.redraw(screen, say, language, message)

    def echo(self, event: Event) -> Payload | None:
        return None  # Telegram shows people what they did by itself

    def keys(self, payload: Payload, device: str) -> Sequence[tuple[str, str]]:
        match payload:
            case {"params": {"reply_markup": {"inline_keyboard": [*rows]}}}:
                return [(key["text"], key["callback_data"]) for row in rows for key in row if "callback_data" in key]
            case _:
                return ()

    def plainly(self, payload: Payload) -> Payload | None:
        return None  # Telegram's apps show whatever its server has taken

    def remark(self, remark: Remark, say: Say, language: str) -> Sequence[Sequence[Payload]]:
        return drawing.remark(remark, say)

    async def vouches(self, address: str) -> Presence:
        return await self.groups.vouches(address)

    async def fetch(self, file: File) -> bytes | None:
        return await media.fetch(self._bot, file)

    async def send(self, letter: Letter) -> Sending:
        sending = await self._sender.send(letter.payload, letter.address)
        if isinstance(sending, Sent) and _offers_contact(letter.payload):
            self._offers[letter.address] = sending.id
            if len(self._offers) > _OFFERS:
                self._offers.popitem(last=False)
        return sending

    async def tell(self, address: str, words: str, device: str) -> Sending:
        params = {"text": words, "link_preview_options": {"is_disabled": True}}
        return await self._sender.send({"method": "sendMessage", "params": params}, address)

    # --- Announcements ---------------------------------------------------------------------------------------------

    def sheet(self, screen: Screen, say: Say, language: str, picture: str) -> Payload:
        return drawing.sheet(screen, say, language, picture)

    async def spread(self, sheet: Payload, copies: Sequence[Copy]) -> Mapping[int, Sending]:
        return await self._spreader.spread(sheet, copies)

    async def take_back(self, sheet: Payload, copies: Sequence[Copy]) -> Mapping[int, Sending]:
        return await self._spreader.take_back(sheet, copies)

    def cost(self, devices: Mapping[str, int]) -> str:
        return ""

    # --- Receiving -------------------------------------------------------------------------------------------------

    @property
    def path(self) -> str:
        """Where we are called. It follows from the secret and does not tell it."""
        secret = self._hook.secret if self._hook else ""
        return "/telegram/" + hmac.digest(secret.encode(), b"telegram webhook path", hashlib.sha256).hex()[:32]

    def routes(self) -> list[web.RouteDef]:
        """What the one web server has to pass on to us."""
        return [web.post(self.path, self._called)] if self._hook else []

    def attend(self, staff: StaffHouse, relay: GroupHouse) -> None:
        """Staff work in our groups: what happens there goes here. Before the start."""
        self._attending = Attending(self._bot, self.groups, staff, relay, self._errands)

    async def show_the_way(self, staff: Mapping[str, str]) -> None:
        await self._ways.show(staff)

    async def start(self, house: House) -> None:
        """Begin to receive. Does not wait for Telegram: it may be away, and the start must not depend on it."""
        self._reception = Reception(house, self._notice, self._attending)
        if self._hook:
            self._webhook = Webhook(self._reception, self._hook.secret)
            self._errands.run(self._register(self._hook), endless=True)
        else:
            self._polling = Polling(self._bot, self._reception, self._first_pause)
            self._polling.start()
        self._errands.run(introduce(self._bot, self._voices, people=self._people), endless=True)

    async def stop_receiving(self) -> None:
        """Take no more in, and finish the turns that have begun; `send` goes on working."""
        if self._polling:
            await self._polling.stop()
        if self._webhook:
            await self._webhook.stop()

    async def stop(self) -> None:
        """Finish what has begun and close the connections."""
        await self.stop_receiving()
        await self._errands.finish()
        self._spreader.close()
        await self._bot.session.close()

    @property
    def trouble(self) -> str:
        """Why nothing may be arriving; empty while all is well."""
        if self._polling:
            return self._polling.trouble
        return "" if self._registered else "Telegram has not agreed to call yet"

    @property
    def set_aside(self) -> int:
        """How many updates could not be read or kept since the start."""
        return self._reception.set_aside if self._reception else 0

    async def _register(self, hook: Hook) -> None:
        url = hook.public_url.rstrip("/") + self.path
        await register(self._bot, url, hook.secret, self._first_pause)
        self._registered = True

    async def _called(self, request: web.Request) -> web.Response:
        return await self._webhook.handle(request) if self._webhook else web.Response(status=503)

    # --- Errands ---------------------------------------------------------------------------------------------------

    def _notice(self, update: Json, input: Happening | None) -> None:
        """Every press is answered, whatever it leads to; a contact key is taken away once the person does anything."""
        press = press_id(update)
        if press is not None and not isinstance(input, GroupPress):
            self._errands.run(self._try(AnswerCallbackQuery(callback_query_id=press)))
        offer = self._offers.pop(input.address, None) if isinstance(input, Input) else None
        if isinstance(input, Input) and offer:
            self._errands.run(self._try(DeleteMessage(chat_id=int(input.address), message_id=int(offer))))

    async def _try(self, method: TelegramMethod[bool]) -> None:
        try:
            await self._bot(method, _ERRAND_SECONDS)
        except (AiogramError, OSError, ValueError, LookupError) as error:
            log.debug("%s did not succeed: %s", type(method).__name__, type(error).__name__)


def _offers_contact(payload: Payload) -> bool:
    match payload:
        case {"params": {"reply_markup": {"keyboard": _}}}:
            return True
        case _:
            return False
