"""The barest relay between people and a staff group: aiogram alone, a topic for each person, everything in memory.

Run by `bench.relay` as a program of its own, `python -m bench.relay_floor API_URL CHAT`, with the token in the
environment. It loses everything with its process, keeps no order, knows no limit and checks nobody's rights.
"""

from __future__ import annotations

import asyncio
import gc
import os
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import CreateForumTopic, SendMessage
from aiogram.types import Message


class Relay:
    """Who has which topic."""

    def __init__(self, group: int) -> None:
        self.group = group
        self.topics: dict[int, int] = {}
        self.people: dict[int, int] = {}

    async def heard(self, message: Message, bot: Bot) -> None:
        if message.text is None:
            return
        if message.chat.id == self.group:
            person = self.people.get(message.message_thread_id or 0)
            if person is not None:
                await bot(SendMessage(chat_id=person, text=message.text))
            return
        topic = await self._topic(message.chat.id, bot)
        await bot(SendMessage(chat_id=self.group, message_thread_id=topic, text=message.text))

    async def _topic(self, person: int, bot: Bot) -> int:
        if person not in self.topics:
            made = await bot(CreateForumTopic(chat_id=self.group, name=f"#{person}"))
            self.topics[person] = made.message_thread_id
            self.people[made.message_thread_id] = person
        return self.topics[person]


async def main(api_url: str, group: int) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(api_url))
    bot = Bot(os.environ["TELEGRAM_TOKEN"], session=session)
    dispatcher = Dispatcher()
    dispatcher.message.register(Relay(group).heard)
    gc.collect()
    gc.freeze()  # the assistant does the same
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
