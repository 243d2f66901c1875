"""Telegram's updates brought to the house, by asking or by being called; none is acknowledged before it is safe."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import groupby
from operator import attrgetter
from typing import Protocol, TypeVar

from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramConflictError
from aiogram.methods import DeleteWebhook, SetWebhook, TelegramMethod
from aiohttp import web

from bot.channels import House
from bot.handlers.telegram import group_incoming
from bot.handlers.telegram.group_incoming import GroupEvent
from bot.handlers.telegram.incoming import ALLOWED_UPDATES, Json, Unreadable, read, update_id
from bot.screen import Input
from bot.turns import Crowded, Slow, Turns
from bot.webhooks import body_of

log = logging.getLogger(__name__)

BODY_BYTES = 1 << 20
"""The most that a webhook call may carry; Telegram's own stay far below it."""

_CONNECTIONS = 40
_TURNS = 40
"""How many visitors are served at the same moment while polling; the database would not be faster with more."""

_FAILURES = 5
_LONG_POLL = 25
_LONGEST_PAUSE = 30.0
_LONGEST_PAUSE_OF_THE_HOUSE = 1.0
"""Whoever is in danger is not to wait until the house is well: what they write is at least read."""

_LOOK_AHEAD, _LOOKING = 1.0, 5
"""Seconds after which it is looked what else has come, while turns are not through; and how long that may take."""

Result = TypeVar("Result")
Happening = Input | GroupEvent
Notice = Callable[[Json, Happening | None], None]
"""Told of every update before its turn, also of those that mean nothing to the house. Must not wait or raise."""


class Staff(Protocol):
    """Takes what happens in staff groups."""

    @property
    def chats(self) -> frozenset[str]:
        """The groups, by all that they are called."""

    async def take(self, event: GroupEvent) -> None:
        """Raises only if nothing could be kept."""


class Reception:
    """What both ways of receiving share: an update becomes a turn, or is set aside so that it never stops the others.

    The house raises only when it could keep nothing. Should it be the update's own fault after all, then others are
    kept while this one fails again and again: that is how the two are told apart.
    """

    def __init__(self, house: House, notice: Notice, staff: Staff | None = None) -> None:
        self._house = house
        self._notice = notice
        self._staff = staff
        self._failures: dict[str, tuple[int, int]] = {}
        self.kept = 0
        self.set_aside = 0

    def read(self, update: object) -> Happening | None:
        """What happened; None where there is nothing to do, also for what cannot be read."""
        try:
            if not isinstance(update, Mapping):
                raise Unreadable
            input: Happening | None = read(update)
            if input is None and self._staff:
                input = group_incoming.read(update, self._staff.chats)
        except Exception as error:  # noqa: BLE001 (even a mistake of our own must not stop the others)
            self._put_aside(_number(update), type(error).__name__)
            input = None
        if isinstance(update, Mapping):
            self._notice(update, input)
        self._heed(input)
        return input

    def overhear(self, update: object) -> None:
        """What has to wait is read all the same: somebody may be in danger."""
        with suppress(Exception):  # it will be read again, and be put aside then
            self._heed(read(update) if isinstance(update, Mapping) else None)

    def _heed(self, input: Happening | None) -> None:
        if isinstance(input, Input):
            self._house.heed(input)

    async def keep(self, input: Happening) -> bool:
        """The turn. True once Telegram may forget the update."""
        try:
            if isinstance(input, Input):
                await self._house.receive(input)
            elif self._staff:
                await self._staff.take(input)
        except (Crowded, Slow):  # that is nobody's fault, and no reason ever to put it aside
            log.warning("update %s has to wait", input.id)
            return False
        except Exception as error:  # noqa: BLE001 (whatever it is, nothing was kept, and its text may be personal)
            return self._failed(input.id, type(error).__name__)
        self.kept += 1
        self._failures.pop(input.id, None)
        return True

    def _failed(self, id: str, why: str) -> bool:
        times, kept_at_first = self._failures.get(id, (0, self.kept))
        log.warning("update #%s could not be kept: %s", id, why)
        if times + 1 < _FAILURES or self.kept == kept_at_first:
            self._failures[id] = (times + 1, kept_at_first)
            return False
        del self._failures[id]
        self._put_aside(id, why)
        return True

    def _put_aside(self, id: str, why: str) -> None:
        self.set_aside += 1
        log.error("update #%s is set aside: %s", id, why)


