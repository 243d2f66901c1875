"""What is somebody else's is not there: the same words, and the same work, whichever door is tried with whichever id.

Every dialog that there is, is tried, with everything that belongs to somebody; a new one is tried by being there.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot import dialogs
from bot.screen import Door, encode
from tests.coordinating import english
from tests.talk import House, Person
from tests.test_authority import Place, place  # noqa: F401

MOST_ARGUMENTS = 3
OF_EVENTS = frozenset({"events", "lineup", "takeplace", "ticket", "keep"})
"""What, besides all that has the word in its name, takes the number of an event: published ones are everybody's."""

SECOND = ("1", "take", "krakow", "en")
"""What may stand behind an id in a door."""


KINDS = ("visit", "ticket", "case", "message", "colleague", "announcement", "draft", "visitor")


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Which statements are asked is not the database's to say."""
    return f"sqlite:///{tmp_path}/test.db"


@dataclass
class Work:
    """The statements that the database was asked, without their values."""

    asked: list[str] = field(default_factory=list)


@contextmanager
def counted(house: House) -> Iterator[Work]:
    work, engine = Work(), getattr(house.database.engine, "sync_engine", house.database.engine)

    def note(_: object, __: object, statement: str, *___: object) -> None:
        # What is written to people is sent meanwhile, and that may be a moment earlier or later.
        if "outbox" not in statement and not statement.startswith("BEGIN"):
            work.asked.append(statement)

    sa.event.listen(engine, "before_cursor_execute", note)
    try:
        yield work
    finally:
        sa.event.remove(engine, "before_cursor_execute", note)


def doors(id: str) -> Iterator[Door]:
    """Every dialog with that id, in all the ways in which it can stand in a door."""
    for name, dialog in dialogs.load().by_name.items():
        most = len(inspect.signature(dialog).parameters) - 1
        if most:
            yield Door(name, id)
        if most > 1:
            yield from (Door(name, id, second) for second in SECOND)
        if most > 2:
            yield Door(name, id, "1", "1")


async def belongings(house: House) -> dict[str, tuple[str, str]]:
    """What belongs to somebody: each kind with what it is called, and with what nothing is called."""
    found = {}
    for kind, sql in {
        "visit": "SELECT ref FROM visit",
        "ticket": "SELECT ref FROM enrolment",
        "case": "SELECT max(id) FROM cases",
        "message": "SELECT max(id) FROM case_message",
        "colleague": "SELECT max(id) FROM staff",
        "announcement": "SELECT max(id) FROM announcement",
        "draft": "SELECT id FROM event WHERE state = 'draft'",
        "visitor": "SELECT max(id) FROM visitor",
        "letter": "SELECT min(id) FROM outbox",
    }.items():
        [(id,)] = await house.rows(sql)
        found[kind] = (str(id), "23456789" if not str(id).isdecimal() else "987654")
    return found


def plainly(words: str, id: str) -> str:
    return re.sub(rf"\b{re.escape(id)}\b", "…", words)


@pytest.mark.parametrize(
    "kind", ["visit", "ticket", "case", "message", "colleague", "announcement", "draft", "visitor"]
)
async def test_what_is_somebody_elses_is_not_there(place: Place, kind: str) -> None:  # noqa: F811
    """A stranger at every door, with what is there and with what is not: neither words nor work tell the two apart."""
    house = place.house
    real, unreal = (await belongings(house))[kind]
    tried, differs = 0, dict[Door, str]()
    for there, nowhere in zip(doors(real), doors(unreal), strict=True):
        of_events = "event" in there.dialog or there.dialog in OF_EVENTS
        if of_events and kind in ("case", "message", "announcement", "visitor"):
            continue
        told = []
        for door, id in ((there, real), (nowhere, unreal)):
            stranger = await english(house, f"{kind}-{tried}-{id}")
            with counted(house) as work:
                words = await stranger.presses_data(encode(door))
            told.append((plainly(words, id), [one for one, _ in labelled(stranger)], work.asked))
            assert "something went wrong" not in words.lower(), door
        (words, labels, work_there), (others, other_labels, work_nowhere) = told
        differs |= {there: "words"} if words != others else {}
        differs |= {there: "buttons"} if labels != other_labels else {}
        if kind != "draft":  # which is nobody's: that something is planned is all that could be told
            differs |= {there: "work"} if work_there != work_nowhere else {}
        tried += 1
    assert differs == {}
    assert tried > 60


def labelled(person: Person) -> list[tuple[str, str]]:
    return [(label, data) for label, data in person.keys]


async def test_what_is_tried_is_there_for_whose_it_is(place: Place) -> None:  # noqa: F811
    """Else it would prove nothing: each of these doors shows its owner something else than a stranger."""
    house, visitor = place.house, place.people["visitor"]
    found = await belongings(house)
    for door in (
        Door("visit", found["visit"][0]),
        Door("cancel", found["visit"][0]),
        Door("ticket", found["ticket"][0]),
    ):
        stranger = await english(house, f"other-{door.dialog}")
        theirs, ours = await stranger.presses_data(encode(door)), await visitor.presses_data(encode(door))
        assert theirs != ours, door
