"""The Viber room against a stand-in as strict as Viber: only the genuine is heard, and nothing of it is lost."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import io
import json
import logging
import socket
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import aiohttp
import pytest
from aiohttp import web

from bot.channels import Later, PostOffice, Sent
from bot.conversation import Conversation
from bot.handlers.viber.channel import Viber, Who
from bot.handlers.viber.incoming import EVENT_TYPES
from bot.screen import Arrived, Input, Left, Payload, Said
from storage.records import Letter, Receipt, VisitorId
from tests.leaping import Leaping
from tests.patience import PATIENCE
from tests.standin.viber import VIBER_TOKEN, Person, ViberStandIn
from tests.standin.viber_events import EVENTS, ID, VECTOR
from tests.standin.wire import Json
from tests.talk import MONDAY

SIGNATURE = "X-Viber-Content-Signature"
KEYS: Payload = {"keys": [{"label": "Menu", "press": ">menu"}], "footer": [], "columns": 1, "counted": True}


class Front(Conversation):
    """A house that remembers what it was told, keeps it only while it is not away, and greets with nothing."""

    def __init__(self) -> None:
        self.heard: list[Input] = []
        self.receipts: list[Receipt] = []
        self.letters: dict[int, Letter | None] = {}
        self.times = [MONDAY]
        self.tried = 0
        self.away = False
        self.running: list[str] = []
        self.gate = asyncio.Event()
        self.gate.set()

    def heed(self, input: Input) -> None:
        pass

    def first_words(self, input: Input) -> str:
        return ""

    async def receive(self, input: Input) -> None:
        await self._keep(input)
        self.heard.append(input)

    async def welcome(self, input: Input) -> Letter | None:
        await self.receive(input)
        return None

    async def receipt(self, receipt: Receipt) -> None:
        await self._keep(receipt)
        self.receipts.append(receipt)

    async def letter(self, channel: str, id: int) -> Letter | None:
        if self.away:
            raise ConnectionError("no database")
        found = self.letters.get(id)
        return found if found and found.channel == channel else None

    async def _keep(self, told: Input | Receipt) -> None:
        self.tried += 1
        self.running.append(told.address)
        await self.gate.wait()
        self.running.remove(told.address)
        if self.away:
            raise ConnectionError(f"no database for {told}")


def made(listener: socket.socket, api: ViberStandIn, clock: Callable[[], datetime]) -> Viber:
    """The channel, with the address of a socket that does not listen yet."""
    listener.bind(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    return Viber(api.token, Who("Центр"), f"{url}/", clock, api.url, first_pause=0.02)


@asynccontextmanager
async def listening(viber: Viber, office: PostOffice, listener: socket.socket) -> AsyncIterator[None]:
    """As the running program does it: the web server first, then the channel; and the other way round at the end."""
    app = web.Application()
    app.router.add_routes(viber.routes())
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.SockSite(runner, listener).start()
    await viber.start(office)
    try:
        await until(lambda: not viber.trouble)
        yield
    finally:
        await viber.stop_receiving()
        await runner.cleanup()


@asynccontextmanager
async def called(front: Front, api: ViberStandIn) -> AsyncIterator[Viber]:
    """The channel before a house of paper, once Viber knows where it is."""
    with socket.socket() as listener:
        viber = made(listener, api, lambda: front.times[-1])
        async with listening(viber, front, listener):
            try:
                yield viber
            finally:
                front.gate.set()
        await viber.stop()


async def until(holds: Callable[[], bool], seconds: float = PATIENCE) -> None:
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110 (what is waited for happens in the stand-in, which has no event for it)
            await asyncio.sleep(0.005)


def signed(body: bytes, token: str = VIBER_TOKEN) -> str:
    return hmac.new(token.encode(), body, hashlib.sha256).hexdigest()


async def status_of(url: str) -> int:
    async with aiohttp.ClientSession() as http, http.get(url) as response:
        return response.status


def url_of(api: ViberStandIn) -> str:
    assert api.webhook
    return api.webhook.url


def message(person: Person | str = ID, **changes: object) -> Json:
    """A text, past all queues of the stand-in."""
    sender = person.as_user() if isinstance(person, Person) else {"id": person}
    return {**EVENTS["text"], "sender": sender, **changes}


# --- Strangers and nonsense ------------------------------------------------------------------------------------------

BODY = json.dumps(message()).encode()
GOOD = signed(BODY)
STRANGE: Mapping[str, Mapping[str, str]] = {
    "missing": {},
    "empty": {SIGNATURE: ""},
    "short": {SIGNATURE: GOOD[:-1]},
    "long": {SIGNATURE: f"{GOOD}0"},
    "odd": {SIGNATURE: GOOD[:-2]},
    "no hex": {SIGNATURE: GOOD[:-1] + "g"},
    "with spaces": {SIGNATURE: f"{GOOD[:32]}  {GOOD[34:]}"},
    "other letters": {SIGNATURE: "ж" * 64},
    "other digits": {SIGNATURE: "١" * 64},
    "of another body": {SIGNATURE: signed(BODY + b" ")},
    "of another account": {SIGNATURE: signed(BODY, "44b935abea139fd6-53fa53b32559c4a6-12dbd3d883b06835")},  # made up
    "of nothing": {SIGNATURE: "0" * 64},
    "with a name": {SIGNATURE: f"sha256={GOOD}"},
    "elsewhere": {"X-Viber-Signature": GOOD},
}


Door = tuple[Front, ViberStandIn, Viber]


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    front = Front()
    async with ViberStandIn() as api, called(front, api) as viber:
        yield front, api, viber


async def test_strangers_are_sent_away_unread_and_unheard(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    front, api, viber = door
    async with aiohttp.ClientSession() as http:
        caplog.clear()
        for kind, headers in STRANGE.items():
            for body in (BODY, b"{", b"\xff", b""):
                if headers.get(SIGNATURE) == signed(body):
                    continue
                for query in ("", f"?sig={signed(body)}"):
                    async with http.post(url_of(api) + query, data=body, headers=headers) as response:
                        assert (response.status, await response.read()) == (403, b""), kind
        assert [record.getMessage() for record in caplog.records] == []
        assert (front.tried, viber.set_aside) == (0, 0)
        async with http.post(url_of(api), data=BODY, headers={SIGNATURE: GOOD}) as response:
            assert response.status == 200, "it is nothing but the signature"
    assert [input.event for input in front.heard] == [Said("Добрий день 🙄")]


async def test_a_stranger_is_sent_away_before_the_body_is_read(door: Door) -> None:
    async def endless() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.Event().wait()

    async with aiohttp.ClientSession() as http:
        response = await asyncio.wait_for(http.post(url_of(door[1]), data=endless()), PATIENCE)
        assert response.status == 403
        response.close()


async def test_a_change_of_one_byte_is_noticed(door: Door) -> None:
    front, api, _ = door
    for place in range(0, len(BODY), 7):
        changed = bytes([*BODY[:place], BODY[place] ^ 1, *BODY[place + 1 :]])
        assert (await api.posts(changed, GOOD)).status == 403
    assert front.tried == 0


async def test_others_agree_on_what_a_signature_is() -> None:
    front = Front()
    async with ViberStandIn(VECTOR.token) as api, called(front, api):
        assert (await api.posts(VECTOR.body, VECTOR.signature)).status == 200
    assert [(input.address, input.event) for input in front.heard] == [("KMMqtlNTDxIm/5bZhdQ5uA==", Left())]


MALFORMED = (
    b"",
    b"[1]",
    b"null",
    b"\xff\xfe\x00",
    b'{"event": "message", "message_token": 1, "canary": "\xff"}',
    b"[" * 100_000,
    b'{"event": "seen", "message_token": ' + b"9" * 5000 + b"}",
    b'{"event": "message", "canary": 1}',
    b'{"event": "message", "message_token": 1, "sender": {"id": "canary"}, "message": []}',
    b'{"event": "unsubscribed", "message_token": 1, "user_id": "\\u0000canary"}',
)


async def test_what_is_genuine_and_cannot_be_read_is_acknowledged(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    front, api, viber = door
    for count, body in enumerate(MALFORMED, 1):
        callback = await api.posts(body)
        assert (callback.status, callback.answer) == (200, ""), body[:80]
        assert viber.set_aside == count
    assert front.tried == 0
    assert "set aside" in caplog.text
    assert "canary" not in caplog.text


async def test_what_viber_writes_oddly_is_read(door: Door) -> None:
    front, api, viber = door
    odd = (
        json.dumps(message(message_token=1), indent=7).replace("\n", "\r\n") + "\n\t ",
        json.dumps(message(message_token=2), ensure_ascii=False),
        " " * 100_000 + json.dumps(message(message_token=3)),
    )
    for number, body in enumerate(odd, 1):
        assert (await api.posts(body.encode())).status == 200
        assert (len(front.heard), viber.set_aside) == (number, 0)


async def test_every_event_is_acknowledged_and_the_unheard_of_is_nothing(door: Door) -> None:
    front, api, viber = door
    for name, event in EVENTS.items():
        assert (await api.posts(event)).status == 200, name
    assert viber.set_aside == 0
    assert len(front.receipts) == 3
    nothing = {"webhook", "client_status", "action", "unheard-of event", "no event"}
    assert front.tried == len(EVENTS) - len(nothing)


@pytest.mark.parametrize(("size", "heard"), [(1 << 20, True), ((1 << 20) + 1, False), (5 << 20, False)])
async def test_a_call_has_an_end(door: Door, size: int, heard: bool) -> None:
    front, api, _ = door
    body = BODY + b" " * (size - len(BODY))
    headers = {SIGNATURE: signed(body)}
    async with aiohttp.ClientSession() as http, http.post(url_of(api), data=io.BytesIO(body), headers=headers) as got:
        assert got.status == (200 if heard else 403)
    assert bool(front.tried) == heard


# --- Nothing is lost -------------------------------------------------------------------------------------------------


async def test_what_the_house_could_not_keep_comes_again(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    front = Front()
    front.away = True
    async with ViberStandIn() as api, called(front, api) as viber:
        ada = api.user()
        await ada.opens()
        await ada.writes("canary one")
        await until(lambda: len(api.told("conversation_started")) >= 2)
        front.away = False
        await ada.settles(quiet=0.05)
        front.away = True
        api.tell("receipts", "failed", {"user_id": ada.id, "desc": "canary"}, 7)
        await until(lambda: len(api.told("failed")) >= 2)
        front.away = False
        await api.drained()
        statuses = [callback.status for callback in api.told("conversation_started", "failed")]
        assert set(statuses) == {503, 200}
        assert viber.set_aside == 0
    assert [input.event for input in front.heard] == [Arrived(anew=False), Said("canary one")]
    assert front.receipts == [Receipt("viber", ada.id, "7", "failed")]
    assert "could not be kept" in caplog.text
    for secret in ("canary", ada.id, VIBER_TOKEN):
        assert secret not in caplog.text


async def test_one_persons_turns_follow_each_other_and_nobody_waits_for_another(door: Door) -> None:
    front, api, _ = door
    front.gate.clear()
    async with asyncio.TaskGroup() as group:
        for number, person in enumerate("aab"):
            group.create_task(api.posts(message(person, message_token=number)))
        await until(lambda: sorted(front.running) == ["a", "b"])
        await asyncio.sleep(0.05)
        assert sorted(front.running) == ["a", "b"], "the second of a person waits"
        front.gate.set()
    assert len(front.heard) == 3


async def test_stopping_finishes_turns_and_asks_others_to_come_again(door: Door) -> None:
    front, api, viber = door
    front.gate.clear()
    async with asyncio.TaskGroup() as group:
        begun = group.create_task(api.posts(message("a", message_token=1)))
        await until(lambda: front.running == ["a"])
        stopping = group.create_task(viber.stop())
        await asyncio.sleep(0.05)
        assert not stopping.done()
        assert (await api.posts(message("b", message_token=2))).status == 503
        assert (await api.posts(BODY, "0" * 64)).status == 403
        front.gate.set()
    assert begun.result().status == 200
    assert [input.address for input in front.heard] == ["a"]


# --- Telling Viber where to call -------------------------------------------------------------------------------------


async def test_viber_is_told_once_where_to_call_as_soon_as_we_listen(door: Door) -> None:
    _, api, _ = door
    (call,) = api.made("set_webhook")
    assert (call.status, call.body["event_types"]) == (0, list(EVENT_TYPES))
    assert (call.body["send_name"], call.body["send_photo"]) == (False, False)
    assert VIBER_TOKEN not in str(call.body)
    assert [callback.status for callback in api.told("webhook")] == [200]


async def test_viber_is_told_again_until_it_agrees(caplog: pytest.LogCaptureFixture) -> None:
    async with ViberStandIn() as api:
        api.fails("set_webhook", status=1)
        api.fails("set_webhook", http=502)
        api.fails("set_webhook", how="drop")
        async with called(Front(), api) as viber:
            assert len(api.made("set_webhook")) == 4
            assert viber.trouble == ""
    assert caplog.text.count("not told where to call") == 3


async def test_viber_is_told_again_when_it_has_forgotten(door: Door) -> None:
    _, api, viber = door
    ours, ada = url_of(api), api.user(subscribed=True)
    letter = Letter(1, VisitorId(1), "viber", ada.id, "chat", {"type": "text", "text": "a", **KEYS}, 1, None, "10/UA")
    api.webhook = None
    refused = await viber.send(letter)
    assert isinstance(refused, Later)
    assert refused.everybody
    await until(lambda: api.webhook is not None)
    assert url_of(api) == ours
    assert isinstance(await viber.send(letter), Sent)
    assert viber.trouble == ""


def test_viber_is_told_again_when_somebody_else_has_changed_it() -> None:
    async def story() -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, Leaping)
        async with ViberStandIn() as api, called(Front(), api):
            ours = api.webhook
            assert ours
            api.webhook = replace(ours, url="https://example.org/viber")
            loop.ahead += 3601
            await until(lambda: api.webhook == ours)
            loop.ahead += 3601
            await until(lambda: len(api.made("get_account_info")) == 2)
            await asyncio.sleep(0.05)
            assert len(api.made("set_webhook")) == 2, "where all is well, nothing is changed"

    with asyncio.Runner(loop_factory=Leaping) as runner:
        runner.run(story())


# --- Files -----------------------------------------------------------------------------------------------------------

CALENDAR = "BEGIN:VCALENDAR\r\nSUMMARY:Візит\r\nEND:VCALENDAR\r\n"


def file_for(person: Person, id: int = 41, channel: str = "viber", **changes: object) -> Letter:
    payload: Payload = {"type": "file", "name": "visit.ics", "content": CALENDAR, **KEYS, **changes}
    return Letter(id, VisitorId(1), channel, person.id, "chat", payload, 1, None, "10/UA")


@pytest.fixture
async def media(door: Door) -> str:
    """The address of a file that Viber has been told, and has fetched from it."""
    front, api, viber = door
    ada = api.user(subscribed=True)
    letter = front.letters[41] = file_for(ada)
    assert isinstance(await viber.send(letter), Sent)
    assert (ada.screen.type, ada.screen.content) == ("file", CALENDAR.encode())
    return ada.screen.media


async def test_a_file_can_be_fetched(media: str) -> None:
    async with aiohttp.ClientSession() as http, http.get(media) as got, http.head(media) as head:
        assert (got.status, await got.read(), head.status) == (200, CALENDAR.encode(), 200)
        assert head.headers["Content-Length"] == str(len(CALENDAR.encode()))
        for response in (got, head):
            assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
            assert response.headers["X-Content-Type-Options"] == "nosniff"
            assert response.headers["Cache-Control"] == "private, no-store"
            assert response.headers["Content-Disposition"] == "attachment; filename*=UTF-8''visit.ics"


async def test_the_address_of_a_file_cannot_be_guessed_and_ends(door: Door, media: str) -> None:
    front, api, _ = door
    ada = next(iter(api.users.values()))
    link = media.split("/")[-2]
    id, end, seal = link.split("-")
    front.letters[40] = file_for(ada, 40)
    wrong = (f"40-{end}-{seal}", f"{id}-{int(end) + 9}-{seal}", f"{id}-{end}-{seal[::-1]}", f"0{link}", id, "x")
    for other in wrong:
        assert await status_of(media.replace(link, other)) == 404, other
    for gone in (None, file_for(ada, type="text"), file_for(ada, channel="telegram")):
        front.letters[41] = gone
        assert await status_of(media) == 404
    front.letters[41] = file_for(ada)
    front.away = True
    assert await status_of(media) == 503
    front.away = False
    for hours, status in ((47, 200), (2, 404)):
        front.times.append(front.times[-1] + timedelta(hours=hours))
        assert await status_of(media) == status
