"""The stand-in is a believable Viber: a stranger's library talks to it, and breaking a rule is noticed."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
from collections import deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
import pytest
from aiohttp import web
from viberbot.api.api import Api
from viberbot.api.bot_configuration import BotConfiguration
from viberbot.api.messages import PictureMessage, TextMessage

from tests.standin import viber_rules as rules
from tests.standin import viberbot_judge as judge
from tests.standin.viber import PAUSES, VIBER_TOKEN, Person, ViberStandIn
from tests.standin.viber_events import EVENTS, UNHEARD_OF, VECTOR
from tests.standin.wire import Json

CAN = {"text": "Щось", "type": "text", "sender": {"name": "Centre"}}
PNG = b"\x89PNG" + bytes(2000)


def key(text: str, body: str = "k:1", **more: object) -> Json:
    return {"Text": text, "ActionBody": body, **more}


def keys(*buttons: Json, **more: object) -> Json:
    return {"Type": "keyboard", "Buttons": list(buttons), **more}


def silent(*labels: str) -> Json:
    return keys(*(key(label, f"k:{number}", Silent=True) for number, label in enumerate(labels)))


@dataclass
class Bot:
    """A bot of a few lines: it says yes to every event, or what it is told to answer."""

    api: ViberStandIn
    http: aiohttp.ClientSession
    url: str = ""
    events: list[Mapping[str, object]] = field(default_factory=list)
    answers: deque[tuple[int, object]] = field(default_factory=deque)

    async def receive(self, request: web.Request) -> web.Response:
        raw = await request.read()
        signature = hmac.new(VIBER_TOKEN.encode(), raw, hashlib.sha256).hexdigest()
        if request.headers["X-Viber-Content-Signature"] != signature or request.query["sig"] != signature:
            return web.Response(status=403)
        self.events.append(json.loads(raw))
        status, body = self.answers.popleft() if self.answers else (200, None)
        return web.Response(status=status) if body is None else web.json_response(body, status=status)

    async def serve(self, request: web.Request) -> web.Response:
        kind = "image/png" if request.path.endswith("png") else "application/pdf"
        return web.Response(body=PNG, content_type=kind)

    async def call(self, method: str, body: Json, token: str = VIBER_TOKEN) -> Mapping[str, object]:
        raw, headers = json.dumps(body, ensure_ascii=False), {"X-Viber-Auth-Token": token}
        async with self.http.post(
            f"{self.api.url}/{method}", data=raw.encode(), headers={**headers, "Content-Type": "application/json"}
        ) as response:
            answer: Mapping[str, object] = await response.json()
            return answer

    async def says(self, to: Person, **more: object) -> Mapping[str, object]:
        return await self.call("send_message", {**CAN, "receiver": to.id, **more})

    async def status(self, to: Person, **more: object) -> object:
        return (await self.says(to, **more))["status"]

    @property
    def heard(self) -> list[object]:
        """The kinds of events, but for the check of the webhook."""
        return [event["event"] for event in self.events if event["event"] != "webhook"]


@asynccontextmanager
async def a_bot(api: ViberStandIn, **webhook: object) -> AsyncIterator[Bot]:
    async with aiohttp.ClientSession() as http:
        bot = Bot(api, http)
        app = web.Application()
        app.router.add_post("/hook", bot.receive)
        app.router.add_get("/media/{name}", bot.serve)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        bot.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            assert (await bot.call("set_webhook", {"url": f"{bot.url}/hook", **webhook}))["status"] == 0
            yield bot
        finally:
            await runner.cleanup()


# --- A bot written with viberbot -------------------------------------------------------------------------------------


async def test_a_strangers_bot_lives_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    stranger = Api(BotConfiguration(VIBER_TOKEN, "Centre", "https://example.org/a.jpg"))
    menu = silent("Записатися &amp; прийти", "Мова")
    async with ViberStandIn() as api, a_bot(api, send_name=True) as bot:
        stranger._request_sender._viber_bot_api_url = api.url
        assert "message" in await asyncio.to_thread(stranger.set_webhook, f"{bot.url}/hook", ["message", "seen"])
        ada = api.user()
        await ada.writes("Добрий день")
        await ada.settles(quiet=0.05)
        request = stranger.parse_request(json.dumps(bot.events[-1]))
        assert (request.message.text, request.sender.id, request.sender.name) == ("Добрий день", ada.id, "Subscriber")
        message = TextMessage(text="Вітаємо", keyboard=menu, min_api_version=7, tracking_data="s1")
        tokens = await asyncio.to_thread(stranger.send_messages, ada.id, [message])
        assert (ada.sees, ada.labels, ada.screen.token) == ("Вітаємо", ["Записатися & прийти", "Мова"], tokens[0])
        await ada.taps("Записатися")
        await ada.settles(quiet=0.05)
        request = stranger.parse_request(json.dumps(bot.events[-1]))
        assert (request.message.text, request.message.tracking_data, request.silent) == ("k:0", "s1", True)
        await asyncio.to_thread(stranger.send_messages, ada.id, PictureMessage(media=f"{bot.url}/media/a.png"))
        assert (ada.screen.content, ada.labels) == (PNG, [])
        assert (await asyncio.to_thread(stranger.get_account_info))["webhook"] == f"{bot.url}/hook"
        assert (await asyncio.to_thread(stranger.get_online, [ada.id]))[0]["online_status"] == 1
        assert (await asyncio.to_thread(stranger.get_user_details, ada.id))["language"] == "uk-UA"
        with pytest.raises(Exception, match="failed with status: 5, message: receiverNotRegistered"):
            await asyncio.to_thread(stranger.send_messages, "nobody", TextMessage(text="x"))


# --- What is refused, and what is only wrong -------------------------------------------------------------------------

FEW = {"keyboard": keys(key("Так"))}
WRONG: list[tuple[Json, int, str]] = [
    ({"type": "telegram"}, 3, "no such type"),
    ({"type": "rich_media"}, 3, "no such type"),
    ({"text": ""}, 3, "text is empty"),
    ({"text": 5}, 3, "text is no text"),
    ({"text": "👍" * 3501}, 3, "text has 7002 characters"),
    ({"text": "ї" * 14_990}, 3, "larger than 30 kB"),
    ({"type": "url"}, 4, "missing field media"),
    ({"type": "contact", "contact": {"name": "x"}}, 3, "contact is incomplete"),
    ({"type": "contact", "contact": {"name": "x" * 29, "phone_number": "1"}}, 3, "contact.name has 29"),
    ({"type": "location", "location": {"lat": 91, "lon": 20}}, 3, "out of range"),
    ({"type": "picture", "media": "https://example.org/a.webp"}, 3, "no fitting extension"),
    ({"type": "picture", "media": "http://example.org/a.png"}, 3, "media is no https address"),
    ({"type": "picture", "text": "x" * 513, "media": "https://example.org/a.png"}, 3, "text has 513"),
    ({"type": "file", "media": "https://example.org/a.pdf", "file_name": "a.pdf"}, 4, "missing field size"),
    ({"type": "file", "media": "https://a.b/a.exe", "file_name": "a.exe", "size": 1}, 3, "forbidden"),
    ({"type": "file", "media": "https://a.b/a.pdf", "file_name": "a.pdf", "size": "1"}, 3, "size is no number"),
    ({"sender": {}}, 0, "sender.name is missing"),
    ({"sender": {"name": "Centre", "avatar": None}}, 0, "sender.avatar"),
    ({"sender": {"name": "Centre", "role": "admin"}}, 0, "message: sender is not as viberbot has it"),
    ({"sender": {"name": "x" * 29}}, 3, "sender.name has 29"),
    ({"tracking_data": None}, 3, "tracking_data is no text"),
    ({"tracking_data": "x" * 4001}, 3, "tracking_data has 4001"),
    ({"min_api_version": "7"}, 3, "min_api_version is no whole number"),
    ({"silent": True}, 0, "unknown field silent"),
    ({"keyboard": []}, 3, "an object is expected"),
    ({"keyboard": {"Buttons": [key("Так")]}}, 3, r'missing required properties \(\["Type"\]\)'),
    ({"keyboard": keys()}, 3, "array is too short"),
    ({"keyboard": {**keys(), "Buttons": ["Так"]}}, 3, "no array of objects"),
    ({"keyboard": keys(key("Так"), BgColor="red")}, 3, "BgColor has an impossible value"),
    ({"keyboard": keys(key("Так"), Colour="#FFFFFF")}, 0, "no field Colour"),
    ({"keyboard": keys(key("Так"), InputFieldState="hidden")}, 3, "InputFieldState needs min_api_version 4"),
    ({"keyboard": keys(key("Так"), ButtonsGroupColumns=6), "min_api_version": 3}, 3, "ButtonsGroupColumns needs"),
    ({"keyboard": keys(key("Так", ActionType="share-phone"))}, 3, r'instance value \("share-phone"\) not found'),
    ({"keyboard": keys(key("Так", ActionType="location-picker")), "min_api_version": 2}, 3, "location-picker"),
    ({"keyboard": keys({"Text": "Так"})}, 3, "ActionBody is missing"),
    ({"keyboard": keys(key("Так", "x" * 101))}, 0, "longer than a phone takes"),
    ({"keyboard": keys(key("Так", "так"))}, 0, "not ASCII"),
    ({"keyboard": keys(key("Так", "mailto:a@b.c", ActionType="open-url"))}, 0, "no web address"),
    ({"keyboard": keys(key("x" * 251))}, 3, "longer than 250"),
    ({"keyboard": keys(key(" "))}, 0, "without words"),
    ({"keyboard": keys(key("Питання & відповіді"))}, 0, "not escaped"),
    ({"keyboard": keys(key("<p>Так</p>"))}, 0, "not escaped"),
    ({"keyboard": keys(key("Так", Columns=7))}, 3, "Columns has an impossible value"),
    ({"keyboard": keys(key("Так", Columns=4), key("Ні", Columns=3))}, 0, "a row is not 6 columns wide"),
    ({"keyboard": keys(key("Так", Columns=3, Rows=2), key("Ні", Columns=3))}, 0, "different heights"),
    ({"keyboard": keys(*[key("Так")] * 13)}, 0, "13 rows"),
    ({"keyboard": keys(*[key("Так")] * 25)}, 3, "25 rows"),
    ({"keyboard": keys(key("Так", Silent=True)), "min_api_version": 5}, 0, "Silent works from"),
]


@pytest.mark.parametrize(("message", "status", "why"), WRONG)
async def test_what_is_wrong_is_noticed(message: Json, status: int, why: str) -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        answer = await bot.says(api.user(subscribed=True), **message)
        assert answer["status"] == status
        assert api.faults
        with pytest.raises(AssertionError, match=why):
            raise AssertionError(answer["status_message"] if status else api.faults[0])
        api.faults.clear()


RIGHT: list[Json] = [
    {"text": "ї" * 7000},
    {"type": "url", "media": "https://example.org/"},
    {"type": "contact", "contact": {"name": "Офіс", "phone_number": "+48126190000"}},
    {"type": "location", "location": {"lat": 50.06, "lon": 19.94}},
    {"type": "sticker", "sticker_id": 46105},
    {"tracking_data": "", **FEW},
    {"keyboard": keys(*[key("<b>1</b>", Columns="2")] * 3, key("A &lt; B", Columns=3), key("C", Columns=3))},
    {"keyboard": keys(key("Сайт", f"https://example.org/{'a' * 200}", ActionType="open-url"))},
    {"keyboard": silent("1"), "min_api_version": 6},
    {"keyboard": keys(key("Номер", ActionType="share-phone"), InputFieldState="hidden"), "min_api_version": 4},
    {"keyboard": keys(*[key("Так", Columns=2)] * 36)},
]


@pytest.mark.parametrize("message", RIGHT)
async def test_what_is_right_passes(message: Json) -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada, text = api.user(subscribed=True), {} if message.get("type") else {"text": "x"}
        body = {name: value for name, value in CAN.items() if name != "text"}
        answer = await bot.call("send_message", {**body, **text, "receiver": ada.id, **message})
        assert (answer["status"], len(ada.messages)) == (0, 1)


async def test_a_keyboard_may_come_alone() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada = api.user(subscribed=True)
        body = {"receiver": ada.id, "sender": {"name": "Centre"}, "keyboard": keys(key("Так"))}
        assert (await bot.call("send_message", body))["status"] == 0
        assert (ada.screen.type, ada.labels) == ("", ["Так"])


async def test_leaving_with_faults_fails() -> None:
    async def careless() -> None:
        async with ViberStandIn() as api, a_bot(api) as bot:
            assert await bot.status(api.user(subscribed=True), silent=True) == 0

    with pytest.raises(AssertionError, match="unknown field silent"):
        await careless()


async def test_what_cannot_be_read_or_is_unknown() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        for raw in (b"{", b'"\xff"', b"[]"):
            async with bot.http.post(f"{api.url}/send_message", data=raw) as response:
                assert (response.status, (await response.json())["status"]) == (200, 3)
        assert (await bot.call("sendMessage", {}))["status"] == 3
        assert (await bot.call("get_online", {"ids": [], "id": 1}))["status"] == 3
        assert [fault.partition(": ")[2] for fault in api.faults] == [
            *("is not sent as application/json", "request is not JSON in UTF-8") * 2,
            *("is not sent as application/json", "request is no object", "no such method", "unknown field id"),
        ]
        api.faults.clear()


# --- Webhook and account ---------------------------------------------------------------------------------------------


async def test_setting_the_webhook() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada = api.user(subscribed=True)
        info = await bot.call("get_account_info", {})
        assert (info["webhook"], info["subscribers_count"], info["uri"]) == (f"{bot.url}/hook", 1, "standincentre")
        asked = {"url": f"{bot.url}/hook?a=1", "event_types": ["seen"], "send_name": True}
        assert (await bot.call("set_webhook", asked))["event_types"] == ["seen", "client_status"]
        for url in ("http://example.org/hook", f"{bot.url}/nothing", "http://127.0.0.1:9/hook"):
            assert (await bot.call("set_webhook", {"url": url}))["status"] == 1
        assert (await bot.call("set_webhook", {"url": bot.url, "event_types": ["typing"]}))["status"] == 3
        await ada.opens()
        await ada.writes("x")
        await ada.settles(quiet=0.05)
        assert bot.heard == ["message"]
        assert bot.events[-1]["sender"] == ada.as_user()
        assert (ada.as_user()["name"], "avatar" in ada.as_user()) == ("Оксана", False)
        assert [callback.status for callback in api.told("webhook")] == [200, 200, 404, 0]
        assert (await bot.call("set_webhook", {"url": ""}))["status"] == 0
        assert await bot.status(ada) == 10
        assert (await bot.call("get_account_info", {}, "another-token"))["status"] == 2
        assert (await bot.call("get_account_info", {"auth_token": VIBER_TOKEN}, ""))["status"] == 0


async def test_names_need_consent_of_both() -> None:
    async with ViberStandIn() as api, a_bot(api, send_name=True, send_photo=True):
        open_one, shy = api.user(), api.user(send_name=False)
        assert "avatar" in open_one.as_user()
        assert (shy.as_user()["name"], "avatar" in shy.as_user()) == ("Subscriber", False)
        assert open_one.id != shy.id
        assert shy.id.startswith("+/")
        assert shy.id.endswith("==")


async def test_user_details_are_rationed() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada = api.user()
        statuses = [(await bot.call("get_user_details", {"id": ada.id}))["status"] for _ in range(3)]
        api.passes(hours=12)
        assert [*statuses, (await bot.call("get_user_details", {"id": ada.id}))["status"]] == [0, 0, 12, 0]


# --- Events ----------------------------------------------------------------------------------------------------------


async def test_the_welcome_is_shown_once_and_is_no_subscription() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada, welcome = api.user(), {**CAN, "text": "Вітаємо!", **FEW}
        bot.answers.extend([(200, {**welcome, "text": "lost"}), (200, welcome), (200, welcome)])
        api.loses_answers()
        api.loses_answers(heard=True)
        await ada.opens("krakow")
        assert (await ada.waits(quiet=0.1)).text == "Вітаємо!"
        await ada.settles(quiet=0.05)
        assert (len(ada.messages), len(set(map(str, bot.events[1:])))) == (1, 1)
        assert [bot.events[-1][name] for name in ("context", "subscribed")] == ["krakow", False]
        assert await bot.status(ada) == 6
        await ada.taps("Так")
        await ada.settles(quiet=0.05)
        assert await bot.status(ada) == 0
        await ada.opens()
        await ada.settles(quiet=0.05)
        assert "context" not in bot.events[-1]
        assert bot.events[-1]["subscribed"] is True


@pytest.mark.parametrize(
    ("welcome", "why"),
    [
        ({**CAN, "auth_token": VIBER_TOKEN}, "unknown field auth_token"),
        ({**CAN, "receiver": "x"}, "unknown field receiver"),
        ({"type": "text", "text": "x"}, "sender.name is missing"),
        ({**CAN, "min_api_version": 11}, "apiVersionNotSupported"),
        ([CAN], "request is no object"),
    ],
)
async def test_a_faulty_welcome(welcome: object, why: str) -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada = api.user()
        bot.answers.append((200, welcome))
        await ada.opens()
        await ada.settles(quiet=0.05)
        assert any(why in fault for fault in api.faults)
        assert bool(ada.messages) == why.startswith("unknown field")
        api.faults.clear()


async def test_events_are_repeated_in_order_and_given_up() -> None:
    async with ViberStandIn(second=0.001) as api, a_bot(api) as bot:
        ada, eve = api.user(), api.user()
        bot.answers.extend([(500, None), (404, {"status": 0})])
        first = await ada.writes("one")
        await ada.writes("two")
        await ada.settles(quiet=0.05)
        tokens = [event["message_token"] for event in bot.events[1:]]
        assert (len(tokens), tokens[:3]) == (4, [first] * 3)
        assert [callback.status for callback in api.told("message")] == [500, 404, 200, 200]
        bot.answers.extend([(500, None)] * len(PAUSES))
        await eve.writes("hello?")
        await eve.settles(quiet=0.05)
        assert len(api.callbacks) == 5 + len(PAUSES)
        bot.answers.append((200, CAN))
        await eve.writes("hello?")
        await eve.settles(quiet=0.05)
        assert api.faults == [
            f"message: given up after {len(PAUSES)} attempts",
            "message: nobody reads what it is answered with",
        ]
        api.faults.clear()


async def test_subscriptions() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada = api.user()
        assert (await bot.call("send_message", {**CAN, "receiver": "nobody"}))["status"] == 5
        assert await bot.status(ada) == 6
        await ada.writes("hello")
        assert await bot.status(ada, tracking_data="s1") == 0
        await ada.writes("again")
        await ada.unsubscribes()
        assert await bot.status(ada) == 6
        await ada.subscribes()
        await ada.writes("and again")
        assert await bot.status(ada) == 0
        await ada.settles(quiet=0.05)
        assert bot.heard == ["message", "message", "unsubscribed", "subscribed", "message"]
        messages = [event["message"] for event in bot.events if event["event"] == "message"]
        assert ["tracking_data" in json.dumps(message) for message in messages] == [False, True, False]


async def test_taps_and_what_the_chat_shows_of_them() -> None:
    keyboard = keys(
        key("Тихо", "k:0", Silent=True),
        key("Голосно", "k:1"),
        key("Сайт", "https://example.org/", ActionType="open-url", Silent=True),
        key("Номер", "phone", ActionType="share-phone", Silent=True),
        key("Місце", "place", ActionType="location-picker", Silent=True),
        key("Ніщо", ActionType="none"),
    )
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada = api.user(subscribed=True)
        await bot.says(ada, keyboard=keyboard, min_api_version=7)
        await ada.writes("слова")
        for label in ("Тихо", "Голосно", "Сайт", "Номер", "Місце", "Ніщо"):
            await ada.taps(label)
        await ada.shares_phone("48600100200")
        await ada.settles(quiet=0.05)
        assert ada.texts_in_chat == ["слова", "k:1"]
        assert ada.opened == ["https://example.org/"]
        assert [event["silent"] for event in bot.events[1:]] == [False, True, False, True, True, True, True]
        kinds = [(m["type"], m["text"]) for event in bot.events[1:] if isinstance(m := event["message"], dict)]
        assert kinds[3:] == [("text", "https://example.org/"), ("contact", "phone"), ("location", "place"), kinds[4]]
        assert "48600100200" in json.dumps(bot.events[-1])
        old = ada.screen
        await bot.says(ada, keyboard=keys(key("Тихо", "k:9", Silent=True)), min_api_version=5)
        with pytest.raises(AssertionError, match="no button 'Місце'"):
            await ada.taps("Місце")
        await ada.taps("Тихо")
        await ada.taps("Місце", on=old)
        assert ada.texts_in_chat == ["слова", "k:1", "k:9"]
        assert [fault for fault in api.faults if "Silent" not in fault] == []
        await bot.says(ada)
        assert ada.labels == []
        api.faults.clear()


async def test_a_desktop_shares_no_number() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        for desktop in (True, "text"):
            ada = api.user(subscribed=True, desktop="text" if desktop == "text" else True)
            keyboard = keys(key("Номер", "phone", ActionType="share-phone"))
            await bot.says(ada, keyboard=keyboard, min_api_version=3)
            await ada.shares_phone()
            await ada.settles(quiet=0.05)
        empty, words = (event["message"] for event in bot.events[1:])
        assert empty == {"text": "phone", "type": "contact", "contact": {"name": "Оксана", "phone_number": ""}}
        assert words == {"text": "phone", "type": "text"}


async def test_whatever_people_send_is_sound() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada = api.user()
        await ada.sends("picture")
        await ada.sends("video")
        await ada.sends("file")
        await ada.sends("sticker")
        await ada.sends("location")
        await ada.sends("url")
        await ada.sends_contact("Іван", "48600100200")
        await ada.settles(quiet=0.05)
        kinds = [message["type"] for event in bot.events[1:] if isinstance(message := event["message"], dict)]
        assert kinds == ["picture", "video", "file", "sticker", "location", "url", "contact"]


async def test_events_are_judged() -> None:
    async with ViberStandIn() as api, a_bot(api):
        api.tell(api.user().id, "failed", {"user_id": "x"})
        assert api.faults == ["event failed: unreadable (KeyError 'desc')"]
        api.faults.clear()


async def test_forged_and_repeated_events() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada = api.user()
        await ada.writes("x")
        await ada.settles(quiet=0.05)
        assert (await api.posts(bot.events[-1])).status == 200
        assert (await api.posts(b"{", "0" * 64)).status == 403
        assert bot.heard == ["message", "message"]


# --- Receipts --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("early", [True, False])
async def test_receipts(early: bool) -> None:
    async with ViberStandIn(second=0.05, receipts="early" if early else True) as api, a_bot(api) as bot:
        ada = api.user(subscribed=True, devices=2)
        token = (await bot.says(ada))["message_token"]
        assert bot.heard == ["delivered", "delivered"] * early
        await api.drained()
        await ada.waits(quiet=0.05)
        await ada.settles(quiet=0.05)
        await api.drained()
        assert bot.heard == ["delivered", "delivered", "seen"]
        assert {event["message_token"] for event in bot.events[1:]} == {token}


async def test_a_phone_may_refuse_a_keyboard() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada = api.user(subscribed=True)
        api.rejects_keyboards_of(ada)
        answer = await bot.says(ada, **FEW)
        await bot.says(ada, text="plain")
        await api.drained()
        assert (answer["status"], bot.heard, bot.events[-1]["desc"]) == (0, ["failed"], "keyboard is not valid")
        assert bot.events[-1]["message_token"] == answer["message_token"]
        assert [shown.text for shown in ada.messages] == ["plain"]


# --- Money, limits, failures -----------------------------------------------------------------------------------------


async def test_a_session_runs_from_the_first_message() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada, billed = api.user(subscribed=True), list[object]()
        for hours, writes in ((0, False), (0, True), (20, True), (5, False), (0, True)):
            api.passes(hours=hours)
            if writes:
                await ada.writes("x")
            billed.append((await bot.says(ada))["billing_status"])
        assert billed == [call.answer["billing_status"] for call in api.made("send_message")] == [5, 2, 2, 5, 2]


async def test_a_hundred_messages_without_a_reply() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada = api.user(subscribed=True)
        assert [await bot.status(ada) for _ in range(101)][99:] == [0, 12]
        await ada.writes("I am here")
        assert [await bot.status(ada) for _ in range(101)][99:] == [0, 12]
        api.passes(hours=1)
        assert await bot.status(ada) == 0


async def test_versions() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        assert await bot.status(api.user(subscribed=True, api_version=6), min_api_version=7) == 13


async def test_failures_to_order() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada, eve = api.user(subscribed=True), api.user(subscribed=True)
        api.fails("send_message", status="12", user=eve)
        assert [await bot.status(ada), await bot.status(eve), await bot.status(eve)] == [0, "12", 0]
        api.fails("*", http=502)
        with pytest.raises(aiohttp.ContentTypeError):
            await bot.says(ada)
        for how, arrived in (("drop", 1), ("drop-after", 2)):
            api.fails("send_message", how="drop" if how == "drop" else "drop-after")
            with pytest.raises(aiohttp.ServerDisconnectedError):
                await bot.says(ada)
            assert len(ada.messages) == arrived
        api.account_is(7)
        assert [await bot.status(ada), await bot.status(eve)] == [7, 7]
        api.account_is(0)
        assert await bot.status(ada) == 0
        assert [call.status for call in api.made("send_message")] == [0, "12", 0, None, None, None, 7, 7, 0]


async def test_broadcasts() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada, eve, old, new = (api.user(subscribed=n != 3, api_version=10 - n) for n in range(4))
        api.fails("broadcast_message", status=12, user=eve)
        everybody = [ada.id, eve.id, old.id, new.id, "nobody"]
        answer = await bot.call("broadcast_message", {**CAN, "broadcast_list": everybody, "min_api_version": 9})
        failed = answer["failed_list"]
        assert isinstance(failed, list)
        assert {each["receiver"]: each["status"] for each in failed} == {eve.id: 12, old.id: 13, new.id: 6, "nobody": 5}
        assert [shown.token for shown in ada.messages] == [answer["message_token"]]
        api.fails("broadcast_message", status=19)
        assert (await bot.call("broadcast_message", {**CAN, "broadcast_list": [ada.id]}))["status"] == 19
        assert api.faults == []
        assert (await bot.call("broadcast_message", {**CAN, "broadcast_list": everybody * 61}))["status"] == 3
        api.faults.clear()


async def test_media_are_fetched() -> None:
    async with ViberStandIn() as api, a_bot(api) as bot:
        ada = api.user(subscribed=True)

        async def sends(name: str, size: int, base: str = f"{bot.url}/media") -> list[str]:
            api.faults.clear()
            kind: dict[str, object] = {"type": "picture"} if name.endswith("png") else {"type": "file", "size": size}
            own = {"file_name": name} if kind["type"] == "file" else {"text": ""}
            body = {"sender": CAN["sender"], "receiver": ada.id, "media": f"{base}/{name}", **kind, **own}
            assert (await bot.call("send_message", body))["status"] == 0
            return list(api.faults)

        assert await sends("visit.pdf", len(PNG)) == []
        assert await sends("map.png", 0) == []
        assert ada.screen.content == PNG
        assert await sends("visit.pdf", 5) == ["file: size is 5, GET brings 2004 bytes"]
        assert await sends("visit.pdf", 5, f"{bot.url}/nowhere") == ["file: HEAD 404, GET 404"]
        assert await sends("visit.pdf", 5, "http://127.0.0.1:9") == ["file: HEAD 0, GET 0"]
        assert await sends("map.png", 0, "https://example.org") == [
            "media: the stand-in fetches only from the loopback"
        ]
        api.faults.clear()


@pytest.mark.parametrize(
    ("fetched", "why"),
    [
        (rules.Fetched(200, "", 200, "image/png", PNG), "HEAD announces no bytes"),
        (rules.Fetched(200, "0", 200, "image/png", b""), "0 bytes"),
        (rules.Fetched(200, "1000001", 200, "image/png", bytes(1_000_001)), "1000001 bytes"),
        (rules.Fetched(200, "2004", 200, "text/html", PNG), "comes as text/html"),
    ],
)
def test_media_that_do_not_arrive(fetched: rules.Fetched, why: str) -> None:
    assert any(why in fault for fault in rules.media_faults({"type": "picture"}, fetched))


async def test_waiting_for_a_silent_bot_fails() -> None:
    async with ViberStandIn() as api:
        ada = api.user()
        await ada.writes("anybody?")
        with pytest.raises(AssertionError, match=r"shown nothing within 0\.1 s; webhook: False"):
            await ada.waits(0.1)
        with pytest.raises(AssertionError, match="no webhook"):
            await api.posts({})


# --- The judge -------------------------------------------------------------------------------------------------------


def signed(event: Json) -> tuple[bytes, str]:
    raw = json.dumps(event).encode()
    return raw, hmac.new(VIBER_TOKEN.encode(), raw, hashlib.sha256).hexdigest()


def test_the_signature_is_what_others_make_of_it() -> None:
    assert judge.event_faults(VECTOR.body, VECTOR.signature, VECTOR.token) == []
    assert ViberStandIn(VECTOR.token).sign(VECTOR.body) == VECTOR.signature
    assert judge.event_faults(VECTOR.body + b" ", VECTOR.signature, VECTOR.token) == [
        "event unsubscribed: the signature is wrong"
    ]


@pytest.mark.parametrize("name", EVENTS)
def test_the_judge_reads_every_event_but_the_unheard_of(name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    faults = judge.event_faults(*signed(EVENTS[name]), VIBER_TOKEN)
    assert ["unreadable" in fault for fault in faults] == [True] * (name in UNHEARD_OF)
    assert caplog.text == ""


@pytest.mark.parametrize("name", ["message", "timestamp", "message_token", "sender"])
def test_the_judge_misses_what_an_event_needs(name: str) -> None:
    event = {key: value for key, value in EVENTS["text"].items() if key != name}
    assert any("unreadable" in fault for fault in judge.event_faults(*signed(event), VIBER_TOKEN))


@pytest.mark.parametrize("extra", ["sticker_id", "file_name"])
def test_the_judge_sees_what_does_not_belong(extra: str) -> None:
    event = {**EVENTS["text"], "message": {"type": "text", "text": "x", extra: 1}}
    assert judge.event_faults(*signed(event), VIBER_TOKEN) == [f"event message: {extra} is not as viberbot has it"]


@pytest.mark.parametrize(
    ("message", "why"),
    [
        ({"type": "text"}, "invalid"),
        ({**CAN, "color": "red"}, "color is not as viberbot has it"),
        ({**CAN, "sender": {"name": "Centre", "role": "admin"}}, "sender is not as viberbot has it"),
        ({"type": "location", "location": {"lat": "50", "lon": "19"}}, "unreadable"),
        ({"type": "hologram"}, "unreadable"),
        ({"type": "file", "media": "https://a.b/c.pdf", "size": 1}, "invalid"),
    ],
)
def test_the_judge_flags_faulty_messages(message: Json, why: str) -> None:
    assert any(why in fault for fault in judge.message_faults(message, VIBER_TOKEN))
