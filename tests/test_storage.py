"""Storage, on every database: what is refused, what is kept, and that nobody is ever booked twice."""

from __future__ import annotations

import asyncio
import json
import os
import random
import sqlite3
import stat
import sys
import traceback
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.centre.offer import OfficeId, ServiceId
from bot.centre.offices import Absence, BookingRules, Closure, Hours, Span, Timetable
from bot.centre.times import cells
from bot.conversation import Conversation
from bot.screen import CameBack, Commanded, Door, Input, Local
from storage import appointments, codes, timetable, visitors
from storage.database import Connection, DatabaseInUse, parse
from storage.migrating import migrate
from storage.records import (
    Act,
    BeDiscreet,
    CancelVisit,
    ChooseLanguage,
    ConfirmVisit,
    Done,
    MoveVisit,
    NewReturnCode,
    NotFound,
    Returned,
    Run,
    SlotGone,
    Started,
    Taken,
    TakeSlot,
    Thread,
    TooMany,
    UseReturnCode,
    Visit,
    VisitRef,
    WrongCode,
)
from storage.tables import cell, visit
from tests.crashing import carry, race, taking
from tests.laying import opened
from tests.nursery import python
from tests.talk import WARSAW, House, a_house, a_timetable, on_postgresql

MINUTES = timedelta(minutes=1)


def at(hour: int, minute: int = 0, *, day: int = 24) -> datetime:
    """A time on the centre's wall; the 24th of November 2026 is a Tuesday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=WARSAW).astimezone(UTC)


async def taken(house: House, address: str, act: TakeSlot) -> Visit:
    outcome = await carry(house, address, act)
    assert isinstance(outcome, Taken)
    return outcome.visit


async def nothing_is_doubled(house: House) -> None:
    """Every visit that is not cancelled holds exactly its own cells, and nobody else's time."""

    async def work(connection: Connection) -> tuple[list[Visit], set[tuple[str, datetime]], int]:
        rows = await connection.execute(sa.select(visit).where(visit.c.state != "cancelled"))
        visits = [appointments.from_row(row) for row in rows]
        kept = (await connection.execute(sa.select(cell.c.consultant, cell.c.starts_at))).all()
        return visits, {(who, when) for who, when in kept}, len(kept)

    visits, kept, count = await house.database.run(work)
    wanted = [
        (one.consultant, when)
        for one in visits
        for when in cells(one.start, one.length, house.world.configured.booking.grid)
    ]
    assert len(wanted) == len(set(wanted)) == count
    assert set(wanted) == kept


@pytest.fixture
def house(any_house: House) -> House:
    return any_house


# --- Taking a time ---------------------------------------------------------------------------------------------------


async def test_a_visit_is_booked_with_everything_that_was_said(house: House) -> None:
    act = taking(at(10), care="child", access="hearing", way="phone", company="Firma")
    got = await taken(house, "ola", act)
    assert (got.office, got.service, got.consultant, got.state, got.sequence) == (
        "krakow",
        "legal",
        "one",
        "booked",
        0,
    )
    assert (got.care, got.access, got.way, got.company, got.name, got.phone) == (
        "child",
        "hearing",
        "phone",
        "Firma",
        "Olena",
        "+48600100200",
    )
    assert (got.start, got.length) == (at(10), 45 * MINUTES)
    assert got.start.utcoffset() == timedelta(0)

    async def look(connection: Connection) -> Visit | None:
        return await appointments.find(connection, got.visitor, got.ref)

    assert await house.database.run(look) == got
    await nothing_is_doubled(house)


