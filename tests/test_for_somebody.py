"""Booking, moving and cancelling for somebody who phones, stands at the desk or writes in a case."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.centre.offer import OfficeId
from bot.centre.offices import ConsultantId
from bot.dialogs.visit import spell
from storage.casework import BookFor, CancelFor, CaseId, EraseFor, MoveFor
from storage.records import NotFound, SlotGone
from tests.crashing import taking
from tests.talk import MONDAY, House, Person
from tests.test_attendance import booked
from tests.test_booking import books
from tests.test_cases import asks, speaks
from tests.test_desk_dialogs import a_case, acts, labels, works


async def answers(who: Person, *labels_or_words: str) -> str:
    """Press what is a button, and say the rest."""
    for one in labels_or_words:
        pressed = any(label.startswith(one) for label in labels(who))
        await (who.presses(one) if pressed else who.says(one))
    return who.sees


TODAY = ("Kraków", "Career adviser", "Any language", "At the office", "No care", "Nothing special")


# --- Booking ---------------------------------------------------------------------------------------------------------


async def test_somebody_who_phones_gets_a_visit_from_now_on_and_no_reminders(any_desk: House) -> None:
    ewa = await works(any_desk)
    await ewa.commands("desk")
    await ewa.presses("Book for somebody")
    await answers(ewa, *TODAY, "Petro", "+48 601 234 567", "Mon, 23 Nov", "08:15", "Yes, book it")
    assert "The visit is booked." in ewa.sees
    assert "Name: Petro" in ewa.sees
    assert "Phone: +48601234567" in ewa.sees
    assert "This person gets no messages here: please call." in ewa.sees
    visitors = "SELECT channel, name, reachable FROM visit JOIN visitor ON visitor.id = visitor_id"
    assert [tuple(map(str, row)) for row in await any_desk.rows(visitors)] in (
        [("counter", "Petro", "0")],
        [("counter", "Petro", "False")],
    )
    assert await any_desk.rows("SELECT count(*) FROM reminder") == [(0,)]
    assert await any_desk.rows("SELECT kind, office FROM group_post") == [("booked", "krakow")]
    assert [row[0] for row in await any_desk.rows("SELECT act FROM audit")] == ["book"]


async def test_the_visitor_of_a_case_is_told_and_reminded(desk: House) -> None:
    ola, case = await a_case(desk)
    ewa = await works(desk)
    await ewa.presses_data(f">case.{case}")
    await ewa.presses("Book a visit")
    await answers(ewa, *TODAY, "Ola", "Leave it out", "Wed, 25 Nov", "09:00", "Yes, book it")
    assert "The visit is booked." in ewa.sees
    read = await ola.reads()
    assert "The office has booked a visit for you: Wednesday, 25 November, 09:00." in read
    assert "Ewa" not in read
    await ola.commands("visits")
    assert any("Wednesday, 25 November" in label for label in labels(ola))
    await ewa.commands("visits")
    assert "You have no visits booked." in ewa.sees
    assert await desk.rows("SELECT count(*) FROM reminder WHERE state = 'pending'") == [(2,)]


async def test_the_limits_of_visitors_do_not_hold_for_staff(desk: House) -> None:
    ola, case = await a_case(desk)
    for at in ("09:00", "10:00"):
        await books(ola, at=at)
    ewa = await works(desk)
    await ewa.presses_data(f">forperson.{case}")
    await answers(ewa, *TODAY, "Ola", "Leave it out", "Tue, 24 Nov", "11:00", "Yes, book it")
    assert "The visit is booked." in ewa.sees
    assert await desk.rows("SELECT count(*) FROM visit") == [(3,)]


async def test_book_another_knows_the_person_already(desk: House) -> None:
    ola, ref = await booked(desk)
    ewa = await works(desk)
    await ewa.presses_data(f">staffvisit.{ref}")
    await ewa.presses("Book another")
    await answers(ewa, *TODAY, "Wed, 25 Nov", "09:00", "Yes, book it")
    assert "Name: John" in ewa.sees
    assert "The office has booked a visit for you" in await ola.reads()
    assert await desk.rows("SELECT count(DISTINCT visitor_id) FROM visit") == [(1,)]


async def test_an_employer_who_phones_is_asked_for_the_company(desk: House) -> None:
    ewa = await works(desk)
    await ewa.presses_data(">forperson")
    await ewa.presses("Kraków")
    while "Allowance for a mentor" not in " ".join(labels(ewa)):
        await ewa.presses("More")
    await answers(ewa, "Allowance for a mentor", "Any language", "At the office", "No care", "Nothing special")
    await answers(ewa, "Petro", "Leave it out", "Fabryka", "Tue, 24 Nov", "10:00", "Yes, book it")
    assert "Company: Fabryka" in ewa.sees


async def test_staff_of_one_office_book_only_there(desk: House) -> None:
    ewa = await works(desk, offices=("tarnow",))
    await ewa.presses_data(">forperson")
    assert "What do you need help with?" in ewa.sees
    act = BookFor(taking(MONDAY + timedelta(days=1), office=OfficeId("krakow")))
    assert isinstance(await acts(desk, "ewa", act), NotFound)


async def test_two_who_book_the_same_time_book_it_once_each_consultant(any_desk: House) -> None:
    people = [await works(any_desk, name) for name in ("ewa", "jan", "iga")]
    for one in people:
        await one.presses_data(">forperson")
        await answers(one, *TODAY, "Petro", "Leave it out", "Tue, 24 Nov", "10:00")
    await asyncio.gather(*(one.presses("Yes, book it") for one in people))
    assert sum("The visit is booked." in one.sees for one in people) == 2
    assert sum("somebody else has just taken that time" in one.sees for one in people) == 1
    assert await any_desk.rows("SELECT count(*), count(DISTINCT consultant) FROM visit") == [(2, 2)]


async def test_when_nothing_is_free_no_door_leads_to_a_booking_of_ones_own(desk: House) -> None:
    ewa = await works(desk)
    await ewa.presses_data(">forperson")
    await answers(ewa, "Tarnów", "Career adviser", "Polski", "At the office")
    assert all(">booking" not in data for _, data in ewa.keys)


PLACE = ">forperson...krakow.202611241000"
"""A place in the calendar of Kraków: Tuesday at ten."""


async def test_a_place_in_the_calendar_is_booked_with_the_consultant_in_whose_column_it_is(any_desk: House) -> None:
    ewa = await works(any_desk)
    await any_desk.employs(any_desk.person("zofia"), consultant="one")
    for who, name in (("two", "two"), ("one", "Zofia")):
        await ewa.presses_data(f"{PLACE}.{who}")
        await answers(ewa, *TODAY[1:], "Petro", "Leave it out")
        assert "Tuesday, 24 November, 10:00" in ewa.sees
        await ewa.presses("Yes, book it")
        assert "The visit is booked." in ewa.sees
        assert f"Received by: {name}" in ewa.sees
    rows = await any_desk.rows("SELECT consultant, starts_at FROM visit ORDER BY id")
    assert [who for who, _ in rows] == ["two", "one"]
    assert len({at for _, at in rows}) == 1


async def test_a_place_is_not_booked_with_another_consultant_than_the_one_it_belongs_to(any_desk: House) -> None:
    """The consultant "one" speaks neither English nor Polish, and has nothing to do in Tarnów."""
    ewa = await works(any_desk)
    for door, language in ((f"{PLACE}.one", "English"), (f"{PLACE}.three", "Any language")):
        await ewa.presses_data(door)
        await answers(ewa, "Career adviser", language, *TODAY[3:], "Petro", "Leave it out")
        assert "cannot be booked at this place in the calendar" in ewa.sees
        assert "Which day" in ewa.sees
    await answers(ewa, "Tue, 24 Nov", "10:00", "Yes, book it")
    assert "The visit is booked." in ewa.sees, "that time was chosen anew, and not the column"
    act = BookFor(taking(MONDAY + timedelta(days=1, hours=1), language="en"), by=ConsultantId("one"))
    assert isinstance(await acts(any_desk, "ewa", act), SlotGone)


async def test_a_place_that_is_taken_meanwhile_leads_to_other_times(desk: House) -> None:
    people = [await works(desk, name) for name in ("ewa", "jan", "iga")]
    for one in people:
        await one.presses_data(f"{PLACE}.one")
        await answers(one, *TODAY[1:], "Petro", "Leave it out")
    for one in people:
        await one.presses("Yes, book it")
    assert "The visit is booked." in people[0].sees
    for one in people[1:]:
        assert "cannot be booked at this place in the calendar" in one.sees
        await answers(one, "Tue, 24 Nov", "11:00")
        assert "Tuesday, 24 November, 11:00" in one.sees
        await one.presses("Yes, book it")
        assert "The visit is booked." in one.sees


async def test_what_is_no_place_in_the_calendar_is_asked_for(desk: House) -> None:
    ewa = await works(desk, offices=("krakow",))
    for at in ("202611240301", "202611249999", "20261124", "x", "202699240900", ""):
        await ewa.presses_data(f">forperson...krakow.{at}.nobody")
        await answers(ewa, *TODAY[1:], "Petro", "Leave it out")
        assert "day" in ewa.sees, at
    await ewa.presses_data(">forperson...nowhere.202611241000")
    assert "I cannot find that." in ewa.sees


# --- Moving and cancelling -------------------------------------------------------------------------------------------


async def test_found_by_its_number_moved_and_cancelled_by_phone(desk: House) -> None:
    ola, ref = await booked(desk)
    ewa = await works(desk)
    await ewa.commands("desk")
    await ewa.presses("Find a visit")
    assert "does not look like the number" in await ewa.says("?")
    await ewa.says(f"{ref[:4].lower()} - {ref[4:]}")
    assert "Name: John" in ewa.sees
    await ewa.presses("Move")
    await answers(ewa, "Mon, 23 Nov", "08:15", "Yes, move it")
    assert "The visit is moved." in ewa.sees
    assert "As you asked, the office has moved your visit: Monday, 23 November, 08:15." in await ola.reads()
    await ewa.presses("Cancel the visit")
    await ewa.presses("Yes, cancel it")
    assert "The visit is cancelled." in ewa.sees
    assert "As you asked, the office has cancelled your visit" in await ola.reads()
    assert await desk.rows("SELECT kind FROM group_post ORDER BY id") == [("moved",), ("cancelled",)]
    assert await desk.rows("SELECT count(*) FROM cell") == [(0,)]


async def test_a_double_tap_cancels_and_tells_once(desk: House) -> None:
    ola, ref = await booked(desk)
    ewa = await works(desk)
    await ewa.presses_data(f">forcancel.{ref}")
    data = ewa.data("Yes, cancel it")
    await ewa.presses_data(data)
    await ewa.presses_data(data)
    assert (await ola.reads()).count("has cancelled your visit") == 1


async def test_staff_cancel_as_often_as_they_are_asked(desk: House) -> None:
    ewa = await works(desk)
    ola = desk.person("ola", "en")
    await speaks(ola)
    for _ in range(5):
        ref = await books(ola)
        await ewa.presses_data(f">forcancel.{ref}")
        await ewa.presses("Yes, cancel it")
        assert "The visit is cancelled." in ewa.sees


async def test_what_has_begun_is_neither_moved_nor_cancelled(desk: House) -> None:
    _, ref = await booked(desk)
    ewa = await works(desk)
    desk.times.append(MONDAY + timedelta(days=1, hours=2))
    assert "already begun" in await ewa.presses_data(f">formove.{ref}")
    assert "already begun" in await ewa.presses_data(f">forcancel.{ref}")


async def test_no_such_number(desk: House) -> None:
    _, ref = await booked(desk)
    ewa = await works(desk, offices=("tarnow",))
    await ewa.presses_data(">findvisit")
    assert "There is no such visit in your offices." in await ewa.says(ref)


async def test_storage_believes_no_door(desk: House) -> None:
    ola, ref = await booked(desk)
    case = await asks(ola)
    await speaks(desk.person("ivan", "en"))
    await works(desk, "tom", offices=("tarnow",))
    await works(desk, "ewa", offices=("krakow",))
    later = MONDAY + timedelta(days=2)
    for act in (
        BookFor(taking(later), CaseId(case)),
        BookFor(taking(later, language=None), of=ref),
        MoveFor(ref, later + timedelta(hours=1)),
        CancelFor(ref),
    ):
        for who in ("ola", "ivan", "tom"):
            assert isinstance(await acts(desk, who, act), NotFound), (who, act)
        assert not isinstance(await acts(desk, "ewa", act), NotFound), act


# --- Erasing ---------------------------------------------------------------------------------------------------------


async def booked_by_phone(house: House, ewa: Person) -> str:
    """Petro phones; the number of his visit of today."""
    await ewa.presses_data(">forperson")
    await answers(ewa, *TODAY, "Petro Surname", "+48 601 234 567", "Mon, 23 Nov", "10:00", "Yes, book it")
    return str((await house.rows("SELECT ref FROM visit ORDER BY id DESC LIMIT 1"))[0][0])


async def test_whoever_came_by_phone_is_erased_by_a_coordinator_with_all_visits(any_desk: House) -> None:
    house = any_desk
    kasia = await works(house, "kasia", role="coordinator")
    ref = await booked_by_phone(house, kasia)
    await kasia.presses_data(f">forperson..{ref}")
    await answers(kasia, *TODAY, "Wed, 25 Nov", "09:00", "Yes, book it")
    await kasia.presses_data(f">staffvisit.{ref}")
    assert spell(ref) in await kasia.presses("Erase this person")
    assert "nothing about this person is kept" in await kasia.presses("Yes, erase everything")
    for table in ("visit", "cell", "reminder"):
        assert await house.rows(f"SELECT count(*) FROM {table}") == [(0,)], table
    assert await house.rows("SELECT count(*) FROM visitor WHERE channel = 'counter'") == [(0,)]
    assert ("freed", "krakow") in await house.rows("SELECT kind, office FROM group_post")
    ((person,),) = await house.rows("SELECT person FROM erased")
    assert isinstance(person, bytes)
    assert (f"person {person.hex()}",) in await house.rows("SELECT object FROM audit WHERE act = 'erase'")
    await kasia.presses_data(">auditlog")
    assert "erased a person" in kasia.sees
    assert "cannot find" in await kasia.presses_data(f">staffvisit.{ref}")


async def test_nobody_who_has_a_chat_is_erased_by_others_and_nobody_by_a_consultant(desk: House) -> None:
    kasia, ewa = await works(desk, "kasia", role="coordinator"), await works(desk, "ewa")
    _, theirs = await booked(desk)
    phoned = await booked_by_phone(desk, ewa)
    for who, ref in ((kasia, theirs), (ewa, theirs), (ewa, phoned)):
        await who.presses_data(f">staffvisit.{ref}")
        assert "Erase this person" not in labels(who)
        assert "cannot find" in await who.presses_data(f">forerase.{ref}")
        assert isinstance(await acts(desk, who.address, EraseFor(ref)), NotFound)
    assert await desk.rows("SELECT count(*) FROM visit") == [(2,)]
