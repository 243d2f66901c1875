"""One limit, though several processes write through a channel: what nobody has asked for leaves a part to the others.

A channel counts all of us together, and each process only itself. The one that announces would fill the whole limit by
itself, and then the answers of the others are too many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from bot.pacing import Account
from storage import leases
from storage.database import Connection, Database

LASTS = timedelta(seconds=15)
"""How long a process is taken to be there after it has last said so."""

PART, MOST = 1 / 6, 1 / 2
"""How much of a limit is left to each other process, and to all of them at most."""


class Sharing:
    """Says that this process is there, and sees which others are, whenever it looks."""

    def __init__(
        self, database: Database, accounts: Iterable[Account], clock: Callable[[], datetime], owner: str
    ) -> None:
        self._database, self._accounts, self._clock, self._owner = database, tuple(accounts), clock, owner

    async def look(self) -> None:
        now = self._clock()

        async def work(connection: Connection) -> int:
            await leases.here(connection, self._owner, now + LASTS)
            await leases.forget(connection, now)
            return await leases.others(connection, self._owner, now)

        others = await self._database.run(work)
        for account in self._accounts:
            account.leave(min(MOST, PART * others))
