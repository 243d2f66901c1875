"""Erasing: everything goes from every table, what is held is free, nobody comes back by what is still under way."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.channels import Later
from bot.conversation import Conversation
from bot.delivery import Delivery
from bot.screen import Arrived, Commanded, Edited, Input, Left, Pressed
from bot.sweeping import Sweeping
from storage import (
    announcements,
    daily,
    erasing,
    formers,
    outbox,
    receipts,
    recipients,
    remains,
    tallies,
    tombstones,
    topics,
    visitors,
)
from storage.database import Connection
from storage.holdings import of_visitors
from storage.newswork import AnnouncementId
from storage.recipients import Outcome
from storage.records import Receipt, Result
from tests.enrolling import finds, line_up
from tests.knowing import (
    ADDRESS,
    CANARIES,
    GROUP,
    books,
    canary,
    everything,
    id_of,
    known_of,
)
from tests.patience import PATIENCE
from tests.talk import CENTRE, WARSAW, House, Person, a_house, on_postgresql, words
from tests.test_cases import asks, speaks
from tests.test_desk_dialogs import works
from tests.test_dialogs import new_code

pytestmark = pytest.mark.one_driver


async def erases(person: Person) -> str:
    """They ask for it and say yes; what they are told last."""
    await person.commands("erase")
    await person.presses("Yes, erase everything")
    return await last_words(person.house, person.address)


async def last_words(house: House, address: str) -> str:
    """What was sent to somebody last, once it has left."""
    async with asyncio.timeout(PATIENCE):
        while True:
            sent = house.paper.delivered.get(address, [])
            if sent and "erased" in words(sent[-1]) and "It is done" in words(sent[-1]):
                return words(sent[-1])
            await asyncio.sleep(0.01)


async def nobody(house: House, address: str = ADDRESS) -> bool:
    """Whether nobody is known there."""
    return await id_of(house, address) == 0


# --- What is left ----------------------------------------------------------------------------------------------------


async def test_nothing_is_left_in_any_table(any_desk: House) -> None:
    one = await canary(any_desk)
    before = await known_of(any_desk, one.id)
    assert not [name for name, count in before.items() if not count], "what is planted nowhere proves nothing"
    await erases(one.person)
    assert await known_of(any_desk, one.id) == dict.fromkeys(of_visitors(), 0)
    for name, rows in (await everything(any_desk)).items():
        for word in CANARIES:
            assert word.lower() not in rows.lower(), f"{word} is still in {name}"


async def test_nothing_is_left_in_the_file_nor_in_the_log_beside_it(tmp_path: Path) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE) as house:
        one = await canary(house)

        await erases(one.person)
        await house.delivery.stop()
        await house.database.scrub(of_visitors())
        assert (tmp_path / "test.db-wal").stat().st_size == 0
        for path in tmp_path.iterdir():
            content = path.read_bytes().lower() if path.is_file() else b""
            for word in CANARIES:
                assert word.lower().encode() not in content, f"{word} is still in {path.name}"


@on_postgresql
async def test_postgresql_gives_the_room_free(url: str) -> None:
    async with a_house(url, centre=CENTRE) as house:
        one = await canary(house)
        await erases(one.person)
        await house.database.scrub(of_visitors())
        rows = await house.rows("SELECT count(*) FROM visitor")
        assert int(str(rows[0][0])) >= 1, "others are still there"


async def test_only_a_keyed_hash_says_that_there_was_somebody(any_desk: House) -> None:
    one = await canary(any_desk)
    await erases(one.person)
    rows = await any_desk.rows("SELECT person, at FROM erased")
    assert len(rows) == 1
    assert len(bytes(rows[0][0])) == 16  # type: ignore[call-overload]

    async def work(connection: Connection) -> tuple[bool, bool]:
        known = await tombstones.has(connection, "paper", ADDRESS)
        return known, await tombstones.has(connection, "paper", "somebody-else")

    assert await any_desk.database.run(work) == (True, False)


async def test_what_colleagues_were_shown_of_them_is_nowhere_either(any_desk: House) -> None:
    """The card of their visit with name and number, and of their conversation: each in a chat of somebody else's."""
    house = any_desk
    one = await canary(house)
    ewa, other = house.person("ewa", "en"), house.person("other", "en")
    await speaks(other)
    case = await asks(other)
    for door in (f"staffvisit.{one.visit}", f"case.{one.case}", "day.krakow.20261123", f"case.{case}"):
        await ewa.presses_data(f">{door}")
    await asyncio.sleep(0.1)
    shown = "SELECT o.payload, o.message FROM outbox o JOIN visitor v ON v.id = o.visitor_id WHERE v.address = 'ewa'"
    before = await house.rows(shown)
    about = ("Surname", one.visit, f">case.{one.case}.")
    theirs = {message for payload, message in before if any(sign in str(payload) for sign in about)}
    assert len(theirs) == 3
    await erases(one.person)
    after = await house.rows(shown)
    assert not [payload for payload, _ in after if any(sign in str(payload) for sign in about)]
    assert [payload for payload, _ in after if f">case.{case}." in str(payload)], "what is not about them stays"
    found = await house.database.run(lambda it: remains.in_chats(it, house.now, timedelta(0)))
    assert theirs <= {message for chat in found if chat.address == "ewa" for message in chat.messages}


