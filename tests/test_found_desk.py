"""What an attack on the consultants' desk found, each so that it is not found again."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels import Later, Refused, Sent, StaffWrote
from bot.screen import Abilities, Edited, File, Payload, Said, Say
from scheduler.forgetting import forget
from scheduler.raising import raise_due
from storage import casefiles, codes, topics, visitors
from storage.acting import Acting
from storage.casework import CaseId, MarkVisit, MoveFor, Remark
from storage.database import Connection
from storage.records import Done, NewReturnCode, Taken, UseReturnCode, Visitor
from tests.atdesk import Colleague, Migrant, a_program, employ
from tests.filehouse import PNG, a_filehouse
from tests.laying import SEAL
from tests.staffroom import DESK, a_centre
from tests.standin.telegram import StandIn
from tests.talk import CENTRE, OFFER, House, Paper, a_house, a_timetable, on_postgresql
from tests.test_attendance import at, booked
from tests.test_blocking import blocks
from tests.test_cases import asks, books, speaks, told, writes_on
from tests.test_desk import book
from tests.test_desk_dialogs import a_case, acts, ready_made, works


def acting_as(house: House, visitor: Visitor) -> Acting:
    return Acting(visitor, house.now, OFFER, a_timetable(), house.world.draw)


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
        hidden = await office.house.database.run(
            lambda connection: casefiles.store(
                connection, CaseId(case), "n.png", "image/png", PNG, SEAL, "7:note", office.house.now
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


@pytest.mark.parametrize("how", ["reply", "canned", "close"])
async def test_nothing_done_in_ones_own_chat_arrives_before_the_album(desk: House, how: str) -> None:
    ewa = await works(desk)
    ola, case = await a_case(desk)
    await ready_made(desk, en=("Forms", "Please fill these in"))
    for number in (1, 2):
        await ewa.writes(case, "", kind="photo", file=File("paper", f"f{number}"), album="a")
    match how:
        case "reply":
            await ewa.presses_data(f">reply.{case}")
            await ewa.says("Please fill these in")
        case "canned":
            await ewa.presses_data(f">canned.{case}")
            await ewa.presses("Forms")
            await ewa.presses("Send")
        case _:
            await ewa.presses_data(f">case.{case}.close")
    payloads = [one.payload for one in await desk.conversation.since("paper", "ola", ola.shown)]
    assert [len(one["files"]) for one in payloads] == [2, 0]  # type: ignore[arg-type]
    desk.later(seconds=2)
    assert await desk.conversation.send_albums() == 0


async def test_albums_arrive_in_the_order_in_which_they_were_sent(desk: House) -> None:
    ewa = await works(desk)
    ola, case = await a_case(desk)
    for album in ("b", "a"):
        for number in (1, 2):
            await ewa.writes(case, "", kind="photo", file=File("paper", f"{album}{number}"), album=album)
    desk.later(seconds=2)
    await desk.conversation.send_albums()
    payloads = [one.payload for one in await desk.conversation.since("paper", "ola", ola.shown)]
    assert [one["files"] for one in payloads] == [["photo b1", "photo b2"], ["photo a1", "photo a2"]]


# --- Lost ------------------------------------------------------------------------------------------------------------


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


@pytest.mark.parametrize("first", ["ola", "ola later"])
async def test_whoever_comes_back_with_a_code_beside_a_new_case_has_one_case(url: str, first: str) -> None:
    """The one that was opened first goes on, with all that was said in both, whichever side the code was used on."""
    page = Paper(abilities=Abilities(reminds=False, lasts=False))
    async with a_house(url, centre=CENTRE, paper=page) as house:
        ewa, jan = await works(house), await works(house, "jan")
        ola, later = house.person("ola", "en"), house.person("ola later", "en")
        for one in (ola, later):
            await speaks(one)
        cases = {}
        for one in (ola, later) if first == "ola" else (later, ola):
            cases[one.address] = await asks(one)
            if one is ola:
                code = ola.sees.split("with this code: ")[1].split(".")[0]
            await one.says(f"Hello from {one.address}")
            house.later(minutes=1)
        await jan.writes(cases["ola later"], "Good morning")
        await arrives(house)
        await later.presses_data(">returning")
        await later.says(code)
        kept, joined = sorted(cases.values())
        assert await house.rows("SELECT id, state FROM cases ORDER BY id") == [(kept, "open"), (joined, "closed")]
        assert (
            await house.rows("SELECT address FROM visitor JOIN cases ON cases.visitor_id = visitor.id")
            == [("ola later",)] * 2
        )
        said = {one.words for one in await told(house, kept) if one.author != "event"}
        assert said == {"Hello from ola", "Hello from ola later", "Good morning"}
        assert [one.words for one in await told(house, joined)] == [f"joined-to:{kept}"]
        assert f"joined:{joined}" in [one.words for one in await told(house, kept)]
        assert await later.says("One more thing") == ""
        assert (await told(house, kept))[-1].words == "One more thing"
        assert await ewa.writes(joined, "To nobody") == "closed"
        assert await ewa.writes(kept, "I see") == "written"
        assert "I see" in await later.reads()
        await later.presses_data(f">ending.{joined}")  # on what stands in front of them from before
        assert await house.rows("SELECT state FROM cases") == [("closed",)] * 2
        await ewa.presses_data(f">case.{joined}.reopen")
        assert await house.rows("SELECT state FROM cases") == [("closed",)] * 2
        await later.presses_data(f">again.{joined}")
        assert await house.rows("SELECT id, state FROM cases ORDER BY id") == [(kept, "open"), (joined, "closed")]


async def test_files_of_a_case_that_is_joined_to_another_can_still_be_read(tmp_path: Path) -> None:
    async with a_filehouse(f"sqlite:///{tmp_path}/test.db") as office:
        kept, joined = await office.case_of("a" * 43), await office.case_of("b" * 43)
        message = await office.sends(joined, "plan.png", PNG)
        file = next(one.file_id for one in await office.told(joined) if one.id == message)
        house = office.house

        async def comes_back(connection: Connection) -> None:
            before, after = [await visitors.find(connection, "web", one * 43) for one in "ab"]
            assert before
            assert after
            code = await codes.renew(connection, NewReturnCode(), acting_as(house, before[0]))
            await codes.use(connection, UseReturnCode(code.code), acting_as(house, after[0]))

        await house.database.run(comes_back)
        assert file is not None
        for case in (kept, joined):
            opened = await office.filing.open(CaseId(case), file)
            assert opened
            assert opened.content == PNG
        shown = await office.filing.open_file("web", "b" * 43, file)
        assert shown
        assert shown.content == PNG
        house.later(days=3)
        await forget(house.database, house.now)
        assert await office.filing.open(CaseId(kept), file)


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
    await desk.rows("UPDATE visitor SET channel = 'viber' WHERE address = 'ola' RETURNING id")
    await ewa.writes(case, "Hello")
    written, event = (await told(desk, case))[-2:]
    assert (written.delivery, event.words, event.answers) == ("gone", "undelivered:gone", written.id)


class Halves(Paper):
    """Paper on which a consultant's message takes two sheets."""

    def remark(self, remark: Remark, say: Say, language: str) -> Sequence[Sequence[Payload]]:
        [part] = super().remark(remark, say, language)
        return [[*part, *part]]


