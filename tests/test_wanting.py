"""What people type in their own words opens the right door, or is asked about, or has a short answer of its own."""

from __future__ import annotations

import pytest

from bot.centre.wishes import ASIDES, LABELS, Aside, Label, Wish
from bot.dialogs.wanting import door, place, places, short
from tests.talk import OFFER, TEXTS, House, Person
from tests.test_booking import english

LEGAL = "szef nie płaci"

UNSURE = ">wish.legal.tax.business"
"""What is opened where it is not certain what somebody has asked for."""


def wish(likely: Label | Aside, sure: float) -> Wish:
    """One thing that is so likely, and all services alike beside it."""
    rest = (1 - sure) / len(LABELS)
    return Wish(
        {label: sure if label == likely else rest for label in LABELS},
        {aside: sure if aside == likely else 0.0 for aside in ASIDES},
    )


async def counted(house: House) -> list[tuple[object, ...]]:
    return await house.rows("SELECT outcome, about, language, count FROM wish_count ORDER BY outcome, about")


# --- Where each leads ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("label", LABELS)
def test_every_wish_leads_somewhere_and_is_called_something(label: Label) -> None:
    found = place(OFFER, short(label))
    assert found is not None
    called, leads = found
    assert TEXTS.say("en")(called)
    assert leads.dialog


@pytest.mark.parametrize("label", LABELS)
def test_a_wish_that_is_certain_is_opened_and_one_that_is_not_is_asked_about(label: Label) -> None:
    sure = door(wish(label, 0.9), OFFER)
    assert sure is not None
    assert (sure.dialog, sure.args[0]) == ("wish" if label == "human" else "wished", short(label))
    unsure = door(wish(label, 0.3), OFFER)
    assert unsure is not None
    assert (unsure.dialog, len(unsure.args), unsure.args[0]) == ("wish", 3, short(label))


@pytest.mark.parametrize("aside", ASIDES)
def test_everything_else_has_an_answer_of_its_own(aside: Aside) -> None:
    found = door(wish(aside, 0.9), OFFER)
    assert (found is None) if aside == "nonsense" else (found is not None and found.args[0] == aside)


def test_what_nobody_offers_is_not_named() -> None:
    assert places(OFFER, ["legal", "no-such-thing", "legal", "tax"]) == [
        ("legal", place(OFFER, "legal")[0]),  # type: ignore[index]
        ("tax", place(OFFER, "tax")[0]),  # type: ignore[index]
    ]


# --- As people meet it -----------------------------------------------------------------------------------------------


async def test_what_is_certain_is_opened_with_a_way_to_say_that_it_was_not_meant(house: House) -> None:
    john = await english(house)
    answer = await john.says(LEGAL)
    assert "I think this is what you need. If not, please write it in other words." in answer
    assert "Legal advice" in answer
    assert await counted(house) == [("opened", "legal", "en", 1)]


async def test_what_is_not_certain_is_asked_about(house: House) -> None:
    john = await english(house)
    assert "Is it one of these?" in await john.presses_data(UNSURE)
    offered = [label for label, data in john.keys if data.startswith(">wished.")]
    assert len(offered) == 4
    assert offered[-1] == "Something else"
    await john.presses(offered[1])
    assert offered[1] in john.sees
    outcomes = [outcome for outcome, *_ in await counted(house)]
    assert outcomes == ["offered", "taken"]


async def test_whoever_meant_something_else_sees_the_whole_offer(house: House) -> None:
    john = await english(house)
    await john.presses_data(UNSURE)
    assert "Here is what the centre offers." in await john.presses("Something else")
    assert "refused" in [outcome for outcome, *_ in await counted(house)]


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("hello there, good morning to you all", "I am the automatic assistant"),
        ("what are your opening hours on friday", "Press an office"),
        ("where are you located in tarnow", "Press an office"),
        ("how much does it cost, do i have to pay?", "The people in the offices can tell you"),
        ("are you a real person or a robot", "I am the automatic assistant"),
        ("what data do you have about me? delete my data", "My data"),
        ("you are stupid, useless idiot bot", "I am only a program"),
        ("ok bye, see you, have a nice day", "all the best"),
        ("asdfgh jklqwe zxcvb", "I did not understand"),
    ],
)
async def test_what_asks_for_no_service_gets_a_short_answer(house: House, said: str, heard: str) -> None:
    john = await english(house)
    assert heard in await john.says(said)


async def test_what_the_centre_does_not_do_is_said_beside_what_comes_nearest(house: House) -> None:
    john = await english(house)
    answer = await john.presses_data(">aside.elsewhere.legal.tax")
    assert "I do not think that the centre does this itself." in answer
    assert [label for label, data in john.keys if data.startswith(">wished.")] == ["Legal advice", "Tax advice"]
    assert await counted(house) == [("elsewhere", "elsewhere", "en", 1)]


@pytest.mark.parametrize("forged", [">wish", ">wish.nothing", ">wished.nothing", ">wished.else.x~", ">aside.nothing"])
async def test_forged_presses_lead_to_what_everybody_may_see(house: House, forged: str) -> None:
    john = await english(house)
    assert await john.presses_data(forged)
    assert any(label == "Menu" or data == ">booking" for label, data in john.keys)


async def test_words_before_a_language_lead_there_once_it_is_chosen(house: House) -> None:
    john = house.person("john", "en")
    assert "Please choose your language." in await john.says(LEGAL)
    await john.presses("English")
    assert "Legal advice" in john.sees


# --- In the middle of something --------------------------------------------------------------------------------------


async def at_the_office(house: House) -> Person:
    """Somebody who was asked in which office they want a visit."""
    john = await english(house)
    await john.presses("Book a visit")
    return john


async def test_a_word_or_two_that_are_no_answer_are_a_slip(house: House) -> None:
    john = await at_the_office(house)
    assert "I did not understand" in await john.says("krakwo pls")
    assert any(label.startswith("Kraków") for label, _ in john.keys)


async def test_a_sentence_is_understood_and_the_question_waits(house: House) -> None:
    john = await at_the_office(house)
    assert "Legal advice" in await john.says(LEGAL)
    await john.presses("Continue")
    assert any(label.startswith("Kraków") for label, _ in john.keys)


async def test_what_is_written_to_people_is_for_people(desk: House) -> None:
    john = await english(desk)
    await john.says("/person")
    await john.presses("Something else")
    await john.presses("It does not matter")
    await john.says(LEGAL)
    assert "Legal advice" not in john.sees
    assert await counted(desk) == []


# --- Counted ---------------------------------------------------------------------------------------------------------


async def test_the_town_is_that_of_the_last_visit_and_the_words_are_nowhere(house: House) -> None:
    john = await english(house)
    await john.presses_data(">booking.tarnow.career")
    for label in ("Any language", "At the office", "No care needed", "Nothing special"):
        await john.presses(label)
    await john.says("John")
    await john.presses("Leave it out")
    await john.presses_data(john.keys[0][1])
    await john.presses_data(john.keys[0][1])
    await john.presses("Yes, book it")
    await john.says("asdfgh jklqwe zxcvb")
    assert await house.rows("SELECT outcome, about, office, language, count FROM wish_count") == [
        ("unmatched", "", "tarnow", "en", 1)
    ]
    await john.says("asdfgh jklqwe zxcvb")
    assert await house.rows("SELECT count FROM wish_count") == [(2,)]
