"""The web chat over real HTTP: who may come in, what is kept, what the stream brings, and how a session ends."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import json
import logging
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from aiohttp import ClientResponse, ClientSession, ClientTimeout, CookieJar, web

from bot.channels import Channel, House, Sent
from bot.handlers.web import drawing
from bot.handlers.web.channel import Pace, WebChat
from bot.handlers.web.front import Links
from bot.handlers.web.incoming import MOST_BYTES, MOST_LETTERS
from bot.pages import wanted
from bot.screen import (
    Answer,
    Arrived,
    AskContact,
    Button,
    CalendarFile,
    Commanded,
    Door,
    Input,
    Left,
    Link,
    Payload,
    Pin,
    Pressed,
    Said,
    Screen,
    Verbatim,
    encode,
)
from bot.texts import Texts
from storage.records import Letter, VisitorId
from tests.patience import PATIENCE

LOCALES = Path(__file__).parent.parent / "locales"
QUICK = Pace(poll=0.05, beat=0.1, check=0.05)
SLOW = Pace(poll=30, beat=30, check=30)
CENTRE = Verbatim("Test Centre")
LINKS = Links(accessibility="https://accessibility.example/statement", funding="https://funding.example/")

Script = Callable[[Input], Sequence[Screen]]


def texts() -> Texts:
    return Texts.load(LOCALES, ZoneInfo("Europe/Warsaw"))


def repeat(input: Input) -> Sequence[Screen]:
    """A dialog that says back what it hears."""
    match input.event:
        case Arrived(context):
            return (Screen((Verbatim(f"Welcome {context}".strip()),)),)
        case Said(words):
            return (Screen((Verbatim(f"You said: {words}"),)),)
        case _:
            return (Screen((Verbatim("Heard"),)),)


@dataclass
class MemoryHouse:
    """The house as a channel sees it, kept in memory: the same contract, none of the storage."""

    script: Script = repeat
    texts: Texts = field(default_factory=texts)
    inputs: list[Input] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)
    languages: dict[str, str] = field(default_factory=dict)
    here: set[str] = field(default_factory=set)
    broken: bool = False
    reads: int = 0
    channel: Channel | None = None

    def heed(self, input: Input) -> None:
        pass

    def first_words(self, input: Input) -> str:
        return ""

    async def receive(self, input: Input) -> None:
        if self.broken:
            raise ConnectionError(f"away, in the middle of {input.event}")
        if any(one.id == input.id for one in self.inputs):
            return
        self.inputs.append(input)
        if isinstance(input.event, Left):
            self.here.discard(input.address)
            return
        self.here.add(input.address)
        assert self.channel
        echo = self.channel.echo(input.event)
        screens = self.script(input)
        language = self.languages.get(input.address) or self.texts.best(input.language) or "en"
        drawn = [self.channel.draw(one, self.texts.say(language), language, None) for one in screens]
        for payload in ([echo] if echo else []) + [one for payloads in drawn for one in payloads]:
            await self.channel.send(self.write(input.address, payload))

    def write(self, address: str, payload: Payload) -> Letter:
        # Through JSON, as through the outbox.
        kept: dict[str, object] = json.loads(json.dumps(payload))
        letter = Letter(len(self.letters) + 1, VisitorId(1), "web", address, "chat", kept, 0)
        self.letters.append(letter)
        return letter

    def say(self, address: str, words: str) -> Letter:
        return self.write(address, {**PLAIN, "lines": [words]})

    async def since(self, channel: str, address: str, after: int) -> Sequence[Letter]:
        self.reads += 1
        if self.broken:
            raise ConnectionError("away")
        # No more than a few at a time: the contract does not promise all of them at once.
        found = [one for one in self.letters if one.address == address and one.id > after][:50]
        await asyncio.sleep(0.002)  # an answer is a little old when it comes
        return found

    async def alive(self, channel: str, address: str, idle_seconds: float) -> bool:
        return address in self.here

    async def fetched(self, channel: str, address: str, letter: int) -> None:
        pass

    async def language(self, channel: str, address: str) -> str | None:
        return self.languages.get(address)


PLAIN: Mapping[str, object] = {
    "title": None,
    "lines": [],
    "keys": [],
    "columns": 1,
    "footer": [],
    "files": [],
    "typing": "words",
    "language": "en",
}


def keep_the_contracts(house: MemoryHouse, chat: WebChat) -> tuple[House, Channel]:
    """What mypy reads: the room is a channel, and the stand-in is a house."""
    return house, chat


@asynccontextmanager
async def served(
    house: MemoryHouse, *, pace: Pace = QUICK, public_url: str = "", demo: bool = False, links: Links = LINKS
) -> AsyncIterator[str]:
    """The room behind a real server on a free port of this machine; gives its address."""
    chat = WebChat(
        house.texts,
        centre=CENTRE,
        idle=timedelta(minutes=30),
        public_url=public_url,
        demo=demo,
        links=links,
        exit_url="/elsewhere",
        pace=pace,
    )
    house.channel = chat
    app = web.Application()
    chat.open(app, house)
    app.router.add_get("/elsewhere", _elsewhere)
    runner = web.AppRunner(app, shutdown_timeout=5)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def _elsewhere(_: web.Request) -> web.Response:
    return web.Response(
        text="<!doctype html><html lang=en><title>Elsewhere</title><p>Elsewhere", content_type="text/html"
    )


@dataclass
class Browser:
    """One browser: a cookie jar, and the headers that our page sends."""

    base: str
    session: ClientSession
    origin: str = ""

    async def post(self, path: str, body: object = None, **headers: str) -> tuple[int, dict[str, object]]:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        sent = {"X-Chat": "1", "Origin": self.origin or self.base, "Content-Type": "application/json", **headers}
        sent = {name: value for name, value in sent.items() if value}
        async with self.session.post(self.base + path, data=data, headers=sent) as response:
            text = await response.text()
            return response.status, json.loads(text) if text.startswith("{") else {"text": text}

    async def does(self, id: str | None = None, **event: str) -> tuple[int, dict[str, object]]:
        return await self.post("/chat/input", {"id": id or str(uuid4()), **event})

    def get(self, path: str, **headers: str) -> Awaitable[ClientResponse]:
        return self.session.get(self.base + path, headers=headers)

    @property
    def token(self) -> str:
        return next((one.value for one in self.session.cookie_jar if one.key == "chat"), "")

    @property
    def address(self) -> str:
        return hashlib.sha256(self.token.encode()).hexdigest()


@asynccontextmanager
async def browser(base: str) -> AsyncIterator[Browser]:
    async with ClientSession(cookie_jar=CookieJar(unsafe=True), timeout=ClientTimeout(10)) as session:
        yield Browser(base, session)


async def events(response: ClientResponse) -> AsyncIterator[tuple[str, str, dict[str, object]]]:
    """The stream's events as (name, id, data)."""
    name, id, data = "message", "", ""
    async for raw in response.content:
        field_name, _, value = raw.decode().rstrip("\n").partition(": ")
        match field_name:
            case "event":
                name = value
            case "id":
                id = value
            case "data":
                data = value
            case "":
                yield name, id, json.loads(data)
                name, id, data = "message", "", ""