def _number(update: object) -> str:
    try:
        return str(update_id(update)) if isinstance(update, Mapping) else "?"
    except Unreadable:
        return "?"


# --- Asking for updates ----------------------------------------------------------------------------------------------


class RawUpdates(TelegramMethod[list[object]]):  # type: ignore[explicit-any]  # the base class takes any parameter
    """`getUpdates` without the library's models: one update that they do not know would keep all others from us."""

    __returning__ = list[object]
    __api_method__ = "getUpdates"

    offset: int
    timeout: int
    allowed_updates: tuple[str, ...] = ALLOWED_UPDATES


class Polling:
    """Asks Telegram for updates; asking for the next ones is what acknowledges those before."""

    def __init__(self, bot: Bot, reception: Reception, first_pause: float = 1.0) -> None:
        self._bot = bot
        self._reception = reception
        self._first_pause = first_pause
        self._room = asyncio.Semaphore(_TURNS)
        self._offset = 0
        self._idle = False
        self._stopping = False
        self._task: asyncio.Task[None] | None = None
        self._trouble = "has not reached Telegram yet"

    @property
    def trouble(self) -> str:
        """Why nothing may be arriving; empty while all is well."""
        return "has stopped" if self._task is None or self._task.done() else self._trouble

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="telegram-polling")

    async def stop(self) -> None:
        """Finish the turns that have begun, then return; what was not begun comes again after the next start."""
        self._stopping = True
        if self._task is not None:
            if self._idle:
                self._task.cancel()
            await asyncio.wait({self._task})

    async def _run(self) -> None:
        await self._without_webhook()
        failed_asking = failed_keeping = 0
        while not self._stopping:
            updates = await self._ask()
            if updates is None:
                failed_asking += 1
                await self._pause(failed_asking, _LONGEST_PAUSE)
                continue
            failed_asking = 0
            kept = self._reception.kept
            if await self._round(updates):
                failed_keeping = 0
                continue
            # While the house keeps others, there is no need to let them wait for long.
            failed_keeping = failed_keeping + 1 if self._reception.kept == kept else 1
            await self._pause(failed_keeping, _LONGEST_PAUSE_OF_THE_HOUSE)

    async def _without_webhook(self) -> None:
        """Telegram refuses to be asked while it is to call; what waits there is kept."""
        failures = 0
        while await self._call(DeleteWebhook(drop_pending_updates=False), _LONG_POLL) is None:
            failures += 1
            await self._pause(failures, _LONGEST_PAUSE)

    async def _ask(self) -> list[object] | None:
        """The next updates; None when Telegram could not be asked."""
        return await self._call(RawUpdates(offset=self._offset, timeout=_LONG_POLL), _LONG_POLL + 10)

    async def _call(self, method: TelegramMethod[Result], seconds: int) -> Result | None:
        try:
            result = await self._interruptible(self._bot(method, seconds))
        except (AiogramError, OSError, ValueError, LookupError) as error:
            self._trouble = trouble(error)
            log.warning("Telegram could not be asked: %s", self._trouble)
            return None
        self._trouble = ""
        return result

    async def _round(self, updates: Sequence[object]) -> bool:
        """Whether all of them are safe. Where some are not, asking again begins with the first of those."""
        inputs = [input for input in map(self._reception.read, updates) if input is not None]
        turns = asyncio.gather(*(self._in_order(lane) for lane in _lanes(inputs)))
        while not (await asyncio.wait({turns}, timeout=_LOOK_AHEAD))[0]:
            await self._look_ahead()
        unsafe = turns.result()
        numbers = [int(number) for number in map(_number, updates) if number != "?"]
        following = numbers[-1] + 1 if numbers else self._offset
        self._offset = min((one for one in unsafe if one is not None), default=following)
        return all(one is None for one in unsafe) and bool(numbers or not updates)

    async def _look_ahead(self) -> None:
        """Read what comes while turns are under way. Asked so, Telegram takes nothing for acknowledged."""
        try:
            waiting = await self._bot(RawUpdates(offset=self._offset, timeout=0), _LOOKING)
        except (AiogramError, OSError, ValueError, LookupError) as error:
            log.debug("Telegram could not be asked: %s", trouble(error))
            return
        for update in waiting:
            self._reception.overhear(update)

    async def _in_order(self, inputs: Iterable[Happening]) -> int | None:
        """One visitor's turns, one after another; the first that is not safe, for those behind it have to wait."""
        async with self._room:
            for input in inputs:
                if not await self._reception.keep(input):
                    return int(input.id)
        return None

    async def _pause(self, failures: int, longest: float) -> None:
        if not self._stopping:
            await self._interruptible(asyncio.sleep(pause(failures, self._first_pause, longest)))

    async def _interruptible(self, waiting: Awaitable[Result]) -> Result:
        self._idle = True
        try:
            return await waiting
        finally:
            self._idle = False


