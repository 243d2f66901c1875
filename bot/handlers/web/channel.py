"""The web chat as a channel: posts come in, one stream of events per open page goes out, the outbox is the memory."""

from __future__ import annotations

import asyncio
import logging
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from urllib.parse import quote
from zoneinfo import ZoneInfo

from aiohttp import web

from bot import pages
from bot.channels import FileHouse, Gone, House, Presence, Sending, Sent, Unfiled
from bot.filekinds import FILE_BYTES, kind_of
from bot.handlers.web import drawing
from bot.handlers.web.front import FILES, Front, Links, Part, Texts, front
from bot.handlers.web.incoming import CHANNEL, MOST_BYTES, input_id, read
from bot.limits import Sources, source_of
from bot.pages import Malformed, Site, best, body, event, file_name, refusal, serve, wanted
from bot.screen import (
    Abilities,
    Arrived,
    Edited,
    Event,
    File,
    Input,
    Left,
    Payload,
    Phrase,
    Said,
    Say,
    Screen,
    SharedOther,
    Text,
)
from bot.webhooks import body_of
from storage.casework import Remark
from storage.records import Letter

logger = logging.getLogger(__name__)

HEADERS = pages.safety(images=" blob:", media=" blob:", allowed="camera=(), geolocation=(self), microphone=(self)")
_MOST_STREAMS = 6
"""Open pages per session: as many as a browser keeps to one host over HTTP/1.1."""
_MOMENT = 0.1
_MOMENT_OF_DANGER = 1.0
"""Seconds after which whoever is in danger is answered without knowing what became of what they did."""
_LITTLE = 1000
"""So many letters are read for danger of whoever does too much."""
_UPLOADS, _UPLOADS_OF_ONE = 8, 2
"""How many files are taken in at once: each lies in memory until it is kept."""
_UPLOAD_SECONDS = 600


@dataclass(frozen=True, slots=True)
class Pace:
    """How often an open page looks, in seconds: for letters of other processes, for a sign of life, for its end."""

    poll: float = 4.0
    beat: float = 15.0
    """A proxy closes a silent connection after some 30 to 60 seconds; the page gives one up after 40."""
    check: float = 30.0


@dataclass(frozen=True, slots=True)
class Bells:
    """Wakes the open pages of an address when there is a letter for it."""

    listening: dict[str, list[asyncio.Event]] = field(default_factory=dict)

    def ring(self, address: str) -> None:
        for bell in self.listening.get(address, ()):
            bell.set()

    def ring_all(self) -> None:
        for address in self.listening:
            self.ring(address)

    def count(self, address: str) -> int:
        return len(self.listening.get(address, ()))

    @contextmanager
    def bell(self, address: str) -> Iterator[asyncio.Event]:
        bell = asyncio.Event()
        self.listening.setdefault(address, []).append(bell)
        try:
            yield bell
        finally:
            self.listening[address].remove(bell)
            if not self.listening[address]:
                del self.listening[address]


_ERASED = 1000


@dataclass(frozen=True, slots=True)
class Erased:
    """Of whose sessions the page says that all is erased, and not only that they have ended: the newest, in memory."""

    addresses: dict[str, None] = field(default_factory=dict)

    def add(self, address: str) -> None:
        self.addresses[address] = None
        while len(self.addresses) > _ERASED:
            del self.addresses[next(iter(self.addresses))]

    def has(self, address: str) -> bool:
        return address in self.addresses


