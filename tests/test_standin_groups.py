"""The stand-in's groups are believable: a stranger's desk works in one, and what Telegram refuses is refused."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta

import aiohttp
import pytest
import telegram
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import BufferedInputFile, InputMediaDocument, InputMediaPhoto, ReactionTypeEmoji
from aiohttp import web
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    ExtBot,
    JobQueue,
    MessageHandler,
    filters,
)
from telegram.request import HTTPXRequest

from tests.patience import PATIENCE
from tests.standin import media, oracle
from tests.standin.members import channel
from tests.standin.telegram import TOKEN, StandIn
from tests.standin.wire import Json

DESK = -1001
ME = int(TOKEN.split(":")[0])
EVERYTHING = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "message_reaction",
]
TAKE = telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("Беру", callback_data="take")]])
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)

Data = dict[object, object]
Context = CallbackContext[ExtBot[None], Data, Data, Data]
App = Application[ExtBot[None], Context, Data, Data, Data, JobQueue[Context]]


# --- A desk written with python-telegram-bot -------------------------------------------------------------------------


class Desk:
    """A small relay: a topic for every visitor, copies both ways, a card with a button, reactions for receipts."""

    def __init__(self) -> None:
        self.topics: dict[int, int] = {}
        self.copies: dict[tuple[int, int], tuple[int, int]] = {}
        self.members: list[str] = []

    async def visitor_wrote(self, update: telegram.Update, context: Context) -> None:
        message = update.effective_message
        assert message is not None
        if message.chat_id not in self.topics:
            topic = await context.bot.create_forum_topic(DESK, f"Справа {message.chat_id}", icon_color=9367192)
            self.topics[message.chat_id] = topic.message_thread_id
            await context.bot.send_message(
                DESK, "Картка", message_thread_id=topic.message_thread_id, reply_markup=TAKE, protect_content=True
            )
        answered = message.reply_to_message
        reply = self.copies.get((message.chat_id, answered.message_id)) if answered else None
        copy = await context.bot.copy_message(
            DESK,
            message.chat_id,
            message.message_id,
            message_thread_id=self.topics[message.chat_id],
            reply_parameters=telegram.ReplyParameters(reply[1], allow_sending_without_reply=True) if reply else None,
        )
        self.copies[message.chat_id, message.message_id] = (DESK, copy.message_id)

    async def consultant_wrote(self, update: telegram.Update, context: Context) -> None:
        message = update.effective_message
        assert message is not None
        topic = message.message_thread_id if message.is_topic_message else None
        visitor = next((chat for chat, thread in self.topics.items() if thread == topic), None)
        if visitor is None or message.sender_chat or (message.from_user and message.from_user.is_bot):
            return
        copy = await context.bot.copy_message(visitor, DESK, message.message_id)
        self.copies[visitor, copy.message_id] = (DESK, message.message_id)
        await message.set_reaction("👌")

    async def took(self, update: telegram.Update, _: Context) -> None:
        query = update.callback_query
        assert query is not None
        await query.answer("Ваша справа")
        await query.edit_message_text(f"Картка: {query.from_user.first_name}")

    async def member_changed(self, update: telegram.Update, _: Context) -> None:
        changed = update.chat_member or update.my_chat_member
        assert changed is not None
        self.members.append(f"{changed.new_chat_member.user.first_name} {changed.new_chat_member.status}")

    def application(self, api: StandIn) -> App:
        urls = ApplicationBuilder().token(TOKEN).base_url(f"{api.url}/bot").base_file_url(f"{api.url}/file/bot")
        built = urls.build()
        built.add_handler(CallbackQueryHandler(self.took))
        built.add_handler(ChatMemberHandler(self.member_changed, ChatMemberHandler.ANY_CHAT_MEMBER))
        built.add_handler(MessageHandler(filters.ChatType.PRIVATE, self.visitor_wrote))
        built.add_handler(MessageHandler(~filters.StatusUpdate.ALL, self.consultant_wrote))
        return built


@asynccontextmanager
async def polling(api: StandIn, desk: Desk) -> AsyncIterator[None]:
    async with desk.application(api) as app:
        assert app.updater is not None
        await app.start()
        await app.updater.start_polling(allowed_updates=EVERYTHING, timeout=5)
        await until(lambda: bool(api.updates.allowed))
        try:
            yield
        finally:
            api.updates.closed = True  # lets the last long poll go
            await app.updater.stop()
            await app.stop()


@asynccontextmanager
async def webhook(api: StandIn, desk: Desk) -> AsyncIterator[None]:
    async with desk.application(api) as app:

        async def receive(request: web.Request) -> web.Response:
            await app.process_update(telegram.Update.de_json(await request.json(), app.bot))
            return web.Response()

        web_app = web.Application()
        web_app.router.add_post("/hook", receive)
        runner = web.AppRunner(web_app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            address = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
            await app.bot.set_webhook(address, allowed_updates=EVERYTHING)
            yield
            await app.bot.delete_webhook()
        finally:
            await runner.cleanup()


async def until(holds: Callable[[], bool], seconds: float = PATIENCE) -> None:
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


Receiving = Callable[[StandIn, Desk], AbstractAsyncContextManager[None]]


@pytest.mark.parametrize("receiving", [polling, webhook])
async def test_a_strangers_desk_lives_with_it(receiving: Receiving) -> None:
    desk = Desk()
    async with StandIn() as api, receiving(api, desk):
        visitor, anna, boris = api.user(7), api.user(8, first_name="Анна"), api.user(9, first_name="Борис")
        group = api.group(DESK, "Консультанти", members=[anna])

        await visitor.says("Добрий день")
        card = await group.sees("Картка")
        copied = await group.sees("Добрий день", card.topic)
        topic = group.topic("Справа 7")
        assert (topic.id, topic.icon, topic.by_bot, topic.closed) == (card.topic, 9367192, True, False)
        assert card.protected
        assert not copied.protected

        await group.presses(anna, "Беру", card)
        await group.sees("Картка: Анна", topic)
        await group.settles()
        assert [answer.text for answer in anna.answers] == ["Ваша справа"]
        assert group.screen(topic).labels == []

        answer = await group.says(anna, "Чим допомогти?", topic)
        arrived = await visitor.sees("Чим допомогти?")
        await group.until(lambda: answer.reactions == ["👌"], "not reacted")

        await visitor.replies(arrived, "Ось документ")
        replied = await group.sees("Ось документ", topic)
        assert replied.reply_to == answer.id

        await visitor.sends_photo("Паспорт", content=PNG)
        photo = await group.sees("Паспорт", topic)
        assert (photo.kind, photo.file and photo.file.content) == ("photo", PNG)

        await group.by(anna, topic).sends_voice()
        await visitor.until(lambda: visitor.screen.kind == "voice", "sent no voice")
        assert visitor.screen.file is not None

        await group.add(boris, "administrator")
        await group.remove(boris)
        await group.settles()
        assert desk.members == ["Борис administrator", "Борис left"]
        assert api.unanswered() == []


# --- What comes to the bot -------------------------------------------------------------------------------------------


@asynccontextmanager
async def client(api: StandIn) -> AsyncIterator[telegram.Bot]:
    async with HTTPXRequest(connection_pool_size=4) as calls, HTTPXRequest() as polls:
        base, files = f"{api.url}/bot", f"{api.url}/file/bot"
        bot = telegram.Bot(TOKEN, base_url=base, base_file_url=files, request=calls, get_updates_request=polls)
        await bot.get_updates(allowed_updates=EVERYTHING)
        yield bot


class Scene:
    """A group with Anna in it, and a stranger's client for the bot."""

    def __init__(self, api: StandIn, bot: telegram.Bot) -> None:
        self.api, self.bot = api, bot
        self.visitor, self.anna, self.boris = api.user(7), api.user(8, first_name="Анна"), api.user(9)
        self.group = api.group(DESK, "Desk", members=[self.anna])
        self.polls = 0

    async def updates(self) -> list[telegram.Update]:
        """What has come since the last time."""
        self.polls += 1  # an offset that was not asked for before is answered at once
        got = await self.bot.get_updates(offset=self.polls, limit=100)
        if got:
            await self.bot.get_updates(offset=got[-1].update_id + 1)
        return list(got)

    async def message(self) -> telegram.Message:
        """The only message that has come since the last time."""
        (update,) = await self.updates()
        message = update.message
        assert message is not None
        return message


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    async with StandIn() as api, client(api) as bot:
        yield Scene(api, bot)


