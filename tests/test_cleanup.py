"""Our messages out of the chat: what goes, what stays, and what can only be said."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from bot.cleaning import Cleaning
from bot.handlers.telegram import drawing as telegram
from bot.screen import Abilities, Payload
from storage.records import CleanUp, Done
from tests.crashing import carry
from tests.journey import TelegramWindow, WebWindow, a_program
from tests.patience import PATIENCE
from tests.standin.telegram import TOKEN, StandIn
from tests.talk import House, Paper, Person, a_house
from tests.test_booking import books, english

pytestmark = pytest.mark.one_driver


class Tidy(Paper):
    """Paper from which messages can be taken away for two days."""

    def __init__(self) -> None:
        super().__init__(abilities=Abilities(shares_contact=True, deletes=timedelta(hours=47)))

    def clean(self, messages: Sequence[str], upto: int) -> Sequence[Payload]:
        return [{"deleted": list(messages), "lines": [], "keys": []}]


@pytest.fixture
async def tidy(url: str) -> AsyncIterator[House]:
    async with a_house(url, paper=Tidy()) as house:
        yield house


async def settled(house: House) -> None:
    """Until nothing is on its way."""
    async with asyncio.timeout(PATIENCE):
        while await house.rows("SELECT 1 FROM outbox WHERE state IN ('pending', 'sending')"):
            await house.delivery.sweep()
            await asyncio.sleep(0.02)


async def cleans(person: Person) -> str:
    await person.commands("cleanup")
    assert "stay as they are" in person.sees
    return await person.presses("Yes, delete them")


async def deleted(house: House) -> list[str]:
    """What was taken out of the chats, in order."""
    await settled(house)
    found: list[str] = []
    for letter in house.paper.delivered.get("john", []):
        gone = letter.get("deleted", [])
        assert isinstance(gone, list)
        found += gone
    return found


async def test_what_was_written_goes_and_the_menu_stays_without_details(tidy: House) -> None:
    john = await english(tidy)
    ref = await books(john)
    await settled(tidy)
    before = [str(id) for (id,) in await tidy.rows("SELECT id FROM outbox ORDER BY id")]
    assert "The messages are being deleted." in await cleans(john)
    menu, keys = john.sees, john.keys
    assert "visit" not in menu.replace("book a visit", "")
    await settled(tidy)
    cleaning = Cleaning(tidy.conversation)
    assert await cleaning.clean_due() == 1
    gone = await deleted(tidy)
    assert gone[: len(before)] == before
    assert len(gone) == len(before) + 1, "the question whether to is gone as well"
    left = await tidy.rows("SELECT payload FROM outbox")
    assert len(left) == 2, "the menu, and what deletes the others"
    assert ref not in str(left)
    assert "John" not in str(left)
    assert await tidy.rows("SELECT * FROM cleanup") == []
    assert await cleaning.clean_due() == 0
    assert len(await tidy.rows("SELECT ref FROM visit WHERE state <> 'cancelled'")) == 1, "what is booked stays"
    assert keys
    assert ref in str(await john.presses("My visits") and john.keys), "and so does the way to it"


async def test_what_is_too_old_is_left_to_the_person(tidy: House) -> None:
    john = await english(tidy)
    await settled(tidy)
    old = {str(id) for (id,) in await tidy.rows("SELECT id FROM outbox")}
    tidy.later(hours=47.5)
    await cleans(john)
    await settled(tidy)
    await Cleaning(tidy.conversation).clean_due()
    gone = set(await deleted(tidy))
    assert gone
    assert not gone & old


async def test_what_is_still_on_its_way_is_waited_for_but_not_for_ever(tidy: House) -> None:
    john = await english(tidy)
    await settled(tidy)
    await tidy.rows("UPDATE outbox SET state = 'sending', settled_at = NULL WHERE id = 1 RETURNING id")
    assert await carry(tidy, "john", CleanUp()) == Done()
    cleaning = Cleaning(tidy.conversation)
    assert await cleaning.clean_due() == 0
    tidy.later(minutes=1)
    assert await cleaning.clean_due() == 1
    assert john.sees


async def test_what_was_drawn_in_the_place_of_a_message_stays(tidy: House) -> None:
    """On Telegram the menu takes the place of the question, and so has the same number."""
    john = await english(tidy)
    await settled(tidy)
    await cleans(john)
    await settled(tidy)
    (last,) = (await tidy.rows("SELECT max(id) FROM outbox"))[0]
    await tidy.rows(f"UPDATE outbox SET message = '{int(str(last)) - 1}' WHERE id = {last} RETURNING id")
    await Cleaning(tidy.conversation).clean_due()
    assert str(int(str(last)) - 1) not in await deleted(tidy)


async def test_nobody_elses_messages_go(tidy: House) -> None:
    john, other = await english(tidy), await english(tidy, "other")
    await settled(tidy)
    await cleans(john)
    await settled(tidy)
    await Cleaning(tidy.conversation).clean_due()
    await deleted(tidy)
    kept = await tidy.rows("SELECT 1 FROM outbox JOIN visitor ON visitor.id = visitor_id WHERE address = 'other'")
    assert len(kept) == 2
    assert other.sees


async def test_where_nothing_can_be_deleted_it_is_said_how_to_do_it(house: House) -> None:
    john = await english(house)
    said = await john.says("clear chat")
    assert "cannot delete its messages" in said
    assert "Clear history" in said
    assert await house.rows("SELECT * FROM cleanup") == []


def test_telegram_deletes_a_hundred_at_a_time() -> None:
    payloads = telegram.clean([*map(str, range(1, 251)), "not a number", ""])
    assert [payload["method"] for payload in payloads] == ["deleteMessages"] * 3
    sizes = [len(payload["params"]["message_ids"]) for payload in payloads]  # type: ignore[index]
    assert sizes == [100, 100, 50]
    assert telegram.clean([]) == []


# --- The real program ------------------------------------------------------------------------------------------------


async def test_a_chat_on_telegram_is_empty_but_for_the_menu(tmp_path: Path) -> None:
    async with StandIn(token=TOKEN) as api, a_program(tmp_path, api=api.url, token=TOKEN) as program:
        user = api.user(language_code="uk")
        window = TelegramWindow(user)
        await window.arrives()
        await window.presses("Українська")
        for _ in range(2):
            await window.says("Офіси")
            await window.says("меню")
        ours = [one.id for one in user.messages if one.by_bot]
        assert len(ours) > 5
        await window.says("/cleanup")
        await window.presses("Так, видалити")
        async with asyncio.timeout(PATIENCE):
            while not api.made("deleteMessages"):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        await window.waits()
        left = [one for one in user.messages if one.by_bot]
        assert len(left) == 1, [one.text for one in left]
        assert "Запис на візит" in "".join(left[0].labels)
        assert await program.rows("SELECT * FROM cleanup") == []


async def test_a_chat_on_the_page_is_forgotten_on_the_server(tmp_path: Path) -> None:
    async with a_program(tmp_path) as program, WebWindow.at(program.url) as window:
        await window.arrives()
        await window.presses("Українська")
        await window.says("Офіси")
        await window.says("/cleanup")
        await window.presses("Так, видалити")
        async with asyncio.timeout(PATIENCE):
            while not any("cleared" in letter for _, letter in window.letters):
                await window.waits()
        upto = next(letter["cleared"] for _, letter in window.letters if "cleared" in letter)
        window.letters.clear()
        await window.waits()
        assert all(id > int(str(upto)) for id, _ in window.letters), "a page that is opened again finds nothing"
        assert any("Запис на візит" in str(letter) for _, letter in window.letters)
