"""Nothing is kept longer than said, and nothing shorter: table by table, with the clock moved."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.centre.keeping import BOUNDS, Retention, doubts, measure, periods, read_period, written
from scheduler import forgetting
from scheduler.forgetting import Found, forget, look
from storage import expiry, visitors
from storage.database import Connection
from storage.expiry import RULES
from storage.holdings import HOLDINGS
from storage.tables import metadata
from tests.rows import Rows
from tests.shelves import Shelves, fill
from tests.talk import WARSAW, House, a_house, on_postgresql
from tests.test_cases import speaks
from tests.test_desk_dialogs import a_case, works

pytestmark = pytest.mark.one_driver

MINUTE = timedelta(minutes=1)
FOR_GOOD = {name for name, one in HOLDINGS.items() if one.kind in ("centre", "counts")}
BESIDE = {"announcement_picture"}
"""Nobody's, and yet not kept for good: nobody needs them any more."""


async def there(shelves: Shelves) -> dict[str, list[bool]]:
    """Of each table, which of its rows are there."""

    async def work(connection: Connection) -> dict[str, list[bool]]:
        found: dict[str, list[bool]] = {}
        for one in shelves.laid:
            found.setdefault(one.table.name, []).append(await one.is_there(connection))
        return found

    return await shelves.house.database.run(work)


def expected(shelves: Shelves, now: object) -> dict[str, list[bool]]:
    found: dict[str, list[bool]] = {}
    for one in shelves.laid:
        found.setdefault(one.table.name, []).append(one.until is None or now < one.until)  # type: ignore[operator]
    return found


async def test_every_table_is_forgotten_in_its_time_and_not_before(any_house: House) -> None:
    shelves = Shelves(any_house)
    await fill(shelves)
    assert set(expected(shelves, any_house.now)) == set(metadata.tables), "a row of every table there is"
    for until in shelves.moments():
        for now in (until - MINUTE, until + MINUTE):
            await forget(any_house.database, now, shelves.kept, WARSAW)
            assert await there(shelves) == expected(shelves, now), now


async def test_what_would_go_is_told_table_by_table_and_changes_nothing(any_house: House) -> None:
    shelves = Shelves(any_house)
    await fill(shelves)
    now = any_house.now + timedelta(days=400)
    before = await everything(any_house)
    would = await look(any_house.database, now, shelves.kept)
    assert await everything(any_house) == before
    done = await forget(any_house.database, now, shelves.kept, WARSAW)
    some = {one.table for one in would if one.rows}
    assert {"outbox", "visit", "cases", "enrolment", "recipient", "arrival", "invitation"} <= some
    alone = [(one.table, one.before, one.rows) for one in would if one.kind != "inactive_profile"]
    assert alone == [(one.table, one.before, one.rows) for one in done if one.kind != "inactive_profile"]
    assert not any(one.rows for one in await look(any_house.database, now, shelves.kept))


async def everything(house: House) -> dict[str, list[str]]:
    async def work(connection: Connection) -> dict[str, list[str]]:
        return {
            name: sorted(map(str, (await connection.execute(sa.select(table))).all()))
            for name, table in metadata.tables.items()
        }

    return await house.database.run(work)


@pytest.mark.parametrize("name", sorted(metadata.tables))
def test_a_table_has_a_rule_or_hangs_on_one_that_has(name: str) -> None:
    if name in FOR_GOOD - BESIDE:
        assert not ruled(name), f"{name} is declared to be kept for good"
    else:
        assert ruled(name) or any(
            ruled(key.column.table.name) for key in metadata.tables[name].foreign_keys if key.ondelete == "CASCADE"
        ), f"{name} is kept for ever: storage.expiry needs a rule for it"


def ruled(name: str) -> list[expiry.Rule]:
    return [rule for rule in RULES if rule.table.name == name]


def test_rules_obey_what_their_tables_declare_and_every_period_has_a_rule() -> None:
    for rule in RULES:
        declared = HOLDINGS[rule.table.name]
        assert rule.kind in {declared.kind, *declared.also} or rule.table.name in BESIDE, rule.name
    assert {rule.kind for rule in RULES} | {"conversations_delicate"} == set(periods(Retention()))


