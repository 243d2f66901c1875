"""How it goes, in numbers: counted right, in working time, office by office, for coordinators alone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.casework import Figures
from tests.coordinating import works_here
from tests.talk import House
from tests.test_attendance import at, booked
from tests.test_desk_dialogs import a_case, labels, works


@pytest.fixture
def desk(any_desk: House) -> House:
    return any_desk


def minutes(*several: int) -> tuple[timedelta, ...]:
    return tuple(timedelta(minutes=one) for one in several)


def test_half_and_nine_of_ten() -> None:
    assert Figures().answered_within(50) is None
    assert Figures(answers=minutes(7)).answered_within(90) == timedelta(minutes=7)
    ten = Figures(answers=minutes(10, 1, 9, 2, 8, 3, 7, 4, 6, 5))
    assert ten.answered_within(50) == timedelta(minutes=5)
    assert ten.answered_within(90) == timedelta(minutes=9)
    assert Figures(answers=minutes(1, 2, 3)).answered_within(50) == timedelta(minutes=2)


async def test_nothing_has_happened_yet(desk: House) -> None:
    kasia = await works_here(desk)
    await kasia.presses_data(">coordinate")
    await kasia.presses("How it goes")
    assert "Nobody is waiting for an answer." in kasia.sees
    assert "This week: Mon, 23 Nov – Sun, 29 Nov" in kasia.sees
    assert "Last week: Mon, 16 Nov – Sun, 22 Nov" in kasia.sees
    assert kasia.sees.count("Conversations begun by people: 0. Answered: 0.") == 2
    assert "First answer" not in kasia.sees
    assert "Ratings" not in kasia.sees


async def test_who_waits_and_for_how_long(desk: House) -> None:
    await a_case(desk, where="Kraków")  # on Monday at eight, when work begins
    desk.later(minutes=10)
    await a_case(desk, "ivan", where="Kraków")
    await a_case(desk, "petro")
    desk.times.append(at(9, 30, day=23))
    kasia = await works_here(desk)
    await kasia.presses_data(">figures")
    assert "Waiting for an answer, Kraków: 2. The first since Monday, 23 November, 08:00" in kasia.sees
    assert "(working time: 1 h 30 min)" in kasia.sees
    assert "Waiting for an answer, any office: 1" in kasia.sees
    await kasia.presses("Kraków")
    assert kasia.sees.splitlines()[0] == "How it goes: Kraków"
    assert "any office" not in kasia.sees
    assert "All offices" in labels(kasia)
    await kasia.presses("Tarnów")
    assert "Nobody is waiting for an answer." in kasia.sees


async def test_weeks_are_counted_in_working_time(desk: House) -> None:
    ewa, kasia = await works(desk), await works_here(desk)
    ola, first = await a_case(desk, where="Kraków")
    desk.later(minutes=5)
    await ewa.writes(first, "Hello")
    ivan, second = await a_case(desk, "ivan", where="Kraków")
    desk.times.append(at(9, 5, day=24))  # the night is no working time
    await ewa.writes(second, "Hello")
    await a_case(desk, "petro", where="Tarnów")
    for person, case, stars in ((ola, first, 5), (ivan, second, 2)):
        await ewa.presses_data(f">case.{case}.close")
        await person.reads()
        await person.presses_data(f">rate.{case}.{stars}")
    await ewa.presses_data(">walkin.krakow.career")
    await kasia.presses_data(">figures")
    this, _, last = kasia.sees.partition("Last week")
    assert "Conversations begun by people: 3. Answered: 2." in this
    assert "half within 5 min, nine of ten within 8 h 30 min" in this
    assert "Ratings, Kraków: 2, on average 3.5 of 5" in this
    assert "Ratings, Tarnów" not in this
    assert "Without a booking: 1" in this
    assert "Conversations begun by people: 0. Answered: 0." in last
    for name in ("Ola", "Ivan", "Petro", "Ewa"):
        assert name not in kasia.sees
    desk.later(days=7)
    await kasia.presses_data(">figures.krakow")
    this, _, last = kasia.sees.partition("Last week")
    assert "Conversations begun by people: 0." in this
    assert "Conversations begun by people: 2. Answered: 2." in last
    assert "Without a booking: 1" in last


async def test_visits_are_counted_once_they_have_begun(desk: House) -> None:
    _, ref = await booked(desk)
    _, other = await booked(desk, "ivan", at="11:00")
    ola, gone = await booked(desk, "petro", at="12:45")
    await ola.presses_data(f">cancel.{gone}")
    await ola.presses("Yes, cancel it")
    ewa, kasia = await works(desk), await works_here(desk)
    await kasia.presses_data(">figures")
    assert "Visits so far: 0." in kasia.sees
    desk.times.append(at(13))
    await ewa.presses_data(f">attend.{ref}.arrived")
    await ewa.presses_data(f">attend.{other}.missed")
    await kasia.presses_data(">figures")
    assert "Visits so far: 2. Arrived: 1. Did not come: 1." in kasia.sees


async def test_what_waits_for_no_answer_is_not_counted(desk: House) -> None:
    ola, ref = await booked(desk)
    _, other = await booked(desk, "ivan", at="11:00")
    ewa, kasia = await works(desk), await works_here(desk)
    await ewa.presses_data(f">writeto.{other}")
    await ewa.says("Please bring your passport.")
    desk.times.append(at(9))
    await ola.presses_data(f">late.{ref}.late")
    assert await desk.rows("SELECT count(*) FROM cases") == [(2,)]
    await kasia.presses_data(">figures")
    assert "Conversations begun by people: 0. Answered: 0." in kasia.sees


@pytest.mark.parametrize(
    ("language", "words"), [("pl", "Nikt nie czeka"), ("uk", "Ніхто не чекає"), ("ru", "Никто не ждёт")]
)
async def test_in_every_language(desk: House, language: str, words: str) -> None:
    kasia = await works_here(desk)
    await desk.rows(f"UPDATE visitor SET language = '{language}' RETURNING id")
    assert words in await kasia.presses_data(">figures")


async def test_an_office_that_is_none_is_not_found(desk: House) -> None:
    kasia = await works_here(desk)
    assert "I cannot find that." in await kasia.presses_data(">figures.moon")
