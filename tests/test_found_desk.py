"""What an attack on the consultants' desk found, each so that it is not found again."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels import StaffWrote
from bot.screen import Abilities, Edited, File, Payload, Said, Say
from scheduler.raising import raise_due
from storage import casefiles, topics
from storage.casework import CaseId, MarkVisit, MoveFor, Remark
from storage.records import Done, Taken
from storage.sealing import Seal
from tests.atdesk import Colleague, Migrant, a_program, employ
from tests.filehouse import PNG, a_filehouse
from tests.staffroom import DESK, a_centre
from tests.standin.telegram import StandIn
from tests.talk import House, Paper, a_house, on_postgresql
from tests.test_attendance import at, booked
from tests.test_blocking import blocks
from tests.test_cases import CENTRE, asks, books, speaks, told, writes_on
from tests.test_desk import book
from tests.test_desk_dialogs import a_case, acts, works


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[House]:
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE) as house:
        yield house


# --- Notes -----------------------------------------------------------------------------------------------------------


async def arrives(house: House) -> None:
    """Until it is known what became of what was written."""
    for _ in range(200):
        if await house.conversation.arrived():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("nothing has arrived")


async def test_a_message_that_was_sent_is_not_changed_into_a_note_before_the_visitors_eyes(desk: House) -> None:
    ewa = await works(desk)
    ola, case = await a_case(desk)
    await ewa.writes(case, "Bring your passport")
    sent = (await told(desk, case))[-1].id
    await ola.reads()
    assert await ewa.writes(case, "she lies, ask Jan", corrects=sent, note=True) != "written"
    assert await ola.reads() == ""
    assert [one.words for one in await told(desk, case)] == ["Bring your passport"]


@pytest.mark.parametrize("noted", [0, 1])
async def test_an_album_of_which_one_part_is_a_note_is_a_note(desk: House, noted: int) -> None:
    """Telegram puts the words of an album under one of its pictures."""
    ewa = await works(desk)
    ola, case = await a_case(desk)
    for number in (0, 1):
        file = File("paper", f"f{number}")
        await ewa.writes(case, "", kind="photo", file=file, album="a", note=number == noted)
    desk.later(seconds=2)
    await desk.conversation.send_albums()
    assert await ola.reads() == ""
    assert [(one.author, one.delivery) for one in await told(desk, case)] == [("note", "none")] * 2


async def test_two_slashes_make_a_note_in_ones_own_chat_too(desk: House) -> None:
    ewa = await works(desk)
    ola, case = await a_case(desk)
    await ewa.presses_data(f">reply.{case}")
    await ewa.says("// she lies, ask Jan")
    assert await ola.reads() == ""
    assert "note" in ewa.sees.lower()
    assert [(one.author, one.words) for one in await told(desk, case)] == [("note", "she lies, ask Jan")]


async def test_what_stands_under_a_note_is_not_sent_to_its_visitor_by_their_own_hand(tmp_path: Path) -> None:
    async with a_filehouse(f"sqlite:///{tmp_path}/test.db") as office:
        case = await office.case_of("a" * 43)
        seal = Seal("ab" * 32)
        hidden = await office.house.database.run(
            lambda connection: casefiles.store(
                connection, CaseId(case), "n.png", "image/png", PNG, seal, "7:note", office.house.now
            )
        )
        assert isinstance(hidden, File)
        assert await office.filing.uploaded("web", "a" * 43, hidden.ref) is None


# --- The wrong place -------------------------------------------------------------------------------------------------


async def test_what_was_said_elsewhere_is_not_looked_for_where_they_are_now(tmp_path: Path) -> None:
    """A message's number means something in one chat only: in another it is a message about something else."""
    page = Paper(abilities=Abilities(reminds=False, lasts=False))
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE, paper=page) as house:
        ewa, ola, later = await works(house), house.person("ola", "en"), house.person("ola later", "en")
        await speaks(ola)
        case = await asks(ola)
        code = ola.sees.split("with this code: ")[1].split(".")[0]
        await writes_on(ola, Said("Hello"), "57")
        await ewa.writes(case, "Good morning")
        await arrives(house)
        hello, sent = [one for one in await told(house, case) if one.author != "event"]
        assert sent.remote
        await speaks(later)
        await later.presses_data(">returning")
        await later.says(code)
        await later.reads()
        await ewa.writes(case, "Good evening", corrects=sent.id)
        await later.reads()
        assert later.screen["corrects"] == ""
        await writes_on(later, Edited("57", "Menu, please"), "57")
        assert (await told(house, case))[0].words == "Hello"
        assert hello.words == "Hello"


