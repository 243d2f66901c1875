"""One limit, though several processes write through a channel: what nobody has asked for leaves a part to the others.

A channel counts all of us together, and each process only itself. The one that announces would fill the whole limit by
itself, and then the answers of the others are too many. When a channel tells one of us to wait, it means all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from bot.pacing import LANES, Account
from storage import leases
from storage.database import Connection, Database
from storage.leases import Process

LASTS = timedelta(seconds=15)
"""How long a process is taken to be there after it has last said so."""

SLACK = timedelta(seconds=1)
"""By so much two clocks may tell the same moment differently."""

PART, MOST = 1 / 6, 1 / 2
"""How much of a limit is left to each other process, and to all of them at most."""


class Sharing:
    """Says that this process is there, with which keys, and what it was told, hears of the others: at every look."""

    def __init__(
        self,
        database: Database,
        accounts: Mapping[str, Account],
        clock: Callable[[], datetime],
        owner: str,
        place: str = "",
    ) -> None:
        """`accounts` are those of the channels, by name; `place` is where an operator finds this process."""
        keys = database.seal.names if database.seal else ()
        self._process = Process(place, keys)
        self._database, self._accounts, self._clock, self._owner = database, accounts, clock, owner
        self._said: dict[str, datetime] = {}
        """What was written down of the pauses of this process, or came from others: that is not said again."""

    async def look(self) -> None:
        now = self._clock()
        told = {
            f"{name} {lane}": now + timedelta(seconds=seconds)
            for name, account in self._accounts.items()
            for lane in LANES
            if (seconds := account.paused(lane)) > 0
        }
        news = {what: until for what, until in told.items() if until > self._said.get(what, now) + SLACK}

        async def work(connection: Connection) -> tuple[int, Mapping[str, datetime]]:
            await leases.here(connection, self._owner, now + LASTS, self._process)
            for what, until in sorted(news.items()):
                await leases.bar(connection, what, self._owner, until)
            await leases.forget(connection, now)
            others = await leases.others(connection, self._owner, now)
            return others, await leases.barred(connection, self._owner, now)

        others, barred = await self._database.run(work)
        self._said |= news
        for name, account in self._accounts.items():
            account.leave(min(MOST, PART * others))
            for lane in LANES:
                until = barred.get(f"{name} {lane}", now)
                if until > now + timedelta(seconds=account.paused(lane)) + SLACK:
                    self._said[f"{name} {lane}"] = until
                    account.pause((until - now).total_seconds(), (lane,))