async def heard(visitor: Browser, until: str, path: str = "/chat/stream", **headers: str) -> list[tuple[str, str]]:
    """What a stream brings up to and with an event of this name or with these words: (id, words or event's name)."""
    found: list[tuple[str, str]] = []
    async with asyncio.timeout(PATIENCE):
        response = await visitor.get(path, **headers)
        assert response.status == 200
        async for name, id, data in events(response):
            lines = data.get("lines")
            words = lines[0] if isinstance(lines, list) else json.dumps(data.get("mine"))
            found.append((id, words if name == "message" else name))
            if found[-1][1] == until:
                break
        response.close()
    return found


# --- The page ---


async def test_the_page_is_served_with_words_and_safety_and_begins_nothing() -> None:
    house = MemoryHouse()
    async with served(house, demo=True) as base, browser(base) as visitor:
        response = await visitor.get("/", **{"Accept-Language": "de, uk-UA;q=0.8, en;q=0.5"})
        page = await response.text()
    assert response.status == 200
    assert '<html lang="uk" dir="ltr">' in page
    assert '<title data-word="tab">Чат</title>' in page
    assert "Швидкий вихід" in page
    assert "Test Centre" in page
    assert "$" not in page
    assert "Set-Cookie" not in response.headers
    assert house.inputs == []
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert response.headers["Cross-Origin-Opener-Policy"] == "same-origin"


