"""The day at the desk: who has arrived, who did not come and is written to kindly, and who came without a booking."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from bot.centre.offer import OfficeId, ServiceId
from scheduler.mornings import post_due
from storage.casework import MarkVisit, WalkIn
from storage.records import NotFound
from tests.crashing import remind
from tests.talk import WARSAW, House, Person
from tests.test_booking import books
from tests.test_cases import speaks
from tests.test_desk_dialogs import acts, labels, works


def at(hour: int, minute: int = 0, day: int = 24) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=WARSAW).astimezone(UTC)


async def booked(house: House, address: str = "ola", **more: str) -> tuple[Person, str]:
    """Somebody with a visit on Tuesday at ten; its reference."""
    one = house.person(address, "en")
    await speaks(one)
    return one, await books(one, **more)


async def noted(house: House) -> list[object]:
    return [row[0] for row in await house.rows("SELECT attendance FROM visit ORDER BY id")]


# --- The list of the day ---------------------------------------------------------------------------------------------


async def test_the_day_lists_the_visits_of_an_office_without_names(desk: House) -> None:
    ola, ref = await booked(desk)
    await ola.presses_data(f">coming.{ref}")
    await booked(desk, "ivan", at="11:00")
    ewa = await works(desk)
    await ewa.presses_data(">day")
    assert "Nobody is booked." in ewa.sees
    await ewa.presses("→ Tue, 24 Nov")
    assert ewa.sees.splitlines()[0] == "Kraków, Tuesday, 24 November"
    assert "Visits: 2" in ewa.sees
    assert f"10:00 · Career adviser · Any language · At the office · confirmed · No. {ref[:4]}-{ref[4:]}" in ewa.sees
    assert "John" not in ewa.sees
    assert labels(ewa)[:2] == ["10:00 · confirmed", "11:00 · not confirmed"]
    await ewa.presses("10:00")
    assert "Name: John" in ewa.sees
    assert "John" not in "\n".join(ewa.sees.splitlines()[:2])
    await ewa.presses("The day")
    await ewa.presses("Tarnów")
    assert "Nobody is booked." in ewa.sees


async def test_what_a_visit_needs_stands_under_it(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    await ola.presses_data(">booking.krakow.career")
    for label in ("Any language", "At the office", "Care for a child", "I use a wheelchair"):
        await ola.presses(label)
    await ola.says("Ola")
    for label in ("Leave it out", "Tue, 24 Nov", "10:00", "Yes, book it"):
        await ola.presses(label)
    ewa = await works(desk)
    await ewa.presses_data(">day.krakow.20261124")
    assert "— Care for a child" in ewa.sees
    assert "— I use a wheelchair or cannot climb stairs" in ewa.sees


EDGES = [f">{door}.{day}" for door in ("day.krakow", "calendar") for day in ("00010101", "99991231")]


@pytest.mark.parametrize("door", [">day.krakow.nonsense", ">day.nowhere", ">day.krakow.20261399", *EDGES])
async def test_a_day_that_is_none_is_not_found(desk: House, door: str) -> None:
    ewa = await works(desk)
    assert "I cannot find that." in await ewa.presses_data(door)


# --- Arrived and missed ----------------------------------------------------------------------------------------------


async def test_arrived_is_one_tap_and_taken_back_with_another(desk: House) -> None:
    _, ref = await booked(desk)
    ewa = await works(desk)
    desk.times.append(at(9, 55))
    await ewa.presses_data(f">staffvisit.{ref}")
    assert "✗ Did not come" not in labels(ewa)
    await ewa.presses("✓ Arrived")
    assert "Noted: arrived." in ewa.sees
    assert await noted(desk) == ["arrived"]
    await ewa.presses("Undo")
    assert "Taken back." in ewa.sees
    assert await noted(desk) == [None]
    assert await desk.rows("SELECT act, object FROM audit ORDER BY id") == [
        ("arrived", f"visit {ref}"),
        ("unmark", f"visit {ref}"),
    ]


async def test_nobody_is_missed_before_the_visit_begins(desk: House) -> None:
    _, ref = await booked(desk)
    ewa = await works(desk)
    desk.times.append(at(9, 59))
    assert "The visit has not begun yet." in await ewa.presses_data(f">attend.{ref}.missed")
    assert isinstance(await acts(desk, "ewa", MarkVisit(ref, "missed")), NotFound)
    assert await noted(desk) == [None]


@pytest.mark.parametrize(
    ("moment", "taken"), [(at(23, day=23), False), (at(0, 1), True), (at(23, day=26), True), (at(0, 1, day=27), False)]
)
async def test_it_is_noted_on_the_day_and_the_two_after(desk: House, moment: datetime, taken: bool) -> None:
    _, ref = await booked(desk)
    ewa = await works(desk)
    desk.times.append(moment)
    await ewa.presses_data(f">attend.{ref}.arrived")
    assert await noted(desk) == ["arrived" if taken else None]


async def test_a_cancelled_visit_is_not_marked(desk: House) -> None:
    ola, ref = await booked(desk)
    await ola.presses_data(f">cancel.{ref}")
    await ola.presses("Yes, cancel it")
    ewa = await works(desk)
    desk.times.append(at(10, 5))
    assert "not for a cancelled visit" in await ewa.presses_data(f">attend.{ref}.missed")
    assert await noted(desk) == [None]


async def test_two_who_mark_at_once_mark_once(any_desk: House) -> None:
    _, ref = await booked(any_desk)
    ewa, jan = await works(any_desk), await works(any_desk, "jan")
    any_desk.times.append(at(10, 20))
    await asyncio.gather(ewa.presses_data(f">attend.{ref}.missed"), jan.presses_data(f">attend.{ref}.missed"))
    assert await noted(any_desk) == ["missed"]
    assert await any_desk.rows("SELECT act FROM audit") == [("missed",)]


# --- A kind message to whoever did not come --------------------------------------------------------------------------


async def test_whoever_did_not_come_is_written_to_once_and_not_at_once(any_desk: House) -> None:
    ola, ref = await booked(any_desk)
    await ola.reads()
    ewa = await works(any_desk)
    any_desk.times.append(at(10, 20))
    await ewa.presses_data(f">attend.{ref}.missed")
    assert await any_desk.conversation.tell_missed() == 0
    any_desk.later(minutes=14)
    assert await any_desk.conversation.tell_missed() == 0
    any_desk.later(minutes=1)
    assert await any_desk.conversation.tell_missed() == 1
    read = await ola.reads()
    assert read.startswith("We missed you on Tuesday, 24 November")
    assert "Ewa" not in read
    assert ola.data("Book a visit") == ">booking.krakow.career"
    assert await any_desk.conversation.tell_missed() == 0
    await ewa.presses_data(f">attend.{ref}.none")
    await ewa.presses_data(f">attend.{ref}.missed")
    any_desk.later(hours=1)
    assert await any_desk.conversation.tell_missed() == 0


async def test_taken_back_in_time_nobody_is_written_to(desk: House) -> None:
    _, ref = await booked(desk)
    ewa = await works(desk)
    desk.times.append(at(10, 20))
    await ewa.presses_data(f">attend.{ref}.missed")
    desk.later(minutes=10)
    await ewa.presses_data(f">attend.{ref}.arrived")
    desk.later(hours=1)
    assert await desk.conversation.tell_missed() == 0


async def test_answers_do_not_wait_for_the_message_about_the_missed_visit(desk: House) -> None:
    ola, ref = await booked(desk)
    ewa = await works(desk)
    desk.times.append(at(10, 20))
    await ewa.presses_data(f">attend.{ref}.missed")
    assert "Hello!" in await ola.commands("menu")
    await asyncio.sleep(0.1)
    last = desk.paper.delivered["ola"][-1]["lines"]
    assert isinstance(last, list)
    assert "Hello!" in last[0]


async def test_at_night_nobody_is_written_to(desk: House) -> None:
    _, ref = await booked(desk)
    ewa = await works(desk)
    desk.times.append(at(21, 30))
    await ewa.presses_data(f">attend.{ref}.missed")
    desk.later(hours=1)
    assert await desk.conversation.tell_missed() == 0
    desk.times.append(at(8, 5, day=25))
    assert await desk.conversation.tell_missed() == 1


async def test_who_wants_no_messages_gets_none_and_no_reminders(desk: House) -> None:
    ola, ref = await booked(desk)
    await ola.presses_data(">stop")
    await ola.presses("Send me nothing by itself")
    assert "From now on nothing comes by itself" in ola.sees
    ewa = await works(desk)
    desk.times.append(at(10, 20))
    await ewa.presses_data(f">attend.{ref}.missed")
    desk.later(hours=1)
    assert await desk.conversation.tell_missed() == 0
    assert await ola.reads() == ""
    await ola.presses_data(">stop")
    await ola.presses("Remind me of my visits again")
    assert "you are reminded of your visits again" in ola.sees
    assert await desk.rows("SELECT silent FROM visitor WHERE address = 'ola'") == [(0,)]


async def test_who_wants_no_messages_is_not_reminded(any_desk: House) -> None:
    ola, _ = await booked(any_desk)
    await booked(any_desk, "ivan", at="11:00")
    await ola.presses_data(">silent.on")
    await ola.reads()
    any_desk.times.append(at(10, 1, day=23))
    assert await remind(any_desk) == 1
    any_desk.times.append(at(11, 1, day=23))
    assert await remind(any_desk) == 1
    assert await ola.reads() == ""
    assert await any_desk.rows("SELECT count(*) FROM reminder WHERE state = 'sent'") == [(1,)]


async def test_what_stands_in_the_groups_is_drawn_anew(desk: House) -> None:
    _, ref = await booked(desk)
    ewa = await works(desk)
    desk.times.append(at(9, 55))
    await post_due(desk.database, await desk.conversation.timetable(), desk.now)
    await desk.rows("UPDATE group_post SET state = 'posted' RETURNING id")
    await ewa.presses_data(f">attend.{ref}.arrived")
    assert await desk.rows("SELECT office FROM group_post WHERE shown < revision") == [("krakow",)]


async def test_stop_offers_to_send_nothing_by_itself(desk: House) -> None:
    ola, _ = await booked(desk)
    await ola.commands("stop")
    await ola.presses("Send me nothing by itself")
    await ola.commands("stop")
    assert "Send me nothing by itself" not in labels(ola)


# --- Without a booking -----------------------------------------------------------------------------------------------


async def test_a_walk_in_takes_two_taps_once_the_office_is_known(desk: House) -> None:
    ewa = await works(desk)
    await ewa.commands("desk")
    await ewa.presses("Came without a booking")
    await ewa.presses("Tarnów")
    await ewa.presses("Legal advice")
    assert "Counted: Tarnów." in ewa.sees
    await ewa.presses("Came without a booking")
    assert "Tarnów: what have they come for?" in ewa.sees
    await ewa.presses("Legal advice")
    assert await desk.rows("SELECT office, service FROM walk_in") == [("tarnow", "legal"), ("tarnow", "legal")]
    assert "Without a booking: 2" in await ewa.presses_data(">day.tarnow")
    assert "Without a booking" not in await ewa.presses_data(">day.krakow")


async def test_somebody_of_one_office_is_not_asked_which(desk: House) -> None:
    ewa = await works(desk, offices=("krakow",))
    await ewa.presses_data(">walkin")
    await ewa.presses("Career adviser")
    assert await desk.rows("SELECT office, service FROM walk_in") == [("krakow", "career")]
    assert "I cannot find that." in await ewa.presses_data(">walkin.tarnow.legal")


async def test_elsewhere_today(desk: House) -> None:
    ewa = await works(desk)
    await ewa.presses_data(">walkin.tarnow.legal")
    assert "Counted: Tarnów." in ewa.sees
    await ewa.presses("Came without a booking")
    while "In another office" not in labels(ewa):
        await ewa.presses("More →")
    await ewa.presses("In another office")
    await ewa.presses("Kraków")
    await ewa.presses("Career adviser")
    assert "Counted: Kraków." in ewa.sees


async def test_storage_believes_no_door(desk: House) -> None:
    await speaks(desk.person("ola", "en"))
    _, ref = await booked(desk, "ivan")
    await works(desk, "tom", offices=("tarnow",))
    await works(desk, "ewa", offices=("krakow",))
    desk.times.append(at(10, 5))
    for act in (MarkVisit(ref, "arrived"), WalkIn(OfficeId("krakow"), ServiceId("career"))):
        for who in ("ola", "ivan", "tom"):
            assert isinstance(await acts(desk, who, act), NotFound), (who, act)
        assert not isinstance(await acts(desk, "ewa", act), NotFound), act
