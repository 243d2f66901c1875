"""The updates that wait for the bot: handed out by long polling, or pushed to its webhook, in Telegram's order."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass, field

import aiohttp

from tests.standin.wire import Json, Refusal

TWICE = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
ACTIVE = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that a bot gets only when it asks for them by name."""


@dataclass(frozen=True, slots=True)
class Pending:
    """One update that the bot has not confirmed."""

    id: int
    kind: str
    queue: Hashable
    expires: float
    update: Json


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where updates are pushed."""

    url: str
    secret: str = ""
    max_connections: int = 40
    ip_address: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One attempt to push an update; status 0 means that no answer came."""

    update_id: int
    status: int
    at: float


@dataclass(slots=True)
class _Poll:
    """A long poll under way; the next one puts an end to it."""

    woken: asyncio.Event = field(default_factory=asyncio.Event)
    displaced: str = ""


@dataclass
class Updates:
    """The queue of one bot. `second` is how long a second of Telegram's back-off lasts here."""

    now: Callable[[], float]
    second: float
    first_id: int
    read_timeout: float = 60.0
    on_reply: Callable[[Json], Awaitable[None]] | None = None
    allowed: frozenset[str] = frozenset()
    webhook: Webhook | None = None
    waiting: dict[int, Pending] = field(default_factory=dict)
    handed_out: set[int] = field(default_factory=set)
    deliveries: list[Delivery] = field(default_factory=list)
    last_error: tuple[int, str] | None = None
    closed: bool = False

    def __post_init__(self) -> None:
        self._next_id = self.first_id
        self._poll: _Poll | None = None
        self._last_poll = (0, float("-inf"))
        self._workers: dict[Hashable, asyncio.Task[None]] = {}
        self._http: aiohttp.ClientSession | None = None
        self._slots = asyncio.Semaphore(40)

    # --- Coming in ---

    def add(self, kind: str, content: object, queue: Hashable, lasts: float) -> Json | None:
        """Queue an update; None if the bot does not want this kind."""
        if kind in UNASKED if not self.allowed else kind not in self.allowed:
            return None
        update = {"update_id": self._next_id, kind: content}
        self.add_raw(update, kind, queue, lasts)
        return update

    def add_raw(self, update: Json, kind: str, queue: Hashable, lasts: float) -> int:
        """Queue whatever it is, under its own id or the next one."""
        own = update.get("update_id")
        id = own if isinstance(own, int) else self._next_id
        self._next_id = max(self._next_id, id + 1)
        self.waiting[id] = Pending(id, kind, queue, self.now() + lasts, {**update, "update_id": id})
        self._wake()
        self._push(queue)
        return id

    def _forget_expired(self) -> None:
        for id in [pending.id for pending in self.waiting.values() if pending.expires <= self.now()]:
            del self.waiting[id]

    # --- Long polling ---

    async def poll(self, offset: int, limit: int, seconds: float) -> Sequence[Json]:
        """getUpdates: confirm what is below the offset, then wait for something to hand out."""
        if self.webhook:
            raise Refusal(409, ACTIVE)
        loop = asyncio.get_running_loop()
        before, at = self._last_poll
        if offset == before and seconds < 3 and loop.time() < at + 3:
            seconds = 3
        if offset == before and loop.time() < at + 0.5:
            limit = 1
        self._last_poll = (offset, loop.time())
        self._displace(TWICE)
        self._confirm(offset)
        self._poll = mine = _Poll()
        return await self._wait(mine, limit, loop.time() + seconds)

    async def _wait(self, mine: _Poll, limit: int, until: float) -> Sequence[Json]:
        loop = asyncio.get_running_loop()
        while True:
            if mine.displaced:
                raise Refusal(409, mine.displaced)
            self._forget_expired()
            batch = sorted(self.waiting)[:limit]
            if batch or loop.time() >= until or self.closed:
                self.handed_out.update(batch)
                return [self.waiting[id].update for id in batch]
            mine.woken.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(mine.woken.wait(), until - loop.time())

    def _displace(self, why: str) -> None:
        if self._poll:
            self._poll.displaced = why
            self._poll.woken.set()

    def _wake(self) -> None:
        if self._poll:
            self._poll.woken.set()

    def _confirm(self, offset: int) -> None:
        kept = sorted(self.waiting)
        gone = [id for id in kept if id < offset] if offset >= 0 else kept[:offset]
        for id in gone:
            del self.waiting[id]

    # --- Webhook ---

    async def set_webhook(self, webhook: Webhook | None, *, drop: bool) -> None:
        """Push to this address from now on, or to none."""
        self._displace("Conflict: terminated by setWebhook request" if webhook else TWICE)
        await self._stop()
        if drop:
            self.waiting.clear()
        self.webhook, self.last_error = webhook, None
        if webhook:
            self._slots = asyncio.Semaphore(webhook.max_connections)
            for queue in {pending.queue for pending in self.waiting.values()}:
                self._push(queue)

    def _push(self, queue: Hashable) -> None:
        if self.webhook is None or self.closed:
            return
        worker = self._workers.get(queue)
        if worker is None or worker.done():
            self._workers[queue] = asyncio.create_task(self._deliver(self.webhook, queue))

    async def _deliver(self, webhook: Webhook, queue: Hashable) -> None:
        """One queue, in order: the next update leaves only after a 2xx for the one before."""
        failures = 0
        while pending := self._first(queue):
            async with self._slots:
                status, retry_after = await self._post(webhook, pending)
            if 200 <= status < 300:
                self.waiting.pop(pending.id, None)
                failures = 0
                continue
            failures += 1
            pause = retry_after or (0 if failures == 1 else min(2 ** (failures - 1), random.uniform(60, 120)))
            await asyncio.sleep(pause * self.second)

    def _first(self, queue: Hashable) -> Pending | None:
        self._forget_expired()
        mine = [pending for pending in self.waiting.values() if pending.queue == queue]
        return min(mine, key=lambda pending: pending.id, default=None)

    async def _post(self, webhook: Webhook, pending: Pending) -> tuple[int, int]:
        self.handed_out.add(pending.id)
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret} if webhook.secret else {}
        status, retry_after = 0, 0
        try:
            http = self._session()
            async with http.post(webhook.url, json=pending.update, headers=headers, allow_redirects=False) as response:
                status, body = response.status, await response.text()
                asked = response.headers.get("Retry-After", "")
                retry_after = min(int(asked), 3600) if asked.isdigit() else 0
        except (aiohttp.ClientError, TimeoutError):
            body = ""
        self.deliveries.append(Delivery(pending.id, status, asyncio.get_running_loop().time()))
        if not 200 <= status < 300:
            why = f"Wrong response from the webhook: {status}" if status else "Connection failed"
            self.last_error = (int(self.now()), why)
        elif self.on_reply and (reply := _method_call(body)):
            await self.on_reply(reply)
        return status, retry_after

    def _session(self) -> aiohttp.ClientSession:
        if self._http is None:
            self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=self.read_timeout))
        return self._http

    async def _stop(self) -> None:
        workers = [worker for worker in self._workers.values() if worker is not asyncio.current_task()]
        for worker in workers:
            worker.cancel()
        for outcome in await asyncio.gather(*workers, return_exceptions=True):
            if isinstance(outcome, Exception):
                raise outcome
        self._workers.clear()

    async def close(self) -> None:
        """Let every poller go and stop pushing."""
        self.closed = True
        self._wake()
        try:
            await self._stop()
        finally:
            if self._http:
                await self._http.close()


def _method_call(body: str) -> Json | None:
    """A call that the bot made by answering the webhook with it."""
    try:
        tree: object = json.loads(body)
    except ValueError:
        return None
    return tree if isinstance(tree, dict) and "method" in tree else None
