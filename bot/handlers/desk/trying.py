"""Whoever fails too often to get in is told to wait, and waits for it; what is right is never kept out."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

MOST, WITHIN, PAUSE = 20, 300.0, 1.0
"""So many failures from one address within so many seconds; then every further failure takes so long to be answered.

What is guessed has 128 bits, so this only keeps guessing from being quick. Nobody is refused for it: behind a proxy
everybody has one address, and an outsider must not keep the staff out."""


@dataclass(frozen=True, slots=True)
class Tries:
    """Failures of late, by where they came from; never what was tried."""

    failed: dict[str, list[float]] = field(default_factory=dict)

    async def failed_again(self, where: str) -> bool:
        """One more failure from there; whether it was one too many."""
        now = asyncio.get_running_loop().time()
        for place, times in list(self.failed.items()):
            self.failed[place] = [at for at in times if at > now - WITHIN]
            if not self.failed[place]:
                del self.failed[place]
        times = self.failed.setdefault(where, [])
        if len(times) < MOST:
            times.append(now)
            return False
        await asyncio.sleep(PAUSE)
        return True