async def test_what_cannot_be_read_keeps_nobody_from_being_erased(any_desk: House) -> None:
    one = await canary(any_desk)
    broken = sa.text("UPDATE outbox SET payload = :nothing WHERE visitor_id <> :who")

    async def work(connection: Connection) -> int:
        return (await connection.execute(broken, {"nothing": b"nothing", "who": one.id})).rowcount

    assert await any_desk.database.run(work)
    await erases(one.person)
    assert await nobody(any_desk)


# --- What becomes of what they held ----------------------------------------------------------------------------------


async def test_their_times_and_places_are_free_and_the_next_in_line_is_asked(any_desk: House) -> None:
    house = any_desk
    one = await canary(house)
    await line_up(house, one.joined, "next")
    await erases(one.person)
    assert await house.rows("SELECT count(*) FROM cell") == [(0,)]
    assert (await finds(house, one.joined, "next")).mine.state == "offered"  # type: ignore[union-attr]
    assert await house.rows(f"SELECT taken FROM event WHERE id = {one.joined}") == [(1,)], "kept for whoever is next"
    assert await house.rows(f"SELECT taken FROM event WHERE id = {one.waits}") == [(1,)], "as before: they were in line"
    rows = await house.rows("SELECT count(*) FROM enrolment")
    assert rows == [(2,)]


async def test_what_is_over_has_nobody_counted_in_it_any_more(any_desk: House) -> None:
    house = any_desk
    one = await canary(house)
    house.later(days=30)
    await one.person.comes_back()
    await erases(one.person)
    assert await house.rows(f"SELECT taken FROM event WHERE id = {one.joined}") == [(0,)]


async def test_their_office_is_told_of_today_and_nobody_is_named(any_desk: House) -> None:
    house = any_desk
    one = await canary(house)
    await erases(one.person)
    rows = await house.rows("SELECT kind, office, case_id, visit_id FROM group_post ORDER BY kind")
    assert rows == [("erased", None, None, None), ("freed", "krakow", None, None)]


@pytest.mark.parametrize("hours", [0, 6, 30])
async def test_the_list_of_a_day_that_is_over_is_drawn_anew_too(any_desk: House, hours: int) -> None:
    """As long as it stands in a group: what they came for would be read there."""
    house = any_desk
    one = await canary(house)
    day = house.now.astimezone(WARSAW).date()
    assert await house.database.run(lambda it: daily.morning(it, "krakow", day, house.now, house.world.configured))
    house.later(hours=hours)
    await one.person.comes_back()
    await erases(one.person)
    assert await house.rows("SELECT revision FROM group_post WHERE kind = 'morning'") == [(1,)]


async def test_what_reports_count_stays_what_it_was(any_desk: House) -> None:
    house = any_desk
    one = await canary(house)
    house.later(days=1)

    async def numbers(connection: Connection) -> list[tuple[str, int]]:
        await tallies.recount(connection, house.now, WARSAW)
        month = tallies.month_of(house.now, WARSAW)
        return [(found.what, found.count) for found in await tallies.between(connection, month, month)]

    before = await house.database.run(numbers)
    assert ("visits", 1) in before
    assert ("cases", 1) in before
    await one.person.comes_back()
    await erases(one.person)
    assert await house.database.run(numbers) == before


async def test_the_report_of_an_announcement_still_adds_up(any_desk: House) -> None:
    house = any_desk
    one = await canary(house)
    await erases(one.person)

    async def work(connection: Connection) -> tuple[int, int]:
        told = await announcements.report(connection, AnnouncementId(1), {})
        assert told
        return told.size, told.sent + told.blocked + told.failed + told.skipped + told.pending + told.unknown

    assert await house.database.run(work) == (1, 1)


async def with_a_code(here: Person, there: Person) -> None:
    """They have a visit, and come back elsewhere with the code for it."""
    for one in (here, there):
        await speaks(one)
    await books(here)
    code = await new_code(here)
    await there.presses_data(">returning")
    await there.says(code)
    assert await here.house.rows("SELECT address FROM visit JOIN visitor ON visitor.id = visitor_id") == [("there",)]


