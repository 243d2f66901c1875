"""Hours and closures as coordinators change them; visits that no longer fit are named and stay as they are."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.centre.offices import Hours, Span, Timetable
from bot.centre.weeks import changed, read_day, read_spans, rules_of, week_of, write_spans
from tests.coordinating import BEYOND, books, english, fills_in, works_here
from tests.enrolling import held
from tests.talk import WEEK, House, Person


def hours_now(timetable: Timetable, office: str, day: int) -> str:
    found = timetable.office(office)
    assert found is not None
    return write_spans(week_of(found.hours)[day])


# --- As people write it ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("8-12:30, 13-16", "08:00–12:30, 13:00–16:00"),
        ("8.00–16.00", "08:00–16:00"),
        ("od 8 do 16", "08:00–16:00"),
        ("8:00 to 12 and 13 to 16", "08:00–12:00, 13:00–16:00"),
        ("0800-1230; 1300-1600", "08:00–12:30, 13:00–16:00"),
        ("з 8 до 12 і з 13 до 16", "08:00–12:00, 13:00–16:00"),
        ("13-16\n8-12", "08:00–12:00, 13:00–16:00"),
        ("8-12, 12-16.", "08:00–16:00"),
        ("08:00–12:30, 13:00–16:00", "08:00–12:30, 13:00–16:00"),
    ],
)
def test_hours_in_any_sensible_spelling(words: str, meant: str) -> None:
    spans = read_spans(words)
    assert spans is not None
    assert write_spans(spans) == meant


@pytest.mark.parametrize(
    "words", ["", "8", "16-8", "8-8", "8-12, 11-13", "8-25", "8:70-9", "later", "8-12 perhaps", "x 8-12 y"]
)
def test_what_cannot_be_meant_is_not_guessed(words: str) -> None:
    assert read_spans(words) is None


def test_a_day_in_words() -> None:
    today = date(2026, 11, 23)
    assert read_day("24.12.2026", today) == read_day("2026-12-24", today) == read_day("24.12", today)
    assert read_day("1.2", today) == date(2027, 2, 1)
    assert read_day("31.2.2027", today) is read_day("29.2", today) is read_day("soon", today) is None


def test_a_changed_week_leaves_the_other_days_alone() -> None:
    morning = (Span(time(9), time(11)),)
    week = week_of(changed(WEEK, (Hours((0,), morning), Hours((4,), ()))))
    assert week[0] == morning
    assert week[4] == ()
    assert week[1] == week_of(WEEK)[1]
    assert rules_of({}) == (Hours((0, 1, 2, 3, 4, 5, 6), ()),), "no hours at all are not the office's hours"


# --- Hours -----------------------------------------------------------------------------------------------------------


async def at_the_confirmation(kasia: Person, *spans: str) -> str:
    await kasia.presses_data(">hours")
    await kasia.presses("Kraków")
    await kasia.presses("Tuesday")
    for words in spans:
        await kasia.says(words)
    return await kasia.presses("That is all")


async def test_a_coordinator_changes_a_day(any_house: House) -> None:
    kasia = await works_here(any_house)
    seen = await at_the_confirmation(kasia, "nine to five", "9-17")
    assert "Kraków, until now:" in seen
    assert "Tuesday: 08:00–12:00, 12:30–16:00" in seen
    assert "Tuesday: 09:00–17:00" in seen
    assert "All booked visits still fit" in seen
    assert "new hours are saved" in await kasia.presses("Save")
    timetable = await any_house.conversation.timetable()
    assert hours_now(timetable, "krakow", 1) == "09:00–17:00"
    assert hours_now(timetable, "krakow", 0) == "08:00–12:00, 12:30–16:00"
    assert hours_now(timetable, "tarnow", 1) == "08:00–12:00, 12:30–16:00"
    assert await any_house.rows("SELECT act, object FROM audit") == [("hours", "office krakow")]


async def test_hours_that_are_not_understood_are_asked_for_again(house: House) -> None:
    kasia = await works_here(house)
    await kasia.presses_data(">hours.krakow")
    await kasia.presses("Monday to Friday")
    assert "did not understand these hours" in await kasia.says("all day")
    await kasia.says("8-12")
    assert "Friday: 08:00–12:00" in kasia.sees
    await kasia.presses("← Back")
    await kasia.presses("← Back")
    assert "Friday: 08:00–12:00, 12:30–16:00" in kasia.sees, "going back is undo"


async def test_a_day_is_closed_and_the_visit_on_it_is_named_and_stays(house: House) -> None:
    john = await english(house)
    ref = await books(john)
    kasia = await works_here(house)
    await kasia.presses_data(">hours.krakow")
    await kasia.presses("Tuesday")
    await kasia.presses("Closed on this day")
    seen = await kasia.presses("That is all")
    assert "1 booked visit would not fit any more" in seen
    assert ref in seen
    assert "John" not in seen
    seen = await kasia.presses("Save")
    assert "1 visit does not fit the timetable" in seen
    assert f">propose.{ref}" in [data for _, data in kasia.keys]
    assert await house.rows("SELECT state, sequence FROM visit") == [("booked", 0)]


async def test_a_visit_booked_meanwhile_makes_the_yes_stale(house: House) -> None:
    kasia = await works_here(house)
    await kasia.presses_data(">hours.krakow")
    await kasia.presses("Tuesday")
    await kasia.presses("Closed on this day")
    await kasia.presses("That is all")
    john = await english(house)
    await books(john)
    seen = await kasia.presses("Save")
    assert "1 booked visit would not fit any more" in seen, "what is seen now is asked about"
    assert await house.rows("SELECT count(*) FROM audit") == [(0,)]


async def test_two_coordinators_change_two_days(house: House) -> None:
    kasia, marek = await works_here(house), await works_here(house, "marek")
    for who, day in ((kasia, "Monday"), (marek, "Friday")):
        await who.presses_data(">hours.krakow")
        await who.presses(day)
        await who.says("10-12")
        await who.presses("That is all")
    await kasia.presses("Save")
    await marek.presses("Save")
    if "Is that right?" in marek.sees:
        await marek.presses("Save")
    timetable = await house.conversation.timetable()
    assert hours_now(timetable, "krakow", 0) == hours_now(timetable, "krakow", 4) == "10:00–12:00"


# --- Closures --------------------------------------------------------------------------------------------------------


async def test_all_offices_are_closed_with_a_reason_and_opened_again(any_house: House) -> None:
    kasia = await works_here(any_house)
    await kasia.presses_data(">closures")
    assert "No closures are planned" in kasia.sees
    await kasia.presses("Add a closure")
    await kasia.presses("All offices")
    assert "must not be before" in await kasia.says("1.11.2026")
    await kasia.says("28.12.2026")
    assert "must not be before" in await kasia.says("27.12.2026")
    await kasia.says("30.12.2026")
    await kasia.presses("English")
    await kasia.says("Stocktaking")
    await kasia.presses("That is all")
    assert "closed from" in kasia.sees
    assert "The closure is saved" in await kasia.presses("Yes, close")
    timetable = await any_house.conversation.timetable()
    assert [len(one.closures) for one in timetable.offices] == [1, 1]
    await kasia.presses_data(">closures")
    await kasia.presses("Tarnów")
    assert "Stocktaking" in kasia.sees
    assert "removed" in await kasia.presses("Yes, remove it")
    timetable = await any_house.conversation.timetable()
    assert [len(one.closures) for one in timetable.offices] == [1, 0]
    assert await any_house.rows("SELECT count(*) FROM audit") == [(3,)]


async def test_visits_within_a_closure_are_named(house: House) -> None:
    john = await english(house)
    ref = await books(john)
    kasia = await works_here(house)
    await kasia.presses_data(">closing")
    await fills_in(kasia, "Kraków")
    await kasia.says("24.11.2026")
    await fills_in(kasia, "Only this day", "No reason")
    assert ref in kasia.sees
    await kasia.presses("Yes, close")
    assert f">propose.{ref}" in [data for _, data in kasia.keys]
    assert "no free times" in await john.presses_data(">move." + ref) or "24 Nov" not in str(john.keys)


async def test_events_within_a_closure_are_named_and_stay(house: House) -> None:
    await held(house)
    kasia = await works_here(house)
    await kasia.presses_data(">closing")
    await fills_in(kasia, "Kraków")
    await kasia.says("30.11.2026")
    await kasia.says("4.12.2026")
    await fills_in(kasia, "No reason")
    assert "1 event is planned there in this time. It stays" in kasia.sees
    assert "1 Dec" in kasia.sees
    await kasia.presses("Yes, close")
    assert await house.rows("SELECT state FROM event") == [("published",)]


async def test_a_closure_that_is_gone_is_said_to_be(house: House) -> None:
    kasia = await works_here(house)
    assert "not there any more" in await kasia.presses_data(">closure.krakow.20261224.20261226")
    assert "cannot find" in await kasia.presses_data(">closure.moon.20261224.20261226")
    assert "not there any more" in await kasia.presses_data(">closure.krakow.yesterday.today")


# --- For whom --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("door", BEYOND)
async def test_everybody_else_finds_nothing(house: House, door: str) -> None:
    ewa, john = await works_here(house, "ewa", "consultant"), await english(house)
    for person in (ewa, john):
        assert "I cannot find that." in await person.presses_data(door)


async def test_whoever_stops_being_coordinator_cannot_finish_what_they_began(house: House) -> None:
    kasia = await works_here(house)
    await at_the_confirmation(kasia, "9-17")
    await house.rows("UPDATE staff SET role = 'consultant' RETURNING id")
    assert "I cannot find that." in await kasia.presses("Save")
    assert hours_now(await house.conversation.timetable(), "krakow", 1) == "08:00–12:00, 12:30–16:00"


async def test_in_every_language_the_week_can_be_seen(house: House) -> None:
    kasia = await works_here(house)
    for language, monday in (("pl", "poniedziałek"), ("uk", "понеділок"), ("ru", "понедельник")):
        await house.rows(f"UPDATE visitor SET language = '{language}' RETURNING id")
        assert f"{monday}: 08:00–12:00, 12:30–16:00" in await kasia.presses_data(">hours.krakow")