class WebChat:
    """The channel. It can draw and send from the start; `open` gives it a house to bring what people do."""

    name = CHANNEL
    abilities = Abilities(
        shares_contact=False,
        reminds=False,
        lasts=False,
        edits=True,
        deletes=timedelta(days=365),
        fetched=True,
        calls=True,
        exits=True,
        receives=frozenset({"photo", "document", "voice", "video", "sticker"}),
    )

    def __init__(
        self,
        texts: Texts,
        *,
        centre: Phrase,
        idle: timedelta,
        public_url: str = "",
        demo: bool = False,
        people: bool = False,
        links: Links,
        exit_url: str = "https://www.wikipedia.org/",
        notice: Sequence[Part] = (),
        pace: Pace = Pace(),
        gate: Gate | None = None,
        danger: Sequence[Phrase] = (),
    ) -> None:
        """`danger` is what is said to whoever presses for help: it stands in the page, for when nothing else works."""
        self._texts = texts
        self._front = front(
            texts,
            centre,
            demo=demo,
            people=people,
            danger=danger,
            links=links,
            exit_url=exit_url,
            notice=notice,
        )
        self._gate = gate
        self._site = Site(public_url)
        self._idle = idle.total_seconds()
        self._pace = pace
        self._bells = Bells()
        self._erased = Erased()
        self._house: House | None = None

    def draw(self, screen: Screen, say: Say, language: str, replaces: str | None) -> Sequence[Payload]:
        """What a screen replaces elsewhere stays on this page, above it, and can still be pressed."""
        return drawing.draw(screen, say, language)

    def clean(self, messages: Sequence[str], upto: int) -> Sequence[Payload]:
        """An open page takes away what it shows up to there; to one that is opened later nothing of it is left."""
        return [{"cleared": upto}]

    def echo(self, event: Event) -> Payload | None:
        return drawing.echo(event)

    def keys(self, payload: Payload, device: str) -> Sequence[tuple[str, str]]:
        return drawing.keys(payload)

    def plainly(self, payload: Payload) -> Payload | None:
        return None  # the page is our own

    def remark(self, remark: Remark, say: Say, language: str) -> Sequence[Sequence[Payload]]:
        return [drawing.remark(remark, say, language)]

    async def vouches(self, address: str) -> Presence:
        return Presence(False)  # nobody works for the centre from here

    async def fetch(self, file: File) -> bytes | None:
        return None  # what comes through here is kept by the house

    async def send(self, letter: Letter) -> Sending:
        """The letter is in the outbox already, which every page reads for itself: all there is to do is to say so.

        A person's answer is worth nothing where the session has ended: nobody reads it, and whoever wrote it is told.
        """
        if not letter.kept:
            self._erased.add(letter.address)
        self._bells.ring(letter.address)
        if (
            letter.payload.get("person")
            and self._house
            and not await self._house.alive(CHANNEL, letter.address, self._idle)
        ):
            return Gone()
        return Sent(str(letter.id))

    def open(self, app: web.Application, house: House, files: FileHouse | None = None) -> None:
        """Put the page and its doors into the application. Without a house for files none can be sent."""
        self._house = house
        own = self._site, self._bells, self._erased, self._idle, self._pace, self._gate
        room = _Room(house, files, self._texts, self._front, *own)
        app.router.add_get("/", room.guard(room.page))
        app.router.add_get("/privacy", room.guard(room.privacy))
        app.router.add_get(f"{FILES}/{{name}}", room.guard(room.page_file))
        app.router.add_get("/chat/words", room.guard(room.words))
        # It has no head by itself: what it tells would stand where a proxy looks for the next answer.
        app.router.add_get("/chat/stream", room.guard(room.stream), allow_head=False)
        app.router.add_get(r"/chat/file/{letter:\d{1,18}}/{number:\d{1,2}}", room.guard(room.file))
        app.router.add_get(r"/chat/sent/{id:\d{1,18}}", room.guard(room.sent_file))
        app.router.add_post("/chat/upload/{id}", room.guard(room.upload))
        app.router.add_post("/chat/input", room.guard(room.input))
        app.router.add_post("/chat/danger", room.guard(room.danger))
        app.router.add_post("/chat/leave", room.guard(room.leave, beacon=True))
        app.on_shutdown.append(room.close)


@dataclass(frozen=True, slots=True)
class Gate:
    """Who may begin a chat, and how much may be done in those of one network address."""

    sources: Sources
    proxies: int
    """How many proxies of ours stand before us: what these write down is believed, and nothing else."""
    clock: Callable[[], datetime]
    zone: ZoneInfo

    def begins(self, request: web.Request) -> time | None:
        """None where a chat may begin; else when one may, on the clock of the centre."""
        until = self.sources.begins(self._source(request), self.clock())
        if until is None:
            return None
        return (until.astimezone(self.zone) + timedelta(seconds=59)).time().replace(second=0, microsecond=0)

    def failed(self, request: web.Request) -> None:
        self.sources.failed(self._source(request))

    def posts(self, request: web.Request) -> bool:
        """Whether too much is done from there."""
        return self.sources.posts(self._source(request), self.clock()) is not None

    def _source(self, request: web.Request) -> str:
        return source_of(request.remote or "", request.headers.getall("X-Forwarded-For", []), self.proxies)


