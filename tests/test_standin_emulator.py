"""The second opinion can be asked: a small bot lives with the emulator, and a bot that misbehaves is found out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
)
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from tests.standin.emulator import TOKEN, Emulator

KEYBOARD = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="Так", callback_data="yes")]],
)


async def greet(message: Message) -> None:
    if message.text == "file":
        await message.answer_document(BufferedInputFile(b"BEGIN:VCALENDAR", "visit.ics"))
    elif message.text == "place":
        await message.answer_location(50.06, 19.94)
    else:
        await message.answer(
            message.text or "?", reply_markup=KEYBOARD, link_preview_options=LinkPreviewOptions(is_disabled=True)
        )


async def pressed(query: CallbackQuery) -> None:
    await query.answer()
    assert isinstance(query.message, Message)
    await query.message.edit_text(f"pressed {query.data}")


def dispatcher() -> Dispatcher:
    made = Dispatcher()
    made.message.register(greet)
    made.callback_query.register(pressed)
    return made


@asynccontextmanager
async def client(emulator: Emulator) -> AsyncIterator[Bot]:
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(emulator.url)))
    try:
        yield bot
    finally:
        await bot.session.close()


@asynccontextmanager
async def polling(bot: Bot) -> AsyncIterator[None]:
    made = dispatcher()
    task = asyncio.create_task(
        made.start_polling(bot, polling_timeout=1, handle_signals=False, close_bot_session=False)
    )
    await asyncio.sleep(0.1)
    try:
        yield
    finally:
        await made.stop_polling()
        await task


@asynccontextmanager
async def webhook(bot: Bot) -> AsyncIterator[None]:
    app = web.Application()
    handler = SimpleRequestHandler(dispatcher(), bot, handle_in_background=False, secret_token="s3cret")
    app.router.add_post("/hook", handler.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", secret_token="s3cret")
        yield
        await bot.delete_webhook()
    finally:
        await runner.cleanup()


@pytest.mark.parametrize("receiving", [polling, webhook])
async def test_a_bot_lives_with_it(
    receiving: Callable[[Bot], AbstractAsyncContextManager[None]], tmp_path: Path
) -> None:
    async with Emulator(tmp_path) as emulator, client(emulator) as bot:
        user = emulator.user()
        async with receiving(bot):
            await user.says("/start book-krakow")
            screen = await user.waits()
            assert (screen.text, screen.labels) == ("/start book-krakow", ["Так"])
            await user.presses("Так")
            assert (await user.waits()).text == "pressed yes"
            assert len(user.shown) == 1
            await user.says("file")
            assert "document" in (await user.waits()).content
            await user.says("place")
            await user.waits()
        await emulator.verdict("sendMessage", "answerCallbackQuery", "editMessageText", "sendDocument")


async def test_it_finds_out_a_bot_that_misbehaves(tmp_path: Path) -> None:
    async with Emulator(tmp_path) as emulator, client(emulator) as bot:
        emulator.user()
        long = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="a", callback_data="я" * 33)]])
        with pytest.raises(TelegramBadRequest):
            await bot.send_message(7, "x", reply_markup=long)
        with pytest.raises(AssertionError, match=r'"refusals": \[{"method": "sendMessage", "status": 400}\]'):
            await emulator.verdict(response=False)
        await emulator.verdict(response=False, allow=["sendMessage:400"])
        with pytest.raises(AssertionError, match=r'"missing_methods": \["editMessageText"\]'):
            await emulator.verdict("editMessageText", response=False, allow=["sendMessage:400"])


async def test_a_webhook_that_fails_is_tried_again_on_demand(tmp_path: Path) -> None:
    got: list[int] = []

    async def receive(_: web.Request) -> web.Response:
        got.append(1)
        return web.Response(status=503 if len(got) == 1 else 200)

    app = web.Application()
    app.router.add_post("/hook", receive)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with Emulator(tmp_path) as emulator, client(emulator) as bot:
        await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook")
        await emulator.user().says("hello")
        await emulator.deliver()
        assert len(got) == 2
        await emulator.verdict(response=False, allow=["webhook:503"])
    await runner.cleanup()