def _lanes(inputs: Sequence[Happening]) -> list[list[Happening]]:
    address = attrgetter("address")
    return [
        list(lane) for _, lane in groupby(sorted(inputs, key=address), key=address)
    ]  # sorting keeps each one's order


def pause(failures: int, first: float, longest: float) -> float:
    """How long to wait after so many failures in a row: twice as long each time, up to the longest."""
    return min(first * 2.0 ** min(failures - 1, 20), longest)


def trouble(error: Exception) -> str:
    """What went wrong, in words that can hold neither the token nor anything personal."""
    if isinstance(error, TelegramConflictError):
        return "another program asks with the same token"
    return type(error).__name__


# --- Being called ----------------------------------------------------------------------------------------------------


class Webhook:
    """Is called by Telegram; a 2xx is what acknowledges, anything else makes it call again later."""

    def __init__(self, reception: Reception, secret: str) -> None:
        self._reception = reception
        self._secret = secret.encode()
        self._turns = Turns()
        self._stopping = False

    async def handle(self, request: web.Request) -> web.Response:
        if not self._genuine(request):
            return web.Response(status=403)
        if self._stopping:
            return web.Response(status=503)
        body = await body_of(request, BODY_BYTES)
        if body is None:
            return web.Response(status=413)
        input = self._reception.read(_parsed(body))
        if input is None:
            return web.Response()
        try:
            async with self._turns.of(input.address):
                return web.Response(status=200 if await self._reception.keep(input) else 503)
        except Crowded:
            return web.Response(status=503)

    async def stop(self) -> None:
        """Finish the turns that have begun; calls from now on are asked to come again."""
        self._stopping = True
        await self._turns.finished()

    def _genuine(self, request: web.Request) -> bool:
        # Bytes, for strings outside ASCII cannot be compared in constant time.
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self._secret)


def _parsed(body: bytes) -> object:
    try:
        update: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update


async def register(bot: Bot, url: str, secret: str, first_pause: float = 1.0) -> None:
    """Ask Telegram to call; again and again until it has agreed."""
    method = SetWebhook(
        url=url, secret_token=secret, allowed_updates=list(ALLOWED_UPDATES), max_connections=_CONNECTIONS
    )
    failures = 0
    while True:
        try:
            await bot(method, _LONG_POLL)
        except (AiogramError, OSError, ValueError, LookupError) as error:
            failures += 1
            log.warning("Telegram was not told where to call: %s", trouble(error))
            await asyncio.sleep(pause(failures, first_pause, _LONGEST_PAUSE))
        else:
            return
