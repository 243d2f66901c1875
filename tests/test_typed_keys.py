"""Words instead of taps: the keys in front of somebody by name and number, on paper and in a whole house on Viber."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Literal, cast

import pytest

from bot.acts import carry_out
from bot.centre.offer import Way
from bot.channels import Gone, Refused, Sending
from bot.handlers.viber.sealing import Seal
from bot.screen import CameBack, Input, Payload, decode
from bot.talk import Centre
from storage import visitors
from storage.acting import Acting
from storage.database import Connection
from storage.records import Taken
from tests.crashing import remind, taking
from tests.patience import PATIENCE
from tests.standin import viber_rules as rules
from tests.standin.viber import VIBER_TOKEN, ViberStandIn
from tests.standin.viber import Person as Guest
from tests.standin.viber_events import EVENTS
from tests.talk import MONDAY, House, Paper, Person, a_house
from tests.test_booking import books, comes_to_the_day, english, fills_in, visits_of
from tests.test_viber_channel import listening, made, message, until
from tests.test_walks import LINKS

QUIET = 0.06  # seconds after which the bot has said on Viber all that it wants to
SEAL = Seal(VIBER_TOKEN)
Early = bool | Literal["early"]
NOT_UNDERSTOOD = "I did not understand that."
READ_FREELY = "I think this is what you need."


class OldPhone(Paper):
    """Paper whose options are shown with numbers, and on which it is told when a link is opened."""

    def keys(self, payload: Payload, device: str) -> Sequence[tuple[str, str]]:
        keys = super().keys(payload, device)
        presses = [(label, press) for label, press in keys if decode(press)]
        numbers = [(str(n), press) for n, (_, press) in enumerate(presses, 1)]
        links = [(press, "") for _, press in keys if "://" in press]
        return [*(numbers if payload["typing"] == "options" else ()), *presses, *links]


@asynccontextmanager
async def an_old_phone(folder: Path, centre: Centre | None = None) -> AsyncIterator[Person]:
    """Somebody who speaks English and sees the menu."""
    async with a_house(f"sqlite:///{folder}/test.db", paper=OldPhone(), centre=centre) as house:
        yield await english(house)


async def types(who: Person, words: str) -> str:
    """Type an answer to what has arrived: nobody can mean the number of a list that they have not got yet."""
    await all_sent(who.house)
    return await who.says(words)


def number_of(who: Person, label: str) -> str:
    shown = [text for text, press in who.keys if decode(press)]
    return str(next(n for n, text in enumerate(shown, 1) if text.startswith(label)))


async def all_sent(house: House) -> None:
    """Until nothing waits to be sent."""
    async with asyncio.timeout(PATIENCE):
        while await house.rows("SELECT id FROM outbox WHERE state IN ('pending', 'sending')"):
            await house.delivery.sweep()


# --- By its words ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["Cancel the visit", "  cancel THE visit! ", "„Cancel the visit“"])
async def test_a_cards_key_is_pressed_by_its_words(house: House, words: str) -> None:
    john = await english(house)
    await books(john)
    assert "Cancel your visit" in await john.says(words)
    assert (await visits_of(house))[0][3] == "booked"
    await john.says("yes, cancel it")
    assert (await visits_of(house))[0][3] == "cancelled"


async def test_only_the_keys_in_front_are_meant(house: House) -> None:
    john, ann = await english(house), await english(house, "ann")
    await books(john)
    assert READ_FREELY in await ann.says("Cancel the visit"), "it is not in front of her"
    await john.commands("menu")
    assert READ_FREELY in await john.says("Cancel the visit"), "nor in front of him any more"
    assert "Which office would you like to know about?" in await john.says("offices")


async def test_a_card_before_an_open_question_is_answered_first_and_then_the_question(house: House) -> None:
    john = await english(house)
    await john.presses("Book a visit")
    await john.presses_data(">office.krakow")
    assert "Which office would you like to know about?" in await john.says("Other offices")
    assert "In which office would you like to meet us?" in await john.says("Continue what you had begun")
    await john.presses_data(">office.krakow")
    assert "What do you need help with?" in await john.says("Tarnów"), "no key of the card, so an answer"


async def test_a_key_typed_twice_does_no_more_than_a_key_pressed_twice(house: House) -> None:
    john = await english(house)
    await comes_to_the_day(john)
    await fills_in(john, "Tue, 24 Nov", "10:00")
    await asyncio.gather(*(john.says("Yes, book it") for _ in range(2)))
    assert len(await visits_of(house)) == 1


async def test_what_can_be_left_out_is_left_out_by_its_words(house: House) -> None:
    john = await english(house)
    await john.presses_data(">booking.krakow.career")
    await fills_in(john, "Any language", "At the office", "No care", "Nothing special")
    await john.says("Jan Nowak")
    assert "Which day suits you?" in await john.says("leave it out")


@pytest.mark.parametrize("outcome", [Refused("a test"), Gone()])
async def test_what_did_not_arrive_is_not_in_front(house: House, outcome: Sending) -> None:
    john = await english(house)
    await all_sent(house)
    house.paper.outcomes.append(outcome)
    await john.presses_data(">office.krakow")
    await all_sent(house)
    said = await john.says("Show on the map")
    assert NOT_UNDERSTOOD in said or "I do not know anything about that." in said


async def test_a_reminder_is_in_front_as_soon_as_it_is_sent(house: House) -> None:
    john = await english(house)
    await books(john)
    await john.commands("menu")
    house.later(hours=2.1)
    assert await remind(house) == 1
    assert "We are waiting for you." not in await john.says("I am coming"), "it waits still"
    house.later(hours=22)
    assert await remind(house) == 1
    await all_sent(house)
    assert "We are waiting for you." in await john.says("I am coming")


# --- By its number ---------------------------------------------------------------------------------------------------


async def test_a_number_means_what_stands_behind_it(tmp_path: Path) -> None:
    async with an_old_phone(tmp_path) as john:
        assert "In which office" in await types(john, number_of(john, "Book a visit"))
        assert "What do you need help with?" in await types(john, "2.")
        assert "In which office" in await types(john, number_of(john, "← Back"))
        await john.presses_data(">office.krakow")
        assert "Which office would you like to know about?" in await types(john, number_of(john, "Other offices"))


async def test_a_number_means_an_option_of_the_page_in_front(tmp_path: Path) -> None:
    async with an_old_phone(tmp_path) as john:
        await comes_to_the_day(john)
        first = john.keys[0][0]
        await types(john, number_of(john, "More"))
        second = john.keys[0][0]
        assert second != first
        assert second.split(", ")[1].split()[0] in await types(john, "1")
        await types(john, number_of(john, "← Back"))
        assert john.keys[0][0] == first
        assert first.split(", ")[1].split()[0] in await types(john, "1")


@pytest.mark.parametrize("words", ["0", "99", "1 2", "1000000000000000000000", "½"])
async def test_a_number_that_is_not_shown_means_nothing(tmp_path: Path, words: str) -> None:
    async with an_old_phone(tmp_path) as john:
        await john.presses("Book a visit")
        assert f"{NOT_UNDERSTOOD} You can press a button, or write “menu”.\nIn which office" in await types(john, words)


async def test_where_words_are_asked_for_a_number_is_a_word(tmp_path: Path) -> None:
    async with an_old_phone(tmp_path) as john:
        await john.presses_data(">booking.krakow.career")
        await fills_in(john, "Any language", "At the office", "No care", "Nothing special")
        assert "Please write your first name" in await types(john, "1"), "not the first key, which is Back"


# --- An opened link --------------------------------------------------------------------------------------------------

PAGE = "https://example.org/residence?a=b&c=%C4%99#d"


@pytest.mark.parametrize("url", [PAGE, f"{PAGE}{'x' * 190}"], ids=["short", "long"])
async def test_that_a_link_was_opened_needs_no_answer(tmp_path: Path, url: str) -> None:
    async with an_old_phone(tmp_path, Centre(LINKS.name, residence_link=url)) as john:
        assert NOT_UNDERSTOOD in await john.says(url), "no key opens it yet"
        await john.presses_data(">booking.krakow.career")
        await fills_in(john, "Any language", "At the office", "No care", "Nothing special")
        await john.presses_data(">residence")
        assert await john.says(url) == ""
        assert "What is your name?" in await john.presses("Continue"), "nor is it a name"
        assert "phone number" in await john.says("John Smith")


# --- A whole house on Viber ------------------------------------------------------------------------------------------


@dataclass
class Chat:
    """A whole house whose one channel is Viber."""

    api: ViberStandIn
    house: House

    async def meets(self, **kind: int) -> Guest:
        """Somebody who has chosen English and sees the menu."""
        person = self.api.user(language="en", **kind)  # type: ignore[arg-type]
        await says(person, "hello")
        assert "Hello!" in await says(person, "English")
        return person

    async def has_a_visit(self, person: Guest, way: Way = "in-person") -> str:
        """The reference of a visit of theirs on Wednesday at one."""

        async def work(connection: Connection) -> str:
            met = await visitors.meet(connection, Input("viber", "-", person.id, CameBack()), "here", self.house.now)
            world = self.house.world
            acting = Acting(met.visitor, self.house.now, world.offer, world.configured, world.draw)
            outcome = await carry_out(connection, taking(MONDAY + timedelta(days=2, hours=5), way=way), acting)
            assert isinstance(outcome, Taken)
            return outcome.visit.ref

        return await self.house.database.run(work)

    async def reminds(self, **later: float) -> int:
        self.house.later(**later)
        count = await remind(self.house)
        await self.house.delivery.sweep()
        return count


@asynccontextmanager
async def a_chat(folder: Path, *, receipts: Early = False, centre: Centre | None = None) -> AsyncIterator[Chat]:
    houses, url = list[House](), f"sqlite:///{folder}/test.db"
    async with AsyncExitStack() as stack:
        api = await stack.enter_async_context(ViberStandIn(receipts=receipts))
        listener = stack.enter_context(socket.socket())
        viber = made(listener, api, lambda: houses[0].now)
        stack.push_async_callback(viber.stop)
        houses.append(await stack.enter_async_context(a_house(url, paper=cast(Paper, viber), centre=centre)))
        await stack.enter_async_context(listening(viber, houses[0].conversation, listener))
        yield Chat(api, houses[0])


async def says(person: Guest, words: str) -> str:
    await person.writes(words)
    await person.waits(quiet=QUIET)
    return person.sees


# --- Coming and going ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("heard", [False, True])
async def test_opening_the_chat_is_answered_once_and_permits_nothing(tmp_path: Path, heard: bool) -> None:
    async with a_chat(tmp_path) as chat:
        ada = chat.api.user(language="en")
        chat.api.loses_answers(2, heard=heard)
        await ada.opens()
        assert "Please choose your language." in (await ada.waits(quiet=QUIET)).text
        told = chat.api.told("conversation_started")
        assert [callback.status for callback in told] == [200] * 3
        assert len({callback.answer for callback in told}) == 1, "the same body for every repeat"
        welcome = json.loads(told[0].answer)
        assert (welcome["sender"], welcome.get("receiver")) == ({"name": "Центр"}, None)
        assert (len(ada.messages), chat.api.made("send_message")) == (1, [])
        assert await chat.house.rows("SELECT reachable, device FROM visitor") == [(0, "10/UA")]
        assert await chat.house.rows("SELECT state, lane FROM outbox") == [("sent", "chat")]
        await ada.taps("English")
        await ada.waits(quiet=QUIET)
        assert await chat.house.rows("SELECT reachable FROM visitor") == [(1,)]
        assert len(chat.api.made("send_message")) == 1


async def test_a_link_leads_to_its_place_and_opening_the_chat_again_destroys_nothing(tmp_path: Path) -> None:
    async with a_chat(tmp_path) as chat:
        ada = chat.api.user(language="en")
        await ada.opens("office-krakow")
        assert "Please choose your language." in (await ada.waits(quiet=QUIET)).text
        assert "Kraków" in await says(ada, "English")
        for context in ("", "nowhere", "office-", "x" * 65, "menu\n", "'; --", "жжж"):
            await ada.opens(context)
            assert "Hello!" in (await ada.waits(quiet=QUIET)).text, context
        await ada.opens("book")
        assert "In which office" in (await ada.waits(quiet=QUIET)).text
        question = await says(ada, "Kraków")
        await ada.opens()
        assert (await ada.waits(quiet=QUIET)).text == question
        await ada.taps("Legal")
        assert "In which language" in (await ada.waits(quiet=QUIET)).text


async def test_a_late_repeat_of_opening_is_answered_whatever_is_in_front(tmp_path: Path) -> None:
    async with a_chat(tmp_path) as chat:
        ada = await chat.meets()
        ref = await chat.has_a_visit(ada, "phone")
        await ada.opens()
        await ada.waits(quiet=QUIET)
        await says(ada, SEAL.sealed(f">visit.{ref}.file"))
        assert ada.screen.type == "file"
        again = await chat.api.posts(chat.api.told("conversation_started")[0].body)
        assert again.status == 200
        assert not again.answer or list(rules.problems(json.loads(again.answer), "welcome")) == []


async def test_the_same_event_token_and_person_is_one_turn(tmp_path: Path) -> None:
    async with a_chat(tmp_path) as chat:
        ada, bob = chat.api.user(subscribed=True), chat.api.user(subscribed=True)
        assert (await chat.api.posts({**EVENTS["delivered"], "user_id": ada.id, "message_token": 5})).status == 200
        await asyncio.gather(*(chat.api.posts(message(ada, message_token=5)) for _ in range(3)))
        await chat.api.posts(message(ada, message_token=5))
        await chat.api.posts(message(bob, message_token=5))
        await chat.api.posts({**EVENTS["subscribed"], "user": ada.as_user(), "message_token": 5})
        await ada.settles(quiet=QUIET)
        assert (len(ada.messages), len(bob.messages)) == (1, 1)
        assert await chat.house.rows("SELECT count(*) FROM arrival") == [(3,)]
        await chat.api.posts(message(ada, message_token=6))
        await ada.waits(quiet=QUIET)
        assert len(ada.messages) == 2


async def test_who_has_left_gets_nothing_until_they_write_again(tmp_path: Path) -> None:
    async with a_chat(tmp_path) as chat:
        ada = await chat.meets()
        await chat.has_a_visit(ada)
        chat.api.fails("send_message", status=12)
        await ada.writes("menu")
        await until(lambda: chat.api.made("send_message")[-1].status == 12)
        await ada.unsubscribes()
        await ada.settles(quiet=QUIET)
        before = len(chat.api.made("send_message"))
        assert await chat.reminds(hours=29) == 1
        await ada.opens()
        await ada.waits(quiet=QUIET)
        assert "Hello!" in ada.sees, "the answer to opening is all there may be"
        assert len(chat.api.made("send_message")) == before
        assert await chat.house.rows("SELECT state FROM outbox WHERE state <> 'sent'") == [("gone",)]
        await says(ada, "menu")
        assert await chat.reminds(hours=22) == 1
        assert "Legal" not in (await ada.waits(quiet=QUIET)).text
        assert "I am coming" in ada.labels


# --- What Viber tells of messages ------------------------------------------------------------------------------------


async def plain_again(chat: Chat) -> int:
    """The tick that sees to refusals, once it has found one."""
    async with asyncio.timeout(PATIENCE):
        while not (count := await chat.house.conversation.resend("viber")):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return count


EARLY = pytest.mark.parametrize("receipts", [True, "early"])  # before the message's id is written down


@EARLY
async def test_what_was_delivered_and_seen_is_written_down_once(tmp_path: Path, receipts: Early) -> None:
    async with a_chat(tmp_path, receipts=receipts) as chat:
        await chat.meets(devices=2)
        assert (await chat.api.posts({**EVENTS["delivered"], "user_id": "stranger=="})).status == 200
        await chat.api.drained()
        await asyncio.sleep(QUIET)  # until the last message's id is written down
        sql = "SELECT kind, count(*) FROM receipt JOIN outbox USING (visitor_id, message) GROUP BY 1 ORDER BY 1"
        assert await chat.house.rows(sql) == [("delivered", 2), ("seen", 2)]
        assert await chat.house.rows("SELECT count(*) FROM receipt") == [(4,)]


@EARLY
async def test_what_a_phone_refuses_comes_once_more_with_numbers_to_type(tmp_path: Path, receipts: Early) -> None:
    async with a_chat(tmp_path, receipts=receipts) as chat:
        ada = await chat.meets()
        chat.api.rejects_keyboards_of(ada)
        typed = "menu"
        steps = (("Hello!", "Book a visit"), ("In which office", "Tarnów"), ("What do you need help with?", "← Back"))
        for shown, label in steps:
            await ada.writes(typed)
            assert await plain_again(chat) == 1
            assert shown in (await ada.waits(quiet=QUIET)).text
            assert ada.labels == []
            typed = next(line.split(". ")[0] for line in ada.sees.splitlines() if line.endswith(f". {label}"))
        before = len(chat.api.made("send_message"))
        await chat.api.posts({**EVENTS["failed"], "user_id": ada.id, "message_token": ada.screen.token})
        assert await plain_again(chat) == 1
        await ada.settles(quiet=QUIET)
        assert len(chat.api.made("send_message")) == before, "plainer than plain there is nothing"
        assert await chat.house.conversation.resend("viber") == 0


async def test_what_a_phone_refused_comes_no_more_to_who_has_left(tmp_path: Path) -> None:
    async with a_chat(tmp_path, receipts=True) as chat:
        ada = await chat.meets()
        chat.api.rejects_keyboards_of(ada)
        await ada.writes("menu")
        await until(lambda: bool(chat.api.told("failed")))
        await ada.unsubscribes()
        await ada.settles(quiet=QUIET)
        before = len(chat.api.made("send_message"))
        assert await plain_again(chat) == 1
        await asyncio.sleep(QUIET)
        assert len(chat.api.made("send_message")) == before


async def test_a_reminder_that_comes_once_more_is_still_about_its_visit(tmp_path: Path) -> None:
    """Otherwise it would not be taken back when the visit is moved or cancelled before it leaves."""
    async with a_chat(tmp_path, receipts=True) as chat:
        ada = await chat.meets()
        ref = await chat.has_a_visit(ada)
        chat.api.rejects_keyboards_of(ada)
        assert await chat.reminds(hours=29) == 1
        assert await plain_again(chat) == 1
        assert await chat.house.rows("SELECT about FROM outbox WHERE lane = 'notice'") == [(ref,), (ref,)]


async def test_an_old_phone_is_led_by_numbers_from_the_first_word(tmp_path: Path) -> None:
    async with a_chat(tmp_path) as chat:
        old = chat.api.user(language="en", api_version=3)
        await old.opens()
        text = (await old.waits(quiet=QUIET)).text
        assert ("Reply with a number:" in text, old.labels) == (True, [])
        number = next(line.split(".")[0] for line in text.splitlines() if line.endswith(". English"))
        assert "1. Book a visit" in await says(old, number)
        assert "In which office" in await says(old, "1")
        assert "What do you need help with?" in await says(old, "kraków")


async def test_a_tap_on_a_link_is_answered_by_nothing(tmp_path: Path) -> None:
    async with a_chat(tmp_path, centre=LINKS) as chat:
        ada = await chat.meets()
        await says(ada, "Residence permits")
        await ada.taps("Information of the voivode")
        await ada.settles(quiet=QUIET)
        assert ada.opened == [LINKS.residence_link]
        assert len(ada.messages) == len(chat.api.made("send_message"))
        assert "Residence" in ada.sees
        assert "voivode" in ada.labels[0]