async def test_a_few_at_a_time_and_in_the_end_all(house: House) -> None:
    rows = Rows(house)
    for _ in range(7):
        await rows.visit(await rows.person(), house.now)
    later = house.now + timedelta(days=31)
    done = await forget(house.database, later, Retention(), WARSAW, at_once=2)
    assert count(done, "visit") == 7
    assert await house.rows("SELECT count(*) FROM visit") == [(0,)]


def count(found: Sequence[Found], table: str) -> int:
    return sum(one.rows for one in found if one.table == table)


async def test_it_goes_on_where_it_was_cut_off(house: House) -> None:
    rows = Rows(house)
    for _ in range(40):
        await rows.visit(await rows.person(), house.now)
    later = house.now + timedelta(days=31)
    task = asyncio.ensure_future(forget(house.database, later, Retention(), WARSAW, at_once=1))
    while await house.rows("SELECT count(*) FROM visit") == [(40,)]:  # noqa: ASYNC110
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    [(left,)] = await house.rows("SELECT count(*) FROM visit")
    assert isinstance(left, int)
    assert 0 < left < 40
    assert await house.rows("SELECT value FROM counter WHERE name = 'forgotten'") == [], "it did not come to its end"
    assert count(await forget(house.database, later, Retention(), WARSAW), "visit") == left
    visits = await house.rows("SELECT sum(count) FROM tally WHERE what = 'visits'")
    assert visits == [(40,)], "and all of them are counted"
    assert await house.database.run(forgetting.last) == int(later.timestamp())


@on_postgresql
async def test_two_who_forget_at_once_do_not_disturb_each_other(url: str) -> None:
    async with a_house(url) as house, a_house(url, owner="there", fresh=False) as there:
        rows = Rows(house)
        for _ in range(30):
            await rows.visit(await rows.person(), house.now)
        later = house.now + timedelta(days=31)
        both = [forget(one.database, later, Retention(), WARSAW, at_once=3) for one in (house, there)]
        done = await asyncio.gather(*both)
        assert sum(count(one, "visit") for one in done) == 30
        assert await house.rows("SELECT sum(count) FROM tally WHERE what = 'visits'") == [(30,)]


# --- Half-done answers -----------------------------------------------------------------------------------------------


async def test_answers_are_forgotten_a_day_after_the_last_word(any_house: House) -> None:
    ola, ivan = any_house.person("ola", "en"), any_house.person("ivan", "en")
    for one in (ola, ivan):
        await speaks(one)
        await one.presses_data(">booking")
    any_house.later(hours=20)
    await ivan.says("?")
    any_house.later(hours=4, minutes=1)
    before = await threads(any_house)
    assert await look_for(any_house, "visitor.thread") == 1
    await forget(any_house.database, any_house.now)
    after = await threads(any_house)
    assert after["ivan"] == before["ivan"]
    assert set(after["ola"]) == {"n", "open", "ended", "aside"}
    assert after["ola"]["n"] == before["ola"]["n"], "no button of before is taken for one of later"
    assert (after["ola"]["open"], after["ola"]["ended"]) == ([], [])
    await ola.presses("Kraków")
    assert "out of date" in ola.sees, "whoever goes on later is shown where to begin"


async def threads(house: House) -> dict[str, dict[str, object]]:
    async def work(connection: Connection) -> dict[str, dict[str, object]]:
        people = map(visitors.from_row, await connection.execute(sa.select(metadata.tables["visitor"])))
        return {one.address: visitors.thread_data(one.thread) for one in people}

    return await house.database.run(work)


async def look_for(house: House, table: str) -> int:
    return count(await look(house.database, house.now, Retention()), table)


async def test_many_who_were_seen_in_one_moment_are_all_looked_at(house: House) -> None:
    for number in range(9):
        await house.person(f"p{number}", "en").presses_data(">menu")
        await house.person(f"p{number}", "en").presses_data(">booking")
    house.later(hours=25)
    done = await forget(house.database, house.now, at_once=2)
    assert count(done, "visitor.thread") == 9
    assert await look_for(house, "visitor.thread") == 0


