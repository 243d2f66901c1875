"""Joining the staff: codes that work once, for a day, for whoever agrees, and only where staff can work."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.screen import Abilities, Input, Pressed
from storage import roster
from storage.database import Connection
from tests.talk import House, Paper, Person, a_house

STAFF = Abilities(shares_contact=True, staff=True)
CODE = "ABCDEFGHJKMNPQRSTUVWXYZ234"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with a_house(f"sqlite:///{tmp_path}/test.db", paper=Paper(abilities=STAFF)) as house:
        yield house


@pytest.fixture
async def any_house(url: str) -> AsyncIterator[House]:
    async with a_house(url, paper=Paper(abilities=STAFF)) as house:
        yield house


async def invited(house: House, code: str = CODE) -> None:
    """Somebody is expected."""

    async def work(connection: Connection) -> None:
        await roster.invite(connection, "Ewa", "consultant", (), ("pl",), None, code, house.now)

    await house.database.run(work)


async def who_works_here(house: House) -> list[tuple[object, ...]]:
    return await house.rows("SELECT channel, address FROM staff_account ORDER BY address")


async def english(house: House, address: str = "ewa") -> Person:
    person = house.person(address, "en")
    await person.arrives()
    await person.presses("English")
    return person


async def test_a_link_joins_after_the_language_and_a_yes(any_house: House) -> None:
    await invited(any_house)
    ewa = any_house.person("ewa", "en")
    await ewa.arrives(f"join-{CODE}")
    await ewa.presses("English")
    assert "This is an invitation" in ewa.sees
    assert await who_works_here(any_house) == []
    await ewa.presses("Yes, join")
    assert "Welcome, Ewa" in ewa.sees
    assert await who_works_here(any_house) == [("paper", "ewa")]


async def test_the_code_can_be_typed_however_it_was_written_down(house: House) -> None:
    await invited(house)
    ewa = await english(house)
    await ewa.presses_data(">join")
    await ewa.says("abcd-efgh-jkmn-pqrs-tuvw-xyz2-34")
    assert "Welcome, Ewa" in ewa.sees


async def test_it_works_once_and_for_a_day(house: House) -> None:
    await invited(house)
    ewa, eve = await english(house), await english(house, "eve")
    await ewa.presses_data(">join")
    await ewa.says(CODE)
    await eve.presses_data(">join")
    assert "does not work" in await eve.says(CODE)
    await invited(house, CODE[::-1])
    house.later(hours=25)
    await eve.presses_data(">join")
    assert "does not work" in await eve.says(CODE[::-1])
    assert await who_works_here(house) == [("paper", "ewa")]


async def test_guessing_is_limited_and_not_told_apart(house: House) -> None:
    await invited(house)
    eve = await english(house, "eve")
    for _ in range(5):
        await eve.presses_data(">join")
        assert "does not work" in await eve.says("ZZZZZZZZZZZZZZZZZZZZZZZZZZ")
    await eve.presses_data(">join")
    assert "does not work" in await eve.says(CODE)
    house.later(hours=2)
    await eve.presses_data(">join")
    assert "Welcome" in await eve.says(CODE)


async def test_nobody_becomes_another_by_opening_a_colleagues_link(house: House) -> None:
    """The only owner would be one no more, without having been asked."""
    boss = await english(house, "boss")
    await house.employs(boss, role="owner", name="Boss")
    await invited(house)
    await boss.arrives(f"join-{CODE}")
    await boss.presses("Yes, join")
    assert "already belongs to somebody" in boss.sees
    mine = "SELECT s.name FROM staff_account a JOIN staff s ON s.id = a.staff_id"
    assert await house.rows(mine) == [("Boss",)]
    ewa = await english(house)
    await ewa.presses_data(">join")
    assert "Welcome, Ewa" in await ewa.says(CODE), "the code is still good for her"


async def test_who_has_an_account_joins_with_it_again(house: House) -> None:
    ewa = await english(house)
    id = await house.employs(ewa, name="Ewa")

    async def work(connection: Connection) -> None:
        await roster.make_code(connection, id, "account", CODE, house.now)

    await house.database.run(work)
    await ewa.presses_data(">join")
    assert "Welcome, Ewa" in await ewa.says(CODE)


async def test_of_two_at_once_one_joins(any_house: House) -> None:
    await invited(any_house)
    people = [await english(any_house, name) for name in ("ewa", "eve")]
    presses = []
    for person in people:
        await person.arrives(f"join-{CODE}")
        presses.append(Input("paper", f"p{person.address}", person.address, Pressed(person.data("Yes"), "m"), "en"))
    await asyncio.gather(*(any_house.conversation.receive(one) for one in presses))
    assert len(await who_works_here(any_house)) == 1


async def test_nobody_joins_where_staff_cannot_work(tmp_path: Path) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db") as house:
        await invited(house)
        ewa = await english(house)
        assert "on Telegram" in await ewa.arrives(f"join-{CODE}")
        assert await who_works_here(house) == []
