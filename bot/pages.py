"""What every page of our own needs: its files packed, its cookie, whose page may post, and how it is answered."""

from __future__ import annotations

import gzip
import hashlib
import json
import logging
import re
import secrets
import unicodedata
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import quote, unquote, urlsplit

from aiohttp import web

from bot import enclosing
from bot.channels import Contents
from bot.filekinds import INLINE
from bot.webhooks import body_of

logger = logging.getLogger(__name__)

LARGEST_ID = 2**63 - 1

LEFT = "left"
"""The cookie that a page leaves behind which was left by its quick exit; the next answer takes it away."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_SHARED = Path(__file__).parent / "page"
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
    """The files of a page: where each is served below `at`, by a name that changes with its content; and the files.

    What all pages share is among them.
    """
    names: dict[str, str] = {}
    packed: dict[str, Packed] = {}
    for path in sorted(one for place in (_SHARED, folder) for one in place.iterdir() if one.suffix in _TYPES):
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


class Tongues(Protocol):
    """The languages in which a page can speak."""

    @property
    def languages(self) -> Sequence[str]: ...

    def best(self, tag: str, /) -> str | None: ...


def best(texts: Tongues, request: web.Request) -> str:
    """The language that the browser asks for, as far as we speak it."""
    tags = (*wanted(request.headers.get("Accept-Language", "")), "en")
    return next((known for tag in tags if (known := texts.best(tag))), texts.languages[0])


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

    def session(self, request: web.Request, *, leaving: bool = False) -> str | None:
        """The address behind the request's cookie. The cookie itself is never stored, logged or passed on.

        Whoever has left in haste, perhaps without a network, has none any more, but to say so.
        """
        token = request.cookies.get(self.cookie, "")
        if request.cookies.get(LEFT) and not leaving:
            return None
        return _address(token) if _TOKEN.fullmatch(token) else None

    def begin(self, response: web.StreamResponse) -> str:
        """Give the browser a new session, and return its address."""
        token = secrets.token_urlsafe(32)
        response.set_cookie(self.cookie, token, path="/", httponly=True, samesite="Strict", secure=self.secure)
        response.del_cookie(LEFT, path="/")
        return _address(token)

    def end(self, response: web.StreamResponse) -> None:
        """Let the browser forget its session."""
        response.del_cookie(self.cookie, path="/", httponly=True, samesite="Strict", secure=self.secure)
        response.del_cookie(LEFT, path="/")

    def ours(self, request: web.Request, *, beacon: bool = False) -> bool:
        """Whether a post comes from our own page. A `beacon` has no header of ours: a browser sends it for a page that
        is being left, and says whose it is.

        A loopback name cannot be claimed by a page elsewhere, not even by pointing its own name at this machine; any
        other name must be the public one.
        """
        origin, from_where = request.headers.get("Origin", ""), request.headers.get("Sec-Fetch-Site", "same-origin")
        if (request.headers.get(self.header) != "1" and not beacon) or from_where != "same-origin":
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


# --- What is posted --------------------------------------------------------------------------------------------------


class Malformed(ValueError):
    """Not what the page sends. The text says what is wrong and repeats nothing of what was sent."""


async def body(request: web.Request, most: int) -> bytes:
    """The body, unless it is larger than anything that the page sends."""
    found = await body_of(request, most)
    if found is None:
        raise Malformed(f"the body may have {most} bytes at most, and must be readable")
    return found


def an_object(body: bytes) -> Mapping[str, object]:
    """The JSON object that a body is."""
    try:
        value: object = json.loads(body)
    except (ValueError, RecursionError):
        raise Malformed("the body must be JSON") from None
    if not isinstance(value, dict):
        raise Malformed("the body must be a JSON object")
    return value


def cleaned(words: str) -> str:
    """What was typed, without the characters that databases and screens choke on."""
    return "".join(one for one in words if one in "\n\t" or unicodedata.category(one) not in ("Cc", "Cs")).strip()


def file_name(request: web.Request) -> str:
    """What a file is called: in a header, because addresses are written down in many places."""
    return unquote(request.headers.get("X-Name", "")[:1000], errors="replace")


def after(request: web.Request) -> int:
    """The last letter that the page has; a reconnecting browser says it in a header."""
    text = request.headers.get("Last-Event-ID") or request.query.get("after") or "0"
    if not (text.isascii() and text.isdecimal() and len(text) <= 19 and int(text) <= LARGEST_ID):
        raise Malformed('"after" must be the id of an event')
    return int(text)


# --- What is answered ------------------------------------------------------------------------------------------------


def safety(*, images: str = "", media: str = "", allowed: str) -> Mapping[str, str]:
    """The headers of every answer: the page loads nothing from elsewhere, and nothing elsewhere may look into it."""
    policy = (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        f"img-src 'self' data:{images}; media-src 'self'{media}; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": allowed,
        "Cache-Control": "no-store",
    }


_ANSWERED: Mapping[str, str] = {
    **safety(allowed="camera=(), geolocation=(), microphone=()"),
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}


async def keep_safe(_: web.Request, response: web.StreamResponse) -> None:
    """Whatever is answered at any door, also where there is none: nothing in it runs, is kept or is looked into from
    elsewhere, and nobody is told what program answers. What a door says of itself stays as it is."""
    for name, value in _ANSWERED.items():
        response.headers.setdefault(name, value)
    response.headers.pop("Server", None)


def guard(
    site: Site,
    headers: Mapping[str, str],
    door: Handler,
    away: Callable[[web.Request], web.Response],
    *,
    beacon: bool = False,
) -> Handler:
    """What holds for every door: only our page may post, answers carry the safety headers, there is no 500.

    With `beacon`, a page that is being left may post here.
    """

    async def guarded(request: web.Request) -> web.StreamResponse:
        try:
            if request.method == "POST" and not site.ours(request, beacon=beacon):
                logger.warning("refused a post from another page; if the page is yours, mend [web] public_url")
                response: web.StreamResponse = refusal(403, "only the page of this address may post")
            elif _from_elsewhere(request):
                response = refusal(403, "only the page of this address may fetch this")
            else:
                response = await door(request)
        except Malformed as error:
            response = refusal(400, str(error))
        except Exception as error:  # noqa: BLE001 - nothing was kept, so the page shall try again, whatever it was
            # The text of the error may hold what somebody wrote.
            logger.error("%s could not be served: %s", _door(request), type(error).__name__)
            response = away(request)
            response.headers["Retry-After"] = "5"
        if not response.prepared:
            for name, value in headers.items():
                response.headers.setdefault(name, value)
        return response

    return guarded


def _from_elsewhere(request: web.Request) -> bool:
    """Whether another site has this fetched, as a picture or a script; that it leads here by a link is welcome."""
    where, how = request.headers.get("Sec-Fetch-Site", ""), request.headers.get("Sec-Fetch-Mode", "")
    return where in ("cross-site", "same-site") and (how != "navigate" or request.method not in ("GET", "HEAD"))


def _door(request: web.Request) -> str:
    """Which door it was, without what stands in its address."""
    resource = request.match_info.route.resource
    return resource.canonical if resource else "a door"


def refusal(status: int, reason: str) -> web.Response:
    """Why not, for the page to show."""
    return web.json_response({"error": reason}, status=status)


def written(value: Mapping[str, object]) -> str:
    """As JSON, in as few letters as it takes."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def streaming(headers: Mapping[str, str]) -> web.StreamResponse:
    """The beginning of a stream of events."""
    own = {"Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no"}
    return web.StreamResponse(headers={**headers, **own, "Content-Type": "text/event-stream; charset=utf-8"})