async def test_a_message_in_a_topic_answers_the_topics_first_message(scene: Scene) -> None:
    topic = await scene.group.creates_topic(scene.anna, "Case")
    head = await scene.message()
    assert head.forum_topic_created
    assert (head.message_id, head.message_thread_id, head.is_topic_message) == (topic.id, topic.id, True)
    assert head.forum_topic_created.name == "Case"
    first = await scene.group.says(scene.anna, "hello", topic)
    got = await scene.message()
    assert got.reply_to_message
    assert (got.message_thread_id, got.is_topic_message) == (topic.id, True)
    assert got.reply_to_message.message_id == topic.id
    assert got.reply_to_message.forum_topic_created
    await scene.group.says(scene.anna, "more", reply_to=first)
    got = await scene.message()
    assert got.reply_to_message
    assert (got.message_thread_id, got.reply_to_message.message_id) == (topic.id, first.id)
    assert got.reply_to_message.reply_to_message is None


async def test_a_reply_in_general_has_a_thread_that_is_no_topic(scene: Scene) -> None:
    first = await scene.group.says(scene.anna, "one")
    got = await scene.message()
    assert (got.message_thread_id, got.is_topic_message) == (None, None)
    second = await scene.group.says(scene.anna, "two", reply_to=first)
    await scene.group.says(scene.anna, "three", reply_to=second)
    for update in await scene.updates():
        assert update.message
        assert (update.message.message_thread_id, update.message.is_topic_message) == (first.id, None)
    with pytest.raises(BadRequest, match="Message thread not found"):
        await scene.bot.send_message(DESK, "trapped", message_thread_id=first.id)
    with pytest.raises(BadRequest, match="Message thread not found"):
        await scene.bot.send_message(DESK, "general", message_thread_id=1)
    assert await scene.bot.send_chat_action(DESK, "typing", message_thread_id=1)
    answered = await scene.bot.send_message(DESK, "four", reply_parameters=telegram.ReplyParameters(second.id))
    assert answered.message_thread_id == first.id
    assert not answered.is_topic_message


async def test_ids_of_two_chats_are_often_the_same(scene: Scene) -> None:
    other = scene.api.group(-1002, "Other", members=[scene.anna])
    one, two = await scene.group.says(scene.anna, "a"), await other.says(scene.anna, "b")
    assert one.id == two.id
    assert {update.effective_chat and update.effective_chat.id for update in await scene.updates()} == {DESK, -1002}


async def test_anonymous_administrators_channels_forwards_and_inline_bots(scene: Scene) -> None:
    group = scene.group
    group.seats(scene.boris, "administrator", anonymous=True)
    await group.says(scene.boris, "from nobody")
    hidden = await scene.message()
    assert hidden.from_user
    assert hidden.sender_chat
    assert (hidden.from_user.id, hidden.sender_chat.id) == (1087968824, DESK)
    await scene.bot.send_message(DESK, "card", reply_markup=TAKE)
    await group.presses(scene.boris, "Беру")
    (update,) = await scene.updates()
    assert update.callback_query
    assert update.callback_query.from_user.id == 9  # a press tells who it was
    await update.callback_query.answer()

    await group.posts(channel(-1009, "News"), "by hand")
    by_hand = await scene.message()
    assert by_hand.sender_chat
    assert by_hand.from_user
    assert (by_hand.sender_chat.id, by_hand.from_user.id) == (-1009, 136817688)
    await group.posts(channel(-1009, "News"), "automatically", automatic=True)
    assert (await scene.message()).is_automatic_forward

    for origin, kind in ((scene.visitor, "user"), ("Hidden", "hidden_user"), (channel(), "channel")):
        await group.forwards(scene.anna, "passed on", origin)
        forwarded = await scene.message()
        assert forwarded.forward_origin
        assert forwarded.forward_origin.type == kind
    await group.uses_inline_bot(scene.anna, "gif")
    assert (await scene.message()).via_bot


async def test_albums_edits_and_everything_that_people_send(scene: Scene) -> None:
    topic = await scene.group.creates_topic(scene.anna, "Case")
    await scene.updates()
    parts = await scene.group.by(scene.anna, topic).sends_album(["photo", "video", "photo"], "three")
    got = [update.message for update in await scene.updates()]
    assert [message and message.caption for message in got] == ["three", None, None]
    assert len({message.media_group_id for message in got if message}) == 1
    assert len({part.album for part in parts}) == 1
    at = scene.group.by(scene.anna, topic)
    await at.sends_document("form.pdf", "a form", content=b"%PDF")
    await at.sends_location(50.06, 19.94)
    await at.sends_venue(50.06, 19.94, "Office", "Street")
    await at.shares_contact("+48111", own=False)
    for does in (at.sends_sticker, at.sends_video_note, at.sends_audio, at.sends_animation, at.sends_poll):
        await does()
    kinds = [message.kind for message in topic.messages[3:]]
    assert kinds == "document location venue contact sticker video_note audio animation poll".split()  # noqa: SIM905
    got = [update.message for update in await scene.updates()]
    assert all(message and message.is_topic_message for message in got)
    assert got[0]
    assert got[0].document
    file = await got[0].document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"%PDF"
    said = await scene.group.says(scene.anna, "helo", topic)
    await scene.group.edits(said, "hello")
    await scene.group.edits(parts[0], "four")
    _, words, caption = await scene.updates()
    assert words.edited_message
    assert caption.edited_message
    assert (words.edited_message.text, caption.edited_message.caption) == ("hello", "four")
    assert words.edited_message.is_topic_message
    await scene.group.deletes(said)
    await scene.group.deletes_topic(topic)
    assert await scene.updates() == []
    assert (topic.deleted, topic.messages) == (True, [])


