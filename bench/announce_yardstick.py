"""The public yardstick: aiogram-broadcaster on its SQLite storage, sending the same text to so many chats.

Run by `bench.announce` with a Python of its own that has the package, `python announce_yardstick.py URL FILE COUNT`; it
imports nothing of ours. Prints the seconds of processor time that sending took.
"""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
import time


async def main(url: str, file: str, count: int) -> None:
    # Looked up by name: the package belongs to no environment of ours.
    broadcaster = importlib.import_module("aiogram_broadcaster")
    contents = importlib.import_module("aiogram_broadcaster.contents")
    storages = importlib.import_module("aiogram_broadcaster.storages.sqlalchemy")
    aiogram = importlib.import_module("aiogram")
    session = importlib.import_module("aiogram.client.session.aiohttp")
    telegram = importlib.import_module("aiogram.client.telegram")
    server = telegram.TelegramAPIServer.from_base(url)
    bot = aiogram.Bot(os.environ["TELEGRAM_TOKEN"], session=session.AiohttpSession(api=server))
    storage = storages.SQLAlchemyStorage.from_url(f"sqlite+aiosqlite:///{file}")
    await storage.startup()
    sender = broadcaster.Broadcaster(bot, storage=storage)
    content = contents.TextContent(text="Запрошуємо! " * 20)
    mailer = await sender.create_mailer(chats=range(1000, 1000 + count), content=content)
    begun = time.process_time()
    await mailer.start()
    print(f"cpu {time.process_time() - begun:.3f}", flush=True)
    await bot.session.close()
    await storage.shutdown()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
