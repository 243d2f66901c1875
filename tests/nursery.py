"""Processes of Python that start at once: born of one that has imported everything already.

To import everything takes most of a second, with Telegram's library three more, and few of the processes that tests
start live for that long. So each test process has a nursery beside it, once it wants one. `python(module, …)` is what
`python -m module …` is: the same code run in the same way (`runpy`), in a process of its own, with a folder, arguments,
an environment and streams of its own. Only the time at which modules were imported is another.
"""

from __future__ import annotations

import asyncio
import atexit
import gc
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
import threading
import traceback
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, NoReturn

ROOT = Path(__file__).parent.parent

# --- On the side of the tests ----------------------------------------------------------------------------------------


@dataclass
class Process:
    """As much of asyncio's processes as tests use."""

    pid: int
    stdin: BinaryIO
    stdout: asyncio.StreamReader
    stderr: asyncio.StreamReader
    """Empty where its errors were sent elsewhere."""
    _streams: Sequence[asyncio.ReadTransport]
    _ended: asyncio.Task[int]

    @property
    def returncode(self) -> int | None:
        """How it has ended: its status, or the signal's number below zero; None while it lives."""
        return self._ended.result() if self._ended.done() else None

    def send_signal(self, number: int) -> None:
        if self.returncode is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        status = await asyncio.shield(self._ended)
        self.stdin.close()
        for stream in self._streams:
            stream.close()
        return status

    async def communicate(self) -> tuple[bytes, bytes]:
        said = await asyncio.gather(self.stdout.read(), self.stderr.read())
        await self.wait()
        return said


async def python(
    module: str, *arguments: str, cwd: Path = ROOT, env: Mapping[str, str] | None = None, stderr: int | None = None
) -> Process:
    """Start `python -m module arguments`. Its errors can be sent to a file that is open already."""
    order = {"module": module, "arguments": arguments, "cwd": str(cwd), "env": dict(os.environ if env is None else env)}
    (stdin, told), (output, stdout), (errors, error), (ends, end) = (os.pipe() for _ in range(4))
    socket.send_fds(_nursery(), [json.dumps(order).encode()], [stdin, stdout, error if stderr is None else stderr, end])
    for theirs in (stdin, stdout, error, end):
        os.close(theirs)
    streams = [await _stream(one) for one in (output, errors, ends)]
    (out, _), (err, _), (status, _) = streams
    pid = int(await status.readline())

    async def ended() -> int:
        return int(await status.read())

    transports = [transport for _, transport in streams]
    return Process(pid, os.fdopen(told, "wb", buffering=0), out, err, transports, asyncio.create_task(ended()))


async def _stream(file: int) -> tuple[asyncio.StreamReader, asyncio.ReadTransport]:
    reader = asyncio.StreamReader()
    opened = os.fdopen(file, "rb", buffering=0)
    transport, _ = await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), opened
    )
    return reader, transport


@lru_cache
def _nursery() -> socket.socket:
    ours, theirs = socket.socketpair()
    # Nothing that its children are not told themselves: what Python reads of the environment, it reads but once.
    known = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    with theirs:
        process = subprocess.Popen([sys.executable, "-m", "tests.nursery"], cwd=ROOT, env=known, stdin=theirs.fileno())

    def close() -> None:
        ours.close()
        process.wait()

    atexit.register(close)
    return ours


# --- On the other side -----------------------------------------------------------------------------------------------


def _main() -> None:
    import bot.checking
    import bot.handlers.viber.channel
    import bot.running  # noqa: F401
    import tests.talk  # noqa: F401  # all words, parsed
    from bot import dialogs

    dialogs.load()
    asked = socket.socket(fileno=os.dup(0))
    while True:
        gc.collect()
        gc.freeze()  # what is common to all is not looked through by each
        told, files, *_ = socket.recv_fds(asked, 1 << 20, 4)
        with suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass  # it has said how its child ended
        if not told:
            return
        order = json.loads(told)
        _prepare(**order)
        if os.fork() == 0:
            asked.close()
            _keep(files)
            _live(**order)
        for file in files:
            os.close(file)


def _prepare(module: str, arguments: Sequence[str], cwd: str, env: Mapping[str, str]) -> None:
    """What not all of them need is prepared for the first that does."""
    if "TELEGRAM_TOKEN" in env:
        import bot.handlers.telegram.channel  # noqa: F401
    if "check" in arguments:
        from bot.checking import CODE
        from bot.usage import find_uses

        find_uses([CODE, CODE.parent / "scheduler"], [], [])  # what has been parsed is remembered by its text


def _keep(files: Sequence[int]) -> None:
    """Return in a child with these streams. The parent says its id, and how it has ended."""
    child = os.fork()
    *streams, end = files
    if child == 0:
        for number, file in enumerate(streams):
            os.dup2(file, number)
    for file in streams:
        os.close(file)
    if child:
        os.write(end, f"{child}\n".encode())
        _, status = os.waitpid(child, 0)
        os.write(end, str(os.waitstatus_to_exitcode(status)).encode())
        os._exit(0)
    os.close(end)


def _live(module: str, arguments: Sequence[str], cwd: str, env: Mapping[str, str]) -> NoReturn:
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    sys.argv[1:] = arguments
    status: object = 0
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except SystemExit as end:
        status = end.code or 0
    except BaseException:  # noqa: BLE001  # whatever it is, it is shown, as Python shows it
        traceback.print_exc()
        status = 1
    # As Python ends, but for giving back all memory piece by piece: that would take longer than all the rest.
    threading._shutdown()  # type: ignore[attr-defined]
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status if isinstance(status, int) else 1)


if __name__ == "__main__":
    _main()