async def test_presses_carry_the_groups_message(scene: Scene) -> None:
    topic = await scene.bot.create_forum_topic(DESK, "Case")
    sent = await scene.bot.send_message(DESK, "card", message_thread_id=topic.message_thread_id, reply_markup=TAKE)
    await scene.updates()
    shown = scene.group.screen()
    await scene.group.presses(scene.anna, "take", shown)
    (update,) = await scene.updates()
    assert update.callback_query
    assert isinstance(update.callback_query.message, telegram.Message)
    assert update.callback_query.message.message_thread_id == topic.message_thread_id
    await update.callback_query.answer("taken")
    assert (scene.anna.answers[0].text, scene.visitor.answers) == ("taken", [])
    await sent.delete()
    await scene.group.presses(scene.anna, "Беру", shown)
    (update,) = await scene.updates()
    assert update.callback_query
    assert update.callback_query.message
    assert not update.callback_query.message.is_accessible
    with pytest.raises(AssertionError, match="is not in Desk"):
        await scene.group.presses(scene.boris, "Беру", shown)
    with pytest.raises(AssertionError, match="no button 'Ні' to press"):
        await scene.group.presses(scene.anna, "Ні")


async def test_members_come_go_and_rise(scene: Scene) -> None:
    group, anna, boris = scene.group, scene.anna, scene.boris
    await group.add(boris, by=anna)
    await group.add(boris, "administrator", anonymous=True)
    await group.remove(boris, kicked=True)
    await group.add(boris)
    await group.remove(boris)
    changes, messages = [], []
    for update in await scene.updates():
        if update.chat_member:
            old, new = update.chat_member.old_chat_member, update.chat_member.new_chat_member
            changes.append((old.status, new.status, update.chat_member.from_user.id))
        else:
            assert update.message
            messages.append("joined" if update.message.new_chat_members else "left")
    assert [change[:2] for change in changes] == [
        ("left", "member"),
        ("member", "administrator"),
        ("administrator", "kicked"),
        ("kicked", "member"),
        ("member", "left"),
    ]
    assert [change[2] for change in changes[:1] + changes[3:]] == [8, 9, 9]
    assert messages == ["joined", "left", "joined", "left"]


async def test_chat_member_updates_must_be_asked_for_and_need_an_administrator() -> None:
    async with StandIn() as api, client(api) as bot:
        group, boris = api.group(DESK, "Desk"), api.user(9)
        await bot.get_updates(offset=1, allowed_updates=["message"])
        await group.add(boris)
        await bot.get_updates(offset=2, allowed_updates=EVERYTHING)
        await group.demotes_bot()
        await group.remove(boris)
        kinds = [list(pending.update)[1] for pending in api.updates.waiting.values()]
        assert kinds == ["message", "my_chat_member", "message"]


async def test_as_a_plain_member_the_bot_hears_little(scene: Scene) -> None:
    shown = await scene.bot.send_message(DESK, "card")
    mine = scene.group.screen()
    await scene.group.demotes_bot()
    await scene.updates()
    secret = await scene.group.says(scene.anna, "among ourselves")
    await scene.group.says(scene.anna, "/case@another_bot")
    assert await scene.updates() == []
    for text, reply in (("/case", None), ("/case@standin_centre_bot now", None), ("yes", mine)):
        await scene.group.says(scene.anna, text, reply_to=reply)
        assert (await scene.message()).text == text
    await scene.group.says(scene.anna, "/quote", reply_to=secret)
    assert (await scene.message()).reply_to_message is None
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await scene.bot.send_message(DESK, "?", reply_parameters=telegram.ReplyParameters(secret.id))
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await scene.bot.copy_message(DESK, DESK, secret.id)
    await scene.group.reacts(scene.anna, mine, "👍")
    assert await scene.updates() == []
    await scene.group.bot_rights()
    await scene.group.reacts(scene.anna, mine, "🔥")
    await scene.group.reacts(scene.anna, mine, "")
    _, fire, nothing = await scene.updates()
    assert fire.message_reaction
    assert nothing.message_reaction
    assert fire.message_reaction.message_id == shown.message_id
    assert [len(one.old_reaction) for one in (fire.message_reaction, nothing.message_reaction)] == [1, 1]
    assert nothing.message_reaction.new_reaction == ()


async def test_the_bot_is_told_of_its_own_deeds_with_topics_and_pins(scene: Scene) -> None:
    bot = scene.bot
    topic = (await bot.create_forum_topic(DESK, "Case", icon_custom_emoji_id="5417915203100613993")).message_thread_id
    await bot.edit_forum_topic(DESK, topic, "Case: Anna", icon_custom_emoji_id="")
    card = await bot.send_message(DESK, "card", message_thread_id=topic)
    await card.pin()
    await bot.close_forum_topic(DESK, topic)
    await bot.reopen_forum_topic(DESK, topic)
    got = [update.message for update in await scene.updates()]
    created, edited, pinned, closed, reopened = got
    assert created
    assert created.forum_topic_created
    assert created.forum_topic_created.icon_custom_emoji_id
    assert edited
    assert edited.forum_topic_edited
    assert (edited.forum_topic_edited.name, edited.forum_topic_edited.icon_custom_emoji_id) == ("Case: Anna", "")
    assert pinned
    assert pinned.pinned_message
    assert pinned.pinned_message.message_id == card.message_id
    assert closed
    assert closed.forum_topic_closed
    assert reopened
    assert reopened.forum_topic_reopened
    assert {message.message_thread_id for message in got if message} == {topic}
    assert scene.group.screen(topic).pinned
    assert [message.text for message in scene.group.messages(topic)] == ["card"]
    await bot.unpin_chat_message(DESK)
    assert not scene.group.screen(topic).pinned
    with pytest.raises(BadRequest, match="Message to unpin not found"):
        await bot.unpin_chat_message(DESK)


async def test_people_close_and_rename_topics(scene: Scene) -> None:
    group = scene.group
    group.seats(scene.boris, "administrator")
    topic = await group.creates_topic(scene.boris, "Case")
    await group.renames_topic(scene.boris, topic, "Another")
    await group.closes_topic(scene.boris, topic)
    assert (topic.name, topic.closed) == ("Another", True)
    with pytest.raises(AssertionError, match="cannot write in a closed topic"):
        await group.says(scene.anna, "?", topic)
    await group.says(scene.boris, "!", topic)
    await group.reopens_topic(scene.boris, topic)
    kinds = [update.message and message_kind(update.message) for update in await scene.updates()]
    assert kinds == ["created", "edited", "closed", "", "reopened"]


