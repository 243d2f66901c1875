"""What every page of our own needs: its files packed, its cookie, whose page may post, and the browser's languages."""

from __future__ import annotations

import gzip
import hashlib
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")
_MOST_TAGS = 10
_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}

# --- Files -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Packed:
    """A file of a page, plain and compressed."""

    type: str
    plain: bytes
    zipped: bytes


def pack(folder: Path, at: str) -> tuple[Mapping[str, str], Mapping[str, Packed]]:
    """The files of a page: where each is served below `at`, by a name that changes with its content; and the files."""
    names: dict[str, str] = {}
    packed: dict[str, Packed] = {}
    for path in sorted(one for one in folder.iterdir() if one.suffix in _TYPES):
        plain = path.read_bytes()
        name = f"{path.stem}.{hashlib.sha256(plain).hexdigest()[:16]}{path.suffix}"
        names[path.name.replace(".", "_")] = f"{at}/{name}"
        packed[name] = Packed(_TYPES[path.suffix], plain, gzip.compress(plain, 9, mtime=0))
    return names, packed


def serve(packed: Packed, request: web.Request) -> web.Response:
    """A packed file, as the browser can take it."""
    zipped = "gzip" in request.headers.get("Accept-Encoding", "")
    headers = {"Cache-Control": "public, max-age=31536000, immutable", "Vary": "Accept-Encoding"}
    if zipped:
        headers["Content-Encoding"] = "gzip"
    body = packed.zipped if zipped else packed.plain
    return web.Response(body=body, content_type=packed.type, charset="utf-8", headers=headers)


# --- Languages -------------------------------------------------------------------------------------------------------


def wanted(accept_language: str) -> tuple[str, ...]:
    """The tags of an Accept-Language header, the most wanted first; what is unreadable is left out."""
    ranked: list[tuple[float, str]] = []
    for part in accept_language.split(",")[:_MOST_TAGS]:
        tag, _, quality = (piece.strip() for piece in part.partition(";"))
        if _TAG.fullmatch(tag) and (weight := _weight(quality)) > 0:
            ranked.append((-weight, tag))
    return tuple(tag for _, tag in sorted(ranked, key=lambda one: one[0]))


def _weight(quality: str) -> float:
    if not quality:
        return 1.0
    found = re.fullmatch(r"q\s*=\s*([01](?:\.\d{0,3})?)", quality)
    return float(found[1]) if found else 0.0


# --- Whose page it is ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Site:
    """The address under which people reach the page; empty means only from this very machine, over plain HTTP."""

    public_url: str = ""
    name: str = "chat"
    """What the cookie is called."""
    header: str = "X-Chat"
    """Sent by our page with every post. Another site cannot add it without asking us first, and we never allow it."""

    @property
    def secure(self) -> bool:
        return self.public_url.startswith("https://")

    @property
    def cookie(self) -> str:
        return f"__Host-{self.name}" if self.secure else self.name

    def session(self, request: web.Request) -> str | None:
        """The address behind the request's cookie. The cookie itself is never stored, logged or passed on."""
        token = request.cookies.get(self.cookie, "")
        return _address(token) if _TOKEN.fullmatch(token) else None

    def begin(self, response: web.StreamResponse) -> str:
        """Give the browser a new session, and return its address."""
        token = secrets.token_urlsafe(32)
        response.set_cookie(self.cookie, token, path="/", httponly=True, samesite="Strict", secure=self.secure)
        return _address(token)

    def end(self, response: web.StreamResponse) -> None:
        """Let the browser forget its session."""
        response.del_cookie(self.cookie, path="/", httponly=True, samesite="Strict", secure=self.secure)

    def ours(self, request: web.Request) -> bool:
        """Whether a post comes from our own page.

        A loopback name cannot be claimed by a page elsewhere, not even by pointing its own name at this machine; any
        other name must be the public one.
        """
        origin, from_where = request.headers.get("Origin", ""), request.headers.get("Sec-Fetch-Site", "same-origin")
        if request.headers.get(self.header) != "1" or from_where != "same-origin":
            return False
        return origin == _origin(self.public_url) or (_is_loopback(origin) and origin == f"http://{request.host}")


def _address(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _origin(url: str) -> str | None:
    parts = urlsplit(url)
    usual = ":443" if parts.scheme == "https" else ":80"  # browsers leave the usual port out
    return f"{parts.scheme}://{parts.netloc.removesuffix(usual)}".lower() if parts.netloc else None


def _is_loopback(origin: str) -> bool:
    try:
        return urlsplit(origin).hostname in _LOOPBACK
    except ValueError:
        return False
