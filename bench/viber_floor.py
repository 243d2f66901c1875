"""Viber's floor: aiohttp alone, which checks the signature, reads the call, and sends what the assistant would."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import os
import sys
from collections.abc import Mapping

from aiohttp import ClientSession, web

from bench.floor import HOOK, Settings, stand


class Bot:
    """A bot of one handler, as somebody would write it who only wants to answer."""

    def __init__(self, settings: Settings, token: str, http: ClientSession) -> None:
        self._settings = settings
        self._token = token
        self._http = http

    async def called(self, request: web.Request) -> web.Response:
        body = await request.read()
        signature = hmac.digest(self._token.encode(), body, hashlib.sha256).hex()
        if not hmac.compare_digest(signature, request.headers["X-Viber-Content-Signature"]):
            return web.Response(status=403)
        told = json.loads(body)
        for method, given in self._settings.replies_to(told["message_token"]):
            await self.call(method, {**given, "receiver": told["sender"]["id"]})
        return web.Response()

    async def call(self, method: str, given: Mapping[str, object]) -> None:
        # The very bytes that the assistant sends: letters as they are, and no spaces between.
        content = json.dumps(given, ensure_ascii=False, separators=(",", ":")).encode()
        headers = {"X-Viber-Auth-Token": self._token, "Content-Type": "application/json"}
        async with self._http.post(f"{self._settings.api_url}/{method}", data=content, headers=headers) as answer:
            if (await answer.json())["status"] != 0:
                raise RuntimeError(f"{method} was refused")


async def main(settings: Settings) -> None:
    async with ClientSession() as http:
        bot = Bot(settings, os.environ["VIBER_TOKEN"], http)
        application = web.Application()
        application.router.add_post(HOOK, bot.called)
        await stand(application, settings.port, lambda url: bot.call("set_webhook", {"url": url}))


if __name__ == "__main__":
    asyncio.run(main(Settings.read(sys.argv[1])))
