"""The assistant as it is delivered, but for how many messages a minute a staff group takes from it.

Run by `bench.relay`, `python -m bench.relay_assistant CONFIG PER_MINUTE`.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from bot.config import load
from bot.groupcalls import Limits
from bot.redacting import Redactor, log_to
from bot.running import Assistant, prepare


async def main(config: Path, per_minute: int | None) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    settings = load(config, os.environ, datetime.now(UTC).date())
    database = await prepare(settings)
    limits = Limits(messages=per_minute) if per_minute else Limits(messages=None, edits=None)
    await Assistant.build(settings, database, limits=limits).run(stop)


if __name__ == "__main__":
    log_to(sys.stderr, Redactor())
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]) or None))
