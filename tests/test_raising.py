"""What waits for too long is brought up again: in the group, then to the coordinators, in working time only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from scheduler import raising
from scheduler.forgetting import forget
from storage import sessions
from storage.addresses import index_of
from storage.casework import Case, CaseView, StaffId
from storage.database import Connection
from storage.hiding import hide
from storage.records import Visitor
from storage.tables import staff_account, visitor
from tests.talk import House, Person


@pytest.fixture
def desk(any_desk: House) -> House:
    return any_desk


async def asks(person: Person) -> None:
    await person.arrives()
    await person.presses_data(">language")
    await person.presses("English")
    await person.commands("person")
    await person.presses("Documents")
    await person.presses("Kraków")


async def raises(desk: House, *, grouped: bool = True, not_drawn: int = 0) -> int:
    """One tick; one case may be such that it cannot be drawn."""

    def drawn(to: Visitor, view: CaseView, homeless: bool) -> Sequence[Mapping[str, object]]:
        if view.case.id == not_drawn:
            raise KeyError("a subject that is no more")
        return [{"lines": [f"{'homeless' if homeless else 'waits'} {view.case.id}"], "keys": []}]

    def has_group(case: Case) -> bool:
        return grouped

    timetable = desk.world.configured
    return await raising.raise_due(desk.database, timetable, drawn, has_group, desk.now)


async def posts(desk: House) -> list[object]:
    return [row[0] for row in await desk.rows("SELECT kind FROM group_post WHERE state = 'due' ORDER BY id")]


async def boss(desk: House) -> Person:
    person = desk.person("boss", "en")
    await person.arrives()
    await desk.employs(person, role="coordinator")
    await person.reads()
    return person


async def test_a_case_that_nobody_takes_is_raised_once_and_then_told_to_coordinators(desk: House) -> None:
    chief = await boss(desk)
    await asks(desk.person("ola", "en"))
    desk.later(minutes=14)
    assert await raises(desk) == 0
    desk.later(minutes=1)
    assert await raises(desk) == 1
    assert await raises(desk) == 0
    assert await posts(desk) == ["raised"]
    desk.later(minutes=44)
    await raises(desk)
    assert await chief.reads() == ""
    desk.later(minutes=1)
    await raises(desk)
    assert await chief.reads() == "waits 1"
    desk.later(minutes=60)
    await raises(desk)
    assert await chief.reads() == ""
    assert await posts(desk) == ["raised"]


async def test_where_no_coordinator_can_be_told_the_group_is(desk: House) -> None:
    await asks(desk.person("ola", "en"))
    desk.later(minutes=61)
    await raises(desk)
    assert await posts(desk) == ["raised", "coordinator"]


async def test_only_working_time_counts(desk: House) -> None:
    desk.later(hours=7, minutes=55)
    await asks(desk.person("ola", "en"))
    desk.later(hours=12)
    await raises(desk)
    assert await posts(desk) == []
    desk.later(hours=4, minutes=20)
    await raises(desk)
    assert await posts(desk) == ["raised"]


async def test_an_answer_begins_it_anew(desk: House) -> None:
    ewa, ola = desk.person("ewa", "en"), desk.person("ola", "en")
    await desk.employs(ewa)
    await asks(ola)
    desk.later(minutes=20)
    await raises(desk)
    await ewa.writes(1, "Hello")
    desk.later(minutes=90)
    await raises(desk)
    await ola.says("And now?")
    desk.later(minutes=16)
    await raises(desk)
    assert await posts(desk) == ["raised", "raised"]


async def test_what_rests_is_silent_until_then(desk: House) -> None:
    ewa = desk.person("ewa", "en")
    await desk.employs(ewa)
    await ewa.arrives()
    await ewa.presses_data(">language")
    await ewa.presses("English")
    await asks(desk.person("ola", "en"))
    await ewa.presses_data(">case.1.snooze")
    desk.later(minutes=40)
    assert await raises(desk) == 0
    desk.later(minutes=21)
    await raises(desk)
    assert await posts(desk) == ["raised", "coordinator"]
    assert await desk.rows("SELECT snoozed_until FROM cases") == [(None,)]


async def test_a_case_without_a_group_is_told_once(desk: House) -> None:
    chief = await boss(desk)
    await asks(desk.person("ola", "en"))
    assert await raises(desk, grouped=False) == 1
    assert await raises(desk, grouped=False) == 0
    assert await chief.reads() == "homeless 1"


async def test_a_case_without_a_group_is_told_as_soon_as_there_is_somebody_to_tell(desk: House) -> None:
    await asks(desk.person("ola", "en"))
    assert await raises(desk, grouped=False) == 0
    chief = await boss(desk)
    assert await raises(desk, grouped=False) == 1
    assert await raises(desk, grouped=False) == 0
    assert await chief.reads() == "homeless 1"


async def at_the_desk(desk: House) -> None:
    """The coordinator has an account at the desk in a browser, and no other."""

    async def work(connection: Connection) -> None:
        index = index_of(connection, "1")
        there = {"channel": "desk", "address": "1", "address_index": index}
        boss = visitor.c.address_index == index_of(connection, "boss")
        await connection.execute(sa.update(staff_account).values(hide(staff_account, there)))
        await connection.execute(sa.update(visitor).where(boss).values(hide(visitor, there)))

    await desk.database.run(work)


async def sits_down(desk: House) -> None:
    """The coordinator is at the desk now."""
    await desk.database.run(lambda connection: sessions.begin(connection, "d", StaffId(1), desk.now))


async def letters(desk: House) -> int:
    rows = await desk.rows(
        "SELECT count(*) FROM outbox JOIN visitor v ON v.id = visitor_id WHERE v.channel = 'desk' AND lane = 'chat' "
        "AND outbox.state = 'pending'"
    )
    return int(str(rows[0][0]))


async def test_an_empty_chair_is_nobody_to_tell(desk: House) -> None:
    await boss(desk)
    await at_the_desk(desk)
    await asks(desk.person("ola", "en"))
    assert await raises(desk, grouped=False) == 0
    desk.later(minutes=61)
    await raises(desk)
    assert await posts(desk) == ["raised", "coordinator"]
    before = await letters(desk)
    assert before == 1, "whoever sits down finds it"
    assert await raises(desk, grouped=False) == 0
    assert await letters(desk) == before
    await sits_down(desk)
    assert await raises(desk, grouped=False) == 1
    assert await letters(desk) == before + 1


async def test_a_coordinator_at_the_desk_is_told_there_alone(desk: House) -> None:
    await boss(desk)
    await at_the_desk(desk)
    await asks(desk.person("ola", "en"))
    desk.later(minutes=61)
    await sits_down(desk)
    await raises(desk)
    assert await posts(desk) == ["raised"]


async def test_a_case_that_cannot_be_drawn_keeps_no_other_from_being_raised(desk: House) -> None:
    chief = await boss(desk)
    for name in ("ola", "ivan", "jan"):
        await asks(desk.person(name, "en"))
    desk.later(minutes=61)
    assert await raises(desk, not_drawn=2) == 3
    assert await chief.reads() == "waits 1\nwaits 3"
    assert await posts(desk) == ["raised", "raised", "coordinator", "raised"]
    assert await raises(desk, grouped=False, not_drawn=2) == 2
    assert await raises(desk, grouped=False) == 1, "it is told when it can be drawn"


async def test_closed_cases_are_forgotten_with_all_that_was_said(desk: House) -> None:
    ola = desk.person("ola", "en")
    await asks(ola)
    await ola.says("My story")
    await ola.presses_data(">ending.1")
    assert await desk.rows("SELECT state FROM cases") == [("closed",)]
    kept = desk.world.configured.kept.conversations

    def at(moment: datetime) -> datetime:
        return moment + kept

    await forget(desk.database, at(desk.now) - timedelta(minutes=1))
    assert len(await desk.rows("SELECT id FROM case_message")) == 2
    await forget(desk.database, at(desk.now) + timedelta(minutes=1))
    assert await desk.rows("SELECT id FROM cases") == []
    assert await desk.rows("SELECT id FROM case_message") == []
