"""The engine of conversations, rule by rule as ARCHITECTURE.md numbers them, on dialogs of a few lines."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest

from bot import dialogs
from bot.centre.offer import Offer, OfficeId, ServiceId
from bot.centre.offices import Timetable
from bot.centre.times import Alternative, Wish
from bot.conversation import Conversation
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
from bot.turn import OPEN_RUNS, WORDS
from storage.casework import Case, Proposal
from storage.eventwork import MyEvent
from storage.newswork import Interest
from storage.records import (
    Act,
    Known,
    MoveVisit,
    PreferContact,
    Refusal,
    Run,
    SlotGone,
    Taken,
    TakeSlot,
    Visit,
    Visitor,
    VisitorId,
    VisitRef,
    Watch,
)
from tests.talk import MONDAY, OFFER, TEXTS, House, Person, a_house, a_timetable

# --- A conversation without a house ----------------------------------------------------------------------------------


class NoDesk:
    """A desk with nothing on it: the dialogs of these tests look nothing up."""

    offer: Offer = OFFER
    timetable: Timetable = a_timetable()
    centre = Centre(Local(()))
    languages: Sequence[Language] = ()

    async def anything_free(self, wish: Wish) -> bool:
        return True

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

    async def events(self) -> Sequence[MyEvent]:
        return ()

    async def event(self, id: str) -> MyEvent | None:
        return None

    async def my_events(self) -> Sequence[MyEvent]:
        return ()

    async def case(self, id: str = "") -> Case | None:
        return None

    async def proposal(self, ref: str) -> Proposal | None:
        return None

    async def watch(self, ref: str) -> Watch | None:
        return None

    async def interest(self) -> Interest | None:
        return None

    async def cases(self) -> Sequence[Case]:
        return ()

    async def known(self) -> Known | None:
        return None

    async def spoken(self, office: str | None) -> frozenset[str]:
        return frozenset()


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


Telling = Callable[..., Awaitable[Ending]]  # type: ignore[explicit-any]
"""A dialog with as many ids as it likes."""


@dataclass
class Story:
    """One run of one dialog, turn by turn, as the conversation would lead it; `make` may be a broken engine."""

    dialog: Telling
    make: type[Talk] = Talk
    outcome: Rung | Missing = Rung()
    run: Run = Run(1, "story")
    rung: list[str] = field(default_factory=list)

    async def opens(self) -> Asked | Ended:
        return await self._turn(self.run, live=True)

    async def looks(self) -> Asked | Ended:
        """The present screen again: a turn in which nothing was answered."""
        return await self._turn(self.run, live=False)

    async def answers(self, question: str, value: str) -> Asked | Ended:
        return await self._turn(replace(self.run, answers=(*self.run.answers, (question, value))), live=True)

    async def _turn(self, run: Run, *, live: bool) -> Asked | Ended:
        result = await replay(cast(Dialog, self.dialog), run, self._talk, live=live)
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


async def rule_2_a_release_that_removes_the_last_question_does_not_act(make: type[Talk]) -> None:
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


async def rule_2_a_press_of_a_removed_question_does_not_act(make: type[Talk]) -> None:
    async def without_confirmation(talk: Talk) -> Ending:
        tower = await talk.choose("tower", ask("tower"), options("north", "south"))
        return await ring(talk, tower)

    story = await up_to_the_last(make)
    story.dialog = without_confirmation
    assert asked(await story.answers("confirm", "yes")) == "tower"
    assert story.rung == []


async def rule_2_a_release_that_adds_a_question_asks_it_first(make: type[Talk]) -> None:
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


async def rule_2_a_release_that_renames_the_last_question_asks_it_anew(make: type[Talk]) -> None:
    async def renamed(talk: Talk) -> Ending:
        tower = await talk.choose("tower", ask("tower"), options("north", "south"))
        rope = await talk.choose("rope", ask("rope"), options("long", "short"))
        await talk.confirm("sure", ask("sure"), YES)
        return await ring(talk, f"{tower}-{rope}")

    story = await up_to_the_last(make)
    story.dialog = renamed
    assert asked(await story.answers("confirm", "yes")) == "sure"
    assert story.rung == []


async def rule_2_a_release_that_reorders_the_questions_keeps_them_but_does_not_act(make: type[Talk]) -> None:
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


async def rule_2_looking_never_acts(make: type[Talk]) -> None:
    story = await up_to_the_last(make)
    done = replace(story.run, answers=(*story.run.answers, ("confirm", "yes")))
    story.run = done
    assert asked(await story.looks()) == "confirm"
    assert story.rung == []


async def rule_3_a_fresh_answer_must_be_offered_now(make: type[Talk]) -> None:
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


async def rule_3_a_fixed_option_must_be_offered_still(make: type[Talk]) -> None:
    async def one_tower(talk: Talk) -> Ending:
        tower = await talk.choose("tower", ask("tower"), options("south"))
        rope = await talk.choose("rope", ask("rope"), options("long", "short"))
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, f"{tower}-{rope}")

    story = await up_to_the_last(make)
    story.dialog = one_tower
    assert asked(await story.answers("confirm", "yes")) == "tower"
    assert story.rung == []


async def rule_3_dear_options_are_computed_only_when_open_or_fresh(make: type[Talk]) -> None:
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


async def rule_4_a_suggestion_is_used_only_if_it_would_pass_as_a_press(make: type[Talk]) -> None:
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


async def rule_4_words_suggested_are_checked_again(make: type[Talk]) -> None:
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


async def rule_4_what_was_refused_is_not_replaced_by_an_older_suggestion(make: type[Talk]) -> None:
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


async def rule_4_back_to_keeps_the_later_answers_except_the_newest(make: type[Talk]) -> None:
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


async def rule_10_a_swallowed_pause_still_ends_the_turn(make: type[Talk]) -> None:
    async def deaf(talk: Talk) -> Ending:
        tower = "north"
        with suppress(Exception):
            tower = await talk.choose("tower", ask("tower"), options("north", "south"))
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, tower)

    story = Story(deaf, make)
    assert asked(await story.opens()) == "tower"
    assert asked(await story.answers("tower", "south")) == "confirm"


async def rule_10_even_a_dialog_that_swallows_everything_cannot_act_unasked(make: type[Talk]) -> None:
    async def deaf(talk: Talk) -> Ending:
        tower = "north"
        with suppress(BaseException):
            tower = await talk.choose("tower", ask("tower"), options("north", "south"))
        return await ring(talk, tower)

    story = Story(deaf, make)
    assert asked(await story.opens()) == "tower"
    assert story.rung == []
    await story.answers("tower", "south")
    assert story.rung == ["south"]


async def rule_10_even_a_dialog_that_swallows_everything_asks_one_thing_at_a_time(make: type[Talk]) -> None:
    async def deaf(talk: Talk) -> Ending:
        for name in ("tower", "rope"):
            with suppress(BaseException):
                await talk.choose(name, ask(name), options("one", "two"))
        return Card((Verbatim("the end"),))

    story = Story(deaf, make)
    assert asked(await story.opens()) == "tower"
    assert asked(await story.answers("tower", "one")) == "rope"
    assert isinstance(await story.answers("rope", "two"), Ended)


SCENARIOS: tuple[Scenario, ...] = (
    a_whole_conversation_acts_once,
    rule_2_a_release_that_removes_the_last_question_does_not_act,
    rule_2_a_press_of_a_removed_question_does_not_act,
    rule_2_a_release_that_adds_a_question_asks_it_first,
    rule_2_a_release_that_renames_the_last_question_asks_it_anew,
    rule_2_a_release_that_reorders_the_questions_keeps_them_but_does_not_act,
    rule_2_looking_never_acts,
    rule_3_a_fresh_answer_must_be_offered_now,
    rule_3_a_fixed_option_must_be_offered_still,
    rule_3_dear_options_are_computed_only_when_open_or_fresh,
    rule_4_a_suggestion_is_used_only_if_it_would_pass_as_a_press,
    rule_4_words_suggested_are_checked_again,
    rule_4_what_was_refused_is_not_replaced_by_an_older_suggestion,
    rule_4_back_to_keeps_the_later_answers_except_the_newest,
    rule_10_a_swallowed_pause_still_ends_the_turn,
    rule_10_even_a_dialog_that_swallows_everything_cannot_act_unasked,
    rule_10_even_a_dialog_that_swallows_everything_asks_one_thing_at_a_time,
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
    (Eager, rule_2_a_release_that_removes_the_last_question_does_not_act),
    (Eager, rule_2_a_press_of_a_removed_question_does_not_act),
    (Eager, rule_2_a_release_that_reorders_the_questions_keeps_them_but_does_not_act),
    (Eager, rule_2_looking_never_acts),
    (Trusting, rule_3_a_fresh_answer_must_be_offered_now),
    (Trusting, rule_3_a_fixed_option_must_be_offered_still),
    (Spendthrift, rule_3_dear_options_are_computed_only_when_open_or_fresh),
    (Credulous, rule_4_a_suggestion_is_used_only_if_it_would_pass_as_a_press),
    (Credulous, rule_4_words_suggested_are_checked_again),
    (Obliging, rule_2_a_release_that_adds_a_question_asks_it_first),
    (Obliging, rule_2_a_release_that_reorders_the_questions_keeps_them_but_does_not_act),
    (Forgetful, rule_10_even_a_dialog_that_swallows_everything_cannot_act_unasked),
    (Wavering, rule_10_even_a_dialog_that_swallows_everything_asks_one_thing_at_a_time),
)


@pytest.mark.parametrize(("broken", "scenario"), CAUGHT, ids=lambda one: one.__name__)
async def test_a_broken_engine_is_caught(broken: type[Talk], scenario: Scenario) -> None:
    with pytest.raises(AssertionError):
        await scenario(broken)


@pytest.mark.parametrize("broken", dict.fromkeys(one for one, _ in CAUGHT), ids=lambda one: one.__name__)
async def test_a_broken_engine_is_caught_by_nothing_but_its_rule(broken: type[Talk]) -> None:
    await a_whole_conversation_acts_once(broken)


# --- Faults of a dialog ----------------------------------------------------------------------------------------------


async def test_rule_2_a_question_after_an_act_is_a_fault() -> None:
    async def curious(talk: Talk) -> Ending:
        await talk.confirm("confirm", ask("confirm"), YES)
        await talk.do(Ring("x"))
        await talk.choose("more", ask("more"), options("a"))
        return Go(Door("menu"))

    story = Story(curious)
    await story.opens()
    with pytest.raises(DialogFault, match="a question after an act"):
        await story.answers("confirm", "yes")


async def test_rule_11_a_second_act_is_a_fault() -> None:
    async def busy(talk: Talk) -> Ending:
        await talk.confirm("confirm", ask("confirm"), YES)
        await talk.do(Ring("x"))
        await talk.do(Ring("y"))
        return Go(Door("menu"))

    story = Story(busy)
    await story.opens()
    with pytest.raises(DialogFault, match="acts once"):
        await story.answers("confirm", "yes")
    assert story.rung == ["x"]


async def test_rule_10_two_questions_of_one_name_are_a_fault() -> None:
    async def twice(talk: Talk) -> Ending:
        await talk.choose("tower", ask("tower"), options("a"))
        await talk.choose("tower", ask("tower"), options("b"))
        return Go(Door("menu"))

    story = Story(twice)
    await story.opens()
    with pytest.raises(DialogFault, match="two questions of the name tower"):
        await story.answers("tower", "a")


async def test_rule_2_an_act_that_nobody_asked_for_is_a_fault() -> None:
    async def alone(talk: Talk) -> Ending:
        return await ring(talk, "x")

    story = Story(alone)
    with pytest.raises(DialogFault, match="without an answer or an opening"):
        await story.looks()
    assert story.rung == []
    await story.opens()
    assert story.rung == ["x"], "but a door may act at once"


async def test_rule_4_back_to_a_question_that_was_not_asked_is_a_fault() -> None:
    async def lost(talk: Talk) -> Ending:
        await talk.confirm("confirm", ask("confirm"), YES)
        return BackTo("tower", Verbatim("no such bell"))

    story = Story(lost)
    await story.opens()
    with pytest.raises(DialogFault, match="was not asked"):
        await story.answers("confirm", "yes")


async def test_a_fault_names_the_dialog_and_nothing_personal() -> None:
    async def lost(talk: Talk) -> Ending:
        await talk.write("who", ask("who"), str)
        return BackTo("tower", Verbatim("no such bell"))

    story = Story(lost)
    await story.opens()
    with pytest.raises(DialogFault) as caught:
        await story.answers("who", "Olena Kovalenko")
    assert "story" in str(caught.value)
    assert "Olena" not in str(caught.value)


async def test_rule_9_a_loop_is_a_loop_and_its_questions_are_numbered() -> None:
    async def topics(talk: Talk) -> Ending:
        chosen: list[str] = []
        for number in range(3):
            one = await talk.choose(f"topic{number}", ask("topic"), options("law", "work", "enough"))
            if one == "enough":
                break
            chosen.append(one)
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, "+".join(chosen))

    story = Story(topics)
    await story.opens()
    assert asked(await story.answers("topic0", "law")) == "topic1"
    assert asked(await story.answers("topic1", "work")) == "topic2"
    story.run = replace(story.run, answers=story.run.answers[:1])  # Back is undo
    assert asked(await story.answers("topic1", "enough")) == "confirm"
    await story.answers("confirm", "yes")
    assert story.rung == ["law"]


async def test_rule_9_what_is_said_belongs_to_the_next_question_and_is_redrawn_with_it() -> None:
    async def chatty(talk: Talk) -> Ending:
        talk.say(Verbatim("before the tower"))
        await talk.choose("tower", ask("tower"), options("a"))
        talk.say(Verbatim("before the rope"))
        await talk.choose("rope", ask("rope"), options("b"))
        return Go(Door("menu"))

    story = Story(chatty)
    for result in (await story.opens(), await story.looks()):
        assert isinstance(result, Asked)
        assert result.question.said == (Verbatim("before the tower"),)
    result = await story.answers("tower", "a")
    assert isinstance(result, Asked)
    assert result.question.said == (Verbatim("before the rope"),)


async def test_rule_9_an_empty_list_has_an_answer_of_its_own() -> None:
    why = Card((Verbatim("nobody is here"),), keys=(Button(Verbatim("try there"), Door("offices")),))

    async def nothing(talk: Talk) -> Ending:
        async def explain() -> Card:
            return why

        await talk.choose("tower", ask("tower"), (), empty=explain)
        return Go(Door("menu"))

    result = await Story(nothing).opens()
    assert isinstance(result, Asked)
    screen = result.screen(Abilities())
    assert screen.lines == why.lines, "the question itself would make no sense"
    assert screen.keys == why.keys
    assert Button(Text("talk-menu"), Door("menu")) in screen.footer


# --- How a question is shown -----------------------------------------------------------------------------------------


async def shown(dialog: Telling, *answers: tuple[str, str], can: Abilities | None = None, page: int = 0) -> Screen:
    """The screen after these answers."""
    result = await Story(dialog, run=Run(35, "story", answers=answers)).looks()
    assert isinstance(result, Asked)
    return result.screen(can or Abilities(), page)


def presses_of(screen: Screen) -> list[Answer]:
    keys = [key.press for key in (*screen.keys, *screen.footer) if isinstance(key, Button)]
    return [press for press in keys if isinstance(press, Answer)]


async def test_rule_1_a_press_carries_run_question_mark_and_value() -> None:
    screen = await shown(bell, ("tower", "north"))
    here = mark((("tower", "north"),))
    assert presses_of(screen) == [
        Answer(35, "rope", here, "long"),
        Answer(35, "rope", here, "short"),
        Answer(35, "rope", here, "~back"),
    ]
    assert encode(presses_of(screen)[0]) == f"z.rope.{here}.long"


async def test_rule_1_the_mark_tells_one_way_to_a_question_from_another() -> None:
    ways = [(), (("tower", "north"),), (("tower", "south"),), (("tower", "north"), ("rope", "long"))]
    assert len({mark(way) for way in ways}) == len(ways)
    assert mark((("a", "b"), ("c", "d"))) != mark((("a", "b"), ("cd", ""))), "where a name ends matters"


def test_rule_1_the_longest_press_fits_every_channel() -> None:
    longest = Answer(36**6 - 1, "a" * 16, "ABCD", "x" * 24)
    assert len(encode(longest)) <= PRESS_BYTES
    assert decode(encode(longest)) == longest


async def test_at_the_very_first_question_there_is_nothing_to_go_back_to() -> None:
    assert "~back" not in [press.value for press in presses_of(await shown(bell))]


async def many(talk: Talk) -> Ending:
    await talk.choose("one", ask("one"), options(*(f"n{number:02}" for number in range(ROWS * 2 + 3))))
    return Go(Door("menu"))


@pytest.mark.parametrize(
    ("page", "first", "count", "turns"),
    [
        (0, "n00", ROWS, [f"{PAGE}1"]),
        (1, "n08", ROWS, [f"{PAGE}0", f"{PAGE}2"]),
        (2, "n16", 3, [f"{PAGE}1"]),
        (99, "n16", 3, [f"{PAGE}1"]),
    ],
)
async def test_rule_9_long_lists_are_paged(page: int, first: str, count: int, turns: list[str]) -> None:
    screen = await shown(many, page=page)
    keys = [key.press.value for key in screen.keys if isinstance(key, Button) and isinstance(key.press, Answer)]
    assert keys[0] == first
    assert len(keys) == count
    assert [press.value for press in presses_of(replace(screen, keys=()))] == turns


async def test_a_phone_number_is_shared_where_the_channel_can_and_left_out_where_the_dialog_allows() -> None:
    async def call(talk: Talk) -> Ending:
        await talk.contact("phone", ask("phone"), str, skip=Verbatim("Leave it out"))
        return Go(Door("menu"))

    able = await shown(call, can=Abilities(shares_contact=True))
    assert AskContact(Text("talk-share-phone")) in able.keys
    assert able.typing == "phone"
    unable = await shown(call)
    assert [key for key in unable.keys if isinstance(key, AskContact)] == []
    assert [press.value for press in presses_of(unable)] == [SKIP]


async def test_what_may_be_skipped_is_empty_and_what_may_not_is_checked() -> None:
    def strict(words: str) -> str | Text:
        return words or Text("asking-name-unclear")

    async def two(talk: Talk) -> Ending:
        first = await talk.write("first", ask("first"), strict, skip=Verbatim("Leave it out"))
        second = await talk.write("second", ask("second"), strict)
        await talk.confirm("confirm", ask("confirm"), YES)
        return await ring(talk, f"<{first}><{second}>")

    story = Story(two)
    await story.opens()
    assert asked(await story.answers("first", "")) == "second"
    result = await story.answers("second", "")
    assert asked(result) == "second"
    assert refusal(result) == Text("asking-name-unclear")
    await story.answers("second", "Ola")
    await story.answers("confirm", "yes")
    assert story.rung == ["<><Ola>"]


# --- Conversations in a house ----------------------------------------------------------------------------------------


async def tower(talk: Talk) -> Ending:
    """Sets discreet reminders if the south tower was chosen: an act of the real house, easy to see."""
    which = await talk.choose("tower", ask("tower"), options("north", "south"))
    await talk.confirm("confirm", Verbatim(f"ring the {which} bell?"), YES)
    await talk.do(PreferContact("discreet" if which == "south" else "normal"))
    return Go(Door("bells", which), lead=Verbatim("rung"))


async def bells(talk: Talk, which: str) -> Ending:
    """A card that shows how things are now."""
    return Card((Verbatim(f"{which} bell, discreet {talk.visitor.discreet}"),))


async def letter(talk: Talk) -> Ending:
    """Free words, and a second question on top of others."""
    words = await talk.write("words", ask("words"), lambda given: given.strip() or Text("asking-name-unclear"))
    await talk.choose("seal", Verbatim(f"{len(words)} letters; which seal?"), options("red", "blue"))
    return Go(Door("menu"))


async def hush(talk: Talk) -> Ending:
    """Acts at once."""
    await talk.do(PreferContact("discreet"))
    return Go(Door("bells", "no"))


def house_of(**more: Telling) -> Dialogs:
    """The dialogs as they are, these few and `more`."""
    few: dict[str, Telling] = {"tower": tower, "bells": bells, "letter": letter, "hush": hush, **more}
    return Dialogs({**dialogs.load().by_name, **cast(dict[str, Dialog], few)}, {"ring": "tower"})


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/test.db"


async def somebody(house: House, address: str = "ola") -> Person:
    """A person who speaks English and sees the menu."""
    one = house.person(address, "en")
    await one.arrives()
    await one.presses("English")
    return one


async def discreet(house: House, address: str = "ola") -> bool:
    rows = await house.rows(f"SELECT discreet FROM visitor WHERE address = '{address}'")
    return bool(rows[0][0])


async def thread(house: House, address: str = "ola") -> dict[str, list[list[object]]]:
    rows = await house.rows(f"SELECT thread FROM visitor WHERE address = '{address}'")
    found: dict[str, list[list[object]]] = json.loads(str(rows[0][0]))
    return found


async def open_dialogs(house: House) -> list[object]:
    return [run[1] for run in (await thread(house))["open"]]


OUT_OF_DATE = "That button is out of date."
SORRY = "I am sorry, something went wrong on our side."


async def test_rule_1_an_old_confirmation_confirms_only_what_its_own_screen_showed(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = await somebody(house)
        await ola.presses_data(">tower")
        await ola.presses("SOUTH")
        south = ola.data("Yes")
        await ola.presses("← Back")
        await ola.presses("NORTH")
        assert "ring the north bell?" in ola.sees
        assert OUT_OF_DATE in await ola.presses_data(south)
        assert "ring the north bell?" in ola.sees
        assert not await discreet(house)
        await ola.presses("← Back")
        await ola.presses("SOUTH")
        assert "rung" in await ola.presses_data(south), "the screens are the same again, and so is the press"
        assert await discreet(house)


async def test_rule_1_a_press_of_an_earlier_question_goes_back_to_it_as_of_now(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = await somebody(house)
        await ola.presses_data(">tower")
        south = ola.data("SOUTH")
        await ola.presses("NORTH")
        assert "ring the south bell?" in await ola.presses_data(south)


@pytest.mark.parametrize(
    "forged",
    [
        "2.rope.{mark}.south",  # no such question
        "2.confirm.{mark}.yes",  # a question that does not stand here
        "2.tower.AAAA.south",
        "2.tower.{mark}.east",
        "9.tower.{mark}.south",  # no such run
        "2.tower.{mark}",
        ">nowhere",
        ">tower.north",  # too many ids
        ">bells",  # too few
        "",
        "\N{BELL}" * 20,
    ],
)
async def test_rule_1_a_forged_press_changes_nothing(url: str, forged: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = await somebody(house)
        await ola.presses_data(">tower")
        before = await thread(house)
        seen = ola.screen
        answer = await ola.presses_data(forged.format(mark=mark(())))
        assert OUT_OF_DATE in answer or "That is not possible any more." in answer
        assert ola.screen["keys"] == seen["keys"]
        assert await thread(house) == before
        assert not await discreet(house)


async def test_rule_3_paging_is_no_answer(url: str) -> None:
    async with a_house(url, known=house_of(many=many)) as house:
        ola = await somebody(house)
        await ola.presses_data(">many")
        before = await thread(house)
        await ola.presses("More")
        assert ola.keys[0][0] == "N08"
        await ola.presses("More")
        assert [label for label, _ in ola.keys][:3] == ["N16", "N17", "N18"]
        assert await thread(house) == before
        await ola.presses("N17")
        assert "Book a visit" in [label for label, _ in ola.keys]


async def climb(talk: Talk) -> Ending:
    """The name comes after the tower, and stays when there turns out to be no bell in it."""
    await talk.choose("town", ask("town"), options("here", "there"))
    await talk.choose("tower", ask("tower"), options("north", "south"))
    await talk.write("who", ask("who"), str)
    await talk.confirm("confirm", ask("confirm"), YES)
    return BackTo("tower", Verbatim("no such bell"))


@pytest.mark.parametrize("way", ["on", "back", "old press"])
async def test_rule_4_back_and_old_presses_discard_suggestions(url: str, way: str) -> None:
    async with a_house(url, known=house_of(climb=climb)) as house:
        ola = await somebody(house)
        await ola.presses_data(">climb")
        here = ola.data("HERE")
        await ola.presses_data(here)
        await ola.presses("NORTH")
        await ola.says("Ola")
        assert "no such bell" in await ola.presses("Yes")
        match way:
            case "back":
                await ola.presses("← Back")
                await ola.presses("HERE")
            case "old press":
                await ola.presses_data(here)
        await ola.presses("SOUTH")
        kept = way == "on"
        assert ("which confirm?" if kept else "which who?") in ola.sees, "who goes back wants to say it anew"


async def test_rule_5_a_door_that_is_not_mine_is_a_door_that_is_not_there(url: str) -> None:
    async with a_house(url) as house:
        ola, ivan = await somebody(house), await somebody(house, "ivan")
        ref = await book(house, ola)
        for dialog in ("visit", "move", "cancel", "coming", "passport"):
            not_mine = await ivan.presses_data(f">{dialog}.{ref}")
            not_there = await ivan.presses_data(f">{dialog}.ZZZZZZZZ")
            assert "I cannot find that visit among yours." in not_mine
            assert not_mine == not_there
        assert await house.rows("SELECT state, sequence FROM visit") == [("booked", 0)]


async def book(house: House, who: Person, day: str = "Mon, 23 Nov", at: str = "10:00") -> str:
    """Book a visit in Kraków through the real dialog; its reference."""
    await who.presses_data(">booking.krakow.career")
    for label in ("Any language", "At the office", "No care", "Nothing special"):
        await who.presses(label)
    await who.says("Ola")
    await who.presses("Leave it out")
    await who.presses(day)
    await who.presses(at)
    await who.presses("Yes")
    assert "Your visit is booked." in who.sees
    return str((await house.rows("SELECT ref FROM visit ORDER BY id DESC LIMIT 1"))[0][0])


async def test_rule_6_a_refusal_undoes_what_the_act_had_begun(url: str) -> None:
    wanted: list[tuple[VisitRef, datetime]] = []

    async def shove(talk: Talk) -> Ending:
        """Moves to a time that is taken: the act frees the old time before it finds out."""
        await talk.confirm("confirm", ask("confirm"), YES)
        match await talk.do(MoveVisit(*wanted[0])):
            case Taken():
                return Go(Door("menu"))
            case refused:
                assert isinstance(refused, SlotGone)
                return BackTo("confirm", Text("booking-slot-gone"))

    async with a_house(url, known=house_of(shove=shove)) as house:
        ola = await somebody(house)
        ref = await book(house, ola)
        before = await house.rows("SELECT * FROM cell ORDER BY 1, 2"), await house.rows("SELECT * FROM visit")
        wanted.append((VisitRef(ref), MONDAY + timedelta(days=5)))  # a Saturday
        await ola.presses_data(">shove")
        assert "somebody else has just taken that time" in await ola.presses("Yes")
        assert (await house.rows("SELECT * FROM cell ORDER BY 1, 2"), await house.rows("SELECT * FROM visit")) == before


async def test_rule_6_an_act_that_crashes_is_undone_even_if_the_dialog_hides_the_crash(url: str) -> None:
    async def brazen(talk: Talk) -> Ending:
        await talk.confirm("confirm", ask("confirm"), YES)
        start = MONDAY + timedelta(hours=5)
        office, service = OfficeId("krakow"), ServiceId("career")
        with suppress(Exception):
            await talk.do(TakeSlot(office, service, None, "in-person", "none", "none", "Ola", "", "", start, code=True))
        return Go(Door("menu"))

    def draw(letters: int) -> str:
        if letters > 8:
            raise OSError("no more chance in this world")
        return "A" * letters

    async with a_house(url, known=house_of(brazen=brazen)) as house:
        house.world = replace(house.world, draw=draw)
        house.conversation = Conversation(house.world, house.delivery)
        ola = await somebody(house)
        await ola.presses_data(">brazen")
        assert "Hello!" in await ola.presses("Yes")
        assert await open_dialogs(house) == []
        assert await house.rows("SELECT * FROM visit") == []
        assert await house.rows("SELECT * FROM cell") == []


async def test_rule_6_a_crash_is_answered_with_an_apology_and_the_question(
    url: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def crash(talk: Talk) -> Ending:
        name = await talk.write("who", ask("who"), str)
        await talk.do(PreferContact("discreet"))
        raise RuntimeError(f"{name} broke it")

    async with a_house(url, known=house_of(crash=crash)) as house:
        ola = await somebody(house)
        await ola.presses_data(">crash")
        answer = await ola.says("Olena Kovalenko")
        assert SORRY in answer
        assert "which who?" in answer
        assert not await discreet(house), "what was done before the crash is undone"
        assert await open_dialogs(house) == ["crash"]
        assert [record.levelname for record in caplog.records] == ["ERROR"]
        assert "Olena" not in caplog.text
        assert "RuntimeError" in caplog.text


async def test_rule_6_an_input_that_crashed_is_not_tried_again(url: str) -> None:
    crashes: list[str] = []

    async def crash(talk: Talk) -> Ending:
        crashes.append(await talk.write("who", ask("who"), str))
        raise RuntimeError

    async with a_house(url, known=house_of(crash=crash)) as house:
        ola = await somebody(house)
        await ola.presses_data(">crash")
        data = ola.keys[0][1]
        await ola.presses_data(f"2.who.{mark(())}.x", id="the-same")
        assert crashes == ["x"]
        assert await ola.presses_data(data, id="the-same") == ""
        assert crashes == ["x"]


async def test_rule_6_a_crash_that_stays_sets_the_conversation_aside(
    url: str, caplog: pytest.LogCaptureFixture
) -> None:
    broken: list[bool] = []

    async def crash(talk: Talk) -> Ending:
        if broken:
            raise RuntimeError
        await talk.choose("tower", ask("tower"), options("north"))
        return Go(Door("menu"))

    async with a_house(url, known=house_of(crash=crash)) as house:
        ola = await somebody(house)
        await ola.presses_data(">crash")
        broken.append(True)
        answer = await ola.presses("NORTH")
        assert SORRY in answer
        assert "Book a visit" in [label for label, _ in ola.keys]
        assert await open_dialogs(house) == []
        caplog.clear()
        assert "Hello!" in await ola.says("menu")
        assert caplog.records == []


async def test_rule_6_a_reply_that_cannot_be_drawn_leaves_no_act_behind(
    url: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def misspelt(talk: Talk) -> Ending:
        await talk.confirm("confirm", ask("confirm"), YES)
        await talk.do(PreferContact("discreet"))
        return Go(Door("menu"), lead=Text("booking-done-code"))  # its variable is missing

    async with a_house(url, known=house_of(misspelt=misspelt)) as house:
        ola = await somebody(house)
        await ola.presses_data(">misspelt")
        answer = await ola.presses("Yes")
        assert SORRY in answer
        assert "which confirm?" in answer
        assert not await discreet(house)
        assert "BadText" in caplog.text


async def test_rule_6_a_question_that_cannot_be_drawn_is_not_a_dead_end(
    url: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def misspelt(talk: Talk) -> Ending:
        await talk.choose("tower", ask("tower"), options("north"))
        await talk.choose("rope", Text("no-such-message"), options("long"))
        return Go(Door("menu"))

    async with a_house(url, known=house_of(misspelt=misspelt)) as house:
        ola = await somebody(house)
        await ola.presses_data(">misspelt")
        answer = await ola.presses("NORTH")
        assert SORRY in answer
        assert "which tower?" in answer
        assert len(caplog.records) == 1


async def test_rule_7_an_ended_conversation_keeps_its_ending_and_nothing_that_was_said(url: str) -> None:
    async with a_house(url, known=house_of(letter=note)) as house:
        ola = await somebody(house)
        await ola.presses_data(">letter")
        await ola.says("Olena Kovalenko")
        assert "Olena" in json.dumps(await thread(house))
        await ola.presses("RED")
        kept = await thread(house)
        assert kept["open"] == []
        assert kept["ended"][-1] == [2, "bells", "red"]
        assert "Olena" not in json.dumps(kept)


async def note(talk: Talk) -> Ending:
    await talk.write("words", ask("words"), str)
    seal = await talk.choose("seal", ask("seal"), options("red", "blue"))
    return Go(Door("bells", seal))


async def test_rule_7_a_second_tap_shows_the_ending_as_of_now_and_does_nothing(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = await somebody(house)
        await ola.presses_data(">tower")
        await ola.presses("SOUTH")
        yes = ola.data("Yes")
        assert "rung" in await ola.presses_data(yes)
        assert "south bell, discreet True" in ola.sees
        await house.rows("UPDATE visitor SET discreet = 0 RETURNING id")
        second = await ola.presses_data(yes)
        assert "south bell, discreet False" in second, "as of now, and not done again"
        assert "rung" not in second


async def test_rule_7_two_taps_at_once_act_once(url: str) -> None:
    async with a_house(url) as house:
        ola = await somebody(house)
        await ola.presses_data(">booking.krakow.career")
        for label in ("Any language", "At the office", "No care", "Nothing special"):
            await ola.presses(label)
        await ola.says("Ola")
        await ola.presses("Leave it out")
        await ola.presses("Mon, 23 Nov")
        await ola.presses("10:00")
        yes = ola.data("Yes")
        await ola.presses_data(yes)
        assert "Your visit" in await ola.presses_data(yes)
        assert len(await house.rows("SELECT * FROM visit")) == 1


async def test_rule_7_the_buttons_of_a_card_stay_good(url: str) -> None:
    async with a_house(url) as house:
        ola = await somebody(house)
        menu = dict(ola.keys)
        house.later(days=300)
        house.conversation = Conversation(house.world, house.delivery)
        for label, data in menu.items():
            assert OUT_OF_DATE not in await ola.presses_data(data), label


async def test_rule_8_what_ends_at_once_leaves_an_open_conversation_alone(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = await somebody(house)
        await ola.presses_data(">tower")
        before = await thread(house)
        await ola.presses_data(">hush")
        assert await discreet(house)
        assert await thread(house) == before | {"aside": True}
        assert "which tower?" in await ola.presses("Continue")


async def test_rule_8_what_asks_goes_on_top_and_what_was_below_comes_back(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = await somebody(house)
        await ola.presses_data(">tower")
        south = ola.data("SOUTH")
        await ola.presses_data(">letter")
        assert await open_dialogs(house) == ["tower", "letter"]
        await ola.presses_data(">language")
        assert await open_dialogs(house) == ["tower", "letter", "language"]
        await ola.presses("English")
        assert await open_dialogs(house) == ["tower", "letter"]
        assert "which words?" in ola.sees
        assert "ring the south bell?" in await ola.presses_data(south), "an older button still leads to its own"
        assert await open_dialogs(house) == ["letter", "tower"]
        await ola.presses("Yes")
        assert "which words?" in await ola.presses("Continue")


async def test_rule_8_the_menu_clears_the_stack(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = await somebody(house)
        await ola.presses_data(">tower")
        south = ola.data("SOUTH")
        await ola.presses_data(">letter")
        await ola.presses("Menu")
        assert await open_dialogs(house) == []
        assert "Continue what you had begun" not in [label for label, _ in ola.keys]
        assert OUT_OF_DATE in await ola.presses_data(south)
        assert "Hello!" in await ola.presses_data(">continue")


async def test_rule_8_the_stack_has_a_bottom(url: str) -> None:
    several: dict[str, Telling] = {f"letter{number}": letter for number in range(OPEN_RUNS + 2)}
    async with a_house(url, known=house_of(**several)) as house:
        ola = await somebody(house)
        for name in several:
            await ola.presses_data(f">{name}")
        assert await open_dialogs(house) == list(several)[-OPEN_RUNS:]


async def test_rule_8_back_from_the_first_question_leaves_the_conversation(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = await somebody(house)
        await ola.presses_data(">tower")
        await ola.presses_data(">letter")
        assert "which tower?" in await ola.says("back")
        assert "Hello!" in await ola.says("back")


async def test_rule_8_an_open_conversation_that_has_become_pointless_ends_by_itself(
    url: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Moving a visit is begun, then the visit is cancelled: there is nothing left to move."""
    async with a_house(url) as house:
        ola = await somebody(house)
        ref = await book(house, ola)
        for way_back in ("continue", "words", "voice"):
            await house.rows("UPDATE visit SET state = 'booked' RETURNING id")
            await ola.presses_data(f">move.{ref}")
            await house.rows("UPDATE visit SET state = 'cancelled' RETURNING id")
            match way_back:
                case "continue":
                    await ola.presses_data(">continue")
                case "words":
                    await ola.says("Monday")
                case _:
                    await ola.sends("voice")
            assert "I cannot find that visit among yours." in ola.sees
            assert await open_dialogs(house) == []
        assert caplog.records == []


