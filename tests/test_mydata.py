"""My data: what people are shown of themselves, the files with all of it, and correcting it."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from bot.exporting import Exporting
from bot.screen import Document, Payload, Say, Screen
from scheduler.exports import make_due
from storage import appointments, visitors
from storage.database import Connection
from storage.eventwork import LeaveEvent
from storage.holdings import of_visitors, told
from storage.newswork import Interest, WantNews, WantNoNews
from storage.owndata import BEARER, _row
from storage.owndata import everything as all_of
from storage.records import BeSilent, Visit, VisitorId
from storage.tables import metadata
from tests.enrolling import does, held, join, line_up, states
from tests.knowing import ADDRESS, NAME, NOTE, PHONE, WORDS, books, canary
from tests.talk import CENTRE, House, Paper, Person, a_house
from tests.test_cases import asks, speaks
from tests.test_desk_dialogs import works

pytestmark = pytest.mark.one_driver


class Shelf(Paper):
    """Paper that keeps the files that come along."""

    def __init__(self) -> None:
        super().__init__()
        self.files: dict[str, bytes] = {}

    def draw(self, screen: Screen, say: Say, language: str, replaces: str | None) -> Sequence[Payload]:
        for one in screen.attachments:
            if isinstance(one, Document):
                self.files[one.name] = one.content
        return super().draw(screen, say, language, replaces)


async def made(house: House) -> int:
    """One tick of what makes files."""
    return await make_due(house.database, Exporting(house.conversation), house.world.clock)


async def takes(one: Person) -> str:
    """They ask for their files, and get them; what is said with them."""
    await one.presses_data(">takedata")
    assert "in a moment" in one.sees
    await made(one.house)
    return await one.reads()


# --- What is shown ---------------------------------------------------------------------------------------------------


async def test_what_is_known_in_plain_words(desk: House) -> None:
    john = desk.person("john", "en")
    await speaks(john)
    await john.commands("mydata")
    assert "Visits to come: 0" in john.sees
    await books(john)
    await does(desk, "john", WantNews(Interest()))
    await asks(john)
    await john.says("Hello, I have a question")
    await john.presses_data(">code")
    await john.presses("Give me a code")
    await john.commands("mydata")
    shown = john.sees
    for line in (
        "We have known you since 23.11.2026",
        "Language: English",
        "Visits to come: 1",
        "Conversations with people of the centre: 1. Messages in them: 1",
        "You have a return code",
        "you said yes on 23.11.2026",
    ):
        assert line in shown
    await does(desk, "john", WantNoNews())
    await john.commands("mydata")
    assert "you said no on" in john.sees


async def test_it_is_found_by_words_and_by_buttons(house: House) -> None:
    john = house.person("john", "en")
    await speaks(john)
    for typed in ("my data", "what do you know about me"):
        assert "My data" in await john.says(typed)
    assert "We will delete all that we know" in await john.says("delete my data")
    await john.presses("Menu")
    for door in (">settings", ">help"):
        await john.presses_data(door)
        assert "My data" in await john.presses("My data")


async def test_staff_are_told_that_their_account_is_no_part_of_it(desk: House) -> None:
    ewa = await works(desk)
    await ewa.commands("mydata")
    assert "You also work for the centre" in ewa.sees
    await ewa.commands("erase")
    assert "Your account as a colleague stays" in ewa.sees


async def test_everything_is_paused_and_goes_on_with_one_tap(house: House) -> None:
    john = house.person("john", "en")
    await speaks(john)
    await john.commands("mydata")
    await john.presses("Pause everything")
    await john.commands("mydata")
    assert "Everything is paused" in john.sees
    await john.presses("End the pause")
    await john.commands("mydata")
    assert "Everything is paused" not in john.sees


async def test_whoever_pauses_is_offered_nothing_and_keeps_nobody_waiting(any_house: House) -> None:
    house = any_house
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "paused", "next")
    await does(house, "paused", BeSilent(True))
    await does(house, "ola", LeaveEvent(id))
    assert await states(house, id) == {"paused": "waiting", "next": "offered", "ola": "left"}


async def test_it_works_before_a_language_is_chosen_and_after_stop(house: House) -> None:
    john = house.person("john", "en")
    await john.commands("erase")
    await john.presses("English")
    assert "Erase everything?" in john.sees
    await john.commands("stop")
    await john.commands("mydata")
    assert "My data" in john.sees


# --- The files -------------------------------------------------------------------------------------------------------


async def test_all_of_it_comes_as_a_page_and_as_json(url: str) -> None:
    shelf = Shelf()
    async with a_house(url, paper=shelf, centre=CENTRE) as house:
        one = await canary(house)
        await house.rows("DELETE FROM export RETURNING id")
        assert "Here is all that we know about you" in await takes(one.person)
        page, data = shelf.files["my-data.html"].decode(), json.loads(shelf.files["my-data.json"])
        rows = await house.rows("SELECT count(*) FROM visit")
        assert rows == [(1,)]
        for word in (NAME, PHONE, WORDS, "Hello, this is an answer", "consultant", "How to write a CV", "23.11.2026"):
            assert word in page
        for secret in (NOTE, "ewa", "Ewa", "<script"):
            assert secret not in page
            assert secret not in shelf.files["my-data.json"].decode()
        (visit,) = data["tables"]["visit"]
        assert (visit["name"], visit["phone"], visit["consultant"]) == (NAME, PHONE, "consultant")
        assert visit["starts_at"].endswith("+00:00")
        assert data["notes_of_consultants"] == 1
        assert {one["author"] for one in data["tables"]["case_message"]} == {"visitor", "staff"}
        for name, found in data["tables"].items():
            assert set(found[0]) >= set(told(name)) - {"address"}
        assert data["tables"]["visitor"][0]["address"] == ADDRESS


async def test_every_table_with_something_of_theirs_is_in_it(desk: House) -> None:
    one = await canary(desk)

    async def work(connection: Connection) -> set[str]:
        return {table.name for table in (await all_of(connection, one.id)).tables if table.rows}

    assert await desk.database.run(work) == set(of_visitors())
    assert set(of_visitors()) <= set(metadata.tables)


async def test_once_a_day_is_enough(house: House) -> None:
    john = house.person("john", "en")
    await speaks(john)
    await takes(john)
    await john.presses_data(">takedata")
    assert "less than a day ago" in john.sees
    house.later(hours=24, minutes=1)
    await takes(john)


async def test_nothing_of_anybody_else_is_in_it(any_desk: House) -> None:
    one = await canary(any_desk)
    eve = any_desk.person("eve", "en")
    await speaks(eve)
    await takes(eve)
    sent = json.dumps(await any_desk.rows("SELECT id FROM visitor ORDER BY id"))
    assert sent

    async def work(connection: Connection) -> str:
        return repr(await all_of(connection, (await _of(connection, "eve"))))

    mine = await any_desk.database.run(work)
    for word in (NAME, PHONE, WORDS, ADDRESS, one.visit):
        assert word not in mine


async def _of(connection: Connection, address: str) -> VisitorId:
    found = await visitors.find(connection, "paper", address)
    assert found
    return found[0].id


async def test_what_does_not_fit_into_one_file_comes_in_several(desk: House) -> None:
    john = desk.person("john", "en")
    await speaks(john)
    await asks(john)
    for _ in range(120):
        await john.says("Ж" * 990)
    shown = await takes(john)
    assert "Here is all" in shown
    files = [str(one) for one in john.screen["files"]]  # type: ignore[attr-defined]
    assert len([one for one in files if "html" in one]) > 1
    assert len([one for one in files if "json" in one]) > 1


async def test_whoever_is_erased_meanwhile_gets_nothing(any_house: House) -> None:
    john = any_house.person("john", "en")
    await speaks(john)
    await john.presses_data(">takedata")
    await john.commands("erase")
    await john.presses("Yes, erase everything")
    assert await made(any_house) == 0
    assert await any_house.rows("SELECT count(*) FROM outbox") == [(0,)]


async def test_a_session_on_the_page_is_no_part_of_it() -> None:
    """Whoever has the address of a session there is taken for its person."""
    row = dict.fromkeys(metadata.tables["visitor"].c.keys(), "x") | {"channel": "web"}
    assert "web" in BEARER
    assert "address" not in _row("visitor", row)
    assert "address" in _row("visitor", row | {"channel": "telegram"})


# --- Correcting ------------------------------------------------------------------------------------------------------


async def test_a_name_and_a_number_are_corrected_in_the_visits_ahead(any_desk: House) -> None:
    john = any_desk.person("john", "en")
    await speaks(john)
    await john.presses_data(">correct")
    assert "You have no visits to come" in john.sees
    await books(john)
    await john.presses_data(">correct")
    await john.presses("My name")
    await john.says("7")
    assert "name" in john.sees
    await john.says("Jan Nowak")
    assert "corrected in 1 visit" in john.sees
    await john.presses_data(">correct.phone")
    await john.says("500 600 700")
    assert [(one.name, one.phone) for one in await ahead(any_desk)] == [("Jan Nowak", "+48500600700")]
    rows = await any_desk.rows("SELECT act, staff_id FROM audit ORDER BY id")
    assert rows == [("changed", None)] * 2
    assert NAME not in repr(await any_desk.rows("SELECT * FROM audit"))


async def test_what_is_over_stays_what_it_was(desk: House) -> None:
    john = desk.person("john", "en")
    await speaks(john)
    await books(john)
    desk.later(days=2)
    await john.presses_data(">correct.name")
    assert "You have no visits to come" in john.sees


async def test_a_company_is_corrected_where_there_is_one(desk: House) -> None:
    john = desk.person("john", "en")
    await speaks(john)
    await books(john)
    await john.presses_data(">correct")
    assert not [label for label, _ in john.keys if label == "My company"]
    await john.presses_data(">booking.krakow.mentor-allowance")
    for label in ("Any language", "At the office", "No care needed", "Nothing special"):
        await john.presses(label)
    for typed in ("John", "600 100 200", "Old company"):
        await john.says(typed)
    while john.keys[0][0] != "Yes, book it":
        await john.presses(john.keys[0][0])
    await john.presses("Yes, book it")
    await john.presses_data(">correct")
    await john.presses("My company")
    await john.says("New company")
    assert "corrected in 1 visit" in john.sees
    assert sorted(one.company for one in await ahead(desk)) == ["", "New company"]


async def ahead(house: House) -> list[Visit]:
    """John's visits to come."""

    async def work(connection: Connection) -> list[Visit]:
        return await appointments.coming_up(connection, await _of(connection, "john"), house.now)

    return await house.database.run(work)
