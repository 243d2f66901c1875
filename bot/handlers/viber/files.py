"""Files for Viber, which fetches them from us: addresses that nobody can guess and that end, and what lies there."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from urllib.parse import quote

from aiohttp import web

from bot import enclosing
from bot.channels import NO_PICTURES, Contents, FileHouse, Pictures, PostOffice
from bot.handlers.viber.incoming import CHANNEL
from bot.screen import Payload
from storage.records import Letter

OPEN_FOR = timedelta(days=2)
"""How long a file can be fetched: as long as its message is kept."""

_LINK = re.compile(r"([1-9][0-9]{0,18})-([0-9]{1,12})-([a-z2-7]{32})")
_GONE = "there is no such file"


class Files:
    """The addresses of files, and their contents behind them."""

    def __init__(
        self,
        token: str,
        public_url: str,
        clock: Callable[[], datetime],
        kept: FileHouse | None = None,
        pictures: Pictures = NO_PICTURES,
    ) -> None:
        self._key = hmac.digest(token.encode(), b"viber files", hashlib.sha256)
        self._url = public_url.rstrip("/")
        self._clock = clock
        self._kept = kept
        self._pictures = pictures
        self.office: PostOffice | None = None

    def address(self, letter: Letter) -> str:
        """Where the file of this message can be fetched from now on, under its own name: Viber goes by the ending."""
        return f"{self._url}/viber/file/{self._link(str(letter.id))}/{quote(str(letter.payload['name']))}"

    def news(self, id: int) -> str:
        """Where the picture of an announcement can be fetched from now on."""
        return f"{self._url}/viber/news/{self._link(str(id), 'news')}/picture.jpg"

    def routes(self) -> list[web.RouteDef]:
        """What the one web server has to pass on to us; GET is asked with HEAD too."""
        return [web.get("/viber/file/{link}/{name}", self._fetch), web.get("/viber/news/{link}/{name}", self._show)]

    async def _show(self, request: web.Request) -> web.Response:
        id = self._opened(request.match_info["link"], "news")
        try:
            found = await self._pictures.picture(id) if id is not None else None
        except Exception:  # noqa: BLE001 (whatever it is, it can be fetched later)
            return web.Response(status=503, headers={"Retry-After": "5"})
        if found is None:
            return web.Response(status=404, text=_GONE)
        headers = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff"}
        return web.Response(body=found.content, content_type=found.type, headers=headers)

    async def _fetch(self, request: web.Request) -> web.Response:
        id = self._opened(request.match_info["link"])
        if id is None or self.office is None:
            return web.Response(status=404, text=_GONE)
        try:
            letter = await self.office.letter(CHANNEL, id)
            found = await self._contents(letter) if letter else None
        except Exception:  # noqa: BLE001 (whatever it is, the file can be fetched later)
            return web.Response(status=503, headers={"Retry-After": "5"})
        if letter is None or found is None:
            return web.Response(status=404, text=_GONE)
        name = quote(str(letter.payload["name"]), safe="")
        headers = {
            "Cache-Control": "private, no-store",
            "Content-Disposition": f"attachment; filename*=UTF-8''{name}",
            "X-Content-Type-Options": "nosniff",
        }
        charset = "utf-8" if found.type.startswith("text/") else None
        return web.Response(body=found.content, content_type=found.type, charset=charset, headers=headers)

    async def _contents(self, letter: Letter) -> Contents | None:
        """What is in the file of a message: written there when it was drawn, or kept with the case of its person."""
        if "stored" in letter.payload:
            id = int(str(letter.payload["stored"]))
            return await self._kept.open_file(CHANNEL, letter.address, id) if self._kept else None
        if isinstance(enclosed := letter.payload.get("enclosed"), Mapping):
            return Contents(enclosing.contents(enclosed), str(enclosed["type"]), str(enclosed["name"]))
        if letter.payload.get("type") != "file":
            return None
        return Contents(str(letter.payload["content"]).encode(), "text/calendar", str(letter.payload["name"]))

    async def measured(self, letter: Letter) -> Payload | None:
        """The payload with the size of its file, which Viber has to be told; None if there is no such file any more."""
        if "stored" not in letter.payload or letter.payload.get("size"):
            return letter.payload
        found = await self._contents(letter)
        return {**letter.payload, "size": len(found.content)} if found else None

    def _link(self, id: str, what: str = "") -> str:
        until = str(int((self._clock() + OPEN_FOR).timestamp()))
        return f"{id}-{until}-{self._seal(id, until, what)}"

    def _opened(self, link: str, what: str = "") -> int | None:
        """The message, or whatever it is, behind an address that is genuine and not yet over."""
        found = _LINK.fullmatch(link)
        if found is None or not hmac.compare_digest(found[3], self._seal(found[1], found[2], what)):
            return None
        return int(found[1]) if self._clock().timestamp() < int(found[2]) else None

    def _seal(self, id: str, until: str, what: str = "") -> str:
        digest = hmac.digest(self._key, f"{what}{id}-{until}".encode(), hashlib.sha256)
        return base64.b32encode(digest[:20]).decode().lower()
