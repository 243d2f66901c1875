"""The receiving side of the desk: one method per door, and the stream that keeps an open page up to date."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from aiohttp import web

from bot import pages
from bot.channels import DeskHouse, Member, Unfiled, Workplace
from bot.filekinds import FILE_BYTES, kind_of, type_of
from bot.handlers.desk import cards, passkeys
from bot.handlers.desk.cards import Reader
from bot.handlers.desk.front import Front, Names, Texts
from bot.handlers.desk.incoming import (
    CHANNEL,
    MOST_BYTES,
    Fields,
    a_day,
    deed,
    written,
)
from bot.handlers.desk.passkeys import NotSigned, Party
from bot.handlers.desk.trying import Tries
from bot.pages import Handler, Malformed, Site, best, event, refusal, serve
from bot.screen import File, Phrase, Text
from bot.webhooks import body_of
from storage.records import Letter

logger = logging.getLogger(__name__)

HEADERS = pages.safety(allowed="camera=(), geolocation=(), microphone=()")
_UPLOAD_SECONDS = 120


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
            r"/desk/letter/{letter:\d{1,18}}/{number:\d{1,2}}": self.attached,
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
            r"/desk/send/{id:[0-9a-f]{32}}": self.send,
            "/desk/key/new": self.new_key,
            "/desk/key/add": self.add_key,
            "/desk/key/remove": self.remove_key,
            "/desk/key/ask": self.ask_key,
            "/desk/key/enter": self.enter_by_key,
        }

    def guard(self, door: Handler) -> Handler:
        async def known(request: web.Request) -> web.StreamResponse:
            try:
                return await door(request)
            except SignedOut:
                return refusal(401, self._say(request, Text("deskpage-signed-out")))

        return pages.guard(self.site, HEADERS, known, self._away)

    def _away(self, request: web.Request) -> web.Response:
        return refusal(503, self._say(request, Text("deskpage-away")))

    async def close(self, _: web.Application) -> None:
        """Let go of the open pages, or a stopping server would wait for them; they come back by themselves."""
        self.closing = True
        self.bells.ring()

    # --- The page, and getting in ---

    async def page(self, request: web.Request) -> web.Response:
        """The page without anything of anybody: it asks for itself, for no cookie comes along from elsewhere."""
        response = web.Response(text=self.front.html(best(self.texts, request)), content_type="text/html")
        response.enable_compression()
        return response

    async def page_file(self, request: web.Request) -> web.Response:
        packed = self.front.packed.get(request.match_info["name"])
        return serve(packed, request) if packed else refusal(404, "there is no such file")

    async def me(self, request: web.Request) -> web.Response:
        return self._welcome(request, await self._member(request))

    async def enter(self, request: web.Request) -> web.Response:
        """The one-time code of a link, which the page has read from behind the # of its address."""
        code, cookie = (await self._fields(request)).token("code", 64), web.Response()
        member = await self.desk.enter(code, self.site.begin(cookie), best(self.texts, request))
        return (
            self._let_in(request, member, cookie)
            if member
            else await self._failed(request, Text("deskpage-wrong-link"))
        )

    async def _failed(self, request: web.Request, why: Text) -> web.Response:
        if await self.tries.failed_again(request.remote or ""):
            return refusal(429, self._say(request, Text("deskpage-too-many")))
        return refusal(403, self._say(request, why))

    async def leave(self, request: web.Request) -> web.Response:
        response = web.json_response({})
        await self.desk.leave(self.site.session(request) or "")
        self.site.end(response)
        self.bells.ring()
        return response

    async def language(self, request: web.Request) -> web.Response:
        await self._member(request)
        language = self.texts.best((await self._fields(request)).token("language", 35))
        if language is None:
            raise Malformed("the desk does not speak this language")
        await self.desk.speak(self._session(request), language)
        return self._welcome(request, await self._member(request))

    async def ask_key(self, request: web.Request) -> web.Response:
        return await self._ask(passkeys.for_known(self.party))

    async def enter_by_key(self, request: web.Request) -> web.Response:
        """What a passkey has signed: it opens a session as a link does."""
        credential, cookie = (await self._fields(request)).object("credential"), web.Response()
        member = None
        with suppress(NotSigned):
            key = await self.desk.key(passkeys.name_of(credential))
            if await self.desk.challenged(passkeys.answered(credential)) and key:
                count = passkeys.signed(self.party, credential, key)
                member = await self.desk.signed(key, count, self.site.begin(cookie), best(self.texts, request))
        return (
            self._let_in(request, member, cookie)
            if member
            else await self._failed(request, Text("deskpage-not-signed"))
        )

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
            return refusal(409, self._say(request, Text("deskpage-key-failed"), member))
        return self._welcome(request, await self._member(request))

    async def remove_key(self, request: web.Request) -> web.Response:
        await self._member(request)
        await self.desk.remove_key(self._session(request), (await self._fields(request)).token("key", 1400))
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
            id = f"{member.address}:{fields.uuid('upload')}"
            file = await self.desk.uploaded(self._session(request), fields.number("case"), id)
            if file is None:
                return self._not_found(request, member)
            wrote = replace(wrote, file=file, kind=kind_of(file.type))
        heard = await self.house.write(wrote)
        self.bells.ring()
        match heard:
            case "written" | "note" | "nothing":
                return web.json_response({"heard": heard})
            case "closed":
                return refusal(409, self._say(request, Text("deskpage-case-closed"), member))
            case "stays-sent":
                return refusal(409, self._say(request, Text("casecards-stays-sent"), member))
            case "not-staff":
                raise SignedOut
            case _:
                return self._not_found(request, member)

    async def upload(self, request: web.Request) -> web.Response:
        """A file, to be sent afterwards with a message. The same id again is the same file."""
        member = await self._member(request, acts=True)
        case, id = int(request.match_info["case"]), f"{member.address}:{request.match_info['id']}"
        kept: File | Unfiled = "too-large"
        if (request.content_length or 0) <= FILE_BYTES:
            async with asyncio.timeout(_UPLOAD_SECONDS):
                found = await body_of(request, FILE_BYTES)
            if found is not None:
                kept = await self.desk.upload(self._session(request), case, id, pages.file_name(request), found)
        match kept:
            case File():
                return web.json_response({"name": kept.name, "type": kept.type, "size": kept.size})
            case "no-case":
                return self._not_found(request, member)
            case "too-large":
                return refusal(413, self._say(request, Text("deskpage-too-large"), member))
            case "kind":
                return refusal(415, self._say(request, Text("deskpage-wrong-kind"), member))
            case _:
                return refusal(409, self._say(request, Text("deskpage-too-many-files"), member))

    async def send(self, request: web.Request) -> web.Response:
        """A file for the assistant, which a post of its own names afterwards. The same id again is the same file."""
        member = await self._member(request, acts=True)
        found = None
        if (request.content_length or 0) <= FILE_BYTES:
            async with asyncio.timeout(_UPLOAD_SECONDS):
                found = await body_of(request, FILE_BYTES)
        if found is None:
            return refusal(413, self._say(request, Text("deskpage-too-large"), member))
        type = await asyncio.to_thread(type_of, found)
        if type is None:
            return refusal(415, self._say(request, Text("deskpage-wrong-kind"), member))
        if not await self.desk.take(self._session(request), request.match_info["id"], found):
            return self._not_found(request, member)
        return web.json_response({"type": type, "size": len(found)})

    # --- What staff read ---

    async def case(self, request: web.Request) -> web.Response:
        member = await self._member(request, acts="opened" in request.query)  # else the page looks by itself
        found = await self.desk.folder(self._session(request), int(request.match_info["case"]))
        if found is None:
            return self._not_found(request, member)
        return _answer(cards.folder(found, self._reader(request, member)))

    async def canned(self, request: web.Request) -> web.Response:
        member = await self._member(request, acts=True)
        found = await self.desk.canned(self._session(request), int(request.match_info["case"]))
        if found is None:
            return self._not_found(request, member)
        tongue, replies = found
        return _answer({"replies": cards.canned(replies, self._reader(request, member), tongue)})

    async def day(self, request: web.Request) -> web.Response:
        member = await self._member(request)
        office, day = request.query.get("office", ""), a_day(request.query.get("day", ""), self.now().date())
        found = await self.desk.day(self._session(request), office, day)
        return _answer(cards.day(found, self._reader(request, member))) if found else self._not_found(request, member)

    async def file(self, request: web.Request) -> web.Response:
        member = await self._member(request)
        wanted_case, number = int(request.match_info["case"]), int(request.match_info["file"])
        found = await self.desk.file(self._session(request), wanted_case, number)
        return pages.give(request, found) if found else self._not_found(request, member)

    async def attached(self, request: web.Request) -> web.Response:
        """A picture or a document that the assistant has sent to them."""
        member = await self._member(request)
        wanted_id = int(request.match_info["letter"])
        letters = await self.house.since(CHANNEL, member.address, wanted_id - 1)
        letter = next((one for one in letters if one.id == wanted_id), None)
        payload, number = letter.payload if letter else {}, int(request.match_info["number"])
        if news := _news(payload, number):
            found = await self.desk.news_picture(self._session(request), news)
        else:
            found = pages.attached(payload, number)
        return pages.give(request, found) if found else self._not_found(request, member)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """The lists whenever they are others, and what the assistant says, for as long as the session lives."""
        member, after = await self._member(request), pages.after(request)
        response = pages.streaming(HEADERS)
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
                await response.write(event("ended", {}))
                return
            if found is not None:
                await response.write(event("desk", cards.desktop(found, self._reader(request, member))))
                told = pulse
            for letter in await self.house.since(CHANNEL, member.address, after):
                await response.write(pages.letter(letter.id, _outline(letter)))
                after = letter.id
            if not greeted or now() - beaten >= self.pace.beat:
                await response.write(event("beat" if greeted else "ready", {}))
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
        return Fields.read(await pages.body(request, MOST_BYTES))

    def _let_in(self, request: web.Request, member: Member, cookie: web.Response) -> web.Response:
        response = self._welcome(request, member)
        response.cookies.update(cookie.cookies)
        return response

    def _welcome(self, request: web.Request, member: Member) -> web.Response:
        chrome = self.front.chrome(self._language_of(request, member))
        return _answer({"me": cards.whoever(member), "page": chrome})

    def _reader(self, request: web.Request, member: Member) -> Reader:
        language = self._language_of(request, member)
        return Reader(member, self.texts.say(language), language, self.names, self.now(), ZoneInfo(self.front.zone))

    def _language_of(self, request: web.Request, member: Member | None) -> str:
        chosen = self.texts.best(member.language) if member and member.language else None
        return chosen or best(self.texts, request)

    def _not_found(self, request: web.Request, member: Member) -> web.Response:
        return refusal(404, self._say(request, Text("deskpage-not-found"), member))

    def _say(self, request: web.Request, text: Text, member: Member | None = None) -> str:
        return self.texts.say(self._language_of(request, member))(text)


def _outline(letter: Letter) -> Mapping[str, object]:
    """The payload, with what it brings along left at doors of its own."""
    files = letter.payload.get("files")
    if not isinstance(files, list):
        return letter.payload
    doors = [pages.outlined(one, f"/desk/letter/{letter.id}/{number}") for number, one in enumerate(files)]
    return {**letter.payload, "files": doors}


def _news(payload: Mapping[str, object], number: int) -> int:
    """The announcement whose picture stands in that place of a letter; 0 if it is something else."""
    files = payload.get("files")
    if not isinstance(files, list) or number >= len(files):
        return 0
    return int(files[number].get("news", 0))


def _answer(value: Mapping[str, object]) -> web.Response:
    response = web.Response(text=pages.written(value), content_type="application/json")
    response.enable_compression()
    return response
