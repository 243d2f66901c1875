"""Ready-made replies: written per language by coordinators, read by all staff; what is missing is shown as missing."""

from __future__ import annotations

import asyncio

from storage import cannedreplies
from storage.database import Connection
from tests.coordinating import fills_in, works_here
from tests.talk import House

SEEDS = ((("pl", "Godziny", "Od 8 do 16."), ("en", "Hours", "From 8 to 16.")), (("pl", "Dojazd", "Tramwaj 4."),))


async def test_the_configuration_seeds_replies_once_and_then_the_database_leads(any_house: House) -> None:
    async def seed(connection: Connection) -> bool:
        return await cannedreplies.seed(connection, SEEDS, any_house.now)

    assert sorted(await asyncio.gather(*(any_house.database.run(seed) for _ in range(3)))) == [False, False, True]
    ewa = await works_here(any_house, "ewa", "consultant")
    await ewa.presses_data(">replies")
    assert [label.split(" – ")[0] for label, _ in ewa.keys][:2] == ["Hours", "Dojazd"]
    await any_house.rows("DELETE FROM canned RETURNING id")
    assert not await any_house.database.run(seed), "what coordinators have deleted does not come back"


async def test_a_reply_is_written_translated_read_and_deleted(any_house: House) -> None:
    kasia, ewa = await works_here(any_house), await works_here(any_house, "ewa", "consultant")
    await kasia.presses_data(">replies")
    assert "no ready-made replies yet" in kasia.sees
    await kasia.presses("Write a new reply")
    await kasia.says("Opening hours")
    seen = await kasia.says("We are open\nfrom 8 to 16.")
    assert "The reply is saved" in seen
    assert "We are open\nfrom 8 to 16." in seen
    assert "Missing: " in seen
    assert all(language in seen.split("Missing: ")[1] for language in ("Polish", "Russian", "Ukrainian"))
    await kasia.presses("Write: Polish")
    assert "Until now" not in kasia.sees
    await kasia.says("Godziny")
    await kasia.says("Otwarte od 8 do 16.")
    assert "Polish" not in kasia.sees.split("Missing: ")[1]

    await ewa.presses_data(">replies")
    assert "missing: " in ewa.keys[0][0]
    await ewa.presses("Opening hours")
    assert "Otwarte od 8 do 16." in ewa.sees
    assert not any(label.startswith(("Write", "Delete")) for label, _ in ewa.keys)

    await fills_in(kasia, "Delete", "Yes, delete")
    assert "is deleted" in kasia.sees
    assert await any_house.rows("SELECT count(*) FROM canned_text") == [(0,)]
    assert [row[0] for row in await any_house.rows("SELECT act FROM audit ORDER BY id")] == [
        "reply",
        "reply",
        "no-reply",
    ]


async def test_a_text_is_written_anew_and_seen_before(house: House) -> None:
    kasia = await works_here(house)
    await kasia.presses_data(">replytext.new.en")
    await kasia.says("Hours")
    await kasia.says("First")
    await kasia.presses("Write: English")
    assert "Until now: Hours" in kasia.sees
    await kasia.says("Opening hours")
    assert "Until now: First" in kasia.sees
    await kasia.says("Second")
    assert await house.rows("SELECT title, words FROM canned_text") == [("Opening hours", "Second")]


async def test_too_long_is_said_and_nothing_is_cut(house: House) -> None:
    kasia = await works_here(house)
    await kasia.presses_data(">replytext.new.en")
    assert "at most 60" in await kasia.says("x" * 61)
    await kasia.says("x" * 60)
    assert "at most 900" in await kasia.says("y" * 2000)
    await kasia.says("y" * 900)
    assert await house.rows("SELECT length(words) FROM canned_text") == [(900,)]


async def test_what_is_not_there_is_not_found(house: House) -> None:
    kasia = await works_here(house)
    for door in (">replies.7", ">replytext.7.en", ">replytext.new.xx", ">replydrop.7", ">replydrop.x"):
        assert "I cannot find that." in await kasia.presses_data(door)


async def test_visitors_see_no_replies(house: House) -> None:
    ola = house.person("ola", "en")
    await ola.arrives()
    await ola.presses("English")
    assert "I cannot find that." in await ola.presses_data(">replies")