@pytest.mark.parametrize("demo", [True, False])
async def test_the_demonstration_says_so(demo: bool) -> None:
    async with served(MemoryHouse(), demo=demo, links=Links()) as base, browser(base) as visitor:
        page = await (await visitor.get("/")).text()
    assert bool(re.search(r'<p class="demo"[^>]* hidden>', page)) is not demo
    assert 'href=""' not in re.sub(r"<p hidden>.*?</p>", "", page)


async def test_everything_before_the_first_message_is_small_and_its_files_never_change_under_a_name() -> None:
    async with served(MemoryHouse()) as base, browser(base) as visitor:
        page = await (await visitor.get("/")).text()
        files = re.findall(r'(?:href|src)="(/chat/page/[^"]+)"', page)
        assert len(files) == 7
        plain = len(page.encode())
        for file in files:
            response = await visitor.get(file)
            body = await response.read()
            plain += len(body)
            assert response.status == 200
            assert "immutable" in response.headers["Cache-Control"]
            assert response.headers["Content-Encoding"] == "gzip"
            assert hashlib.sha256(body).hexdigest()[:16] in file
        other = await visitor.get(files[0], **{"Accept-Encoding": "identity"})
        assert "Content-Encoding" not in other.headers
        assert (await visitor.get("/chat/page/..%2fchannel.py")).status == 404
        assert (await visitor.get("/chat/page/chat.js")).status == 404
    assert plain < 100_000, "even unpacked"


async def test_the_page_names_no_other_host_of_its_own_accord() -> None:
    page = Path(drawing.__file__).parent / "page"
    named = {
        host
        for path in page.iterdir()
        for host in re.findall(r"https?://[\w.-]+", path.read_text("utf-8"))
        if path.suffix in {".html", ".css", ".js", ".svg"}
    }
    # A map opens when somebody taps it; the other two are names, not addresses.
    assert named <= {"https://www.openstreetmap.org", "http://www.w3.org"}
    script = (page / "chat.js").read_text("utf-8")
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|localStorage|sessionStorage", script
    )


async def test_words_for_another_language() -> None:
    async with served(MemoryHouse()) as base, browser(base) as visitor:
        response = await visitor.get("/chat/words?language=pl")
        chrome = await response.json()
        assert chrome["language"] == "pl"
        assert chrome["direction"] == "ltr"
        assert chrome["words"]["exit"] == "Szybkie wyjście"
        for strange in ("", "?language=", "?language=xx", "?language=%00%ff", "?language=<b>"):
            assert (await visitor.get("/chat/words" + strange)).status == 404


@pytest.mark.parametrize(
    ("header", "tags"),
    [
        ("", ()),
        ("uk", ("uk",)),
        ("en;q=0.3, pl, ru;q=0.9", ("pl", "ru", "en")),
        ("*", ()),
        ("uk;q=0, en", ("en",)),
        ("en;q=nonsense, pl;q=0.1", ("pl",)),
        ("zh-Hant-TW", ("zh-Hant-TW",)),
        ("<script>, é, " + "a" * 200, ()),
        (", ".join(f"a{n}" for n in range(1000)), ()),
    ],
)
def test_accept_language(header: str, tags: tuple[str, ...]) -> None:
    assert wanted(header) == tags


# --- Sessions ---


async def test_the_first_post_begins_a_session_whose_cookie_nobody_else_sees() -> None:
    house = MemoryHouse()
    async with served(house) as base, browser(base) as visitor:
        response = await visitor.session.post(
            base + "/chat/input",
            json={"id": str(uuid4()), "arrived": "offer-legal"},
            headers={"X-Chat": "1", "Origin": base, "Accept-Language": "fr, ru;q=0.5"},
        )
        assert response.status == 200
        cookie = response.headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Strict" in cookie
        assert "Secure" not in cookie
        assert "Max-Age" not in cookie
        assert len(visitor.token) == 43
        assert [(one.event, one.address, one.language) for one in house.inputs] == [
            (Arrived("offer-legal"), visitor.address, "ru")
        ]
        assert visitor.token not in repr(house.inputs)
        assert visitor.token not in repr(house.letters)


