"""A whole assistant as a process of its own, with a clock that a test can move; it may be killed and started again.

python -m tests.living CONFIG CLOCKFILE
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bot.config import load
from bot.redacting import Redactor, log_to
from bot.running import Assistant, prepare

log = logging.getLogger("bot.living")


def set_clock(file: Path, moment: datetime) -> None:
    """It is that moment now, for whoever goes by this file."""
    written = file.with_suffix(".new")
    written.write_text(moment.isoformat())
    written.replace(file)


def read_clock(file: Path) -> datetime:
    """The moment in the file and the time since it was written: the clock goes on, whoever lives or dies meanwhile.

    It must not stand still, for what is put off by a few seconds has to come due.
    """
    with file.open() as opened:
        written = os.fstat(opened.fileno()).st_mtime
        moment = datetime.fromisoformat(opened.read())
    return moment + timedelta(seconds=time.time() - written)


async def live(config: Path, clock: Path, environment: Mapping[str, str]) -> None:
    """What `python -m bot` does, by another clock, until SIGTERM."""
    now: Callable[[], datetime] = partial(read_clock, clock)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    settings = load(config, environment, now().date())
    database = await prepare(settings, now)
    await Assistant.build(settings, database, now).run(stop)
    log.info("ended in order")


if __name__ == "__main__":
    log_to(sys.stderr, Redactor())
    asyncio.run(live(Path(sys.argv[1]), Path(sys.argv[2]), os.environ))