async def test_a_correction_under_one_picture_of_an_album_does_not_go_under_another(desk: House) -> None:
    """An album is known by its first message alone."""
    ewa = await works(desk)
    ola, case = await a_case(desk)
    for number in (1, 2):
        await ewa.writes(case, f"page {number}", kind="photo", file=File("paper", f"f{number}"), album="a")
    desk.later(seconds=2)
    await desk.conversation.send_albums()
    await arrives(desk)
    first, second = (one.id for one in await told(desk, case))
    await ola.reads()
    await ewa.writes(case, "page two", corrects=second)
    await ola.reads()
    assert ola.screen["corrects"] == ""
    await ewa.writes(case, "page one", corrects=first)
    await ola.reads()
    assert ola.screen["corrects"] != ""


async def test_words_written_after_an_album_do_not_arrive_before_it(desk: House) -> None:
    ewa = await works(desk)
    ola, case = await a_case(desk)
    for number in (1, 2):
        await ewa.writes(case, "", kind="photo", file=File("paper", f"f{number}"), album="a")
    await ewa.writes(case, "Please fill these in")
    payloads = [one.payload for one in await desk.conversation.since("paper", "ola", ola.shown)]
    assert [len(one["files"]) for one in payloads] == [2, 0]  # type: ignore[arg-type]
    desk.later(seconds=2)
    assert await desk.conversation.send_albums() == 0


# --- Lost ---


async def test_whoever_comes_back_with_a_code_gets_what_was_written_to_a_page_that_nobody_had_open(
    tmp_path: Path,
) -> None:
    page = Paper(abilities=Abilities(reminds=False, lasts=False))
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE, paper=page) as house:
        ewa, ola, later = await works(house), house.person("ola", "en"), house.person("ola later", "en")
        await speaks(ola)
        case = await asks(ola)
        code = ola.sees.split("with this code: ")[1].split(".")[0]
        await ewa.writes(case, "What is it about?")
        house.later(minutes=1)
        await ola.says("My diploma")
        house.later(hours=1)
        await ewa.writes(case, "Come at nine")
        house.later(hours=20)
        await house.conversation.arrived()
        await speaks(later)
        await later.presses_data(">returning")
        seen = await later.says(code)
        assert "A person" not in [label for label, _ in later.keys], "they have a case, so they are with people"
        assert "Come at nine" in seen
        assert "What is it about?" not in seen


async def test_a_case_is_not_closed_over_words_that_are_on_their_way_into_its_topic(desk: House) -> None:
    ewa = await works(desk)
    ola, case = await a_case(desk)
    await desk.database.run(lambda connection: topics.made(connection, CaseId(case), "-1", "5", "title", desk.now))
    await ola.says("One more thing")
    await ewa.presses_data(f">case.{case}.close")
    assert await desk.rows("SELECT state FROM cases") == [("open",)]
    assert "has just written again" in ewa.sees
    desk.later(minutes=2)
    await ewa.presses_data(f">case.{case}.close")
    assert await desk.rows("SELECT state FROM cases") == [("closed",)]


async def test_what_is_not_passed_on_is_said_once_however_often_it_comes(desk: House) -> None:
    _, case = await a_case(desk)
    await desk.database.run(lambda connection: topics.made(connection, CaseId(case), "-1", "5", "title", desk.now))
    here = StaffWrote("paper", "u1", "", topic=("-1", "5"), message=("-1", "9"))
    assert [await desk.conversation.write(here) for _ in range(2)] == ["not-staff", "nothing"]
    ewa = await works(desk)
    await ewa.presses_data(f">case.{case}.close")
    late = StaffWrote("paper", "u2", "ewa", topic=("-1", "5"), words="too late", message=("-1", "10"))
    assert [await desk.conversation.write(late) for _ in range(2)] == ["closed", "nothing"]