@pytest.mark.parametrize(
    "act",
    [
        taking(at(10, 5)),
        taking(at(7)),
        taking(at(11, 30)),  # would run into the break
        taking(at(15, 30)),  # would run past the end
        taking(at(10, day=28)),  # a Saturday
        taking(at(9, 45, day=23)),  # in less than two hours
        taking(at(10, day=20)),  # last week
        taking(datetime(2027, 1, 12, 9, tzinfo=UTC)),  # beyond the horizon
        taking(at(10), language="vi"),
        taking(at(10), office=OfficeId("nowy-sacz")),
        taking(at(10), office=OfficeId("moon")),
        taking(at(10), service=ServiceId("no-such")),
        taking(at(10), service=ServiceId("polish-course")),  # not booked by time
        taking(at(10), service=ServiceId("computer"), way="online"),
        taking(at(10), way="phone", phone=""),
        taking(at(10), way="online", phone=""),
    ],
)
async def test_what_was_never_offered_cannot_be_taken(tmp_path: Path, act: TakeSlot) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db") as house:
        assert await carry(house, "ola", act) == SlotGone()
        assert await house.rows("SELECT 1 FROM visit") == []
        assert await house.rows("SELECT 1 FROM reminder") == []


async def test_a_taken_time_is_gone_and_so_is_what_overlaps_it(house: House) -> None:
    await taken(house, "ola", taking(at(10)))
    for minute in (15, 30, 45, 60):
        expected = SlotGone if minute < 45 else Taken
        outcome = await carry(house, f"ivan {minute}", taking(at(9, 45) + minute * MINUTES))
        assert isinstance(outcome, SlotGone if minute in (15, 30, 45) else expected), minute
    await nothing_is_doubled(house)


async def test_who_is_least_busy_that_day_comes_first(house: House) -> None:
    first = await taken(house, "a", taking(at(9), language=None))
    second = await taken(house, "b", taking(at(11), language=None))
    third = await taken(house, "c", taking(at(11), language=None))
    assert [first.consultant, second.consultant, third.consultant] == ["one", "two", "one"]
    assert await carry(house, "d", taking(at(11), language=None)) == SlotGone()


async def test_two_active_visits_of_a_service_and_no_more(house: House) -> None:
    await taken(house, "ola", taking(at(9)))
    second = await taken(house, "ola", taking(at(10)))
    assert await carry(house, "ola", taking(at(11))) == TooMany(2)
    await taken(house, "ola", taking(at(11), service=ServiceId("career")))
    await taken(house, "ivan", taking(at(13)))
    assert await carry(house, "ola", CancelVisit(second.ref)) == Done()
    await taken(house, "ola", taking(at(10)))
    house.later(days=1, hours=2, minutes=45)  # the first is over
    await taken(house, "ola", taking(at(10, day=25)))


