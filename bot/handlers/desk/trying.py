"""Whoever fails too often to get in is not listened to for a while."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

MOST, WITHIN = 20, 300.0
"""So many failures from one address within so many seconds. Behind a proxy everybody has one address: what is guessed
has 128 bits anyway, and this only keeps guessing from being work for us."""


@dataclass(frozen=True, slots=True)
class Tries:
    """Failures of late, by where they came from; never what was tried."""

    failed: dict[str, list[float]] = field(default_factory=dict)

    def too_many(self, where: str) -> bool:
        """Whether nothing more is listened to from there; forgets what is long ago."""
        since = asyncio.get_running_loop().time() - WITHIN
        for place, times in list(self.failed.items()):
            self.failed[place] = [at for at in times if at > since]
            if not self.failed[place]:
                del self.failed[place]
        return len(self.failed.get(where, ())) >= MOST

    def note(self, where: str) -> None:
        """One more failure from there."""
        self.failed.setdefault(where, []).append(asyncio.get_running_loop().time())
