"""The assistant as it is delivered, but for how much it may write to Telegram: with "none" as much as it can.

Run by `bench.announce`, `python -m bench.announce_assistant CONFIG PACE`.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from bot.config import load
from bot.redacting import Redactor, log_to
from bot.running import Assistant, prepare


async def main(config: Path, *, limited: bool) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    settings = load(config, os.environ, datetime.now(UTC).date())
    database = await prepare(settings)
    await Assistant.build(settings, database, pace="theirs" if limited else None).run(stop)


if __name__ == "__main__":
    log_to(sys.stderr, Redactor())
    asyncio.run(main(Path(sys.argv[1]), limited=sys.argv[2] != "none"))
