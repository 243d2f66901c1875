"""Whoever says that they are young is welcomed, asked for no consent below 16, and known as such to whoever helps."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.casecards import card, happened
from bot.channels import CaseFolder, Desktop, Member
from bot.dialogs.asking import office_name
from bot.dialogs.case import meanings
from bot.dialogs.eventdesk import people
from bot.handlers.desk.cards import Reader, desktop, folder
from bot.handlers.desk.front import Names
from bot.screen import Commanded, Edited, File, Said, SharedOther, Text
from bot.understanding import age, training
from storage import blocking, cases, consents, owndata, visitors
from storage.casework import CaseId
from storage.consents import Consent
from storage.database import Connection
from storage.newswork import Interest, TooYoung, WantNews
from storage.records import Done, SayYoung, Under, Young
from tests.enrolling import does
from tests.knowing import books
from tests.newsroom import a_newsroom
from tests.talk import ROOT, TEXTS, WARSAW, House, Person, a_house
from tests.test_booking import english
from tests.test_cases import asks, writes_on
from tests.test_desk_dialogs import viewed, works
from tests.test_dialogs import new_code

pytestmark = pytest.mark.one_driver

YOUNG = "hello, i'm 15"
COURSE = "mam 15 lat i szukam kursu polskiego"


async def known(house: House, address: str = "john", channel: str = "paper") -> Young | None:
    """What is remembered of somebody."""

    async def work(connection: Connection) -> Young | None:
        found = await visitors.find(connection, channel, address)
        assert found
        return found[0].young

    return await house.database.run(work)


async def agreed(house: House, address: str = "john") -> Sequence[Consent]:
    async def work(connection: Connection) -> Sequence[Consent]:
        found = await visitors.find(connection, "paper", address)
        assert found
        return await consents.of(connection, found[0])

    return await house.database.run(work)


async def wants_news(house: House) -> object:
    """What saying yes to announcements comes to for John."""
    return await does(house, "john", WantNews(Interest()))


def labels(one: Person) -> list[str]:
    return [label for label, _ in one.keys]


# --- The card --------------------------------------------------------------------------------------------------------


async def test_they_are_welcomed_and_told_who_is_there_for_them(any_desk: House) -> None:
    john = await english(any_desk)
    shown = await john.says(YOUNG)
    for line in (
        "You are welcome here",
        "You can ask us anything.",
        "116 111: for children and young people",
        "You can write to a person of the centre.",
        "You can come to some visits too.",
        "We send no announcements to anybody under 16.",
        "We remember only that you are under 16, and not how old you are.",
    ):
        assert line in shown
    assert labels(john)[:3] == ["Write to a person", "Menu", "I am 18 or older"]
    assert await known(any_desk) == Young(16, any_desk.now)
    assert "What is it about?" in await john.presses("Write to a person")


@pytest.mark.parametrize("hour", ["day and night", "24", "hour"])
async def test_no_hours_are_named(desk: House, hour: str) -> None:
    john = await english(desk)
    await john.says(YOUNG)
    line = next(line for line in john.sees.splitlines() if "116 111" in line)
    assert hour not in line


async def test_from_16_on_nothing_is_said_of_announcements(desk: House) -> None:
    john = await english(desk)
    shown = await john.says("i am 17 years old")
    assert "under 18" in shown
    assert "announcements" not in shown
    assert await known(desk) == Young(18, desk.now)


async def test_what_they_ask_for_besides_is_a_button(desk: House) -> None:
    john = await english(desk)
    await john.says(COURSE)
    wanted = [data for _, data in john.keys if data.startswith(">wished.")]
    assert len(wanted) == 1
    assert "polish" in wanted[0]
    await john.presses_data(wanted[0])
    assert "Polish" in john.sees


async def test_where_nobody_answers_no_person_is_promised(tmp_path: Path) -> None:
    async with a_house(f"sqlite:///{tmp_path}/nobody.db") as house:
        john = await english(house)
        shown = await john.says(YOUNG)
    assert "116 111" in shown
    assert "write to a person" not in shown
    assert labels(john)[0] == "Menu"


async def test_one_tap_takes_it_back_for_good(any_desk: House) -> None:
    john = await english(any_desk)
    await john.says(YOUNG)
    await john.presses("I am 18 or older")
    assert "Thank you, this is corrected." in john.sees
    assert await known(any_desk) is None
    assert "You wrote that you are under" not in await john.commands("mydata")
    await john.presses_data(">young")
    assert await known(any_desk) is None, "the card itself says nothing"


async def test_what_is_asked_before_a_language_is_chosen_is_answered_after_it(desk: House) -> None:
    john = desk.person("john", "en")
    assert "Please choose your language." in await john.says(YOUNG)
    await john.presses("English")
    assert "You are welcome here" in john.sees
    chosen = next(data for _, data in john.keys if data == ">young.older")
    await john.presses_data(chosen)
    await john.presses_data("1.language.0.en")
    assert await known(desk) is None, "an old key brings it back"


@pytest.mark.parametrize("forged", [">young", ">young.17", ">young.x.y", ">young..nothing"])
async def test_forged_presses_change_nothing(desk: House, forged: str) -> None:
    john = await english(desk)
    assert await john.presses_data(forged)
    assert await known(desk) is None


async def test_a_question_under_way_stays(desk: House) -> None:
    john = await english(desk)
    await john.presses_data(">booking.krakow.legal")
    asked = john.sees
    assert "You are welcome here" in await john.says("i am 15 years old")
    await john.presses("Continue")
    assert john.sees == asked


async def test_an_answer_to_a_question_is_that(desk: House) -> None:
    john = await english(desk)
    await john.presses_data(">booking.krakow.career")
    for label in ("Any language", "By phone"):
        await john.presses(label)
    await john.says("i am fifteen")
    assert await known(desk) is None


async def test_whoever_works_here_does_not_mean_themselves(desk: House) -> None:
    ewa = await works(desk)
    await ewa.says("mam 15 lat")
    assert await known(desk, "ewa") is None


def test_no_words_of_our_own_say_it() -> None:
    ages = age.load(ROOT / "locales")
    ours = training.own_words(ROOT / "locales")
    assert [one.text for one in ours if ages.find(one.text)] == []


@pytest.mark.parametrize("language", TEXTS.languages)
def test_it_is_said_in_every_language_what_to_press_if_it_is_wrong(language: str) -> None:
    say = TEXTS.say(language)
    assert say(Text("young-older")) in say(Text("young-remembered", under=16))
    for under in (16, 18):
        assert str(under) in say(Text("young-remembered", under=under))
        assert str(under) in say(Text("case-young", under=under))


# --- Danger goes first -----------------------------------------------------------------------------------------------


async def test_danger_goes_first_and_it_is_remembered_for_whoever_helps(any_desk: House) -> None:
    john = await english(any_desk)
    shown = await john.says("i am 13 and my stepdad beats me every day")
    assert "112" in shown
    assert "You are welcome here" not in shown
    assert await known(any_desk) == Young(16, any_desk.now)


async def test_whoever_was_taken_for_somebody_in_danger_is_welcomed_the_second_time(desk: House) -> None:
    john = await english(desk)
    said = "i am a 15 year old girl"
    shown = await john.says(said)
    assert "Help in danger" in shown
    assert "You are welcome here" not in shown
    shown = await john.says(said)
    assert shown.index("Help in danger") < shown.index("You are welcome here")


async def test_in_a_conversation_too(desk: House) -> None:
    john = await english(desk)
    await asks(john)
    shown = await john.says("i am 13 and my stepdad beats me every day")
    assert "112" in shown
    assert "You are welcome here" not in shown
    assert await known(desk) == Young(16, desk.now)
    assert await desk.rows("SELECT count(*) FROM case_message WHERE author = 'visitor'") == [(1,)]


# --- Words to people -------------------------------------------------------------------------------------------------


async def test_words_to_people_go_to_them_and_it_is_said_once_what_is_remembered(any_desk: House) -> None:
    john = await english(any_desk)
    await asks(john)
    shown = await john.says("Good morning, i am 15 years old")
    assert "You are welcome here" in shown
    assert "You are writing with the people of the centre" in shown
    assert "Write to a person" not in labels(john)
    assert await any_desk.rows("SELECT words FROM case_message WHERE author = 'visitor'") == [
        ("Good morning, i am 15 years old",)
    ]
    assert await john.says("hello again, i'm 15") == "", "the assistant keeps quiet"
    assert await known(any_desk) == Young(16, any_desk.now)


@pytest.mark.parametrize("how", ["caption", "command", "edit"])
async def test_however_they_are_told(desk: House, how: str) -> None:
    john = await english(desk)
    await asks(john)
    match how:
        case "caption":
            file = File("telegram", "photo:1", "", "image/jpeg", 10)
            await writes_on(john, SharedOther("photo", words="this is me, i'm 15", file=file), "m1")
        case "command":
            await john.does(Commanded("hello", "i'm 15"))
        case _:
            await writes_on(john, Said("i have a question"), "m1")
            await writes_on(john, Edited("m1", "i have a question, i'm 15"), "m2")
    assert await known(desk) == Young(16, desk.now)


async def test_words_that_are_kept_for_people_are_kept(desk: House) -> None:
    john = await english(desk)
    case = await asks(john)
    await john.presses_data(f">ending.{case}")
    await john.presses_data(john.keys[0][1])
    shown = await john.says("hello again, i'm 15")
    assert await known(desk) == Young(16, desk.now)
    assert "You are welcome here" in shown
    assert "resend" in json.dumps([list(row) for row in await desk.rows("SELECT thread FROM visitor")])


# --- What ends with it -----------------------------------------------------------------------------------------------


async def test_under_16_nobody_says_yes_to_announcements(any_house: House) -> None:
    john = await english(any_house)
    await john.says(YOUNG)
    assert await wants_news(any_house) == TooYoung()
    assert await any_house.rows("SELECT count(*) FROM interest") == [(0,)]
    assert await agreed(any_house) == []
    for door in (">interests", ">newsyes", ">newsfield.often"):
        shown = await john.presses_data(door)
        assert "we send announcements only to people who are older" in shown
        assert "Yes, I want news" not in labels(john)


async def test_a_yes_under_way_comes_to_nothing(house: House) -> None:
    john = await english(house)
    await john.presses_data(">newsyes")
    asked = john.keys[0][1]
    await john.says("i am 15 years old")
    await john.presses_data(asked)
    assert "we send announcements only to people who are older" in john.sees
    assert await house.rows("SELECT count(*) FROM interest") == [(0,)]


async def test_a_yes_of_before_is_taken_back_and_that_is_written_down(any_house: House) -> None:
    john = await english(any_house)
    await does(any_house, "john", WantNews(Interest()))
    any_house.later(minutes=1)
    await john.says(YOUNG)
    assert [one.given for one in await agreed(any_house)] == [True, False]
    assert await any_house.rows("SELECT count(*) FROM interest WHERE withdrawn_at IS NULL") == [(0,)]
    await john.says(YOUNG)
    assert len(await agreed(any_house)) == 2, "once is enough"
    await john.presses("I am 18 or older")
    assert await any_house.rows("SELECT count(*) FROM interest WHERE withdrawn_at IS NULL") == [(0,)], "nor given anew"
    assert await wants_news(any_house) == Done()


async def test_from_16_on_a_yes_stands(any_house: House) -> None:
    john = await english(any_house)
    await does(any_house, "john", WantNews(Interest()))
    await john.says("i am 17 years old")
    assert [one.given for one in await agreed(any_house)] == [True]
    assert await wants_news(any_house) == Done()


async def test_an_announcement_that_is_on_its_way_passes_them_over(url: str) -> None:
    async with a_newsroom(url) as room:
        young = await room.agree("young")
        for name in ("grown", "nearly grown"):
            await room.agree(name)
        one = await room.sends({"uk": "Нові курси"})
        await room.acts(SayYoung(16), visitor=young)
        await does(room.house, "nearly grown", SayYoung(18))
        await room.runs(one.id)
        assert await room.counts(one.id) == {"sent": 2, "skipped withdrawn": 1}


# --- What is kept of it ----------------------------------------------------------------------------------------------


async def test_the_age_is_kept_nowhere_and_the_mark_lies_sealed(any_house: House) -> None:
    john = await english(any_house)
    await john.says("i am thirteen years old")

    async def raw(connection: Connection) -> bytes:
        return bytes((await connection.exec_driver_sql("SELECT young FROM visitor")).scalar_one())

    assert b"under" not in await any_house.database.run(raw)
    ((mark,),) = await any_house.rows("SELECT young FROM visitor")
    assert json.loads(str(mark)) == {"under": 16, "at": any_house.now.isoformat()}
    assert "13" not in str(await any_house.rows("SELECT young, thread FROM visitor"))


async def test_it_is_remembered_since_it_was_said_first(house: House) -> None:
    john = await english(house)
    await john.says(YOUNG)
    first = house.now
    house.later(days=1)
    await john.says(YOUNG)
    assert await known(house) == Young(16, first)
    await john.says("i am 16 years old")
    assert await known(house) == Young(18, house.now)


async def test_they_see_it_take_it_and_correct_it(any_house: House) -> None:
    john = await english(any_house)
    await john.says(YOUNG)
    assert "You wrote that you are under 16. We do not keep how old you are." in await john.commands("mydata")

    async def mine(connection: Connection) -> object:
        found = await visitors.find(connection, "paper", "john")
        assert found
        tables = (await owndata.everything(connection, found[0])).tables
        return next(one for one in tables if one.name == "visitor").rows[0]["young"]

    assert await any_house.database.run(mine) == {"under": 16, "at": any_house.now.isoformat()}
    await john.presses("Correct my data")
    await john.presses("I am 18 or older")
    assert await known(any_house) is None
    await john.presses("Correct my data")
    assert "I am 18 or older" not in labels(john)


async def test_it_goes_with_them(any_house: House) -> None:
    john = await english(any_house)
    await john.says(YOUNG)
    await john.commands("erase")
    await john.presses("Yes, erase everything")
    assert await any_house.rows("SELECT count(*) FROM visitor") == [(0,)]
    await john.says("hello")
    assert await known(any_house) is None


async def test_it_comes_along_with_a_return_code(any_house: House) -> None:
    ola = await english(any_house, "ola")
    code = await new_code(ola)
    await ola.says(YOUNG)
    john = await english(any_house)
    await does(any_house, "john", WantNews(Interest()))
    await john.arrives(f"return-{code.replace('-', '')}")
    await john.presses_data(john.keys[0][1])
    mark = await known(any_house)
    assert mark is not None
    assert mark.under == 16
    assert [one.given for one in await agreed(any_house)] == [True, False]
    assert "we send announcements only" in await john.presses_data(">interests")


# --- What staff see --------------------------------------------------------------------------------------------------

SAYS = "Says: under 16"
NAMES = Names(office_name, {}, {}, {}, {}, {}, happened, people, meanings)


async def test_a_case_says_so_inside_and_not_at_its_beginning(any_desk: House) -> None:
    john = await english(any_desk)
    case = await asks(john)
    before = await any_desk.rows("SELECT revision FROM cases")
    await john.says("i am 15 years old")
    assert (await any_desk.rows("SELECT revision FROM cases"))[0] > before[0], "its card is drawn anew"
    ewa = await works(any_desk)
    await ewa.presses_data(f">case.{case}")
    lines = ewa.sees.splitlines()
    assert SAYS in lines
    assert lines.index(SAYS) >= 3

    async def drawn(connection: Connection) -> Sequence[str]:
        found = await cases.find(connection, CaseId(case))
        assert found
        view = await cases.view(connection, found, any_desk.now)
        return [TEXTS.say("en")(line) for line in card(view, any_desk.now).lines]

    lines = list(await any_desk.database.run(drawn))
    assert SAYS in lines
    assert lines.index(SAYS) >= 2
    await john.presses_data(">young.older")
    assert SAYS not in await any_desk.database.run(drawn)


async def test_the_page_of_the_desk_says_so_in_the_open_case(desk: House) -> None:
    john = await english(desk)
    case = await asks(john)
    ewa = await works(desk)
    await ewa.presses_data(f">case.{case}.take")
    for said, told in ((">young", ""), (">young.18", "Says: under 18"), (">young.older", "")):
        await john.presses_data(said)
        view = await desk.database.run(lambda connection: viewed(connection, case, desk))
        assert view.holder
        reader = Reader(Member(view.holder, "en"), TEXTS.say("en"), "en", NAMES, desk.now, WARSAW)
        drawn = folder(CaseFolder(view, (), {}, ()), reader)
        assert drawn["young"] == told
        listed = desktop(Desktop((view.case,), (), {}, {}, {}), reader)
        assert "under" not in str(listed)


async def test_a_visit_says_so_on_its_card_alone(any_desk: House) -> None:
    john = await english(any_desk)
    await books(john)
    await john.says("i am 15 years old")
    ewa = await works(any_desk)
    ((ref,),) = await any_desk.rows("SELECT ref FROM visit")
    await ewa.presses_data(f">staffvisit.{ref}")
    lines = ewa.sees.splitlines()
    assert SAYS in lines
    assert lines.index(SAYS) >= 2
    assert SAYS not in await ewa.presses_data(">day.krakow.20261124")

    async def found(connection: Connection) -> Under | None:
        one = await blocking.find(connection, str(ref))
        assert one
        return one.under

    assert await any_desk.database.run(found) == 16


async def test_nobody_else_is_marked(any_desk: House) -> None:
    john, ola = await english(any_desk), await english(any_desk, "ola")
    case = await asks(ola)
    await john.says(YOUNG)
    ewa = await works(any_desk)
    assert SAYS not in await ewa.presses_data(f">case.{case}")
    assert await known(any_desk, "ola") is None
