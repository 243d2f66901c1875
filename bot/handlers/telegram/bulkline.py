"""The line for announcements: HTTP as bare as it can be, on connections that no chat ever waits for.

To send one message to thousands, building and reading each call with the library costs five times as much as all else.
"""

from __future__ import annotations

import asyncio
import ssl
from urllib.parse import urlsplit

import certifi

SECONDS, CONNECTING = 20.0, 5.0
"""How long a call, and a connection, may take."""

_IDLE = 15.0
"""Seconds after which a connection is not used again: the other side may be about to close it."""

_MOST_BYTES = 1_000_000


class NeverLeft(Exception):
    """There was no connection: nothing can have arrived."""


class BrokenOff(Exception):
    """The call had left, and there was no answer that could be read: it may have arrived."""


class BulkLine:
    """Calls to one server, each on a connection of its own that is kept for the next one."""

    def __init__(self, address: str, *, secure: ssl.SSLContext | None = None, seconds: float = SECONDS) -> None:
        """`address` is one of those that are called: all are on the same server. `secure` is for servers of tests."""
        parts = urlsplit(address)
        self._host = parts.hostname or ""
        self._port = parts.port or (443 if parts.scheme == "https" else 80)
        self._tls = parts.scheme == "https"
        self._secure = secure
        self._named = parts.netloc.rpartition("@")[2]
        self._seconds = seconds
        self._idle: list[_Connection] = []
        self._heads: dict[str, bytes] = {}
        self._closed = False

    async def post(self, address: str, body: bytes) -> tuple[int, bytes]:
        """The status and content of the answer. Raises NeverLeft and BrokenOff."""
        head = self._heads.get(address) or self._head(address)
        connection = self._kept() or await self._new()
        answer = await connection.call(b"%s%d\r\n\r\n%s" % (head, len(body), body), self._seconds)
        if connection.open and not self._closed:
            self._idle.append(connection)
        return answer

    def close(self) -> None:
        """Nothing is called any more."""
        self._closed = True
        while self._idle:
            self._idle.pop().hang_up()

    def _head(self, address: str) -> bytes:
        path = urlsplit(address).path
        lines = (f"POST {path} HTTP/1.1", f"Host: {self._named}", "Content-Type: application/json", "Content-Length: ")
        self._heads[address] = "\r\n".join(lines).encode("ascii")
        return self._heads[address]

    def _kept(self) -> _Connection | None:
        before = asyncio.get_running_loop().time() - _IDLE
        while self._idle:
            one = self._idle.pop()
            if one.open and one.used > before:
                return one
            one.hang_up()
        return None

    async def _new(self) -> _Connection:
        if self._tls and self._secure is None:
            self._secure = ssl.create_default_context(cafile=certifi.where())
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(CONNECTING):
                secure = self._secure if self._tls else None
                _, connection = await loop.create_connection(_Connection, self._host, self._port, ssl=secure)
        except (OSError, ValueError):  # a time-out is an OSError, and so is whatever TLS does not like
            raise NeverLeft from None
        return connection


class _Connection(asyncio.Protocol):
    """One call after the other."""

    def __init__(self) -> None:
        self.used = 0.0
        self.open = False
        self._transport: asyncio.Transport | None = None
        self._read = bytearray()
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None

    # --- for the line ---

    async def call(self, request: bytes, seconds: float) -> tuple[int, bytes]:
        loop = asyncio.get_running_loop()
        assert self._transport
        answer: asyncio.Future[tuple[int, bytes]] = loop.create_future()
        self._answer = answer
        late = loop.call_later(seconds, self._broken)
        try:
            self._transport.write(request)
            return await answer
        except BaseException:
            self.hang_up()  # whatever may still come is the answer to nothing
            raise
        finally:
            late.cancel()
            self._answer = None
            self.used = loop.time()

    def hang_up(self) -> None:
        self.open = False
        if self._transport:
            self._transport.abort()

    # --- for the loop ---

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport, self.open = transport, True

    def connection_lost(self, error: Exception | None) -> None:
        self.open = False
        self._broken()

    def data_received(self, data: bytes) -> None:
        self._read += data
        if self._answer is None or self._answer.done():
            self.hang_up()  # nothing was asked
            return
        try:
            found = _whole(self._read)
        except (ValueError, LookupError):
            self._broken()
            return
        if found is None:
            return
        status, content, length, stays = found
        if len(self._read) != length or not stays:
            self.hang_up()
        self._read.clear()
        self._answer.set_result((status, content))

    def _broken(self) -> None:
        if self._answer and not self._answer.done():
            self._answer.set_exception(BrokenOff())


def _whole(read: bytearray) -> tuple[int, bytes, int, bool] | None:
    """Status, content, how many bytes the answer has, and whether the connection stays; None if it is not whole yet.

    Raises ValueError or LookupError for what is no answer.
    """
    if len(read) > _MOST_BYTES:
        raise ValueError("too long")
    end = read.find(b"\r\n\r\n")
    if end < 0:
        return None
    first, _, rest = bytes(read[:end]).partition(b"\r\n")
    version, status, *_ = first.split(b" ", 2)
    if version not in (b"HTTP/1.1", b"HTTP/1.0"):
        raise ValueError("not HTTP")
    headers = rest.lower()
    stays = version == b"HTTP/1.1" and b"connection: close" not in headers
    if b"transfer-encoding:" in headers:
        found = _pieces(read, end + 4)
        return (int(status), found[0], found[1], stays) if found else None
    place = headers.index(b"content-length:")  # without a length nobody knows whether it is whole
    length = int(headers[place + 15 :].partition(b"\r\n")[0])
    if len(read) < end + 4 + length:
        return None
    return int(status), bytes(read[end + 4 : end + 4 + length]), end + 4 + length, stays


def _pieces(read: bytearray, place: int) -> tuple[bytes, int] | None:
    """A content that came in pieces ("chunked"), and where it ends; None if it is not whole yet."""
    content = bytearray()
    while (end := read.find(b"\r\n", place)) >= 0:
        size = int(read[place:end].partition(b";")[0], 16)
        place = end + 2 + size + 2
        if len(read) < place:
            return None
        if not size:
            return bytes(content), place
        content += read[end + 2 : end + 2 + size]
    return None