# --- Said to be sent -------------------------------------------------------------------------------------------------


async def test_a_message_that_was_refused_can_be_sent_again(desk: House) -> None:
    """The page sends a file again under the id that it had."""
    ewa = await works(desk)
    ola, case = await a_case(desk)
    await ewa.presses_data(f">case.{case}.close")
    assert await ewa.writes(case, "One more thing", id="the same") == "closed"
    await ola.presses_data(f">again.{case}")
    assert await ewa.writes(case, "One more thing", id="the same") == "written"
    assert "One more thing" in await ola.reads()


async def test_a_channel_that_does_not_run_is_told_as_such(desk: House) -> None:
    ewa = await works(desk)
    _, case = await a_case(desk)

    async def viber(connection: object) -> None:
        await connection.exec_driver_sql("UPDATE visitor SET channel = 'viber' WHERE address = 'ola'")  # type: ignore[attr-defined]

    await desk.database.run(viber)
    await ewa.writes(case, "Hello")
    written, event = (await told(desk, case))[-2:]
    assert (written.delivery, event.words, event.answers) == ("gone", "undelivered:gone", written.id)


async def test_a_correction_that_nobody_gets_is_not_said_to_be_made(desk: House) -> None:
    ewa = await works(desk)
    ola, case = await a_case(desk)
    await ewa.writes(case, "At nine")
    sent = (await told(desk, case))[-1].id
    await ola.leaves()
    await ewa.writes(case, "At ten", corrects=sent)
    assert (await told(desk, case))[-1].words == "undelivered:gone"
    await ola.comes_back()
    await ola.says("menu")
    await ewa.presses_data(f">case.{case}.close")
    assert await ewa.writes(case, "At eleven", corrects=sent) != "written"


# --- Yes and no ------------------------------------------------------------------------------------------------------


async def test_a_yes_to_a_consultant_cancels_nothing(desk: House) -> None:
    """A question with keys stands above; below it a person asks something else."""
    ewa = await works(desk)
    ola, case = await a_case(desk)
    ref = await books(ola)
    await ola.presses_data(f">cancel.{ref}")
    yes = ola.keys[0][0]
    await ewa.writes(case, "Do you need an interpreter?")
    await ola.reads()
    await ola.says(yes)
    assert (await told(desk, case))[-1].words == yes
    assert await desk.rows("SELECT state FROM visit") == [("booked",)]


# --- Blocked time ----------------------------------------------------------------------------------------------------


async def test_unblocked_once_a_visit_in_time_blocked_twice_does_not_stand(desk: House) -> None:
    ola, _ = await booked(desk)
    one = await works(desk, consultant="one")
    await blocks(one)
    absence = await blocks(one, "09:30", "12:00")
    await one.presses("Ask:")
    await ola.reads()
    await one.presses_data(f">unblock.{absence}")
    await one.presses("Yes, unblock it")
    assert await ola.reads() == ""
    assert await desk.rows("SELECT count(*) FROM proposal WHERE decided IS NULL") == [(1,)]


async def test_whoever_came_on_the_wrong_day_has_not_arrived_on_the_right_one(desk: House) -> None:
    _, ref = await booked(desk)
    ewa = await works(desk)
    desk.times.append(at(9))
    assert await acts(desk, "ewa", MarkVisit(ref, "arrived")) == Done()
    moved = await acts(desk, "ewa", MoveFor(ref, at(11, day=26)))
    assert isinstance(moved, Taken)
    assert await desk.rows("SELECT attendance, attended_at FROM visit") == [(None, None)]
    assert ewa


# --- Other offices ---------------------------------------------------------------------------------------------------


async def test_what_a_visit_at_another_office_is_about_does_not_stand_on_the_desk(tmp_path: Path) -> None:
    async with a_program(tmp_path) as program:
        await employ(program, "Jan", "consultant", "tarnow")
        async with Colleague.sits(program) as jan, Migrant.comes(program) as ola:
            await jan.comes_in(program, "Jan")
            case = await ola.asks_for_a_person(program, "Hello")
            assert await program.rows("SELECT office FROM cases") == [(None,)]
            await book(program)
            seen = (await jan.reads(f"/desk/case/{case}")).body["nextVisit"]
            assert seen == {"start": "2026-11-24T09:00:00+00:00", "office": "Kraków"}


