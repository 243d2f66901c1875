"""Taking part in events, on every database: nobody gets a place twice, and the line is kept in its order."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.screen import CameBack, Input, Left
from storage import lines
from storage.database import Connection
from storage.eventwork import (
    Closed,
    EventId,
    Full,
    InLine,
    Joined,
    JoinEvent,
    LeaveEvent,
    OfferGone,
    RateEvent,
    SayComing,
    TakePlace,
    TellEvent,
    WaitForEvent,
)
from storage.records import Act, Done, NewReturnCode, NotFound, ReturnCode, Started, UseReturnCode
from tests.enrolling import HOUR, acts, adds_up, at, does, finds, held, join, line_up, states, who_is
from tests.talk import House, a_house, on_postgresql

pytestmark = pytest.mark.one_driver


@pytest.fixture
def house(any_house: House) -> House:
    return any_house


async def tick(house: House) -> list[tuple[str, str]]:
    """One tick of the lines; who is told what."""

    async def work(connection: Connection) -> list[TellEvent]:
        told: list[TellEvent] = []
        for id in await lines.due(connection, house.world.configured, house.now):
            told += await lines.settle(connection, id, house.world.configured, house.now, patient=False)
        return told

    told = await house.database.run(work)
    await adds_up(house)
    return await who_is(house, told)


# --- Joining ---------------------------------------------------------------------------------------------------------


async def test_whoever_joins_takes_a_place_and_has_a_ticket(house: House) -> None:
    id = await held(house, places=2)
    outcome = await does(house, "ola", JoinEvent(id))
    assert isinstance(outcome, Joined)
    assert (outcome.enrolment.state, outcome.enrolment.seats, len(outcome.enrolment.ref)) == ("joined", 1, 8)
    assert await does(house, "ola", JoinEvent(id)) == outcome, "a second tap changes nothing"
    found = await finds(house, id, "ola")
    assert (found.event.taken, found.free, found.mine) == (1, 1, outcome.enrolment)
    await adds_up(house)


async def test_what_nobody_sees_nobody_joins(house: House) -> None:
    draft = await held(house, state="draft")
    cancelled = await held(house, state="cancelled")
    closed = await held(house, closes_at=at(12, day=23, month=11) - 5 * HOUR)
    for id, outcome in (
        (draft, NotFound()),
        (EventId(99), NotFound()),
        (cancelled, Closed()),
        (closed, Closed()),
    ):
        assert await does(house, "ola", JoinEvent(id)) == outcome
        assert await does(house, "ola", WaitForEvent(id)) == outcome
    begun = await held(house)
    house.times.append(at(17))
    assert await does(house, "ola", JoinEvent(begun)) == Closed()
    assert await house.rows("SELECT 1 FROM enrolment") == []


async def test_companions_are_as_many_as_are_allowed_and_fit(house: House) -> None:
    id = await held(house, places=4, companions=3)
    for companions in (-1, 4):
        assert await does(house, "ola", JoinEvent(id, companions)) == Closed()
    await join(house, id, "ola", companions=2)
    assert await does(house, "ivan", JoinEvent(id, 1)) == Full(1)
    await join(house, id, "ivan")
    assert await does(house, "ola", JoinEvent(id, 3)) == Full(0), "one more is one too many"
    await join(house, id, "ola", companions=1)
    assert (await finds(house, id, "ivan")).free == 1
    await join(house, id, "ivan", companions=1)
    await adds_up(house)


async def test_after_the_deadline_one_may_bring_fewer_but_not_more(house: House) -> None:
    id = await held(house, places=9, companions=3, closes_at=at(12, day=25, month=11))
    await join(house, id, "ola", companions=2)
    house.times.append(at(13, day=25, month=11))
    assert await does(house, "ola", JoinEvent(id, 3)) == Closed()
    await join(house, id, "ola", companions=1)
    assert (await finds(house, id, "ola")).event.taken == 2


async def test_an_event_without_limit_takes_as_many_as_come(house: House) -> None:
    id = await held(house)
    await join(house, id, *(f"person {number}" for number in range(20)))
    found = await finds(house, id, "person 3")
    assert (found.event.taken, found.free) == (20, None)
    await adds_up(house)


# --- The line --------------------------------------------------------------------------------------------------------


async def test_a_full_event_has_a_line_in_the_order_of_coming(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    assert await does(house, "ivan", JoinEvent(id)) == Full(0)
    for number, who in enumerate(("ivan", "anna", "petro")):
        outcome = await does(house, who, WaitForEvent(id))
        assert isinstance(outcome, InLine)
        assert outcome.ahead == number
        house.later(minutes=1)
    again = await does(house, "ivan", WaitForEvent(id))
    assert isinstance(again, InLine)
    assert again.ahead == 0, "who asks again keeps the place in line"
    assert (await finds(house, id, "petro")).line == 3
    assert isinstance(await does(house, "ola", WaitForEvent(id)), Joined), "who takes part need not wait"


async def test_a_free_place_needs_no_line(house: House) -> None:
    id = await held(house, places=1)
    assert isinstance(await does(house, "ola", WaitForEvent(id)), Joined)
    await adds_up(house)


async def test_what_becomes_free_is_kept_for_the_first_in_line(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan", "anna")
    outcome, told = await acts(house, "ola", LeaveEvent(id))
    assert outcome == Done()
    assert await who_is(house, told) == [("ivan", "offered")]
    ivan = (await finds(house, id, "ivan")).mine
    assert ivan is not None
    assert (ivan.state, ivan.offer_until) == ("offered", house.now + 2 * HOUR)
    assert await does(house, "eve", JoinEvent(id)) == Full(0), "nobody else gets it meanwhile"
    assert await does(house, "anna", TakePlace(id)) == OfferGone()
    assert isinstance(await does(house, "ivan", TakePlace(id)), Joined)
    assert isinstance(await does(house, "ivan", TakePlace(id)), Joined), "a second tap changes nothing"
    assert await states(house, id) == {"anna": "waiting", "ola": "left", "ivan": "joined"}
    await adds_up(house)


async def test_what_is_declined_goes_to_the_next_at_once(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan", "anna")
    await does(house, "ola", LeaveEvent(id))
    outcome, told = await acts(house, "ivan", LeaveEvent(id))
    assert outcome == Done()
    assert await who_is(house, told) == [("anna", "offered")]
    assert await tick(house) == []


async def test_who_says_nothing_in_time_is_told_and_the_next_is_asked(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan", "anna", "petro")
    await does(house, "ola", LeaveEvent(id))
    house.later(hours=1, minutes=59)
    assert await tick(house) == []
    house.later(minutes=1)
    assert await does(house, "ivan", TakePlace(id)) == OfferGone(), "even before the tick"
    assert await does(house, "ivan", JoinEvent(id)) == Full(0)
    assert await tick(house) == [("ivan", "missed"), ("anna", "offered")]
    assert await tick(house) == []
    assert (await states(house, id))["ivan"] == "missed-offer"
    outcome = await does(house, "ivan", WaitForEvent(id))
    assert isinstance(outcome, InLine)
    assert outcome.ahead == 2, "at the end of the line, behind anna, who is being asked, and petro"
    assert isinstance(await does(house, "anna", TakePlace(id)), Joined)


async def test_who_comes_too_late_and_goes_in_line_again_before_the_tick_is_the_last(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan", "anna")
    await does(house, "ola", LeaveEvent(id))
    house.later(hours=2)
    outcome, told = await acts(house, "ivan", WaitForEvent(id))
    assert isinstance(outcome, InLine)
    assert outcome.ahead == 1
    assert await who_is(house, told) == [("anna", "offered")]
    await adds_up(house)


async def test_at_night_nobody_is_asked_and_nobody_slips_in(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan", "anna")
    house.times.append(at(23, day=24, month=11))
    outcome, told = await acts(house, "ola", LeaveEvent(id))
    assert (outcome, told) == (Done(), [])
    assert await tick(house) == []
    assert await does(house, "eve", JoinEvent(id)) == Full(0), "it waits for those in line"
    assert await does(house, "anna", JoinEvent(id)) == Full(0)
    house.times.append(at(8, day=25, month=11))
    assert await tick(house) == [("ivan", "offered")]


async def test_who_is_first_in_line_and_awake_may_take_it_at_night(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan", "anna")
    house.times.append(at(23, day=24, month=11))
    await does(house, "ola", LeaveEvent(id))
    assert isinstance(await does(house, "ivan", JoinEvent(id)), Joined)
    await adds_up(house)


async def test_an_offer_that_would_end_at_night_ends_in_the_morning(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan")
    house.times.append(at(20, day=24, month=11))
    await does(house, "ola", LeaveEvent(id))
    mine = (await finds(house, id, "ivan")).mine
    assert mine is not None
    assert mine.offer_until == at(9, day=25, month=11)


async def test_shortly_before_the_beginning_it_goes_to_whoever_is_first(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan", "anna")
    house.times.append(at(15, 50))
    assert await acts(house, "ola", LeaveEvent(id)) == (Done(), [])
    assert await tick(house) == []
    assert (await finds(house, id, "anna")).free == 1
    assert isinstance(await does(house, "anna", JoinEvent(id)), Joined)
    assert await does(house, "ivan", JoinEvent(id)) == Full(0)
    await adds_up(house)


async def test_more_places_are_offered_to_as_many_in_their_order(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan", "anna", "petro")
    await house.rows(f"UPDATE event SET places = 3 WHERE id = {id} RETURNING id")
    assert await tick(house) == [("ivan", "offered"), ("anna", "offered")]
    await house.rows(f"UPDATE event SET places = NULL WHERE id = {id} RETURNING id")
    assert await tick(house) == [("petro", "offered")]


async def test_fewer_companions_free_a_place(house: House) -> None:
    id = await held(house, places=2, companions=1)
    await join(house, id, "ola", companions=1)
    await line_up(house, id, "ivan")
    outcome, told = await acts(house, "ola", JoinEvent(id, 0))
    assert isinstance(outcome, Joined)
    assert await who_is(house, told) == [("ivan", "offered")]
    await adds_up(house)


async def test_who_needs_more_than_is_free_is_passed_over_by_those_alone_who_fit(house: House) -> None:
    id = await held(house, places=3, companions=2)
    await join(house, id, "ola", "olga", "oleg")
    await line_up(house, id, "family", companions=2)
    await line_up(house, id, "pair", companions=1)
    await line_up(house, id, "ivan", "anna")
    _, told = await acts(house, "ola", LeaveEvent(id))
    assert await who_is(house, told) == [("ivan", "offered")], "one place is enough for ivan alone"
    assert (await finds(house, id, "family")).ahead == 0, "and the family is still the first"
    outcome, told = await acts(house, "family", WaitForEvent(id, 0))
    assert isinstance(outcome, InLine), "with one person less they wait on, where they were"
    assert outcome.ahead == 0
    _, told = await acts(house, "olga", LeaveEvent(id))
    assert await who_is(house, told) == [("family", "offered")]
    await adds_up(house)


async def test_nobody_waits_for_more_places_than_there_are(house: House) -> None:
    id = await held(house, places=2, companions=3)
    await join(house, id, "ola", "ivan")
    assert isinstance(await does(house, "anna", WaitForEvent(id, 2)), Closed)
    await line_up(house, id, "anna", companions=1)


async def test_who_is_passed_over_and_brings_fewer_takes_what_is_free(house: House) -> None:
    id = await held(house, places=3, companions=2)
    await join(house, id, "ola", "olga", "oleg")
    await line_up(house, id, "family", companions=2)
    _, told = await acts(house, "ola", LeaveEvent(id))
    assert told == []
    assert (await finds(house, id, "family")).free == 1
    assert isinstance(await does(house, "family", WaitForEvent(id, 0)), Joined)


async def test_a_stranger_may_take_what_is_enough_for_nobody_in_line(house: House) -> None:
    id = await held(house, places=2, companions=1)
    await join(house, id, "ola", "olga")
    await line_up(house, id, "family", companions=1)
    await does(house, "ola", LeaveEvent(id))
    assert isinstance(await does(house, "eve", JoinEvent(id)), Joined)
    await adds_up(house)


async def test_who_is_offered_a_place_and_wants_more_goes_back_to_where_they_were(house: House) -> None:
    id = await held(house, places=2, companions=1)
    await join(house, id, "ola", "olga")
    await line_up(house, id, "ivan", "anna")
    await does(house, "ola", LeaveEvent(id))
    outcome, told = await acts(house, "ivan", WaitForEvent(id, 1))
    assert isinstance(outcome, InLine)
    assert outcome.ahead == 0
    assert await who_is(house, told) == [("anna", "offered")]
    await adds_up(house)


async def test_who_cannot_be_written_to_keeps_nobody_waiting(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan", "anna")
    await house.conversation.receive(Input("paper", "gone", "ivan", Left()))
    _, told = await acts(house, "ola", LeaveEvent(id))
    assert await who_is(house, told) == [("anna", "offered")]
    await house.conversation.receive(Input("paper", "back", "ivan", CameBack()))
    _, told = await acts(house, "anna", LeaveEvent(id))
    assert await who_is(house, told) == [("ivan", "offered")], "and is there again when they are back"


async def test_a_cancelled_event_offers_nothing(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan")
    await does(house, "ola", LeaveEvent(id))
    await house.rows(f"UPDATE event SET state = 'cancelled' WHERE id = {id} RETURNING id")
    assert await does(house, "ivan", TakePlace(id)) == OfferGone()
    house.later(hours=3)
    assert await tick(house) == []


# --- Leaving, coming, rating -----------------------------------------------------------------------------------------


async def test_leaving_is_for_those_who_are_in(house: House) -> None:
    id = await held(house)
    assert await does(house, "ola", LeaveEvent(id)) == NotFound()
    await join(house, id, "ola")
    assert await does(house, "ola", LeaveEvent(id)) == Done()
    assert await does(house, "ola", LeaveEvent(id)) == Done()
    await join(house, id, "ola")
    assert len(await house.rows("SELECT 1 FROM enrolment")) == 1, "who comes back has the same ticket"
    house.times.append(at(17))
    assert await does(house, "ola", LeaveEvent(id)) == Started()


async def test_a_course_can_be_left_until_its_last_session(house: House) -> None:
    id = await held(house, at(17), at(17, day=8), places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan")
    house.times.append(at(20))
    assert await acts(house, "ola", LeaveEvent(id)) == (Done(), []), "nobody begins in the middle"
    await adds_up(house)


async def test_who_comes_says_so(house: House) -> None:
    id = await held(house)
    assert await does(house, "ola", SayComing(id)) == NotFound()
    await join(house, id, "ola")
    assert await does(house, "ola", SayComing(id)) == Done()
    mine = (await finds(house, id, "ola")).mine
    assert mine is not None
    assert mine.coming
    house.times.append(at(19))
    assert await does(house, "ola", SayComing(id)) == Started()


async def test_how_it_was_is_said_once_it_is_over_by_those_who_took_part(house: House) -> None:
    id = await held(house)
    await join(house, id, "ola", "ivan")
    await does(house, "ivan", LeaveEvent(id))
    assert await does(house, "ola", RateEvent(id, 5)) == NotFound()
    house.times.append(at(19))
    assert await does(house, "ivan", RateEvent(id, 5)) == NotFound()
    for stars in (0, 6):
        assert await does(house, "ola", RateEvent(id, stars)) == NotFound()
    assert await does(house, "ola", RateEvent(id, 4)) == Done()
    assert await does(house, "ola", RateEvent(id, 5)) == Done()
    assert await house.rows("SELECT rating FROM enrolment WHERE rating IS NOT NULL") == [(5,)]


# --- Return codes ----------------------------------------------------------------------------------------------------


async def comes_back(house: House, old: str, new: str) -> Sequence[tuple[str, str]]:
    """Whoever was at one address comes back at another with their code; who is told what."""
    code = await does(house, old, NewReturnCode())
    assert isinstance(code, ReturnCode)
    _, told = await acts(house, new, UseReturnCode(code.code))
    await adds_up(house)
    return await who_is(house, told)


async def test_a_return_code_brings_enrolments_along(house: House) -> None:
    one, other = await held(house, places=1), await held(house, at(17, day=2), places=1)
    await join(house, one, "ola")
    await join(house, other, "ivan")
    await line_up(house, other, "ola")
    ticket = (await finds(house, one, "ola")).mine
    assert await comes_back(house, "ola", "ola's phone") == []
    mine = (await finds(house, one, "ola's phone")).mine
    assert mine is not None
    assert ticket is not None
    assert (mine.ref, mine.state) == (ticket.ref, "joined")
    assert await states(house, other) == {"ola's phone": "waiting", "ivan": "joined"}
    _, told = await acts(house, "ivan", LeaveEvent(other))
    assert await who_is(house, told) == [("ola's phone", "offered")]


async def test_whoever_comes_back_hears_of_the_place_that_is_kept_for_them(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ivan")
    await line_up(house, id, "ola")
    await does(house, "ivan", LeaveEvent(id))
    assert await comes_back(house, "ola", "ola's phone") == [("ola's phone", "offered")]
    house.later(hours=3)
    assert await comes_back(house, "ola's phone", "another") == [], "its time is over"


@pytest.mark.parametrize("better", ["ola", "ola's phone"])
async def test_of_two_enrolments_of_one_person_the_better_stays(house: House, better: str) -> None:
    worse = "ola" if better == "ola's phone" else "ola's phone"
    id = await held(house, places=2)
    await join(house, id, better, "ivan")
    await line_up(house, id, worse, "anna")
    assert await comes_back(house, "ola", "ola's phone") == []
    assert await states(house, id) == {"anna": "waiting", "ola's phone": "joined", "ivan": "joined"}


async def test_a_place_that_somebody_had_twice_goes_to_the_next_in_line(house: House) -> None:
    id = await held(house, places=3, companions=1)
    await join(house, id, "ola", companions=1)
    await join(house, id, "ola's phone")
    await line_up(house, id, "anna")
    assert await comes_back(house, "ola", "ola's phone") == [("anna", "offered")]
    mine = (await finds(house, id, "ola's phone")).mine
    assert mine is not None
    assert mine.seats == 2


async def test_when_somebody_came_is_kept_with_what_stays(house: House) -> None:
    id = await held(house, at(17), at(17, day=8))
    await join(house, id, "ola's phone", "ola")
    rows = await house.rows("SELECT address, enrolment.id FROM enrolment JOIN visitor ON visitor.id = visitor_id")
    ids = {str(address): int(str(number)) for address, number in rows}
    for address, session in (("ola", 1), ("ola's phone", 1), ("ola", 2)):
        await house.rows(
            "INSERT INTO event_attendance (enrolment_id, session, came, at) "
            f"VALUES ({ids[address]}, {session}, true, '2026-12-01 17:00:00') RETURNING session"
        )
    await comes_back(house, "ola", "ola's phone")
    mine = (await finds(house, id, "ola's phone")).mine
    assert mine is not None
    assert mine.attended == ((1, True), (2, True))


# --- Races -----------------------------------------------------------------------------------------------------------


async def test_of_a_hundred_who_want_the_last_place_one_has_it_and_the_others_are_in_line(house: House) -> None:
    id = await held(house, places=3)
    await join(house, id, "ola", "olga")
    people = [f"person {number}" for number in range(100)]
    first = await asyncio.gather(*(does(house, one, JoinEvent(id)) for one in people))
    assert Counter(type(one).__name__ for one in first) == {"Joined": 1, "Full": 99}
    left = [one for one, outcome in zip(people, first, strict=True) if isinstance(outcome, Full)]
    waiting = await asyncio.gather(*(does(house, one, WaitForEvent(id)) for one in left))
    assert sorted(one.ahead for one in waiting if isinstance(one, InLine)) == list(range(99))
    told = {who: one.ahead for who, one in zip(left, waiting, strict=True) if isinstance(one, InLine)}
    line = [who for who, state in (await states(house, id)).items() if state == "waiting"]
    assert line == sorted(told, key=told.__getitem__), "in the order in which they were told"
    await adds_up(house)


async def test_a_hundred_tap_the_line_at_once(house: House) -> None:
    id = await held(house, places=1)
    people = [f"person {number}" for number in range(100)]
    outcomes = await asyncio.gather(*(does(house, one, WaitForEvent(id)) for one in people))
    assert Counter(type(one).__name__ for one in outcomes) == {"Joined": 1, "InLine": 99}
    assert sorted(one.ahead for one in outcomes if isinstance(one, InLine)) == list(range(99))


async def test_one_freed_place_is_never_offered_to_two(house: House) -> None:
    """Ten leave while ticks run and others come."""
    id = await held(house, places=10)
    inside, line = [f"in {number}" for number in range(10)], [f"line {number:02}" for number in range(30)]
    await join(house, id, *inside)
    await line_up(house, id, *line)
    comers = [does(house, f"new {number}", JoinEvent(id)) for number in range(10)]
    await asyncio.gather(*(does(house, one, LeaveEvent(id)) for one in inside), *comers, *(tick(house) for _ in "abc"))
    await tick(house)
    offered = [who for who, state in (await states(house, id)).items() if state == "offered"]
    assert offered == line[:10], "the first ten, and nobody from outside"
    await adds_up(house)


@on_postgresql
async def test_two_processes_give_no_place_twice(url: str) -> None:
    async with a_house(url) as here, a_house(url, owner="there", fresh=False) as there:
        drawn = iter(range(100_000, 200_000))
        object.__setattr__(there.world, "draw", lambda letters: f"{next(drawn)}".rjust(letters, "B"))
        id = await held(here, places=5)
        both = [(house, f"{name} {number}") for number in range(20) for name, house in (("a", here), ("b", there))]
        await asyncio.gather(*(does(house, who, WaitForEvent(id)) for house, who in both))
        assert Counter((await states(here, id)).values()) == {"joined": 5, "waiting": 35}
        inside = [who for who, state in (await states(here, id)).items() if state == "joined"]
        await asyncio.gather(
            *(does(house, who, LeaveEvent(id)) for house, who in both if who in inside), tick(here), tick(there)
        )
        await tick(here)
        assert Counter((await states(here, id)).values()) == {"left": 5, "offered": 5, "waiting": 30}


# --- Whatever they do ------------------------------------------------------------------------------------------------

PEOPLE = [f"person {number}" for number in range(8)]
ACTS: Sequence[Callable[[EventId], Act[object]]] = (
    *(lambda event, companions=companions: JoinEvent(event, companions) for companions in (0, 1, 2)),
    *(lambda event, companions=companions: WaitForEvent(event, companions) for companions in (0, 1, 2)),
    LeaveEvent,
    TakePlace,
    SayComing,
)


async def one_step(house: House, id: EventId, step: tuple[str, int]) -> Counter[str]:
    """Somebody does something, time passes, or the coordinator changes how many places there are; what came of it."""
    what, number = step
    if what == "time":
        house.later(minutes=(5, 30, 121)[number % 3])
        return Counter(how for _, how in await tick(house))
    if what == "places":
        ((taken,),) = await house.rows(f"SELECT taken FROM event WHERE id = {id}")
        places = max(int(str(taken)), 1 + number % 6)
        await house.rows(f"UPDATE event SET places = {places} WHERE id = {id} RETURNING id")
        return Counter()
    outcome, told = await acts(house, what, ACTS[number](id))
    return Counter([type(outcome).__name__, *(how for _, how in await who_is(house, told))])


async def it_goes_on(house: House, steps: Iterable[tuple[str, int]]) -> Counter[str]:
    """All these steps; after each it adds up, and in the end nobody is forgotten."""
    id = await held(house, places=4, companions=2)
    seen: Counter[str] = Counter()
    for step in steps:
        seen += await one_step(house, id, step)
        await adds_up(house)
    house.times.append(max(house.now, at(12, day=29, month=11)))
    await tick(house)
    ((free,),) = await house.rows(f"SELECT places - taken FROM event WHERE id = {id}")
    ((wanted,),) = await house.rows(f"SELECT min(seats) FROM enrolment WHERE event_id = {id} AND state = 'waiting'")
    if house.now < at(15):
        assert wanted is None or int(str(wanted)) > int(str(free)), "by day, what is free is enough for nobody in line"
    return seen


@pytest.mark.parametrize("seed", range(2))
async def test_whatever_people_do_it_adds_up(house: House, seed: int) -> None:
    chance = random.Random(seed)
    whats = (*PEOPLE, *PEOPLE, *PEOPLE, "time", "time", "places")
    steps = [(chance.choice(whats), chance.randrange(len(ACTS))) for _ in range(200)]
    seen = await it_goes_on(house, steps)
    assert {"Joined", "InLine", "Full", "Done", "OfferGone", "offered", "missed"} <= set(seen), seen


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.sampled_from((*PEOPLE, "time", "places")), st.integers(0, len(ACTS) - 1)), min_size=5, max_size=40
    )
)
def test_in_whatever_order_they_do_it(steps: list[tuple[str, int]]) -> None:
    async def story() -> None:
        with TemporaryDirectory() as folder:
            async with a_house(f"sqlite:///{folder}/test.db") as house:
                await it_goes_on(house, steps)

    asyncio.run(story())