@pytest.mark.parametrize("edits", [True, False])
@pytest.mark.parametrize("refused", [0, 1])
async def test_half_of_a_message_that_has_arrived_is_not_a_message_that_has_arrived(
    tmp_path: Path, edits: bool, refused: int
) -> None:
    halves = Halves(abilities=Abilities(edits=edits))
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE, paper=halves) as house:
        ewa = await works(house)
        _, case = await a_case(house)
        halves.outcomes[:] = [Sent("1"), Sent("2")]
        halves.outcomes[refused] = Refused("too long")
        await ewa.writes(case, "All that you need to know")
        await arrives(house)
        written, event = (await told(house, case))[-2:]
        assert (written.delivery, event.words, event.answers) == ("refused", "undelivered:refused", written.id)


async def test_a_message_in_two_halves_is_known_by_its_first_and_has_arrived_with_its_last(tmp_path: Path) -> None:
    halves = Halves(abilities=Abilities(edits=True))
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE, paper=halves) as house:
        ewa = await works(house)
        _, case = await a_case(house)
        halves.outcomes[:] = [Sent("1"), Later(600)]
        await ewa.writes(case, "All that you need to know")
        for _ in range(20):
            await asyncio.sleep(0.02)
            await house.conversation.arrived()
        assert (await told(house, case))[-1].delivery == "waiting"
        house.later(minutes=11)
        await house.delivery.sweep()
        await arrives(house)
        written = (await told(house, case))[-1]
        assert (written.delivery, written.remote) == ("sent", "1")


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
    await ewa.presses_data(f">case.{case}")
    await ewa.presses("Close")
    assert await ewa.writes(case, "At eleven", corrects=sent) == "closed"


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
    await works(desk)
    desk.times.append(at(9))
    assert await acts(desk, "ewa", MarkVisit(ref, "arrived")) == Done()
    moved = await acts(desk, "ewa", MoveFor(ref, at(11, day=26)))
    assert isinstance(moved, Taken)
    assert await desk.rows("SELECT attendance, attended_at FROM visit") == [(None, None)]


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