async def test_a_public_page_has_a_secure_cookie_bound_to_its_host() -> None:
    async with served(MemoryHouse(), public_url="https://Chat.example:443/") as base, browser(base) as visitor:
        response = await visitor.session.post(
            base + "/chat/input",
            json={"id": str(uuid4()), "arrived": ""},
            headers={"X-Chat": "1", "Origin": "https://chat.example"},
        )
    assert response.status == 200
    cookie = response.headers["Set-Cookie"]
    assert cookie.startswith("__Host-chat=")
    for part in ("Secure", "HttpOnly", "SameSite=Strict", "Path=/"):
        assert part in cookie
    assert "Domain" not in cookie


async def test_opening_the_page_again_carries_on() -> None:
    house = MemoryHouse()
    async with served(house) as base, browser(base) as visitor:
        assert await visitor.does(arrived="") == (200, {"kept": True, "began": True, "renewed": False})
        token = visitor.token
        assert await visitor.does(arrived="") == (200, {"kept": True})
        assert await visitor.does(arrived="book-krakow") == (200, {"kept": True})
        assert visitor.token == token
        assert [one.event for one in house.inputs] == [Arrived(""), Arrived("book-krakow")]


async def test_a_dead_session_gets_nothing_and_a_new_one_begins() -> None:
    house = MemoryHouse()
    async with served(house) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        old = visitor.address
        house.here.clear()
        status, _ = await visitor.does(said="Is anybody there?")
        assert status == 410
        assert [name for _, name in await heard(visitor, "ended")] == ["ended"]
        assert await visitor.does(arrived="") == (200, {"kept": True, "began": True, "renewed": True})
        assert visitor.address != old
        assert [words for _, words in await heard(visitor, "ready")] == ["Welcome", "ready"]


async def test_without_a_session_there_is_nothing_to_say_or_read() -> None:
    house = MemoryHouse()
    async with served(house) as base, browser(base) as visitor:
        assert (await visitor.does(said="Hello"))[0] == 410
        assert await heard(visitor, "ended") == [("", "ended")]
        visitor.session.cookie_jar.update_cookies({"chat": "x" * 43})
        assert (await visitor.does(said="Hello"))[0] == 410
        visitor.session.cookie_jar.update_cookies({"chat": "not a token"})
        assert (await visitor.does(said="Hello"))[0] == 410
    assert house.inputs == []


async def test_the_page_speaks_the_language_of_the_session() -> None:
    house = MemoryHouse()
    async with served(house) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        house.languages[visitor.address] = "uk"
        page = await (await visitor.get("/", **{"Accept-Language": "pl"})).text()
        assert '<html lang="uk"' in page


async def test_leaving_ends_the_session_everywhere_and_once() -> None:
    house = MemoryHouse()
    async with served(house, pace=SLOW) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        other = asyncio.create_task(heard(visitor, "ended"))
        await asyncio.sleep(0.2)
        status, _ = await visitor.post("/chat/leave", b"")
        assert status == 204
        assert (await other)[-1] == ("", "ended")
        assert visitor.token == ""
        assert (await visitor.post("/chat/leave", b""))[0] == 204
        assert isinstance(house.inputs[-1].event, Left)
        assert sum(isinstance(one.event, Left) for one in house.inputs) == 1
        assert (await visitor.does(said="Hello"))[0] == 410


# --- Posts ---


async def test_what_the_person_does_is_read_and_kept_once() -> None:
    house = MemoryHouse()
    async with served(house) as base, browser(base) as visitor, browser(base) as another:
        await visitor.does(arrived="")
        await another.does(arrived="")
        press = encode(Answer(7, "time", "EHJ2", "0930"))
        id = str(uuid4())
        for _ in range(3):
            assert await visitor.does(id, said="  Добрий\r\nдень\x00 👋 ") == (200, {"kept": True})
        assert (await another.does(id, said="Mine"))[0] == 200
        await visitor.does(pressed=press)
        await visitor.does(commanded="menu")
        events = [one.event for one in house.inputs if one.address == visitor.address]
        assert events == [Arrived(""), Said("Добрий\nдень 👋"), Pressed(press), Commanded("menu")]
        assert [one.event for one in house.inputs if one.address == another.address] == [Arrived(""), Said("Mine")]
        mine = [one.payload["mine"] for one in house.letters if "mine" in one.payload]
        assert mine == [{"said": "Добрий\nдень 👋"}, {"said": "Mine"}, {"pressed": press}]


