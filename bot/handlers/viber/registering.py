"""Telling Viber where to call: after we listen, for it tries the address at once, and again when it has forgotten."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping

from bot.channels import Unknown
from bot.handlers.viber.client import Client, Reply, Unanswered
from bot.handlers.viber.incoming import EVENT_TYPES

log = logging.getLogger(__name__)

_LOOK_EVERY = 3600.0
_LONGEST_PAUSE = 60.0


_ALWAYS_SENT = frozenset({"message", "subscribed", "unsubscribed"})
"""Events that cannot be filtered out, and that Viber need not list."""


def missing(account: Reply) -> list[str]:
    """The events that Viber does not tell of, though we want to know of them."""
    return sorted(set(EVENT_TYPES) - set(account.event_types) - _ALWAYS_SENT)


class Registration:
    """Our address as Viber knows it."""

    def __init__(self, client: Client, url: str, first_pause: float = 1.0) -> None:
        self._client = client
        self._url = url
        self._first_pause = first_pause
        self._lost = asyncio.Event()
        self.trouble = "Viber has not agreed to call yet"

    def lost(self) -> None:
        """Viber says that it knows no address of ours."""
        self._lost.set()

    async def keep(self) -> None:
        """Register, and look again now and then: another program, or a person, may have changed it."""
        await self._register()
        while True:
            try:
                await asyncio.wait_for(self._lost.wait(), _LOOK_EVERY)
            except TimeoutError:
                if await self._known():
                    continue
            self._lost.clear()
            await self._register()

    async def _register(self) -> None:
        """Again and again until Viber has agreed. Names and pictures of people are not asked for: nobody needs them."""
        wanted = {"url": self._url, "event_types": list(EVENT_TYPES), "send_name": False, "send_photo": False}
        pause = self._first_pause
        while True:
            self._lost.clear()
            reply = await self._called("set_webhook", wanted)
            if isinstance(reply, Reply) and reply.status == 0:
                self.trouble = ""
                return
            why = f"status {reply.status}" if isinstance(reply, Reply) else reply
            self.trouble = f"Viber has not agreed to call ({why})"
            log.warning("Viber was not told where to call: %s", why)
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def _known(self) -> bool:
        """Whether Viber calls our address; also where it cannot be asked just now."""
        reply = await self._called("get_account_info", {})
        if not isinstance(reply, Reply) or reply.status:
            return True
        return reply.webhook == self._url and not missing(reply)

    async def _called(self, method: str, body: Mapping[str, object]) -> Reply | str:
        try:
            return await self._client.call(method, body)
        except Unanswered as unanswered:
            return "no answer" if isinstance(unanswered.outcome, Unknown) else "not reached"
