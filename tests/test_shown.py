"""What staff were shown of people in chats of their own goes in time, while it still can be deleted there."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.centre.keeping import Retention
from bot.desk import BackDesk
from bot.screen import Abilities, Input, Payload, Pressed
from bot.sweeping import Sweeping
from bot.talk import BackOffice
from scheduler.raising import to_coordinators
from storage import outbox, remains, visitors
from storage.database import Connection
from storage.remains import DELETABLE, IN_PLACE, SLACK
from tests.patience import eventually
from tests.talk import CENTRE, MONDAY, House, Paper, Person, a_house, a_timetable
from tests.test_booking import books
from tests.test_cases import speaks
from tests.test_desk_dialogs import works

pytestmark = pytest.mark.one_driver

KEPT = Retention().group_copies
HOUR = timedelta(hours=1)


class Tidy(Paper):
    """Paper on which messages are drawn anew in their places, and from which they can be taken away for two days."""

    def __init__(self) -> None:
        super().__init__(abilities=Abilities(shares_contact=True, deletes=DELETABLE - HOUR))

    def clean(self, messages: Sequence[str], upto: int) -> Sequence[Payload]:
        return [{"deleted": list(messages), "lines": [], "keys": []}]


@pytest.fixture
async def tidy(url: str) -> AsyncIterator[House]:
    async with a_house(url, paper=Tidy(), centre=CENTRE) as house:
        yield house


async def settled(house: House) -> None:
    async def all_sent() -> bool:
        return not await house.rows("SELECT 1 FROM outbox WHERE state IN ('pending', 'sending')")

    await eventually(all_sent)


async def swept(house: House, address: str = "ewa") -> list[str]:
    """What is taken out of somebody's chat now."""
    sweeping, before = Sweeping(house.conversation), len(house.paper.delivered.get(address, []))
    await sweeping.forget_shown()
    await sweeping.sweep()
    found: list[str] = []
    for letter in house.paper.delivered.get(address, [])[before:]:
        gone = letter["deleted"]
        assert isinstance(gone, list)
        found += gone
    return found


async def newest(house: House, address: str = "ewa") -> str:
    """What the last message in somebody's chat is called."""
    await settled(house)
    of = f"(SELECT max(o.id) FROM outbox o JOIN visitor v ON v.id = o.visitor_id WHERE v.address = '{address}')"
    return str((await house.rows(f"SELECT message FROM outbox WHERE id = {of}"))[0][0])


async def a_visit(house: House) -> tuple[Person, str]:
    """A consultant, and somebody's visit."""
    ola = house.person("ola", "en")
    await speaks(ola)
    ref = await books(ola)
    return await works(house), ref


async def test_what_they_were_shown_goes_when_copies_in_groups_do_and_nothing_else(tidy: House) -> None:
    ewa, ref = await a_visit(tidy)
    await ewa.presses_data(">settings")
    mine = await newest(tidy)
    await ewa.presses_data(f">staffvisit.{ref}")
    card = await newest(tidy)
    tidy.later(hours=KEPT / HOUR - 1)
    assert await swept(tidy) == []
    tidy.later(hours=1)
    assert await swept(tidy) == [card]
    assert await swept(tidy) == [], "once"
    left = [str(message) for (message,) in await tidy.rows("SELECT message FROM outbox")]
    assert mine in left
    assert card not in left, "what stood in it is forgotten too"
    assert await tidy.database.run(remains.waiting) == 0


async def test_what_somebody_was_told_of_themselves_stays(tidy: House) -> None:
    ola = tidy.person("ola", "en")
    await speaks(ola)
    await books(ola)
    await settled(tidy)
    tidy.later(hours=KEPT / HOUR + 1)
    assert await swept(tidy, "ola") == []
    assert not await tidy.rows("SELECT 1 FROM outbox WHERE shows")


async def drawn_over(house: House, message: str) -> None:
    """As on Telegram, where a card takes the place of the one that was tapped."""
    now = await newest(house)  # as paper calls its messages: by their numbers
    await house.rows(f"UPDATE outbox SET message = '{message}' WHERE id = {now} RETURNING id")


async def test_a_message_goes_by_what_stands_there_now(tidy: House) -> None:
    ewa, ref = await a_visit(tidy)
    await ewa.presses_data(f">staffvisit.{ref}")
    card = await newest(tidy)
    tidy.later(hours=1)
    await ewa.presses_data(">settings")
    await drawn_over(tidy, card)
    tidy.later(hours=KEPT / HOUR - 1)
    assert await swept(tidy) == [], "nobody is shown there any more"
    payloads = await tidy.rows("SELECT payload FROM outbox")
    assert not [one for (one,) in payloads if f">staffvisit.{ref}" in str(one)], "and nothing is kept of it"
    assert [await later(tidy, card, moment) for moment in (MONDAY - HOUR, MONDAY)] == [True, False], "but how old it is"