ID = "387df0c4-689d-4382-a13b-3d64d4f84860"
DEEP = b"[" * 30_000


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"hello",
        b"[]",
        b"null",
        b"1",
        b"\xff\xfe",
        b'{"id": "' + ID.encode() + b'", "said": "\xff"}',
        DEEP,
        b"9" * 10_000,
        b'{"id":',
        {"said": "Hello"},
        {"id": ID},
        {"id": "7", "said": "Hello"},
        {"id": 7, "said": "Hello"},
        {"id": ID, "said": 7},
        {"id": ID, "said": None},
        {"id": ID, "said": ["Hello"]},
        {"id": ID, "said": ""},
        {"id": ID, "said": " \n\u0000 "},
        {"id": ID, "said": "x" * (MOST_LETTERS + 1)},
        {"id": ID, "said": "Hello", "pressed": ">menu"},
        {"id": ID, "said": "Hello", "address": "somebody else"},
        {"id": ID, "shouted": "Hello"},
        {"id": ID, "pressed": ""},
        {"id": ID, "pressed": "x" * 65},
        {"id": ID, "pressed": "мова"},
        {"id": ID, "pressed": "a\nb"},
        {"id": ID, "pressed": {"$ne": ""}},
        {"id": ID, "commanded": "shutdown"},
        {"id": ID, "arrived": 7},
        b" " * (MOST_BYTES + 1),
    ],
)
async def test_malformed_posts_are_refused_and_change_nothing(body: object) -> None:
    house = MemoryHouse()
    async with served(house) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        before = len(house.inputs)
        status, answer = await visitor.post("/chat/input", body)
        assert status == 400
        assert answer["error"]
        assert len(house.inputs) == before
        assert (await visitor.does(said="Still here"))[0] == 200


async def test_a_broken_link_still_opens_the_chat_and_half_a_letter_is_dropped() -> None:
    house = MemoryHouse()
    async with served(house) as base, browser(base) as visitor:
        await visitor.does(arrived="../../etc?x=<b>")
        await visitor.post("/chat/input", b'{"id": "%s", "said": "a\\ud800b"}' % ID.encode())
    assert [one.event for one in house.inputs] == [Arrived(""), Said("ab")]


@pytest.mark.parametrize("body", [b"not gzip", gzip.compress(b" " * 50_000_000)], ids=["junk", "bomb"])
async def test_a_body_that_cannot_be_unpacked_is_refused(body: bytes) -> None:
    async with served(MemoryHouse()) as base, browser(base) as visitor:
        status, _ = await visitor.post("/chat/input", body, **{"Content-Encoding": "gzip"})
        assert status == 400


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "http://[broken"},
        {"Origin": "http://127.0.0.1"},
        {"X-Chat": ""},
        {"X-Chat": "0"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Host": "evil.example", "Origin": "http://evil.example"},  # a name of theirs that points at this machine
        {"Host": "localhost.evil.example", "Origin": "http://localhost.evil.example"},
    ],
)
@pytest.mark.parametrize("path", ["/chat/input", "/chat/leave"])
async def test_other_pages_may_not_post(path: str, headers: Mapping[str, str]) -> None:
    house = MemoryHouse()
    async with served(house) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        status, _ = await visitor.post(path, {"id": str(uuid4()), "said": "Hello"}, **headers)
        if path == "/chat/leave" and "X-Chat" in headers:  # a browser that leaves a page sends no header of ours
            assert status == 204
            assert visitor.address not in house.here
            return
        assert status == 403
        assert len(house.inputs) == 1
        assert visitor.address in house.here


async def test_strange_requests_are_refused_without_a_fault() -> None:
    async with served(MemoryHouse()) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        for path in (
            "/chat/stream?after=-1",
            "/chat/stream?after=x",
            "/chat/stream?after=99999999999999999999",
            "/chat/stream?after=９",
        ):
            assert (await visitor.get(path)).status == 400, path
        assert (await visitor.get("/chat/stream", **{"Last-Event-ID": "x"})).status == 400
        for path in ("/chat/file/1/0", "/chat/file/0/0", "/chat/file/x/0", "/chat/file/999999999999999999/99"):
            assert (await visitor.get(path)).status == 404, path
        assert (await visitor.get("/chat/input")).status == 405