async def test_whoever_came_from_elsewhere_is_erased_there_too_and_in_a_backup_of_before(any_desk: House) -> None:
    house = any_desk
    here, there = house.person("here", "en"), house.person("there", "en")
    await with_a_code(here, there)
    assert await house.rows("SELECT o.id FROM outbox o JOIN visitor v ON v.id = o.visitor_id WHERE v.address = 'here'")
    await erases(there)
    assert [await nobody(house, name) for name in ("here", "there")] == [True, True]

    async def known(connection: Connection) -> list[bool]:
        return [await tombstones.has(connection, "paper", name) for name in ("here", "there")]

    assert await house.database.run(known) == [True, True]


async def test_whoever_has_begun_anew_where_they_were_stays_there(any_desk: House) -> None:
    house = any_desk
    here, there = house.person("here", "en"), house.person("there", "en")
    await with_a_code(here, there)
    await books(here)
    await erases(there)
    assert [await nobody(house, name) for name in ("here", "there")] == [False, True]
    assert await house.rows("SELECT count(*) FROM visit") == [(1,)]


async def test_whoever_goes_back_and_forth_is_erased_everywhere_at_once(any_desk: House) -> None:
    house = any_desk
    here, there = house.person("here", "en"), house.person("there", "en")
    await with_a_code(here, there)

    async def back(connection: Connection) -> None:
        one, other = [await visitors.find(connection, "paper", name) for name in ("there", "here")]
        assert one
        assert other
        await formers.came(connection, one[0].id, other[0].id, house.now)

    await house.database.run(back)
    await house.rows("UPDATE visit SET visitor_id = (SELECT id FROM visitor WHERE address = 'here') RETURNING id")
    await erases(here)
    assert [await nobody(house, name) for name in ("here", "there")] == [True, True]


async def test_whoever_works_here_still_does(any_desk: House) -> None:
    ewa = await works(any_desk)
    await erases(ewa)
    assert await nobody(any_desk, "ewa")
    assert await any_desk.rows("SELECT name, state FROM staff") == [("Ewa", "active")]
    await ewa.arrives()
    await ewa.presses_data(">language")
    await ewa.presses("English")
    await ewa.presses_data(">desk")
    assert "desk" in ewa.sees.lower()


# --- Whoever writes again, and whatever is still under way -----------------------------------------------------------


async def test_whoever_writes_again_is_somebody_new(any_desk: House) -> None:
    one = await canary(any_desk)
    await erases(one.person)
    any_desk.later(minutes=5)
    await one.person.does(Arrived())
    now = await id_of(any_desk)
    assert now > one.id, "no number is given twice"
    assert "language" in one.person.sees.lower() or one.person.keys
    await one.person.presses("English")
    await one.person.commands("mydata")
    assert "Visits to come: 0" in one.person.sees
    assert "Conversations" not in one.person.sees


async def test_the_same_tap_again_brings_nobody_back(any_desk: House) -> None:
    one = await canary(any_desk)
    await one.person.commands("erase")
    yes = one.person.data("Yes, erase everything")
    await one.person.presses_data(yes, id="tap")
    await last_words(any_desk, ADDRESS)
    for event, id in (
        (Pressed(yes, "message"), "tap"),
        (Pressed(yes, "message"), "another tap"),
        (Left(), "left"),
        (Edited("m1", "other words"), "edited"),
    ):
        await any_desk.conversation.receive(Input("paper", id, ADDRESS, event, "en"))
        assert await nobody(any_desk), event
    any_desk.later(hours=1)
    await one.person.comes_back()
    assert await nobody(any_desk), "they have only unblocked us"


async def test_what_is_in_hand_for_them_is_not_sent_and_their_last_words_are(any_desk: House) -> None:
    house = any_desk
    ola = house.person("ola", "en")
    await speaks(ola)
    await asyncio.sleep(0.1)
    house.paper.outcomes = [Later(30.0)]
    await ola.commands("help")
    await asyncio.sleep(0.1)
    house.paper.delivered.clear()
    await erases(ola)
    house.later(minutes=5)
    await house.delivery.sweep()
    await asyncio.sleep(0.1)
    assert len(house.paper.delivered["ola"]) == 1


async def test_last_words_are_tried_again_and_kept_nowhere(any_desk: House) -> None:
    ola = any_desk.person("ola", "en")
    await speaks(ola)
    await ola.commands("erase")
    await asyncio.sleep(0.1)
    any_desk.paper.outcomes = [Later(0.05)]
    await ola.presses("Yes, erase everything")
    await last_words(any_desk, "ola")
    assert await any_desk.rows("SELECT count(*) FROM outbox") == [(0,)]