@dataclass(slots=True)
class _Room:
    """The receiving side: one method per door."""

    house: House
    files: FileHouse | None
    texts: Texts
    front: Front
    site: Site
    bells: Bells
    erased: Erased
    idle: float
    pace: Pace
    gate: Gate | None
    closing: bool = False
    uploading: Counter[str] = field(default_factory=Counter)
    """How many files are being taken in now, by session."""
    taking: set[asyncio.Task[web.Response]] = field(default_factory=set)
    """What goes on although whoever posted it was answered before."""

    def guard(self, door: pages.Handler, *, beacon: bool = False) -> pages.Handler:
        return pages.guard(self.site, HEADERS, door, self._away, beacon=beacon)

    async def close(self, _: web.Application) -> None:
        """Let go of the open pages, or a stopping server would wait for them; they come back by themselves."""
        self.closing = True
        self.bells.ring_all()

    # --- The page ---

    async def page(self, request: web.Request) -> web.Response:
        """The page without the conversation. Looking at it starts nothing: the session begins with the first post.

        A cookie set here would replace that of an open chat whenever somebody follows a link from elsewhere, since
        a strict cookie does not come along then.
        """
        response = web.Response(text=self.front.html(await self._language(request)), content_type="text/html")
        response.enable_compression()
        return response

    async def privacy(self, request: web.Request) -> web.Response:
        """What people are told of their data. Looking at it starts nothing either."""
        if not self.front.notice:
            return refusal(404, "there is no such page")
        language = self.texts.best(request.query.get("language", "")) or await self._language(request)
        response = web.Response(text=self.front.privacy(language), content_type="text/html")
        response.enable_compression()
        return response

    async def page_file(self, request: web.Request) -> web.Response:
        packed = self.front.packed.get(request.match_info["name"])
        if packed is None:
            return refusal(404, "there is no such file")
        return serve(packed, request)

    async def words(self, request: web.Request) -> web.Response:
        """The words around the conversation, for a page whose conversation has changed its language."""
        language = self.texts.best(request.query.get("language", ""))
        if language is None:
            return refusal(404, "the chat does not speak this language")
        response = web.json_response(self.front.chrome(language))
        response.enable_compression()
        return response

    # --- Posts ---

    async def input(self, request: web.Request) -> web.Response:
        """Something that the person did. It is answered when it is kept; the same id again does nothing."""
        input = await self._read(request)
        over = not isinstance(input.event, Arrived) and self._over(request)
        first = self.house.first_words(_beginning(input) if over else input)
        taken = self._refused() if over else self._take(request, input)
        if not first:
            return await taken
        # Whoever is in danger is answered, whatever becomes of what they did: it goes on, or comes again.
        taking = asyncio.create_task(taken)
        self.taking.add(taking)
        taking.add_done_callback(self.taking.discard)
        await asyncio.wait({taking}, timeout=_MOMENT_OF_DANGER)
        return _or_first(taking, first)

    async def danger(self, request: web.Request) -> web.Response:
        """What is said first to something that cannot be posted at the moment; nothing is done with it."""
        input = await self._read(request)
        return web.json_response({"first": self.house.first_words(_beginning(input) if self._over(request) else input)})

    def _over(self, request: web.Request) -> bool:
        """Whether too much is done from there: then little of it is read, or one would keep all others waiting."""
        return self.gate is not None and self.gate.posts(request)

    async def _refused(self) -> web.Response:
        return refusal(429, "too much is done from this address")

    async def _read(self, request: web.Request) -> Input:
        address = self.site.session(request) or ""
        return read(await body(request, MOST_BYTES), address, self._device_language(request))

    async def _take(self, request: web.Request, input: Input) -> web.Response:
        if isinstance(input.event, Arrived):
            return await self._arrival(request, input, input.event)
        if not await self._alive(input.address):
            return refusal(410, "this session has ended")
        if isinstance(input.event, SharedOther) and input.event.file:
            file = await self._uploaded(input.address, input.event.file.ref)
            if file is None:
                return refusal(404, "there is no such file")
            input = replace(input, event=SharedOther(kind_of(file.type), file=file))
        await self.house.receive(input)
        return web.json_response({"kept": True})

    async def _uploaded(self, address: str, ref: str) -> File | None:
        return await self.files.uploaded(CHANNEL, address, ref) if self.files else None

    async def upload(self, request: web.Request) -> web.Response:
        """A file, to be sent afterwards with a post of its own. The same id again is the same file."""
        address, id = self.site.session(request) or "", request.match_info["id"]
        if not re.fullmatch("[0-9a-f]{32}", id):
            raise Malformed("the id must be a UUID")
        if self._over(request):
            return await self._refused()
        if not await self._alive(address):
            return refusal(410, "this session has ended")
        if self.files is None or not await self.files.takes_files(CHANNEL, address):
            return refusal(409, "no-case")
        if (request.content_length or 0) > FILE_BYTES:
            return refusal(413, "too-large")
        if self.uploading[address] >= _UPLOADS_OF_ONE or self.uploading.total() >= _UPLOADS:
            return refusal(429, "too many files at once")
        self.uploading[address] += 1
        try:
            async with asyncio.timeout(_UPLOAD_SECONDS):
                found = await body_of(request, FILE_BYTES)
            kept: File | Unfiled = "too-large"
            if found is not None:
                kept = await self.files.upload(CHANNEL, address, id, file_name(request), found)
        finally:
            self.uploading -= Counter({address: 1})
        if isinstance(kept, File):
            return web.json_response({"file": kept.ref, "name": kept.name, "type": kept.type, "size": kept.size})
        return refusal({"too-large": 413, "kind": 415}.get(kept, 409), kept)

    async def _arrival(self, request: web.Request, input: Input, event: Arrived) -> web.Response:
        """The page was opened: carry on with the session that is alive, or begin another."""
        response = web.json_response({"kept": True})
        if await self._alive(input.address):
            if not event.context and await self.house.since(CHANNEL, input.address, 0):
                return response  # a reload
            await self.house.receive(input)
            return response
        if self.gate and (until := self.gate.begins(request)):
            return self._crowded(request, until)
        try:
            return await self._begin(input, event)
        except Exception:
            if self.gate:
                self.gate.failed(request)
            raise

    async def _begin(self, input: Input, event: Arrived) -> web.Response:
        renewed = bool(input.address) and bool(await self.house.since(CHANNEL, input.address, 0))
        response = web.json_response({"kept": True, "began": True, "renewed": renewed})
        address = self.site.begin(response)
        id = input_id(address, input.id.rpartition(":")[2])
        await self.house.receive(Input(CHANNEL, id, address, event, input.language))
        return response

    async def leave(self, request: web.Request) -> web.Response:
        """The quick exit: the session is over at once, here and on every other page that it is open in."""
        response = web.Response(status=204)
        address = self.site.session(request, leaving=True)
        self.site.end(response)
        if address is not None and await self._alive(address):
            await self.house.receive(Input(CHANNEL, input_id(address, "left"), address, Left()))
            self.bells.ring(address)
        return response

    # --- What the person reads ---

    async def file(self, request: web.Request) -> web.Response:
        """A calendar entry, a picture or a document of one of this session's own letters."""
        address = self.site.session(request) or ""
        wanted_id = int(request.match_info["letter"])
        letters = await self.house.since(CHANNEL, address, wanted_id - 1) if await self._alive(address) else ()
        letter = next((one for one in letters if one.id == wanted_id), None)
        payload, number = letter.payload if letter else {}, int(request.match_info["number"])
        if found := pages.attached(payload, number):
            return pages.give(request, found)
        entry = _calendar(payload, number)
        if entry is None:
            return refusal(404, "there is no such file")
        name, content = entry
        disposition = f"attachment; filename*=UTF-8''{quote(name, safe='')}"
        headers = {"Content-Disposition": disposition}
        return web.Response(text=content, content_type="text/calendar", charset="utf-8", headers=headers)

    async def sent_file(self, request: web.Request) -> web.Response:
        """A file of this session's own conversation with people."""
        address, found = self.site.session(request) or "", None
        if self.files is not None and await self._alive(address):
            found = await self.files.open_file(CHANNEL, address, int(request.match_info["id"]))
        return pages.give(request, found) if found else refusal(404, "there is no such file")

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """The conversation from where the page has it, and then every letter as it comes."""
        address = self.site.session(request) or ""
        after = pages.after(request)
        if self.bells.count(address) >= _MOST_STREAMS:
            self.bells.ring(address)  # those whose page is gone notice it when they are woken
            await asyncio.sleep(_MOMENT)
        if self.bells.count(address) >= _MOST_STREAMS:
            return refusal(429, "the chat is open in too many windows")
        response = pages.streaming(HEADERS)
        with self.bells.bell(address) as bell:
            await response.prepare(request)
            try:
                await self._converse(request, response, after, bell)
            except ConnectionResetError:
                pass  # the page was closed
            except Exception as error:  # noqa: BLE001 - the answer is on its way already; the page will come back
                logger.error("a stream broke off: %s", type(error).__name__)
        return response

    async def _converse(
        self, request: web.Request, response: web.StreamResponse, after: int, bell: asyncio.Event
    ) -> None:
        """Write letters until the page is closed, the session ends or the server stops."""
        now, address = asyncio.get_running_loop().time, self.site.session(request) or ""
        greeted, beaten, checked = False, now(), float("-inf")
        open: bool | None = None  # a page that comes back may believe either
        while not self.closing and request.transport is not None:
            # Cleared before reading: a letter that comes in between rings again.
            rung = bell.is_set()
            bell.clear()
            if rung or now() - checked >= self.pace.check:
                checked = now()
                if not await self._alive(address):
                    await response.write(event("ended", {"erased": self.erased.has(address)}))
                    return
            while letters := await self.house.since(CHANNEL, address, after):  # a long chat comes in several portions
                for letter in letters:
                    await response.write(pages.letter(letter.id, _outline(letter)))
                    after = letter.id
                if said := [letter.id for letter in letters if letter.payload.get("person")]:
                    await self.house.fetched(CHANNEL, address, said[-1])
            if self.files and (is_open := await self.files.takes_files(CHANNEL, address)) != open:
                await response.write(event("people", {"open": is_open}))
                open = is_open
            if not greeted or now() - beaten >= self.pace.beat:
                await response.write(event("beat" if greeted else "ready", {}))
                greeted, beaten = True, now()
            await _rung(bell, self.pace.poll)

    # --- Small things ---

    async def _alive(self, address: str) -> bool:
        return bool(address) and await self.house.alive(CHANNEL, address, self.idle)

    async def _language(self, request: web.Request) -> str:
        """What this session speaks, else what the browser asks for."""
        address = self.site.session(request)
        chosen = await self.house.language(CHANNEL, address) if address and await self._alive(address) else None
        return (chosen and self.texts.best(chosen)) or best(self.texts, request)

    def _device_language(self, request: web.Request) -> str:
        """The first language of the browser that we speak, else its first: people list several for a reason."""
        tags = wanted(request.headers.get("Accept-Language", ""))
        return next((tag for tag in tags if self.texts.best(tag)), tags[0] if tags else "")

    def _crowded(self, request: web.Request, until: time) -> web.Response:
        words = self.texts.say(best(self.texts, request))(Text("web-crowded", time=until))
        return web.json_response({"error": "too many chats", "words": words}, status=429)

    def _away(self, request: web.Request) -> web.Response:
        return web.Response(status=503, text=self.texts.say(best(self.texts, request))(Text("web-away")))


