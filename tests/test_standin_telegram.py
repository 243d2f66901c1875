"""The stand-in is a believable Telegram: a stranger's library talks to it, and what Telegram refuses it refuses."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta

import aiohttp
import pytest
import telegram
from aiohttp import web
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackContext,
    CallbackQueryHandler,
    ExtBot,
    JobQueue,
    MessageHandler,
    filters,
)
from telegram.request import HTTPXRequest

from tests.patience import PATIENCE
from tests.standin import oracle, rules
from tests.standin.telegram import TOKEN, StandIn
from tests.standin.wire import Json, Refusal

# --- A bot written with python-telegram-bot --------------------------------------------------------------------------

KEYBOARD = telegram.InlineKeyboardMarkup(
    [
        [
            telegram.InlineKeyboardButton("Так", callback_data="yes"),
            telegram.InlineKeyboardButton("Ні", callback_data="no"),
        ],
        [telegram.InlineKeyboardButton("Сайт", url="https://www.pociagdokariery.pl")],
    ]
)


async def greet(update: telegram.Update, _: object) -> None:
    message = update.effective_message
    assert message is not None
    if message.contact:
        await message.reply_text(f"contact {message.contact.user_id}")
    elif message.text == "/start book-krakow":
        await message.reply_text("Вітаємо!", reply_markup=KEYBOARD)
    elif message.text == "file":
        await message.reply_document(b"BEGIN:VCALENDAR", filename="visit.ics", caption="Візит")
    elif message.text == "place":
        await message.reply_venue(50.06, 19.94, "Office", "Street")
    else:
        kind = "sticker" if message.sticker else "voice" if message.voice else "photo" if message.photo else "text"
        await message.reply_html(f"<b>{kind}</b>: {message.text or ''}")


async def pressed(update: telegram.Update, _: object) -> None:
    query = update.callback_query
    assert query is not None
    await query.answer("ok")
    await query.edit_message_text(f"pressed {query.data}")


Data = dict[object, object]
Context = CallbackContext[ExtBot[None], Data, Data, Data]
App = Application[ExtBot[None], Context, Data, Data, Data, JobQueue[Context]]


def application(api: StandIn) -> App:
    built = ApplicationBuilder().token(TOKEN).base_url(f"{api.url}/bot").base_file_url(f"{api.url}/file/bot").build()
    built.add_handler(CallbackQueryHandler(pressed))
    built.add_handler(MessageHandler(filters.ALL, greet))
    return built


@asynccontextmanager
async def polling(api: StandIn) -> AsyncIterator[None]:
    async with application(api) as app:
        assert app.updater is not None
        await app.start()
        await app.updater.start_polling(allowed_updates=["message", "callback_query"], timeout=5)
        try:
            yield
        finally:
            api.updates.closed = True  # lets the last long poll go
            await app.updater.stop()
            await app.stop()


@asynccontextmanager
async def serving(handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> AsyncIterator[str]:
    """A webhook on the loopback."""
    web_app = web.Application()
    web_app.router.add_post("/hook", handler)
    runner = web.AppRunner(web_app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def webhook(api: StandIn) -> AsyncIterator[None]:
    async with application(api) as app:

        async def receive(request: web.Request) -> web.Response:
            assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
            await app.process_update(telegram.Update.de_json(await request.json(), app.bot))
            return web.Response()

        async with serving(receive) as url:
            await app.bot.set_webhook(url, secret_token="s3cret", allowed_updates=["message", "callback_query"])
            info = await app.bot.get_webhook_info()
            assert (info.url, info.pending_update_count) == (url, 0)
            yield
            await app.bot.delete_webhook()


@pytest.mark.parametrize("receiving", [polling, webhook])
async def test_a_strangers_bot_lives_with_it(receiving: Callable[[StandIn], AbstractAsyncContextManager[None]]) -> None:
    async with StandIn() as api, receiving(api):
        user = api.user()
        await user.sends_command("/start book-krakow")
        screen = await user.waits()
        assert (screen.text, screen.labels) == ("Вітаємо!", ["Так", "Ні", "Сайт"])
        await user.presses("Так")
        assert (await user.waits()).text == "pressed yes"
        assert user.screen.id == screen.id
        assert user.screen.labels == []
        await user.settles()
        assert [answer.text for answer in user.answers] == ["ok"]
        await user.says("file")
        screen = await user.waits()
        assert screen.file is not None
        assert (screen.file.name, screen.file.content, screen.text) == ("visit.ics", b"BEGIN:VCALENDAR", "Візит")
        await user.says("place")
        assert "venue" in (await user.waits()).content
        await user.shares_contact("+48111222333")
        assert (await user.waits()).text == "contact 7"
        await user.sends_sticker()
        assert (await user.waits()).text == "sticker: "
        await user.sends_voice()
        assert (await user.waits()).text == "voice: "
        await user.sends_photo()
        screen = await user.waits()
        assert screen.text == "photo: "
        assert screen.content["entities"] == [{"offset": 0, "length": 5, "type": "bold"}]
        await user.settles()
        assert api.unanswered() == []


# --- Errors as a stranger reads them ---------------------------------------------------------------------------------


@asynccontextmanager
async def client(api: StandIn, token: str = TOKEN) -> AsyncIterator[telegram.Bot]:
    async with HTTPXRequest(connection_pool_size=4) as calls, HTTPXRequest() as polls:
        yield telegram.Bot(token, base_url=f"{api.url}/bot", request=calls, get_updates_request=polls)


async def test_a_stranger_understands_its_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # the library's way to read durations without a warning
    async with StandIn() as api, client(api) as bot:
        user = api.user()
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(7, "too early")
        await user.says("hello")
        await bot.send_message(7, "now")
        await user.blocks_bot()
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await bot.send_message(7, "again")
        await user.unblocks_bot()
        await bot.send_message(7, "and again")
        api.fail_next("sendMessage", 429, retry_after=3)
        with pytest.raises(RetryAfter) as wait:
            await bot.send_message(7, "fast")
        assert wait.value.retry_after == timedelta(seconds=3)
        api.fail_next(
            "sendMessage", 400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to=-100123
        )
        with pytest.raises(telegram.error.ChatMigrated):
            await bot.send_message(7, "moved")
        api.fail_next("sendMessage", "html502")
        with pytest.raises(NetworkError):
            await bot.send_message(7, "proxy")
        await user.deactivates()
        with pytest.raises(Forbidden, match="user is deactivated"):
            await bot.send_message(7, "anyone?")
        assert [message.text for message in user.messages] == ["now", "and again"]


async def test_a_wrong_token_is_refused() -> None:
    async with StandIn() as api:
        async with client(api, "4242424242:AAH-another-token-of-the-right-shape") as bot:  # made up
            with pytest.raises(InvalidToken, match="Unauthorized"):
                await bot.get_me()
        async with client(api, "nonsense") as bot:
            with pytest.raises(InvalidToken, match="Not Found"):
                await bot.get_me()


async def test_broken_connections() -> None:
    async with StandIn() as api, client(api) as bot:
        user = api.user(met=True)
        api.fail_next("sendMessage", "drop")
        with pytest.raises(NetworkError):
            await bot.send_message(7, "lost")
        assert user.messages == []
        api.fail_next("*", "drop-after")
        with pytest.raises(NetworkError):
            await bot.send_message(7, "arrived")
        assert user.screen.text == "arrived"
        assert [call.status for call in api.made("sendMessage")] == [0, 0]
        assert [call.params["text"] for call in api.calls] == ["lost", "arrived"]


# --- Raw HTTP --------------------------------------------------------------------------------------------------------

Body = dict[str, object]


@asynccontextmanager
async def raw(api: StandIn) -> AsyncIterator[Callable[[str, Body], Awaitable[tuple[int, str]]]]:
    async with aiohttp.ClientSession() as http:

        async def call(method: str, body: Body) -> tuple[int, str]:
            async with http.post(f"{api.url}/bot{TOKEN}/{method}", json=body) as response:
                answer = await response.json()
                return response.status, answer.get("description", "")

        yield call


def inline(*buttons: Body) -> Body:
    return {"inline_keyboard": [list(buttons)]}


GOOD: Body = {"text": "Далі", "callback_data": "x"}
REFUSED: list[tuple[str, Body, str]] = [
    ("sendMessage", {"text": "x"}, "chat_id is empty"),
    ("sendMessage", {"chat_id": 8, "text": "x"}, "chat not found"),
    ("sendMessage", {"chat_id": 7}, "message text is empty"),
    ("sendMessage", {"chat_id": 7, "text": ""}, "message text is empty"),
    ("sendMessage", {"chat_id": 7, "text": " \n "}, "text must be non-empty"),
    ("sendMessage", {"chat_id": 7, "text": "<b></b>", "parse_mode": "HTML"}, "text must be non-empty"),
    ("sendMessage", {"chat_id": 7, "text": "ї" * 4097}, "message is too long"),
    ("sendMessage", {"chat_id": 7, "text": "👍" * 2049}, "message is too long"),
    (
        "sendMessage",
        {"chat_id": 7, "text": "a<b", "parse_mode": "HTML"},
        "can't parse entities: Unclosed start tag at byte",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "<p>a</p>", "parse_mode": "HTML"},
        "can't parse entities: Unsupported start tag",
    ),
    ("sendMessage", {"chat_id": 7, "text": "<b>a", "parse_mode": "HTML"}, "can't parse entities: Can't find end tag"),
    (
        "sendMessage",
        {"chat_id": 7, "text": "<b>a</i>", "parse_mode": "HTML"},
        "can't parse entities: Unmatched end tag",
    ),
    ("sendMessage", {"chat_id": 7, "text": "x", "parse_mode": "BBCode"}, "unsupported parse_mode"),
    (
        "sendMessage",
        {"chat_id": 7, "text": "ab", "entities": [{"type": "bold", "offset": 1, "length": 2}]},
        "entity beginning at UTF-16 offset 1 ends after the end of the text",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "👍b", "entities": [{"type": "bold", "offset": 1, "length": 1}]},
        "entity begins or ends in a middle of a UTF-16 symbol",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": inline({"text": "a", "callback_data": "я" * 33})},
        "BUTTON_DATA_INVALID",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": inline({"text": "a", "callback_data": ""})},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": inline({"text": " ", "callback_data": "a"})},
        "inline keyboard button text must be non-empty",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": inline({"text": "a", "url": "mailto:x@example.org"})},
        "inline keyboard button URL 'mailto:x@example.org' is invalid",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": inline({"text": "a", "url": "http://localhost/a"})},
        "inline keyboard button URL 'http://localhost/a' is invalid: Wrong HTTP URL",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": {"inline_keyboard": [[GOOD] * 8] * 13}},
        "reply markup is",
    ),
    ("sendMessage", {"chat_id": 7, "text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
    ("editMessageText", {"text": "x"}, "message identifier is not specified"),
    ("editMessageText", {"chat_id": 7, "message_id": 5, "text": "x"}, "message to edit not found"),
    ("editMessageText", {"chat_id": 7, "message_id": 101, "text": "x"}, "message can't be edited"),
    ("editMessageText", {"chat_id": 7, "message_id": 102, "text": "same"}, "message is not modified: specified new"),
    ("editMessageText", {"chat_id": 7, "message_id": 103, "text": "x"}, "there is no text in the message to edit"),
    ("editMessageReplyMarkup", {"chat_id": 7, "message_id": 102}, "message is not modified: specified new"),
    (
        "editMessageText",
        {"chat_id": 7, "message_id": 102, "text": "x", "reply_markup": {"keyboard": [["a"]]}},
        "inline keyboard expected",
    ),
    ("deleteMessage", {"chat_id": 7, "message_id": 5}, "message to delete not found"),
    ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old and response timeout expired or query ID is"),
    ("sendDocument", {"chat_id": 7}, "there is no document in the request"),
    ("sendDocument", {"chat_id": 7, "document": "attach://nothing"}, "there is no document in the request"),
    ("sendVenue", {"chat_id": 7, "longitude": 20, "title": "a", "address": "b"}, "latitude is empty"),
    ("sendLocation", {"chat_id": 7, "latitude": 91, "longitude": 20}, "wrong location specified"),
    ("setMyCommands", {"commands": [{"command": "Книга", "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "menu", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("setMyCommands", {"commands": [], "language_code": "uk-UA"}, "invalid language code specified"),
    ("setWebhook", {"url": "http://example.org/hook"}, "bad webhook: An HTTPS URL must be provided for webhook"),
    ("setWebhook", {"url": "https://example.org:444/hook"}, "bad webhook: Webhook can be set up only on ports"),
    ("setWebhook", {"url": "https://example.org/hook", "secret_token": "ключ"}, "secret token contains unallowed"),
]


@pytest.mark.parametrize(("method", "body", "why"), REFUSED)
async def test_it_refuses_what_telegram_refuses(method: str, body: Body, why: str) -> None:
    async with StandIn() as api, raw(api) as call:
        user = api.user()
        await user.says("hello")  # message 101
        assert await call("sendMessage", {"chat_id": 7, "text": "same"}) == (200, "")
        assert await call("sendLocation", {"chat_id": 7, "latitude": 50, "longitude": 20}) == (200, "")
        status, description = await call(method, body)
        assert (status, description[: len("Bad Request: ") + len(why)]) == (400, f"Bad Request: {why}")
        api.faults.clear()


async def test_methods_have_one_name_in_any_spelling() -> None:
    async with StandIn() as api, raw(api) as call:
        assert await call("GETME", {}) == (200, "")
        assert await call("getYou", {}) == (404, "Not Found: method not found")
        assert api.faults == ["getYou: no such method", "getYou: unknown to the stand-in"]
        api.faults.clear()


async def test_leaving_with_faults_fails() -> None:
    async def careless() -> None:
        async with StandIn() as api, raw(api) as call:
            api.user(met=True)
            assert await call("sendMessage", {"chat_id": 7, "text": "x", "silent": True}) == (200, "")

    with pytest.raises(AssertionError, match="unknown parameter silent"):
        await careless()


async def test_every_encoding_is_read() -> None:
    async with StandIn() as api, aiohttp.ClientSession() as http:
        user = api.user(met=True)
        url = f"{api.url}/bot{TOKEN}/sendMessage"
        form = aiohttp.FormData({"chat_id": "7", "text": "multipart"}, default_to_multipart=True)
        for answer in (
            await http.get(url, params={"chat_id": 7, "text": "query"}),
            await http.post(url, data={"chat_id": "7", "text": "form"}),
            await http.post(url, json={"chat_id": 7, "text": "json"}),
            await http.post(url, data=form),
        ):
            assert answer.status == 200
            answer.release()
        assert [message.text for message in user.messages] == ["query", "form", "json", "multipart"]
        assert all(call.params["chat_id"] == 7 for call in api.calls)


# --- Updates ---------------------------------------------------------------------------------------------------------


async def test_polling_confirms_by_offset() -> None:
    async with StandIn() as api, client(api) as bot:
        user = api.user()
        for word in ("a", "b", "c"):
            await user.says(word)
        batch = await bot.get_updates(limit=2)
        assert [update.message.text for update in batch if update.message] == ["a", "b"]
        assert len(await bot.get_updates(offset=batch[0].update_id)) == 3
        assert len(await bot.get_updates(offset=batch[0].update_id)) == 1  # the same offset at once
        assert [u.update_id for u in await bot.get_updates(offset=batch[1].update_id)] == [
            batch[1].update_id,
            batch[1].update_id + 1,
        ]
        assert (await bot.get_updates(offset=-1))[0].update_id == batch[1].update_id + 1
        assert len(api.updates.waiting) == 1


async def test_a_long_poll_waits_and_wakes() -> None:
    async with StandIn() as api, client(api) as bot:
        user = api.user()
        poll = asyncio.create_task(bot.get_updates(timeout=20))
        await asyncio.sleep(0.1)
        assert not poll.done()
        await user.says("hello")
        assert len(await asyncio.wait_for(poll, PATIENCE)) == 1


async def test_the_second_poller_ends_the_first() -> None:
    async with StandIn() as api, client(api) as bot, client(api) as other:
        first = asyncio.create_task(other.get_updates(timeout=20))
        await asyncio.sleep(0.1)
        second = asyncio.create_task(bot.get_updates(offset=1, timeout=20))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first
        assert not second.done()
        await bot.set_webhook("http://127.0.0.1:9/hook")
        with pytest.raises(Conflict, match="terminated by setWebhook request"):
            await second
        with pytest.raises(Conflict, match="while webhook is active"):
            await bot.get_updates()


async def test_only_allowed_updates_come_and_they_grow_old() -> None:
    async with StandIn() as api, client(api) as bot:
        user = api.user(met=True)
        shown = await bot.send_message(7, "x", reply_markup=KEYBOARD)
        await bot.get_updates(allowed_updates=["message"])
        await user.presses("Так")
        await user.says("hello")
        assert [update.update_id for update in await bot.get_updates()] == [880_000_001]
        await bot.get_updates(offset=880_000_002, allowed_updates=["callback_query"])
        await user.presses("Так")
        assert len(api.updates.waiting) == 1
        api.passes(200)
        assert not await bot.get_updates(offset=880_000_003)
        await user.presses("Ні")
        query = (await bot.get_updates(offset=880_000_002))[0].callback_query
        assert query is not None
        api.passes(151)
        with pytest.raises(BadRequest, match=r"(?i)query is too old"):
            await query.answer()
        api.passes(49 * 3600)
        with pytest.raises(BadRequest, match="can't be deleted"):
            await shown.delete()


async def test_a_press_on_a_deleted_message_is_inaccessible() -> None:
    async with StandIn() as api, client(api) as bot:
        user = api.user(met=True)
        sent = await bot.send_message(7, "x", reply_markup=KEYBOARD)
        shown = user.screen
        await sent.delete()
        await user.presses("Так", shown)
        query = (await bot.get_updates())[0].callback_query
        assert query is not None
        assert query.message
        assert not query.message.is_accessible


async def test_the_webhook_retries_in_order_and_keeps_presses_apart() -> None:
    got: list[str] = []
    refusals = [500, 429, 302]

    async def receive(request: web.Request) -> web.Response:
        update = await request.json()
        got.append(update["message"]["text"] if "message" in update else "press")
        if "message" in update and refusals:
            return web.Response(status=refusals.pop(0))
        return web.Response()

    async with StandIn() as api, client(api) as bot, serving(receive) as url:
        user = api.user(met=True)
        await bot.send_message(7, "x", reply_markup=KEYBOARD)
        await bot.set_webhook(url, max_connections=5)
        await user.says("one")
        await user.says("two")
        await user.presses("Так")
        await api.drained()
        assert [word for word in got if word != "press"] == ["one", "one", "one", "one", "two"]
        assert got.index("press") < got.index("two")
        assert [delivery.status for delivery in api.deliveries].count(200) == 3
        info = await bot.get_webhook_info()
        assert info.last_error_message == "Wrong response from the webhook: 302"


async def test_a_webhook_may_answer_with_a_call() -> None:
    async def receive(_: web.Request) -> web.Response:
        return web.json_response({"method": "sendMessage", "chat_id": 7, "text": "by return"})

    async with StandIn() as api, client(api) as bot, serving(receive) as url:
        user = api.user()
        await bot.set_webhook(url)
        await user.says("hello")
        assert (await user.waits()).text == "by return"


async def test_poison_and_repeated_updates() -> None:
    async with StandIn() as api, client(api) as bot:
        user = api.user()
        told = await user.says("hello")
        await api.push_raw({"message": {"message_id": 1}})
        await bot.get_updates(offset=880_000_003)
        await api.redeliver(told)
        assert [update.update_id for update in await bot.get_updates()] == [880_000_001]


async def test_the_strict_rate_limit() -> None:
    async with StandIn(per_second=3) as api, raw(api) as call:
        api.user(met=True)
        statuses = [(await call("sendMessage", {"chat_id": 7, "text": str(n)}))[0] for n in range(5)]
        assert statuses == [200, 200, 200, 429, 429]


async def test_slowness() -> None:
    async with StandIn() as api, raw(api) as call:
        api.slow("getMe", 0.2)
        before = api.time()
        await call("getMe", {})
        assert api.time() - before >= 0.2


async def test_reply_keyboards() -> None:
    async with StandIn() as api, client(api) as bot:
        user = api.user(met=True)
        keys = [[telegram.KeyboardButton("Мій номер", request_contact=True)], [telegram.KeyboardButton("Назад")]]
        await bot.send_message(7, "phone?", reply_markup=telegram.ReplyKeyboardMarkup(keys, one_time_keyboard=True))
        assert user.keys == ["Мій номер", "Назад"]
        await user.presses("Мій номер")
        await user.presses("Назад")
        await user.shares_contact("+48999", own=False)
        mine, back, theirs = (update.message for update in await bot.get_updates())
        assert mine
        assert back
        assert theirs
        assert mine.contact
        assert theirs.contact
        assert (mine.contact.user_id, back.text, theirs.contact.user_id) == (7, "Назад", None)
        await bot.send_message(7, "thanks", reply_markup=telegram.ReplyKeyboardRemove())
        assert user.keys == []


async def test_commands_and_texts_are_kept_per_language() -> None:
    async with StandIn() as api, client(api) as bot:
        await bot.set_my_commands([("menu", "Меню")], language_code="uk")
        await bot.set_my_commands([("menu", "Menu")], scope=telegram.BotCommandScopeAllPrivateChats())
        await bot.set_my_description("Опис", language_code="uk")
        await bot.set_my_description("Description")
        assert [command.description for command in await bot.get_my_commands(language_code="uk")] == ["Меню"]
        assert set(api.commands) == {("default", "uk"), ("all_private_chats", "")}
        assert (await bot.get_my_description("uk")).description == "Опис"
        assert (await bot.get_my_description("pl")).description == "Description"
        await bot.delete_my_commands(language_code="uk")
        assert await bot.get_my_commands(language_code="uk") == ()


async def test_waiting_for_a_silent_bot_fails() -> None:
    async with StandIn() as api:
        user = api.user()
        await user.says("anybody?")
        with pytest.raises(AssertionError, match="the bot has shown nothing"):
            await user.waits(0.1)
        with pytest.raises(AssertionError, match="not dealt with everything"):
            await user.settles(0.1)


# --- Rules -----------------------------------------------------------------------------------------------------------


def test_html() -> None:
    formatted = rules.from_html('👍 <b>a &lt; <i>b</i></b> <a href="https://example.org/?a=1&amp;b">l</a>')
    assert formatted.text == "👍 a < b l"
    assert [(e["type"], e["offset"], e["length"]) for e in formatted.entities] == [
        ("bold", 3, 5),
        ("italic", 7, 1),
        ("text_link", 9, 1),
    ]
    with pytest.raises(Refusal, match="Unexpected end tag"):
        rules.from_html("a</b>")


def test_typed_commands() -> None:
    assert [entity["length"] for entity in rules.typed("/start book-krakow").entities] == [6]
    assert rules.typed("24/7 and/or http://x/y").entities == ()


# --- The judge -------------------------------------------------------------------------------------------------------

FAULTY: list[tuple[str, Body, str]] = [
    ("sendMesage", {}, "no such method"),
    ("initialize", {}, "no such method"),
    ("send_message", {"chat_id": 7, "text": "x"}, "no such method"),
    ("sendMessage", {"text": "x"}, "missing parameter chat_id"),
    ("sendMessage", {"chat_id": 7, "text": "x", "reply_to_message_id": 5}, "unknown parameter reply_to_message_id"),
    ("sendMessage", {"chat_id": 7, "text": "x", "read_timeout": 5}, "unknown parameter read_timeout"),
    ("sendMessage", {"chat_id": 7, "text": "x" * 4097}, "4097 characters"),
    ("sendMessage", {"chat_id": 7, "text": "x", "parse_mode": "html"}, "unknown parse_mode"),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "entities": [{"type": "fat", "offset": 0, "length": 1}]},
        "unknown entity",
    ),
    ("sendMessage", {"chat_id": 7, "text": "x", "entities": [{"type": "bold", "offset": 0}]}, "unreadable"),
    ("sendMessage", {"chat_id": 7, "text": "x", "reply_markup": inline({**GOOD, "colour": "red"})}, "no field colour"),
    ("sendMessage", {"chat_id": 7, "text": "x", "reply_markup": inline({"text": "a"})}, "exactly one thing"),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": inline({**GOOD, "url": "https://example.org"})},
        "exactly one thing",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": inline({"text": "a", "callback_data": "я" * 33})},
        "66 bytes",
    ),
    ("sendMessage", {"chat_id": 7, "text": "x", "reply_markup": inline(*[GOOD] * 9)}, "more buttons than a row"),
    ("sendMessage", {"chat_id": 7, "text": "x", "link_preview_options": {"disabled": True}}, "no field disabled"),
    ("sendMessage", {"chat_id": 7, "text": "x", "reply_parameters": {"message": 5}}, "unreadable"),
    ("sendMessage", {"chat_id": 7, "text": "x", "suggested_post_parameters": {"a": 1}}, "no judge for"),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "201 characters"),
    ("answerCallbackQuery", {"text": "x"}, "missing parameter callback_query_id"),
    ("editMessageText", {"chat_id": 7, "text": "x"}, "missing parameter message_id"),
    ("sendVenue", {"chat_id": 7, "latitude": 50, "longitude": 20, "title": "x"}, "missing parameter address"),
    ("setMyCommands", {"commands": [{"command": "Menu", "description": "x"}]}, "command Menu"),
    ("setMyCommands", {"commands": [{"command": "m", "description": "x"}] * 101}, "too many commands"),
    ("setMyCommands", {"commands": [], "language_code": "uk-UA"}, "not a two-letter code"),
    ("setMyShortDescription", {"short_description": "x" * 121}, "121 characters"),
    ("getUpdates", {"allowed_updates": ["message", "presses"]}, "unknown kind of update presses"),
]


@pytest.mark.parametrize(("method", "params", "why"), FAULTY)
def test_the_judge_flags_faulty_calls(method: str, params: Body, why: str) -> None:
    assert any(why in fault for fault in oracle.call_faults(method, params))


SOUND: list[tuple[str, Body]] = [
    ("getMe", {}),
    ("close", {}),
    ("sendMessage", {"chat_id": 7, "text": "x", "reply_markup": inline(GOOD)}),
    ("sendMessage", {"chat_id": 7, "text": "x", "reply_markup": inline({**GOOD, "style": "primary"})}),
    ("sendMessage", {"chat_id": 7, "text": "x", "reply_markup": inline({**GOOD, "disabled": True})}),
    ("sendMessage", {"chat_id": 7, "text": "x", "reply_markup": {"remove_keyboard": True}}),
    ("sendMessage", {"chat_id": 7, "text": "x", "link_preview_options": {"is_disabled": True}}),
    ("sendMessage", {"chat_id": 7, "text": "x", "entities": [{"type": "bold", "offset": 0, "length": 1}]}),
    ("sendDocument", {"chat_id": 7, "document": "attach://abc"}),
    ("setMyCommands", {"commands": [{"command": "menu", "description": "x"}], "language_code": "uk"}),
]


@pytest.mark.parametrize(("method", "params"), SOUND)
def test_the_judge_lets_sound_calls_pass(method: str, params: Body) -> None:
    assert oracle.call_faults(method, params, ["abc"] if method == "sendDocument" else []) == []


USER = {"id": 7, "is_bot": False, "first_name": "Оксана"}
CHAT = {"id": 7, "type": "private"}
UPDATES: list[tuple[Json, str]] = [
    ({"update_id": 1, "message": {"message_id": 1, "chat": CHAT, "from": USER, "text": "x"}}, "unreadable"),
    ({"update_id": 1, "message": {"message_id": 1, "date": 5, "chat": CHAT, "txt": "x"}}, "no field txt"),
    ({"update_id": 1, "message": {"message_id": 1, "date": 5, "chat": {"id": 7}}}, "unreadable"),
    ({"update_id": 1, "mesage": {}}, "unknown kind"),
    ({"message": {"message_id": 1, "date": 5, "chat": CHAT}}, "unreadable"),
    (
        {"update_id": 1, "callback_query": {"id": "1", "from": {**USER, "lang": "uk"}, "chat_instance": "1"}},
        "no field lang",
    ),
    ({"update_id": 1, "callback_query": {"id": "1", "from": USER}}, "unreadable"),
]


@pytest.mark.parametrize(("update", "why"), UPDATES)
def test_the_judge_flags_faulty_updates(update: Json, why: str) -> None:
    assert any(why in fault for fault in oracle.update_faults(update))


async def test_every_update_of_a_person_is_sound() -> None:
    """The judge reads them as they are made; this makes one of each kind."""
    async with StandIn() as api, client(api) as bot:
        user = api.user(last_name="К", username="oksana")
        told = await user.says("hello")
        await user.edits(101, "hello!")
        await bot.send_message(7, "x", reply_markup=KEYBOARD)
        for does in (user.sends_sticker, user.sends_voice, user.sends_photo, user.blocks_bot, user.unblocks_bot):
            await does()
        await user.sends_document("a.pdf")
        await user.sends_location(50, 20)
        await user.presses("Ні")
        await user.presses_data("forged")
        assert told["update_id"] == 880_000_001
        assert len(await bot.get_updates()) == 11
        assert api.unanswered() == list(api.queries)
        photo = user.history[105].content["photo"]
        assert isinstance(photo, list)
        assert (await bot.get_file(photo[0]["file_id"])).file_size == 64
