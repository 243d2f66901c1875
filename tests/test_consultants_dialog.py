"""Consultants of the timetable as coordinators change them, field by field."""

from __future__ import annotations

from dataclasses import replace

from bot.centre.offer import OfficeId
from bot.centre.offices import Consultant, Hours
from bot.centre.weeks import DAYS, saved, week_of, write_spans
from storage.casework import SaveConsultant
from tests.coordinating import books, english, fills_in, works_here
from tests.talk import House, Person, a_timetable


async def consultant(house: House, id: str) -> Consultant:
    found = (await house.conversation.timetable()).consultant(id)
    assert found is not None
    return found


async def test_languages_are_added_and_removed(any_house: House) -> None:
    kasia = await works_here(any_house)
    await kasia.presses_data(">consultants")
    assert "one (Ukrainian, Russian) – " in kasia.sees
    await kasia.presses("one")
    assert "Languages: Ukrainian, Russian" in kasia.sees
    await fills_in(kasia, "Languages", "English", "✓ Русский", "That is all")
    assert "Languages: English, Ukrainian" in kasia.sees or "Languages: Ukrainian, English" in kasia.sees
    assert "Saved" in await kasia.presses("Save")
    one = await consultant(any_house, "one")
    assert set(one.languages) == {"uk", "en"}
    assert len(one.services) > 5, "nothing else has changed"
    assert await any_house.rows("SELECT act, object FROM audit") == [("consultant", "consultant one")]


async def test_back_is_undo_in_a_loop(house: House) -> None:
    kasia = await works_here(house)
    await kasia.presses_data(">consultant.one.languages")
    await kasia.presses("English")
    assert "✓ English" in [label for label, _ in kasia.keys]
    await kasia.presses("← Back")
    assert "English" in [label for label, _ in kasia.keys]


async def test_nobody_is_left_without_a_language(house: House) -> None:
    kasia = await works_here(house)
    await kasia.presses_data(">consultant.three.offices")
    await kasia.presses("✓ Tarnów")
    assert "That is all" not in [label for label, _ in kasia.keys]


async def test_visits_that_could_not_be_given_any_more_are_named_first(house: House) -> None:
    john = await english(house)
    ref = await books(john)
    who = str((await house.rows("SELECT consultant FROM visit"))[0][0])
    kasia = await works_here(house)
    await kasia.presses_data(f">consultant.{who}.services")
    title = next(label for label, data in kasia.keys if data.endswith(".-career"))
    await fills_in(kasia, title, "That is all")
    assert "1 booked visit would not fit any more" in kasia.sees
    assert ref in kasia.sees
    await kasia.presses("Save")
    assert f">propose.{ref}" in [data for _, data in kasia.keys]
    assert await house.rows("SELECT consultant, state FROM visit") == [(who, "booked")]


async def test_hours_in_one_office_and_back_to_those_of_the_office(house: House) -> None:
    kasia = await works_here(house)
    await kasia.presses_data(">consultant.one.offices")
    await fills_in(kasia, "Tarnów", "That is all", "Save")
    await kasia.presses("Hours: Tarnów")
    await kasia.presses("Monday")
    await kasia.says("9-11")
    await fills_in(kasia, "That is all", "Save")
    one = await consultant(house, "one")
    assert write_spans(week_of(one.hours, one.offices[1])[0]) == "09:00–11:00"
    assert write_spans(week_of(one.hours, one.offices[1])[1]) == "08:00–12:00, 12:30–16:00"
    assert write_spans(week_of(one.hours, one.offices[0])[0]) == "08:00–12:00, 12:30–16:00"
    await fills_in(kasia, "Work whenever the office is open", "Save")
    assert (await consultant(house, "one")).hours == ()


async def works_on_mondays_in_krakow(kasia: Person) -> None:
    """The consultant has hours of their own, in one office."""
    await kasia.presses_data(">consultant.one.offices")
    await fills_in(kasia, "Tarnów", "That is all", "Save")
    await kasia.presses_data(">consultant.one.h-krakow")
    for day in ("Tuesday", "Wednesday", "Thursday", "Friday"):
        await kasia.presses(day)
        await kasia.presses("Closed")
    await fills_in(kasia, "That is all", "Save")
    await kasia.presses_data(">consultant.one.offices")
    await fills_in(kasia, "✓ Tarnów", "That is all", "Save")


async def test_who_has_hours_of_their_own_has_none_in_a_new_office_until_they_are_set(house: House) -> None:
    """Neither do those of the old one hold there, nor does the whole opening time, of which nobody has spoken."""
    kasia = await works_here(house)
    await works_on_mondays_in_krakow(kasia)
    await kasia.presses_data(">consultant.one.offices")
    await fills_in(kasia, "✓ Kraków", "Tarnów", "That is all")
    assert "Works whenever" not in kasia.sees
    await kasia.presses("Save")
    one = await consultant(house, "one")
    assert one.hours == (Hours(DAYS, (), OfficeId("tarnow")),)
    await kasia.presses_data(">consultant.one.h-tarnow")
    await kasia.presses("Monday")
    await kasia.says("9-11")
    await fills_in(kasia, "That is all", "Save")
    week = week_of((await consultant(house, "one")).hours, OfficeId("tarnow"))
    assert {day: write_spans(spans) for day, spans in week.items() if spans} == {0: "09:00–11:00"}


async def test_a_second_office_says_that_there_are_no_hours_yet(house: House) -> None:
    kasia = await works_here(house)
    await works_on_mondays_in_krakow(kasia)
    before = await consultant(house, "one")
    bound = tuple(replace(rule, office=OfficeId("krakow")) for rule in before.hours)
    after = saved(
        replace(before, hours=bound),
        SaveConsultant(before.id, offices=(*before.offices, OfficeId("tarnow"))),
        a_timetable(),
    )
    assert after.hours == (*bound, Hours(DAYS, (), OfficeId("tarnow")))


async def test_a_new_consultant_can_be_booked(any_house: House) -> None:
    kasia = await works_here(any_house)
    await kasia.presses_data(">newconsultant")
    assert "small Latin letters" in await kasia.says("Łukasz")
    assert "taken already" in await kasia.says("one")
    await kasia.says("four")
    await fills_in(kasia, "Tarnów", "That is all", "English", "That is all", "Choose all", "That is all")
    assert "Add the consultant four?" in kasia.sees
    assert "Saved" in await kasia.presses("Save")
    four = await consultant(any_house, "four")
    assert four.languages == ("en",)
    assert four.hours == ()
    john = await english(any_house)
    await john.presses_data(">booking.tarnow.legal")
    assert "English" in [label for label, _ in john.keys]


async def test_what_is_no_field_is_nothing(house: House) -> None:
    kasia = await works_here(house)
    for door in (">consultant.one.absences", ">consultant.one.h-tarnow", ">consultant.nobody", ">consultant.one.h-"):
        assert "I cannot find that." in await kasia.presses_data(door)


async def test_an_absence_is_kept(house: House) -> None:
    await house.rows(
        "INSERT INTO absence (consultant, starts_at, ends_at) "
        "VALUES ('one', '2026-12-01 08:00:00', '2026-12-02 08:00:00') RETURNING id"
    )
    await house.rows("UPDATE counter SET value = value + 1 WHERE name = 'timetable' RETURNING value")
    kasia = await works_here(house)
    await kasia.presses_data(">consultant.one.ways")
    await fills_in(kasia, "✓ Online", "That is all", "Save")
    one = await consultant(house, "one")
    assert one.ways == ("in-person", "phone")
    assert len(one.absences) == 1