# --- Old buttons ---


async def test_the_number_of_a_case_that_is_forgotten_is_no_other_ones(any_desk: House) -> None:
    """Buttons of old topics carry it, and would do to the new case what was meant for the old one."""
    ola, forgotten = await a_case(any_desk)
    await ola.presses_data(f">ending.{forgotten}")
    any_desk.later(days=400)
    await forget(any_desk.database, any_desk.now)
    assert await any_desk.rows("SELECT count(*) FROM cases") == [(0,)]
    _, fresh = await a_case(any_desk, "ivan")
    assert fresh > forgotten


async def test_the_number_of_a_blocking_that_is_undone_is_no_other_ones(any_desk: House) -> None:
    one = await works(any_desk, consultant="one")
    first = await blocks(one)
    await one.presses_data(f">unblock.{first}")
    await one.presses("Yes, unblock it")
    assert await blocks(one) != first


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


async def test_a_long_message_that_was_finished_later_is_deleted_whole(tmp_path: Path) -> None:
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
            assert len(topic.messages) == 3
            await group.presses(ewa, "Close")
            await group.until(lambda: len(topic.messages) == 1, "deleted what was said")


async def test_the_second_half_of_a_long_message_is_not_dropped_by_showing_all_again(tmp_path: Path) -> None:
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
            api.fail_next("sendMessage", 429, retry_after=2, chat_id=DESK)
            await group.until(lambda: any(one.status == 429 for one in api.calls), "been told to wait")
            await group.presses(ewa, "Show again")
            await group.sees("the end", topic, 10)


async def test_the_first_half_of_what_could_not_be_written_whole_is_deleted_too(tmp_path: Path) -> None:
    """A round video has no room for words: who sends it stands above it, in a message of its own."""
    async with StandIn() as api:
        ewa, ola = (api.user(id, first_name=name, language_code="en") for id, name in ((11, "Ewa"), (7, "Olena")))
        group = api.group(DESK, "Desk", members=[ewa])
        async with a_centre(tmp_path, api) as centre:
            await centre.employs(ewa, "Ewa")
            topic = await centre.topic(group, await centre.asks(ola))
            api.fail_next("sendVideoNote", 429, retry_after=1, chat_id=DESK)
            await ola.sends_video_note()
            await group.until(lambda: [one for one in topic.messages if one.kind == "video_note"], "shown", 10)
            await group.settles(8, quiet=1.0)
            assert len(topic.messages) >= 3
            await group.presses(ewa, "Close")
            await group.until(lambda: len(topic.messages) == 1, "deleted what was sent")


async def test_of_two_cases_that_are_joined_everything_stands_in_the_topic_of_the_first(tmp_path: Path) -> None:
    async with StandIn() as api:
        ewa, ola, later = (
            api.user(id, first_name=name, language_code="en") for id, name in ((11, "Ewa"), (7, "Olena"), (8, "Olena"))
        )
        group = api.group(DESK, "Desk", members=[ewa])
        async with a_centre(tmp_path, api) as centre:
            await centre.employs(ewa, "Ewa")
            first = await centre.topic(group, await centre.asks(ola))
            second = await centre.topic(group, await centre.asks(later))
            asked = await later.says("at 10")
            shown = await group.sees("at 10", second)
            await later.edits(int(asked["message"]["message_id"]), "at 11")  # type: ignore[index]
            await group.until(lambda: "at 11" in shown.text, "corrected")
            await group.says(ewa, "Good morning", second)
            await later.sees("Good morning")

            async def a_code(connection: Connection) -> str:
                found = await visitors.find(connection, "telegram", "7")
                assert found
                acting = Acting(found[0], centre.now(), OFFER, a_timetable(), lambda letters: "A2" * (letters // 2))
                return (await codes.renew(connection, NewReturnCode(), acting)).code

            await later.says(f"/start return-{await centre.assistant.database.run(a_code)}")
            await later.sees("bring")
            await later.presses("Yes, bring them here")
            await group.sees("at 11", first)
            await group.sees("Good morning", first)
            await group.sees("opened before", second)
            await group.until(lambda: second.closed, "closed the second")
            await group.until(lambda: len(second.messages) == 2, "deleted what was said in it")
            await later.says("Thank you")
            await group.sees("Thank you", first)
            await group.says(ewa, "You are welcome", first)
            await later.sees("You are welcome")


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
        for which, expected in (("letter_id", ["f0", "f1", "f2"]), ("last_letter_id", ["long", "f1", "longer"])):
            carried = await house.rows(
                f"SELECT payload FROM case_message JOIN outbox ON outbox.id = {which} ORDER BY case_message.id"
            )
            assert [next(iter(json.loads(str(one)).values())) for (one,) in carried] == expected
