"""Conversations that end by themselves: nobody is left waiting or in silence, and nothing is kept for too long."""

from __future__ import annotations

import pytest

from scheduler.forgetting import forget
from tests import unsealed
from tests.talk import House, Person

pytestmark = pytest.mark.one_driver


@pytest.fixture
def desk(any_desk: House) -> House:
    return any_desk


async def speaks(person: Person) -> None:
    await person.arrives()
    await person.presses_data(">language")
    await person.presses("English")


async def asks(person: Person) -> None:
    await speaks(person)
    await person.commands("person")
    await person.presses("Documents")
    await person.presses("Kraków")


async def answered(desk: House) -> tuple[Person, Person]:
    """A conversation in which everything asked is answered."""
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "en")
    await desk.employs(ewa)
    await speaks(ewa)
    await asks(ola)
    await ola.says("Where is my diploma?")
    await ewa.writes(1, "It is here.")
    await ola.reads()
    return ola, ewa


async def states(desk: House) -> list[object]:
    return [row[0] for row in await desk.rows("SELECT state FROM cases ORDER BY id")]


async def events(desk: House) -> list[object]:
    return [row[0] for row in await desk.rows("SELECT words FROM case_message WHERE author = 'event' ORDER BY id")]


async def test_after_days_without_a_word_it_ends_kindly_and_one_tap_opens_it_again(desk: House) -> None:
    ola, ewa = await answered(desk)
    desk.later(days=6, hours=23)
    assert await desk.conversation.close_idle() == 0
    desk.later(hours=2)
    assert await desk.conversation.close_idle() == 1
    assert await desk.conversation.close_idle() == 0
    seen = await ola.reads()
    assert "this conversation is closed now" in seen
    assert "How did we help?" in seen
    await ola.presses("Write again")
    assert await states(desk) == ["open"]
    desk.later(days=6)
    assert await desk.conversation.close_idle() == 0, "coming back counts as a word"
    desk.later(days=2)
    assert await desk.conversation.close_idle() == 0, "and whoever has come back waits"
    await ewa.writes(1, "Hello again")
    desk.later(days=8)
    assert await desk.conversation.close_idle() == 1
    await ewa.presses_data(">case.1.reopen")
    assert await desk.conversation.close_idle() == 0, "what staff open again stays open for as long"
    assert await events(desk) == ["idle", "returned", "idle", "reopened"]


async def test_whoever_waits_is_never_left_alone(desk: House) -> None:
    ola, _ = await answered(desk)
    await ola.says("And my certificate?")
    desk.later(days=20)
    assert await desk.conversation.close_idle() == 0
    assert await states(desk) == ["open"]


async def test_what_rests_on_purpose_rests(desk: House) -> None:
    await answered(desk)
    until = "'2026-12-21 08:00:00+00:00'"
    await desk.rows(f"UPDATE cases SET snoozed_until = {until} RETURNING id")
    desk.later(days=20)
    assert await desk.conversation.close_idle() == 0


async def test_nobody_is_woken_by_it_or_told_against_their_wish(desk: House) -> None:
    ola, _ = await answered(desk)
    desk.later(days=7, hours=16)  # midnight
    assert await desk.conversation.close_idle() == 0
    desk.later(hours=9)
    await ola.presses_data(">silent.on")
    assert await desk.conversation.close_idle() == 1
    assert await ola.reads() == ""


async def test_no_stars_are_asked_for_after_danger(desk: House) -> None:
    ola, ewa = await answered(desk)
    await ola.says("SOS")
    await ewa.writes(1, "Are you safe?")
    await ola.reads()
    desk.later(days=8)
    assert await desk.conversation.close_idle() == 1
    assert "How did we help?" not in await ola.reads()


async def test_what_is_too_old_is_closed_told_and_forgotten_even_if_it_waits(desk: House) -> None:
    ola, _ = await answered(desk)
    desk.later(hours=1)
    await ola.says("And my certificate?")
    desk.later(days=30)
    assert await desk.conversation.close_idle() == 0
    assert await states(desk) == ["open"]
    desk.later(hours=1)
    assert await desk.conversation.close_idle() == 1
    seen = await ola.reads()
    assert "what was written and sent in it is deleted" in seen
    assert [label for label, _ in ola.keys][0] == "A person"  # noqa: RUF015
    await forget(desk.database, desk.now)
    assert await states(desk) == []
    assert await desk.rows("SELECT count(*) FROM case_message") == [(0,)]


async def test_what_stands_in_a_group_is_deleted_there_first(desk: House) -> None:
    await answered(desk)
    row = {"chat": "-100", "thread": "7", "revision": 1, "title": "", "state": "open", "made_at": desk.now}
    await unsealed.lay(desk.database, "topic", case_id=1, **row)
    desk.later(days=31)
    assert await desk.conversation.close_idle() == 1
    await forget(desk.database, desk.now)
    assert await states(desk) == ["closed"]
    desk.later(days=1, minutes=1)
    await forget(desk.database, desk.now)
    assert await states(desk) == []


# --- A tap that nobody has answered ----------------------------------------------------------------------------------


async def alerts(desk: House, what: str) -> Person:
    """Somebody who taps that they are late or lost, on the day of their visit."""
    ola = desk.person("ola", "en")
    await speaks(ola)
    await ola.presses_data(">booking.krakow.legal")
    for _ in range(14):
        match ola.screen["typing"]:
            case "words":
                await ola.says("Olena Kovalenko")
            case "phone":
                await ola.says("+48 512 345 678")
            case _:
                await ola.presses(ola.keys[0][0])
        if rows := await desk.rows("SELECT ref FROM visit"):
            await ola.presses_data(f">late.{rows[0][0]}.{what}")
            return ola
    raise AssertionError(ola.sees)


@pytest.mark.parametrize("what", ["late", "lost"])
async def test_a_tap_alone_holds_no_conversation(desk: House, what: str) -> None:
    ola = await alerts(desk, what)
    assert "Legal advice" in await ola.says("Legal advice"), "the assistant does not keep quiet for it"
    await ola.says("menu")
    assert await desk.rows("SELECT count(*) FROM case_message WHERE author = 'visitor'") == [(0,)]
    desk.later(hours=14)
    assert await desk.conversation.close_idle() == 0
    desk.later(hours=12)
    assert await desk.conversation.close_idle() == 1
    assert await ola.reads() == "", "nothing was said that could be ended"
    assert (await events(desk))[1:] == ["alert"]


@pytest.mark.parametrize("words", ["15 minutes", "help"])
async def test_what_is_written_after_a_tap_begins_a_conversation(desk: House, words: str) -> None:
    ola = await alerts(desk, "lost")
    await ola.says(words)
    assert await desk.rows("SELECT words FROM case_message WHERE author = 'visitor'") == [(words,)]
    assert await ola.says("Legal advice") == "", "and from then on it is people who answer"
    desk.later(days=1)
    assert await desk.conversation.close_idle() == 0


async def test_an_answer_to_a_tap_begins_a_conversation(desk: House) -> None:
    ewa = desk.person("ewa", "en")
    await desk.employs(ewa)
    ola = await alerts(desk, "late")
    await ewa.writes(1, "No problem")
    await ola.reads()
    assert await ola.says("Legal advice") == ""
    desk.later(days=1)
    assert await desk.conversation.close_idle() == 0
