"""What people send on Viber, fetched from where Viber keeps it for an hour: from there alone, and never from within."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

import aiohttp
from aiohttp import ClientTimeout, TCPConnector, ThreadedResolver
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bot.channels import FileHouse
from bot.filekinds import FILE_BYTES, kind_of
from bot.handlers.viber.incoming import CHANNEL
from bot.screen import Input, SharedOther

HOSTS = ("viber.com",)
"""Where Viber keeps what people send: these names and all below them."""

SECONDS = 20.0
"""How long a file may take. Viber, which waits some five seconds, calls again meanwhile, and waits behind the first."""

_AT_ONCE = 4
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_WIRE = ipaddress.ip_address("168.63.129.16")
"""Outside by its number, and yet the inside of a large provider's machines."""

Fetched = bytes | Literal["lost", "too-large"]


class Media:
    """Fetches. `beside` is whoever stands in for Viber on this machine, as "http://127.0.0.1:8081"; empty if nobody."""

    def __init__(self, files: FileHouse | None, hosts: Sequence[str] = HOSTS, beside: str = "") -> None:
        self._files = files
        self._hosts = hosts
        self._beside = beside
        self._some = asyncio.Semaphore(_AT_ONCE)
        self._session: aiohttp.ClientSession | None = None

    async def kept(self, input: Input) -> Input:
        """The input with its file kept by the house, or with the reason why it is not.

        The call that brought it is acknowledged only when the input is committed: whatever happens before, Viber
        tells of it again, and what was kept already is not fetched twice.
        """
        event = input.event
        if not isinstance(event, SharedOther) or event.file is None or event.file.source != CHANNEL:
            return input
        if self._files is None or not await self._files.takes_files(CHANNEL, input.address):
            return replace(input, event=replace(event, file=None))
        kept = await self._files.earlier(CHANNEL, input.address, input.message)
        if kept is None:
            fetched = await self.fetch(event.file.ref)
            if isinstance(fetched, str):
                return replace(input, event=replace(event, file=None, lost=fetched))
            told = await self._files.upload(CHANNEL, input.address, input.message, event.file.name, fetched)
            if isinstance(told, str):
                return replace(input, event=replace(event, file=None, lost=told))
            kept = told
        kind = "sticker" if event.kind == "sticker" and kept.type.startswith("image/") else kind_of(kept.type)
        return replace(input, event=replace(event, file=kept, kind=kind))

    async def fetch(self, address: str) -> Fetched:
        """What is at an address of Viber's; never raises for what is wrong with it or with the way there."""
        url = allowed(address, self._hosts, self._beside)
        if url is None:
            return "lost"
        try:
            async with self._some, self._opened().get(url, allow_redirects=False) as response:
                return await _read(response) if response.status == 200 else "lost"
        except (aiohttp.ClientError, OSError, ValueError):  # a time-out is an OSError
            return "lost"

    async def close(self) -> None:
        """Give the connections back."""
        session, self._session = self._session, None
        if session:
            await session.close()

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=TCPConnector(resolver=PublicOnly(), use_dns_cache=False, force_close=True),
                timeout=ClientTimeout(total=SECONDS, connect=5),
                headers={"Accept-Encoding": "identity"},
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trust_env=False,
            )
        return self._session


class PublicOnly(AbstractResolver):
    """Addresses of a name that lie outside; the connection goes to what was looked at here, not to a second answer."""

    def __init__(self) -> None:
        self._resolver = ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        found = await self._resolver.resolve(host, port, family)
        if not found or not all(is_public(one["host"]) for one in found):
            raise OSError("not an address outside")
        return found

    async def close(self) -> None:
        await self._resolver.close()


def allowed(address: str, hosts: Sequence[str] = HOSTS, beside: str = "") -> URL | None:
    """The address, if it is one of Viber's; names only, never numbers."""
    if not address.isascii() or not address.isprintable() or "\\" in address or " " in address:
        return None
    try:
        url = URL(address)
        host, port = (url.host or "").rstrip("."), url.port
    except (ValueError, IndexError):  # the library stumbles over some
        return None
    if beside and str(url.origin() if url.absolute else "") == beside.rstrip("/") and url.user is None:
        return url
    ours = any(host == one or host.endswith(f".{one}") for one in hosts)
    plain = url.user is None and url.password is None and port == 443
    return url if url.scheme == "https" and ours and plain else None


def is_public(address: str) -> bool:
    """Whether an address lies outside: neither here, nor in a private net, nor one of these written otherwise."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        within = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if found in _NAT64:
            within = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if within is not None:
            return is_public(str(within))
        if found.is_site_local:  # an old private net, which the library takes for one outside
            return False
    return found != _WIRE and found.is_global and not found.is_multicast and not found.is_reserved


async def _read(response: aiohttp.ClientResponse) -> Fetched:
    if (response.content_length or 0) > FILE_BYTES:
        return "too-large"
    content = bytearray()
    async for piece in response.content.iter_any():
        content += piece
        if len(content) > FILE_BYTES:
            return "too-large"
    return bytes(content)
