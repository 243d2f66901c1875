"""A phone that others use as well: one tap, and nothing tells any more what it is about."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.screen import Abilities
from tests.coordinating import english
from tests.talk import CENTRE, House, Paper, a_house

pytestmark = pytest.mark.one_driver


@pytest.fixture
async def house(url: str) -> AsyncIterator[House]:
    async with a_house(url, centre=CENTRE) as house:
        yield house


async def test_one_tap_and_messages_tell_nothing_any_more(house: House) -> None:
    john = await english(house)
    await john.presses_data(">contact")
    await john.presses("With details")
    await john.presses_data(">settings")
    seen = await john.presses("This is a shared phone")
    assert await house.rows("SELECT discreet, silent FROM visitor") == [(1, 0)] or await house.rows(
        "SELECT discreet, silent FROM visitor"
    ) == [(True, False)]
    for must in ("the day and the time, and nothing else", "Clean up this chat", "return code", "Erase my data"):
        assert must in seen
    assert "Quick exit" not in seen, "there is none in a messenger"
    for label in ("Clean up this chat", "New return code", "Erase my data", "How we write to you"):
        assert label in [shown for shown, _ in john.keys]
    assert "Your reminders are discreet" in await john.presses_data(">settings")


async def test_whoever_wants_nothing_by_itself_still_gets_nothing(house: House) -> None:
    john = await english(house)
    await john.presses_data(">silent.on")
    seen = await john.presses_data(">shared")
    assert "Nothing comes by itself" in seen
    assert "Nothing comes by itself" in await john.presses_data(">settings")


async def test_a_tap_on_an_old_key_does_the_same_again(house: House) -> None:
    john = await english(house)
    await john.presses_data(">shared")
    await john.presses_data(">contact")
    await john.presses("With details")
    await john.presses_data(">shared")
    assert "Your reminders are discreet" in await john.presses_data(">settings")


async def test_on_the_page_the_quick_exit_is_explained(tmp_path: Path) -> None:
    page = Paper(abilities=Abilities(reminds=False, lasts=False, exits=True))
    async with a_house(f"sqlite:///{tmp_path}/test.db", paper=page, centre=CENTRE) as house:
        john = await english(house)
        assert "Quick exit" in await john.presses_data(">shared")