def _beginning(input: Input) -> Input:
    """The same with the first of its words alone."""
    match input.event:
        case Said(words):
            return replace(input, event=Said(words[:_LITTLE]))
        case Edited(message, words):
            return replace(input, event=Edited(message, words[:_LITTLE]))
        case _:
            return input


def _or_first(taking: asyncio.Task[web.Response], first: str) -> web.Response:
    """What became of it; where that is not good, or not known yet, with what is said first to whoever is in danger."""
    if not taking.done():
        return web.json_response({"error": "not kept yet", "first": first}, status=503)
    if error := taking.exception():
        logger.error("a post could not be taken: %s", type(error).__name__)
        return web.json_response({"error": "not kept", "first": first}, status=503)
    response = taking.result()
    if response.status < 400:
        return response
    return web.json_response({"error": "not kept", "first": first}, status=response.status)


async def _rung(bell: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(bell.wait(), seconds)


def _outline(letter: Letter) -> Mapping[str, object]:
    """The payload, with files left at doors of their own."""
    files = letter.payload.get("files")
    if not isinstance(files, list):
        return letter.payload
    doors = [
        {"kind": "calendar", "name": one["name"], "url": f"/chat/file/{letter.id}/{number}"}
        if one["kind"] == "calendar"
        else {**one, "url": f"/chat/sent/{one['id']}"}
        if one["kind"] == "file"
        else pages.outlined(one, f"/chat/file/{letter.id}/{number}")
        for number, one in enumerate(files)
    ]
    return {**letter.payload, "files": doors}


def _calendar(payload: Mapping[str, object], number: int) -> tuple[str, str] | None:
    files = payload.get("files")
    if not isinstance(files, list) or number >= len(files) or files[number]["kind"] != "calendar":
        return None
    return str(files[number]["name"]), str(files[number]["content"])
