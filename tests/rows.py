"""Rows of every kind, laid into a house's database as they are: for what only reads them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.centre.gatherings import Kind
from storage.database import Connection
from storage.eventtables import enrolment, event, event_attendance, event_session, event_text
from storage.eventwork import EnrolmentState, EventId
from storage.hiding import hide
from storage.newstables import announcement, recipient
from storage.records import VisitorId
from storage.tables import cases, metadata, visit, visitor, walk_in
from tests.talk import House

HOUR = timedelta(hours=1)


@dataclass
class Rows:
    """What lies in the database; every method lays one thing more."""

    house: House
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    async def _lay(self, insert: sa.Insert, named: bool = True, /, **row: object) -> int:
        """The number of the row, if it has one."""

        async def work(connection: Connection) -> int:
            column: sa.ColumnElement[int] = sa.literal_column("id" if named else "1")
            values = hide(metadata.tables[insert.table.name], row)
            return (await connection.execute(insert.values(**values).returning(column))).scalar_one()

        return await self.house.database.run(work)

    async def person(self, language: str | None = "uk", channel: str = "paper") -> VisitorId:
        now, number = self.house.now, next(self.numbers)
        row: dict[str, object] = {
            "language": language,
            "device_language": "",
            "discreet": False,
            "reachable": True,
        }
        row |= {"created_at": now, "seen_at": now, "device": "", "silent": False, "fetched": 0}
        seal, address = self.house.database.seal, f"row{number}"
        assert seal
        row |= {"channel": channel, "address": address, "address_index": seal.index("address", address)}
        return VisitorId(await self._lay(sa.insert(visitor), **row))

    async def visit(
        self,
        who: int,
        start: datetime,
        office: str = "krakow",
        service: str = "career",
        *,
        state: str = "booked",
        attendance: str | None = None,
    ) -> int:
        row: dict[str, object] = {
            "consultant": "one",
            "way": "in-person",
            "care": "none",
            "access": "none",
            "name": "",
            "phone": "",
        }
        row |= {"company": "", "starts_at": start, "ends_at": start + HOUR, "state": state, "sequence": 0}
        row |= {"created_at": start, "changed_at": start, "attendance": attendance, "told_missed": False}
        ref = f"R{next(self.numbers)}"
        return await self._lay(sa.insert(visit), ref=ref, visitor_id=who, office=office, service=service, **row)

    async def walk_in(self, at: datetime, office: str = "krakow", service: str = "career") -> int:
        return await self._lay(sa.insert(walk_in), office=office, service=service, at=at)

    async def case(
        self, who: int, at: datetime, office: str | None = None, subject: str = "work", *, closed: bool = True
    ) -> int:
        state: dict[str, object] = {"state": "closed", "closed_at": at} if closed else {"state": "open"}
        row: dict[str, object] = {
            "reads": [],
            "raised": 0,
            "delicate": False,
            "revision": 1,
            "aged": 0,
            "panel": "",
            "of_visit": subject == "visit",
            "opened_at": at,
        }
        return await self._lay(sa.insert(cases), visitor_id=who, subject=subject, office=office, **row, **state)

    async def event(
        self,
        *starts: datetime,
        office: str | None = "krakow",
        topic: str = "work",
        kind: Kind = "workshop",
        state: str = "published",
        title: str = "CV in an hour",
    ) -> EventId:
        now = self.house.now
        row: dict[str, object] = {
            "kind": kind,
            "topic": topic,
            "office": office,
            "languages": ["uk"],
            "level": "",
            "audiences": [],
        }
        row |= {"places": 20, "taken": 0, "companions": 2, "place": "", "link": "", "state": state, "original": "en"}
        row |= {"sequence": 0, "revision": 1, "news": 0, "news_kind": "", "created_at": now, "changed_at": now}
        row |= {"starts_at": starts[0], "ends_at": starts[-1] + HOUR}
        id = await self._lay(sa.insert(event), **row)
        for number, start in enumerate(starts, 1):
            await self._lay(
                sa.insert(event_session), False, event_id=id, number=number, starts_at=start, ends_at=start + HOUR
            )
        await self._lay(sa.insert(event_text), False, event_id=id, language="en", title=title, about="", changed_at=now)
        return EventId(id)

    async def joins(
        self,
        who: int,
        which: int,
        state: EnrolmentState = "joined",
        *,
        seats: int = 1,
        coming: bool | None = None,
        came: Sequence[tuple[int, bool]] = (),
    ) -> str:
        now, ref = self.house.now, f"T{next(self.numbers):03}"
        row: dict[str, object] = {"seats": seats, "coming": coming, "sequence": 0, "news": 0, "asked": False}
        row |= {"created_at": now, "changed_at": now, "queued_at": now if state == "waiting" else None}
        id = await self._lay(sa.insert(enrolment), ref=ref, event_id=which, visitor_id=who, state=state, **row)
        for session, did in came:
            await self._lay(sa.insert(event_attendance), False, enrolment_id=id, session=session, came=did, at=now)
        return ref

    async def announcement(self) -> int:
        now = self.house.now
        row: dict[str, object] = {
            "kind": "news",
            "state": "done",
            "original": "en",
            "wanted": {},
            "urgent": False,
            "why": "",
            "revision": 1,
        }
        return await self._lay(sa.insert(announcement), **row, created_at=now, changed_at=now)

    async def receives(self, who: int, which: int, at: datetime | None, language: str = "uk") -> None:
        state: dict[str, object] = {"state": "sent", "settled_at": at} if at else {"state": "pending"}
        row: dict[str, object] = {"channel": "paper", "language": language, "why": "", "attempts": 1}
        await self._lay(sa.insert(recipient), False, announcement_id=which, visitor_id=who, **row, **state)
