"""The engine of conversations, rule by rule as ARCHITECTURE.md numbers them, on dialogs of a few lines."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Literal

import pytest

from bot import dialogs
from bot.centre.offer import Offer, OfficeId, ServiceId
from bot.centre.offices import Timetable
from bot.centre.times import Alternative, Wish
from bot.conversation import OPEN_RUNS, WORDS, Conversation
from bot.dialogs import Dialogs
from bot.screen import (
    PRESS_BYTES,
    Abilities,
    Answer,
    AskContact,
    Button,
    Door,
    Id,
    Local,
    Option,
    Phrase,
    Screen,
    Text,
    Verbatim,
    decode,
    encode,
    mark,
)
from bot.talk import (
    PAGE,
    ROWS,
    SKIP,
    Asked,
    BackTo,
    Card,
    Centre,
    Dialog,
    DialogFault,
    Ended,
    Ending,
    Go,
    Language,
    Options,
    Talk,
    replay,
)
from storage.database import Connection
from storage.records import (
    Act,
    BeDiscreet,
    MoveVisit,
    Refusal,
    Run,
    SlotGone,
    Taken,
    TakeSlot,
    Visit,
    Visitor,
    VisitorId,
    VisitRef,
)
from tests.talk import MONDAY, OFFER, TEXTS, House, Person, a_house, a_timetable

# --- A conversation without a house ----------------------------------------------------------------------------------


class NoDesk:
    """A desk with nothing on it: the dialogs of these tests look nothing up."""

    offer: Offer = OFFER
    timetable: Timetable = a_timetable()
    centre = Centre(Local(()))
    languages: Sequence[Language] = ()

    async def free_days(self, wish: Wish, moving: VisitRef | None = None) -> Sequence[date]:
        return ()

    async def free_times(self, wish: Wish, day: date, moving: VisitRef | None = None) -> Sequence[datetime]:
        return ()

    async def alternatives(self, wish: Wish) -> Sequence[Alternative]:
        return ()

    async def visits(self) -> Sequence[Visit]:
        return ()

    async def visit(self, ref: str) -> Visit | None:
        return None


@dataclass(frozen=True)
class Rung:
    """The bell has rung."""


@dataclass(frozen=True)
class Missing(Refusal):
    """There is no such bell."""


@dataclass(frozen=True)
class Ring(Act["Rung | Missing"]):
    """Ring a bell: the one thing that these conversations do to the world."""

    bell: str


@dataclass
class Story:
    """One run of one dialog, turn by turn, as the conversation would lead it; `make` may be a broken engine."""

    dialog: Dialog
    make: type[Talk] = Talk
    outcome: Rung | Missing = Rung()  # noqa: RUF009
    run: Run = Run(1, "story")  # noqa: RUF009
    rung: list[str] = field(default_factory=list)

    async def opens(self) -> Asked | Ended:
        return await self._turn(self.run, live=True)

    async def looks(self) -> Asked | Ended:
        """The present screen again: a turn in which nothing was answered."""
        return await self._turn(self.run, live=False)

    async def answers(self, question: str, value: str) -> Asked | Ended:
        return await self._turn(replace(self.run, answers=(*self.run.answers, (question, value))), live=True)

    async def _turn(self, run: Run, *, live: bool) -> Asked | Ended:
        result = await replay(self.dialog, run, self._talk, live=live)
        self.run = result.run
        return result

    def _talk(self, run: Run, live: bool) -> Talk:
        who = Visitor(VisitorId(1), "paper", "ola", "en")
        return self.make(run, visitor=who, desk=NoDesk(), now=MONDAY, can=Abilities(), perform=self._perform, live=live)

    async def _perform(self, act: Act[object]) -> object:
        assert isinstance(act, Ring)
        self.rung.append(act.bell)
        return self.outcome


def asked(result: Asked | Ended) -> str:
    """The name of the open question."""
    assert isinstance(result, Asked), f"ended: {result}"
    return result.question.name


def refusal(result: Asked | Ended) -> Phrase | None:
    assert isinstance(result, Asked)
    return result.question.refusal


def options(*ids: str) -> tuple[Option[str], ...]:
    return tuple(Option(one, Verbatim(one.upper())) for one in ids)


def ask(name: str) -> Verbatim:
    return Verbatim(f"which {name}?")


YES = Verbatim("Yes")


async def bell(talk: Talk) -> Ending:
    """Two questions and a confirmation."""
    tower = await talk.choose("tower", ask("tower"), options("north", "south"))
    rope = await talk.choose("rope", ask("rope"), options("long", "short"))
    await talk.confirm("confirm", ask("confirm"), YES)
    return await ring(talk, f"{tower}-{rope}")


async def ring(talk: Talk, which: str) -> Ending:
    match await talk.do(Ring(which)):
        case Rung():
            return Go(Door("menu"))
        case Missing():
            return BackTo("tower", Verbatim("no such bell"))


async def up_to_the_last(make: type[Talk]) -> Story:
    """The story of `bell` with everything answered but the confirmation."""
    story = Story(bell, make)
    assert asked(await story.opens()) == "tower"
    assert asked(await story.answers("tower", "north")) == "rope"
    assert asked(await story.answers("rope", "long")) == "confirm"
    return story


# --- Scenarios: what must hold for the engine, and must not for a broken one -----------------------------------------

Scenario = Callable[[type[Talk]], Awaitable[None]]


async def a_whole_conversation_acts_once(make: type[Talk]) -> None:
    story = await up_to_the_last(make)
    assert story.rung == []
    result = await story.answers("confirm", "yes")
    assert isinstance(result, Ended)
    assert result.ending == Go(Door("menu"))
    assert story.rung == ["north-long"]


async def a_release_that_removes_the_last_question_does_not_act(make: type[Talk]) -> None:
    async def without_confirmation(talk: Talk) -> Ending:
        tower = await talk.choose("tower", ask("tower"), options("north", "south"))
        rope = await talk.choose("rope", ask("rope"), options("long", "short"))
        return await ring(talk, f"{tower}-{rope}")

    story = await up_to_the_last(make)
    story.dialog = without_confirmation
    assert asked(await story.looks()) == "rope"
    assert story.rung == []
    await story.answers("rope", "short")
    assert story.rung == ["north-short"]


async def a_press_of_a_removed_question_does_not_act(make: type[Talk]) -> None:
    async def without_confirmation(talk: Talk) -> Ending:
        tower = await talk.choose("tower", ask("tower"), options("north", "south"))
        return await ring(talk, tower)

    story = await up_to_the_last(make)
    story.dialog = without_confirmation
    assert asked(await story.answers("confirm", "yes")) == "tower"
    assert story.rung == []


async def a_release_that_adds_a_question_asks_it_first(make: type[Talk]) -> None:
    async def with_hour(talk: Talk) -> Ending:
        tower = await talk.choose("tower", ask("tower"), options("north", "south"))
        rope = await talk.choose("rope", ask("rope"), options("long", "short"))
        hour = await talk.choose("hour", ask("hour"), options("noon", "night"))
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, f"{tower}-{rope}-{hour}")

    story = await up_to_the_last(make)
    story.dialog = with_hour
    assert asked(await story.answers("confirm", "yes")) == "hour"
    assert story.rung == []
    assert asked(await story.answers("hour", "night")) == "confirm", "a confirmation is never taken for granted"
    assert story.rung == []
    await story.answers("confirm", "yes")
    assert story.rung == ["north-long-night"]


async def a_release_that_renames_the_last_question_asks_it_anew(make: type[Talk]) -> None:
    async def renamed(talk: Talk) -> Ending:
        tower = await talk.choose("tower", ask("tower"), options("north", "south"))
        rope = await talk.choose("rope", ask("rope"), options("long", "short"))
        await talk.confirm("sure", ask("sure"), YES)
        return await ring(talk, f"{tower}-{rope}")

    story = await up_to_the_last(make)
    story.dialog = renamed
    assert asked(await story.answers("confirm", "yes")) == "sure"
    assert story.rung == []


async def a_release_that_reorders_the_questions_keeps_them_but_does_not_act(make: type[Talk]) -> None:
    async def reordered(talk: Talk) -> Ending:
        rope = await talk.choose("rope", ask("rope"), options("long", "short"))
        tower = await talk.choose("tower", ask("tower"), options("north", "south"))
        return await ring(talk, f"{tower}-{rope}")

    story = Story(bell, make)
    await story.opens()
    await story.answers("tower", "north")
    story.dialog = reordered
    result = await story.answers("rope", "long")
    assert asked(result) == "tower"
    assert result.run.answers == (("rope", "long"),), "what was said is not asked again"
    assert story.rung == []


async def looking_never_acts(make: type[Talk]) -> None:
    story = await up_to_the_last(make)
    done = replace(story.run, answers=(*story.run.answers, ("confirm", "yes")))
    story.run = done
    assert asked(await story.looks()) == "confirm"
    assert story.rung == []


async def a_fresh_answer_must_be_offered_now(make: type[Talk]) -> None:
    free = ["nine", "ten"]

    async def at(talk: Talk) -> Ending:
        async def hours() -> Sequence[Option[str]]:
            return options(*free)

        hour = await talk.choose("hour", ask("hour"), hours)
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, hour)

    story = Story(at, make)
    await story.opens()
    free.remove("nine")
    result = await story.answers("hour", "nine")
    assert asked(result) == "hour"
    assert refusal(result) == Text("talk-not-offered")
    assert asked(await story.answers("hour", "midnight")) == "hour", "never offered at all"
    assert asked(await story.answers("hour", "ten")) == "confirm"


async def a_fixed_option_must_be_offered_still(make: type[Talk]) -> None:
    async def one_tower(talk: Talk) -> Ending:
        tower = await talk.choose("tower", ask("tower"), options("south"))
        rope = await talk.choose("rope", ask("rope"), options("long", "short"))
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, f"{tower}-{rope}")

    story = await up_to_the_last(make)
    story.dialog = one_tower
    assert asked(await story.answers("confirm", "yes")) == "tower"
    assert story.rung == []


async def dear_options_are_computed_only_when_open_or_fresh(make: type[Talk]) -> None:
    looked: list[str] = []

    async def dear(talk: Talk) -> Ending:
        async def towers() -> Sequence[Option[str]]:
            looked.append("tower")
            return options("north", "south")

        async def ropes() -> Sequence[Option[str]]:
            looked.append("rope")
            return options("long", "short")

        tower = await talk.choose("tower", ask("tower"), towers)
        rope = await talk.choose("rope", ask("rope"), ropes)
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, f"{tower}-{rope}")

    story = Story(dear, make)
    await story.opens()
    assert looked == ["tower"]
    looked.clear()
    await story.answers("tower", "north")
    assert looked == ["tower", "rope"], "the fresh one and the open one"
    looked.clear()
    await story.answers("rope", "long")
    assert looked == ["rope"]
    looked.clear()
    await story.looks()
    await story.answers("confirm", "yes")
    assert looked == []
    assert story.rung == ["north-long"]


async def a_suggestion_is_used_only_if_it_would_pass_as_a_press(make: type[Talk]) -> None:
    ropes = ["long", "short"]

    async def hall_first(talk: Talk) -> Ending:
        async def now() -> Sequence[Option[str]]:
            return options(*ropes)

        hall = await talk.choose("hall", ask("hall"), options("big", "small"))
        tower = await talk.choose("tower", ask("tower"), options("north", "south"))
        rope = await talk.choose("rope", ask("rope"), now)
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, f"{hall}-{tower}-{rope}")

    story = await up_to_the_last(make)
    story.dialog = hall_first
    assert asked(await story.looks()) == "hall"
    ropes.remove("long")
    result = await story.answers("hall", "big")
    assert asked(result) == "rope", "the tower still stands, the long rope is gone"
    assert refusal(result) is None, "nobody pressed it just now"
    assert result.run.answers == (("hall", "big"), ("tower", "north"))


async def words_suggested_are_checked_again(make: type[Talk]) -> None:
    def digits(words: str) -> str | Text:
        return words if words.isdecimal() else Text("asking-phone-unclear")

    async def name(talk: Talk) -> Ending:
        await talk.write("what", ask("what"), str)
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, "x")

    async def number(talk: Talk) -> Ending:
        await talk.choose("hall", ask("hall"), options("big"))
        await talk.write("what", ask("what"), digits)
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, "x")

    story = Story(name, make)
    await story.opens()
    await story.answers("what", "Ola")
    story.dialog = number
    assert asked(await story.looks()) == "hall"
    assert asked(await story.answers("hall", "big")) == "what"


async def what_was_refused_is_not_replaced_by_an_older_suggestion(make: type[Talk]) -> None:
    hours = ["ten"]

    async def at(talk: Talk) -> Ending:
        async def now() -> Sequence[Option[str]]:
            return options(*hours)

        hour = await talk.choose("hour", ask("hour"), now)
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, hour)

    story = Story(at, make, run=Run(1, "story", suggestions=(("hour", "nine"),)))
    assert asked(await story.opens()) == "hour"
    hours[:] = ["nine"]
    result = await story.answers("hour", "ten")
    assert asked(result) == "hour", "the person wanted ten, not nine"
    assert refusal(result) == Text("talk-not-offered")


async def back_to_keeps_the_later_answers_except_the_newest(make: type[Talk]) -> None:
    async def named(talk: Talk) -> Ending:
        tower = await talk.choose("tower", ask("tower"), options("north", "south"))
        who = await talk.write("who", ask("who"), str)
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, f"{tower}-{who}")

    story = Story(named, make, outcome=Missing())
    await story.opens()
    await story.answers("tower", "north")
    await story.answers("who", "Ola")
    result = await story.answers("confirm", "yes")
    assert asked(result) == "tower"
    assert refusal(result) == Verbatim("no such bell")
    assert result.run.suggestions == (("who", "Ola"),)
    story.outcome = Rung()
    assert asked(await story.answers("tower", "south")) == "confirm", "the name is not asked again, the yes is"
    assert story.rung == ["north-Ola"]
    await story.answers("confirm", "yes")
    assert story.rung == ["north-Ola", "south-Ola"]


async def a_swallowed_pause_still_ends_the_turn(make: type[Talk]) -> None:
    async def deaf(talk: Talk) -> Ending:
        tower = "north"
        try:
            tower = await talk.choose("tower", ask("tower"), options("north", "south"))
        except Exception:  # noqa: BLE001, S110
            pass
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, tower)

    story = Story(deaf, make)
    assert asked(await story.opens()) == "tower"
    assert asked(await story.answers("tower", "south")) == "confirm"


async def even_a_dialog_that_swallows_everything_cannot_act_unasked(make: type[Talk]) -> None:
    async def deaf(talk: Talk) -> Ending:
        tower = "north"
        try:
            tower = await talk.choose("tower", ask("tower"), options("north", "south"))
        except BaseException:  # noqa: BLE001, S110
            pass
        return await ring(talk, tower)

    story = Story(deaf, make)
    assert asked(await story.opens()) == "tower"
    assert story.rung == []
    await story.answers("tower", "south")
    assert story.rung == ["south"]


async def even_a_dialog_that_swallows_everything_asks_one_thing_at_a_time(make: type[Talk]) -> None:
    async def deaf(talk: Talk) -> Ending:
        for name in ("tower", "rope"):
            try:
                await talk.choose(name, ask(name), options("one", "two"))
            except BaseException:  # noqa: BLE001, S110
                pass
        return Card((Verbatim("the end"),))

    story = Story(deaf, make)
    assert asked(await story.opens()) == "tower"
    assert asked(await story.answers("tower", "one")) == "rope"
    assert isinstance(await story.answers("rope", "two"), Ended)


SCENARIOS: tuple[Scenario, ...] = (
    a_whole_conversation_acts_once,
    a_release_that_removes_the_last_question_does_not_act,
    a_press_of_a_removed_question_does_not_act,
    a_release_that_adds_a_question_asks_it_first,
    a_release_that_renames_the_last_question_asks_it_anew,
    a_release_that_reorders_the_questions_keeps_them_but_does_not_act,
    looking_never_acts,
    a_fresh_answer_must_be_offered_now,
    a_fixed_option_must_be_offered_still,
    dear_options_are_computed_only_when_open_or_fresh,
    a_suggestion_is_used_only_if_it_would_pass_as_a_press,
    words_suggested_are_checked_again,
    what_was_refused_is_not_replaced_by_an_older_suggestion,
    back_to_keeps_the_later_answers_except_the_newest,
    a_swallowed_pause_still_ends_the_turn,
    even_a_dialog_that_swallows_everything_cannot_act_unasked,
    even_a_dialog_that_swallows_everything_asks_one_thing_at_a_time,
)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: one.__name__)
async def test_the_engine(scenario: Scenario) -> None:
    await scenario(Talk)


# --- Broken engines: each breaks one rule, and the scenarios of that rule must notice --------------------------------


class Eager(Talk):
    """Breaks rule 2: acts whenever the dialog comes to its act, live or not."""

    async def do(self, act: Act[object]) -> object:  # type: ignore[override]
        self._live, self._left = True, []
        return await super().do(act)


class Trusting(Talk):
    """Breaks rule 3: takes every answer that stands in its place."""

    async def choose(
        self,
        name: str,
        text: Phrase,
        options: Options[Id],
        *,
        columns: int = 1,
        empty: Callable[[], Awaitable[Card]] | None = None,
    ) -> Id:
        offered = options
        if self._left and self._left[0][0] == name:
            offered = (Option(self._left[0][1], text),)  # type: ignore[arg-type]
        return await super().choose(name, text, offered, columns=columns, empty=empty)


class Spendthrift(Talk):
    """Breaks rule 3: looks everything up at every turn."""

    async def choose(
        self,
        name: str,
        text: Phrase,
        options: Options[Id],
        *,
        columns: int = 1,
        empty: Callable[[], Awaitable[Card]] | None = None,
    ) -> Id:
        offered = await options() if callable(options) else options
        return await super().choose(name, text, offered, columns=columns, empty=empty)


class Credulous(Talk):
    """Breaks rule 4: takes suggestions for answers."""

    def _given(self, name: str) -> tuple[str | None, bool]:
        answer, fresh = super()._given(name)
        if answer is None and name in self._suggestions:
            self._live = False
            return self._suggestions[name], False
        return answer, fresh


class Obliging(Talk):
    """Breaks rule 4 and rule 2: what follows a suggestion counts as answered in this turn."""

    def _suggest(self, answers: Sequence[tuple[str, str]]) -> None:
        super()._suggest(answers)
        self._live = True

    async def do(self, act: Act[object]) -> object:  # type: ignore[override]
        self._live = True
        return await super().do(act)


class Forgetful(Talk):
    """Breaks rule 10: whoever swallows the pause may act."""

    async def do(self, act: Act[object]) -> object:  # type: ignore[override]
        self.stopped = None
        return await super().do(act)


class Wavering(Talk):
    """Breaks rule 10: whoever swallows the pause is asked the next question instead."""

    def _given(self, name: str) -> tuple[str | None, bool]:
        self.stopped = None
        return super()._given(name)


CAUGHT: tuple[tuple[type[Talk], Scenario], ...] = (
    (Eager, a_release_that_removes_the_last_question_does_not_act),
    (Eager, a_press_of_a_removed_question_does_not_act),
    (Eager, a_release_that_reorders_the_questions_keeps_them_but_does_not_act),
    (Eager, looking_never_acts),
    (Trusting, a_fresh_answer_must_be_offered_now),
    (Trusting, a_fixed_option_must_be_offered_still),
    (Spendthrift, dear_options_are_computed_only_when_open_or_fresh),
    (Credulous, a_suggestion_is_used_only_if_it_would_pass_as_a_press),
    (Credulous, words_suggested_are_checked_again),
    (Obliging, a_release_that_adds_a_question_asks_it_first),
    (Obliging, a_release_that_reorders_the_questions_keeps_them_but_does_not_act),
    (Forgetful, even_a_dialog_that_swallows_everything_cannot_act_unasked),
    (Wavering, even_a_dialog_that_swallows_everything_asks_one_thing_at_a_time),
)


@pytest.mark.parametrize(("broken", "scenario"), CAUGHT, ids=lambda one: one.__name__)
async def test_a_broken_engine_is_caught(broken: type[Talk], scenario: Scenario) -> None:
    with pytest.raises(AssertionError):
        await scenario(broken)


@pytest.mark.parametrize("broken", dict.fromkeys(one for one, _ in CAUGHT), ids=lambda one: one.__name__)
async def test_a_broken_engine_is_caught_by_nothing_but_its_rule(broken: type[Talk]) -> None:
    await a_whole_conversation_acts_once(broken)
