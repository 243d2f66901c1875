"""The assistant as it is, but for how much may be written to a staff group in a minute.

python -m bench.relay_assistant CONFIG LIMIT
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from bot.config import load
from bot.observing import log_to_stderr
from bot.relaying import Limits
from bot.running import Assistant, prepare, wall_clock


async def run(config: Path, most: int) -> None:
    """What `python -m bot` does, with another limit, until SIGTERM."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    settings = load(config, os.environ, wall_clock().date())
    lifted = most > 1000
    limits = Limits(None, None) if lifted else Limits(messages=most)
    await Assistant.build(settings, await prepare(settings), limits=limits).run(stop)


if __name__ == "__main__":
    log_to_stderr()
    asyncio.run(run(Path(sys.argv[1]), int(sys.argv[2])))
