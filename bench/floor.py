"""What the floors of a chat turn share: bots that remember nothing and say what was recorded from the assistant.

Run by `bench.turn` as programs of their own, `python -m bench.telegram_floor SETTINGS`, each with the secrets of its
messenger in the environment. Both sides send the same words and keys with the same library.
"""

from __future__ import annotations

import asyncio
import gc
import json
import signal
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

STEPS = 1000
"""The number of a call is its number among all, times this, plus the step of the script that it is."""

HOOK = "/hook"

Reply = tuple[str, Mapping[str, object]]
Replies = Sequence[Sequence[Reply]]


@dataclass(frozen=True)
class Settings:
    """Whom to call, where to be called, and what to say at each step of the script."""

    api_url: str
    port: int
    replies: Replies

    @classmethod
    def read(cls, path: str) -> Settings:
        return cls(**json.loads(Path(path).read_text("utf-8")))

    def replies_to(self, number: int) -> Sequence[Reply]:
        return self.replies[number % STEPS]


async def stand(application: web.Application, port: int, register: Callable[[str], Awaitable[object]]) -> None:
    """Listen, tell the messenger where to call, and go on until SIGTERM."""
    runner = web.AppRunner(application, access_log=None, handle_signals=False)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await register(f"http://127.0.0.1:{port}{HOOK}")
    gc.collect()
    gc.freeze()  # the assistant does the same
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await stop.wait()
    await runner.cleanup()