def message_kind(message: telegram.Message) -> str:
    kinds = ("created", "edited", "closed", "reopened")
    return next((kind for kind in kinds if getattr(message, f"forum_topic_{kind}")), "")


# --- Where the bot may not go ----------------------------------------------------------------------------------------


async def test_a_group_that_nobody_has_configured(scene: Scene) -> None:
    stray = scene.api.group(-1005, "Flats to let", bot=False, members=[scene.boris])
    await stray.says(scene.boris, "hello")
    with pytest.raises(BadRequest, match="Chat not found"):
        await scene.bot.send_message(-1005, "x")
    assert await scene.updates() == []
    await scene.api.adds_bot_to(stray, by=scene.boris)
    added, joined = await scene.updates()
    assert added.my_chat_member
    assert joined.message
    assert (added.my_chat_member.new_chat_member.status, added.my_chat_member.from_user.id) == ("member", 9)
    assert joined.message.new_chat_members[0].is_bot
    assert await scene.bot.leave_chat(-1005)
    left, gone = await scene.updates()
    assert left.message
    assert left.message.left_chat_member
    assert gone.my_chat_member
    assert gone.my_chat_member.new_chat_member.status == "left"
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await scene.bot.leave_chat(-1005)
    await stray.says(scene.boris, "are you gone?")
    assert await scene.updates() == []


async def test_a_removed_bot_hears_and_says_nothing(scene: Scene) -> None:
    shown = await scene.bot.send_message(DESK, "card")
    await scene.group.remove_bot(by=scene.anna)
    _, removed = await scene.updates()
    assert removed.my_chat_member
    assert removed.my_chat_member.new_chat_member.status == "kicked"
    await scene.group.says(scene.anna, "quiet now")
    await scene.group.add(scene.boris)
    assert await scene.updates() == []
    calls: list[Callable[[], Awaitable[object]]] = [
        lambda: scene.bot.send_message(DESK, "x"),
        lambda: shown.edit_text("x"),
        shown.delete,
        lambda: scene.bot.get_chat(DESK),
        lambda: scene.bot.get_chat_member(DESK, 8),
        lambda: scene.bot.create_forum_topic(DESK, "x"),
        lambda: shown.set_reaction("👌"),
    ]
    for call in calls:
        with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
            await call()
    await scene.api.adds_bot_to(scene.group, admin=True)
    assert (await scene.bot.send_message(DESK, "back")).message_id


async def test_a_group_that_moves(scene: Scene) -> None:
    old = scene.api.group(-4005, "Old", forum=False, members=[scene.anna])
    told = await scene.bot.send_message(-4005, "here")
    assert told.chat.type == "group"
    new = await old.migrates(-1006)
    to, came = await scene.updates()
    assert to.message
    assert came.message
    assert (to.message.chat.id, to.message.migrate_to_chat_id) == (-4005, -1006)
    assert (came.message.chat.id, came.message.migrate_from_chat_id) == (-1006, -4005)
    with pytest.raises(ChatMigrated) as moved:
        await scene.bot.send_message(-4005, "still here?")
    assert moved.value.new_chat_id == -1006
    assert (await scene.bot.send_message(-1006, "here")).chat.is_forum
    assert new.screen().text == "here"
    assert new.member(scene.anna).status == "member"


async def test_what_the_bot_can_ask_about_a_group(scene: Scene) -> None:
    scene.group.seats(scene.boris, "creator", anonymous=True)
    full = await scene.bot.get_chat(DESK)
    assert (full.type, full.title, full.is_forum) == ("supergroup", "Desk", True)
    assert await scene.bot.get_chat_member_count(DESK) == 3
    assert (await scene.bot.get_chat_member(DESK, 8)).status == "member"
    assert (await scene.bot.get_chat_member(DESK, 7)).status == "left"
    creator = await scene.bot.get_chat_member(DESK, 9)
    assert isinstance(creator, telegram.ChatMemberOwner)
    assert creator.is_anonymous
    myself = await scene.bot.get_chat_member(DESK, ME)
    assert isinstance(myself, telegram.ChatMemberAdministrator)
    assert (myself.can_manage_topics, myself.can_delete_messages, myself.can_pin_messages) == (True, True, True)
    assert {one.user.id for one in await scene.bot.get_chat_administrators(DESK)} == {9, ME}
    with pytest.raises(BadRequest, match="User not found"):
        await scene.bot.get_chat_member(DESK, 999)
    await scene.group.bot_rights(can_manage_topics=True)
    myself = await scene.bot.get_chat_member(DESK, ME)
    assert isinstance(myself, telegram.ChatMemberAdministrator)
    assert (myself.can_manage_topics, myself.can_delete_messages) == (True, False)
    await scene.group.demotes_bot()
    assert (await scene.bot.get_chat_member(DESK, ME)).status == "member"
    with pytest.raises(BadRequest, match="Member list is inaccessible"):
        await scene.bot.get_chat_member(DESK, 8)
    await scene.visitor.says("hello")
    assert (await scene.bot.get_chat(7)).type == "private"


async def test_missing_rights(scene: Scene) -> None:
    bot, group = scene.bot, scene.group
    theirs = await group.creates_topic(scene.anna, "Theirs")
    own = await bot.create_forum_topic(DESK, "Own")
    card = await bot.send_message(DESK, "card", message_thread_id=own.message_thread_id)
    said = await group.says(scene.anna, "hello", theirs)
    await group.bot_rights()
    calls: list[tuple[Callable[[], Awaitable[object]], str]] = [
        (lambda: bot.create_forum_topic(DESK, "x"), "Not enough rights to create a topic"),
        (lambda: bot.edit_forum_topic(DESK, theirs.id, "x"), "Not enough rights to edit the topic"),
        (lambda: bot.close_forum_topic(DESK, theirs.id), "Not enough rights to close or open the topic"),
        (lambda: bot.delete_forum_topic(DESK, own.message_thread_id), "Not enough rights to delete the topic"),
        (lambda: bot.delete_message(DESK, said.id), "Message can't be deleted"),
        (lambda: bot.delete_messages(DESK, [card.message_id, said.id]), "Message can't be deleted"),
        (card.pin, "Not enough rights to manage pinned messages in the chat"),
        (lambda: bot.unpin_chat_message(DESK), "Not enough rights to manage pinned messages in the chat"),
    ]
    for call, why in calls:
        with pytest.raises(BadRequest, match=why):
            await call()
    assert await bot.close_forum_topic(DESK, own.message_thread_id)  # what it has opened itself
    with pytest.raises(BadRequest, match="Topic_closed"):
        await bot.send_message(DESK, "x", message_thread_id=own.message_thread_id)
    assert await card.delete()
    await group.demotes_bot()
    group.muted = True
    with pytest.raises(BadRequest, match="Not enough rights to send text messages to the chat"):
        await bot.send_message(DESK, "x")


