"""What people are told of their data: before any words of theirs are kept, once, in full a tap away, and by a page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import aiohttp
import pytest

from bot import config
from bot.centre.privacy import BASES, Kept, Privacy
from bot.config import load
from bot.dialogs.privacy import SHORT, in_short, length, notice, sections, words_of
from bot.running import load_texts, noticed
from bot.screen import Phrase, Text
from storage import consents
from storage.consents import Consent
from storage.database import Connection
from storage.newswork import Interest, WantNews, WantNoNews
from tests.crashing import carry
from tests.journey import PRIVACY, a_program, free_port, write_config
from tests.talk import CENTRE, TEXTS, House, a_house
from tests.test_cases import asks
from tests.test_command_line import cicbot
from tests.test_desk_dialogs import works

pytestmark = pytest.mark.one_driver

PERIODS: tuple[tuple[Kept, timedelta], ...] = (
    ("dialogue", timedelta(hours=24)),
    ("web_session", timedelta(minutes=30)),
    ("letters", timedelta(days=2)),
    ("group_copies", timedelta(hours=40)),
    ("conversations", timedelta(days=30)),
    ("conversations_delicate", timedelta(days=7)),
    ("examples", timedelta(days=90)),
    ("visits", timedelta(days=30)),
    ("enrolments", timedelta(days=30)),
    ("inactive_profile", timedelta(days=365)),
    ("consents", timedelta(days=1095)),
    ("audit", timedelta(days=730)),
)
TOLD = Privacy(
    controller="Wojewódzki Urząd Przykładowy w Krakowie",
    address="ul. Przykładowa 1, 30-000 Kraków",
    officer="inspektor.ochrony.danych@urzad.example.org",
    periods=PERIODS,
    version="one",
)
CHANNELS = ("telegram", "viber", "web")


def read(phrases: Sequence[Phrase], language: str) -> str:
    return "\n".join(TEXTS.say(language)(one) for one in phrases)


@pytest.fixture
async def told(url: str) -> AsyncIterator[House]:
    """A house where people answer, and that has something to tell."""
    async with a_house(url, centre=replace(CENTRE, privacy=TOLD)) as house:
        yield house


# --- What it says ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("channel", CHANNELS)
def test_in_short_it_is_short_and_says_what_it_must(language: str, channel: str) -> None:
    say = TEXTS.say(language)
    said = in_short(TOLD, channel, say)
    assert len(said) <= SHORT == 900, len(said)
    for must in (TOLD.controller, TOLD.officer, "/mydata", "/erase", "UODO", "30"):
        assert must in said
    assert ("Telegram" in said) == (channel == "telegram")
    assert ("Viber" in said) == (channel == "viber")
    screen = notice(TOLD, channel, changed=True)
    assert say(Text("privacy-changed")) == say(screen.lines[0])


@pytest.mark.parametrize("language", TEXTS.languages)
def test_in_full_it_holds_all_that_article_13_asks_for(language: str) -> None:
    said = read([line for one in sections(TOLD, "telegram") for line in (one.title, *one.lines)], language)
    for must in (TOLD.controller, TOLD.address, TOLD.officer, "/mydata", "/erase", "UODO", "Telegram", "16"):
        assert must in said
    for article in ("6(1)(e)", "9(2)(g)", "9(2)(c)") if language == "en" else ("9", "6"):
        assert article in said
    assert said.count(TEXTS.say(language)(Text("privacy-days", count=30))) == 3
    assert len(sections(TOLD, "web")) == 7


def test_what_is_not_filled_in_is_marked_in_every_language() -> None:
    for language in TEXTS.languages:
        said = read(tuple(words_of(Privacy())), language)
        assert said.count("TO BE FILLED") >= 5


@pytest.mark.parametrize(
    ("period", "said"),
    [
        (timedelta(minutes=30), "30 minutes"),
        (timedelta(hours=24), "1 day"),
        (timedelta(hours=40), "40 hours"),
        (timedelta(days=2), "2 days"),
        (timedelta(days=30), "30 days"),
        (timedelta(days=365), "12 months"),
        (timedelta(days=730), "2 years"),
        (timedelta(days=1095), "3 years"),
    ],
)
def test_periods_are_said_as_people_say_them(period: timedelta, said: str) -> None:
    assert TEXTS.say("en")(length(period)) == said


def test_another_notice_is_another_version(tmp_path: Path) -> None:
    def version(text: str) -> str:
        path = tmp_path / "config.toml"
        path.write_text('[centre]\nname = "C"\n[[offices]]\nid = "krakow"\n' + text)
        settings = load(path, {"DATA_KEY": "ab" * 32}, date(2026, 11, 23))
        return noticed(settings, load_texts(settings)).version

    first = version(PRIVACY)
    assert len(first) == 16
    assert version(PRIVACY) == first
    assert version(PRIVACY.replace("officer@", "other@")) != first
    assert version(PRIVACY + '[retention]\nconversations = "29 days"\n') != first
    assert version(PRIVACY + '[privacy.bases]\nvisits = ["obligation"]\n') != first


# --- When it is shown ------------------------------------------------------------------------------------------------


async def test_it_comes_with_the_first_screen_once_and_blocks_nothing(told: House) -> None:
    john = told.person("john", "en")
    first = await john.says("I need help with my flat")
    assert TOLD.controller not in first, "no language is chosen yet, and nothing is kept"
    kept = await told.rows("SELECT thread, payload FROM visitor JOIN outbox ON visitor_id = visitor.id")
    assert "flat" not in str(kept)
    after = await john.presses("English")
    assert after.index(TOLD.controller) < after.index("We will speak English.")
    assert TOLD.controller not in john.sees, "whatever they do next goes on"
    assert TOLD.controller not in await john.presses("Something else")
    assert TOLD.controller not in await john.commands("menu")
    assert await told.rows("SELECT notice FROM visitor") == [("one",)]


async def test_when_it_changes_it_comes_once_more_and_kindly(told: House) -> None:
    john = told.person("john", "en")
    await john.arrives()
    await john.presses("English")
    await john.presses("Book a visit")
    await told.rows("UPDATE visitor SET notice = 'older' RETURNING id")
    shown = await john.presses("Kraków")
    assert "We have changed this information." in shown
    assert "What do you need help with?" in shown, "and the booking goes on"
    assert TOLD.controller not in await john.presses("Career adviser")


async def test_whoever_is_in_danger_reads_nothing_else(told: House) -> None:
    john = told.person("john", "en")
    await john.arrives()
    await told.rows("UPDATE visitor SET language = 'en' RETURNING id")
    assert "112" in await john.says("I want to kill myself")
    assert TOLD.controller not in john.sees
    told.later(seconds=1)
    assert TOLD.controller in await john.commands("menu"), "but with what they do next"


async def test_it_comes_before_the_first_word_to_a_person(told: House) -> None:
    john = told.person("john", "en")
    await john.arrives("person")
    shown = await john.presses("English")
    assert TOLD.controller in shown
    assert "What is it about" in john.sees or john.keys


async def test_whoever_was_here_before_is_told_while_they_talk_to_people(told: House) -> None:
    john = told.person("john", "en")
    await john.arrives()
    await john.presses("English")
    await asks(john)
    await told.rows("UPDATE visitor SET notice = '' RETURNING id")
    assert TOLD.controller in await john.says("Hello?")
    assert TOLD.controller not in await john.says("Anybody?")


async def test_staff_are_not_told(told: House) -> None:
    ewa = await works(told)
    assert TOLD.controller not in await ewa.commands("menu")
    assert await told.rows("SELECT notice FROM visitor") == [("",)]


async def test_all_of_it_is_a_tap_away_and_can_be_typed(told: House) -> None:
    john = told.person("john", "en")
    await john.arrives()
    await john.presses("English")
    assert TOLD.controller in await john.says("privacy")
    pages = [await john.presses("Read all of it"), await john.presses("Next"), await john.presses("Next")]
    assert [f"({number} of 3)" in page for number, page in enumerate(pages, 1)] == [True] * 3
    whole = read([line for one in sections(TOLD, "paper") for line in one.lines], "en")
    for line in whole.split("\n"):
        assert any(line in page for page in pages), line
    assert "(2 of 3)" in await john.presses("Back")
    assert "(1 of 3)" in await john.presses_data(">privacy.1")
    assert TOLD.controller in await john.presses_data(">privacy.99")
    assert TOLD.controller in await john.says("/privacy")
    await john.commands("help")
    assert TOLD.controller in await john.presses("Your data")


async def test_where_there_is_nothing_to_tell_help_is_shown(house: House) -> None:
    john = house.person("john", "en")
    await john.arrives()
    await john.presses("English")
    assert "I am a program" in await john.presses_data(">privacy")


# --- What has to be filled in ----------------------------------------------------------------------------------------


async def test_nothing_starts_for_real_people_without_controller_and_officer(tmp_path: Path) -> None:
    path = write_config(tmp_path, database="sqlite:///data/x.db", port=free_port())
    path.write_text(path.read_text().replace('officer = "officer@example.org"\n', ""))
    for command, status in (("run", 2), ("check", 1)):
        said = await cicbot(tmp_path, "--config", str(path), command, env={"DATA_KEY": "ab" * 32})
        assert said.status == status
        assert "✗ [privacy] officer: TO BE FILLED" in said.words
        assert "controller" not in said.words


def test_the_bases_are_a_proposal_that_can_be_changed(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(
        '[centre]\nname = "C"\n[[offices]]\nid = "krakow"\n[privacy.bases]\nvisits = ["obligation", "task"]\n'
    )
    settings = config.load(path, {"DATA_KEY": "ab" * 32}, date(2026, 11, 23))
    assert settings.privacy.bases == {**BASES, "visits": ("obligation", "task")}
    path.write_text(path.read_text().replace('"task"', '"legitimate-interest"'))
    with pytest.raises(config.BadSettings, match="visits 2: must be"):
        config.load(path, {"DATA_KEY": "ab" * 32}, date(2026, 11, 23))


# --- The page --------------------------------------------------------------------------------------------------------


async def test_the_page_says_all_of_it_in_every_language(tmp_path: Path) -> None:
    async with a_program(tmp_path) as program, aiohttp.ClientSession() as http:
        for language in TEXTS.languages:
            async with http.get(f"{program.url}/privacy?language={language}") as answer:
                page = await answer.text()
                assert answer.status == 200
                assert answer.headers["Cache-Control"] == "no-store"
            assert f'<html lang="{language}"' in page
            assert "officer@example.org" in page
            assert TEXTS.say(language)(Text("privacy-rights-title")) in page
            assert 'id="exit"' in page
            assert "<title>" + TEXTS.say(language)(Text("web-tab")) in page, "the tab does not say what it is"
        async with http.get(f"{program.url}/privacy", headers={"Accept-Language": "ru"}) as answer:
            assert '<html lang="ru"' in await answer.text()
        async with http.get(f"{program.url}/privacy?language=%3Cscript%3E") as answer:
            assert "<script>" not in (await answer.text())
        async with http.get(program.url) as answer:
            assert 'href="/privacy"' in await answer.text(), "before anything is written"


# --- Consent ---------------------------------------------------------------------------------------------------------


async def agreed(house: House, address: str) -> list[Consent]:
    async def work(connection: Connection) -> list[Consent]:
        from storage import visitors

        found = await visitors.find(connection, "paper", address)
        assert found
        return list(await consents.of(connection, found[0]))

    return await house.database.run(work)


async def test_yes_and_no_to_announcements_are_written_down_once_each_and_name_nobody(any_house: House) -> None:
    john = any_house.person("john", "en")
    await john.arrives()
    await john.presses("English")
    wanted = Interest("migrant", (), (), "each")
    await carry(any_house, "john", WantNoNews())
    assert await agreed(any_house, "john") == [], "nothing was taken back"
    for act in (WantNews(wanted), WantNews(replace(wanted, often="weekly")), WantNoNews(), WantNoNews()):
        any_house.later(minutes=1)
        await carry(any_house, "john", act)
    given, withdrawn = await agreed(any_house, "john")
    assert (given.given, withdrawn.given) == (True, False)
    assert given.at < withdrawn.at
    assert {one.purpose for one in (given, withdrawn)} == {"announcements"}
    assert (given.language, given.channel, given.wording) == ("en", "paper", withdrawn.wording)
    any_house.later(minutes=1)
    await carry(any_house, "john", WantNews(wanted))
    assert [one.given for one in await agreed(any_house, "john")] == [True, False, True]
    rows = await any_house.rows("SELECT * FROM consent")
    assert "john" not in str(rows)
    assert len({str(row[1]) for row in rows}) == 1
    await any_house.rows("UPDATE visitor SET reachable = false RETURNING id")
    other = any_house.person("other", "en")
    await other.arrives()
    assert await agreed(any_house, "other") == []


async def test_it_outlives_whom_it_is_of(house: House) -> None:
    john = house.person("john", "en")
    await john.arrives()
    await john.presses("English")
    await carry(house, "john", WantNews(Interest("migrant", (), (), "each")))
    await house.rows("DELETE FROM visitor RETURNING id")
    assert await house.rows("SELECT given FROM consent") == [(1,)]


async def test_the_yes_is_a_tap_of_its_own_and_the_no_takes_fewer(house: House) -> None:
    john = house.person("john", "en")
    await john.arrives()
    await john.presses("English")
    taps = 0
    await john.presses_data(">newsyes")
    while "Yes, I agree" not in [label for label, _ in john.keys]:
        await john.presses_data(john.keys[0][1])
        taps += 1
        assert taps < 10
    assert "under 16" in john.sees
    assert await house.rows("SELECT * FROM consent") == [], "nothing is agreed to by choosing topics"
    await john.presses("Yes, I agree")
    assert await house.rows("SELECT given FROM consent") == [(1,)]
    await john.presses("No more announcements")
    assert await house.rows("SELECT given FROM consent ORDER BY id") == [(1,), (0,)]


def test_nothing_ever_changes_a_line_of_it() -> None:
    root = Path(consents.__file__).parent
    for path in root.glob("*.py"):
        assert "update(consent)" not in path.read_text()
