"""Blocked time: what stands in it is listed, its visitors are asked, and nobody is moved without their own tap."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.centre.offer import OfficeId
from bot.centre.offices import Closure, ConsultantId
from bot.screen import CameBack, Input
from storage import blocking, visitors
from storage.acting import Acting
from storage.casework import AcceptProposal, AddClosure, Blocked, BlockTime, ProposeChange, UnblockTime
from storage.records import Done, NotFound, Taken, VisitRef
from tests.talk import CENTRE, MONDAY, House, Person, a_house, on_postgresql
from tests.test_attendance import booked
from tests.test_cases import speaks
from tests.test_desk_dialogs import acts, labels, works
from tests.test_for_somebody import answers

TUESDAY = MONDAY + timedelta(days=1)


async def cells(house: House) -> list[tuple[object, ...]]:
    return await house.rows("SELECT consultant, count(*) FROM cell GROUP BY consultant ORDER BY consultant")


async def whose(house: House) -> list[object]:
    return [row[0] for row in await house.rows("SELECT consultant FROM visit ORDER BY id")]


async def blocks(who: Person, start: str = "09:00", end: str = "12:00") -> str:
    """Block Tuesday from when to when; the number of the blocked time."""
    await who.presses_data(">block")
    await answers(who, "Tue, 24 Nov", start, end, "Yes, block it")
    assert "The time is blocked." in who.sees
    return who.data("Unblock").split(".")[1]


# --- Calendar and blocking -------------------------------------------------------------------------------------------


async def test_the_calendar_shows_visits_and_blocked_time(desk: House) -> None:
    await booked(desk)
    one = await works(desk, consultant="one")
    await one.commands("desk")
    await one.presses("My calendar")
    assert "Tuesday, 24 November, 10:00 · Kraków · not confirmed" in one.sees
    await blocks(one, "11:00", "12:00")
    await one.presses_data(">calendar")
    assert "Blocked: Tuesday, 24 November, 11:00 – Tuesday, 24 November, 12:00" in one.sees
    assert "stands in blocked time" not in one.sees
    await blocks(one, "09:00", "11:00")
    await one.presses_data(">calendar.20261124")
    assert "stands in blocked time" in one.sees
    await one.presses("Week from Tue, 1 Dec")
    assert "Nothing is booked or blocked." in one.sees


async def test_who_receives_no_visits_has_no_calendar(desk: House) -> None:
    ewa = await works(desk)
    assert "You receive no visits by the timetable." in await ewa.presses_data(">calendar")
    assert "I cannot find that." in await ewa.presses_data(">block")
    await ewa.commands("desk")
    assert "Block time" not in labels(ewa)


async def test_nothing_more_is_booked_into_blocked_time(desk: House) -> None:
    one = await works(desk, consultant="one")
    await one.presses_data(">block")
    await answers(one, "Tue, 24 Nov", "All day", "Wed, 25 Nov")
    assert "From: Tuesday, 24 November, 00:00" in one.sees
    assert "Until: Thursday, 26 November, 00:00" in one.sees
    await one.presses("Yes, block it")
    assert "No visits stand in this time." in one.sees
    ola = desk.person("ola", "en")
    await speaks(ola)
    await ola.presses_data(">booking.krakow.career")
    await answers(ola, "Українська", "At the office", "No care", "Nothing special", "Ola", "Leave it out")
    assert "Tue, 24 Nov" not in labels(ola)
    assert "Thu, 26 Nov" in labels(ola)


async def test_a_colleague_blocks_nothing_of_mine_and_a_coordinator_may(desk: House) -> None:
    await works(desk, "two", consultant="two")
    boss = await works(desk, "boss", role="coordinator")
    act = BlockTime(ConsultantId("one"), TUESDAY, TUESDAY + timedelta(hours=1))
    assert isinstance(await acts(desk, "two", act), NotFound)
    await boss.presses_data(">block")
    await answers(boss, "one", "Tue, 24 Nov", "09:00", "12:00", "Yes, block it")
    assert "The time is blocked." in boss.sees
    absence = int(boss.data("Unblock").split(".")[1])
    assert isinstance(await acts(desk, "two", UnblockTime(absence)), NotFound)
    two = desk.person("two", "en")
    assert "I cannot find that." in await two.presses_data(f">blocked.{absence}")
    assert "I cannot find that." in await two.presses_data(">calendar.20261124.one")
    await boss.presses_data(">calendar.20261124.one")
    assert "Blocked: Tuesday" in boss.sees


# --- Proposing -------------------------------------------------------------------------------------------------------


async def test_another_consultant_keeps_the_time_if_the_visitor_taps(any_desk: House) -> None:
    ola, _ = await booked(any_desk)
    assert await whose(any_desk) == ["one"]
    one = await works(any_desk, consultant="one")
    await blocks(one)
    assert "Visits in this time: 1." in one.sees
    assert "not asked yet" in one.sees
    await one.presses("Ask:")
    assert "The person is asked. A colleague is held for the same time." in one.sees
    assert await whose(any_desk) == ["one"]
    assert [row[0] for row in await cells(any_desk)] == ["one", "two"]
    read = await ola.reads()
    assert "cannot take place as planned" in read
    assert "Nothing is changed until you decide." in read
    data = ola.data("Keep the time")
    await ola.presses_data(data)
    assert "Your visit stands: Tuesday, 24 November, 10:00." in ola.sees
    assert await whose(any_desk) == ["two"]
    assert [row[0] for row in await cells(any_desk)] == ["two"]
    await ola.presses_data(data)
    assert "Your visit stands" in ola.sees
    await one.presses_data(f">blocked.{one.data('Unblock').split('.')[1]}")
    assert "keeps the time, with a colleague" in one.sees
    assert not any(label.startswith("Ask:") for label in labels(one))


async def test_whoever_has_lost_the_message_finds_the_question_on_the_card(desk: House) -> None:
    ola, ref = await booked(desk)
    one = await works(desk, consultant="one")
    await blocks(one)
    await one.presses("Ask:")
    await ola.presses_data(f">visit.{ref}")
    assert "cannot take place as planned" in ola.sees
    await ola.presses("Keep the time")
    assert "Your visit stands" in ola.sees
    assert "cannot take place as planned" not in ola.sees
    assert await whose(desk) == ["two"]


async def test_asked_twice_the_visitor_is_told_once(desk: House) -> None:
    ola, ref = await booked(desk)
    one = await works(desk, consultant="one")
    absence = await blocks(one)
    await one.presses_data(f">propose.{ref}.{absence}")
    await one.presses_data(f">propose.{ref}.{absence}")
    assert (await ola.reads()).count("cannot take place as planned") == 1


async def test_two_who_ask_at_once_ask_once(any_desk: House) -> None:
    ola, ref = await booked(any_desk)
    one, boss = await works(any_desk, consultant="one"), await works(any_desk, "boss", role="coordinator")
    absence = await blocks(one)
    await asyncio.gather(*(who.presses_data(f">propose.{ref}.{absence}") for who in (one, boss)))
    assert (await ola.reads()).count("cannot take place as planned") == 1
    assert await any_desk.rows("SELECT consultant FROM proposal") == [("two",)]


async def test_the_last_free_colleague_is_held_for_one_of_two(any_desk: House) -> None:
    ola, first = await booked(any_desk)
    ivan, second = await booked(any_desk, "ivan")
    assert await whose(any_desk) == ["one", "two"]
    await _third(any_desk)
    boss, iga = await works(any_desk, "boss", role="coordinator"), await works(any_desk, "iga", role="coordinator")
    await asyncio.gather(boss.presses_data(f">propose.{first}"), iga.presses_data(f">propose.{second}"))
    told = [await ola.reads(), await ivan.reads()]
    assert sum("Somebody else from our team" in one for one in told) == 1
    assert sum("Please choose another time" in one for one in told) == 1
    assert len(await any_desk.rows("SELECT 1 FROM proposal WHERE consultant IS NOT NULL")) == 1


async def _third(house: House) -> None:
    """One more consultant in Kraków, by the database, which leads."""
    from storage import timetable
    from storage.database import Connection

    async def work(connection: Connection) -> None:
        await connection.exec_driver_sql(
            "INSERT INTO consultant (id, position, facts) SELECT 'four', 9, facts FROM consultant WHERE id = 'one'"
        )
        await timetable.changed(connection)

    await house.database.run(work)


async def test_moving_frees_whoever_was_held(any_desk: House) -> None:
    ola, _ = await booked(any_desk)
    one = await works(any_desk, consultant="one")
    absence = await blocks(one)
    await one.presses("Ask:")
    await ola.reads()
    await ola.presses("Move")
    await answers(ola, "Wed, 25 Nov", "10:00", "Yes, move it")
    assert [row[0] for row in await cells(any_desk)] == ["one"]
    await one.presses_data(f">blocked.{absence}")
    assert "· moved" in one.sees


async def test_cancelling_frees_whoever_was_held(any_desk: House) -> None:
    ola, _ = await booked(any_desk)
    one = await works(any_desk, consultant="one")
    absence = await blocks(one)
    await one.presses("Ask:")
    await ola.reads()
    await ola.presses("Cancel the visit")
    await ola.presses("Yes, cancel it")
    assert await cells(any_desk) == []
    await one.presses_data(f">blocked.{absence}")
    assert "· cancelled" in one.sees


async def test_who_picks_the_same_time_again_gets_it_with_the_colleague(any_desk: House) -> None:
    ola, _ = await booked(any_desk)
    one = await works(any_desk, consultant="one")
    await blocks(one)
    await one.presses("Ask:")
    await ola.reads()
    await ola.presses("Move")
    await answers(ola, "Tue, 24 Nov", "10:00", "Yes, move it")
    assert await whose(any_desk) == ["two"]
    assert [row[0] for row in await cells(any_desk)] == ["two"]


async def test_where_nobody_is_free_another_time_is_offered(desk: House) -> None:
    ola, ref = await booked(desk)
    await booked(desk, "ivan")
    one = await works(desk, consultant="one")
    await blocks(one)
    await one.presses("Ask:")
    assert "Nobody else is free at this time" in one.sees
    assert "asked, waiting" in one.sees
    assert "Please choose another time, or cancel the visit." in await ola.reads()
    assert "Keep the time" not in labels(ola)
    assert "not possible any more" in await ola.presses_data(f">keep.{ref}")
    assert await whose(desk) == ["one", "two"]


async def test_whoever_is_held_and_blocks_time_too_is_held_no_more(any_desk: House) -> None:
    ola, ref = await booked(any_desk)
    one, two = await works(any_desk, consultant="one"), await works(any_desk, "two", consultant="two")
    await blocks(one)
    await one.presses("Ask:")
    await blocks(two)
    assert [row[0] for row in await cells(any_desk)] == ["one"]
    assert "not possible any more" in await ola.presses_data(f">keep.{ref}")
    assert await whose(any_desk) == ["one"]


@on_postgresql
async def test_who_taps_keep_while_that_colleague_blocks_the_time_keeps_their_cells(url: str) -> None:
    """Without its cells the visit would be booked and its time free for others."""
    async with a_house(url, centre=CENTRE) as desk:
        _, ref = await booked(desk)
        one = await works(desk, consultant="one")
        await works(desk, "two", consultant="two")
        await blocks(one)
        await one.presses("Ask:")
        block = BlockTime(ConsultantId("two"), TUESDAY, TUESDAY + timedelta(hours=8))
        async with desk.database.begin() as connection:
            input = Input("paper", "-", "ola", CameBack())
            met = await visitors.meet(connection, input, "here", desk.now)
            world = desk.world
            acting = Acting(met.visitor, desk.now, world.offer, world.configured, world.draw)
            assert isinstance(await blocking.accept(connection, AcceptProposal(VisitRef(ref)), acting), Taken)
            blocked = asyncio.create_task(acts(desk, "two", block))
            await asyncio.sleep(0.3)
        assert isinstance(await blocked, Blocked)
        assert await whose(desk) == ["two"]
        assert [row[0] for row in await cells(desk)] == ["two"]


async def test_who_was_promised_a_colleague_that_blocks_the_time_too_gets_another(any_desk: House) -> None:
    ola, _ = await booked(any_desk)
    one, two = await works(any_desk, consultant="one"), await works(any_desk, "two", consultant="two")
    await blocks(one)
    await one.presses("Ask:")
    assert await any_desk.rows("SELECT consultant FROM proposal") == [("two",)]
    await ola.reads()
    await _third(any_desk)
    await blocks(two)
    assert await any_desk.rows("SELECT consultant FROM proposal") == [("four",)]
    assert await ola.reads() == "", "for them nothing has changed"
    await ola.presses("Keep the time")
    assert await whose(any_desk) == ["four"]
    assert [row[0] for row in await cells(any_desk)] == ["four"]


async def test_who_was_promised_a_colleague_and_nobody_is_free_now_hears_of_it(any_desk: House) -> None:
    ola, _ = await booked(any_desk)
    one, two = await works(any_desk, consultant="one"), await works(any_desk, "two", consultant="two")
    await blocks(one)
    await one.presses("Ask:")
    assert "Somebody else from our team" in await ola.reads()
    await blocks(two)
    assert "Please choose another time, or cancel the visit." in await ola.reads()
    assert "Keep the time" not in labels(ola)


async def test_unblocked_a_visit_does_not_stand_where_the_office_is_closed(desk: House) -> None:
    ola, _ = await booked(desk)
    one = await works(desk, consultant="one")
    await works(desk, "boss", role="coordinator")
    absence = await blocks(one)
    await one.presses("Ask:")
    await ola.reads()
    closure = Closure(TUESDAY.date(), TUESDAY.date())
    assert isinstance(await acts(desk, "boss", AddClosure(OfficeId("krakow"), closure)), Done)
    await one.presses_data(f">unblock.{absence}")
    await one.presses("Yes, unblock it")
    assert "The time can be booked again." in one.sees
    assert await ola.reads() == ""
    assert await desk.rows("SELECT count(*) FROM proposal") == [(1,)]


async def test_unblocked_the_visit_stands_and_its_visitor_hears_of_it(any_desk: House) -> None:
    ola, _ = await booked(any_desk)
    one = await works(any_desk, consultant="one")
    absence = await blocks(one)
    await one.presses("Ask:")
    await ola.reads()
    keep = ola.data("Keep the time")
    await one.presses_data(f">unblock.{absence}")
    await one.presses("Yes, unblock it")
    assert "The time can be booked again." in one.sees
    assert "your visit takes place as planned after all" in await ola.reads()
    assert [row[0] for row in await cells(any_desk)] == ["one"]
    assert "Your visit stands" in await ola.presses_data(keep)
    assert await whose(any_desk) == ["one"]


async def test_a_proposal_ends_when_the_visit_begins(any_desk: House) -> None:
    ola, ref = await booked(any_desk)
    one = await works(any_desk, consultant="one")
    await blocks(one)
    await one.presses("Ask:")
    any_desk.times.append(MONDAY + timedelta(days=1, hours=2))
    now = any_desk.now
    assert await any_desk.database.run(lambda connection: blocking.let_go_of_started(connection, now)) == 1
    assert [row[0] for row in await cells(any_desk)] == ["one"]
    assert "already begun" in await ola.presses_data(f">keep.{ref}")
    assert "already begun" in await one.presses_data(f">propose.{ref}")


@pytest.mark.parametrize(("hour", "lane"), [("08:00", "chat"), ("10:00", "notice")])
async def test_what_is_said_of_a_visit_does_not_wait_until_it_is_too_late(desk: House, hour: str, lane: str) -> None:
    """People are left in peace until eight: a visit at eight would have begun by then."""
    _, ref = await booked(desk, at=hour)
    one = await works(desk, consultant="one")
    await blocks(one, "08:00", "12:00")
    await one.presses_data(f">propose.{ref}")
    rows = await desk.rows(f"SELECT lane, expires_at IS NULL FROM outbox WHERE about = '{ref}'")
    assert [(one, bool(endless)) for one, endless in rows] == [(lane, lane == "notice")]


async def test_whom_no_message_reaches_is_to_be_called(desk: House) -> None:
    ola, ref = await booked(desk)
    await ola.leaves()
    one = await works(desk, consultant="one")
    absence = await blocks(one)
    assert "Please call" in await one.presses_data(f">propose.{ref}.{absence}")
    assert await desk.rows("SELECT count(*) FROM proposal") == [(0,)]


async def test_nobody_keeps_or_proposes_for_another(desk: House) -> None:
    _, ref = await booked(desk)
    ivan = desk.person("ivan", "en")
    await speaks(ivan)
    one = await works(desk, consultant="one")
    await blocks(one)
    await one.presses("Ask:")
    for who in ("ivan", "ewa"):
        assert isinstance(await acts(desk, who, AcceptProposal(ref)), NotFound)
    await works(desk, "tom", offices=("tarnow",))
    for who in ("ivan", "tom"):
        assert isinstance(await acts(desk, who, ProposeChange(ref)), NotFound)
    assert "I cannot find that visit" in await ivan.presses_data(f">keep.{ref}")
    assert await whose(desk) == ["one"]