async def test_rule_9_a_change_of_language_keeps_every_answer_and_redraws(url: str) -> None:
    async with a_house(url) as house:
        ola = await somebody(house)
        await ola.presses_data(">booking.krakow.career")
        for label in ("Any language", "At the office", "No care", "Nothing special"):
            await ola.presses(label)
        await ola.says("Олена")
        await ola.presses("Leave it out")
        before = (await thread(house))["open"][0]
        await ola.commands("language")
        await ola.presses("Українська")
        assert (await thread(house))["open"] == [before]
        assert TEXTS.say("uk")(Text("asking-which-day")) in ola.sees
        assert ola.screen["language"] == "uk"
        await ola.presses("пн, 23 лист")
        await ola.presses("10:00")
        assert "Олена" in ola.sees
        assert "понеділок, 23 листопада, 10:00" in ola.sees


async def test_a_second_tap_on_a_language_is_no_mistake(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = await somebody(house)
        await ola.presses_data(">tower")
        await ola.commands("language")
        english = ola.data("English")
        await ola.presses_data(english)
        second = await ola.presses_data(english)
        assert OUT_OF_DATE not in second
        assert "which tower?" in second


async def test_a_late_second_tap_on_a_language_does_not_begin_again_what_it_led_to(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = house.person("ola", "en")
        await ola.arrives("ring")
        english = ola.data("English")
        await ola.presses_data(english)
        await ola.presses("SOUTH")
        assert "ring the south bell?" in await ola.presses_data(english)


async def test_who_asks_for_the_language_first_chooses_it_once(url: str) -> None:
    async with a_house(url) as house:
        ola = house.person("ola", "en")
        await ola.commands("language")
        await ola.presses("English")
        assert "Hello!" in ola.sees


async def test_too_many_words_are_cut_and_never_break_anything(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = await somebody(house)
        await ola.presses_data(">letter")
        assert f"{WORDS} letters" in await ola.says("ж" * 50_000)
        assert "did not understand" in await ola.says("ж" * 50_000)
        assert len(json.dumps(await thread(house))) < 8000


async def test_a_refused_answer_says_why_and_asks_again(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = await somebody(house)
        await ola.presses_data(">letter")
        answer = await ola.says(" ")
        assert "Please write your first name" in answer
        assert "which words?" in answer


async def test_words_in_any_language_are_an_answer_where_they_fit(url: str) -> None:
    async with a_house(url) as house:
        ola = await somebody(house)
        await ola.presses_data(">booking.krakow.career")
        assert "How would you like to meet us?" in await ola.says("будь-яка мова")
        assert "Will you need care" in await ola.says("1")


@pytest.mark.parametrize("words", ["99", "99.", "№ 3", "3)", "#3"])
async def test_a_number_that_answers_nothing_is_no_wish(url: str, words: str) -> None:
    """A number means an option of the open question or nothing: never the so-manieth service."""
    async with a_house(url, known=house_of()) as house:
        ola = await somebody(house)
        await ola.presses_data(">tower")
        answer = await ola.says(words)
        assert "did not understand" in answer
        assert "which tower?" in answer


async def test_links_open_their_door_once_a_language_is_chosen(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = house.person("ola", "en")
        assert "Please choose your language." in await ola.arrives("ring")
        assert "which tower?" in await ola.presses("English")
        assert "which tower?" in await ola.arrives("ring")
        for unknown in ("nowhere", "ring-too-many", "ring-" + "x" * 60, "-", "tower"):
            assert "Hello!" in await ola.arrives(unknown), unknown


async def test_a_door_pressed_before_a_language_is_chosen_waits_for_it(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = house.person("ola", "en")
        assert "Please choose your language." in await ola.presses_data(">bells.north")
        assert "north bell" in await ola.presses("English")


async def test_a_release_without_the_dialog_of_an_open_conversation(url: str) -> None:
    async with a_house(url, known=house_of()) as house:
        ola = await somebody(house)
        await ola.presses_data(">tower")
        known = house_of()
        fewer = Dialogs({name: one for name, one in known.by_name.items() if name != "tower"}, {})
        house.world = replace(house.world, dialogs=fewer)
        house.conversation = Conversation(house.world, house.delivery)
        await ola.presses("SOUTH")
        assert "Book a visit" in [label for label, _ in ola.keys]
        assert await open_dialogs(house) == []