async def test_closed_and_deleted_topics(scene: Scene) -> None:
    bot, group = scene.bot, scene.group
    id = (await bot.create_forum_topic(DESK, "Case")).message_thread_id
    shown = await bot.send_message(DESK, "card", message_thread_id=id)
    for again in (bot.close_forum_topic, bot.reopen_forum_topic):
        if again == bot.reopen_forum_topic:
            await bot.send_message(DESK, "an administrator may", message_thread_id=id)
        assert await again(DESK, id)
        with pytest.raises(BadRequest, match="Topic_not_modified"):
            await again(DESK, id)
    with pytest.raises(BadRequest, match="Topic_not_modified"):
        await bot.edit_forum_topic(DESK, id, "Case")
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(DESK, id)
    await group.deletes_topic(group.topic("Case"))
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(DESK, "x", message_thread_id=id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await shown.edit_text("x")
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(DESK, "x", reply_parameters=telegram.ReplyParameters(shown.message_id))
    for call in (bot.close_forum_topic, bot.reopen_forum_topic, bot.delete_forum_topic):
        with pytest.raises(BadRequest, match="Topic_id_invalid"):
            await call(DESK, id)
    other = await bot.create_forum_topic(DESK, "Case")
    assert await bot.delete_forum_topic(DESK, other.message_thread_id)
    assert [topic.deleted for topic in group.topics] == [True, True]
    plain = scene.api.group(-1007, "Plain", forum=False)
    with pytest.raises(BadRequest, match="The chat is not a forum"):
        await bot.create_forum_topic(plain.id, "x")


# --- Sending ---------------------------------------------------------------------------------------------------------


async def test_files_go_up_and_are_known_by_their_ids(scene: Scene) -> None:
    bot, visitor = scene.bot, scene.visitor
    await visitor.says("hello")
    topic = (await bot.create_forum_topic(DESK, "Case")).message_thread_id
    photo = await bot.send_photo(DESK, PNG, caption="a form", message_thread_id=topic)
    await bot.send_photo(7, photo.photo[-1].file_id, protect_content=True)
    assert (visitor.screen.kind, visitor.screen.protected) == ("photo", True)
    assert (visitor.screen.file and visitor.screen.file.content) == PNG
    with pytest.raises(BadRequest, match="Can't use file of type photo as document"):
        await bot.send_document(7, photo.photo[-1].file_id)
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(7, b"%PDF")
    voice = await bot.send_voice(7, b"OggS1", caption="listen", disable_notification=True)
    assert voice.voice
    assert visitor.screen.silent
    await bot.send_audio(DESK, b"ID3", message_thread_id=topic)
    await bot.send_video(DESK, b"film", message_thread_id=topic)
    await bot.send_animation(DESK, b"loop", message_thread_id=topic)
    await bot.send_sticker(DESK, b"RIFF", message_thread_id=topic)
    await bot.send_video_note(DESK, b"round", message_thread_id=topic)
    await bot.send_document(DESK, b"%PDF", filename="form.pdf", message_thread_id=topic)
    kinds = [message.kind for message in scene.group.messages(topic)]
    assert kinds == ["photo", "audio", "video", "animation", "sticker", "video_note", "document"]
    assert (await visitor.sees_file()).text == "listen"
    with pytest.raises(AssertionError, match=r"not shown the file visit\.ics"):
        await visitor.sees_file("visit.ics", 0.1)
    await visitor.sends_photo(content=b"\xff\xd8\xff big" + b"\0" * 20_000_000)
    sizes = visitor.said.content["photo"]
    assert isinstance(sizes, list)
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(sizes[0]["file_id"])


async def test_albums_of_the_bot(scene: Scene) -> None:
    await scene.visitor.says("hello")
    topic = (await scene.bot.create_forum_topic(DESK, "Case")).message_thread_id
    parts: list[telegram.InputMediaPhoto | telegram.InputMediaVideo] = [
        telegram.InputMediaPhoto(PNG, caption="two"),
        telegram.InputMediaVideo(b"film"),
    ]
    sent = await scene.bot.send_media_group(DESK, parts, message_thread_id=topic, protect_content=True)
    shown = scene.group.messages(topic)
    assert [message.kind for message in shown] == ["photo", "video"]
    assert [message.file and message.file.content for message in shown] == [PNG, b"film"]
    assert (len({message.media_group_id for message in sent}), len({message.album for message in shown})) == (1, 1)
    assert sent[0].media_group_id == shown[0].album
    with pytest.raises(BadRequest, match="Can't use the media of the specified type in the album"):
        await scene.bot.send_media_group(7, [telegram.InputMediaPhoto(PNG), telegram.InputMediaDocument(b"x")])

    await scene.visitor.sends_album(3, "mine")
    ids = [message.id for message in scene.visitor.history.values() if message.album]
    copies = await scene.bot.copy_messages(DESK, 7, [*ids, 9999], message_thread_id=topic)
    copied = scene.group.messages(topic)[-3:]
    assert [copy.message_id for copy in copies] == [message.id for message in copied]
    assert (len({message.album for message in copied}), copied[0].text) == (1, "mine")
    assert copied[0].album != scene.visitor.said.album
    await scene.bot.copy_messages(DESK, 7, ids, message_thread_id=topic, remove_caption=True)
    assert scene.group.messages(topic)[-3].text == ""
    with pytest.raises(BadRequest, match="There are no messages to forward"):
        await scene.bot.copy_messages(DESK, 7, [9998, 9999])
    with pytest.raises(BadRequest, match="strictly increasing"):
        await scene.bot.copy_messages(DESK, 7, ids[::-1])


async def test_copies(scene: Scene) -> None:
    await scene.visitor.sends_document("form.pdf", "a form")
    theirs = scene.visitor.said
    topic = await scene.group.creates_topic(scene.anna, "Case")
    await scene.bot.copy_message(DESK, 7, theirs.id, message_thread_id=topic.id, reply_markup=TAKE)
    copy = scene.group.screen(topic)
    assert (copy.text, copy.labels, copy.data("Беру"), copy.by_bot) == ("a form", ["Беру"], "take", True)
    await scene.bot.copy_message(DESK, 7, theirs.id, message_thread_id=topic.id, caption="another")
    assert scene.group.screen(topic).text == "another"
    await scene.bot.copy_message(7, DESK, copy.id)
    assert (scene.visitor.screen.labels, scene.visitor.screen.text) == ([], "a form")
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await scene.bot.copy_message(7, DESK, 999)
    with pytest.raises(BadRequest, match="Message can't be copied"):
        await scene.bot.copy_message(7, DESK, topic.id)
    guarded = await scene.bot.send_message(DESK, "guarded", message_thread_id=topic.id, protect_content=True)
    assert guarded.has_protected_content
    with pytest.raises(BadRequest, match="Message can't be copied"):
        await scene.bot.copy_message(7, DESK, guarded.message_id)


async def test_replies_of_the_bot(scene: Scene) -> None:
    bot = scene.bot
    case = await scene.group.creates_topic(scene.anna, "Case")
    other = await scene.group.creates_topic(scene.anna, "Other")
    said = await scene.group.says(scene.anna, "hello", case)
    reply = telegram.ReplyParameters(said.id)
    there = await bot.send_message(DESK, "to you", message_thread_id=case.id, reply_parameters=reply)
    assert there.reply_to_message
    assert (there.reply_to_message.message_id, scene.group.screen(case).reply_to) == (said.id, said.id)
    follows = await bot.send_message(DESK, "where you are", reply_parameters=reply)
    assert (follows.message_thread_id, follows.is_topic_message) == (case.id, True)
    across = await bot.send_message(DESK, "elsewhere", message_thread_id=other.id, reply_parameters=reply)
    assert across.external_reply
    assert (across.message_thread_id, across.external_reply.message_id) == (other.id, said.id)
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(DESK, "x", reply_parameters=telegram.ReplyParameters(999))
    lenient = telegram.ReplyParameters(999, allow_sending_without_reply=True)
    without = await bot.send_message(DESK, "anyway", message_thread_id=case.id, reply_parameters=lenient)
    assert without.reply_to_message
    assert without.reply_to_message.message_id == case.id  # the topic's first message, as for all others
    await scene.visitor.says("hello")
    await bot.send_message(7, "to you", reply_parameters=telegram.ReplyParameters(scene.visitor.said.id))
    assert scene.visitor.screen.reply_to == scene.visitor.said.id


async def test_edits_of_the_bot(scene: Scene) -> None:
    bot = scene.bot
    topic = await scene.group.creates_topic(scene.anna, "Case")
    said = await scene.group.says(scene.anna, "hello", topic)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", DESK, said.id)
    card = await bot.send_message(DESK, "card", message_thread_id=topic.id, reply_markup=TAKE)
    await card.edit_reply_markup()
    assert scene.group.screen(topic).labels == []
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await card.edit_caption("x")
    photo = await bot.send_photo(DESK, PNG, message_thread_id=topic.id)
    await photo.edit_caption("a form")
    with pytest.raises(BadRequest, match="Message is not modified"):
        await photo.edit_caption("a form")
    await photo.edit_media(telegram.InputMediaDocument(b"%PDF", caption="the form", filename="form.pdf"))
    shown = scene.group.screen(topic)
    assert (shown.kind, shown.text, shown.file and shown.file.name) == ("document", "the form", "form.pdf")
    place = await bot.send_location(DESK, 50, 20, message_thread_id=topic.id)
    with pytest.raises(BadRequest, match="There is no media in the message to edit"):
        await place.edit_media(telegram.InputMediaDocument(b"x"))


async def test_deletions(scene: Scene) -> None:
    bot = scene.bot
    topic = await scene.group.creates_topic(scene.anna, "Case")
    said = [(await scene.group.says(scene.anna, word, topic)).id for word in ("a", "b", "c")]
    assert await bot.delete_messages(DESK, [said[0], 999])
    assert [message.text for message in topic.messages] == ["b", "c"]
    assert await bot.delete_message(DESK, said[1])
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(DESK, said[1])
    scene.api.passes(49 * 3600)
    young = await bot.send_message(DESK, "d", message_thread_id=topic.id)
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await bot.delete_messages(DESK, [said[2], young.message_id])
    assert [message.text for message in topic.messages] == ["c", "d"]


async def test_reactions_of_the_bot(scene: Scene) -> None:
    said = await scene.group.says(scene.anna, "hello")
    await scene.bot.set_message_reaction(DESK, said.id, "👀")
    await scene.bot.set_message_reaction(DESK, said.id, "👌", is_big=True)
    assert said.reactions == ["👌"]
    await scene.bot.set_message_reaction(DESK, said.id, [])
    assert said.reactions == []
    with pytest.raises(BadRequest, match="Message to react not found"):
        await scene.bot.set_message_reaction(DESK, 999, "👌")
    await scene.visitor.says("hello")
    await scene.bot.set_message_reaction(7, scene.visitor.said.id, "🤝")
    assert scene.visitor.said.reactions == ["🤝"]


async def test_private_chats_know_replies_pins_and_forwards(scene: Scene) -> None:
    visitor = scene.visitor
    await visitor.says("one")
    await scene.bot.send_message(7, "two")
    await visitor.replies(visitor.screen, "three")
    got = (await scene.updates())[-1].message
    assert got
    assert got.reply_to_message
    assert got.reply_to_message.text == "two"
    await scene.bot.pin_chat_message(7, visitor.screen.id)
    assert (await scene.message()).pinned_message
    assert (visitor.screen.text, visitor.screen.pinned) == ("two", True)
    await visitor.forwards("from elsewhere", "Somebody")
    assert (await scene.message()).forward_origin
    await visitor.sends_album(["document", "document"], "papers")
    assert [update.message and update.message.media_group_id for update in await scene.updates()] == [
        visitor.said.album
    ] * 2
    with pytest.raises(BadRequest, match="Message thread not found"):
        await scene.bot.send_message(7, "x", message_thread_id=5)


async def test_the_bots_own_library_reads_it_too() -> None:
    async with StandIn() as api, aiogram_client(api) as bot:
        anna = api.user(8, met=True)
        group = api.group(DESK, "Desk", members=[anna])
        assert (await bot.get_chat(DESK)).is_forum
        assert (await bot.get_chat_member(DESK, 8)).status == "member"
        assert [one.user.id for one in await bot.get_chat_administrators(DESK)] == [ME]
        topic = (await bot.create_forum_topic(DESK, "Case")).message_thread_id
        parts = [InputMediaPhoto(media=BufferedInputFile(PNG, "a.png"), caption="one") for _ in range(2)]
        sent = await bot.send_media_group(DESK, list(parts), message_thread_id=topic)
        assert sent[0].photo
        assert [message.file and message.file.content for message in group.messages(topic)] == [PNG, PNG]
        loaded = await bot.download(sent[0].photo[-1].file_id)
        assert loaded
        assert loaded.read() == PNG
        ids = [message.message_id for message in sent]
        assert len(await bot.copy_messages(8, DESK, ids)) == 2
        new = InputMediaDocument(media=BufferedInputFile(b"%PDF", "form.pdf"))
        await bot.edit_message_media(new, chat_id=DESK, message_id=ids[0])
        await bot.set_message_reaction(DESK, ids[0], [ReactionTypeEmoji(emoji="👌")])
        assert group.history[ids[0]].reactions == ["👌"]
        await group.says(anna, "hello", topic)
        await group.add(api.user(9), "administrator")
        await group.bot_rights(can_manage_topics=True)
        updates = await bot.get_updates(offset=1, allowed_updates=EVERYTHING)
        assert [update.event_type for update in updates] == ["message"] * 3 + ["my_chat_member"]


@asynccontextmanager
async def aiogram_client(api: StandIn) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(api.url))
    async with Bot(TOKEN, session=session) as bot:
        yield bot


