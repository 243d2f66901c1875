"""Faults that were found by attacking the assistant on Viber, each with the story that showed it."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import hmac
import logging
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest

from bot.centre.offer import ServiceId
from bot.channels import Later, Sending
from bot.screen import Arrived
from storage import outbox
from storage.records import Letter, Taken, VisitorId
from tests.crashing import carry, remind, taking
from tests.journey import ViberWindow, a_program, until_called
from tests.standin.viber import VIBER_TOKEN, ViberStandIn
from tests.standin.viber_events import EVENTS
from tests.talk import MONDAY, House, Paper, Person, a_house
from tests.test_booking import comes_to_the_day, english, fills_in
from tests.test_command_line import cicbot
from tests.test_delivery import at_rest
from tests.test_typed_keys import a_chat, plain_again

pytestmark = pytest.mark.one_driver


@pytest.fixture
def house(any_house: House) -> House:
    return any_house


async def visits(house: House) -> list[tuple[object, ...]]:
    return await house.rows("SELECT state FROM visit ORDER BY id")


async def about_to_cancel(house: House) -> Person:
    """Asked whether the visit is to be cancelled; and then its reminder comes."""
    john = await english(house)
    taken = await carry(house, "john", taking(MONDAY + timedelta(days=2, hours=5)))
    assert isinstance(taken, Taken)
    await john.presses_data(f">cancel.{taken.visit.ref}")
    assert "Cancel your visit" in john.sees or "cancel" in john.sees.lower()
    await at_rest(house)
    house.later(hours=30)
    assert await remind(house) == 1
    await house.delivery.sweep()
    await at_rest(house)
    await john.reads()
    return john


@pytest.mark.parametrize("words", ["yes", "ok", "да", "1"])
async def test_an_answer_to_a_reminder_cancels_nothing(house: House, words: str) -> None:
    john = await about_to_cancel(house)
    await john.says(words)
    assert await visits(house) == [("booked",)]
    assert "cancel" in john.sees.lower(), "the question is shown again"
    await at_rest(house)
    await john.says("yes")
    assert await visits(house) == [("cancelled",)], "now that they see it, it counts"


class Slow(Paper):
    """A line on which nothing arrives while it is held up."""

    def __init__(self) -> None:
        super().__init__()
        self.free = asyncio.Event()
        self.free.set()

    async def send(self, letter: Letter) -> Sending:
        await self.free.wait()
        return await super().send(letter)


async def test_a_number_typed_twice_books_nothing_unseen(tmp_path: Path) -> None:
    """On a bad connection people send it again, and both arrive before any answer."""
    line = Slow()
    async with a_house(f"sqlite:///{tmp_path}/test.db", paper=line) as house:
        john = await english(house)
        await comes_to_the_day(john)
        await fills_in(john, "Tue, 24 Nov")
        await at_rest(house)
        line.free.clear()
        await john.says("1")
        confirmation = john.sees
        await john.says("1")
        assert await visits(house) == []
        assert john.sees == confirmation, "it is shown once more"
        line.free.set()
        await at_rest(house)
        await john.says("1")
        assert await visits(house) == [("booked",)], "now they have seen it"


@pytest.mark.parametrize("context", ["book", "book-krakow", "menu", ""])
async def test_opening_the_chat_again_does_not_lose_a_booking(house: House, context: str) -> None:
    john = await english(house)
    await comes_to_the_day(john)
    shown = john.sees
    await john.does(Arrived(context, anew=False))
    assert john.sees == shown


async def test_another_place_is_opened_on_top_of_a_booking(house: House) -> None:
    john = await english(house)
    await comes_to_the_day(john)
    await john.does(Arrived("office-krakow", anew=False))
    assert "Kraków" in john.sees
    assert "Which day suits you?" in await john.presses("Continue")


async def test_whoever_wrote_after_a_message_was_refused_is_there(house: House) -> None:
    """They left, a message found nobody, and they came back before that was written down."""
    john = await english(house)
    await at_rest(house)
    who = VisitorId(int(str((await house.rows("SELECT id FROM visitor"))[0][0])))
    tried = house.now
    house.later(seconds=1)
    await john.says("menu")
    await house.database.run(lambda connection: outbox.gone(connection, who, house.now, tried_at=tried))
    assert [bool(row[0]) for row in await house.rows("SELECT reachable FROM visitor")] == [True]
    await house.database.run(lambda connection: outbox.gone(connection, who, house.now, tried_at=house.now))
    assert [bool(row[0]) for row in await house.rows("SELECT reachable FROM visitor")] == [False]


async def test_an_account_without_money_still_answers(house: House) -> None:
    """What nobody asked for has to wait; answers may be free, and are tried."""
    paper = house.paper
    assert isinstance(paper, Paper)
    john = await english(house)
    await carry(house, "john", taking(MONDAY + timedelta(days=2, hours=5), service=ServiceId("legal")))
    await at_rest(house)
    house.later(hours=30)
    paper.outcomes = [Later(300.0, everybody=True, unasked=True)]
    assert await remind(house) == 1
    await house.delivery.sweep()
    await asyncio.sleep(0.1)
    other = await english(house, "ivan")
    await asyncio.sleep(0.1)
    assert paper.delivered["ivan"], "others are answered"
    assert other.sees
    assert john.sees


# --- Through the program ---------------------------------------------------------------------------------------------


async def test_a_forged_call_that_cannot_be_unpacked_is_sent_away_in_silence(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with (
        ViberStandIn() as api,
        a_program(tmp_path, api=api.url, token=VIBER_TOKEN, mode="viber"),
        aiohttp.ClientSession() as http,
    ):
        await until_called(api)
        assert api.webhook
        caplog.clear()
        for encoding in ("gzip", "deflate", "br"):
            headers = {"X-Viber-Content-Signature": "0" * 64, "Content-Encoding": encoding}
            async with http.post(api.webhook.url, data=b"canary \xff\xfe" * 9, headers=headers) as answer:
                assert answer.status == 403
        genuine = b'{"event":"webhook","timestamp":1,"message_token":1}'
        signature = hmac.new(VIBER_TOKEN.encode(), genuine, hashlib.sha256).hexdigest()
        packed = {"X-Viber-Content-Signature": signature, "Content-Encoding": "gzip"}
        async with http.post(api.webhook.url, data=gzip.compress(genuine), headers=packed) as answer:
            assert answer.status == 403, "the signature is that of other bytes"
        assert "canary" not in caplog.text
        assert "Traceback" not in caplog.text


async def test_costs_can_be_seen_while_the_assistant_runs(tmp_path: Path) -> None:
    async with ViberStandIn() as api, a_program(tmp_path, api=api.url, token=VIBER_TOKEN, mode="viber") as program:
        await until_called(api)
        window = ViberWindow(api.user(language="uk"))
        await window.arrives()
        await window.presses("Українська")
        said = await cicbot(tmp_path, "viber", "costs", env={"VIBER_TOKEN": VIBER_TOKEN})
        assert said.status == 0, said.words
        assert said.words.splitlines()[1].split()[:3] == ["2026-11", "2", "0"], "the notice and the menu"
        assert await program.rows("SELECT messages FROM billing") == [(2,)]


async def test_costs_of_a_database_that_is_not_there_yet(tmp_path: Path) -> None:
    said = await cicbot(tmp_path, "viber", "costs")
    assert said.status == 1
    assert "cicbot migrate" in said.words


@pytest.mark.parametrize("kind", ["delivered", "seen"])
async def test_what_another_device_has_shown_is_not_sent_again(tmp_path: Path, kind: str) -> None:
    async with a_chat(tmp_path) as chat:
        ada = await chat.meets()
        for event in (kind, "failed"):
            await chat.api.posts({**EVENTS[event], "user_id": ada.id, "message_token": ada.screen.token})
        shown = len(ada.messages)
        assert await plain_again(chat) == 1
        await ada.settles()
        assert len(ada.messages) == shown
        assert await chat.house.conversation.resend("viber") == 0


async def test_what_somebody_has_gone_on_without_is_not_sent_again(tmp_path: Path) -> None:
    """Else an older question would come after the newer one, and a number typed then would change an old answer."""
    async with a_chat(tmp_path) as chat:
        ada = await chat.meets()
        refused = ada.screen.token
        chat.house.later(seconds=5)
        await ada.writes("help")
        newest = (await ada.waits()).token
        await chat.api.posts({**EVENTS["failed"], "user_id": ada.id, "message_token": refused})
        assert await plain_again(chat) == 1
        assert ada.screen.token == newest
        await chat.api.posts({**EVENTS["failed"], "user_id": ada.id, "message_token": newest})
        assert await plain_again(chat) == 1
        assert "keyboard" not in (await ada.waits()).body, "but what they still wait for is"