async def test_what_other_processes_write_down_of_them_makes_nobody(any_desk: House) -> None:
    """A letter that was just being sent, a copy of an announcement, a receipt: all of it finds nobody."""
    house = any_desk
    one = await canary(house)
    await erases(one.person)

    async def work(connection: Connection) -> None:
        await outbox.settle(connection, [Result(1, "sent", 1, "4712", None, None, house.now)])
        await outbox.gone(connection, one.id, house.now)
        sent = Outcome(AnnouncementId(1), one.id, "sent", 1)
        await recipients.settle(connection, "there", [sent], house.now)
        await recipients.heard(connection, [one.id], house.now)
        await receipts.record(connection, [Receipt("paper", ADDRESS, "4711", "seen")], house.now)

    await house.database.run(work)
    assert await known_of(house, one.id) == dict.fromkeys(of_visitors(), 0)


async def test_what_comes_to_stand_in_a_group_meanwhile_is_deleted_there(any_desk: House) -> None:
    """The line of the group has written it, and only then it hears that there is no such case, or post."""
    house = any_desk
    one = await canary(house)

    said = await house.database.run(lambda connection: topics.to_show(connection, one.case))
    assert said
    await erases(one.person)

    async def writes(connection: Connection) -> None:
        await topics.shown(connection, said, GROUP, [("91", said[:1])], house.now)
        assert not await topics.made(connection, one.case, GROUP, "92", "#1", house.now)

    await house.database.run(writes)
    found = await house.rows("SELECT thread, remote FROM group_remain ORDER BY id")
    assert set(found) >= {("77", None), (None, "78"), (None, "79"), (None, "91"), ("92", None)}
    assert await house.rows("SELECT count(*) FROM case_copy") == [(0,)]


@on_postgresql
async def test_two_processes_at_the_same_moment(url: str) -> None:
    """One erases, while the other takes something else of the same person in; and then nobody is half there."""
    async with a_house(url, centre=CENTRE) as house:
        delivery = Delivery(house.database, house.world.channels, house.world.clock, "there")
        other = Conversation(house.world, delivery)
        for number in range(8):
            ola = house.person(f"ola{number}", "en")
            await speaks(ola)
            await books(ola) if number < 3 else None
            await ola.commands("erase")
            yes = ola.data("Yes, erase everything")
            help = Input("paper", f"h{number}", ola.address, Commanded("help"), "en")
            press = Input("paper", f"y{number}", ola.address, Pressed(yes, "message"), "en")
            first, second = (house.conversation, other) if number % 2 else (other, house.conversation)
            await asyncio.gather(first.receive(press), second.receive(help))
            left = await id_of(house, ola.address)
            rows = await house.rows(f"SELECT count(*) FROM visit WHERE visitor_id = {left}")
            # Either help came first, or it was asked for by somebody new: of before there is nothing in any case.
            assert rows == [(0,)]
            assert await house.rows("SELECT count(*) FROM cell") == [(0,)]


async def test_a_channel_that_is_not_running_is_waited_for(any_desk: House, caplog: pytest.LogCaptureFixture) -> None:
    """It may be another process's, or be back in an hour; and then what stands there can still be deleted."""
    house = any_desk
    await house.database.run(lambda it: remains.note_chat(it, "elsewhere", "ola", ["7"], house.now))
    sweeping = Sweeping(house.conversation)
    assert await sweeping.sweep() == 1
    assert await house.database.run(remains.waiting) == 1
    house.later(hours=49)
    assert await sweeping.sweep() == 1
    assert await house.database.run(remains.waiting) == 0
    assert "elsewhere keeps 1 messages" in caplog.text


# --- After a backup was restored -------------------------------------------------------------------------------------


async def test_whoever_was_erased_is_erased_again_and_whoever_came_anew_stays(any_desk: House) -> None:
    house = any_desk
    for name in ("ola", "eve", "ivan"):
        await speaks(house.person(name, "en"))
    house.later(hours=1)

    async def restored(connection: Connection) -> int:
        """As if a backup of before brought both back, of whom one has come anew since."""
        await tombstones.set(connection, "paper", "ola", house.now)
        await tombstones.set(connection, "paper", "eve", house.now - timedelta(days=3))
        return await erasing.again(connection, house.now, WARSAW)

    assert await house.database.run(restored) == 1
    assert [await nobody(house, name) for name in ("ola", "eve", "ivan")] == [True, False, False]
    assert await house.database.run(lambda one: erasing.again(one, house.now, WARSAW)) == 0, "once is enough"
