"""The roster as coordinators and owners change it: roles, offices, codes shown once, and letting go at once."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.screen import Abilities, Input, Local, Pressed
from bot.talk import Centre
from tests import unsealed
from tests.coordinating import english, fills_in, works_here
from tests.talk import House, Paper, Person, a_house, on_postgresql

STAFF = Abilities(shares_contact=True, staff=True)
CENTRE = Centre(
    Local((("en", "the centre"),)), people=True, telegram_link="https://t.me/ourbot", address="https://desk.example.org"
)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with a_house(f"sqlite:///{tmp_path}/test.db", paper=Paper(abilities=STAFF), centre=CENTRE) as house:
        yield house


@pytest.fixture
async def any_house(url: str) -> AsyncIterator[House]:
    async with a_house(url, paper=Paper(abilities=STAFF), centre=CENTRE) as house:
        yield house


async def number_of(house: House, name: str) -> str:
    return str((await house.rows(f"SELECT id FROM staff WHERE name = '{name}'"))[0][0])


async def opens(who: Person, name: str, field: str) -> str:
    return await who.presses_data(f">member.{await number_of(who.house, name)}.{field}")


async def invites(kasia: Person, name: str = "Ewa", role: str = "consultant") -> str:
    """Somebody is invited for Tarnów and Polish; the code in the link."""
    await kasia.presses_data(">invite")
    await kasia.says(name)
    await fills_in(kasia, role, "Tarnów", "That is all", "Polski", "That is all")
    shown = await kasia.presses("Yes, invite")
    found = re.search(r"https://t\.me/ourbot\?start=join-(\w+)", shown)
    assert found, shown
    return found[1]


async def test_somebody_is_invited_and_joins(any_house: House) -> None:
    kasia = await works_here(any_house)
    code = await invites(kasia)
    assert "has not been used yet" in kasia.sees
    ewa = any_house.person("ewa", "en")
    await ewa.arrives(f"join-{code}")
    await fills_in(ewa, "English", "Yes, join")
    assert "Welcome, Ewa" in ewa.sees
    rows = await any_house.rows("SELECT name, role, state FROM staff ORDER BY id")
    assert rows == [("Kasia", "coordinator", "active"), ("Ewa", "consultant", "active")]
    assert code not in await kasia.presses_data(f">member.{await number_of(any_house, 'Ewa')}"), "it is shown once"


async def test_nobody_gives_a_role_above_their_own(house: House) -> None:
    kasia = await works_here(house)
    await kasia.presses_data(">invite")
    await kasia.says("Ewa")
    assert {"consultant", "coordinator"} <= {label for label, _ in kasia.keys}
    assert "owner" not in [label for label, _ in kasia.keys]
    forged = kasia.data("coordinator").rsplit(".", 1)[0] + ".owner"
    await kasia.presses_data(forged)
    assert "Which role?" in kasia.sees


async def test_whoever_stands_above_is_seen_and_not_changed(house: House) -> None:
    kasia, olga = await works_here(house), await works_here(house, "olga", "owner")
    await kasia.presses_data(f">member.{await number_of(house, 'Olga')}")
    assert "Role: owner" in kasia.sees
    assert "Remove access" not in [label for label, _ in kasia.keys]
    for field in ("role", "go", "link", "account", "offices"):
        assert "I cannot find that." in await opens(kasia, "Olga", field)
    await opens(olga, "Kasia", "role")
    await olga.presses("consultant")
    assert "Saved" in olga.sees
    assert "I cannot find that." in await kasia.presses_data(">roster")


async def test_offices_languages_and_the_place_in_the_timetable(any_house: House) -> None:
    kasia, _ = await works_here(any_house), await works_here(any_house, "ewa", "consultant")
    await opens(kasia, "Ewa", "offices")
    await fills_in(kasia, "Kraków", "That is all")
    await opens(kasia, "Ewa", "languages")
    await fills_in(kasia, "Русский", "That is all")
    await opens(kasia, "Ewa", "timetable")
    await kasia.presses("three")
    assert "In the timetable: three" in kasia.sees
    assert "Offices: Kraków" in kasia.sees
    await opens(kasia, "Ewa", "timetable")
    await kasia.presses("Nobody")
    assert "In the timetable" not in kasia.sees
    acts = await any_house.rows("SELECT act FROM audit")
    assert acts == [("roster",)] * 4


async def test_the_last_owner_stays(any_house: House) -> None:
    olga = await works_here(any_house, "olga", "owner")
    await opens(olga, "Olga", "role")
    assert "last owner" in await olga.presses("consultant")
    await opens(olga, "Olga", "go")
    assert "last owner" in await olga.presses("Yes, remove access")
    assert await any_house.rows("SELECT role, state FROM staff") == [("owner", "active")]
    await works_here(any_house, "petra", "owner")
    await opens(olga, "Olga", "role")
    assert "Saved" in await olga.presses("consultant")


@on_postgresql
async def test_of_the_last_two_owners_one_stays(url: str) -> None:
    async with a_house(url) as here, a_house(url, owner="there", fresh=False) as there:
        olga = await works_here(here, "olga", "owner")
        petra = await works_here(here, "petra", "owner")
        await opens(olga, "Petra", "role")
        await opens(petra, "Olga", "role")
        presses = [(here, "olga", olga.data("consultant")), (there, "petra", petra.data("consultant"))]
        await asyncio.gather(
            *(
                house.conversation.receive(Input("paper", f"x{who}", who, Pressed(data, "m"), "en"))
                for house, who, data in presses
            )
        )
        assert await here.rows("SELECT count(*) FROM staff WHERE role = 'owner'") == [(1,)]


async def test_letting_go_takes_everything_at_once(any_house: House) -> None:
    kasia, ewa = await works_here(any_house), await works_here(any_house, "ewa", "consultant")
    ola = await english(any_house, "ola")
    await ola.commands("person")
    await fills_in(ola, "Documents", "It does not matter")
    id = await number_of(any_house, "Ewa")
    assert await ewa.writes(1, "Hello") == "written"
    await any_house.rows(
        "INSERT INTO desk_session (digest, staff_id, created_at, seen_at, expires_at) "
        f"VALUES ('d', {id}, '2026-11-23 07:00:00', '2026-11-23 07:00:00', '2026-11-24 07:00:00') RETURNING digest"
    )
    await opens(kasia, "Ewa", "go")
    assert "no access any more" in await kasia.presses("Yes, remove access")
    assert await ewa.writes(1, "Hello again") == "not-staff"
    assert await any_house.rows("SELECT holder, state FROM cases") == [(None, "open")]
    assert await any_house.rows("SELECT count(*) FROM desk_session") == [(0,)]
    assert await any_house.rows("SELECT count(*) FROM staff_account WHERE address = 'ewa'") == [(0,)]
    assert "Ewa" not in str(kasia.keys)
    assert "I cannot find that." in await kasia.presses_data(f">member.{id}")


@pytest.mark.parametrize(
    ("table", "values", "keeps"),
    [
        ("", "", False),
        ("desk_session", "'d', 1, '2026-11-23 07:00:00', '2026-11-23 07:00:00', '2026-11-24 07:00:00'", True),
        ("desk_session", "'d', 1, '2026-11-21 07:00:00', '2026-11-21 07:00:00', '2026-11-22 07:00:00'", False),
        ("passkey", "'k', 1, x'00', 0, '2026-11-23 07:00:00', NULL", True),
    ],
    ids=["an account at the desk", "a session", "a session that is over", "a passkey"],
)
async def test_who_leaves_the_group_keeps_what_they_can_go_on_with_in_a_browser(
    house: House, table: str, values: str, keeps: bool
) -> None:
    ewa = await works_here(house, "ewa", "consultant")
    ola = await english(house, "ola")
    await ola.commands("person")
    await fills_in(ola, "Documents", "It does not matter")
    await ewa.presses_data(">case.1.take")
    account = {"channel": "desk", "address": "1", "staff_id": 1, "away": False, "created_at": house.now}
    await unsealed.lay(house.database, "staff_account", **account)
    if table:
        await house.rows(f"INSERT INTO {table} VALUES ({values}) RETURNING staff_id")
    await house.conversation.left("paper", "ewa")
    assert await house.rows("SELECT holder FROM cases") == [(1 if keeps else None,)]
    await house.rows("UPDATE cases SET holder = 1 RETURNING id")
    await ola.presses_data(">ending.1")
    await ola.presses_data(">again.1")
    assert await house.rows("SELECT state, holder FROM cases") == [("open", 1 if keeps else None)]


async def test_cases_of_offices_that_are_not_theirs_any_more_go_back(house: House) -> None:
    kasia, ewa = await works_here(house), await works_here(house, "ewa", "consultant")
    for address, office in (("ola", "Kraków"), ("jan", "Tarnów")):
        person = await english(house, address)
        await person.commands("person")
        await fills_in(person, "Documents", office)
    await ewa.writes(1, "Hello")
    await ewa.writes(2, "Hello")
    await opens(kasia, "Ewa", "offices")
    await fills_in(kasia, "Tarnów", "That is all")
    ewas = int(await number_of(house, "Ewa"))
    assert await house.rows("SELECT holder FROM cases ORDER BY id") == [(None,), (ewas,)]


async def test_a_fresh_code_ends_the_one_before(house: House) -> None:
    kasia = await works_here(house)
    first = await invites(kasia)
    await opens(kasia, "Ewa", "account")
    shown = await kasia.presses("Yes, make it")
    second = re.search(r"start=join-(\w+)", shown)
    assert second
    ewa = await english(house, "ewa")
    for code, answer in ((first, "does not work"), (second[1], "Welcome, Ewa")):
        await ewa.presses_data(">join")
        assert answer in await ewa.says(code)


async def test_a_link_to_the_desk_stands_behind_the_hash(house: House) -> None:
    kasia = await works_here(house)
    await works_here(house, "ewa", "consultant")
    await opens(kasia, "Ewa", "link")
    shown = await kasia.presses("Yes, make it")
    assert re.search(r"https://desk\.example\.org/desk/enter#\w{26}", shown)
    again = await kasia.presses_data(f">member.{await number_of(house, 'Ewa')}")
    assert "enter#" not in again


async def test_the_log_tells_who_did_what_and_nothing_more(house: House) -> None:
    kasia = await works_here(house)
    await invites(kasia)
    for number in range(25):
        await house.rows(
            "INSERT INTO audit (at, staff_id, act, object) "
            f"VALUES ('2026-11-23 07:00:00', 1, 'take', 'case {number}') RETURNING id"
        )
    seen = await kasia.presses_data(">auditlog")
    assert "Kasia · took · case 24" in seen
    assert "invited" not in seen
    seen = await kasia.presses("Earlier")
    assert "Kasia · invited · person 2" in seen
    assert "Ewa" not in seen
    await kasia.presses("Earlier")
    assert "Nothing more was done" in kasia.sees


async def test_on_and_off_and_on_again_still_leaves_a_language(house: House) -> None:
    kasia = await works_here(house)
    await kasia.presses_data(">invite")
    await kasia.says("Ewa")
    await fills_in(kasia, "consultant", "Tarnów", "That is all")
    for turn in range(60):
        offered = [label for label, _ in kasia.keys]
        if "Polski" not in offered and "✓ Polski" not in offered:
            break
        await kasia.presses("✓ Polski" if turn % 2 else "Polski")
    assert "That is all" in [label for label, _ in kasia.keys]
    await kasia.presses("That is all")
    await kasia.presses("Yes, invite")
    assert await house.rows("SELECT languages FROM staff WHERE name = 'Ewa'") != [([],)]


async def test_the_log_has_words_for_what_was_done_to_whom(house: House) -> None:
    kasia = await works_here(house)
    for object in ("absence 7", "consultant one"):
        await house.rows(
            "INSERT INTO audit (at, staff_id, act, object) "
            f"VALUES ('2026-11-23 07:00:00', 1, 'block', '{object}') RETURNING id"
        )
    seen = await kasia.presses_data(">auditlog")
    assert "blocked time · blocked time 7" in seen
    assert "blocked time · one" in seen


async def test_forged_numbers_find_nothing(house: House) -> None:
    kasia = await works_here(house)
    for door in (">member.0", ">member.x", ">member.99999999999999999999", ">member.1.name", ">member.1.state"):
        assert "I cannot find that." in await kasia.presses_data(door)
