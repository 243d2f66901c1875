"""What keeps the database small and whole: forgetting every hour, an SQLite file written anew every week."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.backups import Listed, listed_in, write_list
from bot.centre.keeping import Retention, periods, written
from scheduler import forgetting
from scheduler.forgetting import Found
from storage import counters, restraints, tombstones
from storage.database import Connection, Database
from storage.sealing import ring

log = logging.getLogger(__name__)

_REBUILT = "rebuilt"
"""The counter that says when the file was last written anew, in seconds since 1970."""
_WEEK = timedelta(days=6, hours=12)
"""It is done at one hour of the day, and that may come a little sooner."""


@dataclass
class Upkeep:
    """What is done by itself with the database, and when it was."""

    database: Database
    kept: Retention
    zone: ZoneInfo
    hour: int
    """Of the day, on the centre's wall, at which an SQLite file is written anew."""
    now: Callable[[], datetime]
    erased_list: Path | None = None
    """Where it is kept apart from the database what a restore must not bring back; None where nobody has said."""
    damage: str = ""
    """What is wrong with the file; empty if nothing is known to be."""
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _noted: object = None
    """By what the list is known that was written last."""

    async def forget(self) -> Sequence[Found]:
        """Forget what is kept no longer, once at a time."""
        async with self.turn:
            return await forgetting.forget(self.database, self.now(), self.kept, self.zone)

    async def age(self) -> float | None:
        """Seconds since everything was last forgotten that was to be; None if it never was."""
        last = await self.database.run(forgetting.last)
        return None if last is None else self.now().timestamp() - last

    async def note_erased(self) -> None:
        """Keep the list of those who were erased, and of what others do not want, so that it outlives the database."""
        if self.erased_list is None:
            return

        async def look(connection: Connection) -> tuple[object, Listed | None]:
            mark = await tombstones.mark(connection), await restraints.mark(connection)
            same = mark == self._noted
            return mark, None if same else await listed_in(connection, ring(connection).index_name)

        mark, listed = await self.database.run(look)
        if listed:
            await asyncio.to_thread(write_list, self.erased_list, listed)
            self._noted = mark

    async def rebuild_due(self) -> None:
        """Write the file anew if it is time, and look whether it is whole. PostgreSQL sees to that by itself."""
        now = self.now()
        if self.database.dialect != "sqlite" or now.astimezone(self.zone).hour != self.hour:
            return
        last = await self.database.run(lambda connection: counters.value(connection, _REBUILT))
        if last is not None and now.timestamp() - last < _WEEK.total_seconds():
            return
        async with self.turn:
            self.damage = await self.database.rebuild() or ""
        await self.database.run(lambda connection: _rebuilt(connection, now))
        if self.damage:
            log.error("the database file is damaged: restore a backup")
        else:
            log.info("the database file was written anew, and is whole")

    async def purge(self, *, dry: bool) -> Sequence[str]:
        """What `cicbot purge` says: what was forgotten, or with `dry` what would be."""
        if dry:
            found = await forgetting.look(self.database, self.now(), self.kept)
        else:
            found = await self.forget()
        return [*self._table(found), self._sum(found, dry=dry)]

    def _table(self, found: Sequence[Found]) -> Sequence[str]:
        kept = periods(self.kept)
        rows = [
            (one.table, str(one.rows), one.kind, written(kept[one.kind]), f"{self._clock(one.before):%Y-%m-%d %H:%M}")
            for one in found
        ]
        head = ("table", "rows", "kind", "kept for", "older than")
        widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
        return [_line(row, widths) for row in (head, *rows)]

    def _clock(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    def _sum(self, found: Sequence[Found], *, dry: bool) -> str:
        rows = sum(one.rows for one in found)
        told = "would be forgotten; nothing was changed" if dry else "were forgotten"
        return f"{rows} rows {told}, and what hangs on them."


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(word.ljust(width) for word, width in zip(row, widths, strict=True)).rstrip()


async def _rebuilt(connection: Connection, now: datetime) -> None:
    await counters.reach(connection, _REBUILT, int(now.timestamp()))
