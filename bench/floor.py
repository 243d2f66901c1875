"""The floor of a chat turn: a bot that remembers nothing, on aiogram's own webhook path, with the replies of ours.

Run by `bench.turn` as a program of its own: `python -m bench.floor SETTINGS`. The settings name the replies, recorded
from the assistant itself, so that both send the same words and keys with the same library.
"""

from __future__ import annotations

import asyncio
import gc
import json
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import AnswerCallbackQuery, DeleteMessage, EditMessageText, SendMessage, SetWebhook
from aiogram.types import CallbackQuery, Message, Update
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

STEPS = 1000
"""An update's number is its number among all, times this, plus the step of the script that it is."""

Reply = tuple[str, Mapping[str, object]]
Replies = Sequence[Sequence[Reply]]


def dispatcher(replies: Replies) -> Dispatcher:
    """A bot of two handlers, as aiogram's guide would write it."""
    made = Dispatcher()

    @made.callback_query()
    async def pressed(query: CallbackQuery, bot: Bot, event_update: Update) -> None:
        assert query.message is not None
        for method, given in replies[event_update.update_id % STEPS]:
            if method == "answerCallbackQuery":
                await bot(AnswerCallbackQuery(callback_query_id=query.id))
            else:
                await say(bot, method, given, query.message.chat.id, query.message.message_id)

    @made.message()
    async def written(message: Message, bot: Bot, event_update: Update) -> None:
        for method, given in replies[event_update.update_id % STEPS]:
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


async def main(settings: Path) -> None:
    wanted = json.loads(settings.read_text("utf-8"))
    session = AiohttpSession(api=TelegramAPIServer.from_base(wanted["api_url"]))
    bot = Bot(wanted["token"], session=session)
    application = web.Application()
    handler = SimpleRequestHandler(
        dispatcher(wanted["replies"]), bot, handle_in_background=False, secret_token=wanted["secret"]
    )
    handler.register(application, path="/hook")
    runner = web.AppRunner(application, access_log=None, handle_signals=False)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", wanted["port"]).start()
    await bot(SetWebhook(url=f"http://127.0.0.1:{wanted['port']}/hook"))
    gc.collect()
    gc.freeze()  # the assistant does the same
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await stop.wait()
    await runner.cleanup()
    await session.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