async def later(house: House, message: str, than: datetime) -> bool:
    """Whether a message in the chat of staff is known to have been sent after that."""

    async def work(connection: Connection) -> bool:
        found = await visitors.find(connection, "paper", "ewa")
        assert found
        return await outbox.sent_after(connection, found[0].id, message, than)

    return await house.database.run(work)


async def test_a_message_that_is_used_all_the_time_goes_before_it_is_too_old(tidy: House) -> None:
    """Telegram looks at when it was sent, and not at what was drawn in its place since."""
    ewa, ref = await a_visit(tidy)
    await ewa.presses_data(f">staffvisit.{ref}")
    card = await newest(tidy)
    for _ in range(2):
        tidy.later(hours=22)
        await ewa.presses_data(f">staffvisit.{ref}")
        await drawn_over(tidy, card)
        assert await swept(tidy) == []
    tidy.later(hours=(DELETABLE - SLACK) / HOUR - 44)
    assert await swept(tidy) == [card]
    assert not await tidy.rows("SELECT 1 FROM outbox WHERE shows")


async def test_nobody_is_shown_in_the_place_of_what_could_not_be_deleted_in_time(tidy: House) -> None:
    ewa, ref = await a_visit(tidy)
    await ewa.presses_data(">settings")
    menu = await newest(tidy)

    async def in_place(data: str, message: str) -> bool:
        number = len(tidy.paper.delivered["ewa"])
        await tidy.conversation.receive(Input("paper", f"{number} {data}", "ewa", Pressed(data, message), "en"))
        await settled(tidy)
        return tidy.paper.delivered["ewa"][number]["replaces"] == message

    card = f">staffvisit.{ref}"
    assert await in_place(card, menu)
    assert not await in_place(card, "unknown"), "it may be of any age"
    tidy.later(hours=IN_PLACE / HOUR + 1)
    assert not await in_place(card, menu)
    assert await in_place(">settings", menu), "what shows nobody stays where it was"


async def test_what_coordinators_are_told_of_somebody_goes_too(tidy: House) -> None:
    await works(tidy, role="coordinator")
    await settled(tidy)

    async def tell(connection: Connection) -> None:
        for shows in (True, False):
            await to_coordinators(connection, lambda _: [{"lines": ["told"]}], tidy.now, shows=shows)

    await tidy.database.run(tell)
    tidy.conversation.nudge()
    await settled(tidy)
    assert await tidy.rows("SELECT count(*) FROM outbox WHERE shows") == [(1,)]
    tidy.later(hours=KEPT / HOUR)
    assert len(await swept(tidy)) == 1


async def test_where_letters_are_kept_for_less_it_goes_before_they_are_forgotten(url: str) -> None:
    rules = replace(a_timetable(), kept=replace(Retention(), letters=24 * HOUR))
    async with a_house(url, paper=Tidy(), centre=CENTRE, timetable=rules) as house:
        ewa, ref = await a_visit(house)
        await ewa.presses_data(f">staffvisit.{ref}")
        card = await newest(house)
        house.later(hours=22)
        assert await swept(house) == [card]


async def test_what_is_too_old_when_it_is_seen_to_is_counted_in_the_log(
    tidy: House, caplog: pytest.LogCaptureFixture
) -> None:
    ewa, ref = await a_visit(tidy)
    await ewa.presses_data(f">staffvisit.{ref}")
    await settled(tidy)
    tidy.later(hours=DELETABLE / HOUR + 1)
    assert await swept(tidy) == []
    assert "paper keeps 1 messages in a chat that were to go" in caplog.text
    assert not await tidy.rows("SELECT 1 FROM outbox WHERE shows")


OF_NOBODY = frozenset(
    {
        *("announcement", "announcements", "blocked_times", "called", "canned", "colleagues", "corrections"),
        *("counted_months", "demand", "event", "events", "figures", "held", "last_office", "me", "member", "members"),
        *("report", "series", "trial", "waiting", "walk_ins"),
    }
)
"""What is looked up behind the desk and is about no visitor: the centre, colleagues, numbers."""


@pytest.mark.parametrize("name", sorted(name for name in vars(BackOffice) if not name.startswith("_")))
def test_whatever_is_looked_up_behind_the_desk_is_known_to_be_of_people_or_not(name: str) -> None:
    found = inspect.getattr_static(BackDesk, name, None)
    source = inspect.getsource(getattr(found, "fget", found)) if found and name != "me" else ""
    notes = "self.looked.at_people = True" in source or "self.case(id)" in source
    assert notes != (name in OF_NOBODY), f"{name}: does it tell of visitors?"
