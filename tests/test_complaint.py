"""Whoever was treated badly here learns whom to tell: not those who answer, and nothing is passed on to them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import listening
from bot.screen import Local, Text
from bot.understanding import danger
from tests.coordinating import english
from tests.journey import write_config
from tests.talk import CENTRE, ROOT, TEXTS, House, a_house
from tests.test_cases import asks, told
from tests.test_command_line import cicbot
from tests.test_notice import TOLD

pytestmark = pytest.mark.one_driver

WHERE = Local((("en", "The director, complaints@example.org"), ("pl", "Dyrekcja, skargi@example.org")))
HEARD = danger.load(ROOT / "locales").find
CARD = "The director, complaints@example.org"

SAID = {
    "pl": (
        "chcę złożyć skargę",
        "Dzień dobry, chciałabym złożyć skargę na konsultanta",
        "wasz prawnik krzyczał na mnie",
    ),
    "en": ("your worker was rude", "I would like to make a complaint about your adviser", "your lawyer shouted at me"),
    "uk": ("взяв гроші", "Хочу поскаржитися на вашу консультантку", "ваш працівник накричав на мене"),
    "ru": ("хочу пожаловаться", "Как подать жалобу на вашего сотрудника?", "ваша юристка взяла с меня деньги"),
    "be": ("хачу падаць скаргу", "Куды паскардзіцца на вашага кансультанта?", "ваш супрацоўнік нахаміў мне"),
    "es": ("quiero poner una queja", "¿Cómo puedo poner una queja sobre su asesora?", "su trabajador me gritó"),
    "ka": ("მინდა ვიჩივლო", "როგორ დავწერო საჩივარი თქვენს კონსულტანტზე", "თქვენი თანამშრომელი უხეში იყო ჩემთან"),
    "tr": ("şikayet etmek istiyorum", "Danışmanınız hakkında şikâyette bulunmak istiyorum", "çalışanınız bana bağırdı"),
}
"""What people type."""

OTHERS = (
    "I want to complain about my landlord",
    "my employer took my money",
    "chcę złożyć skargę na pracodawcę",
    "szef krzyczał na mnie",
    "Взяли гроші за житло і зникли",
    "роботодавець не платить, куди скаржитися",
    "хочу подать жалобу на хозяина квартиры",
    "quiero quejarme de mi casero",
    "ev sahibimi şikayet etmek istiyorum",
    "your worker hit me",
    "ваш працівник мене вдарив",
    "where is your office",
    "can I talk to your consultant",
)
"""What is about somebody else, or about something else."""


@pytest.fixture
async def house(url: str) -> AsyncIterator[House]:
    async with a_house(url, centre=replace(CENTRE, complaints=WHERE, privacy=TOLD)) as house:
        yield house


@pytest.mark.parametrize("language", TEXTS.languages)
def test_what_people_type_is_heard_and_is_no_danger_and_no_wish_for_a_person(language: str) -> None:
    listed = TEXTS.say(language)(Text("listening-complaint")).split(", ")
    for words in (*SAID[language], *listed):
        assert listening.complains(words, TEXTS.say_all), words
        assert listening.command(words, TEXTS.say_all) is None, words
        assert not listening.wants_person(words, TEXTS.say_all), words


@pytest.mark.parametrize("words", OTHERS)
def test_what_is_about_somebody_else_is_not(words: str) -> None:
    assert not listening.complains(words, TEXTS.say_all)


@pytest.mark.parametrize("words", ["your worker hit me", "your lawyer shouted at me and I want to die"])
def test_violence_stays_danger(words: str) -> None:
    assert not listening.complains(words, TEXTS.say_all)


@pytest.mark.parametrize("words", [words for said in SAID.values() for words in said])
async def test_they_are_told_whom_to_tell_and_danger_is_not_spoken_of(tmp_path: Path, words: str) -> None:
    centre = replace(CENTRE, complaints=WHERE)
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=centre) as house:
        john = await english(house)
        seen = await john.says(words)
        assert CARD in seen
        assert "112" not in seen
        assert await house.rows("SELECT count(*) FROM cases") == [(0,)]


async def test_the_card_says_who_reads_it_and_that_help_does_not_depend_on_it(house: House) -> None:
    john = await english(house)
    seen = await john.says("I want to complain")
    for must in ("consultants do not read it", CARD, "I pass none of it on", "does not depend on it", "UODO"):
        assert must in seen
    assert "another consultant" in seen
    assert [label for label, _ in john.keys][-1] == "SOS", "for worse than that"


async def test_those_who_talk_with_them_do_not_get_to_read_it(house: House) -> None:
    john = await english(house)
    case = await asks(john)
    await john.says("hello")
    before = len(await told(house, case))
    seen = await john.says("your worker was rude to me")
    assert "I have not passed these words on" in seen
    assert len(await told(house, case)) == before
    await john.says("thank you, I will come at ten")
    assert len(await told(house, case)) == before + 1, "and what they say then goes on as before"


async def test_nor_are_they_kept_to_be_sent_after_the_end(house: House) -> None:
    john = await english(house)
    case = await asks(john)
    ewa = await english(house, "ewa")
    await house.employs(ewa)
    await ewa.presses_data(f">case.{case}.close")
    await john.reads()
    assert "Complaint" in [label for label, _ in john.keys]
    assert CARD in await john.presses("Complaint")
    assert CARD in await john.says("I want to make a complaint")
    assert await john.says("and something else")
    assert CARD in await john.says("your consultant was rude")
    assert not [one for one in await told(house, case) if "rude" in one.words or "complaint" in one.words]


async def test_an_answer_to_a_question_stays_one(house: House) -> None:
    john = await english(house)
    await john.presses_data(">booking.krakow.career")
    for label in ("Any language", "At the office", "No care needed", "Nothing special"):
        await john.presses(label)
    assert "What is your name?" in john.sees
    assert CARD not in await john.says("complaint")


async def test_it_is_found_from_everywhere(house: House) -> None:
    john = await english(house)
    for door in (">help", ">mydata", ">privacy.3"):
        await john.presses_data(door)
        assert CARD in await john.presses("Complaint"), door
    case = await asks(john)
    await john.presses_data(f">ending.{case}")
    assert CARD in await john.presses("Complaint")
    assert CARD in await john.arrives("complaint")


async def test_a_colleague_at_work_is_not_taken_for_somebody_who_complains(house: House) -> None:
    ewa = await english(house, "ewa")
    await house.employs(ewa)
    assert CARD not in await ewa.says("your worker was rude")


async def test_where_nobody_has_said_who_takes_them_that_is_marked_and_nothing_invented(tmp_path: Path) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE) as house:
        john = await english(house)
        assert "TO BE FILLED" in await john.says("I want to complain")


async def test_check_wants_to_know_who_takes_them_and_lets_their_number_stand(tmp_path: Path) -> None:
    config = write_config(tmp_path, database="sqlite:///data/x.db", port=8080)
    said = await cicbot(tmp_path, "--config", str(config), "check")
    assert "[centre] complaints: TO BE FILLED" in said.words
    number = "+48 12 " + "345 67 89"
    named = config.read_text().replace("[centre]\n", f'[centre]\ncomplaints = "The director, {number}"\n', 1)
    config.write_text(named)
    said = await cicbot(tmp_path, "--config", str(config), "check")
    assert "complaints" not in said.words
    assert said.status == 0, said.words