async def test_nothing_is_acknowledged_while_the_house_is_away(caplog: pytest.LogCaptureFixture) -> None:
    house = MemoryHouse()
    async with served(house) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        house.broken = True
        id = str(uuid4())
        with caplog.at_level(logging.DEBUG):
            status, answer = await visitor.does(id, said="My name is Olena")
            assert status == 503
        assert "Olena" not in caplog.text
        assert "ConnectionError" in caplog.text
        assert "Olena" not in json.dumps(answer)
        house.broken = False
        assert (await visitor.does(id, said="My name is Olena"))[0] == 200
        assert [one.event for one in house.inputs] == [Arrived(""), Said("My name is Olena")]


# --- The stream ---


async def test_the_stream_brings_the_past_then_the_present_and_carries_on_where_it_broke_off() -> None:
    house = MemoryHouse()
    async with served(house, pace=SLOW) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        await visitor.does(said="one")
        past = await heard(visitor, "ready")
        assert past == [("1", "Welcome"), ("2", '{"said": "one"}'), ("3", "You said: one"), ("", "ready")]
        assert await heard(visitor, "ready", "/chat/stream?after=2") == [("3", "You said: one"), ("", "ready")]
        resumed = await heard(visitor, "ready", "/chat/stream?after=1", **{"Last-Event-ID": "3"})
        assert resumed == [("", "ready")]
        live = asyncio.create_task(heard(visitor, "You said: two", "/chat/stream?after=3"))
        await asyncio.sleep(0.2)
        await visitor.does(said="two")
        assert await live == [("", "ready"), ("4", '{"said": "two"}'), ("5", "You said: two")]


async def test_what_another_process_wrote_comes_without_a_ring_and_silence_is_broken() -> None:
    house = MemoryHouse()
    async with served(house) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        listening = asyncio.create_task(heard(visitor, "A reminder"))
        await asyncio.sleep(0.4)
        house.say(visitor.address, "A reminder")
        found = await listening
        assert found[:2] == [("1", "Welcome"), ("", "ready")]
        assert ("", "beat") in found
        assert found[-1] == ("2", "A reminder")


async def test_letters_are_never_lost_and_never_repeated_however_they_fall() -> None:
    house = MemoryHouse()
    async with served(house, pace=SLOW) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        address, channel = visitor.address, house.channel
        assert channel

        async def write() -> None:
            for number in range(300):
                letter = house.say(address, f"letter {number}")
                house.say("somebody else", "not for you")
                assert await channel.send(letter) == Sent(str(letter.id))
                if number % 7 == 0:
                    await asyncio.sleep(0.001)
            await channel.send(house.say(address, "the last"))

        writing = asyncio.create_task(write())
        got: list[str] = []
        last = "0"
        while "the last" not in got:  # a connection that breaks off again and again
            async with asyncio.timeout(PATIENCE):
                response = await visitor.get(f"/chat/stream?after={last}")
                count = 0
                async for name, id, data in events(response):
                    if name == "message":
                        lines = data["lines"]
                        assert isinstance(lines, list)
                        got.append(lines[0])
                        last, count = id, count + 1
                    if count == 40 or "the last" in got:
                        break
                response.close()
        await writing
    assert got == ["Welcome", *(f"letter {number}" for number in range(300)), "the last"]


async def test_an_open_page_in_which_nothing_happens_asks_for_nothing() -> None:
    house = MemoryHouse()
    async with served(house, pace=SLOW) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        open_page = await visitor.get("/chat/stream")
        await visitor.does(said="Hello")
        await asyncio.sleep(0.2)
        before = house.reads
        await asyncio.sleep(0.3)
        assert house.reads == before
        open_page.close()


async def test_a_session_that_dies_while_the_page_is_open_ends_the_stream() -> None:
    house = MemoryHouse()
    async with served(house) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        listening = asyncio.create_task(heard(visitor, "ended"))
        await asyncio.sleep(0.2)
        house.here.clear()
        assert (await listening)[-1] == ("", "ended")


async def test_a_browser_may_keep_only_so_many_streams() -> None:
    house = MemoryHouse()
    async with served(house) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        held = [await visitor.get("/chat/stream") for _ in range(6)]
        assert (await visitor.get("/chat/stream")).status == 429
        held.pop().close()
        for _ in range(50):
            await asyncio.sleep(0.05)
            response = await visitor.get("/chat/stream")
            response.close()
            if response.status == 200:
                break
        assert response.status == 200, "a place is free again when a page is closed"
        for one in held:
            one.close()