# --- People ----------------------------------------------------------------------------------------------------------


async def test_whoever_has_a_visit_ahead_is_kept_however_long_ago_they_wrote(any_house: House) -> None:
    rows = Rows(any_house)
    who = await rows.person()
    await rows.visit(who, any_house.now + timedelta(days=400))
    await forget(any_house.database, any_house.now + timedelta(days=399), Retention(), WARSAW)
    assert await any_house.rows("SELECT count(*) FROM visitor") == [(1,)]
    await forget(any_house.database, any_house.now + timedelta(days=431), Retention(), WARSAW)
    assert await any_house.rows("SELECT count(*) FROM visitor") == [(0,)]


async def raw(house: House, column: str) -> list[bytes]:
    """What lies in a column, as it lies there."""
    table, name = column.split(".")

    async def work(connection: Connection) -> list[bytes]:
        bare = sa.select(sa.column(name, sa.LargeBinary)).select_from(sa.table(table))
        return [value for (value,) in await connection.execute(bare) if value]

    return await house.database.run(work)


async def test_nothing_of_a_person_is_in_the_file_after_their_time(desk: House) -> None:
    ola, case = await a_case(desk, "ola")
    await ola.says("it is about my landlord")
    await works(desk)
    await Rows(desk).visit(1, desk.now)
    await ola.presses_data(f">ending.{case}")
    path = Path(str(desk.database.engine.url.database))
    marks = [mark for name in ("case_message.words", "visit.name", "visitor.address") for mark in await raw(desk, name)]

    def traces() -> list[bytes]:
        files = (path, path.with_name(path.name + "-wal"))
        there = b"".join(file.read_bytes() for file in files if file.exists())
        return [mark for mark in marks if mark in there]

    assert len(traces()) == len(marks) >= 3
    await forget(desk.database, desk.now + timedelta(days=366), Retention(), WARSAW)
    assert traces() == []
    left = {name for name, rows in (await everything(desk)).items() if rows and HOLDINGS[name].whose == "visitor"}
    assert left == set()


# --- Periods ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("1 hour", timedelta(hours=1)), ("40 hours", timedelta(hours=40)), ("30 days", timedelta(days=30)),
        ("12 months", timedelta(days=365)), ("24 months", timedelta(days=730)), ("3 years", timedelta(days=1095)),
    ],
)  # fmt: skip
def test_periods_are_read_as_they_are_written(words: str, period: timedelta) -> None:
    assert read_period(words) == period
    assert read_period(written(period)) == period


@pytest.mark.parametrize("words", ["", "30", "days", "-1 days", "1.5 days", "30days", "3 weeks", "999999 days"])
def test_what_is_no_period_is_said(words: str) -> None:
    with pytest.raises(ValueError, match="must be a number of"):
        read_period(words)


def test_periods_are_measured_as_people_say_them() -> None:
    assert [measure(one) for one in (timedelta(hours=24), timedelta(hours=40), timedelta(days=30))] == [
        (24, "hour"), (40, "hour"), (30, "day")
    ]  # fmt: skip
    assert [measure(timedelta(days=one)) for one in (365, 730, 1095)] == [(12, "month"), (2, "year"), (3, "year")]


def test_every_period_is_within_its_bounds() -> None:
    kept = periods(Retention())
    declared = {kind for one in HOLDINGS.values() for kind in (one.kind, *one.also)}
    assert set(kept) == set(BOUNDS) == declared - {"centre", "counts"}
    for kind, period in kept.items():
        shortest, longest = BOUNDS[kind]
        assert shortest <= period <= longest, kind
    assert list(doubts(Retention())) == []


def test_periods_that_do_not_go_together_are_named() -> None:
    odd = Retention(
        conversations=timedelta(days=3), inactive_profile=timedelta(days=20), web_session=timedelta(hours=2)
    )
    assert [doubt.partition(":")[0] for doubt in doubts(odd)] == [
        "conversations_delicate", "inactive_profile", "web_session"
    ]  # fmt: skip
    told = list(doubts(Retention(letters=timedelta(hours=30))))
    assert len(told) == 1
    assert told[0].startswith("letters: is shorter than 2 days")
