"""The Telegram room against a stand-in as strict as Telegram: nothing lost, nothing stuck, every failure named."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
import pytest
from aiohttp import web

from bot.channels import Gone, Later, Refused, Sending, Sent, Unknown
from bot.handlers.telegram.channel import Hook, Telegram
from bot.handlers.telegram.incoming import ALLOWED_UPDATES
from bot.handlers.telegram.profile import COMMANDS
from bot.handlers.telegram.receiving import Reception, Webhook, pause
from bot.screen import (
    Answer,
    AskContact,
    Button,
    CameBack,
    Commanded,
    Door,
    Event,
    Input,
    Left,
    Payload,
    Phrase,
    Pin,
    Pressed,
    Said,
    Screen,
    SharedContact,
    Text,
    Verbatim,
)
from bot.turns import Turns
from storage.records import Letter, VisitorId
from tests.patience import PATIENCE
from tests.standin.telegram import TOKEN, Broken, StandIn

SECRET = "a-secret-of-32-characters-or-more-XYZ"
V = Verbatim


def say(phrase: Phrase) -> str:
    return phrase.words if isinstance(phrase, Verbatim) else phrase.id if isinstance(phrase, Text) else ""


VOICES = {"uk": say, "en": lambda phrase: f"in English: {say(phrase)}", "csb": say}


@dataclass
class Front:
    """A house that remembers what it was told and answers nothing by itself."""

    heard: list[Input] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)
    away: bool = False
    hates: set[str] = field(default_factory=set)
    """Words that it cannot keep."""
    trips_over: set[str] = field(default_factory=set)
    """Words that it cannot keep the first time."""
    during: Callable[[Input], Awaitable[None]] | None = None

    def heed(self, input: Input) -> None:
        pass

    def first_words(self, input: Input) -> str:
        return ""

    async def receive(self, input: Input) -> None:
        self.tried.append(input.id)
        if self.during:
            await self.during(input)
        words = input.event.words if isinstance(input.event, Said) else ""
        if self.away or words in self.hates:
            raise ConnectionError(f"no database for {words}")
        if words in self.trips_over:
            self.trips_over.remove(words)
            raise ConnectionError(f"no database for {words}")
        if input not in self.heard:
            self.heard.append(input)

    async def since(self, channel: str, address: str, after: int) -> Sequence[Letter]:
        return []

    async def alive(self, channel: str, address: str, idle_seconds: float) -> bool:
        return True

    async def fetched(self, channel: str, address: str, letter: int) -> None:
        pass

    async def language(self, channel: str, address: str) -> str | None:
        return None

    def events(self, address: int = 7) -> list[Event]:
        return [input.event for input in self.heard if input.address == str(address)]


def letter(payload: Payload, address: str = "7") -> Letter:
    return Letter(1, VisitorId(1), "telegram", address, "chat", payload, 0)


@asynccontextmanager
async def polling(api: StandIn, house: Front, first_pause: float = 0.02) -> AsyncIterator[Telegram]:
    telegram = Telegram(TOKEN, VOICES, api.url, first_pause=first_pause)
    await telegram.start(house)
    try:
        yield telegram
    finally:
        await telegram.stop()


@asynccontextmanager
async def called(house: Front, api_url: str) -> AsyncIterator[tuple[Telegram, str]]:
    """The channel in webhook mode behind a real server, and the address that Telegram calls."""
    app = web.Application()
    runner = web.AppRunner(app, access_log=None)
    telegram: list[Telegram] = []

    async def passed_on(request: web.Request) -> web.StreamResponse:
        handler = next(iter(telegram[0].routes())).handler
        assert request.path == telegram[0].path
        assert not isinstance(handler, type)
        return await handler(request)

    app.router.add_post("/telegram/{path}", passed_on)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    telegram.append(Telegram(TOKEN, VOICES, api_url, Hook(base + "/", SECRET), first_pause=0.02))
    await telegram[0].start(house)
    try:
        yield telegram[0], base + telegram[0].path
    finally:
        await telegram[0].stop()
        await runner.cleanup()


@asynccontextmanager
async def sending(api: StandIn) -> AsyncIterator[Telegram]:
    """The channel with nothing but its sending side in use."""
    telegram = Telegram(TOKEN, VOICES, api.url)
    try:
        yield telegram
    finally:
        await telegram.stop()


async def until(holds: Callable[[], bool], seconds: float = 8.0) -> None:
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110 (what is waited for happens in the stand-in, which has no event for it)
            await asyncio.sleep(0.01)


def drawn(telegram: Telegram, *keys: str, replaces: str | None = None) -> Payload:
    buttons = tuple(Button(V(key), Answer(7, "time", "EHJ2", key)) for key in keys)
    (payload,) = telegram.draw(Screen((V("Коли?"),), keys=buttons, replaces=True), say, "uk", replaces)
    return payload


# --- Polling ---------------------------------------------------------------------------------------------------------


async def test_polling_hears_everything_and_answers_every_press() -> None:
    house = Front()
    async with StandIn() as api, polling(api, house) as telegram:
        user = api.user(7)
        await user.sends_command("/start book-krakow")
        await user.says("добрий день")
        await until(lambda: len(house.heard) == 2)
        await telegram.send(letter(drawn(telegram, "0930")))
        await user.presses("0930")
        await user.shares_contact("48600100200")
        await user.blocks_bot()
        await user.unblocks_bot()
        await until(lambda: len(house.heard) == 6 and not api.unanswered())
        message = str(user.screen.id)
        assert telegram.trouble == ""
        assert api.made("deleteWebhook")[0].params.get("drop_pending_updates") in {None, "false"}
    pressed, contact = Pressed("7.time.EHJ2.0930", message), SharedContact("+48600100200", True)
    assert [one.event for one in house.heard[1:]] == [Said("добрий день"), pressed, contact, Left(), CameBack()]


async def test_updates_that_waited_are_not_dropped_when_polling_follows_a_webhook() -> None:
    house = Front()
    async with StandIn() as api:
        async with aiohttp.ClientSession() as http:
            await http.post(f"{api.url}/bot{TOKEN}/setWebhook", json={"url": "http://127.0.0.1:9/x"})
        user = api.user(7)
        await user.says("хтось є?")
        async with polling(api, house):
            await until(lambda: house.events() == [Said("хтось є?")])


async def test_a_poisonous_update_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    house = Front()
    async with StandIn() as api:
        user = api.user(7)
        await user.says("before")
        await api.push_raw({"message": {"chat": "who", "text": "private words"}})
        await api.push_raw({"message": 5})
        await api.push_raw({"brand_new": {"enum": "member"}})
        await user.says("after")
        async with polling(api, house) as telegram:
            await until(lambda: not api.updates.waiting)
            assert telegram.set_aside == 2
    assert house.events() == [Said("before"), Said("after")]
    assert "880000002" in caplog.text
    assert "private words" not in caplog.text


async def test_nothing_is_acknowledged_while_the_house_keeps_nothing() -> None:
    house = Front(away=True)
    async with StandIn() as api:
        user = api.user(7)
        words = [str(n) for n in range(5)]
        for word in words:
            await user.says(word)
        async with polling(api, house) as telegram:
            await until(lambda: len(house.tried) >= 4)
            assert len(api.updates.waiting) == 5
            house.away = False
            await until(lambda: not api.updates.waiting)
            assert telegram.set_aside == 0
    assert house.events() == [Said(word) for word in words]


async def test_one_that_can_never_be_kept_is_set_aside_once_others_can() -> None:
    house = Front(hates={"poison"})
    async with (
        StandIn() as api,
        polling(api, house, first_pause=0.6) as telegram,
    ):  # sooner, Telegram hands out one only
        victim, other = api.user(7), api.user(8)
        await victim.says("poison")
        await victim.says("behind it")
        await other.says("hello")
        await until(lambda: house.events(8) == [Said("hello")], 2)
        assert house.events(7) == []
        await until(lambda: not api.updates.waiting, 9)
        assert telegram.set_aside == 1
    assert house.events(7) == [Said("behind it")]


async def test_a_visitors_order_survives_a_failure() -> None:
    house = Front(trips_over={"first"})
    async with StandIn() as api:
        user = api.user(7)
        for words in ("first", "second", "third"):
            await user.says(words)
        async with polling(api, house):
            await until(lambda: not api.updates.waiting)
    assert house.events() == [Said("first"), Said("second"), Said("third")]


async def test_visitors_do_not_wait_for_each_other_while_polling() -> None:
    gate = asyncio.Event()

    async def slow_for_one(input: Input) -> None:
        if input.address == "7":
            await gate.wait()

    house = Front(during=slow_for_one)
    async with StandIn() as api:
        await api.user(7).says("slow")
        await api.user(8).says("quick")
        async with polling(api, house):
            await until(lambda: house.events(8) == [Said("quick")])
            assert house.events(7) == []
            gate.set()
            await until(lambda: house.events(7) == [Said("slow")])


@pytest.mark.parametrize("broken", ["drop", "html502", 409, 429, 500, 404])
async def test_polling_outlives_every_failure(broken: Broken | int) -> None:
    house = Front()
    async with StandIn() as api:
        api.fail_next("getUpdates", broken, retry_after=1, times=3)
        api.fail_next("deleteWebhook", broken)
        async with polling(api, house) as telegram:
            await api.user(7).says("still there?")
            await until(lambda: telegram.trouble != "")
            await until(lambda: house.events() == [Said("still there?")])
            await until(lambda: telegram.trouble == "")


async def test_stopping_finishes_the_turn_and_leaves_the_rest_for_the_next_start() -> None:
    begun, gate = asyncio.Event(), asyncio.Event()

    async def slow(input: Input) -> None:
        begun.set()
        await gate.wait()

    house, successor = Front(during=slow), Front()
    async with StandIn() as api:
        user = api.user(7)
        await user.says("one")
        async with asyncio.TaskGroup() as group, polling(api, house) as telegram:
            await begun.wait()
            await user.says("two")
            stopping = group.create_task(telegram.stop_receiving())
            await asyncio.sleep(0.05)
            assert not stopping.done()
            gate.set()
        assert house.events() == [Said("one")]
        async with polling(api, successor):
            await until(lambda: successor.events() == [Said("one"), Said("two")])


async def test_stopping_does_not_wait_for_a_long_poll() -> None:
    async with StandIn() as api:
        async with polling(api, Front()):
            await until(lambda: bool(api.made("getUpdates")))
            started = api.time()
        assert api.time() - started < 2


# --- Webhook ---------------------------------------------------------------------------------------------------------


async def test_the_webhook_hears_everything_and_answers_every_press() -> None:
    house = Front()
    async with StandIn() as api, called(house, api.url) as (telegram, url):
        await until(lambda: api.updates.webhook is not None)
        webhook = api.updates.webhook
        assert webhook is not None
        assert (webhook.url, webhook.secret) == (url, SECRET)
        assert api.updates.allowed == set(ALLOWED_UPDATES)
        assert SECRET not in url
        user = api.user(7)
        await user.says("добрий день")
        await until(lambda: len(house.heard) == 1)
        await telegram.send(letter(drawn(telegram, "0930")))
        await user.presses("0930")
        await until(lambda: len(house.heard) == 2 and not api.unanswered() and not api.updates.waiting)
        assert {one.status for one in api.deliveries} == {200}


async def test_telegram_is_told_where_to_call_as_soon_as_it_listens() -> None:
    async with StandIn() as api:
        api.fail_next("setWebhook", "html502", times=2)
        async with called(Front(), api.url) as (telegram, _):
            assert telegram.trouble != ""
            await until(lambda: api.updates.webhook is not None)
            await until(lambda: telegram.trouble == "")


async def test_what_the_house_could_not_keep_comes_again() -> None:
    house = Front(away=True)
    async with StandIn() as api, called(house, api.url):
        user = api.user(7)
        await user.says("one")
        await user.says("two")
        await until(lambda: len([one for one in api.deliveries if one.status == 503]) > 2)
        house.away = False
        await until(lambda: not api.updates.waiting)
    assert house.events() == [Said("one"), Said("two")]


async def test_the_webhook_sets_aside_what_can_never_be_kept() -> None:
    house = Front(hates={"poison"})
    async with StandIn() as api, called(house, api.url) as (telegram, _):
        victim, other = api.user(7), api.user(8)
        await victim.says("poison")
        await victim.says("behind it")
        await until(lambda: len(house.tried) >= 2)
        await other.says("hello")
        await until(lambda: not api.updates.waiting)
        assert telegram.set_aside == 1
    assert house.events(7) == [Said("behind it")]


async def test_words_and_a_press_of_one_visitor_are_two_turns_one_after_another() -> None:
    running: dict[str, int] = {"7": 0, "8": 0}
    most: dict[str, int] = {"7": 0, "8": 0}
    both = False

    async def counted(input: Input) -> None:
        nonlocal both
        running[input.address] += 1
        most[input.address] = max(most[input.address], running[input.address])
        both = both or all(running.values())
        await asyncio.sleep(0.05)
        running[input.address] -= 1

    house = Front(during=counted)
    async with StandIn() as api, called(house, api.url) as (telegram, _):
        await until(lambda: api.updates.webhook is not None)
        for user in (api.user(7), api.user(8)):
            user.met = True
            await telegram.send(letter(drawn(telegram, "0930"), str(user.id)))
            await user.says("words")
            await user.presses("0930")
        await until(lambda: len(house.heard) == 4)
    assert most == {"7": 1, "8": 1}
    assert both, "different visitors are served at the same time"


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({}, b"{}", 403),
        ({"X-Telegram-Bot-Api-Secret-Token": SECRET[:-1]}, b"{}", 403),
        ({"X-Telegram-Bot-Api-Secret-Token": "ж" * 30}, b"{}", 403),
        ({"X-Telegram-Bot-Api-Secret-Token": SECRET}, b"{", 200),
        ({"X-Telegram-Bot-Api-Secret-Token": SECRET}, b"\xff", 200),
        ({"X-Telegram-Bot-Api-Secret-Token": SECRET}, b"", 200),
        ({"X-Telegram-Bot-Api-Secret-Token": SECRET}, b"[" * 100_000, 200),
        ({"X-Telegram-Bot-Api-Secret-Token": SECRET}, b"[1]", 200),
        ({"X-Telegram-Bot-Api-Secret-Token": SECRET}, b'{"update_id": ' + b"9" * 5000 + b"}", 200),
        ({"X-Telegram-Bot-Api-Secret-Token": SECRET}, b'{"update_id": 1, "message": {"chat": null}}', 200),
        ({"X-Telegram-Bot-Api-Secret-Token": SECRET}, b" " * (1 << 20) + b" ", 413),
        ({"X-Telegram-Bot-Api-Secret-Token": SECRET}, b'{"update_id": 1, "poll": {}}' + b" " * 500_000, 200),
    ],
)
async def test_what_the_webhook_says_to_strangers_and_to_nonsense(
    headers: Mapping[str, str], body: bytes, status: int
) -> None:
    house = Front()
    async with StandIn() as api, called(house, api.url) as (_, url), aiohttp.ClientSession() as http:
        response = await http.post(url, data=io.BytesIO(body), headers=headers)
        assert response.status == status
        assert await response.read() == b""
    assert house.tried == []


@pytest.mark.parametrize("headers", [{}, {"X-Telegram-Bot-Api-Secret-Token": ""}])
async def test_without_a_secret_nobody_is_heard(headers: Mapping[str, str]) -> None:
    """The configuration lets none through that is shorter than 32 letters; should it ever, the door stays shut."""
    house = Front()
    app = web.Application()
    app.router.add_post("/", Webhook(Reception(house, lambda _, __: None), "").handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    update = {"update_id": 1, "message": {}}
    async with aiohttp.ClientSession() as http:
        response = await http.post(f"http://127.0.0.1:{runner.addresses[0][1]}/", json=update, headers=headers)
        assert response.status == 403
    await runner.cleanup()
    assert house.tried == []


async def test_a_stranger_is_sent_away_before_the_body_is_read() -> None:
    async def endless() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.Event().wait()

    async with StandIn() as api, called(Front(), api.url) as (_, url), aiohttp.ClientSession() as http:
        response = await asyncio.wait_for(http.post(url, data=endless()), PATIENCE)
        assert response.status == 403
        response.close()


async def test_the_webhook_finishes_its_turns_and_sends_later_calls_away() -> None:
    begun, gate = asyncio.Event(), asyncio.Event()

    async def slow(input: Input) -> None:
        begun.set()
        await gate.wait()

    house = Front(during=slow)
    async with StandIn() as api, called(house, api.url) as (telegram, url), aiohttp.ClientSession() as http:
        await api.user(7).says("one")
        await begun.wait()
        async with asyncio.TaskGroup() as group:
            stopping = group.create_task(telegram.stop_receiving())
            await asyncio.sleep(0.05)
            assert not stopping.done()
            response = await http.post(url, data=b"{}", headers={"X-Telegram-Bot-Api-Secret-Token": SECRET})
            assert response.status == 503
            gate.set()
        await until(lambda: 200 in {one.status for one in api.deliveries})
    assert house.events() == [Said("one")]


async def test_queues_are_forgotten_with_their_last_turn() -> None:
    turns, order = Turns(), []

    async def turn(address: str, n: int) -> None:
        async with turns.of(address):
            await asyncio.sleep(0)
            order.append((address, n))

    await asyncio.gather(*(turn(address, n) for n in range(20) for address in "abc"))
    assert [n for address, n in order if address == "a"] == list(range(20))
    assert not turns._queues
    await turns.finished()


# --- Sending ---------------------------------------------------------------------------------------------------------

FAILURES: list[tuple[Broken | int, str, int, Sending]] = [
    (403, "Forbidden: bot was blocked by the user", 0, Gone()),
    (403, "Forbidden: user is deactivated", 0, Gone()),
    (400, "Bad Request: chat not found", 0, Gone()),
    (429, "", 7, Later(7.0)),
    (429, "Too Many Requests: retry after 0", 0, Later(1.0)),
    (400, "Bad Request: BUTTON_DATA_INVALID", 0, Refused("Bad Request: BUTTON_DATA_INVALID")),
    (400, 'Bad Request: no "Анна Nowak" at +48600100200', 0, Refused("Bad Request: no … at …")),
    (400, "Bad Request: button URL 'https://a.pl/x y' is invalid", 0, Refused("Bad Request: button URL … is invalid")),
    (413, "Request Entity Too Large", 0, Refused("too large")),
    (401, "Unauthorized", 0, Later(300.0, everybody=True)),
    (404, "Not Found", 0, Later(300.0, everybody=True)),
    (500, "Internal Server Error", 0, Unknown()),
    ("html502", "", 0, Unknown()),
    ("drop", "", 0, Unknown()),
    ("drop-after", "", 0, Unknown()),
]


@pytest.mark.parametrize(("how", "description", "retry_after", "expected"), FAILURES)
async def test_what_each_failure_means(
    how: Broken | int, description: str, retry_after: int, expected: Sending
) -> None:
    async with StandIn() as api, sending(api) as telegram:
        api.user(7, met=True)
        api.fail_next("sendMessage", how, description, retry_after=retry_after)
        assert await telegram.send(letter(drawn(telegram, "0930"))) == expected


async def test_a_message_that_arrives_is_sent() -> None:
    async with StandIn() as api, sending(api) as telegram:
        user = api.user(7, met=True)
        screen = Screen((V("<b>Ласкаво просимо</b>"),), title=V("👋 Вітаємо"), keys=(Button(V("Меню"), Door("menu")),))
        (payload,) = telegram.draw(screen, say, "uk", None)
        assert await telegram.send(letter(payload)) == Sent(str(user.screen.id))
        assert user.screen.text == "👋 Вітаємо\n\n<b>Ласкаво просимо</b>"
        assert user.screen.content["entities"] == [{"type": "bold", "offset": 0, "length": 10}]
        assert user.screen.labels == ["Меню"]


async def test_when_nobody_listens_nothing_has_left() -> None:
    telegram = Telegram(TOKEN, VOICES, "http://127.0.0.1:9")
    sending = await telegram.send(letter(drawn(telegram, "0930")))
    await telegram.stop()
    assert sending == Later(5.0, everybody=True)


async def test_two_chats_that_must_wait_are_everybody() -> None:
    async with StandIn() as api, sending(api) as telegram:
        for id in (7, 8):
            api.user(id, met=True)
        api.fail_next("sendMessage", 429, retry_after=30, times=3)
        payload = drawn(telegram, "0930")
        assert await telegram.send(letter(payload, "7")) == Later(30.0)
        assert await telegram.send(letter(payload, "7")) == Later(30.0)
        assert await telegram.send(letter(payload, "8")) == Later(30.0, everybody=True)


async def test_an_edit_takes_the_place_of_the_pressed_message() -> None:
    async with StandIn() as api, sending(api) as telegram:
        user = api.user(7, met=True)
        await telegram.send(letter(drawn(telegram, "0930")))
        first = str(user.screen.id)
        edit = drawn(telegram, "0945", replaces=first)
        assert await telegram.send(letter(edit)) == Sent(first)
        assert user.screen.labels == ["0945"]
        assert await telegram.send(letter(edit)) == Sent(first), "as it is already: a double tap"
        assert len(user.messages) == 1
        await user.deletes(user.screen)
        sent = await telegram.send(letter(edit))
        assert sent == Sent(str(user.screen.id)) != Sent(first)
        assert user.screen.labels == ["0945"]


@pytest.mark.parametrize("how", ["drop", "drop-after", "html502", 500])
async def test_an_edit_whose_answer_was_lost_is_made_again(how: Broken | int) -> None:
    async with StandIn() as api, sending(api) as telegram:
        user = api.user(7, met=True)
        await telegram.send(letter(drawn(telegram, "0930")))
        edit = letter(drawn(telegram, "0945", replaces=str(user.screen.id)))
        api.fail_next("editMessageText", how)
        assert await telegram.send(edit) == Later(2.0)
        assert await telegram.send(edit) == Sent(str(user.screen.id))
        assert user.screen.labels == ["0945"]


@pytest.mark.parametrize("why", ["message can't be edited", "MESSAGE_ID_INVALID", "message to edit not found"])
async def test_what_cannot_be_edited_is_sent_anew(why: str) -> None:
    async with StandIn() as api, sending(api) as telegram:
        user = api.user(7, met=True)
        api.fail_next("editMessageText", 400, f"Bad Request: {why}")
        assert await telegram.send(letter(drawn(telegram, "0930", replaces="55"))) == Sent(str(user.screen.id))
        assert user.screen.content.get("link_preview_options") in (None, {"is_disabled": True})


async def test_files_and_places() -> None:
    async with StandIn() as api, sending(api) as telegram:
        api.user(7, met=True)
        content = "BEGIN:VCALENDAR\r\nSUMMARY:Візит\r\nEND:VCALENDAR\r\n"
        file = {"parameter": "document", "name": "wizyta.ics", "text": content}
        payload = {"method": "sendDocument", "params": {"caption": "Open me"}, "file": file}
        assert isinstance(await telegram.send(letter(payload)), Sent)
        (call,) = api.made("sendDocument")
        (upload,) = call.files.values()
        assert (upload.name, upload.content) == ("wizyta.ics", content.encode())
        for address in ("Street 1", ""):
            (pin,) = telegram.draw(Screen((), attachments=(Pin(50.0, 20.0, V("Office"), V(address)),)), say, "uk", None)
            assert isinstance(await telegram.send(letter(pin)), Sent)
        assert [one.method for one in api.made("sendVenue", "sendLocation")] == ["sendVenue", "sendLocation"]


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"method": "sendMessage"},
        {"method": "banChatMember", "params": {"user_id": 7}},
        {"method": "sendMessage", "params": {"text": {"private": "words"}}},
        {"method": "sendMessage", "params": "private words"},
        {"method": "sendDocument", "params": {}, "file": {"name": "private words"}},
    ],
)
async def test_what_is_no_message_is_refused_without_quoting_it(payload: Payload) -> None:
    async with StandIn() as api, sending(api) as telegram:
        refused = await telegram.send(letter(payload))
        assert isinstance(refused, Refused)
        assert "private" not in refused.reason
        assert not api.calls


async def test_an_answer_newer_than_the_library_still_says_that_it_arrived() -> None:
    async def answer(request: web.Request) -> web.Response:
        origin = {"type": "invented_in_11", "date": 1}
        chat = {"id": 7, "type": "private", "first_name": "О"}
        message = {"message_id": 77, "date": 1, "chat": chat, "text": "a", "forward_origin": origin}
        return web.json_response({"ok": True, "result": message})

    app = web.Application()
    app.router.add_post("/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    telegram = Telegram(TOKEN, VOICES, f"http://127.0.0.1:{runner.addresses[0][1]}")
    try:
        assert await telegram.send(letter(drawn(telegram, "0930"))) == Sent("77")
    finally:
        await telegram.stop()
        await runner.cleanup()


# --- The contact key -------------------------------------------------------------------------------------------------


async def test_the_contact_key_goes_away_with_whatever_the_person_does() -> None:
    house = Front()
    async with StandIn() as api, polling(api, house) as telegram:
        user = api.user(7, met=True)
        screen = Screen((V("Телефон?"),), keys=(AskContact(V("Надіслати номер")),), typing="phone")
        acts: list[Callable[[], Awaitable[object]]] = [
            lambda: user.presses("Надіслати номер"),
            lambda: user.says("600 100 200"),
        ]
        for act in acts:
            for payload in telegram.draw(screen, say, "uk", None):
                assert isinstance(await telegram.send(letter(payload)), Sent)
            assert user.keys == ["Надіслати номер"]
            shown = user.messages[-2:]
            await act()
            await until(lambda: bool(user.messages) and user.messages[-1] is shown[0])  # noqa: B023
        assert house.events() == [SharedContact("+48000000000", True), Said("600 100 200")]
        assert len(api.made("deleteMessage")) == 2


# --- The profile -----------------------------------------------------------------------------------------------------


async def test_the_bot_introduces_itself_once() -> None:
    async with StandIn() as api:
        async with polling(api, Front()):
            await until(lambda: len(api.made("getMyShortDescription")) == 3)
        assert {language for _, language in api.commands} == {"", "uk", "en"}, "Telegram knows no longer codes"
        assert [one["command"] for one in api.commands["default", "uk"]] == [name for name, _ in COMMANDS]
        assert api.texts.description[""].startswith("in English")
        assert api.texts.description["uk"] == "telegram-description"
        api.calls.clear()
        async with polling(api, Front()):
            await until(lambda: len(api.made("getMyShortDescription")) == 3)
        assert not api.made("setMyCommands", "setMyDescription", "setMyShortDescription")


async def test_the_way_to_a_person_is_a_command_where_there_are_people() -> None:
    async with StandIn() as api:
        telegram = Telegram(TOKEN, VOICES, api.url, first_pause=0.02, people=True)
        await telegram.start(Front())
        await until(lambda: len(api.made("getMyShortDescription")) == 3)
        await telegram.stop()
        names = [name for name, _ in COMMANDS]
        for language in ("", "uk", "en"):
            listed = [one["command"] for one in api.commands["default", language]]
            assert listed == [*names[:2], "person", *names[2:]]


async def test_a_failing_introduction_keeps_nobody_waiting() -> None:
    house = Front()
    async with StandIn() as api:
        api.fail_next("getMyCommands", 500, times=99)
        async with polling(api, house):
            await api.user(7).sends_command("/menu")
            await until(lambda: house.events() == [Commanded("menu")])


# --- Silence ---------------------------------------------------------------------------------------------------------


async def test_no_token_and_no_word_of_anybody_is_ever_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    house = Front(hates={"canary words"})
    failures: list[Broken | int] = ["drop", "html502", 400, 401, 403, 404, 409, 429, 500]
    async with StandIn() as api, polling(api, house) as telegram:
        user = api.user(7, first_name="Canaryname", met=True)
        await telegram.send(letter(drawn(telegram, "0930")))
        await user.says("canary words")
        await user.presses("0930")
        for how in failures:
            for method in ("getUpdates", "sendMessage", "answerCallbackQuery"):
                api.fail_next(method, how)
            await telegram.send(letter({"method": "sendMessage", "params": {"text": "canary words"}}))
            await user.presses("0930")
            await asyncio.sleep(0.05)
    unreached = Telegram(TOKEN, VOICES, "http://127.0.0.1:9", first_pause=0.01)
    await unreached.start(house)
    await asyncio.sleep(0.1)
    await unreached.stop()
    ours = "\n".join(f"{one.getMessage()} {one.exc_text}" for one in caplog.records)
    assert "could not be asked" in ours
    assert "could not be kept" in ours
    for secret in (TOKEN, TOKEN.split(":")[1], "canary words", "Canaryname"):
        assert secret not in ours


def test_pauses_grow_up_to_the_longest() -> None:
    assert [pause(n, 1.0, 30.0) for n in (1, 2, 3, 4, 5, 6, 7, 10_000)] == [1, 2, 4, 8, 16, 30, 30, 30]
