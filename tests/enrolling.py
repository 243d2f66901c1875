"""What the tests of taking part in events share: events that are held, and people who join them without a screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import sqlalchemy as sa

from bot.acts import carry_out
from bot.screen import CameBack, Input
from storage import enrolments, events, visitors
from storage.acting import Acting
from storage.casework import Notice
from storage.database import Connection
from storage.eventtables import event, event_session, event_text
from storage.eventwork import EventId, JoinEvent, MyEvent, TellEvent, WaitForEvent
from storage.records import Act, Refusal
from tests.talk import WARSAW, House

Outcome = TypeVar("Outcome")
HOUR = timedelta(hours=1)
TITLES = {"pl": "Jak napisać CV", "en": "How to write a CV", "uk": "Як написати резюме", "ru": "Как написать резюме"}
ABOUT = {"pl": "Piszemy razem.", "en": "We write together.", "uk": "Пишемо разом.", "ru": "Пишем вместе."}


def at(hour: int, minute: int = 0, *, day: int = 1, month: int = 12) -> datetime:
    """A time on the centre's wall; the first of December 2026 is a Tuesday, a week after the stories begin."""
    return datetime(2026, month, day, hour, minute, tzinfo=WARSAW).astimezone(UTC)


async def held(
    house: House,
    *starts: datetime,
    places: int | None = None,
    titles: Mapping[str, str] = TITLES,
    length: timedelta = 2 * HOUR,
    **changes: object,
) -> EventId:
    """An event that people see: a workshop in Kraków, in Ukrainian and Polish, on Tuesday at five."""
    starts = starts or (at(17),)
    values: dict[str, object] = {
        "kind": "workshop",
        "topic": "work",
        "office": "krakow",
        "languages": ["uk", "pl"],
        "level": "",
        "audiences": [],
        "places": places,
        "taken": 0,
        "companions": 0,
        "place": "",
        "link": "",
        "state": "published",
        "original": "pl",
        "sequence": 0,
        "revision": 0,
        "news": 0,
        "news_kind": "changed",
        "starts_at": min(starts),
        "ends_at": max(starts) + length,
        "created_at": house.now,
        "changed_at": house.now,
        "published_at": house.now,
        **changes,
    }

    async def work(connection: Connection) -> EventId:
        made = sa.insert(event).values(**values).returning(event.c.id)
        id = EventId((await connection.execute(made)).scalar_one())
        sessions = [
            {"event_id": id, "number": number, "starts_at": start, "ends_at": start + length}
            for number, start in enumerate(sorted(starts), 1)
        ]
        await connection.execute(sa.insert(event_session), sessions)
        texts = [
            {"event_id": id, "language": one, "title": title, "about": ABOUT.get(one, ""), "changed_at": house.now}
            for one, title in titles.items()
        ]
        await connection.execute(sa.insert(event_text), texts)
        return id

    return await house.database.run(work)


async def acts(house: House, address: str, act: Act[Outcome]) -> tuple[Outcome, Sequence[Notice]]:
    """Carry out an act for whoever is at that address, as a turn does; and what others have to be told of it."""

    async def work(connection: Connection) -> tuple[Outcome, Sequence[Notice]]:
        met = await visitors.meet(connection, Input("paper", "-", address, CameBack()), house.world.owner, house.now)
        world = house.world
        acting = Acting(
            met.visitor, house.now, world.offer, world.configured, world.draw, languages=world.texts.languages
        )
        savepoint = await connection.begin_nested()
        outcome = await carry_out(connection, act, acting)
        refused = isinstance(outcome, Refusal)
        await (savepoint.rollback() if refused else savepoint.commit())
        return outcome, [] if refused else acting.told  # type: ignore[return-value]

    return await house.database.run(work)


async def does(house: House, address: str, act: Act[Outcome]) -> Outcome:
    """The same, where nobody cares who is told."""
    return (await acts(house, address, act))[0]


async def join(house: House, id: EventId, *addresses: str, companions: int = 0) -> None:
    """They take part, one after another."""
    for address in addresses:
        outcome = await does(house, address, JoinEvent(id, companions))
        assert type(outcome).__name__ == "Joined", outcome


async def line_up(house: House, id: EventId, *addresses: str, companions: int = 0) -> None:
    """They go in line, one after another."""
    for address in addresses:
        outcome = await does(house, address, WaitForEvent(id, companions))
        assert type(outcome).__name__ == "InLine", outcome


async def finds(house: House, id: EventId, address: str) -> MyEvent:
    """The event as somebody finds it now."""

    async def work(connection: Connection) -> MyEvent:
        found, who = await events.find(connection, id), await visitors.find(connection, "paper", address)
        assert found is not None
        assert who is not None
        return await enrolments.view(connection, found, who[0].id, house.world.configured, house.now)

    return await house.database.run(work)


async def states(house: House, id: EventId) -> dict[str, str]:
    """Who stands how, in the order of the line."""
    rows = await house.rows(
        "SELECT address, enrolment.state FROM enrolment JOIN visitor ON visitor.id = visitor_id "
        f"WHERE event_id = {id} ORDER BY queued_at, enrolment.id"
    )
    return {str(address): str(state) for address, state in rows}


async def who_is(house: House, told: Sequence[Notice]) -> list[tuple[str, str]]:
    """Who is told what."""
    known = {int(str(id)): str(address) for id, address in await house.rows("SELECT id, address FROM visitor")}
    return [(known[one.to], one.how) for one in told if isinstance(one, TellEvent)]


async def adds_up(house: House) -> None:
    """What is taken of an event is what those who take part, or are being offered a place, hold; and never too much."""
    sums = await house.rows(
        "SELECT event.id, places, taken, (SELECT coalesce(sum(seats), 0) FROM enrolment "
        "WHERE event_id = event.id AND enrolment.state IN ('joined', 'offered')) FROM event"
    )
    for id, places, taken, seats in sums:
        assert int(str(taken)) == int(str(seats)), f"event {id}: {taken} taken, but {seats} held"
        assert places is None or int(str(taken)) <= int(str(places))
