"""Two visitors and a colleague do whatever they like, with any button that anybody was ever shown, and some rules hold.

Nobody is booked twice, nobody sees what is another's, and everybody is answered. hypothesis looks for a short way to
break a rule; `tests/walks.py` goes the long ways.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.screen import Abilities, Local
from bot.talk import Centre
from tests.coordinating import english
from tests.talk import House, Paper, Person, a_house
from tests.test_erasing import last_words, nobody
from tests.walks import a_small_centre

PEOPLE = ("ola", "jan")
NAMES = {"ola": "Olena Zozulia", "jan": "Jan Wilk"}
PHONES = {"ola": "+48512777101", "jan": "+48512777202"}
SECRETS = {"ola": "ola's own story", "jan": "jan's own story"}
COMMANDS = ("menu", "visits", "help", "person", "language", "stop")
TYPED = ("1", "2", "так", "yes", "no", "booking", "10:00", "person", "skip", "", "-", "x" * 300)
DOORS = (
    ">booking.krakow.legal",
    ">booking",
    ">visits",
    ">myevents",
    ">person",
    ">settings",
    ">sooner",
    ">code",
    ">danger",
)
who = st.sampled_from(PEOPLE)
Doing = Callable[[Person], Awaitable[str]]


class Together(RuleBasedStateMachine):
    """The house and the people in it; every step is a turn, and is over before the next one."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = Path(tempfile.mkdtemp())
        self.stack = AsyncExitStack()
        self.shown: list[str] = []
        """Every button that anybody was ever shown."""
        self.read: dict[str, str] = dict.fromkeys((*PEOPLE, "ewa"), "")
        """All that each was ever shown."""

    @initialize()
    def begin(self) -> None:
        self.runner.run(self._begin())

    async def _begin(self) -> None:
        centre = Centre(Local((("en", "the centre"),)), people=True)
        paper = Paper(abilities=Abilities(shares_contact=True, staff=True))
        url = f"sqlite:///{self.folder}/test.db"
        opened = a_house(url, timetable=a_small_centre(), paper=paper, centre=centre)
        self.house: House = await self.stack.enter_async_context(opened)
        self.people: dict[str, Person] = {one: await english(self.house, one) for one in (*PEOPLE, "ewa")}
        await self.house.employs(self.people["ewa"], offices=("krakow",), name="Ewa")

    def teardown(self) -> None:
        self.runner.run(self.stack.aclose())
        self.runner.close()
        shutil.rmtree(self.folder)

    # --- What they do ---

    @rule(one=who, at=st.integers(0, 30))
    def press(self, one: str, at: int) -> None:
        """A button in front of them."""
        keys = self.people[one].keys
        if keys:
            self._turn(one, lambda person: person.presses_data(keys[at % len(keys)][1]))

    @rule(one=who, at=st.integers(0, 10_000))
    def press_anything(self, one: str, at: int) -> None:
        """A button that anybody was shown at any time."""
        if self.shown:
            self._turn(one, lambda person: person.presses_data(self.shown[at % len(self.shown)]))

    @rule(one=who, door=st.sampled_from(DOORS))
    def enter(self, one: str, door: str) -> None:
        self._turn(one, lambda person: person.presses_data(door))

    @rule(one=who)
    def book(self, one: str) -> None:
        """As fast as anybody can, up to the question whether it is right, and often over it."""
        self.enter(one, ">booking.krakow.legal")
        for _ in range(12):
            person = self.people[one]
            labels = [label for label, _ in person.keys]
            if "What is your name" in person.sees:
                self.say_what_is_theirs(one, "name")
            elif "phone" in person.sees.lower() and any("Leave it out" in label for label in labels):
                self.share(one)
            elif labels and "visit is booked" not in person.sees:
                self.press(one, 0)

    @rule(one=who, what=st.sampled_from(("name", "story")))
    def say_what_is_theirs(self, one: str, what: str) -> None:
        words = NAMES[one] if what == "name" else SECRETS[one]
        self._turn(one, lambda person: person.says(words))

    @rule(one=who, words=st.sampled_from(TYPED) | st.text(max_size=20))
    def say(self, one: str, words: str) -> None:
        kept = words.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        self._turn(one, lambda person: person.says(kept))

    @rule(one=who, command=st.sampled_from(COMMANDS))
    def command(self, one: str, command: str) -> None:
        self._turn(one, lambda person: person.commands(command))

    @rule(one=who)
    def share(self, one: str) -> None:
        self._turn(one, lambda person: person.shares(PHONES[one]))

    @rule(at=st.integers(0, 10_000))
    def work(self, at: int) -> None:
        """The colleague presses what anybody was shown, too: it gives them no more than they may."""
        if self.shown:
            self._turn("ewa", lambda person: person.presses_data(self.shown[at % len(self.shown)]))

    @rule(minutes=st.integers(1, 90))
    def wait(self, minutes: int) -> None:
        self.house.later(minutes=minutes)

    def _turn(self, one: str, does: Doing) -> None:
        self.runner.run(self._in_turn(one, does))

    async def _in_turn(self, one: str, does: Doing) -> None:
        person = self.people[one]
        words = await does(person) or await self._farewell(one)
        open_case = await self.house.rows(
            f"SELECT 1 FROM cases JOIN visitor ON visitor.id = visitor_id WHERE address = '{one}' AND state = 'open'"
        )
        assert words or open_case or one == "ewa", "nobody is left without an answer"
        assert "something went wrong" not in words.lower(), "and nothing fails"
        for _, data in person.keys:
            if data not in self.shown:
                self.shown.append(data)
        for other in self.people.values():
            self.read[other.address] += str(await other.reads()) + str(other.screen)
        self.read[one] += words

    async def _farewell(self, one: str) -> str:
        """What somebody is told who has just been erased: it is kept nowhere."""
        return await last_words(self.house, one) if await nobody(self.house, one) else ""

    # --- What holds ---

    @invariant()
    def nobody_is_booked_twice(self) -> None:
        if not hasattr(self, "people"):
            return
        taken = "SELECT consultant, starts_at, ends_at FROM visit WHERE state IN ('booked', 'coming')"
        rows = self.runner.run(self.house.rows(taken))
        visits = sorted((str(a), str(b), str(c)) for a, b, c in rows)
        for (consultant, _, end), (other, start, _) in pairwise(visits):
            assert consultant != other or end <= start, "two people at one time"

    @invariant()
    def nobody_sees_what_is_anothers(self) -> None:
        for one, other in (PEOPLE, PEOPLE[::-1]):
            for theirs in (NAMES[other], PHONES[other], SECRETS[other]):
                assert theirs not in self.read[one], f"{one} was shown what is {other}'s"


Together.TestCase.settings = settings(
    max_examples=10,
    stateful_step_count=30,
    deadline=timedelta(minutes=2),
    suppress_health_check=list(HealthCheck),
)
TestTogether = Together.TestCase


def test_the_rules_can_be_broken() -> None:
    """Both people do book, and a rule that does not hold is seen."""
    together = Together()
    together.begin()
    try:
        for one in PEOPLE:
            together.book(one)
        visits = together.runner.run(together.house.rows("SELECT name FROM visit"))
        assert len(visits) == 2, [together.people[one].sees for one in PEOPLE]
        together.nobody_is_booked_twice()
        together.nobody_sees_what_is_anothers()
        same = "UPDATE visit SET starts_at = (SELECT min(starts_at) FROM visit), consultant = 'one' RETURNING id"
        together.runner.run(together.house.rows(same))
        with pytest.raises(AssertionError, match="two people at one time"):
            together.nobody_is_booked_twice()
        together.read["jan"] += NAMES["ola"]
        with pytest.raises(AssertionError, match="was shown what is"):
            together.nobody_sees_what_is_anothers()
    finally:
        together.teardown()
