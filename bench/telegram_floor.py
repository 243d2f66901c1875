"""Telegram's floor: aiogram alone, on its own webhook path, as its guide would have a bot written."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import AnswerCallbackQuery, DeleteMessage, EditMessageText, SendMessage, SetWebhook
from aiogram.types import CallbackQuery, Message, Update
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from bench.floor import HOOK, Settings, stand


def dispatcher(settings: Settings) -> Dispatcher:
    """A bot of two handlers."""
    made = Dispatcher()

    @made.callback_query()
    async def pressed(query: CallbackQuery, bot: Bot, event_update: Update) -> None:
        assert query.message is not None
        for method, given in settings.replies_to(event_update.update_id):
            if method == "answerCallbackQuery":
                await bot(AnswerCallbackQuery(callback_query_id=query.id))
            else:
                await say(bot, method, given, query.message.chat.id, query.message.message_id)

    @made.message()
    async def written(message: Message, bot: Bot, event_update: Update) -> None:
        for method, given in settings.replies_to(event_update.update_id):
            await say(bot, method, given, message.chat.id, message.message_id)

    return made


async def say(bot: Bot, method: str, given: Mapping[str, object], chat: int, message: int) -> None:
    match method:
        case "editMessageText":
            await bot(EditMessageText.model_validate({**given, "chat_id": chat, "message_id": message}))
        case "sendMessage":
            await bot(SendMessage.model_validate({**given, "chat_id": chat}))
        case "deleteMessage":
            await bot(DeleteMessage(chat_id=chat, message_id=message))
        case _:
            raise ValueError(method)


async def main(settings: Settings) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(settings.api_url))
    bot = Bot(os.environ["TELEGRAM_TOKEN"], session=session)
    application = web.Application()
    secret = os.environ["TELEGRAM_WEBHOOK_SECRET"]
    handler = SimpleRequestHandler(dispatcher(settings), bot, handle_in_background=False, secret_token=secret)
    handler.register(application, path=HOOK)
    await stand(application, settings.port, lambda url: bot(SetWebhook(url=url)))
    await session.close()


if __name__ == "__main__":
    asyncio.run(main(Settings.read(sys.argv[1])))
