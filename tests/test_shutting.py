"""An office closes unexpectedly: everybody is told at once, decides by a tap, and the answers are counted."""

from __future__ import annotations

from datetime import date, datetime

from bot.centre.offer import OfficeId
from bot.centre.offices import Closure
from bot.centre.reminding import is_quiet
from storage.casework import DropClosure, Shut, ShutOffice, TellVisit
from storage.eventwork import EventId
from storage.records import NotFound
from tests.crashing import carry
from tests.enrolling import at, held, join, line_up, ticks
from tests.talk import House, Person
from tests.test_attendance import booked
from tests.test_blocking import cells
from tests.test_booking import english
from tests.test_cases import speaks
from tests.test_desk_dialogs import a_case, acts, labels, tells
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


# --- Events ----------------------------------------------------------------------------------------------------------


def on(day: int, hour: int = 17) -> datetime:
    """A time in the last week of November; the stories begin on Monday the 23rd."""
    return at(hour, day=day, month=11)


async def test_events_there_are_called_off_in_the_same_action(any_desk: House) -> None:
    await booked(any_desk, "petro")
    full = await held(any_desk, on(24), places=1)
    course = await held(any_desk, on(23), on(24), on(26), kind="course", titles={"en": "Polish A1"})
    await held(any_desk, on(25))
    await held(any_desk, on(24), office="tarnow")
    ola, anna = await english(any_desk, "ola"), await english(any_desk, "anna")
    await join(any_desk, full, "ola")
    await line_up(any_desk, full, "anna")
    await join(any_desk, course, "anna")
    boss = await coordinates(any_desk)
    await boss.presses_data(">shutoffice")
    await answers(boss, "Kraków", "Tomorrow", "No reason")
    assert "2 events are planned there in this time." in boss.sees
    assert {"✓ Tue, 24 Nov: How to write a CV (2)", "✓ Tue, 24 Nov: Polish A1 (1)"} <= set(labels(boss))
    await boss.presses("That is all")
    assert "1 booked visit" in boss.sees
    assert "2 events do not take place. People who are told at once: 3." in boss.sees
    seen = await boss.presses("Yes, close and tell everybody")
    assert "Events that do not take place: 2. People who are told of that: 3." in seen
    assert "Events cancelled: 1" in seen
    assert "People who have not been told of that yet: 2" in seen
    assert await ticks(any_desk).tell_news() == 3
    heard = await ola.reads()
    assert "We are sorry, this is cancelled:\n\nHow to write a CV\nTuesday, 24 November, 17:00–19:00" in heard
    assert "Look for something else" in labels(ola)
    heard = await anna.reads()
    assert "Cancelled: Tuesday, 24 November" in heard
    assert "26 November" not in heard, "the other evenings stay"
    assert await any_desk.rows(f"SELECT number FROM event_session WHERE event_id = {course} ORDER BY 1") == [(1,), (3,)]
    states = await any_desk.rows("SELECT state FROM event ORDER BY id")
    assert states == [("cancelled",), *[("published",)] * 3]
    assert "not been told" not in await boss.presses("Count again")


async def test_what_is_to_stay_stays_and_has_a_key(desk: House) -> None:
    stays, goes = await held(desk, on(24)), await held(desk, on(24, 19), titles={"en": "A walk"})
    ola, ivan = await english(desk, "ola"), await english(desk, "ivan")
    await join(desk, stays, "ola")
    await join(desk, goes, "ivan")
    boss = await coordinates(desk)
    await boss.presses_data(">shutoffice")
    await answers(boss, "Kraków", "Tomorrow", "No reason", "✓ Tue, 24 Nov: How to write")
    await boss.presses("That is all")
    assert "1 event does not take place. People who are told at once: 1." in boss.sees
    assert "1 event stays as it is for now" in boss.sees
    seen = await boss.presses("Yes, close and tell everybody")
    assert "Events that are still to take place: 1" in seen
    assert await ticks(desk).tell_news() == 1
    assert await ola.reads() == ""
    assert "A walk" in await ivan.reads()
    await boss.presses("Tue, 24 Nov: How to write a CV")
    assert "Change the time" in labels(boss), "it can be moved, or held elsewhere"


