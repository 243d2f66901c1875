"""An office closes unexpectedly: everybody is told at once, decides by a tap, and the answers are counted."""

from __future__ import annotations

from datetime import date

from bot.centre.offer import OfficeId
from bot.centre.offices import Closure
from bot.centre.reminding import is_quiet
from storage.casework import ShutOffice
from storage.records import NotFound
from tests.crashing import carry
from tests.talk import House, Person
from tests.test_attendance import booked
from tests.test_blocking import cells
from tests.test_cases import speaks
from tests.test_desk_dialogs import labels
from tests.test_for_somebody import answers


async def coordinates(house: House, *offices: str) -> Person:
    boss = house.person("boss", "en")
    await speaks(boss)
    await house.employs(boss, role="coordinator", offices=offices)
    return boss


async def shuts(boss: Person, when: str = "Tomorrow") -> None:
    await boss.presses_data(">closures")
    await boss.presses("Closed unexpectedly")
    await answers(boss, "Kraków", when, "No reason")
    await boss.presses("Yes, close and tell everybody")


async def test_everybody_is_told_decides_and_is_counted(any_desk: House) -> None:
    ola, _ = await booked(any_desk)
    ivan, _ = await booked(any_desk, "ivan", at="11:00")
    petro, _ = await booked(any_desk, "petro", at="13:00")
    later, _ = await booked(any_desk, "later", day="Wed, 25 Nov")
    await petro.leaves()
    boss = await coordinates(any_desk)
    await boss.presses_data(">shutoffice")
    await answers(boss, "Kraków", "Tomorrow", "No reason")
    assert "3 booked visits" in boss.sees, "named before anything is done"
    assert "Kraków: closed (Tuesday, 24 November)." in boss.sees
    await boss.presses("Yes, close and tell everybody")
    assert "People asked: 2. People to call, because no message reaches them: 1." in boss.sees
    assert "Have not answered yet: 2" in boss.sees
    told = await ola.reads()
    assert "Tuesday, 24 November, 10:00" in told
    assert {"Move", "Cancel the visit"} <= set(labels(ola))
    assert "Keep the time" not in labels(ola), "nobody works there"
    assert await later.reads() == ""
    assert await any_desk.rows("SELECT state FROM visit ORDER BY id") == [("booked",)] * 4, "nobody is moved"
    await ola.presses("Move")
    assert "Tue, 24 Nov" not in labels(ola)
    await answers(ola, "Wed, 25 Nov", "14:00", "Yes, move it")
    await ivan.reads()
    await ivan.presses("Cancel the visit")
    await ivan.presses("Yes, cancel it")
    await boss.presses("Count again")
    assert "Visits concerned: 3" in boss.sees
    assert "Have chosen another time: 1" in boss.sees
    assert "Have cancelled: 1" in boss.sees
    assert "Have not answered yet: 0" in boss.sees
    assert "Please call, no message reaches them: 1" in boss.sees
    await boss.presses("Tuesday, 24 November, 13:00")
    assert "Name: John" in boss.sees
    assert ("closure",) in await any_desk.rows("SELECT act FROM audit")


async def test_of_tomorrow_they_hear_at_night_too_of_later_days_in_the_morning(desk: House) -> None:
    await booked(desk)
    await booked(desk, "later", day="Fri, 27 Nov")
    desk.later(hours=14)
    rules = desk.world.configured
    assert is_quiet(desk.now, rules.reminders, rules.zone)
    boss = await coordinates(desk)
    await boss.presses_data(">shutoffice")
    await answers(
        boss, "Kraków", "Other days", "24.11.2026", "27.11.2026", "No reason", "Yes, close and tell everybody"
    )
    assert "Kraków, closed: Tuesday, 24 November – Friday, 27 November" in boss.sees
    lanes = await desk.rows(
        "SELECT address, lane FROM outbox JOIN visitor v ON v.id = visitor_id WHERE about IS NOT NULL"
    )
    assert sorted(map(tuple, lanes)) == [("later", "notice"), ("ola", "chat")], "only notices wait for the morning"


async def test_only_coordinators_and_only_their_offices(desk: House) -> None:
    ola, _ = await booked(desk)
    ewa = desk.person("ewa", "en")
    await speaks(ewa)
    await desk.employs(ewa)
    assert "I cannot find that." in await ewa.presses_data(">shutoffice")
    assert "I cannot find that." in await ewa.presses_data(">shutcount.krakow.20261124.20261124")
    await ola.presses_data(">shutoffice")
    await ola.presses_data(">shutcount.krakow.20261124.20261124")
    assert "Visits concerned" not in ola.sees
    boss = await coordinates(desk)
    for strange in ("nowhere.20261124.20261124", "krakow.20261124.x", "krakow.20269999.20261124"):
        assert "I cannot find that." in await boss.presses_data(f">shutcount.{strange}")


async def test_asked_twice_nobody_is_told_twice_and_nothing_stays_held(desk: House) -> None:
    ola, _ = await booked(desk)
    boss = await coordinates(desk)
    await shuts(boss)
    assert await ola.reads() != ""
    await shuts(boss)
    assert await ola.reads() == ""
    assert await cells(desk) != []
    assert await desk.rows("SELECT count(*) FROM closure") == [(1,)]


async def test_without_a_right_nothing_is_closed(desk: House) -> None:
    await booked(desk)
    act = ShutOffice(OfficeId("krakow"), Closure(date(2026, 11, 24), date(2026, 11, 24)))
    assert isinstance(await carry(desk, "ola", act), NotFound)
    assert await desk.rows("SELECT count(*) FROM closure") == [(0,)]