# --- The limit of a group --------------------------------------------------------------------------------------------


async def test_the_limit_of_a_group(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # the library's way to read durations without a warning
    async with StandIn(group_per_minute=5) as api, client(api) as bot:
        group, other, visitor = api.group(DESK, "Desk"), api.group(-1002, "Other"), api.user(met=True)
        topic = (await bot.create_forum_topic(DESK, "Case")).message_thread_id
        card = await bot.send_message(DESK, "1", message_thread_id=topic)
        await bot.copy_message(DESK, DESK, card.message_id)
        await bot.send_media_group(DESK, [telegram.InputMediaPhoto(PNG)] * 2)
        with pytest.raises(RetryAfter):
            await bot.send_media_group(DESK, [telegram.InputMediaPhoto(PNG)] * 2)
        await bot.send_message(DESK, "5")
        api.passes(20)
        with pytest.raises(RetryAfter) as wait:
            await bot.send_message(DESK, "6")
        assert wait.value.retry_after in {timedelta(seconds=39), timedelta(seconds=40)}
        await card.edit_text("edits are free")
        await card.set_reaction("👌")
        await bot.send_message(other.id, "another group")
        await bot.send_message(visitor.id, "a private chat")
        api.passes(41)
        await bot.send_message(DESK, "6")
        assert len(group.shown()) == 6


async def test_a_minute_can_be_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    async with StandIn(group_per_minute=1, minute=0.2) as api, client(api) as bot:
        api.group(DESK, "Desk")
        await bot.send_message(DESK, "1")
        with pytest.raises(RetryAfter):
            await bot.send_message(DESK, "2")
        await asyncio.sleep(0.25)
        await bot.send_message(DESK, "2")


# --- Waiting ---------------------------------------------------------------------------------------------------------


async def test_waiting_in_a_topic_does_not_mind_the_others(scene: Scene) -> None:
    one = await scene.group.creates_topic(scene.anna, "One")
    two = await scene.group.creates_topic(scene.anna, "Two")
    await scene.group.says(scene.anna, "hello", one)
    await scene.bot.send_message(DESK, "in one", message_thread_id=one.id)
    with pytest.raises(AssertionError, match="the bot has shown nothing"):
        await scene.group.waits(two, 0.1)
    assert (await scene.group.waits(one)).text == "in one"
    with pytest.raises(AssertionError, match="the bot has shown nothing"):
        await scene.group.waits(one, 0.1)
    waiting = asyncio.create_task(scene.group.waits(two))
    await asyncio.sleep(0.05)
    await scene.bot.send_message(DESK, "in two", message_thread_id=two.id)
    assert (await waiting).text == "in two"
    with pytest.raises(AssertionError, match="not dealt with everything"):
        await scene.group.settles(0.1)
    await scene.updates()
    await scene.group.settles(0.5)
    with pytest.raises(AssertionError, match="not shown 'never'"):
        await scene.group.sees("never", timeout=0.1)
    with pytest.raises(AssertionError, match="no topic 'Three'"):
        scene.group.topic("Three")


# --- Raw HTTP --------------------------------------------------------------------------------------------------------

Body = dict[str, object]
CASE = 2
CARD = 3
SAID = 4

REFUSED: list[tuple[str, Body, str]] = [
    ("sendMessage", {"chat_id": -1009, "text": "x"}, "chat not found"),
    ("sendMessage", {"chat_id": DESK, "text": "x", "message_thread_id": 999}, "message thread not found"),
    ("sendMessage", {"chat_id": DESK, "text": "x", "message_thread_id": CARD}, "message thread not found"),
    ("sendMessage", {"chat_id": DESK, "text": "x", "reply_parameters": {}}, "can't parse ReplyParameters"),
    ("sendPhoto", {"chat_id": DESK}, "there is no photo in the request"),
    ("sendVideoNote", {"chat_id": DESK}, "there is no video note in the request"),
    ("sendPhoto", {"chat_id": DESK, "photo": "nonsense"}, "wrong file identifier/HTTP URL specified"),
    ("sendMediaGroup", {"chat_id": DESK}, "expected an Array of InputMedia"),
    ("sendMediaGroup", {"chat_id": DESK, "media": []}, "there are no messages to send"),
    (
        "sendMediaGroup",
        {"chat_id": DESK, "media": [{"type": "photo", "media": "attach://x"}] * 11},
        "too many messages to send as an album",
    ),
    ("sendMediaGroup", {"chat_id": DESK, "media": [{"type": "poem"}]}, "can't parse InputMedia: type must be"),
    ("sendMediaGroup", {"chat_id": DESK, "media": [{"type": "photo"}]}, "can't parse InputMedia: media not found"),
    (
        "sendMediaGroup",
        {"chat_id": DESK, "media": [{"type": "photo", "media": "attach://x"}] * 2},
        "there is no media in the request",
    ),
    ("sendChatAction", {"chat_id": DESK, "action": "typing", "message_thread_id": 999}, "message thread not found"),
    ("copyMessage", {"chat_id": DESK, "message_id": SAID}, "from_chat_id is empty"),
    ("copyMessage", {"chat_id": DESK, "from_chat_id": 999, "message_id": SAID}, "chat not found"),
    ("copyMessages", {"chat_id": DESK, "from_chat_id": DESK}, "message identifiers are not specified"),
    ("deleteMessages", {"chat_id": DESK, "message_ids": []}, "message identifiers are not specified"),
    ("deleteMessages", {"chat_id": DESK, "message_ids": list(range(1, 102))}, "too many message identifiers specified"),
    ("deleteMessages", {"chat_id": DESK, "message_ids": ["x"]}, "invalid message identifier specified"),
    ("deleteMessages", {"chat_id": DESK, "message_ids": 5}, "expected an Array of message identifiers"),
    (
        "setMessageReaction",
        {"chat_id": DESK, "message_id": SAID, "reaction": [{"type": "emoji", "emoji": "✅"}]},
        "REACTION_INVALID",
    ),
    (
        "setMessageReaction",
        {"chat_id": DESK, "message_id": SAID, "reaction": [{"type": "emoji", "emoji": "👍"}] * 2},
        "REACTIONS_TOO_MANY",
    ),
    ("createForumTopic", {"chat_id": DESK, "name": " "}, "title must be non-empty"),
    ("createForumTopic", {"chat_id": DESK, "name": "x", "icon_color": 5}, "invalid icon color specified"),
    ("createForumTopic", {"chat_id": DESK, "name": "x", "icon_custom_emoji_id": "x"}, "invalid custom emoji"),
    ("createForumTopic", {"chat_id": 7, "name": "x"}, "the chat is not a forum"),
    ("editForumTopic", {"chat_id": DESK, "name": "x"}, "invalid message thread identifier specified"),
    ("editForumTopic", {"chat_id": DESK, "message_thread_id": 999, "name": "x"}, "TOPIC_ID_INVALID"),
    ("editMessageCaption", {"chat_id": DESK, "message_id": CARD, "caption": "x"}, "there is no caption in the message"),
    ("editMessageMedia", {"chat_id": DESK, "message_id": CARD}, "can't parse InputMedia: expected an Object"),
    ("pinChatMessage", {"chat_id": DESK, "message_id": 999}, "message to pin not found"),
    ("getChatMember", {"chat_id": DESK}, "invalid user_id specified"),
    ("leaveChat", {"chat_id": 7}, "can't leave private and secret chats"),
]


@asynccontextmanager
async def raw(api: StandIn) -> AsyncIterator[Callable[[str, Body], Awaitable[tuple[int, str]]]]:
    async with aiohttp.ClientSession() as http:

        async def call(method: str, body: Body) -> tuple[int, str]:
            async with http.post(f"{api.url}/bot{TOKEN}/{method}", json=body) as response:
                answer = await response.json()
                return response.status, answer.get("description", "")

        yield call


@pytest.mark.parametrize(("method", "body", "why"), REFUSED)
async def test_it_refuses_what_telegram_refuses(method: str, body: Body, why: str) -> None:
    async with StandIn() as api, raw(api) as call:
        anna = api.user(7, met=True)
        group = api.group(DESK, "Desk", members=[anna])
        assert await call("createForumTopic", {"chat_id": DESK, "name": "Case"}) == (200, "")
        assert await call("sendMessage", {"chat_id": DESK, "text": "card", "message_thread_id": CASE}) == (200, "")
        assert (await group.says(anna, "hello", CASE)).id == SAID
        status, description = await call(method, body)
        assert (status, description[: len("Bad Request: ") + len(why)]) == (400, f"Bad Request: {why}")
        api.faults.clear()


async def test_too_long_a_name_is_cut_and_the_judge_says_so() -> None:
    async with StandIn() as api, raw(api) as call:
        group = api.group(DESK, "Desk")
        assert await call("createForumTopic", {"chat_id": DESK, "name": "ї" * 129}) == (200, "")
        assert group.topics[0].name == "ї" * 128
        assert api.faults == ["createForumTopic: name has 129 characters, allowed are 1 to 128"]
        api.faults.clear()


# --- The judge -------------------------------------------------------------------------------------------------------

PART: Body = {"type": "photo", "media": "attach://a"}
FAULTY: list[tuple[str, Body, str]] = [
    ("createForumTopic", {"chat_id": DESK, "name": ""}, "0 characters"),
    ("createForumTopic", {"chat_id": DESK, "name": "x", "icon_color": 1}, "icon_color 1"),
    ("createForumTopic", {"chat_id": DESK, "name": "x", "color": 1}, "unknown parameter color"),
    ("editForumTopic", {"chat_id": DESK, "name": "x"}, "missing parameter message_thread_id"),
    ("sendMediaGroup", {"chat_id": 7, "media": [PART]}, "an album of 1"),
    ("sendMediaGroup", {"chat_id": 7, "media": [{**PART, "text": "x"}] * 2}, "InputMediaPhoto has no field text"),
    ("sendMediaGroup", {"chat_id": 7, "media": [{**PART, "caption": "x" * 1025}] * 2}, "caption too long"),
    ("sendMediaGroup", {"chat_id": 7, "media": [{"type": "poem", "media": "x"}] * 2}, "unreadable"),
    (
        "sendMediaGroup",
        {"chat_id": 7, "media": [{**PART, "caption": "x", "caption_entities": [{"type": "fat"}]}] * 2},
        "caption_entities",
    ),
    ("sendMediaGroup", {"chat_id": 7, "media": [PART] * 2, "caption": "x"}, "unknown parameter caption"),
    ("deleteMessages", {"chat_id": 7, "message_ids": list(range(101))}, "message_ids has 101 numbers"),
    ("deleteMessages", {"chat_id": 7, "message_ids": "1,2"}, "no list of numbers"),
    (
        "setMessageReaction",
        {"chat_id": 7, "message_id": 1, "reaction": [{"type": "emoji", "emoji": "✅"}]},
        "unknown reaction",
    ),
    (
        "setMessageReaction",
        {"chat_id": 7, "message_id": 1, "reaction": [{"type": "emoji", "emoji": "👍"}] * 2},
        "a bot has one reaction",
    ),
    ("copyMessage", {"chat_id": 7, "message_id": 1}, "missing parameter from_chat_id"),
    ("editMessageCaption", {"chat_id": 7, "caption": "x"}, "missing parameter message_id"),
    ("sendVoice", {"chat_id": 7, "voice": "x", "caption": "x" * 1025}, "1025 characters"),
]


@pytest.mark.parametrize(("method", "params", "why"), FAULTY)
def test_the_judge_flags_faulty_calls(method: str, params: Body, why: str) -> None:
    assert any(why in fault for fault in oracle.call_faults(method, params, ["a"]))


SOUND: list[tuple[str, Body]] = [
    ("createForumTopic", {"chat_id": DESK, "name": "Case", "icon_color": 7322096}),
    ("editForumTopic", {"chat_id": DESK, "message_thread_id": 5, "name": ""}),
    ("sendMediaGroup", {"chat_id": 7, "media": [PART, {"type": "video", "media": "id", "caption": "x"}]}),
    ("deleteMessages", {"chat_id": 7, "message_ids": [1, 2]}),
    ("setMessageReaction", {"chat_id": 7, "message_id": 1, "reaction": [{"type": "emoji", "emoji": "👌"}]}),
    ("getChatMember", {"chat_id": DESK, "user_id": 7}),
]


@pytest.mark.parametrize(("method", "params"), SOUND)
def test_the_judge_lets_sound_calls_pass(method: str, params: Body) -> None:
    assert oracle.call_faults(method, params, ["a"] if method == "sendMediaGroup" else []) == []


def test_the_judge_flags_faulty_members() -> None:
    member: Json = {"user": {"id": 7, "is_bot": False, "first_name": "A"}, "status": "administrator"}
    assert any("unreadable" in fault for fault in oracle.result_faults("getChatMember", member))
    assert any("has no field rank" in f for f in oracle.result_faults("createForumTopic", TOPIC | {"rank": 1}))


TOPIC: Body = {"message_thread_id": 5, "name": "x", "icon_color": 7322096}


def test_pictures_are_what_they_seem() -> None:
    assert media.JPEG.startswith(media.PICTURES)
    assert PNG.startswith(media.PICTURES)
