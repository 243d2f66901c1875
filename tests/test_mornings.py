"""Each morning each office has the visits of the day, once; and what changes on the day is told at once."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.centre.offices import Closure
from scheduler.mornings import post_due
from storage.casework import MarkVisit
from storage.database import Connection
from storage.records import CancelVisit, ConfirmVisit, Done, MoveVisit, Taken
from storage.tables import group_post
from tests.crashing import carry, taking
from tests.talk import WARSAW, House, a_timetable
from tests.test_attendance import booked
from tests.test_desk_dialogs import acts, works


@pytest.fixture
def house(any_house: House) -> House:
    return any_house


def at(hour: int, minute: int = 0, *, day: int = 23) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=WARSAW).astimezone(UTC)


async def posts(house: House) -> list[tuple[object, ...]]:
    return await house.rows("SELECT kind, office FROM group_post ORDER BY id")


async def posted(house: House) -> None:
    """Everything that was due stands in the groups and is as it was."""

    async def work(connection: Connection) -> None:
        await connection.execute(group_post.update().values(state="posted", shown=group_post.c.revision))

    await house.database.run(work)


async def to_redraw(house: House) -> list[object]:
    return [
        row[0]
        for row in await house.rows(
            "SELECT kind FROM group_post WHERE shown < revision AND state = 'posted' ORDER BY id"
        )
    ]


async def test_every_open_office_has_its_list_once(house: House) -> None:
    timetable = a_timetable()
    assert await post_due(house.database, timetable, at(7, 29)) == 0
    assert await post_due(house.database, timetable, at(7, 30)) == 2
    assert await post_due(house.database, timetable, at(7, 31)) == 0
    assert await posts(house) == [("morning", "krakow"), ("morning", "tarnow")]
    assert await post_due(house.database, timetable, at(9, day=24)) == 2


async def test_several_processes_post_it_once(house: House) -> None:
    timetable = a_timetable()
    counts = await asyncio.gather(*(post_due(house.database, timetable, at(8)) for _ in range(4)))
    assert sum(counts) == 2
    assert len(await posts(house)) == 2


@pytest.mark.parametrize("why", ["weekend", "holiday", "closure", "project over"])
async def test_not_on_days_on_which_the_office_is_closed(house: House, why: str) -> None:
    timetable, now = a_timetable(), at(8)
    day = now.date()
    match why:
        case "weekend":
            now = at(8, day=22)
        case "holiday":
            timetable = replace(timetable, holidays={day: "Święto"})
        case "closure":
            offices = tuple(replace(one, closures=(Closure(day, day),)) for one in timetable.offices)
            timetable = replace(timetable, offices=offices)
        case "project over":
            timetable = replace(timetable, last_day=date(2026, 11, 22))
    assert await post_due(house.database, timetable, now) == 0
    assert await posts(house) == []


async def test_what_is_booked_moved_or_cancelled_today_is_told_at_once(house: House) -> None:
    outcome = await carry(house, "ola", taking(at(12, 30)))
    assert isinstance(outcome, Taken)
    ref = outcome.visit.ref
    await carry(house, "ola", MoveVisit(ref, at(14)))
    await carry(house, "ola", MoveVisit(ref, at(14, day=24)))
    await carry(house, "ola", MoveVisit(ref, at(14, day=25)))
    await carry(house, "ola", MoveVisit(ref, at(15)))
    await carry(house, "ola", CancelVisit(ref))
    kinds = [row[0] for row in await posts(house)]
    assert kinds == ["booked", "moved", "moved", "moved", "cancelled"]


async def test_what_is_another_day_is_not_told(house: House) -> None:
    outcome = await carry(house, "ola", taking(at(12, 30, day=24)))
    assert isinstance(outcome, Taken)
    await carry(house, "ola", CancelVisit(outcome.visit.ref))
    assert await posts(house) == []


async def test_the_morning_list_is_drawn_anew_with_every_change_of_the_day(house: House) -> None:
    await post_due(house.database, a_timetable(), at(8))
    await posted(house)
    outcome = await carry(house, "ola", taking(at(12, 30)))
    assert isinstance(outcome, Taken)
    assert await to_redraw(house) == ["morning"]
    await posted(house)
    await carry(house, "ola", ConfirmVisit(outcome.visit.ref))
    assert await to_redraw(house) == ["morning", "booked"]
    assert await house.rows("SELECT office FROM group_post WHERE office = 'tarnow' AND shown < revision") == []


async def test_what_is_noted_the_day_after_changes_the_list_of_its_own_day(desk: House) -> None:
    timetable = a_timetable()
    _, ref = await booked(desk)
    await works(desk)
    await post_due(desk.database, timetable, at(8, day=24))
    await post_due(desk.database, timetable, at(8, day=25))
    await posted(desk)
    desk.later(days=2)
    assert isinstance(await acts(desk, "ewa", MarkVisit(ref, "arrived")), Done)
    assert await desk.rows("SELECT key FROM group_post WHERE shown < revision") == [("morning:krakow:20261124",)]


async def test_a_visit_that_moves_away_changes_the_list_of_the_day_that_it_leaves(house: House) -> None:
    outcome = await carry(house, "ola", taking(at(12, 30, day=24)))
    assert isinstance(outcome, Taken)
    timetable = a_timetable()
    for day in (24, 25):
        await post_due(house.database, timetable, at(8, day=day))
    await posted(house)
    house.times.append(at(8, day=24))
    await carry(house, "ola", MoveVisit(outcome.visit.ref, at(9, day=25)))
    keys = "SELECT key FROM group_post WHERE shown < revision AND kind = 'morning' ORDER BY key"
    assert await house.rows(keys) == [("morning:krakow:20261124",), ("morning:krakow:20261125",)]
