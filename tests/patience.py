"""How long a test waits for what has to come: longer than the slowest machine needs, for that is nobody's fault."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

PATIENCE = 30.0
"""Seconds."""

START = 4 * PATIENCE
"""For a program that is started anew and prepares its database first, while others do so too."""


async def eventually(holds: Callable[[], Awaitable[bool]], seconds: float = PATIENCE) -> None:
    async with asyncio.timeout(seconds):
        while not await holds():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
