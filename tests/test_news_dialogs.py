"""People say what they want to hear about; coordinators write, aim, try, send, steer and correct announcements."""

from __future__ import annotations

import pytest

from bot.screen import Abilities
from tests.talk import CENTRE, House, Paper, Person, a_house
from tests.test_cases import speaks
from tests.test_desk_dialogs import labels
from tests.test_for_somebody import answers
from tests.test_shutting import coordinates


async def agrees(house: House, address: str, language: str = "en", *, topics: tuple[str, ...] = ()) -> Person:
    """Somebody who has said yes to announcements, with what they want to hear about."""
    one = house.person(address, language)
    await one.arrives()
    await one.presses_data(">language")
    await one.presses_data(next(press for _, press in one.keys if press.endswith(f".{language}")))
    await one.presses_data(">newsyes")
    for data in ("migrant", *topics):
        await one.presses_data(next(press for _, press in one.keys if press.endswith(f".{data}")))
    for data in ("enough", "enough", "each", "yes"):
        await one.presses_data(next(press for _, press in one.keys if press.endswith(f".{data}")))
    return one


async def writes(boss: Person, words: str = "A workshop on Friday.") -> str:
    """A draft in English; its number."""
    await boss.presses_data(">newslist")
    await answers(boss, "Write an announcement", "English", words)
    assert "The draft is saved. Nothing is sent yet." in boss.sees
    return boss.data("Dry run").split(".")[1]


# --- What people want ------------------------------------------------------------------------------------------------


async def test_nobody_gets_anything_before_they_say_yes_and_one_tap_ends_it(any_desk: House) -> None:
    ola = any_desk.person("ola", "en")
    await speaks(ola)
    await ola.presses_data(">settings")
    await ola.presses("News and announcements")
    assert "You get no announcements now." in ola.sees
    await ola.presses("Yes, I want news")
    await answers(ola, "foreigners who live here", "Finding work", "That is all", "Kraków", "Online", "That is all")
    await ola.presses("at most once a week")
    assert "About: Finding work" in ola.sees
    assert "Where: Kraków, Online" in ola.sees
    assert await any_desk.rows("SELECT count(*) FROM interest") == [(0,)], "not before the last tap"
    await ola.presses("Yes, I agree")
    assert "Thank you. You will get our announcements." in ola.sees
    assert "How often: at most once a week" in ola.sees
    ((wording, withdrawn),) = await any_desk.rows("SELECT wording, withdrawn_at FROM interest")
    assert (wording, withdrawn) == ("2026-11", None)
    await ola.presses("Change topics")
    await answers(ola, "✓ Finding work", "That is all")
    assert "About: everything" in ola.sees
    await ola.presses("No more announcements")
    assert "You get no more announcements." in ola.sees
    assert await any_desk.rows("SELECT count(*) FROM interest WHERE withdrawn_at IS NULL") == [(0,)]
    await ola.presses_data(">newsfield.topics")
    assert "You get no announcements now." in ola.sees


async def test_where_nobody_can_be_written_to_nobody_is_asked(tmp_path: object) -> None:
    paper = Paper(abilities=Abilities(reminds=False, lasts=False))
    async with a_house(f"sqlite:///{tmp_path}/test.db", paper=paper, centre=CENTRE) as house:
        ola = house.person("ola", "en")
        await speaks(ola)
        await ola.presses_data(">interests")
        assert "there are no announcements on this page" in ola.sees
        await ola.presses_data(">newsyes")
        assert "there are no announcements on this page" in ola.sees


# --- What coordinators do --------------------------------------------------------------------------------------------


async def test_written_tried_and_sent_by_the_number(any_desk: House) -> None:
    await agrees(any_desk, "ola")
    await agrees(any_desk, "petro", "uk")
    boss = await coordinates(any_desk)
    id = await writes(boss)
    assert "English (original):" in boss.sees
    assert "Not written in: Ukrainian, Polish, Russian" in boss.sees
    await boss.presses("Write: Ukrainian")
    assert "The original (English):" in boss.sees
    assert "A workshop on Friday." in boss.sees
    await boss.says("Майстер-клас у п’ятницю.")
    assert "Ukrainian (translation):" in boss.sees
    any_desk.later(minutes=1)
    await boss.presses("Write: English")
    await boss.says("A workshop on Monday.")
    assert "Ukrainian (older than the original):" in boss.sees
    await boss.presses("Dry run")
    assert "People: 2" in boss.sees
    await boss.presses("The announcement")
    await boss.presses("Send")
    await boss.says("3")
    assert "That is not the number. It is 2. Nothing is sent." in boss.sees
    await agrees(any_desk, "late")
    await boss.says("2")
    assert "That is not the number. It is 3." in boss.sees, "somebody has said yes meanwhile"
    await boss.says("3")
    assert "It is on its way." in boss.sees
    assert "People: 3" in boss.sees
    assert await any_desk.rows(f"SELECT count(*) FROM recipient WHERE announcement_id = {id}") == [(3,)]


