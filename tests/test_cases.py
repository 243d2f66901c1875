"""Cases as talk: a visitor asks for a person, writes, is answered, ends it and comes back."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.screen import Local
from bot.talk import Centre
from tests.talk import House, Person, a_house

CENTRE = Centre(Local((("en", "the centre"), ("pl", "centrum"))), people=True)


@pytest.fixture
async def desk(url: str) -> AsyncIterator[House]:
    async with a_house(url, centre=CENTRE) as house:
        yield house


async def asks(person: Person) -> int:
    """Somebody asks for a person; the case's number."""
    await person.arrives()
    await person.presses_data(">language")
    await person.presses("English")
    await person.commands("person")
    await person.presses("Documents")
    await person.presses("It does not matter")
    rows = await person.house.rows("SELECT id FROM cases WHERE state = 'open' ORDER BY id DESC")
    return int(str(rows[0][0]))


async def test_a_case_is_opened_written_to_answered_and_closed(desk: House) -> None:
    ola, ewa = desk.person("ola", "en"), desk.person("ewa", "pl")
    await desk.employs(ewa, languages=("en", "pl"))
    case = await asks(ola)
    assert "Waiting for a person" in ola.sees
    assert "We are at work now" in ola.sees
    assert await ola.says("Where is my diploma?") == ""
    assert await ewa.writes(case, "It is here.") == "written"
    assert "It is here." in await ola.reads()
    assert [row[0] for row in await desk.rows("SELECT author FROM case_message ORDER BY id")] == ["visitor", "staff"]
    await ola.presses_data(f">ending.{case}")
    assert "ended" in ola.sees
    assert await ewa.writes(case, "One more thing") == "closed"
