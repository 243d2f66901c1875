"""Who is at the other end: the cookie that is a session, the address it stands for, and whose page may write to us."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from urllib.parse import urlsplit

from aiohttp import web

HEADER = "X-Chat"
"""Sent by our page with every post. Another site cannot add it without asking us first, and we never allow it."""

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Site:
    """The address under which people reach the page; empty means only from this very machine, over plain HTTP."""

    public_url: str = ""

    @property
    def secure(self) -> bool:
        return self.public_url.startswith("https://")

    @property
    def cookie(self) -> str:
        return "__Host-chat" if self.secure else "chat"

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
        origin = request.headers.get("Origin", "")
        if request.headers.get(HEADER) != "1" or request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
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
