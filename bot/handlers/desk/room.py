"""The receiving side of the desk: one method per door, and the stream that keeps an open page up to date."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol
from urllib.parse import quote, unquote

from aiohttp import web

from bot.channels import DeskHouse, Member, Unfiled, Workplace
from bot.filekinds import FILE_BYTES, INLINE, kind_of
from bot.handlers.desk import cards, passkeys
from bot.handlers.desk.cards import Reader
from bot.handlers.desk.front import Front, Names, Texts
from bot.handlers.desk.incoming import (
    CHANNEL,
    LARGEST_ID,
    MOST_BYTES,
    Fields,
    Malformed,
    a_day,
    deed,
    written,
)
from bot.handlers.desk.passkeys import NotSigned, Party
from bot.handlers.desk.trying import Tries
from bot.pages import Site, serve, wanted
from bot.screen import File, Phrase, Text
from storage.records import Letter

logger = logging.getLogger(__name__)

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        "media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}

_UPLOAD_SECONDS = 120

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Bells(Protocol):
    """What wakes the open pages."""

    def ring(self) -> None: ...

    def bell(self) -> AbstractContextManager[asyncio.Event]: ...


@dataclass(frozen=True, slots=True)
class Pace:
    """How often an open page looks whether something has changed, and gives a sign of life, in seconds."""

    poll: float = 1.0
    beat: float = 15.0


class SignedOut(Exception):
    """There is no live session, or its person is not on the roster any more."""


@dataclass(slots=True)
class Room:
    """The doors of the desk. What is not theirs is not there for them: the two are never told apart."""

    house: Workplace
    desk: DeskHouse
    texts: Texts
    names: Names
    front: Front
    site: Site
    party: Party
    centre: Phrase
    bells: Bells
    pace: Pace
    now: Callable[[], datetime]
    tries: Tries = field(default_factory=Tries)
    closing: bool = False

    @property
    def reading(self) -> Mapping[str, Handler]:
        return {
            "/desk/me": self.me,
            "/desk/stream": self.stream,
            r"/desk/case/{case:\d{1,18}}": self.case,
            r"/desk/canned/{case:\d{1,18}}": self.canned,
            "/desk/day": self.day,
            r"/desk/file/{case:\d{1,18}}/{file:\d{1,18}}": self.file,
        }

    @property
    def acting(self) -> Mapping[str, Handler]:
        return {
            "/desk/enter": self.enter,
            "/desk/leave": self.leave,
            "/desk/language": self.language,
            "/desk/press": self.press,
            "/desk/input": self.input,
            "/desk/write": self.write,
            r"/desk/upload/{case:\d{1,18}}/{id:[0-9a-f]{32}}": self.upload,
            "/desk/key/new": self.new_key,
            "/desk/key/add": self.add_key,
            "/desk/key/remove": self.remove_key,
            "/desk/key/ask": self.ask_key,
            "/desk/key/enter": self.enter_by_key,
        }

    def guard(self, door: Handler) -> Handler:
        """What holds for every door: only our page may post, answers carry the safety headers, there is no 500."""

        async def guarded(request: web.Request) -> web.StreamResponse:
            try:
                if request.method == "POST" and not self.site.ours(request):
                    logger.warning("refused a post from another page; if the page is yours, mend [web] public_url")
                    response: web.StreamResponse = _refusal(403, "only the desk's own page may post")
                else:
                    response = await door(request)
            except Malformed as error:
                response = _refusal(400, str(error))
            except SignedOut:
                response = _refusal(401, self._say(request, Text("deskpage-signed-out")))
            except Exception as error:  # noqa: BLE001 - nothing was kept, so the page shall try again, whatever it was
                # The text of the error may hold what somebody wrote.
                logger.error("%s could not be served: %s", _door(request), type(error).__name__)
                response = _refusal(503, self._say(request, Text("deskpage-away")))
                response.headers["Retry-After"] = "5"
            if not response.prepared:
                for name, value in HEADERS.items():
                    response.headers.setdefault(name, value)
            return response

        return guarded

    async def close(self, _: web.Application) -> None:
        """Let go of the open pages, or a stopping server would wait for them; they come back by themselves."""
        self.closing = True
        self.bells.ring()

    # --- The page, and getting in ---

    async def page(self, request: web.Request) -> web.Response:
        """The page without anything of anybody: it asks for itself, for no cookie comes along from elsewhere."""
        response = web.Response(text=self.front.html(self._best(request)), content_type="text/html")
        response.enable_compression()
        return response

    async def page_file(self, request: web.Request) -> web.Response:
        packed = self.front.packed.get(request.match_info["name"])
        return serve(packed, request) if packed else _refusal(404, "there is no such file")

    async def me(self, request: web.Request) -> web.Response:
        return self._welcome(request, await self._member(request, acts=True))

    async def enter(self, request: web.Request) -> web.Response:
        """The one-time code of a link, which the page has read from behind the # of its address."""
        if self.tries.too_many(request.remote or ""):
            return _refusal(429, self._say(request, Text("deskpage-too-many")))
        code = (await self._fields(request)).text("code", 64)
        cookie = web.Response()
        member = await self.desk.enter(code, self.site.begin(cookie), self._best(request))
        if member is None:
            self.tries.note(request.remote or "")
            return _refusal(403, self._say(request, Text("deskpage-wrong-link")))
        return self._let_in(request, member, cookie)

    async def leave(self, request: web.Request) -> web.Response:
        response = web.json_response({})
        await self.desk.leave(self.site.session(request) or "")
        self.site.end(response)
        self.bells.ring()
        return response

    async def language(self, request: web.Request) -> web.Response:
        language = self.texts.best((await self._fields(request)).text("language", 35))
        if language is None:
            raise Malformed("the desk does not speak this language")
        await self.desk.speak(self._session(request), language)
        return self._welcome(request, await self._member(request))

    async def ask_key(self, request: web.Request) -> web.Response:
        if self.tries.too_many(request.remote or ""):
            return _refusal(429, self._say(request, Text("deskpage-too-many")))
        return await self._ask(passkeys.for_known(self.party))

    async def enter_by_key(self, request: web.Request) -> web.Response:
        """What a passkey has signed: it opens a session as a link does."""
        if self.tries.too_many(request.remote or ""):
            return _refusal(429, self._say(request, Text("deskpage-too-many")))
        credential, cookie = (await self._fields(request)).object("credential"), web.Response()
        member = None
        with suppress(NotSigned):
            key = await self.desk.key(passkeys.name_of(credential))
            if await self.desk.challenged(passkeys.answered(credential)) and key:
                count = passkeys.signed(self.party, credential, key)
                member = await self.desk.signed(key, count, self.site.begin(cookie), self._best(request))
        if member is None:
            self.tries.note(request.remote or "")
            return _refusal(403, self._say(request, Text("deskpage-not-signed")))
        return self._let_in(request, member, cookie)

    async def new_key(self, request: web.Request) -> web.Response:
        member = await self._member(request, acts=True)
        say = self.texts.say(self._language_of(request, member))
        return await self._ask(passkeys.for_new(self.party, say(self.centre), member))

    async def add_key(self, request: web.Request) -> web.Response:
        member = await self._member(request, acts=True)
        credential, added = (await self._fields(request)).object("credential"), False
        with suppress(NotSigned):
            if await self.desk.challenged(passkeys.answered(credential, member)):
                key = passkeys.new_key(self.party, credential, member)
                added = await self.desk.add_key(self._session(request), key)
        if not added:
            return _refusal(409, self._say(request, Text("deskpage-key-failed"), member))
        return self._welcome(request, await self._member(request))

    async def remove_key(self, request: web.Request) -> web.Response:
        await self.desk.remove_key(self._session(request), (await self._fields(request)).text("key", 1400))
        return self._welcome(request, await self._member(request))

    async def _ask(self, question: passkeys.Question) -> web.Response:
        await self.desk.challenge(question.digest)
        return web.json_response(question.options)

    # --- What staff do ---

    async def press(self, request: web.Request) -> web.Response:
        """A button of a case or a visit. What asks goes on in the pane of the assistant."""
        member = await self._member(request, acts=True)
        did = deed(await self._fields(request), member)
        toast = await self.house.press(did, self._language_of(request, member))
        self.bells.ring()
        return web.json_response({"words": toast.words, "elsewhere": toast.elsewhere})

    async def input(self, request: web.Request) -> web.Response:
        """Something done in the pane of the assistant."""
        member = await self._member(request, acts=True)
        await self.house.receive(deed(await self._fields(request), member))
        self.bells.ring()
        return web.json_response({"kept": True})

    async def write(self, request: web.Request) -> web.Response:
        member = await self._member(request, acts=True)
        fields = await self._fields(request)
        wrote = written(fields, member)
        if "upload" in fields.values:
            id = f"{member.address}:{fields.text('upload', 32)}"
            file = await self.desk.uploaded(self._session(request), fields.number("case"), id)
            if file is None:
                return _refusal(404, self._say(request, Text("deskpage-not-found"), member))
            wrote = replace(wrote, file=file, kind=kind_of(file.type))
        heard = await self.house.write(wrote)
        self.bells.ring()
        match heard:
            case "written" | "note" | "nothing":
                return web.json_response({"heard": heard})
            case "closed":
                return _refusal(409, self._say(request, Text("deskpage-case-closed"), member))
            case "stays-sent":
                return _refusal(409, self._say(request, Text("casecards-stays-sent"), member))
            case "not-staff":
                raise SignedOut
            case _:
                return _refusal(404, self._say(request, Text("deskpage-not-found"), member))

    async def upload(self, request: web.Request) -> web.Response:
        """A file, to be sent afterwards with a message. The same id again is the same file."""
        member = await self._member(request, acts=True)
        case, id = int(request.match_info["case"]), f"{member.address}:{request.match_info['id']}"
        name = unquote(request.headers.get("X-Name", "")[:1000], errors="replace")
        kept: File | Unfiled = "too-large"
        if (request.content_length or 0) <= FILE_BYTES:
            async with asyncio.timeout(_UPLOAD_SECONDS):
                content = await _content(request, FILE_BYTES)
            if content:
                kept = await self.desk.upload(self._session(request), case, id, name, content)
        match kept:
            case File():
                return web.json_response({"name": kept.name, "type": kept.type, "size": kept.size})
            case "no-case":
                return _refusal(404, self._say(request, Text("deskpage-not-found"), member))
            case "too-large":
                return _refusal(413, self._say(request, Text("deskpage-too-large"), member))
            case "kind":
                return _refusal(415, self._say(request, Text("deskpage-wrong-kind"), member))
            case _:
                return _refusal(409, self._say(request, Text("deskpage-too-many-files"), member))

    # --- What staff read ---

    async def case(self, request: web.Request) -> web.Response:
        member = await self._member(request)
        found = await self.desk.folder(self._session(request), int(request.match_info["case"]))
        if found is None:
            return _refusal(404, self._say(request, Text("deskpage-not-found"), member))
        return _answer(cards.folder(found, self._reader(request, member)))

    async def canned(self, request: web.Request) -> web.Response:
        member = await self._member(request)
        found = await self.desk.folder(self._session(request), int(request.match_info["case"]))
        replies = await self.desk.canned(self._session(request))
        if found is None or replies is None:
            return _refusal(404, self._say(request, Text("deskpage-not-found"), member))
        tongue = found.view.case.language or ""
        return _answer({"replies": cards.canned(replies, self._reader(request, member), tongue)})

    async def day(self, request: web.Request) -> web.Response:
        member = await self._member(request)
        office, day = request.query.get("office", ""), a_day(request.query.get("day", ""))
        found = await self.desk.day(self._session(request), office, day)
        if found is None:
            return _refusal(404, self._say(request, Text("deskpage-not-found"), member))
        return _answer(cards.day(found, self._reader(request, member)))

    async def file(self, request: web.Request) -> web.Response:
        """A file of a case: shown only where its kind is one that can do nothing, otherwise downloaded."""
        member = await self._member(request)
        wanted_case, number = int(request.match_info["case"]), int(request.match_info["file"])
        found = await self.desk.file(self._session(request), wanted_case, number)
        if found is None:
            return _refusal(404, self._say(request, Text("deskpage-not-found"), member))
        shown = found.type in INLINE
        how = "inline" if shown else "attachment"
        headers = {"Content-Disposition": f"{how}; filename*=UTF-8''{quote(found.name, safe='')}"}
        type = found.type if shown else "application/octet-stream"
        return web.Response(body=found.content, content_type=type, headers=headers)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """The lists whenever they are others, and what the assistant says, for as long as the session lives."""
        member, after = await self._member(request), _after(request)
        headers = {**HEADERS, "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no"}
        response = web.StreamResponse(headers={**headers, "Content-Type": "text/event-stream; charset=utf-8"})
        with self.bells.bell() as bell:
            await response.prepare(request)
            try:
                await self._tell(request, response, member, after, bell)
            except ConnectionResetError:
                pass  # the page was closed
            except Exception as error:  # noqa: BLE001 - the answer is on its way already; the page will come back
                logger.error("a stream broke off: %s", type(error).__name__)
        return response

    async def _tell(
        self, request: web.Request, response: web.StreamResponse, member: Member, after: int, bell: asyncio.Event
    ) -> None:
        now, session = asyncio.get_running_loop().time, self._session(request)
        told, beaten, greeted = "", now(), False
        while not self.closing and request.transport is not None:
            bell.clear()  # before reading: what comes in between rings again
            pulse = await self.desk.pulse(session)
            found = await self.desk.desktop(session) if pulse is not None and pulse != told else None
            if pulse is None or (pulse != told and found is None):
                await response.write(_event("ended", {}))
                return
            if found is not None:
                await response.write(_event("desk", cards.desktop(found, self._reader(request, member))))
                told = pulse
            for letter in await self.house.since(CHANNEL, member.address, after):
                await response.write(_message(letter))
                after = letter.id
            if not greeted or now() - beaten >= self.pace.beat:
                await response.write(_event("beat" if greeted else "ready", {}))
                greeted, beaten = True, now()
            with suppress(TimeoutError):
                await asyncio.wait_for(bell.wait(), self.pace.poll)

    # --- Small things ---

    def _session(self, request: web.Request) -> str:
        return self.site.session(request) or ""

    async def _member(self, request: web.Request, *, acts: bool = False) -> Member:
        member = await self.desk.member(self._session(request), acts=acts)
        if member is None:
            raise SignedOut
        return member

    async def _fields(self, request: web.Request) -> Fields:
        """The body, unless it is larger than anything that the page sends."""
        body = await _content(request, MOST_BYTES)
        if body is None:
            raise Malformed(f"the body may have {MOST_BYTES} bytes at most")
        return Fields.read(body)

    def _let_in(self, request: web.Request, member: Member, cookie: web.Response) -> web.Response:
        response = self._welcome(request, member)
        response.cookies.update(cookie.cookies)
        return response

    def _welcome(self, request: web.Request, member: Member) -> web.Response:
        chrome = self.front.chrome(self._language_of(request, member))
        return _answer({"me": cards.whoever(member), "page": chrome})

    def _reader(self, request: web.Request, member: Member) -> Reader:
        language = self._language_of(request, member)
        return Reader(member, self.texts.say(language), language, self.names, self.now())

    def _language_of(self, request: web.Request, member: Member | None) -> str:
        chosen = self.texts.best(member.language) if member and member.language else None
        return chosen or self._best(request)

    def _best(self, request: web.Request) -> str:
        tags = (*wanted(request.headers.get("Accept-Language", "")), "en")
        return next((best for tag in tags if (best := self.texts.best(tag))), self.texts.languages[0])

    def _say(self, request: web.Request, text: Text, member: Member | None = None) -> str:
        return self.texts.say(self._language_of(request, member))(text)