# --- Two processes ---------------------------------------------------------------------------------------------------


@on_postgresql
async def test_two_processes_send_an_album_once(url: str) -> None:
    async with a_house(url, centre=CENTRE) as one, a_house(url, centre=CENTRE, owner="there", fresh=False) as other:
        ewa = await works(one)
        for who in range(6):
            _, case = await a_case(one, f"ola{who}")
            for number in (1, 2):
                await ewa.writes(case, "", kind="photo", file=File("paper", f"f{number}"), album="a")
        before = await one.rows("SELECT count(*) FROM outbox")
        for house in (one, other):
            house.later(seconds=2)
        await asyncio.gather(one.conversation.send_albums(), other.conversation.send_albums())
        assert await one.rows("SELECT count(*) FROM outbox") == [(int(str(before[0][0])) + 6,)]


@on_postgresql
async def test_two_processes_tell_a_coordinator_once_of_a_case_that_waits(url: str) -> None:
    async with a_house(url, centre=CENTRE) as one, a_house(url, centre=CENTRE, owner="there", fresh=False) as other:
        await works(one, role="coordinator")
        await a_case(one)
        before = await one.rows("SELECT count(*) FROM outbox")
        later = one.now + timedelta(hours=2)

        async def raises(house: House) -> None:
            known = await house.conversation.timetable()
            await raise_due(house.database, known, lambda to, view, homeless: [{"n": 1}], lambda case: True, later)

        await asyncio.gather(raises(one), raises(other))
        assert await one.rows("SELECT count(*) FROM outbox") == [(int(str(before[0][0])) + 1,)]


# --- The group -------------------------------------------------------------------------------------------------------


async def test_half_of_a_long_message_that_was_written_again_is_deleted_too(tmp_path: Path) -> None:
    async with StandIn() as api:
        ewa, ola = (api.user(id, first_name=name, language_code="en") for id, name in ((11, "Ewa"), (7, "Olena")))
        group = api.group(DESK, "Desk", members=[ewa])
        async with a_centre(tmp_path, api) as centre:
            await centre.employs(ewa, "Ewa")
            topic = await centre.topic(group, await centre.asks(ola))
            await group.settles(3, quiet=0.5)
            api.slow("sendMessage", 0.4)
            await ola.says("a" * 4050 + "\n" + "the end")
            await group.until(lambda: len(topic.messages) == 2, "begun")
            api.fail_next("sendMessage", 429, retry_after=1, chat_id=DESK)
            await group.sees("the end", topic, 10)
            await group.settles(8, quiet=1.0)
            assert len(topic.messages) == 4
            await group.presses(ewa, "Close")
            await group.until(lambda: len(topic.messages) == 1, "deleted what was said")


# --- Albums whose parts take several messages ------------------------------------------------------------------------


class InParts(Paper):
    """A channel that shows each part of an album as a file and, below, its words; without words as the file alone."""

    def remark(self, remark: Remark, say: Say, language: str) -> Sequence[Sequence[Payload]]:
        return [
            [{"file": one.file.ref, "keys": []}, *([{"words": one.words, "keys": []}] if one.words else [])]
            for one in remark.files
        ]


@pytest.mark.parametrize("edits", [True, False])
async def test_every_part_of_an_album_is_carried_by_its_own_letters(tmp_path: Path, edits: bool) -> None:
    page = InParts(abilities=Abilities(edits=edits))
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE, paper=page) as house:
        ewa = await works(house)
        _, case = await a_case(house)
        for number, words in enumerate(("long", "", "longer")):
            await ewa.writes(case, words, kind="photo", file=File("paper", f"f{number}"), album="a")
        house.later(seconds=2)
        await house.conversation.send_albums()
        carried = await house.rows(
            "SELECT payload FROM case_message JOIN outbox ON outbox.id = letter_id ORDER BY case_message.id"
        )
        first = ["f0", "f1", "f2"] if edits else ["long", "f1", "longer"]
        assert [next(iter(json.loads(str(one)).values())) for (one,) in carried] == first
