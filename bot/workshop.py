"""Makes files in a short-lived process of its own: no chat waits for it, and the memory it takes is given back."""

from __future__ import annotations

import asyncio
import pickle
import sys
from contextlib import suppress
from pathlib import Path
from typing import Protocol

SECONDS = 60.0
"""How long one file may take."""

_ROOT = Path(__file__).parent.parent


class NotMade(Exception):
    """The process came to no good end. What it was to make may be somebody's, and is not told."""


class Piece(Protocol):
    """Something that can be made: a description, complete in itself."""

    def made(self) -> bytes: ...


async def make(piece: Piece, seconds: float = SECONDS) -> bytes:
    """What comes of a piece. Raises NotMade."""
    # None of our secrets, which stand in the environment, and no signal that is meant for us.
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", __name__),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={"PYTHONPATH": str(_ROOT)},
        start_new_session=True,
    )
    try:
        async with asyncio.timeout(seconds):
            content, _ = await process.communicate(pickle.dumps(piece))
    except TimeoutError:
        raise NotMade("it took too long") from None
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    if process.returncode or not content:
        raise NotMade(f"it ended with {process.returncode}")
    return content


def _work() -> None:
    """The other end of the pipe, to which nobody but `make` ever writes."""
    piece: Piece = pickle.load(sys.stdin.buffer)  # noqa: S301
    sys.stdout.buffer.write(piece.made())


if __name__ == "__main__":
    _work()
