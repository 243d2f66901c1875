"""Viber's calls: genuine or not answered at all, and never acknowledged before what they tell is safe."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import re
from collections.abc import Callable, Mapping

from aiohttp import web

from bot.channels import PostOffice
from bot.handlers.viber.incoming import Opened, Read, Unreadable, Unsealed, read
from bot.handlers.viber.media import Media
from bot.screen import Input
from bot.turns import Crowded, Turns
from bot.webhooks import body_of
from storage.records import Letter, Receipt

log = logging.getLogger(__name__)

BODY_BYTES = 1 << 20
"""The most that a call may carry; Viber's own stay far below it."""

SIGNATURE = "X-Viber-Content-Signature"
_HEX = re.compile(r"[0-9A-Fa-f]{64}")

Answer = Callable[[Letter, str], Mapping[str, object]]
"""A message as the answer to the call that opened the chat, for the device that it came from."""


class Webhook:
    """Is called by Viber; a 200 is what acknowledges, anything else makes it call again for an hour."""

    def __init__(self, token: str, office: PostOffice, media: Media, unsealed: Unsealed, answer: Answer) -> None:
        self._key = token.encode()
        self._office = office
        self._media = media
        self._unsealed = unsealed
        self._answer = answer
        self._turns = Turns()
        self._stopping = False
        self.set_aside = 0

    async def handle(self, request: web.Request) -> web.Response:
        signature = _signature(request)
        body = await body_of(request, BODY_BYTES) if signature else None
        if signature is None or body is None or not self._genuine(body, signature):
            return web.Response(status=403)
        if self._stopping:
            return web.Response(status=503)
        told = self._read(body)
        if told is None:
            return web.Response()
        if isinstance(told, Input):
            self._office.heed(told)
        try:
            async with self._turns.of(told.input.address if isinstance(told, Opened) else told.address):
                return await self._kept(told)
        except Crowded:
            return web.Response(status=503)

    async def stop(self) -> None:
        """Finish what has begun; calls from now on are asked to come again."""
        self._stopping = True
        await self._turns.finished()

    def _genuine(self, body: bytes, signature: bytes) -> bool:
        """Over the bytes as they came: the smallest change in writing them down again would be another signature."""
        return hmac.compare_digest(hmac.digest(self._key, body, hashlib.sha256), signature)

    def _read(self, body: bytes) -> Read | None:
        """What the call tells. What cannot be read is acknowledged all the same: it would come again for an hour."""
        try:
            callback: object = json.loads(body)
            if not isinstance(callback, Mapping):
                raise Unreadable
            return read(callback, self._unsealed)
        except Exception as error:  # noqa: BLE001 (even a mistake of our own must not stop the others)
            self.set_aside += 1
            log.error("a call of Viber's is set aside: %s", type(error).__name__)
            return None

    async def _kept(self, told: Read) -> web.Response:
        try:
            match told:
                case Opened(input):
                    return self._welcome(input, await self._office.welcome(input))
                case Receipt():
                    await self._office.receipt(told)
                case Input():
                    await self._office.receive(await self._media.kept(told))
        except Exception as error:  # noqa: BLE001 (whatever it is, nothing was kept, and its text may be personal)
            log.warning("a call of Viber's could not be kept: %s", type(error).__name__)
            return web.Response(status=503)
        return web.Response()

    def _welcome(self, input: Input, letter: Letter | None) -> web.Response:
        """The answer is the one message that somebody may get before they have written."""
        if letter is None:
            return web.Response()
        message = self._answer(letter, input.device)
        return web.Response(text=json.dumps(message, ensure_ascii=False), content_type="application/json")


def _signature(request: web.Request) -> bytes | None:
    """The signature that the call shows, if it shows one: as bytes, for only they are compared in constant time."""
    given = request.headers.get(SIGNATURE, "")
    return bytes.fromhex(given) if _HEX.fullmatch(given) else None
