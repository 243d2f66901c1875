"""How much may be written and when: to a staff group, and through a channel by all who write through it."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from storage.records import Lane


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


JITTER = 0.1
"""Seconds by which calls may overtake each other on their way: as much as a stretch may shrink at the other end."""

LONGEST = 1.2
"""Seconds that an answer waits at most for what others have taken: longer than that takes, unless calls hang."""

LANES: tuple[Lane, ...] = ("chat", "notice", "bulk")
"""Who goes first: answers to people, then single notices, then announcements."""


def pace(most: int, seconds: float) -> float:
    """How many calls a second, evenly spaced, are never more than `most` in any such stretch at the other end."""
    return most / (seconds + JITTER)


@dataclass(eq=False)
class _Waiting:
    count: int
    since: float
    turn: asyncio.Future[float]


class Account:
    """All that is written through one channel: chats, notices, announcements and staff groups share its limit.

    What is under way, and what has come to its end within the stretch, is never more than the limit: so whoever counts
    when calls arrive never counts more, however long they are on their way. What nobody asked for leaves evenly spaced
    and behind all answers. An answer waits for nothing but what such messages have taken: while there are none it goes
    at once, however many there are.
    """

    def __init__(self, limit: tuple[int, float] | None = None) -> None:
        """`limit` is so many calls in any stretch of so many seconds; None is no limit."""
        self._most, self._seconds = limit or (0, 0.0)
        self._left = 0
        """How many of these are left to other processes, by what nobody has asked for."""
        self._under_way = {True: 0, False: 0}
        """Of what was asked for, and of what was not."""
        self._lately: deque[tuple[float, bool]] = deque()
        self._of_these = {True: 0, False: 0}
        self._next = 0.0
        """From when on something may leave that nobody has asked for."""
        self._waiting: dict[Lane, deque[_Waiting]] = {lane: deque() for lane in LANES}
        self._until: dict[Lane, float] = dict.fromkeys(LANES, 0.0)
        """Until when nothing of a lane may leave."""
        self._timer: asyncio.TimerHandle | None = None

    async def turn(self, lane: Lane, count: int = 1) -> float:
        """Wait until so many messages may be written: 0, and the caller then says when they have `ended`.

        If nothing of the lane may be written now: for how many seconds; nothing has to be said then.
        """
        paused = self.paused(lane)
        if paused > 0 or not self._most:
            return paused
        ahead = any(self._waiting[other] for other in LANES[: LANES.index(lane) + 1])
        if not ahead and self._has_room(lane, count):
            self._take(lane, count)
            return 0.0
        mine = _Waiting(count, self._now(), asyncio.get_running_loop().create_future())
        self._waiting[lane].append(mine)
        self._wake_in_time()
        try:
            return await mine.turn
        except asyncio.CancelledError:
            if mine in self._waiting[lane]:
                self._waiting[lane].remove(mine)
            elif mine.turn.done() and not mine.turn.cancelled() and not mine.turn.result():
                self.ended(lane, count)
            raise

    def ended(self, lane: Lane, count: int = 1) -> None:
        """So many messages that had their turn are not under way any more, whatever became of them."""
        if self._most:
            asked = lane == "chat"
            self._under_way[asked] -= count
            self._lately.extend([(self._now(), asked)] * count)
            self._of_these[asked] += count
            self._serve()

    def pause(self, seconds: float, lanes: Iterable[Lane] = LANES) -> None:
        """Nothing of these lanes leaves for so long; whoever waits in them is told."""
        until = self._now() + seconds
        for lane in lanes:
            self._until[lane] = max(until, self._until[lane])
            while self._waiting[lane]:
                one = self._waiting[lane].popleft()
                if not one.turn.done():  # somebody may just have been cut off
                    one.turn.set_result(seconds)
        self._serve()

    def paused(self, lane: Lane) -> float:
        """For how many seconds nothing of this lane may leave."""
        return max(0.0, self._until[lane] - self._now())

    def leave(self, part: float) -> None:
        """Other processes write through this channel as well: what nobody has asked for leaves them that part of it."""
        self._left = round(self._most * part)

    # --- the queue ---

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    def _has_room(self, lane: Lane, count: int) -> bool:
        now = self._now()
        while self._lately and self._lately[0][0] <= now - self._seconds:
            self._of_these[self._lately.popleft()[1]] -= 1
        unasked = self._under_way[False] + self._of_these[False]
        all_in_all = unasked + self._under_way[True] + self._of_these[True] + count
        if lane == "chat":
            return all_in_all <= self._most or not unasked
        return all_in_all <= self._most - self._left and now >= self._next

    def _too_long(self, lane: Lane, one: _Waiting) -> bool:
        return lane == "chat" and self._now() >= one.since + LONGEST

    def _take(self, lane: Lane, count: int) -> None:
        self._under_way[lane == "chat"] += count
        if lane != "chat":
            # Whoever is late may catch up a little: the count keeps to the limit all the same.
            space = 1 / pace(self._most - self._left, self._seconds)
            self._next = max(self._next, self._now() - JITTER) + space * count

    def _serve(self) -> None:
        """Whoever is first goes, as long as there is room; nobody overtakes."""
        for lane in LANES:
            queue = self._waiting[lane]
            while queue:
                if queue[0].turn.cancelled():
                    queue.popleft()
                elif self._has_room(lane, queue[0].count) or self._too_long(lane, queue[0]):
                    self._take(lane, queue[0].count)
                    queue.popleft().turn.set_result(0.0)
                else:
                    self._wake_in_time()
                    return

    def _wake_in_time(self) -> None:
        """Look again when there may be room. While all is under way, that is when something ends."""
        lane = next(lane for lane in LANES if self._waiting[lane])
        moments = [self._lately[0][0] + self._seconds] if self._lately else []
        if lane == "chat":
            moments.append(self._waiting[lane][0].since + LONGEST)
        elif self._next > self._now():
            moments.append(self._next)
        if self._timer:
            self._timer.cancel()
            self._timer = None
        if moments:
            self._timer = asyncio.get_running_loop().call_at(min(moments), self._serve)