def event(name: str, data: Mapping[str, object]) -> bytes:
    """Something that a stream tells."""
    return f"event: {name}\ndata: {written(data)}\n\n".encode()


def letter(id: int, payload: Mapping[str, object]) -> bytes:
    """A letter in a stream; from its id the browser goes on when it comes back."""
    return f"id: {id}\ndata: {written({'id': id, **payload})}\n\n".encode()


_ATTACHED = ("picture", "document")
"""The kinds of what a letter brings along in itself and a page fetches from a door of its own."""


def attached(payload: Mapping[str, object], number: int) -> Contents | None:
    """A picture or a document that a letter brings along, by its place there."""
    files = payload.get("files")
    if not isinstance(files, list) or number >= len(files) or files[number]["kind"] not in _ATTACHED:
        return None
    one = files[number]
    return Contents(enclosing.contents(one), str(one["type"]), str(one["name"]))


def outlined(file: Mapping[str, object], url: str) -> Mapping[str, object]:
    """The same as a page is told of it, its contents left at that door; anything else as it is."""
    if file["kind"] not in _ATTACHED:
        return file
    return {**{name: file[name] for name in ("kind", "name", "type", "label")}, "url": url}


def give(request: web.Request, found: Contents) -> web.Response:
    """A file of somebody's. Only what cannot run is shown in the page; everything else is downloaded."""
    shown = "inline" if found.type in INLINE else "attachment"
    # Without a name here it is called what the page calls it.
    named = f"; filename*=UTF-8''{quote(found.name, safe='')}" if found.name else ""
    headers = {
        "Content-Disposition": shown + named,
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Accept-Ranges": "bytes",
    }
    part, status = _part(request, found.content, headers)
    return web.Response(body=part, status=status, content_type=found.type, headers=headers)


def _part(request: web.Request, content: bytes, headers: dict[str, str]) -> tuple[bytes, int]:
    """What was asked for: players fetch a recording in parts, and some play nothing that is not given so."""
    try:
        wanted = request.http_range
    except ValueError:
        return content, 200
    first, last, _ = wanted.indices(len(content))
    if (wanted.start is None and wanted.stop is None) or first >= last:
        return content, 200
    headers["Content-Range"] = f"bytes {first}-{last - 1}/{len(content)}"
    return content[first:last], 206