async def test_without_events_nobody_is_asked_about_them_and_what_has_begun_goes_on(desk: House) -> None:
    await held(desk, on(23, 7))
    boss = await coordinates(desk)
    await boss.presses_data(">shutoffice")
    await answers(boss, "Kraków", "Today", "No reason")
    assert "Yes, close and tell everybody" in labels(boss)
    seen = await boss.presses("Yes, close and tell everybody")
    assert "Events" not in seen.split("Visits concerned")[0]
    assert await desk.rows("SELECT state FROM event") == [("published",)]


async def test_the_same_closure_again_calls_off_nothing_twice(any_desk: House) -> None:
    one = await held(any_desk, on(24))
    elsewhere = await held(any_desk, on(24), office="tarnow")
    await join(any_desk, one, "ola")
    await join(any_desk, elsewhere, "ola")
    await coordinates(any_desk)
    day = Closure(date(2026, 11, 24), date(2026, 11, 24))
    act = ShutOffice(OfficeId("krakow"), day, (one, elsewhere, EventId(77), one))
    assert await acts(any_desk, "boss", act) == Shut(0, 0, 1, 1)
    assert await acts(any_desk, "boss", act) == Shut(0, 0)
    assert await any_desk.rows("SELECT state, news FROM event ORDER BY id") == [("cancelled", 1), ("published", 0)]
    assert await ticks(any_desk).tell_news() == 1


async def test_of_tomorrows_event_they_hear_at_night_too(desk: House) -> None:
    soon, later = await held(desk, on(24)), await held(desk, on(27))
    await join(desk, soon, "ola")
    await join(desk, later, "ivan")
    desk.later(hours=14)
    await coordinates(desk)
    days = Closure(date(2026, 11, 24), date(2026, 11, 27))
    await acts(desk, "boss", ShutOffice(OfficeId("krakow"), days, (soon, later)))
    await ticks(desk).tell_news()
    lanes = await desk.rows(
        "SELECT address, lane FROM outbox JOIN visitor v ON v.id = visitor_id WHERE address IN ('ola', 'ivan')"
    )
    assert sorted(map(tuple, lanes)) == [("ivan", "notice"), ("ola", "chat")]


async def test_open_after_all_the_visits_stand_and_their_people_hear_of_it(any_desk: House) -> None:
    ola, ref = await booked(any_desk)
    ivan, _ = await booked(any_desk, "ivan", at="11:00")
    boss = await coordinates(any_desk)
    await shuts(boss)
    await ola.reads()
    await ivan.reads()
    await ivan.presses("Cancel the visit")
    await ivan.presses("Yes, cancel it")
    act = DropClosure(OfficeId("krakow"), date(2026, 11, 24), date(2026, 11, 24))
    assert isinstance(await acts(any_desk, "ola", act), NotFound)
    _, told = await tells(any_desk, "boss", act)
    assert [one.how for one in told if isinstance(one, TellVisit)] == ["stands"], "who has cancelled has decided"
    assert [one.ref for one in told if isinstance(one, TellVisit)] == [ref]
    assert await any_desk.rows("SELECT decided FROM proposal") == [("cancelled",)]
    assert await cells(any_desk) == [("one", 3)]


async def test_whoever_has_closed_the_page_has_to_be_called(any_desk: House) -> None:
    """A chat that has ended brings nobody anything: whoever believes so goes to a closed office."""
    await booked(any_desk)
    ivan, _ = await booked(any_desk, "ivan", at="11:00")
    any_desk.later(minutes=20)
    await ivan.says("/start")
    any_desk.later(minutes=11)
    boss = await coordinates(any_desk)
    await any_desk.conversation.end_sessions("paper", 30 * 60)
    await shuts(boss)
    assert "People asked: 1. People to call, because no message reaches them: 1." in boss.sees


async def test_whoever_talks_to_people_is_waited_for(any_desk: House) -> None:
    ola, _ = await a_case(any_desk)
    any_desk.later(hours=3)
    await any_desk.conversation.end_sessions("paper", 30 * 60)
    reachable = "SELECT count(*) FROM visitor WHERE address = 'ola' AND reachable"
    assert await any_desk.rows(reachable) == [(1,)]
    any_desk.later(hours=1)
    assert await any_desk.conversation.end_sessions("paper", 30 * 60) == 1
    assert await any_desk.rows(reachable) == [(0,)]
    await ola.says("/start")
    assert await any_desk.rows(reachable) == [(1,)], "whoever says something is there"