async def test_quick_reloads_are_not_too_many_windows() -> None:
    house = MemoryHouse()
    async with served(house, pace=SLOW) as base, browser(base) as visitor:
        await visitor.does(arrived="")
        for _ in range(15):
            response = await visitor.get("/chat/stream")
            assert response.status == 200
            response.close()


async def test_the_server_stops_at_once_with_pages_open() -> None:
    house = MemoryHouse()
    async with ClientSession(cookie_jar=CookieJar(unsafe=True), timeout=ClientTimeout(10)) as session:
        async with served(house, pace=SLOW) as base:
            visitor = Browser(base, session)
            await visitor.does(arrived="")
            await heard(visitor, "ready")
            open_page = await visitor.get("/chat/stream")
            started = time.monotonic()
        assert time.monotonic() - started < 2
        open_page.close()


# --- Drawing ---

START = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)
ENTRY = CalendarFile(
    uid="visit-1",
    sequence=0,
    start=START,
    end=START + timedelta(minutes=45),
    title=Verbatim("Visit"),
    place=Verbatim("Somewhere"),
    notes=None,
    cancelled=False,
    alarms=(120,),
    stamp=START,
)
CARD = Screen(
    (Verbatim("Line one\nand two"), Verbatim("")),
    title=Verbatim("Title"),
    keys=(
        Button(Verbatim("Menu"), Door("menu")),
        Link(Verbatim("Site"), "https://example.org/"),
        AskContact(Verbatim("Share")),
    ),
    columns=2,
    footer=(Button(Verbatim("Back"), Answer(1, "day", "AAAA", "~back")),),
    attachments=(ENTRY, Pin(50.06, 19.94, Verbatim("Office"), Verbatim("Street 1"))),
    typing="phone",
)


def test_a_screen_is_drawn_as_plain_data() -> None:
    (payload,) = drawing.draw(CARD, texts().say("en"), "en")
    files = payload["files"]
    assert isinstance(files, list)
    calendar, place = files
    assert {**payload, "files": []} == {
        "title": "Title",
        "lines": ["Line one\nand two", ""],
        "keys": [{"label": "Menu", "press": ">menu"}, {"label": "Site", "url": "https://example.org/"}],
        "columns": 2,
        "footer": [{"label": "Back", "press": "1.day.AAAA.~back"}],
        "files": [],
        "typing": "phone",
        "language": "en",
    }
    assert place == {
        "kind": "place",
        "title": "Office",
        "address": "Street 1",
        "latitude": 50.06,
        "longitude": 19.94,
    }
    assert calendar["kind"] == "calendar"
    assert calendar["name"].endswith(".ics")
    assert "BEGIN:VCALENDAR" in calendar["content"]
    assert json.loads(json.dumps(payload)) == payload


def test_only_what_the_person_said_or_pressed_is_echoed() -> None:
    assert drawing.echo(Said("Hello")) == {"mine": {"said": "Hello"}}
    assert drawing.echo(Pressed(">menu")) == {"mine": {"pressed": ">menu"}}
    for silent in (Pressed("no button of ours"), Arrived("x"), Commanded("menu"), Left()):
        assert drawing.echo(silent) is None


async def test_a_calendar_entry_is_fetched_by_its_own_session_only() -> None:
    house = MemoryHouse(script=lambda _: (CARD,))
    async with served(house) as base, browser(base) as visitor, browser(base) as stranger:
        await visitor.does(arrived="")
        await stranger.does(arrived="")
        response = await visitor.get("/chat/stream")
        _, _, data = await anext(events(response))
        response.close()
        files = data["files"]
        assert isinstance(files, list)
        assert "content" not in files[0], "the file waits behind its door"
        url: str = files[0]["url"]
        fetched = await visitor.get(url)
        assert fetched.status == 200
        assert fetched.headers["Content-Type"] == "text/calendar; charset=utf-8"
        assert fetched.headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''")
        assert fetched.headers["Cache-Control"] == "no-store"
        content = await fetched.read()
        assert content.startswith(b"BEGIN:VCALENDAR\r\n")
        assert b"\r\r" not in content
        assert (await stranger.get(url)).status == 404
        assert (await visitor.get(url[:-1] + "1")).status == 404, "a place is no file"
        assert (await visitor.get(url[:-1] + "9")).status == 404
        house.here.clear()
        assert (await visitor.get(url)).status == 404
