"""Erasing: everything goes from every table, what is held is free, nobody comes back by what is still under way."""

from __future__ import annotations

import pytest

from storage.holdings import of_visitors
from tests.knowing import CANARIES, Canary, canary, everything, known_of
from tests.talk import House, words

pytestmark = pytest.mark.one_driver


async def erases(one: Canary) -> str:
    """They press it and say yes; what they are told last."""
    house, person = one.person.house, one.person
    await person.commands("erase")
    await person.presses("Yes, erase everything")
    return await last_words(house, person.address)


async def last_words(house: House, address: str) -> str:
    """What was sent to somebody last, once it has left."""
    import asyncio

    async with asyncio.timeout(5):
        while True:
            sent = house.paper.delivered.get(address, [])
            if sent and "erased" in words(sent[-1]):
                return words(sent[-1])
            await asyncio.sleep(0.01)


async def test_nothing_is_left_in_any_table(any_desk: House) -> None:
    one = await canary(any_desk)
    before = await known_of(any_desk, one.id)
    assert not [name for name, count in before.items() if not count], (
        "a table in which nothing is planted proves nothing"
    )
    assert "It is done" in await erases(one)
    after = await known_of(any_desk, one.id)
    assert after == dict.fromkeys(of_visitors(), 0)
    for name, rows in (await everything(any_desk)).items():
        for word in CANARIES:
            assert word.lower() not in rows.lower(), f"{word} is still in {name}"
