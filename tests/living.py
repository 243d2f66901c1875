"""A whole assistant as a process of its own, with a clock that a test can move; it may be killed and started again.

    python -m tests.living CONFIG CLOCKFILE

Without arguments it is a nursery, which has imported everything once: for each line of JSON on its input it gives birth
to such a process and says its id. `config`, `clock` and `log` are files, `environment` is what `load` is told.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bot import dialogs
from bot.config import load
from bot.observing import log_to_stderr
from bot.running import Assistant, prepare

log = logging.getLogger(__name__)


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


def _nursery() -> None:
    """Forks, because to import everything takes longer than most of them live."""
    import bot.handlers.telegram.channel
    import bot.handlers.viber.channel  # noqa: F401

    dialogs.load()
    gc.collect()
    gc.freeze()  # what is common to all is not looked through by each
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while line := sys.stdin.readline():
        child = os.fork()
        if child == 0:
            _be_born(**json.loads(line))
        print(child, flush=True)


def _be_born(config: str, clock: str, log: str, environment: Mapping[str, str]) -> None:
    """The rest of a child's life. Its parent's own affairs are none of its business, so it never returns."""
    status = 1
    try:
        os.dup2(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND), sys.stderr.fileno())
        log_to_stderr()
        asyncio.run(live(Path(config), Path(clock), environment))
        status = 0
    except BaseException as error:
        logging.getLogger(__name__).exception("died of %s", type(error).__name__)
    finally:
        os._exit(status)


if __name__ == "__main__":
    match sys.argv[1:]:
        case [config, clock]:
            log_to_stderr()
            asyncio.run(live(Path(config), Path(clock), os.environ))
        case _:
            _nursery()
