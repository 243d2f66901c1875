"""Behind the desk as talk: who may come in, cases with one tap, handing over, resting, writing, ready-made replies."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from functools import partial

import sqlalchemy as sa

from bot import casecards
from bot.acts import carry_out
from bot.casecards import card, happened
from bot.channels import CaseFolder, Member
from bot.dialogs.asking import office_name
from bot.dialogs.case import meanings
from bot.dialogs.eventdesk import people
from bot.dialogs.snooze import DAYS
from bot.handlers.desk.cards import Reader, folder
from bot.handlers.desk.front import Names
from bot.screen import Button, CameBack, Edited, File, Input, Pressed, Said, SharedOther, encode
from storage import casecard, cases, roster, sessions, timetable, topics, visitors
from storage.acting import Acting
from storage.casework import CaseId, CaseView, CloseCase, HandCase, Notice, VisitorSpeaks
from storage.database import Connection
from storage.records import Act, NotFound, Outcome, Refusal
from storage.tables import canned, canned_text
from tests import unsealed
from tests.talk import TEXTS, WARSAW, House, Person
from tests.test_booking import books
from tests.test_cases import asks, speaks, writes_on

SAY = TEXTS.say("en")

STAFF_DOORS = (
    ">desk",
    ">desklink",
    ">case.1",
    ">case.1.take",
    ">case.1.close",
    ">hand.1",
    ">snooze.1",
    ">reading.1",
    ">reading.1.tax",
    ">reply.1",
    ">writeto.AAAAAAA1",
    ">canned.1",
    ">day",
    ">day.krakow.20261123",
    ">attend.AAAAAAA1.arrived",
    ">staffvisit.AAAAAAA1",
    ">walkin",
    ">walkin.krakow.career",
    ">forperson",
    ">forperson.1",
    ">forperson...krakow.202611241000.one",
    ">formove.AAAAAAA1",
    ">forcancel.AAAAAAA1",
    ">findvisit",
    ">calendar",
    ">calendar.20261123.one",
    ">eventlist.1",
    ">block",
    ">blocked.1",
    ">unblock.1",
    ">propose.AAAAAAA1",
    ">eventdesk",
    ">eventcard.1",
    ">attendance.1",
    ">attended.1.1.AAAAAAA1.yes",
    ">checkin",
    ">checkin.AAAAAAA1",
)


async def works(house: House, address: str = "ewa", **more: object) -> Person:
    """Somebody of the staff who speaks English."""
    one = house.person(address, "en")
    await house.employs(one, **more)  # type: ignore[arg-type]
    await speaks(one)
    return one


async def a_case(house: House, address: str = "ola", **more: str) -> tuple[Person, int]:
    one = house.person(address, "en")
    await speaks(one)
    return one, await asks(one, **more)


async def ready_made(house: House, **texts: tuple[str, str]) -> None:
    """A ready-made reply: by language, its title and its words."""

    async def work(connection: Connection) -> None:
        row = {"position": 1, "created_at": house.now}
        id = (await connection.execute(sa.insert(canned).values(**row).returning(canned.c.id))).scalar_one()
        for language, (title, words) in texts.items():
            text = {"language": language, "title": title, "words": words, "changed_at": house.now}
            await connection.execute(sa.insert(canned_text).values(canned_id=id, **text))

    await house.database.run(work)


async def acts(house: House, address: str, act: Act[Outcome]) -> Outcome:
    """Carry out an act for whoever of the staff is at that address, without any dialog before it."""
    return (await tells(house, address, act))[0]


async def tells(house: House, address: str, act: Act[Outcome]) -> tuple[Outcome, Sequence[Notice]]:
    """The same, and what others have to be told of it."""

    async def work(connection: Connection) -> tuple[Outcome, Sequence[Notice]]:
        met = await visitors.meet(connection, Input("paper", "-", address, CameBack()), "here", house.now)
        staff = await roster.by_account(connection, "paper", address)
        world = house.world
        present = await timetable.read(connection, world.configured)
        known = world.texts.languages
        acting = Acting(met.visitor, house.now, world.offer, present, world.draw, staff, known, reader=world.reader)
        savepoint = await connection.begin_nested()
        outcome = await carry_out(connection, act, acting)
        refused = isinstance(outcome, Refusal)
        await (savepoint.rollback() if refused else savepoint.commit())
        return outcome, () if refused else acting.told  # type: ignore[return-value]

    return await house.database.run(work)


def labels(person: Person) -> list[str]:
    return [label for label, _ in person.keys]


# --- Who may come in -------------------------------------------------------------------------------------------------


async def test_who_does_not_work_here_finds_nothing_behind_any_door(desk: House) -> None:
    ola, _ = await a_case(desk)
    before = await desk.rows("SELECT state, holder, revision FROM cases")
    for door in STAFF_DOORS:
        refused = "This code is for our team" if door.startswith(">checkin.") else "I cannot find that."
        assert refused in await ola.presses_data(door), door
        assert "Hello!" in ola.sees, door
    assert await desk.rows("SELECT state, holder, revision FROM cases") == before
    assert await desk.rows("SELECT count(*) FROM audit") == [(0,)]
    assert "Consultants' desk" not in labels(ola)


async def test_a_command_says_the_same_to_whoever_does_not_work_here(desk: House) -> None:
    ola = desk.person("ola", "en")
    await speaks(ola)
    assert "I cannot find that." in await ola.commands("desk")


async def test_what_concerns_another_office_is_not_found(desk: House) -> None:
    _, case = await a_case(desk, where="Tarnów")
    ewa = await works(desk, offices=("krakow",))
    assert "There are no open cases." in await ewa.commands("desk")
    assert "I cannot find that." in await ewa.presses_data(f">case.{case}.take")
    assert "I cannot find that." in await ewa.presses_data(f">hand.{case}")
    assert "I cannot find that." in await ewa.presses_data(">day.tarnow")
    assert await desk.rows("SELECT holder FROM cases") == [(None,)]


async def test_a_person_who_was_let_go_is_nobody_from_then_on(desk: House) -> None:
    ola, case = await a_case(desk)
    ewa = await works(desk)
    await ewa.presses_data(f">case.{case}.take")
    await ewa.presses_data(f">reply.{case}")
    desk.paper.members = {"ola"}
    await desk.conversation.left("paper", "ewa")
    assert "I cannot find that." in await ewa.says("Too late")
    assert await ola.reads() == "A person from the centre has taken your case and will answer here."


# --- The menu and the card -------------------------------------------------------------------------------------------


async def test_the_desk_shows_mine_first_and_the_menu_leads_there(desk: House) -> None:
    ewa, jan = await works(desk), await works(desk, "jan")
    _, first = await a_case(desk)
    desk.later(minutes=1)
    _, second = await a_case(desk, "ivan", about="Work")
    desk.later(minutes=1)
    _, third = await a_case(desk, "petro", about="Law")
    await ewa.presses_data(f">case.{second}.take")
    await jan.presses_data(f">case.{third}.take")
    await ewa.commands("menu")
    await ewa.presses("Consultants' desk")
    assert "Open cases: 3. Waiting for an answer: 3." in ewa.sees
    assert labels(ewa)[:3] == [
        f"★ #{second} · English · Work",
        f"#{first} · English · Documents and translation · free",
        f"#{third} · English · Law, tax, business · Jan",
    ]


async def test_the_card_tells_the_facts_and_nothing_of_what_was_written(desk: House) -> None:
    ola, case = await a_case(desk)
    await ola.says("My secret")
    ewa = await works(desk)
    await ewa.presses_data(f">case.{case}")
    seen = ewa.sees.splitlines()
    assert seen[0] == f"Case #{case}"
    assert seen[1] == "🟡 Waiting for an answer since Monday, 23 November, 08:00. Nobody has taken it."
    assert seen[2] == "Language: English. Office: any office. Channel: paper"
    assert "About: Documents and translation" in seen[3:], "below what a notification shows"
    assert "the person, text" in ewa.sees
    assert "secret" not in ewa.sees


async def test_the_card_names_the_next_visit_and_earlier_cases(desk: House) -> None:
    ola, case = await a_case(desk)
    await ola.presses_data(f">ending.{case}")
    await books(ola)
    case = await asks(ola)
    ewa = await works(desk)
    await ewa.presses_data(f">case.{case}")
    assert "Next visit:" in ewa.sees
    assert "1 earlier case" in ewa.sees
    assert "John" not in ewa.sees


async def test_earlier_cases_that_are_not_theirs_are_not_even_counted(desk: House) -> None:
    for number, where in enumerate(("Tarnów", "It does not matter"), 1):
        ola, _ = await a_case(desk, where=where)
        await ola.presses_data(f">ending.{number}")
    case = await asks(ola, where="Kraków")
    ewa, kasia = await works(desk, offices=("krakow",)), await works(desk, "kasia", role="coordinator")
    await ewa.presses_data(f">case.{case}")
    assert "1 earlier case" in ewa.sees
    assert "Earlier cases: 1" in await ewa.presses_data(f">earlier.{case}")
    await kasia.presses_data(f">case.{case}")
    assert "2 earlier cases" in kasia.sees
    card = await desk.database.run(partial(_card, case=case, now=desk.now))
    assert "1 earlier case" in card, "in the group of an office as well"


async def _card(connection: Connection, case: int, now: datetime) -> str:
    """The card of a case in its group, in words."""
    found = await cases.find(connection, CaseId(case))
    assert found
    lines = casecards.card(await casecard.view(connection, found, now), now).lines
    return "\n".join(TEXTS.say("en")(line) for line in lines)


async def test_the_card_names_kinds_channels_and_languages(desk: House) -> None:
    ola, case = await a_case(desk, where="Kraków")
    ewa = await works(desk)
    for kind, name in (
        ("photo", "photo"),
        ("document", "file"),
        ("voice", "voice message"),
        ("video", "video"),
        ("sticker", "sticker"),
    ):
        await ola.does(SharedOther(kind, "My secret", File("paper", "f1", "secret.jpg")))
        await ewa.presses_data(f">case.{case}")
        assert f"the person, {name}" in ewa.sees
        assert "secret" not in ewa.sees
    await ola.does(SharedOther("place", place=(50.0, 20.0)))
    await ewa.writes(case, "A note", note=True)
    for channel, name in (("telegram", "Telegram"), ("viber", "Viber"), ("web", "web chat")):
        await desk.rows(f"UPDATE visitor SET channel = '{channel}', language = NULL WHERE address = 'ola' RETURNING id")
        await ewa.presses_data(f">case.{case}")
        assert f"Channel: {name}" in ewa.sees
    assert "the person, place" in ewa.sees
    assert "a note of ours, text" in ewa.sees
    assert "Language: not known" in ewa.sees


async def test_the_card_says_what_else_they_read(desk: House) -> None:
    ewa = await works(desk, languages=("pl", "uk"))
    ola = desk.person("ola", "en")
    await speaks(ola)
    await ola.commands("person")
    for label in ("Work", "Kraków", "Polski", "That is all"):
        await ola.presses(label)
    await ewa.presses_data(">case.1")
    assert "Also reads: Polish" in ewa.sees


async def test_more_cases_than_fit_are_counted(desk: House) -> None:
    ewa = await works(desk)
    for number in range(14):
        await a_case(desk, f"person{number}")
    await ewa.commands("desk")
    assert "Not shown here: 2." in ewa.sees
    assert sum(label.startswith("#") for label in labels(ewa)) == 12


async def test_the_conversation_is_shown_again_on_request(desk: House) -> None:
    _, case = await a_case(desk)
    ewa = await works(desk)
    await ewa.presses_data(f">case.{case}")
    await ewa.presses("Show again")
    assert "is being shown in the group again" in ewa.sees


async def stands(house: House, case: int, remote: str = "7") -> None:
    """All that was said stands in the topic."""

    async def work(connection: Connection) -> None:
        found = await cases.messages(connection, CaseId(case))
        await topics.shown(connection, found, "-1001", [(remote, found)], house.now)

    await house.database.run(work)


async def postings(house: House) -> list[object]:
    said = "SELECT posting FROM case_message WHERE author <> 'event' ORDER BY id"
    return [row[0] for row in await house.rows(said)]


async def test_a_change_that_is_not_shown_yet_is_shown_though_somebody_asks_for_all_of_it(desk: House) -> None:
    """Its message still stands in the topic, as it was: it is due for the change and not for what was said."""
    ola, case = await a_case(desk)
    ewa = await works(desk)
    await writes_on(ola, Said("at 10"), "m1")
    await stands(desk, case)
    assert await postings(desk) == ["done"]
    await ola.does(Edited("m1", "at 11"))
    await ewa.presses_data(f">case.{case}.show")
    assert await postings(desk) == ["due"]


async def test_what_stands_there_is_not_shown_twice_and_of_the_rest_the_newest(desk: House) -> None:
    ola, case = await a_case(desk)
    ewa = await works(desk)
    for number in range(cases.SHOWN_AGAIN + 5):
        await ola.says(f"line {number}")
    await stands(desk, case)
    await desk.rows("UPDATE case_copy SET deleted_at = at WHERE message_id > 10 RETURNING message_id")
    await ewa.presses_data(f">case.{case}.show")
    assert await postings(desk) == ["done"] * 10 + ["due"] * (cases.SHOWN_AGAIN - 5)
    await stands(desk, case, "8")
    await desk.rows("UPDATE case_copy SET deleted_at = at RETURNING message_id")
    await ewa.presses_data(f">case.{case}.show")
    assert await postings(desk) == ["done"] * 5 + ["due"] * cases.SHOWN_AGAIN


# --- One tap ---------------------------------------------------------------------------------------------------------


async def test_a_case_is_not_closed_over_what_was_just_written_and_the_two_reasons_are_told_apart(desk: House) -> None:
    ola, case = await a_case(desk)
    ewa = await works(desk)
    row = {"chat": "-1", "thread": "7", "revision": 1, "title": "", "state": "open", "made_at": desk.now}
    await unsealed.lay(desk.database, "topic", case_id=case, **row)
    await ola.says("One more thing")
    assert "has just written again" in await ewa.presses_data(f">case.{case}.close")
    assert await acts(desk, "ewa", CloseCase(CaseId(case))) == VisitorSpeaks()
    assert await acts(desk, "ola", CloseCase(CaseId(case))) == NotFound()
    assert await desk.rows("SELECT state FROM cases") == [("open",)]


async def test_without_a_topic_a_case_is_not_closed_over_what_came_after_its_card(any_desk: House) -> None:
    ola, case = await a_case(any_desk)
    ewa = await works(any_desk)
    await ola.says("Where is my diploma?")
    any_desk.later(minutes=1)
    await ewa.presses_data(f">case.{case}")
    for happens in (partial(ola.says, "One more thing"), partial(ola.presses_data, ">danger")):
        any_desk.later(minutes=1)
        await happens()
        any_desk.later(minutes=5)
        await ewa.commands("desk")  # that there is something new is not said there
        any_desk.later(minutes=1)
        assert "has just written again" in await ewa.presses_data(f">case.{case}.close")
    assert await any_desk.rows("SELECT state FROM cases") == [("open",)]
    any_desk.later(minutes=1)
    await ewa.presses("Close")
    assert await any_desk.rows("SELECT state FROM cases") == [("closed",)]


async def test_without_a_topic_whoever_has_seen_no_card_sees_it_first(desk: House) -> None:
    ola, case = await a_case(desk)
    ewa = await works(desk)
    await ola.says("Where is my diploma?")
    assert "has just written again" in await ewa.presses_data(f">case.{case}.quiet")
    desk.later(minutes=1)
    await ewa.presses_data(f">case.{case}.quiet")
    assert await desk.rows("SELECT state FROM cases") == [("closed",)]


async def test_taken_released_and_taken_by_another(desk: House) -> None:
    ola, case = await a_case(desk)
    ewa, jan = await works(desk), await works(desk, "jan")
    assert "The case is yours." in await ewa.presses_data(f">case.{case}.take")
    assert "has taken your case" in await ola.reads()
    assert "Somebody else has it already: Ewa." in await jan.presses_data(f">case.{case}.take")
    assert "Take" not in labels(jan)
    assert "Release" not in labels(jan)
    await ewa.presses("Release")
    assert "The case is free again." in ewa.sees
    assert "The case is yours." in await jan.presses_data(f">case.{case}.take")
    assert await desk.rows("SELECT act FROM audit ORDER BY id") == [("take",), ("release",), ("take",)]


async def test_of_two_who_take_a_case_at_once_one_has_it(any_desk: House) -> None:
    ola, case = await a_case(any_desk)
    people = [await works(any_desk, name) for name in ("ewa", "jan", "iga")]
    await asyncio.gather(*(one.presses_data(f">case.{case}.take") for one in people))
    seen = [one.sees for one in people]
    assert sum("The case is yours." in one for one in seen) == 1
    assert sum("Somebody else has it already" in one for one in seen) == 2
    assert (await ola.reads()).count("has taken your case") == 1


async def test_a_press_in_a_group_is_answered_with_the_news_and_writes_nothing_to_the_chat(desk: House) -> None:
    _, case = await a_case(desk)
    ewa = await works(desk)

    async def press(data: str) -> tuple[str, bool]:
        number = str(next(desk.inputs))
        toast = await desk.conversation.press(Input("paper", number, "ewa", Pressed(data), "en"), "en")
        return toast.words, toast.elsewhere

    assert await press(f">case.{case}.take") == ("The case is yours.", False)
    assert await press(f">case.{case}.snooze") == (
        "The case is put off. A message of the person brings it back.",
        False,
    )
    assert await press(f">case.{case}.wake") == ("The case is not put off any more.", False)
    assert await press(f">case.{case}.quiet") == (
        "The case is closed. The person is told, and not asked for a rating.",
        False,
    )
    assert await press(">case.99.take") == ("I cannot find that.", False)
    assert await ewa.reads() == ""
    assert await press(f">case.{case}.reopen") == ("The case is open again, and yours.", False)
    words, elsewhere = await press(f">hand.{case}")
    assert elsewhere
    assert "Nobody else can take it now" in await ewa.reads(), words


async def test_closed_with_and_without_a_rating_and_opened_again(desk: House) -> None:
    ola, case = await a_case(desk)
    ewa = await works(desk)
    await ewa.presses_data(f">case.{case}.close")
    assert "The person is told, and may rate it." in ewa.sees
    assert "✅ Closed Monday, 23 November" in ewa.sees
    assert "How did we help?" in await ola.reads()
    assert "This case is closed. Please reopen it first." in await ewa.presses_data(f">case.{case}.take")
    await ewa.presses("Reopen")
    assert "The case is open again, and yours." in ewa.sees
    await ewa.presses("Close without a rating")
    assert "How did we help?" not in await ola.reads()


async def test_a_closed_case_is_not_opened_beside_another_of_the_same_person(desk: House) -> None:
    ola, first = await a_case(desk)
    ewa = await works(desk)
    await ewa.presses_data(f">case.{first}.close")
    await asks(ola)
    assert "Perhaps this person has another case open." in await ewa.presses_data(f">case.{first}.reopen")


async def test_a_case_rests_until_then_or_until_the_person_writes(desk: House) -> None:
    ola, case = await a_case(desk)
    ewa = await works(desk)
    await ewa.presses_data(f">case.{case}.snooze")
    assert "💤 Put off until Monday, 23 November" in ewa.sees
    await ewa.presses("Bring back")
    assert "Put off until" not in ewa.sees
    await ewa.presses("Put off…")
    assert labels(ewa)[:2] == ["For 1 hour", "For 3 hours"]
    await ewa.presses("Until Tuesday, 24 November")
    assert "💤 Put off until Tuesday, 24 November, 08:00" in ewa.sees
    await ola.says("Still there?")
    await ewa.presses_data(f">case.{case}")
    assert "Put off until" not in ewa.sees


async def test_after_a_friday_comes_one_monday(desk: House) -> None:
    _, case = await a_case(desk)
    ewa = await works(desk)
    desk.later(days=4)
    await ewa.presses_data(f">snooze.{case}")
    offered = [label for label in labels(ewa) if label.startswith("Until")]
    assert len(offered) == len(set(offered)) == 2, offered


async def test_the_key_of_a_card_for_two_days_works_on_a_friday_too(desk: House) -> None:
    """It stands there every day of the week, and is answered with what was done and not with a question."""
    _, case = await a_case(desk)
    await works(desk)
    desk.later(days=4)
    for days in DAYS:
        press = Input("paper", str(next(desk.inputs)), "ewa", Pressed(f">snooze.{case}.d{days}"), "en")
        toast = await desk.conversation.press(press, "en")
        assert (toast.words, toast.elsewhere) == (
            "The case is put off. A message of the person brings it back.",
            False,
        )
        assert await desk.rows("SELECT snoozed_until > '2026-11-29' FROM cases") == [(1,)]
        await desk.rows("UPDATE cases SET snoozed_until = NULL RETURNING id")


async def test_who_has_a_case_is_seen_while_it_rests(desk: House) -> None:
    _, case = await a_case(desk)
    ewa, jan = await works(desk), await works(desk, "jan")
    await ewa.presses_data(f">case.{case}.take")
    await ewa.presses_data(f">case.{case}.snooze")
    seen = await jan.presses_data(f">case.{case}")
    assert "💤 Put off until Monday, 23 November" in seen
    assert "With Ewa" in seen


async def test_for_how_long_somebody_waits_and_whether_at_all(desk: House) -> None:
    _, case = await a_case(desk)
    ewa = await works(desk)
    for more, waited in (({"minutes": 5}, "5 min"), ({"hours": 3}, "3 h"), ({"days": 2}, "2 days")):
        desk.later(**more)
        assert f"(more than {waited}). Nobody has taken it." in await ewa.presses_data(f">case.{case}")
    await ewa.presses_data(f">case.{case}.take")
    assert "🟡 With Ewa. Waiting for an answer since Monday, 23 November, 08:00 (more than 2 days)." in ewa.sees
    await ewa.writes(case, "Hello")
    assert "🟢 With Ewa" in await ewa.presses_data(f">case.{case}")
    await ewa.presses_data(f">case.{case}.release")
    assert "Nobody has taken it. No answer is expected." in ewa.sees


async def test_a_case_is_told_and_its_keys_are_called_the_same_wherever_staff_look(desk: House) -> None:
    ola, case = await a_case(desk)
    await books(ola)
    ewa = await works(desk)
    for act in ("take", "snooze", "wake", "close", "reopen"):
        await ewa.presses_data(f">case.{case}.{act}")
        await ewa.presses_data(f">case.{case}")
        view = await desk.database.run(lambda connection: viewed(connection, case, desk))
        shown = card(view, desk.now)
        told = [SAY(line) for line in shown.lines]
        assert ewa.sees.splitlines()[1 : len(told) + 1] == told, act
        called = {press: label for label, press in ewa.keys}
        keys = [(SAY(one.label), encode(one.press)) for one in shown.keys if isinstance(one, Button)]
        for label, press in (*keys, *on_the_page(view, desk)):
            assert called.setdefault(press, label) == label, act


async def viewed(connection: Connection, case: int, house: House) -> CaseView:
    found = await cases.find(connection, CaseId(case))
    assert found
    return await cases.view(connection, found, house.now)


def on_the_page(view: CaseView, house: House) -> list[tuple[str, str]]:
    """The keys of the case on the page of the desk."""
    assert view.holder
    names = Names(office_name, {}, {}, {}, {}, {}, happened, people, meanings)
    drawn = folder(CaseFolder(view, (), {}, ()), Reader(Member(view.holder, "en"), SAY, "en", names, house.now, WARSAW))
    actions = drawn["actions"]
    assert isinstance(actions, list)
    return [(one["label"], one["press"]) for one in actions]


async def test_an_unknown_word_in_a_door_does_nothing(desk: House) -> None:
    _, case = await a_case(desk)
    ewa = await works(desk)
    await ewa.presses_data(f">case.{case}.burn")
    assert "Nobody has taken it." in ewa.sees
    assert await desk.rows("SELECT count(*) FROM audit") == [(0,)]


# --- Handing over ----------------------------------------------------------------------------------------------------


async def test_handed_to_a_colleague_who_is_at_work_first(desk: House) -> None:
    _, case = await a_case(desk, where="Kraków")
    ewa = await works(desk)
    await desk.employs(desk.person("adam"), offices=("krakow",), consultant="gone", languages=("pl",))
    await desk.employs(desk.person("jan"), consultant="one", languages=("uk", "en"))
    await desk.employs(desk.person("tom"), offices=("tarnow",))
    await ewa.presses_data(f">hand.{case}")
    assert labels(ewa)[:2] == ["Jan (Ukrainian, English) · at work", "Adam (Polish)"]
    assert not any("Tom" in label for label in labels(ewa))
    await ewa.presses("Jan")
    assert "The case is handed over." in ewa.sees
    assert "With Jan" in ewa.sees
    assert await desk.rows("SELECT name FROM staff JOIN cases ON holder = staff.id") == [("Jan",)]


async def test_nobody_is_at_work_for_an_office_because_another_of_theirs_is_open(desk: House) -> None:
    _, case = await a_case(desk, where="Tarnów")
    ewa = await works(desk)
    await desk.employs(desk.person("adam"), offices=("krakow", "tarnow"), languages=("pl",))
    await desk.rows(
        "INSERT INTO closure (office, first_day, last_day, reason) "
        "VALUES ('tarnow', '2026-11-23', '2026-11-23', '{}') RETURNING id"
    )
    await desk.rows("UPDATE counter SET value = value + 1 WHERE name = 'timetable' RETURNING value")
    await ewa.presses_data(f">hand.{case}")
    assert labels(ewa)[0] == "Adam (Polish)"


async def test_a_case_is_handed_only_to_those_who_can_act(desk: House) -> None:
    """Whoever is not in the staff group would hold it and could do nothing; the desk in the browser is a way too."""
    _, case = await a_case(desk)
    ewa = await works(desk)
    ids = {name: await desk.employs(desk.person(name)) for name in ("adam", "jan", "tom", "zoe")}

    async def sit_down(connection: Connection) -> None:
        for name in ("tom", "zoe"):
            await roster.bind(connection, ids[name], "desk", str(ids[name]), desk.now)
            await sessions.begin(connection, name, ids[name], desk.now)
        await roster.left(connection, "paper", "zoe", desk.now)
        await roster.left(connection, "paper", "adam", desk.now)

    await desk.database.run(sit_down)
    desk.paper.members = {"ewa"}
    await ewa.presses_data(f">hand.{case}")
    assert [one.partition(" ")[0] for one in labels(ewa)[:2]] == ["Tom", "Zoe"]
    assert not any(label.startswith(("Adam", "Jan")) for label in labels(ewa))
    desk.paper.members.add("jan")
    await ewa.presses_data(f">hand.{case}")
    before = ewa.data("Jan")
    desk.paper.members.remove("jan")
    await ewa.presses_data(before)
    assert not any(label.startswith("Jan") for label in labels(ewa))
    assert await desk.rows("SELECT holder FROM cases") == [(None,)]
    desk.paper.members.add("jan")
    await ewa.presses_data(before)
    assert await desk.rows("SELECT holder FROM cases") == [(ids["jan"],)]
    assert await acts(desk, "ewa", HandCase(CaseId(case), ids["adam"])) == NotFound()


# --- Writing ---------------------------------------------------------------------------------------------------------


async def test_a_reply_reaches_the_person_and_shows_nobody(desk: House) -> None:
    ola, case = await a_case(desk)
    ewa = await works(desk)
    await ewa.presses_data(f">reply.{case}")
    assert "too long" in await ewa.says("x" * 995)
    assert "Please write a few words." in await ewa.says("\n")
    await ewa.says("Please come on Tuesday.")
    assert "Your message is on its way." in ewa.sees
    read = await ola.reads()
    assert "Please come on Tuesday." in read
    assert "Ewa" not in read


async def test_a_reply_into_a_closed_case_is_not_sent(desk: House) -> None:
    ola, case = await a_case(desk)
    ewa = await works(desk)
    await ewa.presses_data(f">reply.{case}")
    await ola.presses_data(f">ending.{case}")
    await ewa.says("One more thing")
    assert "This case is closed." in ewa.sees
    assert await desk.rows("SELECT count(*) FROM case_message WHERE author = 'staff'") == [(0,)]


async def test_whom_nothing_reaches_is_said_to_be_out_of_reach(desk: House) -> None:
    ola, case = await a_case(desk)
    ewa = await works(desk)
    await ola.leaves()
    await ewa.presses_data(f">reply.{case}")
    await ewa.says("Hello?")
    assert "cannot be written to at the moment" in ewa.sees
    await ready_made(desk, en=("Opening hours", "We are open from 8."))
    await ewa.presses_data(f">canned.{case}")
    await ewa.presses("Opening hours")
    await ewa.presses("Send")
    assert "on its way" not in ewa.sees
    assert "cannot be written to at the moment" in ewa.sees


async def test_a_ready_made_reply_is_picked_in_one_language_and_sent_in_the_other(desk: House) -> None:
    ola = desk.person("ola", "uk")
    await speaks(ola, "Українська")
    await ola.presses_data(">person")
    await ola.presses("Робота")
    await ola.presses("Не важливо")
    await ready_made(desk, en=("Opening hours", "We are open from 8."), uk=("Години роботи", "Ми працюємо з 8."))
    await ready_made(desk, en=("Only English", "Nothing else."), pl=("Po polsku", "Nic."))
    ewa = await works(desk)
    await ewa.presses_data(">canned.1")
    assert "Not translated (Ukrainian): Only English" in ewa.sees
    assert labels(ewa)[0] == "Opening hours"
    assert "Only English" not in labels(ewa)
    await ewa.presses("Opening hours")
    assert "Ми працюємо з 8." in ewa.sees
    await ewa.presses("Send")
    assert "Your message is on its way." in ewa.sees
    assert "Ми працюємо з 8." in await ola.reads()


async def test_without_a_translation_nothing_can_be_sent(desk: House) -> None:
    _, case = await a_case(desk)
    await ready_made(desk, pl=("Godziny", "Od 8."))
    ewa = await works(desk)
    await ewa.presses_data(f">canned.{case}")
    assert "Not translated (English): Godziny" in ewa.sees
    assert "There is no ready-made reply in this person’s language." in ewa.sees
    assert await desk.rows("SELECT count(*) FROM case_message WHERE author = 'staff'") == [(0,)]


# --- The browser -----------------------------------------------------------------------------------------------------


async def test_a_link_to_the_browser_is_made_once_and_only_on_request(desk: House) -> None:
    ewa = await works(desk)
    await ewa.presses_data(">desklink")
    assert await desk.rows("SELECT count(*) FROM invitation WHERE kind = 'link'") == [(0,)]
    data = ewa.data("Make the link")
    await ewa.presses_data(data)
    assert "Your link: https://desk.example.org/desk/enter#" in ewa.sees
    await ewa.presses_data(data)
    assert "/desk/enter#" not in ewa.sees
    assert await desk.rows("SELECT count(*) FROM invitation WHERE kind = 'link'") == [(1,)]


async def test_nobody_is_said_to_be_told_who_has_left(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "en")
    await desk.employs(ewa)
    await speaks(ola)
    await speaks(ewa)
    case = await asks(ola)
    await ola.leaves()
    assert "has left the chat" in await ewa.presses_data(f">case.{case}.close")
