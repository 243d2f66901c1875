"""The front desk: everything a dialog may look up, read in the turn's own transaction and only for its visitor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.centre import times
from bot.centre.offer import Offer
from bot.centre.offices import Timetable
from bot.centre.times import Alternative, Busy, Wish
from bot.talk import Centre, Language
from storage import appointments
from storage.database import Connection
from storage.records import Visit, VisitorId, VisitRef


@dataclass(frozen=True, slots=True)
class FrontDesk:
    """The desk as one visitor finds it in one turn (see `bot.talk.Desk`)."""

    connection: Connection
    visitor: VisitorId
    now: datetime
    offer: Offer
    timetable: Timetable
    centre: Centre
    languages: Sequence[Language]

    async def anything_free(self, wish: Wish) -> bool:
        return times.first_free(self.timetable, wish, await self._busy(None), self.now) is not None

    async def free_days(self, wish: Wish, moving: VisitRef | None = None) -> Sequence[date]:
        return times.free_days(self.timetable, wish, await self._busy(moving), self.now)

    async def free_times(self, wish: Wish, day: date, moving: VisitRef | None = None) -> Sequence[datetime]:
        return tuple(times.free_starts(self.timetable, wish, day, await self._busy(moving), self.now))

    async def alternatives(self, wish: Wish) -> Sequence[Alternative]:
        service = self.offer.find(wish.service)
        if service is None:
            return ()
        return times.nearest_other(self.timetable, wish, service, await self._busy(None), self.now)

    async def visits(self) -> Sequence[Visit]:
        return await appointments.coming_up(self.connection, self.visitor, self.now)

    async def visit(self, ref: str) -> Visit | None:
        return await appointments.find(self.connection, self.visitor, ref)

    async def _busy(self, moving: VisitRef | None) -> Busy:
        end = self.now + self.timetable.booking.horizon + timedelta(days=2)
        return await appointments.busy(self.connection, self.now.astimezone(UTC), end, but=moving)
