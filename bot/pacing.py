"""How much may be written to a staff group and when: a count of what was written within a stretch of time."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass
class Budget:
    """So many in any stretch of so many seconds; None is no limit. Moments are those of one and the same clock.

    What is counted is when a call has come to its end, so that whoever counts when calls arrive never counts more.
    """

    most: int | None
    seconds: float = 60.0
    _spent: deque[float] = field(default_factory=deque)

    def room(self, now: float) -> int:
        """How many may be written at this moment."""
        if self.most is None:
            return 1000
        while self._spent and self._spent[0] <= now - self.seconds:
            self._spent.popleft()
        return max(0, self.most - len(self._spent))

    def spend(self, count: int, now: float) -> None:
        """So many were written just now."""
        if self.most is not None:
            self._spent.extend([now] * count)

    def begin(self, moments: Iterable[float]) -> None:
        """What was written before."""
        self._spent = deque(sorted((*self._spent, *moments)))

    def wait(self, count: int, now: float) -> float:
        """After how many seconds so many may be written; more than there is ever room for wait for all the room."""
        free = self.room(now)
        if self.most is None or count <= free:
            return 0.0
        needed = min(count, self.most) - free
        return max(0.001, self._spent[needed - 1] + self.seconds - now) if needed else 0.0

    @property
    def tight(self) -> bool:
        """Whether more than half of it was used."""
        return self.most is not None and len(self._spent) * 2 > self.most