def _refusal(status: int, reason: str) -> web.Response:
    return web.json_response({"error": reason}, status=status)


async def _content(request: web.Request, most: int) -> bytes | None:
    """All that is posted, or None as soon as it is more than that."""
    body = bytearray()
    try:
        async for piece in request.content.iter_any():
            body += piece
            if len(body) > most:
                return None
    except web.RequestPayloadError:
        raise Malformed("the body cannot be unpacked") from None
    return bytes(body)


def _answer(value: Mapping[str, object]) -> web.Response:
    response = web.Response(text=_json(value), content_type="application/json")
    response.enable_compression()
    return response


def _door(request: web.Request) -> str:
    """Which door it was, without what stands in its address."""
    resource = request.match_info.route.resource
    return resource.canonical if resource else "a door"


def _after(request: web.Request) -> int:
    """The last letter that the page has; a reconnecting browser says it in a header."""
    text = request.headers.get("Last-Event-ID") or request.query.get("after") or "0"
    if not (text.isascii() and text.isdecimal() and len(text) <= 19 and int(text) <= LARGEST_ID):
        raise Malformed('"after" must be the id of an event')
    return int(text)


def _message(letter: Letter) -> bytes:
    return f"id: {letter.id}\ndata: {_json({'id': letter.id, **letter.payload})}\n\n".encode()


def _event(name: str, data: Mapping[str, object]) -> bytes:
    return f"event: {name}\ndata: {_json(data)}\n\n".encode()


def _json(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
