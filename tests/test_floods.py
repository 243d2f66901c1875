"""Nothing of what people say to the people of the centre is lost, however much of it comes at once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import aiohttp
import pytest

from bot.limits import PER_PERSON, Loss, Meter, Patience, Rules
from bot.screen import Edited, Input, Pressed, Said, SharedOther
from tests.coordinating import english
from tests.doors import Everything, everything
from tests.journey import MONDAY, SECRET, WebWindow
from tests.patience import eventually
from tests.staffroom import a_centre
from tests.standin.telegram import StandIn
from tests.talk import CENTRE, House, Person, a_house
from tests.test_cases import asks, told

TWENTY = Rules()
STILL = "What you write to the consultant still arrives"
FULL = "does not reach the consultant"
FAST = "You write very fast"
LIMITS = "[limits]\nmessages_per_minute = 20\n"


@asynccontextmanager
async def talking(url: str, limits: Rules = TWENTY) -> AsyncIterator[tuple[House, Person, int]]:
    """Somebody who talks with people, a minute after they have asked for it."""
    async with a_house(url, centre=CENTRE, limits=limits) as house:
        ivan = await english(house, "ivan")
        case = await asks(ivan)
        house.later(minutes=2)
        await ivan.says("first")
        house.later(minutes=2)
        yield house, ivan, case


async def in_case(house: House, case: int) -> list[str]:
    return [one.words for one in await told(house, case) if one.author == "visitor"]


# --- What is said to people -------------------------------------------------------------------------------------------


async def test_what_is_said_to_people_is_passed_on_and_it_is_said_once_that_the_rest_waits(url: str) -> None:
    async with talking(url) as (house, ivan, case):
        lines = [f"line {number}" for number in range(60)]
        seen = [await ivan.says(line) for line in lines]
        assert await in_case(house, case) == ["first", *lines]
        assert [number for number, shown in enumerate(seen) if FAST in shown] == [20]
        assert STILL in seen[20]
        assert "8:05" in seen[20]
        assert not any(seen[21:])
        assert await ivan.presses_data(">menu") == "", "but keys have to wait"
        house.later(seconds=61)
        assert await ivan.presses_data(">menu")


async def test_beyond_a_hundred_more_it_is_counted_and_they_are_told_how_many(url: str) -> None:
    async with talking(url) as (house, ivan, case):
        seen = [await ivan.says(f"line {number}") for number in range(150)]
        assert await in_case(house, case) == ["first", *(f"line {number}" for number in range(120))]
        assert [number for number, shown in enumerate(seen) if FULL in shown] == [120]
        assert await house.conversation.tell_lost() == 0, "not before it is over"
        house.later(seconds=61)
        assert await house.conversation.tell_lost() == 1
        assert "did not reach the consultant: 30." in await ivan.reads()
        assert await house.conversation.tell_lost() == 0
        await ivan.says("and this")
        assert (await in_case(house, case))[-1] == "and this"


async def test_whoever_talks_with_nobody_is_told_once_and_of_no_consultant(tmp_path: Path) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE, limits=TWENTY) as house:
        ivan = await english(house, "ivan")
        seen = [await ivan.says("see you on Monday") for _ in range(150)]
        assert [number for number, shown in enumerate(seen) if FAST in shown] == [18]
        assert not any("consultant" in shown for shown in seen[18:])
        house.later(seconds=61)
        assert await house.conversation.tell_lost() == 0


async def test_files_and_corrections_pass_as_well(tmp_path: Path) -> None:
    async with talking(f"sqlite:///{tmp_path}/test.db", Rules(messages=5)) as (house, _, case):
        receive = house.conversation.receive
        for number in range(5):
            await receive(Input("paper", f"a{number}", "ivan", Said(f"line {number}"), "en", message=f"m{number}"))
        await receive(Input("paper", "place", "ivan", SharedOther("place", place=(50.0, 20.0)), "en"))
        await receive(Input("paper", "edit", "ivan", Edited("m2", "line two"), "en"))
        stands = await told(house, case)
        assert [one.words for one in stands if one.author == "visitor"][3] == "line two"
        assert stands[-1].kind == "place"


async def test_an_answer_to_a_question_of_ours_is_not_told_to_people(tmp_path: Path) -> None:
    async with talking(f"sqlite:///{tmp_path}/test.db", Rules(messages=8)) as (house, ivan, case):
        await ivan.presses_data(">booking.krakow.career")
        shown = len(await in_case(house, case))
        while FAST not in await ivan.presses_data(">booking.krakow.career"):
            pass
        label = ivan.keys[0][0] if ivan.keys else "1"
        await ivan.says(label)
        assert len(await in_case(house, case)) == shown


async def test_danger_is_heard_first_and_passed_on_all_the_same(tmp_path: Path) -> None:
    async with talking(f"sqlite:///{tmp_path}/test.db") as (house, ivan, case):
        cries = [f"he is beating me {number}" for number in range(30)]
        seen = [await ivan.says(cry) for cry in cries]
        assert await in_case(house, case) == ["first", *cries]
        assert all("112" in shown for shown in seen), "and answered, each of them"
        assert FAST in seen[20]


# --- When it was written ----------------------------------------------------------------------------------------------


def test_a_meter_counts_what_comes_late_among_what_was_done_then() -> None:
    meter = Meter(2, timedelta(minutes=1))
    hour_ago = MONDAY - timedelta(hours=1)
    assert meter.takes("ivan", "press", MONDAY) is None
    for number in range(30):
        assert meter.takes("ivan", f"late {number}", hour_ago + timedelta(seconds=40 * number)) is None
    assert meter.takes("ivan", "a", hour_ago + timedelta(seconds=40 * 29 + 1)) is not None
    assert meter.takes("ivan", "another press", MONDAY) is None
    assert meter.takes("ivan", "one more press", MONDAY) == MONDAY + PER_PERSON
    assert len(meter._accounts["ivan"].done) <= 4


def test_what_was_taken_and_could_not_be_kept_is_not_turned_away_when_it_comes_again() -> None:
    """While the database was away everything failed and comes again, after others have come."""
    patience = Patience(Rules(messages=2))
    inputs = [Input("paper", str(number), "ivan", Said("hello")) for number in range(4)]
    first = [patience.pause(one, MONDAY, cry=False) for one in inputs]
    assert [one is None for one in first] == [True, True, False, False]
    assert [patience.pause(one, MONDAY, cry=False) is None for one in inputs] == [True, True, False, False]
    again = first[2]
    assert again is not None
    assert not patience.knows(inputs[2], again), "nobody knows before they were told"
    patience.told(inputs[2], again)
    assert patience.knows(inputs[2], again)


def test_what_nobody_can_believe_counts_as_now() -> None:
    patience = Patience(Rules(messages=1))
    ahead, ancient = MONDAY + timedelta(hours=1), MONDAY - timedelta(days=3)
    for name, at in (("ahead", ahead), ("ancient", ancient)):
        told = [patience.pause(Input("paper", str(one), name, Said("x"), at=at), MONDAY, cry=False) for one in (1, 2)]
        assert told[0] is None
        assert told[1] is not None
        assert told[1].until == MONDAY + PER_PERSON


def test_how_much_was_lost_is_counted_once_for_each() -> None:
    patience = Patience(Rules(messages=1, lines=1))
    for number in (1, 2, 3, 4, 3, 4):
        patience.pause(Input("paper", str(number), "ivan", Said("x")), MONDAY, cry=False)
    patience.pause(Input("paper", "5", "ivan", Pressed(">menu")), MONDAY, cry=False)
    assert patience.lost(MONDAY) == []
    later = MONDAY + PER_PERSON
    assert patience.lost(later) == [Loss("paper", "ivan", 2)]
    patience.settle(Loss("paper", "ivan", 2))
    assert patience.lost(later) == []


async def test_a_backlog_is_no_flood(url: str) -> None:
    """After an outage of forty minutes all comes at once, and was written one by one."""
    async with talking(url) as (house, ivan, case):
        begins = house.now - timedelta(minutes=40)
        for number in range(80):
            at = begins + timedelta(seconds=30 * number)
            await house.conversation.receive(Input("paper", f"b{number}", "ivan", Said(f"line {number}"), "en", at=at))
        assert FAST not in await ivan.reads()
        assert len(await in_case(house, case)) == 81
        assert await ivan.presses_data(">menu"), "nor do keys have to wait"


# --- Through the front doors ------------------------------------------------------------------------------------------


@pytest.fixture
async def program(tmp_path: Path) -> AsyncIterator[Everything]:
    async with everything(tmp_path, limits=LIMITS) as running:
        yield running


async def lines_in(program: Everything) -> list[str]:
    rows = await program.rows("SELECT words FROM case_message WHERE author = 'visitor' ORDER BY id")
    return [str(words) for (words,) in rows]


def lines(count: int) -> Sequence[str]:
    return [f"line {number}" for number in range(count)]


async def call_telegram(program: Everything, number: int, at: datetime, **content: object) -> None:
    person = {"id": 5, "is_bot": False, "first_name": "Anna", "language_code": "en"}
    chat = {"id": 5, "type": "private", "first_name": "Anna"}
    if "data" in content:
        message = {"message_id": 1, "date": int(at.timestamp()), "chat": chat}
        query = {"id": str(number), "from": person, "message": message, "chat_instance": "5", **content}
        update = {"update_id": number, "callback_query": query}
    else:
        message = {"message_id": number, "date": int(at.timestamp()), "chat": chat, "from": person, **content}
        update = {"update_id": number, "message": message}
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    url = program.url + program.door("/telegram/").path
    async with aiohttp.ClientSession() as http, http.post(url, data=json.dumps(update), headers=headers) as answer:
        assert answer.status == 200


async def presses_on_telegram(program: Everything, number: int, data: str) -> None:
    await call_telegram(program, number, program.times[-1], data=data)


async def asks_on_telegram(program: Everything) -> None:
    program.api.user(5, met=True)
    await call_telegram(program, 1, program.times[-1], text="/start")
    await presses_on_telegram(program, 2, ">language")
    await call_telegram(program, 3, program.times[-1], text="English")
    await call_telegram(program, 4, program.times[-1], text="/person")
    await call_telegram(program, 5, program.times[-1], text="Work")
    await call_telegram(program, 6, program.times[-1], text="It does not matter")
    program.later(minutes=2)


@pytest.mark.parametrize("minutes_ago", [0, 60])
async def test_on_telegram_through_the_webhook(program: Everything, minutes_ago: int) -> None:
    """Written just now, or while nobody of us was there: once every ten seconds."""
    await asks_on_telegram(program)
    begins = program.times[-1] - timedelta(minutes=minutes_ago)
    for number, line in enumerate(lines(50)):
        at = begins + timedelta(seconds=10 * number if minutes_ago else 0)
        await call_telegram(program, 100 + number, at, text=line)
    assert await lines_in(program) == lines(50)
    anna = program.api.users[5]
    await asyncio.sleep(0.5)
    warned = [one for one in anna.messages if FAST in one.text]
    assert len(warned) == (0 if minutes_ago else 1)


async def test_on_telegram_by_asking(tmp_path: Path) -> None:
    async with StandIn() as api, a_centre(tmp_path, api, people=LIMITS) as centre:
        api.group(-1001, "Staff")
        anna = api.user(language_code="en")
        await centre.asks(anna)
        centre.later(minutes=2)
        for line in lines(40):
            await anna.says(line)

        async def all_there() -> bool:
            rows = await centre.rows("SELECT words FROM case_message WHERE author = 'visitor' ORDER BY id")
            return [words for (words,) in rows] == lines(40)

        await eventually(all_there)
        await anna.sees(STILL)
        assert len([one for one in anna.messages if FAST in one.text]) == 1


async def test_on_viber(program: Everything) -> None:
    ada = program.viber.user(language="en", subscribed=True)

    async def says(words: str, token: int, at: datetime) -> None:
        event = {
            "event": "message",
            "timestamp": int(at.timestamp() * 1000),
            "message_token": token,
            "sender": ada.as_user(),
            "message": {"type": "text", "text": words},
        }
        assert (await program.viber.posts(event)).status == 200

    for number, words in enumerate(("hello", "English", "person", "Work", "It does not matter")):
        await says(words, 10 + number, program.times[-1])
    program.later(minutes=2)
    for number, line in enumerate(lines(50)):
        await says(line, 100 + number, program.times[-1])
    assert await lines_in(program) == lines(50)
    program.later(minutes=60)
    begins = program.times[-1] - timedelta(minutes=50)
    for number, line in enumerate(lines(50)):
        await says(line, 200 + number, begins + timedelta(seconds=30 * number))
    assert await lines_in(program) == [*lines(50), *lines(50)]
    await ada.waits()
    assert len([one for one in ada.messages if FAST in one.text]) == 1


async def test_in_the_browser_where_the_clock_of_a_device_is_not_believed(program: Everything) -> None:
    async with WebWindow.at(program.url, "en") as page:
        await page.arrives()
        for words in ("English", "person", "Work", "It does not matter"):
            assert (await page.posts({"said": words}))[0] == 200
        program.later(minutes=2)
        for line in lines(50):
            assert (await page.posts({"said": line}))[0] == 200
        await page.waits()
        assert await lines_in(program) == lines(50)
        mine = [one["mine"] for _, one in page.letters if "mine" in one]
        assert [one for one in mine if one in [{"said": line} for line in lines(50)]] == [
            {"said": x} for x in lines(50)
        ]
        shown = [str(one.get("lines")) for _, one in page.letters]
        assert len([one for one in shown if FAST in one]) == 1
