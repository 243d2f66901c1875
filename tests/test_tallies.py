"""Numbers for reports: what counts and where, that people are different people, and that numbers outlast their rows."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.centre.keeping import Retention
from scheduler.forgetting import forget
from storage import tallies
from storage.database import Connection
from storage.exportwork import Tally, What
from tests.rows import Rows
from tests.talk import MONDAY, WARSAW, House, a_house, on_postgresql
from tests.test_attendance import booked
from tests.test_desk_dialogs import a_case

pytestmark = pytest.mark.one_driver

NOVEMBER, OCTOBER = date(2026, 11, 1), date(2026, 10, 1)


def at(day: int, hour: int = 10, month: int = 11, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=WARSAW).astimezone(UTC)


async def counted(house: House, now: datetime | None = None) -> None:
    moment = now or house.now
    await house.database.run(lambda connection: tallies.recount(connection, moment, WARSAW))


async def numbers(house: House, what: What, month: date = NOVEMBER) -> dict[tuple[str, str, str], int]:
    async def work(connection: Connection) -> list[Tally]:
        return list(await tallies.between(connection, month, month))

    found = await house.database.run(work)
    return {(one.office, one.service, one.language): one.count for one in found if one.what == what}


async def total(house: House, what: What, month: date = NOVEMBER) -> int:
    return sum((await numbers(house, what, month)).values())


# --- What counts -----------------------------------------------------------------------------------------------------


async def test_visits_arrivals_and_walk_ins(any_house: House) -> None:
    rows = Rows(any_house)
    one, other = await rows.person("uk"), await rows.person(None)
    await rows.visit(one, at(2), attendance="arrived")
    await rows.visit(one, at(3), "tarnow", "legal", attendance="missed")
    await rows.visit(other, at(4), attendance="arrived")
    await rows.visit(other, at(5), state="cancelled")
    await rows.visit(other, at(24))  # tomorrow
    await rows.visit(other, at(31, month=10, hour=23))
    await rows.walk_in(at(1, hour=0))
    await rows.walk_in(at(31, month=10, hour=23, minute=59))
    await counted(any_house)
    assert await numbers(any_house, "visits") == {
        ("krakow", "career", "uk"): 1, ("krakow", "career", ""): 1, ("tarnow", "legal", "uk"): 1
    }  # fmt: skip
    assert await numbers(any_house, "arrivals") == {("krakow", "career", "uk"): 1, ("krakow", "career", ""): 1}
    assert await numbers(any_house, "walk-ins") == {("krakow", "career", ""): 1}, "by the clock on the centre's wall"
    assert await numbers(any_house, "visits", OCTOBER) == {("krakow", "career", ""): 1}
    assert await total(any_house, "walk-ins", OCTOBER) == 1


async def test_events_courses_enrolments_and_attendances(any_house: House) -> None:
    rows = Rows(any_house)
    one, other = await rows.person("uk"), await rows.person("pl")
    workshop = await rows.event(at(5), topic="work")
    course = await rows.event(at(29, month=10), at(5), at(12), at(30), kind="course", topic="polish", office=None)
    for state in ("draft", "cancelled"):
        await rows.joins(one, await rows.event(at(6), state=state), came=[])
    await rows.event(at(25))  # still to come
    await rows.joins(one, workshop, seats=3, came=[(1, True)])
    await rows.joins(other, workshop, "left")
    await rows.joins(one, course, came=[(1, True), (2, True), (3, False)])
    await rows.joins(other, course, came=[(3, True)])
    await counted(any_house)
    assert await numbers(any_house, "events") == {("krakow", "work", ""): 1}
    assert await total(any_house, "courses") == 0
    assert await numbers(any_house, "courses", OCTOBER) == {("", "polish", ""): 1}, "in the month in which it begins"
    assert await numbers(any_house, "enrolments") == {("krakow", "work", "uk"): 1}
    assert await total(any_house, "enrolments", OCTOBER) == 2
    assert await numbers(any_house, "attendances") == {
        ("krakow", "work", "uk"): 1, ("", "polish", "uk"): 1, ("", "polish", "pl"): 1
    }  # fmt: skip
    assert await total(any_house, "attendances", OCTOBER) == 1
    assert await numbers(any_house, "people-topic") == {
        ("krakow", "work", "uk"): 1, ("", "polish", "uk"): 1, ("", "polish", "pl"): 1
    }  # fmt: skip


async def test_people_are_different_people(any_house: House) -> None:
    rows = Rows(any_house)
    one, other, third = await rows.person("uk"), await rows.person("pl"), await rows.person("uk")
    for day in (2, 3, 4):
        await rows.visit(one, at(day))
    await rows.visit(one, at(5), service="legal")
    await rows.visit(one, at(6), "tarnow")
    await rows.case(one, at(7), "krakow")
    await rows.case(other, at(8))
    await rows.joins(other, await rows.event(at(9)))
    await rows.visit(third, at(10), attendance="missed")
    await rows.walk_in(at(10))
    await counted(any_house)
    assert await numbers(any_house, "people") == {("", "", "uk"): 1, ("", "", "pl"): 1}
    assert await numbers(any_house, "people-office") == {
        ("krakow", "", "uk"): 1, ("tarnow", "", "uk"): 1, ("krakow", "", "pl"): 1, ("", "", "pl"): 1
    }, "in each of several offices"  # fmt: skip
    assert await numbers(any_house, "people-service") == {
        ("krakow", "career", "uk"): 1, ("krakow", "legal", "uk"): 1, ("tarnow", "career", "uk"): 1
    }  # fmt: skip
    assert await numbers(any_house, "people-subject") == {("krakow", "work", "uk"): 1, ("", "work", "pl"): 1}


async def test_conversations_as_they_really_are(any_desk: House) -> None:
    await a_case(any_desk, where="Kraków")
    ivan, ref = await booked(any_desk, "ivan")
    any_desk.times.append(at(24, 8))
    await ivan.presses_data(f">late.{ref}.late")
    assert await any_desk.rows("SELECT count(*) FROM cases") == [(2,)]
    await counted(any_desk)
    assert await numbers(any_desk, "cases") == {("krakow", "documents", "en"): 1}, (
        "that somebody is late is no conversation"
    )
    assert await total(any_desk, "people") == 1


# --- Months ----------------------------------------------------------------------------------------------------------


async def test_this_month_and_the_last_are_counted_anew_and_no_others(any_house: House) -> None:
    rows = Rows(any_house)
    one = await rows.person()
    for month in (8, 10, 11):
        await rows.visit(one, at(2, month=month))
    await counted(any_house)
    assert [await total(any_house, "visits", date(2026, n, 1)) for n in (8, 9, 10, 11)] == [1, 0, 1, 1]
    await any_house.rows("UPDATE visit SET state = 'cancelled' RETURNING id")
    await counted(any_house)
    assert [await total(any_house, "visits", date(2026, n, 1)) for n in (8, 9, 10, 11)] == [1, 0, 0, 0]


async def test_a_month_in_which_nothing_ran_is_counted_later(any_house: House) -> None:
    rows = Rows(any_house)
    one = await rows.person()
    await rows.visit(one, at(2))
    await counted(any_house)
    await rows.visit(one, at(28))
    await rows.visit(one, at(3, month=12))
    await counted(any_house, datetime(2027, 3, 2, tzinfo=UTC))
    assert await total(any_house, "visits") == 2
    assert await total(any_house, "visits", date(2026, 12, 1)) == 1


def test_months_on_the_wall() -> None:
    assert tallies.month_of(datetime(2026, 10, 31, 23, 30, tzinfo=UTC), WARSAW) == NOVEMBER
    assert tallies.bounds(NOVEMBER, WARSAW) == (
        datetime(2026, 10, 31, 23, tzinfo=UTC), datetime(2026, 11, 30, 23, tzinfo=UTC)
    )  # fmt: skip
    assert tallies.bounds(OCTOBER, WARSAW)[0] == datetime(2026, 9, 30, 22, tzinfo=UTC), "in summer it is two hours"
    assert list(tallies.months(date(2026, 11, 1), date(2027, 2, 1))) == [
        date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1)
    ]  # fmt: skip


# --- Forgetting ------------------------------------------------------------------------------------------------------


async def test_numbers_outlast_what_they_were_counted_from(any_house: House) -> None:
    rows = Rows(any_house)
    one, other = await rows.person("uk"), await rows.person("uk")
    await rows.visit(one, at(2))
    await rows.case(one, at(1), "krakow")
    await rows.case(other, at(1), "krakow")
    await rows.case(other, at(2), "krakow")
    short = Retention(conversations=timedelta(days=3))
    for now, left in ((at(4), 3), (at(5), 1), (at(6), 0), (at(7), 0)):
        await forget(any_house.database, now, short, WARSAW)
        assert await any_house.rows("SELECT count(*) FROM cases") == [(left,)]
        assert await numbers(any_house, "cases") == {("krakow", "work", "uk"): 3}
        assert await numbers(any_house, "people") == {("", "", "uk"): 2}
        assert await numbers(any_house, "people-subject") == {("krakow", "work", "uk"): 2}
    await rows.case(one, at(8), "krakow")
    await counted(any_house, at(9))
    assert await total(any_house, "cases") == 4
    assert await total(any_house, "people") == 2, "they are still known by their visit"
    await rows.case(other, at(8), "krakow")
    await counted(any_house, at(9))
    assert await total(any_house, "people") == 3, "of them nothing was known any more"


async def test_what_is_forgotten_of_the_month_before_stays_counted(any_house: House) -> None:
    rows = Rows(any_house)
    await rows.case(await rows.person(), at(20, month=10))
    await forget(any_house.database, at(5), any_house.world.configured.kept, WARSAW)
    assert await total(any_house, "cases", OCTOBER) == 1
    await forget(any_house.database, at(25), any_house.world.configured.kept, WARSAW)
    assert await any_house.rows("SELECT count(*) FROM cases") == [(0,)]
    assert await total(any_house, "cases", OCTOBER) == 1
    await forget(any_house.database, at(25, month=12), any_house.world.configured.kept, WARSAW)
    assert await total(any_house, "cases", OCTOBER) == 1


@on_postgresql
async def test_two_who_forget_at_once_count_once(url: str) -> None:
    async with a_house(url) as house, a_house(url, owner="there", fresh=False) as there:
        rows = Rows(house)
        for _ in range(20):
            await rows.case(await rows.person(), at(1))
        short = Retention(conversations=timedelta(days=3))
        await counted(house, at(2))
        both = (forget(one.database, at(6), short, WARSAW) for one in (house, there, house, there))
        await asyncio.gather(*both)
        assert await house.rows("SELECT count(*) FROM cases") == [(0,)]
        assert (await total(house, "cases"), await total(house, "people")) == (20, 20)


@pytest.mark.parametrize("cases_for", [1, 30, 3650])
async def test_a_tick_of_an_empty_house(any_house: House, cases_for: int) -> None:
    await forget(any_house.database, MONDAY, Retention(conversations=timedelta(days=cases_for)), WARSAW)
    assert await any_house.rows("SELECT count(*) FROM tally") == [(0,)]
