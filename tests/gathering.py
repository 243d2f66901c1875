"""What the tests of events share: plans, times on the centre's wall, people who take part."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from bot.centre.offer import OfficeId, TopicId
from bot.screen import CameBack, Input
from storage import events, visitors
from storage.database import Connection
from storage.eventtables import enrolment, event
from storage.eventwork import Event, EventId, EventSaved, NewEvent, Plan, PublishEvent
from tests.talk import WARSAW, House
from tests.test_desk_dialogs import acts

PLAN = Plan("workshop", TopicId("work"), OfficeId("krakow"), ("uk", "pl"), places=3)
HOUR = timedelta(hours=1)


def at(hour: int, minute: int = 0, *, day: int = 1, month: int = 12, year: int = 2026) -> datetime:
    """A time on the centre's wall; the first of December 2026 is a Tuesday."""
    return datetime(year, month, day, hour, minute, tzinfo=WARSAW).astimezone(UTC)


async def planned(
    house: House, *starts: datetime, who: str = "kasia", published: bool = False, **changes: object
) -> Event:
    """An event in Polish, planned by whoever is at that address; each session takes two hours."""
    plan = replace(PLAN, **changes)  # type: ignore[arg-type]
    sessions = tuple((start, start + 2 * HOUR) for start in starts or (at(17),))
    made = await acts(house, who, NewEvent(plan, sessions, "pl", "Jak pisać CV", "Piszemy razem."))
    assert isinstance(made, EventSaved)
    if not published:
        return made.event
    shown = await acts(house, who, PublishEvent(made.event.id))
    assert isinstance(shown, EventSaved)
    return shown.event


async def found(house: House, id: EventId) -> Event:
    """The event as it is now."""

    async def work(connection: Connection) -> Event | None:
        return await events.find(connection, id)

    one = await house.database.run(work)
    assert one is not None
    return one


async def takes_part(house: House, one: Event, address: str, *, state: str = "joined", **more: object) -> str:
    """Somebody takes part, or is in line; what their ticket says. Written down as it is, without any rule."""

    async def work(connection: Connection) -> str:
        met = await visitors.meet(connection, Input("paper", "-", address, CameBack()), "here", house.now)
        ref = f"T{address.upper():Q>7}"[:8]
        values: dict[str, object] = {
            "ref": ref,
            "event_id": one.id,
            "visitor_id": met.visitor.id,
            "state": state,
            "seats": 1,
            "sequence": 0,
            "news": 0,
            "asked": False,
            "created_at": house.now,
            "changed_at": house.now,
            **more,
        }
        await connection.execute(sa.insert(enrolment).values(**values))
        if state in ("joined", "offered"):
            taken = event.c.taken + values["seats"]
            await connection.execute(sa.update(event).where(event.c.id == one.id).values(taken=taken))
        return ref

    return await house.database.run(work)


async def column(house: House, sql: str) -> list[object]:
    """The first column of what the database holds."""
    return [row[0] for row in await house.rows(sql)]
