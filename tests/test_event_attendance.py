"""Who came to an event, as staff note it in a chat: by tapping tickets, page by page, and by tickets at the door."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot import enclosing
from bot.centre.offer import OfficeId
from bot.screen import Local
from bot.talk import Centre
from storage.eventwork import CancelEvent
from tests.coordinating import works_here
from tests.gathering import at, column, planned, takes_part
from tests.talk import House, Person, a_house
from tests.test_attachments import read_code
from tests.test_booking import english
from tests.test_desk_dialogs import acts, labels


async def a_consultant(house: House) -> Person:
    """Of Kraków, with a coordinator who plans."""
    await works_here(house)
    return await works_here(house, "ewa", "consultant", offices=("krakow",))


# --- Tapping ---------------------------------------------------------------------------------------------------------


async def test_who_came_is_tapped_and_taken_back(desk: House) -> None:
    ewa = await a_consultant(desk)
    one = await planned(desk, published=True, places=9)
    for name, seats in (("ann", 1), ("bob", 2), ("cid", 1)):
        await takes_part(desk, one, name, seats=seats)
    await takes_part(desk, one, "dan", state="waiting")
    await desk.rows("UPDATE visitor SET language = 'uk' WHERE address = 'bob' RETURNING id")
    assert "I cannot find that." in await ewa.presses_data(f">attendance.{one.id}"), "not before the day"
    desk.times.append(at(16, 45))
    await ewa.presses_data(f">eventcard.{one.id}")
    seen = await ewa.presses("Who came")
    assert "Came: 0. Did not come: 0. Not marked: 3" in seen
    assert labels(ewa)[:3] == ["TQQQ-QANN · – · 1", "TQQQ-QBOB · uk · 2", "TQQQ-QCID · – · 1"]
    assert "The others did not come" not in labels(ewa), "it has not begun"
    seen = await ewa.presses("TQQQ-QBOB")
    assert "Noted: TQQQ-QBOB came." in seen
    assert "Came: 1. Did not come: 0. Not marked: 2" in seen
    assert "Taken back: TQQQ-QBOB" in await ewa.presses("✓ TQQQ-QBOB")
    await ewa.presses("TQQQ-QBOB")
    desk.times.append(at(19))
    await ewa.presses_data(f">attendance.{one.id}")
    await ewa.presses("The others did not come")
    seen = await ewa.presses("Yes, mark them")
    assert "Noted: the others did not come." in seen
    assert "Came: 1. Did not come: 2. Not marked: 0" in seen
    assert "Noted: TQQQ-QANN came." in await ewa.presses("✗ TQQQ-QANN")
    assert "did not come" in await ewa.presses_data(f">attended.{one.id}.1.TQQQQANN.no")
    for door in (
        f">attendance.{one.id}.2",
        ">attendance.77",
        f">attended.{one.id}.1.TQQQQDAN.yes",
        f">attended.{one.id}.1.TQQQQANN.perhaps",
        f">attended.{one.id}.7.TQQQQANN.yes",
    ):
        assert "I cannot find that." in await ewa.presses_data(door), door


async def test_many_tickets_are_paged_and_each_session_has_its_list(desk: House) -> None:
    ewa = await a_consultant(desk)
    one = await planned(desk, at(17), at(17, day=8), at(17, day=15), kind="course", published=True, places=99)
    for number in range(45):
        await takes_part(desk, one, f"p{number:02}")
    desk.times.append(at(18, day=8))
    await ewa.presses_data(f">attendance.{one.id}")
    assert "Tuesday, 8 December, 17:00–19:00" in ewa.sees
    await ewa.presses("More")
    await ewa.presses("TQQQ-QP25")
    assert "✓ TQQQ-QP25 · – · 1" in labels(ewa), "on the same page"
    await ewa.presses("More")
    assert "TQQQ-QP44 · – · 1" in labels(ewa)
    await ewa.presses("← ")
    await ewa.presses("Session: Tuesday, 1 December, 17:00")
    assert "Came: 0. Did not come: 0. Not marked: 45" in ewa.sees
    assert not any(label.startswith("Session: Tuesday, 15") for label in labels(ewa))
    desk.times.append(at(9, day=9))
    assert "Tuesday, 8 December" in await ewa.presses_data(f">attendance.{one.id}"), "the last before today"


# --- At the door -----------------------------------------------------------------------------------------------------


async def test_tickets_are_typed_one_after_another(desk: House) -> None:
    ewa = await a_consultant(desk)
    one = await planned(desk, published=True, places=9)
    other = await planned(desk, at(17, day=3), published=True)
    tickets = {
        name: await takes_part(desk, where, name, **more)
        for name, where, more in (
            ("ann", one, {"seats": 2}),
            ("bob", one, {"state": "waiting"}),
            ("cid", one, {"state": "left"}),
            ("dan", other, {}),
        )
    }
    desk.times.append(at(16, 50))
    await ewa.commands("desk")
    await ewa.presses("Events")
    await ewa.presses("Check a ticket")
    assert "That is not the code of a ticket" in await ewa.says("?")
    seen = await ewa.says("tqqq-qann")
    assert "✓ Welcome!\nJak pisać CV\nTuesday, 1 December, 17:00–19:00\nPeople with this ticket: 2" in seen
    assert "The code of the ticket, please." in seen, "the next one, please"
    assert "This ticket has been checked already:" in await ewa.says(tickets["ann"])
    assert "I do not know this ticket." in await ewa.says("AAAA-AAAA")
    assert "This person is in line and has no place yet:" in await ewa.says(tickets["bob"])
    assert "This person has given up their place:" in await ewa.says(tickets["cid"])
    seen = await ewa.says(tickets["dan"])
    assert "not for today:\nJak pisać CV\nThursday, 3 December" in seen
    await ewa.presses_data(f">eventcard.{one.id}")
    await ewa.presses("Check a ticket")
    assert "This ticket is real, but for another event:" in await ewa.says(tickets["dan"])
    await acts(desk, "kasia", CancelEvent(other.id))
    assert "This event is cancelled:" in await ewa.presses_data(f">checkin.{tickets['dan']}")
    assert await column(desk, "SELECT count(*) FROM event_attendance") == [1]


def camera(who: Person) -> str:
    """What is read from the picture that they hold before a camera."""
    files = who.screen["files"]
    assert isinstance(files, list)
    (code,) = (str(one) for one in files if str(one).startswith("code "))
    return read_code(enclosing.drawn(code.split(" ")[1]))


async def test_the_code_on_a_ticket_opens_the_door_for_staff_alone(desk: House) -> None:
    ewa = await a_consultant(desk)
    one = await planned(desk, published=True)
    ola = await english(desk, "ola")
    await ola.presses_data(f">joinevent.{one.id}")
    await ola.presses("My ticket")
    ticket = re.split(r"[-#]", camera(ola))[-1]
    desk.times.append(at(17))
    said = await ola.arrives(f"checkin-{ticket}")
    assert "This code is for our team: please show it at the entrance." in said
    assert said == await ola.arrives("checkin-AAAAAAAA"), "nobody is told which tickets there are"
    assert await column(desk, "SELECT count(*) FROM event_attendance") == [0]
    seen = await ewa.arrives(f"checkin-{ticket}")
    assert "✓ Welcome!\nJak pisać CV\nTuesday, 1 December, 17:00–19:00" in seen
    assert "Type the next ticket" in labels(ewa), "nobody who scans is asked to type"
    assert await column(desk, "SELECT came FROM event_attendance") == [1]
    assert "This ticket has been checked already:" in await ewa.arrives(f"checkin-{ticket.lower()}")
    assert "Came: 0. Did not come: 0. Not marked: 1" in await ewa.presses("Take it back")
    assert await column(desk, "SELECT count(*) FROM event_attendance") == [0]
    tom = await works_here(desk, "tom", "consultant", offices=("tarnow",))
    assert "I do not know this ticket." in await tom.arrives(f"checkin-{ticket}")
    assert "I cannot find that." in await tom.presses_data(f">checkin..{one.id}")


PLAIN = Centre(Local((("en", "the centre"),)), people=True, address="http://127.0.0.1:8080")
TELEGRAM, SITE = "https://t.me/ourbot", "https://chat.example.org"


@pytest.mark.parametrize(
    ("centre", "before"),
    [
        (replace(PLAIN, telegram_link=TELEGRAM, address=SITE), "https://t.me/ourbot?start=checkin-"),
        (replace(PLAIN, address=SITE), "https://chat.example.org/desk/checkin#"),
        (PLAIN, ""),
        (replace(PLAIN, telegram_link=TELEGRAM, people=False), ""),
    ],
    ids=["the bot", "the desk", "no address that a phone could open", "nobody who answers"],
)
async def test_a_camera_leads_to_where_staff_check_tickets(tmp_path: Path, centre: Centre, before: str) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=centre) as house:
        await works_here(house)
        one = await planned(house, published=True)
        ola = await english(house, "ola")
        await ola.presses_data(f">joinevent.{one.id}")
        await ola.presses("My ticket")
        (ticket,) = await column(house, "SELECT ref FROM enrolment")
        assert camera(ola) == f"{before}{ticket}"


async def test_what_is_online_has_no_entrance(desk: House) -> None:
    await works_here(desk)
    one = await planned(desk, published=True, office=None, link="https://meet.example.org/a")
    ola = await english(desk, "ola")
    await ola.presses_data(f">joinevent.{one.id}")
    await ola.presses("My ticket")
    assert ola.screen["files"] == []


async def test_what_is_elsewhere_is_not_found(desk: House) -> None:
    ewa = await a_consultant(desk)
    one = await planned(desk, published=True, office=OfficeId("tarnow"))
    ticket = await takes_part(desk, one, "ola")
    desk.times.append(at(17))
    for door in (f">attendance.{one.id}", f">attended.{one.id}.1.{ticket}.yes", f">attended.{one.id}.1"):
        assert "I cannot find that." in await ewa.presses_data(door), door
    assert await column(desk, "SELECT count(*) FROM event_attendance") == [0]
