"""What a stranger stumbled over when using the assistant for the first time, so that nobody stumbles there again."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.centre.offer import OfficeId
from bot.centre.offices import Closure, Office
from bot.config import load
from bot.handlers.web.front import Links, front
from bot.running import load_texts
from bot.screen import InLanguage, Local, Text
from bot.talk import Centre
from tests.journey import free_port, write_config
from tests.laying import KEYS
from tests.talk import OFFER, TEXTS, WEEK, House, a_house, a_timetable
from tests.test_booking import books, comes_to_the_day, english, fills_in, ukrainian


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/test.db"


# --- Settings that are kept ------------------------------------------------------------------------------------------


def test_the_languages_offered_are_those_of_the_configuration_in_its_order(tmp_path: Path) -> None:
    path = write_config(tmp_path, database="sqlite:///x.db", port=8081)
    path.write_text(path.read_text() + '\n[texts]\nlanguages = ["en", "uk"]\n')
    texts = load_texts(load(path, KEYS, date(2026, 11, 23)))
    assert texts.languages == ("en", "uk")
    assert texts.best("ru") is None
    at_the_desk = InLanguage(Text("talk-back"), "pl")
    assert texts.say("uk")(at_the_desk) == "← Wstecz", "the desk reads Polish, whatever visitors are offered"


def test_the_page_says_in_words_who_pays_and_hides_the_place_where_there_are_none() -> None:
    links = Links(funding_words=Local((("en", "Paid for by <somebody>"), ("pl", "Płaci ktoś"))))
    page = front(TEXTS, Text("talk-menu"), demo=False, people=False, links=links, exit_url="/")
    line = '<p data-word="fundingWords" {}>{}</p>'
    assert line.format("", "Paid for by &lt;somebody&gt;") in page.html("en")
    assert line.format("", "Płaci ktoś") in page.html("pl")
    silent = front(TEXTS, Text("talk-menu"), demo=False, people=False, links=Links(), exit_url="/")
    assert line.format("hidden", "") in silent.html("en")


async def test_help_says_in_words_who_pays(url: str) -> None:
    centre = Centre(Local((("en", "the centre"),)), funding_words=Local((("en", "Paid for by somebody"),)))
    async with a_house(url, centre=centre) as house:
        john = await english(house)
        assert "Paid for by somebody" in await john.commands("help")


async def test_an_office_says_why_it_is_closed(url: str) -> None:
    closed = Closure(date(2026, 11, 24), date(2026, 11, 24), Local((("en", "moving house"),)))
    silent = Closure(date(2026, 11, 25), date(2026, 11, 25))
    offices = (Office(OfficeId("krakow"), hours=WEEK, closures=(closed, silent)),)
    async with a_house(url, timetable=a_timetable(offices=offices, holidays={date(2026, 11, 26): "Święto"})) as house:
        john = await english(house)
        card = await john.presses_data(">office.krakow")
        assert "Tue, 24 Nov: closed (moving house)" in card
        assert "Wed, 25 Nov: closed\n" in card
        assert "Thu, 26 Nov: closed (public holiday)" in card
        assert card.endswith("Sun, 29 Nov: closed")


# --- Typing instead of pressing --------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", range(9))
async def test_every_button_of_the_menu_can_be_typed(house: House, place: int) -> None:
    ola = await ukrainian(house)
    label, data = ola.keys[place]
    typed = await ola.says(label)
    await ola.says("меню")
    assert typed == await ola.presses_data(data)


@pytest.mark.parametrize("words", ["SOS", "112", "«112!»"])
async def test_a_cry_for_help_is_answered_with_the_number_to_call_first(house: House, words: str) -> None:
    john = await english(house)
    answer = await john.says(words)
    assert answer.splitlines()[1].startswith("Are you in danger? Call 112.")


async def test_the_next_page_can_be_typed_and_the_one_before(house: House) -> None:
    john = await english(house)
    await fills_in(john, "Book a visit", "Kraków")
    first = [label for label, _ in john.keys]
    await john.says("more")
    assert "Career adviser" not in [label for label, _ in john.keys]
    assert "I am sorry" not in john.sees
    await john.says("earlier")
    assert [label for label, _ in john.keys] == first


async def test_whoever_begins_with_words_is_not_told_that_they_are_not_understood(house: House) -> None:
    john = house.person("john", "en")
    assert "Please choose your language." in await john.says("Good morning, how are you")
    assert "I am sorry" not in john.sees
    assert "I am sorry" in await john.says("Good morning, how are you"), "but that is no answer to the question"


# --- What a person sees before and after -----------------------------------------------------------------------------


async def test_everything_that_was_asked_is_shown_before_it_counts(house: House) -> None:
    john = await english(house)
    await john.presses_data(">booking.krakow.mentor-allowance")
    await fills_in(john, "Any language", "At the office", "Care for a child", "I use a wheelchair")
    await john.says("John")
    await john.presses("Leave it out")
    await john.says("Acme")
    await fills_in(john, "Tue, 24 Nov", "10:00")
    for words in ("Acme", "Care for a child", "I use a wheelchair"):
        assert words in john.sees
    await john.presses("Yes, book it")
    await john.presses("Show at the office")
    assert "Acme" in john.sees


async def test_nothing_is_said_of_needs_that_nobody_has(house: House) -> None:
    john = await english(house)
    await comes_to_the_day(john)
    await fills_in(john, "Tue, 24 Nov", "10:00")
    assert "Yes, book it" in [label for label, _ in john.keys]
    assert "No care needed" not in john.sees
    assert "Nothing special" not in john.sees


async def test_a_cancelled_visit_promises_nothing(house: House) -> None:
    john = await english(house)
    await john.presses_data(">booking.krakow.career")
    await fills_in(john, "Any language", "By phone")
    await john.says("John")
    await john.says("600 700 800")
    await fills_in(john, "Tue, 24 Nov", "10:00", "Yes, book it")
    assert "We will call you on +48600700800." in john.sees
    await fills_in(john, "Cancel the visit", "Yes, cancel it")
    assert "Number of the visit" in john.sees
    assert "We will call you" not in john.sees


async def test_a_visit_that_has_begun_is_not_offered_for_cancelling(house: House) -> None:
    john = await english(house)
    ref = await books(john)
    house.later(days=3)
    answer = await john.presses_data(f">cancel.{ref}")
    assert "already begun or is over" in answer
    assert "Cancel your visit" not in answer


async def test_the_limit_is_told_before_the_name_is_asked_for(house: House) -> None:
    john = await english(house)
    await books(john)
    await books(john, at="11:00")
    answer = await john.presses_data(">booking.krakow.career")
    assert "You already have 2 visits of this kind." in answer
    assert len([label for label, _ in john.keys if label.endswith("Kraków")]) == 2, "and there they are"


async def test_the_card_for_the_desk_survives_the_end_of_a_service(house: House) -> None:
    john = await english(house)
    ref = await books(john)
    house.world = replace(house.world, offer=replace(OFFER, services=OFFER.services[1:]))
    house.conversation.world = house.world
    assert "career" in await john.presses_data(f">passport.{ref}")
    assert "Imię: John" in john.sees


async def test_a_return_code_is_written_in_fours_wherever_it_is_shown(url: str) -> None:
    async with a_house(url, centre=Centre(Local(()), telegram_link="https://t.me/somebot")) as house:
        john = await english(house)
        await john.presses_data(">code")
        assert re.search(r"Your return code: \w{4}-\w{4}-\w{4}\.", await john.presses("Give me a code"))


# --- What an operator is told ----------------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """What an operator has in the environment."""
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)


def from_the_future(folder: Path) -> Path:
    """A configuration whose database a later release has changed."""
    path = write_config(folder, database=f"sqlite:///{folder}/later.db", port=8081)
    assert main(["--config", str(path), "migrate"]) == 0
    with closing(sqlite3.connect(folder / "later.db")) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
    return path


def test_check_knows_that_the_start_would_refuse_a_later_database(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(from_the_future(tmp_path))
    assert main(["--config", path, "check"]) == 1
    assert "✗ database: at step 9999, which this release does not know" in capsys.readouterr().out
    assert main(["--config", path, "run"]) == 1


def test_a_step_that_there_is_not_is_an_answer_and_no_crash(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_config(tmp_path, database=f"sqlite:///{tmp_path}/test.db", port=8081)
    assert main(["--config", str(path), "migrate", "--to", "0815"]) == 1
    assert "✗ there is no step 0815" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["run", "migrate"])
def test_a_database_that_is_away_is_said_in_a_line_without_its_password(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    nowhere = f"postgresql+psycopg://cic:hunter2@127.0.0.1:{free_port()}/cic"
    path = write_config(tmp_path, database=nowhere, port=8081)
    assert main(["--config", str(path), command]) == 1
    told = capsys.readouterr()
    assert "✗ the database does not answer" in told.err
    assert "hunter2" not in told.err + told.out