async def test_one_person_pressing_ten_times_gets_two_visits(house: House) -> None:
    starts = [at(9 + number % 3, 0, day=24 + number // 3) for number in range(9)]
    outcomes = await asyncio.gather(*(carry(house, "ola", taking(start)) for start in starts))
    assert Counter(type(one).__name__ for one in outcomes) == {"Taken": 2, "TooMany": 7}
    await nothing_is_doubled(house)


# --- Moving, cancelling, confirming ----------------------------------------------------------------------------------


async def test_a_visit_moves_by_a_quarter_of_an_hour_over_itself(house: House) -> None:
    old = await taken(house, "ola", taking(at(10)))
    house.later(minutes=1)
    moved = await carry(house, "ola", MoveVisit(old.ref, at(10, 15)))
    assert moved == Taken(replace(old, start=at(10, 15), end=at(11), sequence=1, changed_at=house.now), "")
    await nothing_is_doubled(house)
    await taken(house, "ivan", taking(at(9, 30)))


async def test_a_refused_move_leaves_everything_as_it_was(house: House) -> None:
    old = await taken(house, "ola", taking(at(10)))
    await taken(house, "ivan", taking(at(11)))
    before = await house.rows("SELECT * FROM cell ORDER BY 1, 2")
    reminders = await house.rows("SELECT * FROM reminder ORDER BY id")
    for start in (at(10, 30), at(11), at(10, 20), at(10, day=28), at(9, day=23)):
        assert await carry(house, "ola", MoveVisit(old.ref, start)) == SlotGone()
    assert await house.rows("SELECT * FROM cell ORDER BY 1, 2") == before
    assert await house.rows("SELECT * FROM reminder ORDER BY id") == reminders
    await nothing_is_doubled(house)


async def test_moving_stays_with_the_same_consultant_if_they_can(house: House) -> None:
    old = await taken(house, "a", taking(at(9), language=None))
    await taken(house, "b", taking(at(13), language="uk"))
    moved = await carry(house, "a", MoveVisit(old.ref, at(11)))
    assert isinstance(moved, Taken)
    assert moved.visit.consultant == "one"
    again = await carry(house, "a", MoveVisit(old.ref, at(13)))
    assert isinstance(again, Taken)
    assert again.visit.consultant == "two"
    await nothing_is_doubled(house)


async def test_moving_to_the_same_time_changes_nothing(house: House) -> None:
    old = await taken(house, "ola", taking(at(10)))
    assert await carry(house, "ola", MoveVisit(old.ref, at(10))) == Taken(old)


async def test_what_has_begun_can_neither_move_nor_be_cancelled(house: House) -> None:
    old = await taken(house, "ola", taking(at(10)))
    house.later(days=1, hours=2)
    assert await carry(house, "ola", MoveVisit(old.ref, at(10, day=26))) == Started()
    assert await carry(house, "ola", CancelVisit(old.ref)) == Started()
    assert await carry(house, "ola", ConfirmVisit(old.ref)) == Done()  # they are at the door
    house.later(minutes=45)
    assert await carry(house, "ola", ConfirmVisit(old.ref)) == Started()


async def test_a_cancelled_visit_frees_its_time_at_once(house: House) -> None:
    old = await taken(house, "ola", taking(at(10)))
    assert await carry(house, "ola", CancelVisit(old.ref)) == Done()
    assert await carry(house, "ola", CancelVisit(old.ref)) == Done()
    assert await carry(house, "ola", MoveVisit(old.ref, at(11))) == NotFound()
    assert await carry(house, "ola", ConfirmVisit(old.ref)) == NotFound()
    await taken(house, "ivan", taking(at(10)))
    await nothing_is_doubled(house)
    assert await house.rows("SELECT state, sequence FROM visit ORDER BY id") == [("cancelled", 1), ("booked", 0)]


async def test_three_cancellations_a_day_of_the_centres_calendar(house: House) -> None:
    for number in range(3):
        one = await taken(house, "ola", taking(at(9 + number)))
        assert await carry(house, "ola", CancelVisit(one.ref)) == Done()
    one = await taken(house, "ola", taking(at(10, day=26)))
    assert await carry(house, "ola", CancelVisit(one.ref)) == TooMany(3)
    other = await taken(house, "ivan", taking(at(10, day=27)))
    assert await carry(house, "ivan", CancelVisit(other.ref)) == Done()
    house.later(hours=15, minutes=59)
    assert await carry(house, "ola", CancelVisit(one.ref)) == TooMany(3)
    house.later(minutes=1)  # midnight in Kraków, not yet in Greenwich
    assert await carry(house, "ola", CancelVisit(one.ref)) == Done()


async def test_somebody_elses_visit_is_as_if_it_were_not_there(house: House) -> None:
    hers = await taken(house, "ola", taking(at(10)))
    for ref in (hers.ref, VisitRef("NOSUCH"), VisitRef(""), VisitRef("x" * 500)):
        assert await carry(house, "eve", CancelVisit(ref)) == NotFound()
        assert await carry(house, "eve", ConfirmVisit(ref)) == NotFound()
        assert await carry(house, "eve", MoveVisit(ref, at(11))) == NotFound()

    async def look(connection: Connection) -> tuple[Visit | None, list[Visit]]:
        eve = await visitors.meet(connection, Input("paper", "-", "eve", CameBack()), "-", house.now)
        found = await appointments.find(connection, eve.visitor.id, hers.ref)
        return found, await appointments.coming_up(connection, eve.visitor.id, house.now)

    assert await house.database.run(look) == (None, [])
    assert await house.rows("SELECT state, sequence FROM visit") == [("booked", 0)]
    await nothing_is_doubled(house)


async def test_visits_that_are_over_or_cancelled_are_not_coming_up(house: House) -> None:
    one = await taken(house, "ola", taking(at(13)))
    two = await taken(house, "ola", taking(at(9)))
    three = await taken(house, "ola", taking(at(10), service=ServiceId("career")))
    await carry(house, "ola", CancelVisit(three.ref))

    async def look(connection: Connection) -> list[str]:
        return [visit.ref for visit in await appointments.coming_up(connection, one.visitor, house.now)]

    assert await house.database.run(look) == [two.ref, one.ref]
    house.later(days=1, hours=1, minutes=44)
    assert await house.database.run(look) == [two.ref, one.ref]
    house.later(minutes=1)
    assert await house.database.run(look) == [one.ref]


async def test_language_and_discretion_are_kept(house: House) -> None:
    assert await carry(house, "ola", ChooseLanguage("uk")) == Done()
    assert await carry(house, "ola", BeDiscreet(True)) == Done()
    await carry(house, "ivan", ChooseLanguage("pl"))
    rows = await house.rows("SELECT address, language, discreet FROM visitor ORDER BY address DESC")
    assert [(who, language, bool(discreet)) for who, language, discreet in rows] == [
        ("ola", "uk", True),
        ("ivan", "pl", False),
    ]


# --- Races -----------------------------------------------------------------------------------------------------------


async def test_fifty_people_at_once_for_one_time(house: House) -> None:
    outcomes = await race(house, [f"p{number}" for number in range(50)], at(10))
    assert outcomes == {"Taken": 1, "SlotGone": 49}
    await nothing_is_doubled(house)
    assert len(await house.rows("SELECT 1 FROM visit")) == 1
    assert len(await house.rows("SELECT 1 FROM cell")) == 3


@on_postgresql
async def test_two_processes_for_one_time(house: House) -> None:
    url = house.database.engine.url.render_as_string(hide_password=False)
    for day in (24, 25, 26):
        start = at(10, day=day)
        other = await python("tests.crashing", "race", url, start.isoformat(), "20")
        assert await other.stdout.readline() == b"ready\n"
        other.stdin.write(b"go\n")
        here = await race(house, [f"here {day} {number}" for number in range(20)], start)
        there = Counter(json.loads(await other.stdout.readline()))
        assert await other.wait() == 0
        assert here + there == {"Taken": 1, "SlotGone": 39}
        await nothing_is_doubled(house)


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_people_do_at_once_nothing_is_doubled_and_nobody_sees_a_deadlock(
    house: House, seed: int
) -> None:
    dice = random.Random(seed)
    starts = [at(9) + 15 * number * MINUTES for number in range(10)]
    visits: dict[str, Visit] = {}
    for number in range(8):
        address = f"p{number}"
        first = await carry(house, address, taking(dice.choice(starts), language=None))
        if isinstance(first, Taken):
            visits[address] = first.visit

    def something(address: str) -> Act[object]:
        start = dice.choice(starts)
        if address not in visits:
            return taking(start, language=None)
        return CancelVisit(visits[address].ref) if dice.random() < 0.15 else MoveVisit(visits[address].ref, start)

    for _ in range(6):
        people = [f"p{number}" for number in range(8)]
        acts = [something(address) for address in people]
        outcomes = await asyncio.gather(*(carry(house, who, act) for who, act in zip(people, acts, strict=True)))
        for who, outcome in zip(people, outcomes, strict=True):
            match outcome:
                case Taken(got):
                    visits[who] = got
                case Done() | NotFound():
                    visits.pop(who, None)
                case _:
                    assert isinstance(outcome, SlotGone | TooMany)
        await nothing_is_doubled(house)


@on_postgresql
async def test_a_deadlock_is_tried_again_from_the_start(house: House) -> None:
    for address in ("a", "b"):
        await carry(house, address, ChooseLanguage("uk"))
    attempts: list[str] = []
    met = asyncio.Barrier(2)

    async def cross(first: str, second: str) -> None:
        async def work(connection: Connection) -> None:
            attempts.append(first)
            touch = sa.text("UPDATE visitor SET device_language = device_language || :mark WHERE address = :who")
            await connection.execute(touch, {"mark": first, "who": first})
            if len(attempts) <= 2:
                await met.wait()
            await connection.execute(touch, {"mark": first, "who": second})

        await house.database.run(work)

    await asyncio.gather(cross("a", "b"), cross("b", "a"))
    assert len(attempts) == 3, "the database gave one of them up, and it began again"
    marks = {"".join(sorted(str(one))) for (one,) in await house.rows("SELECT device_language FROM visitor")}
    assert marks == {"ab"}, "the half-done first try left nothing"


# --- Return codes ----------------------------------------------------------------------------------------------------


async def test_a_return_code_brings_the_visits_along_and_is_kept_only_as_a_digest(house: House) -> None:
    first = await carry(house, "web", taking(at(10), code=True))
    assert isinstance(first, Taken)
    assert len(first.code) == 12
    second = await carry(house, "web", taking(at(11), code=True))
    assert isinstance(second, Taken)
    assert second.code == "", "it was shown already"
    assert first.code not in str(await house.rows("SELECT * FROM return_code"))
    typed = "-".join((first.code[:4].lower(), first.code[4:8], f" {first.code[8:]} "))
    assert await carry(house, "ola", UseReturnCode(typed)) == Returned()
    assert await carry(house, "ola", MoveVisit(first.visit.ref, at(13))) != NotFound()
    assert await carry(house, "web", CancelVisit(first.visit.ref)) == NotFound()
    assert await carry(house, "eve", UseReturnCode(first.code)) == WrongCode(), "it is used up"


async def test_a_new_return_code_ends_the_old_one(house: House) -> None:
    one = await carry(house, "web", NewReturnCode())
    two = await carry(house, "web", NewReturnCode())
    assert one.code != two.code
    assert await carry(house, "ola", UseReturnCode(one.code)) == WrongCode()
    found = await carry(house, "ola", UseReturnCode(two.code, renew=True))
    assert isinstance(found, Returned)
    assert found.code not in ("", two.code)


async def test_codes_cannot_be_guessed_for_long(house: House) -> None:
    good = (await carry(house, "web", NewReturnCode())).code
    for number in range(codes.TRIES):
        assert await carry(house, "eve", UseReturnCode(f"WRONG{number}")) == WrongCode()
    assert await carry(house, "eve", UseReturnCode(good)) == TooMany(codes.TRIES)
    assert await carry(house, "ola", UseReturnCode(good)) == Returned()
    house.later(hours=1, minutes=1)
    assert await carry(house, "eve", UseReturnCode("WRONG")) == WrongCode()


# --- The timetable ---------------------------------------------------------------------------------------------------


def full_timetable() -> Timetable:
    """One with everything in it that a timetable can hold."""
    plain = a_timetable()
    closure = Closure(date(2026, 12, 24), date(2026, 12, 26), Local((("pl", "święta"), ("uk", "свята"))))
    away = Absence(at(8, day=25), at(16, day=25))
    here = (Hours((0, 2), (Span(time(8), time(12)), Span(time(12, 30), time(16))), OfficeId("krakow")),)
    first, *offices = plain.offices
    person, *consultants = plain.consultants
    return replace(
        plain,
        offices=(replace(first, closures=(closure,), address="ulica 1", phone="+48"), *offices),
        consultants=(replace(person, absences=(away,), hours=here, ways=("phone",)), *consultants),
        booking=BookingRules(active_per_service=5),
    )


async def test_the_timetable_comes_back_as_it_went_in(url: str) -> None:
    wanted = full_timetable()
    async with a_house(url, timetable=wanted) as house:
        assert await house.conversation.timetable() == wanted


async def test_the_configuration_seeds_once_and_then_the_database_leads(house: House) -> None:
    other = a_timetable(offices=(), consultants=())
    seeded = await asyncio.gather(
        *(house.database.run(lambda connection: timetable.seed(connection, other)) for _ in range(3))
    )
    assert seeded == [False, False, False]
    there = Conversation(replace(house.world, configured=other), house.delivery)
    assert (await there.timetable()).offices == (await house.conversation.timetable()).offices != ()


async def test_a_change_of_the_timetable_is_seen_by_everybody_at_once(house: House) -> None:
    there = Conversation(house.world, house.delivery)
    assert len((await there.timetable()).offices) == 2

    async def close(connection: Connection) -> None:
        await connection.execute(sa.text("DELETE FROM office WHERE id = 'tarnow'"))
        await timetable.changed(connection)

    await house.database.run(close)
    for one in (there, house.conversation):
        assert [office.id for office in (await one.timetable()).offices] == ["krakow"]
    await there.receive(Input("paper", "1", "ola", Commanded("menu"), "uk"))


async def test_processes_that_start_together_seed_once(url: str) -> None:
    async with a_house(url) as house:

        async def empty(connection: Connection) -> None:
            for table in ("counter", "closure", "absence", "office", "consultant"):
                await connection.execute(sa.text(f"DELETE FROM {table}"))

        await house.database.run(empty)
        wanted = house.world.configured
        done = await asyncio.gather(
            *(house.database.run(lambda connection: timetable.seed(connection, wanted)) for _ in range(5))
        )
        assert sorted(done) == [False] * 4 + [True]
        assert (await house.conversation.timetable()).consultants == wanted.consultants


# --- People and their conversations ----------------------------------------------------------------------------------


async def test_a_conversation_comes_back_as_it_went_in(house: House) -> None:
    thread = Thread(
        41,
        (
            Run(
                3, "booking", (), (("office", "krakow"), ("name", 'Олена "Ola" \\ 👩🏽‍💻\n')), (("day", "2026-11-24"),)
            ),
            Run(41, "move", ("AB12",), (), ()),
        ),
        ((1, Door("visit", "AB12", "new")), (2, Door("menu"))),
    )
    who = Input("paper", "-", "ola", CameBack(), "uk-UA")

    async def keep(connection: Connection) -> None:
        met = await visitors.meet(connection, who, "-", house.now)
        assert met.visitor.thread == Thread()
        await visitors.part(connection, replace(met.visitor, thread=thread), house.now)

    async def look(connection: Connection) -> Thread:
        return (await visitors.meet(connection, who, "-", house.now)).visitor.thread

    await house.database.run(keep)
    assert await house.database.run(look) == thread


async def test_the_same_input_is_dealt_with_once(house: House) -> None:
    one = Input("paper", "77", "ola", Commanded("help"), "uk")
    await asyncio.gather(*(house.conversation.receive(one) for _ in range(5)))
    await house.conversation.receive(one)
    assert len(await house.rows("SELECT 1 FROM outbox")) == 1
    assert len(await house.rows("SELECT 1 FROM visitor")) == 1
    house.later(days=9)

    async def forget(connection: Connection) -> int:
        return await visitors.forget_arrivals(connection, house.now - visitors.ARRIVALS_KEPT)

    assert await house.database.run(forget) == 1


async def test_newcomers_who_do_two_things_at_once_are_one_person(house: House) -> None:
    inputs = [Input("paper", f"{number}", "ola", Commanded("help"), "uk") for number in range(6)]
    there = Conversation(replace(house.world, owner="there"), house.delivery)
    sides = (house.conversation, there) * 3
    await asyncio.gather(*(side.receive(one) for side, one in zip(sides, inputs, strict=True)))
    assert len(await house.rows("SELECT 1 FROM visitor")) == 1
    assert len(await house.rows("SELECT 1 FROM outbox")) == 6


# --- The database itself ---------------------------------------------------------------------------------------------


async def test_a_point_in_time_without_a_zone_is_refused(house: House) -> None:
    async def work(connection: Connection) -> None:
        await visitors.meet(connection, Input("paper", "-", "ola", CameBack()), "-", datetime(2026, 1, 1))  # noqa: DTZ001

    with pytest.raises(sa.exc.StatementError, match="without a time zone"):
        await house.database.run(work)


async def test_points_in_time_come_back_in_utc(house: House) -> None:
    got = await taken(house, "ola", taking(at(10).astimezone(WARSAW)))
    assert got.start == at(10)
    assert got.start.tzinfo is UTC
    (kept,) = await house.rows("SELECT starts_at FROM visit")
    assert str(kept[0]).startswith("2026-11-24 09:00:00")


async def test_an_error_holds_nothing_of_what_was_written(house: House) -> None:
    """Neither the parameters nor the failing row that PostgreSQL likes to quote."""
    got = await taken(house, "ola", taking(at(10)))

    async def twice(connection: Connection) -> None:
        row = (await connection.execute(sa.select(visit))).one()._asdict()
        await connection.execute(sa.insert(visit).values(row | {"id": 77}))

    async def backwards(connection: Connection) -> None:
        await connection.execute(sa.update(visit).values(ends_at=got.start))

    async def unsendable(connection: Connection) -> None:
        await connection.execute(sa.update(visit).values(name="Olena \ud800"))

    for work in (twice, backwards, unsendable):
        with pytest.raises(Exception) as caught:
            await house.database.run(work)
        told = "".join(traceback.format_exception(caught.value))
        assert "Olena" not in told.replace('values(name="Olena', "")
        assert "600100200" not in told
        assert got.ref not in told


async def test_a_transaction_that_fails_leaves_nothing(house: House) -> None:
    async def work(connection: Connection) -> None:
        await visitors.meet(connection, Input("paper", "-", "ola", CameBack()), "-", house.now)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await house.database.run(work)
    assert await house.rows("SELECT 1 FROM visitor") == []


async def test_who_gives_up_waiting_does_not_tear_a_transaction(house: House) -> None:
    begun = asyncio.Event()

    async def work(connection: Connection) -> None:
        await visitors.meet(connection, Input("paper", "-", "ola", CameBack()), "-", house.now)
        begun.set()
        await asyncio.sleep(0.05)
        await visitors.record(connection, Input("paper", "1", "ola", CameBack()), house.now)

    task = asyncio.create_task(house.database.run(work))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.sleep(0.3)
    assert len(await house.rows("SELECT 1 FROM visitor")) == len(await house.rows("SELECT 1 FROM arrival")) == 1


@pytest.mark.parametrize(
    "url", ["mysql://ola:secret@host/db", "nonsense secret", "postgresql+psycopg2://ola:secret@host/db", "sqlite://"]
)
async def test_a_database_we_do_not_know_is_refused_without_showing_it(url: str) -> None:
    with pytest.raises(ValueError) as caught:
        await opened(url)
    assert "secret" not in "".join(traceback.format_exception(caught.value))


def test_the_usual_ways_to_write_a_url() -> None:
    assert parse("postgresql://u@h/d").drivername == "postgresql+psycopg"
    assert parse("postgresql+asyncpg://u@h/d").drivername == "postgresql+asyncpg"
    assert parse("sqlite:///data/x.db").get_backend_name() == "sqlite"


# --- SQLite ----------------------------------------------------------------------------------------------------------


async def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        database = await opened(f"sqlite:///{tmp_path}/new/folder/test.db")
        try:
            await migrate(database)
            files = {one.name: stat.S_IMODE(one.stat().st_mode) for one in (tmp_path / "new/folder").iterdir()}
        finally:
            await database.close()
    finally:
        os.umask(old)
    assert files.pop("test.db.lock") is not None  # empty
    assert set(files) == {"test.db", "test.db-wal", "test.db-shm"}
    assert set(files.values()) == {0o600}


async def test_a_second_process_is_refused(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/test.db"
    program = f"""
import asyncio
from storage.database import DatabaseInUse, open_database
async def main():
    database = await open_database({url!r})
    print("open")
    await database.close()
try:
    asyncio.run(main())
except DatabaseInUse:
    print("in use")
"""

    async def outside() -> bytes:
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", program, stdout=pipe)
        return (await process.communicate())[0]

    first = await opened(url)
    assert await outside() == b"in use\n"
    with pytest.raises(DatabaseInUse):
        await opened(url)
    await first.close()
    assert await outside() == b"open\n"


async def test_sqlite_is_set_as_it_should_be(tmp_path: Path) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db") as house:
        for pragma, value in {
            "journal_mode": "wal",
            "synchronous": 2,
            "busy_timeout": 5000,
            "foreign_keys": 1,
            "secure_delete": 1,
            "trusted_schema": 0,
            "temp_store": 2,
        }.items():
            assert await house.rows(f"PRAGMA {pragma}") == [(value,)], pragma


async def test_sqlite_has_one_connection_and_one_transaction_at_a_time(tmp_path: Path) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db") as house:
        inside, most = 0, 0

        async def work(connection: Connection) -> None:
            nonlocal inside, most
            inside += 1
            most = max(most, inside)
            await connection.execute(sa.text("SELECT 1"))
            await asyncio.sleep(0.001)
            inside -= 1

        connected: list[object] = []

        def connect(*arguments: object) -> None:
            connected.append(arguments)

        sa.event.listen(house.database.engine.sync_engine, "connect", connect)
        await asyncio.gather(*(house.database.run(work) for _ in range(30)))
        assert most == 1
        assert connected == []


async def test_a_transaction_that_only_reads_holds_the_right_to_write(tmp_path: Path) -> None:
    """Read first, write later: nobody comes in between."""
    async with a_house(f"sqlite:///{tmp_path}/test.db") as house:
        other = sqlite3.connect(tmp_path / "test.db", timeout=0, isolation_level=None)

        async def work(connection: Connection) -> None:
            await connection.execute(sa.text("SELECT 1 FROM visitor"))
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")

        await house.database.run(work)
        other.execute("BEGIN IMMEDIATE")
        other.close()


async def test_closing_waits_for_what_is_under_way_though_nobody_waits_for_it(url: str) -> None:
    database = await opened(url)
    began, ended = asyncio.Event(), asyncio.Event()

    async def slowly(connection: Connection) -> None:
        began.set()
        await asyncio.sleep(0.1)
        await connection.exec_driver_sql("SELECT 1")
        ended.set()

    caller = asyncio.create_task(database.run(slowly))
    await began.wait()
    caller.cancel()
    await asyncio.gather(caller, return_exceptions=True)
    await database.close()
    assert ended.is_set()


async def test_a_transaction_inside_a_transaction_is_refused_at_once(any_house: House) -> None:
    """On SQLite it would wait for itself for ever, and everybody else behind it."""
    database = any_house.database
    later: list[asyncio.Task[None]] = []

    async def nothing(connection: Connection) -> None:
        await connection.execute(sa.text("SELECT 1"))

    async def nested(connection: Connection) -> None:
        later.append(asyncio.create_task(after()))
        await database.run(nothing)

    async def after() -> None:
        await asyncio.sleep(0.05)
        await database.run(nothing)

    with pytest.raises(RuntimeError, match="inside a transaction"):
        await database.run(nested)
    await later[0]  # what was only begun in there has a transaction of its own