async def test_who_gets_another_language_is_told_apart_before_it_is_sent(desk: House) -> None:
    await agrees(desk, "petro", "uk")
    boss = await coordinates(desk)
    id = await writes(boss)
    await boss.presses_data(f">newstrial.{id}")
    assert "Ukrainian: 1 get it in another language: English" in boss.sees


async def test_it_is_aimed_one_criterion_at_a_time(desk: House) -> None:
    await agrees(desk, "ola", topics=("work",))
    await agrees(desk, "ivan", topics=("polish",))
    boss = await coordinates(desk)
    id = await writes(boss)
    await boss.presses("Who it is for")
    assert "For: everybody who has agreed" in boss.sees
    assert "People who would get it now: 2" in boss.sees
    await boss.presses("Topics")
    await answers(boss, "Finding work", "That is all")
    assert "For: Finding work" in boss.sees
    assert "People who would get it now: 1" in boss.sees
    await boss.presses_data(f">newsaim.{id}.languages")
    await answers(boss, "Українська", "That is all")
    assert "People who would get it now: 0" in boss.sees
    await boss.presses_data(f">newssend.{id}")
    assert "Nobody would get it" in boss.sees


async def test_a_button_a_time_and_what_is_not_an_address(desk: House) -> None:
    boss = await coordinates(desk)
    id = await writes(boss)
    await boss.presses("Button")
    await answers(boss, "A web address", "http://example.org")
    assert "It must begin with https://" in boss.sees
    for bad in (
        "https://",
        "https://a b.example",
        "https://user@example.org",
        "javascript:alert(1)",
        "https://[",
        "//x",
    ):
        await boss.says(bad)
        assert "It must begin with https://" in boss.sees, bad
    await boss.says("https://example.org/a?b=c")
    await boss.presses("Write: English")
    await answers(boss, "Read on.", "More")
    assert "Button: More" in boss.sees
    await boss.presses("When")
    await answers(boss, "On a day and at a time", "24.11.2026", "25 o'clock")
    assert "I do not understand this time." in boss.sees
    await boss.says("9.30")
    assert "To be sent: Tuesday, 24 November, 09:30" in boss.sees
    assert id


async def test_what_stands_for_nothing_is_not_sent(desk: House) -> None:
    await agrees(desk, "ola")
    boss = await coordinates(desk)
    await writes(boss, "See you at {event}, {nonsense}")
    await boss.presses("Send")
    await boss.says("1")
    assert "there is a name in braces that stands for nothing" in boss.sees
    assert await desk.rows("SELECT state FROM announcement") == [("draft",)]


@pytest.mark.parametrize(
    "door", ["newslist", "newsnew", "newscard.1", "newsaim.1", "newssend.1", "newssteer.1.stopped"]
)
async def test_nobody_else_finds_any_of_it(desk: House, door: str) -> None:
    boss = await coordinates(desk)
    await writes(boss)
    ewa = desk.person("ewa", "en")
    await speaks(ewa)
    await desk.employs(ewa)
    assert "I cannot find that." in await ewa.presses_data(f">{door}")
    ola = desk.person("ola", "en")
    await speaks(ola)
    await ola.presses_data(f">{door}")
    assert "workshop" not in ola.sees


async def test_drafts_are_copied_and_deleted(desk: House) -> None:
    boss = await coordinates(desk)
    id = await writes(boss)
    await boss.presses_data(f">newscopy.{id}")
    assert "Here is the same as a draft." in boss.sees
    await boss.presses("Delete the draft")
    await boss.presses("Yes, delete")
    assert "The draft is deleted." in boss.sees
    assert [label for label in labels(boss) if label.startswith("Draft")] == ["Draft: A workshop on Friday."]
