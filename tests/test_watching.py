"""An earlier time for a visit: offered to one after the other, kept for a while, and taken only by a tap."""

from __future__ import annotations

import asyncio
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.centre.offer import OfficeId
from bot.centre.offices import Closure, ConsultantId
from bot.screen import Abilities
from storage import watching
from storage.casework import AddClosure, Blocked, BlockTime, ProposeChange, Proposed, TellSooner
from storage.database import Connection
from storage.records import (
    Act,
    CancelVisit,
    DeclineSooner,
    Done,
    NewReturnCode,
    NotFound,
    ReturnCode,
    SlotGone,
    Taken,
    TakeSooner,
    UseReturnCode,
    VisitRef,
    WatchVisit,
)
from tests.crashing import carry, taking
from tests.talk import House, Paper, Person, a_house, on_postgresql
from tests.test_attendance import at
from tests.test_cases import speaks
from tests.test_desk_dialogs import acts, labels, tells
from tests.test_for_somebody import answers

pytestmark = pytest.mark.one_driver

TUESDAY, THURSDAY = at(8), at(10, day=26)
"""Nothing can begin earlier on a day: what becomes free is one time, and not the end of another besides."""


async def visits(house: House, address: str, start: datetime) -> tuple[Person, VisitRef]:
    """Somebody who has legal advice in Ukrainian in Kraków, where one person gives it."""
    who = house.person(address, "en")
    await speaks(who)
    outcome = await carry(house, address, taking(start))
    assert isinstance(outcome, Taken)
    return who, outcome.visit.ref


async def watches(who: Person, ref: str, where: str = "Only in Kraków") -> None:
    await who.presses_data(f">visit.{ref}")
    await who.presses("Tell me of an earlier time")
    await who.presses(where)
    assert "You are in line." in who.sees


async def starts(house: House) -> list[tuple[object, ...]]:
    rows = await house.rows("SELECT address, starts_at FROM visit JOIN visitor ON visitor.id = visitor_id ORDER BY 1")
    return [(who, str(start)[:16]) for who, start in rows]


def written(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M}"


async def cells(house: House) -> int:
    (row,) = await house.rows("SELECT count(*) FROM cell")
    return int(str(row[0]))


# --- The whole way ---------------------------------------------------------------------------------------------------


async def test_what_is_cancelled_is_offered_to_the_first_in_line_and_taken_with_one_tap(any_house: House) -> None:
    _, early = await visits(any_house, "early", TUESDAY)
    ola, ref = await visits(any_house, "ola", THURSDAY)
    await watches(ola, ref)
    assert await any_house.conversation.offer_sooner() == 0, "nothing has become free"
    await carry(any_house, "early", CancelVisit(early))
    assert await any_house.conversation.offer_sooner() == 1
    read = await ola.reads()
    assert "An earlier time is free: Tuesday, 24 November, 08:00. It is kept for you." in read
    assert "Please answer by Monday, 23 November, 10:00." in read, "two hours"
    assert "legal" not in read.lower(), "whoever looks at the phone learns nothing"
    assert await any_house.conversation.offer_sooner() == 0, "asked once"
    assert await cells(any_house) == 6, "both times are theirs until they decide"
    await ola.presses("Yes, I will take it")
    assert "Done. Your visit is moved to the earlier time." in ola.sees
    assert await starts(any_house) == [("early", written(TUESDAY)), ("ola", written(TUESDAY))]
    assert await cells(any_house) == 3
    assert await any_house.rows("SELECT count(*) FROM watch") == [(0,)]
    due = await any_house.rows("SELECT due_at FROM reminder WHERE state = 'pending' ORDER BY due_at")
    assert due
    assert all(str(one[0])[:16] < written(TUESDAY) for one in due)


async def test_what_is_declined_goes_to_the_next_and_is_not_offered_twice(any_house: House) -> None:
    _, early = await visits(any_house, "early", TUESDAY)
    ola, first = await visits(any_house, "ola", THURSDAY)
    ivan, second = await visits(any_house, "ivan", THURSDAY + timedelta(hours=3))
    await watches(ola, first)
    any_house.later(minutes=1)
    await watches(ivan, second)
    await carry(any_house, "early", CancelVisit(early))
    assert await any_house.conversation.offer_sooner() == 1
    assert "An earlier time" in await ola.reads()
    assert await ivan.reads() == "", "not to two at once"
    await ola.presses("No, I will keep my time")
    assert "Your visit stays as it is." in ola.sees
    assert await any_house.conversation.offer_sooner() == 1
    assert await ola.reads() == ""
    assert "An earlier time" in await ivan.reads()
    await ivan.presses("Yes, I will take it")
    assert ("ivan", written(TUESDAY)) in await starts(any_house)
    assert await any_house.conversation.offer_sooner() == 0, "what he had is later than hers"
    assert await cells(any_house) == 6


async def test_who_does_not_answer_is_told_and_the_next_is_asked(any_house: House) -> None:
    _, early = await visits(any_house, "early", TUESDAY)
    ola, first = await visits(any_house, "ola", THURSDAY)
    ivan, second = await visits(any_house, "ivan", THURSDAY + timedelta(hours=3))
    await watches(ola, first)
    any_house.later(minutes=1)
    await watches(ivan, second)
    await carry(any_house, "early", CancelVisit(early))
    await any_house.conversation.offer_sooner()
    await ola.reads()
    any_house.later(hours=2, minutes=1)
    assert await any_house.conversation.offer_sooner() == 2, "told the one, asked the other"
    seen = await ola.reads()
    assert "is not kept for you any more. Your visit stays as it is: Thursday, 26 November, 10:00." in seen
    assert "An earlier time" in await ivan.reads()
    await ola.presses_data(f">takesooner.{first}.{TUESDAY:%Y%m%d%H%M}")
    assert "that time is not kept for you any more" in ola.sees
    assert ("ola", written(THURSDAY)) in await starts(any_house)


async def test_the_card_says_what_is_kept_and_out_of_the_line_it_is_free(any_house: House) -> None:
    _, early = await visits(any_house, "early", TUESDAY)
    ola, ref = await visits(any_house, "ola", THURSDAY)
    await watches(ola, ref)
    await ola.presses_data(f">visit.{ref}")
    assert "You are in line for an earlier time." in ola.sees
    await ola.presses_data(f">sooner.{ref}")
    assert "You are in line for an earlier time. I will write to you" in ola.sees
    await carry(any_house, "early", CancelVisit(early))
    await any_house.conversation.offer_sooner()
    await ola.presses_data(f">visit.{ref}")
    assert labels(ola)[:2] == ["Yes, I will take it", "No, I will keep my time"]
    await ola.presses_data(f">sooner.{ref}")
    await ola.presses("Stop looking")
    assert "I will stop looking for an earlier time" in ola.sees
    assert await cells(any_house) == 3
    assert await any_house.conversation.offer_sooner() == 0


# --- Who is asked, and when ------------------------------------------------------------------------------------------


async def test_nobody_is_asked_at_night_and_what_is_asked_in_the_evening_outlasts_the_night(house: House) -> None:
    _, early = await visits(house, "early", at(14))
    ola, ref = await visits(house, "ola", THURSDAY)
    await watches(ola, ref)
    house.later(hours=14)  # ten in the evening
    await carry(house, "early", CancelVisit(early))
    assert await house.conversation.offer_sooner() == 0
    house.later(hours=10, minutes=5)  # five past eight
    assert await house.conversation.offer_sooner() == 1
    assert "Please answer by Tuesday, 24 November, 10:05." in await ola.reads()


async def test_an_offer_of_the_evening_stands_until_the_morning(house: House) -> None:
    _, early = await visits(house, "early", at(14, day=25))
    ola, ref = await visits(house, "ola", THURSDAY)
    await watches(ola, ref)
    house.later(hours=12)  # eight in the evening
    await carry(house, "early", CancelVisit(early))
    assert await house.conversation.offer_sooner() == 1
    assert "Please answer by Tuesday, 24 November, 09:00." in await ola.reads()


async def test_what_begins_too_soon_is_not_offered(house: House) -> None:
    _, early = await visits(house, "early", at(14, day=23))
    ola, ref = await visits(house, "ola", THURSDAY)
    await watches(ola, ref)
    house.later(hours=4, minutes=46)
    await carry(house, "early", CancelVisit(early))
    assert await house.conversation.offer_sooner() == 0, "less than the shortest notice"


async def test_in_any_office_the_other_town_is_offered_too_and_its_desk_is_told(any_desk: House) -> None:
    early = any_desk.person("early", "en")
    await speaks(early)
    outcome = await carry(any_desk, "early", replace(taking(TUESDAY), office=OfficeId("tarnow")))
    assert isinstance(outcome, Taken)
    ola, ref = await visits(any_desk, "ola", THURSDAY)
    await watches(ola, ref, "In any office")
    await carry(any_desk, "early", CancelVisit(outcome.visit.ref))
    assert await any_desk.conversation.offer_sooner() == 1
    assert "Tuesday, 24 November, 08:00." in await ola.reads(), "of a delicate visit the town is told by a tap"
    assert "Tuesday, 24 November, 08:00, Tarnów" in await ola.presses("Details")
    await ola.presses("Yes, I will take it")
    assert await any_desk.rows("SELECT office, consultant FROM visit WHERE state = 'booked'") == [("tarnow", "three")]


async def test_who_has_another_visit_then_is_not_asked(house: House) -> None:
    _, early = await visits(house, "early", TUESDAY)
    ola, ref = await visits(house, "ola", THURSDAY)
    await ola.presses_data(">booking.krakow.career")
    await answers(ola, "English", "At the office", "No care", "Nothing special", "Ola", "Leave it out")
    await answers(ola, "Tue, 24 Nov", "08:15", "Yes, book it")
    assert "Your visit is booked." in ola.sees
    await watches(ola, ref)
    await carry(house, "early", CancelVisit(early))
    assert await house.conversation.offer_sooner() == 0


async def test_what_was_free_already_was_seen_and_is_not_offered(house: House) -> None:
    ola, ref = await visits(house, "ola", THURSDAY)
    await ola.presses_data(f">sooner.{ref}")
    assert "An earlier time is free right now: Monday, 23 November, 10:00." in ola.sees
    await ola.presses("Only in Kraków")
    assert await house.conversation.offer_sooner() == 0


async def test_of_weeks_of_free_times_none_is_offered(any_house: House) -> None:
    ola, ref = await visits(any_house, "ola", THURSDAY + timedelta(days=21))
    await ola.presses_data(f">sooner.{ref}")
    await ola.presses("In any office")
    assert await any_house.conversation.offer_sooner() == 0
    assert await ola.reads() == ""


async def test_what_was_free_is_offered_once_somebody_has_had_it_meanwhile(any_house: House) -> None:
    ola, ref = await visits(any_house, "ola", THURSDAY)
    await watches(ola, ref)
    _, early = await visits(any_house, "early", TUESDAY)
    assert await any_house.conversation.offer_sooner() == 0
    await carry(any_house, "early", CancelVisit(early))
    assert await any_house.conversation.offer_sooner() == 1
    assert "Tuesday, 24 November, 08:00." in await ola.reads()
    assert await any_house.conversation.offer_sooner() == 0


async def test_where_nobody_can_be_written_to_nothing_is_promised(tmp_path: object) -> None:
    paper = Paper(abilities=Abilities(reminds=False, lasts=False))
    async with a_house(f"sqlite:///{tmp_path}/test.db", paper=paper) as house:
        ola, ref = await visits(house, "ola", THURSDAY)
        await ola.presses_data(f">sooner.{ref}")
        assert "I cannot write to you here" in ola.sees
        assert await house.rows("SELECT count(*) FROM watch") == [(0,)]


async def test_who_has_left_is_passed_over(house: House) -> None:
    _, early = await visits(house, "early", TUESDAY)
    ola, first = await visits(house, "ola", THURSDAY)
    ivan, second = await visits(house, "ivan", THURSDAY + timedelta(hours=3))
    await watches(ola, first)
    await watches(ivan, second)
    await ola.leaves()
    await carry(house, "early", CancelVisit(early))
    assert await house.conversation.offer_sooner() == 1
    assert "An earlier time" in await ivan.reads()


# --- What else may happen to the visit -------------------------------------------------------------------------------


async def test_who_moves_or_cancels_looks_no_more_and_nothing_stays_held(any_house: House) -> None:
    for number, change in enumerate(("move", "cancel")):
        start = TUESDAY + timedelta(hours=number)
        _, early = await visits(any_house, f"early{number}", start)
        who, ref = await visits(any_house, f"ola{number}", THURSDAY + timedelta(hours=number))
        await watches(who, ref)
        await carry(any_house, f"early{number}", CancelVisit(early))
        assert await any_house.conversation.offer_sooner() == 1
        await who.presses_data(f">{change}.{ref}")
        if change == "move":
            await answers(who, "Wed, 25 Nov", "14:00", "Yes, move it")
        else:
            await who.presses("Yes, cancel it")
        assert await any_house.rows("SELECT count(*) FROM watch") == [(0,)]
    assert await cells(any_house) == 3


async def test_of_a_visit_that_cannot_be_nobody_is_asked_two_things(desk: House) -> None:
    _, early = await visits(desk, "early", TUESDAY)
    ola, ref = await visits(desk, "ola", THURSDAY)
    await watches(ola, ref)
    await carry(desk, "early", CancelVisit(early))
    await desk.conversation.offer_sooner()
    await ola.reads()
    boss = desk.person("boss", "en")
    await speaks(boss)
    await desk.employs(boss, role="coordinator")
    await boss.presses_data(f">propose.{ref}")
    assert "The person is asked." in boss.sees
    assert await desk.rows("SELECT starts_at FROM watch") == [(None,)], "the earlier time is let go"
    assert await desk.conversation.offer_sooner() == 0


async def test_whoever_comes_back_hears_of_the_time_that_is_kept_for_them(any_house: House) -> None:
    _, early = await visits(any_house, "early", TUESDAY)
    ola, ref = await visits(any_house, "ola", THURSDAY)
    await watches(ola, ref)
    code = await carry(any_house, "ola", NewReturnCode())
    assert isinstance(code, ReturnCode)
    await carry(any_house, "early", CancelVisit(early))
    assert await any_house.conversation.offer_sooner() == 1
    phone = any_house.person("ola's phone", "en")
    await speaks(phone)
    _, told = await tells(any_house, "ola's phone", UseReturnCode(code.code))
    assert [(type(one), one.ref) for one in told if isinstance(one, TellSooner)] == [(TellSooner, ref)]
    await phone.presses_data(f">takesooner.{ref}.{TUESDAY:%Y%m%d%H%M}")
    assert "Done. Your visit is moved to the earlier time." in phone.sees


BLOCKED = BlockTime(ConsultantId("one"), at(7), at(12))
SHUT = AddClosure(OfficeId("krakow"), Closure(date(2026, 11, 24), date(2026, 11, 24)))


@pytest.mark.parametrize("act", [BLOCKED, SHUT])
async def test_where_nobody_can_receive_them_any_more_nobody_is_sent(any_desk: House, act: Act[object]) -> None:
    _, early = await visits(any_desk, "early", TUESDAY)
    ola, ref = await visits(any_desk, "ola", THURSDAY)
    await watches(ola, ref)
    await carry(any_desk, "early", CancelVisit(early))
    await any_desk.conversation.offer_sooner()
    await ola.reads()
    await speaks(any_desk.person("boss", "en"))
    await any_desk.employs(any_desk.person("boss", "en"), role="coordinator")
    assert isinstance(await acts(any_desk, "boss", act), Done | Blocked)
    await ola.presses("Yes, I will take it")
    assert "that time is not kept for you any more" in ola.sees
    assert ("ola", written(THURSDAY)) in await starts(any_desk)
    assert await any_desk.conversation.offer_sooner() == 1, "told at once, and not only when the time is over"
    assert "Your visit stays as it is: Thursday, 26 November, 10:00." in await ola.reads()
    assert await cells(any_desk) == 3
    assert await any_desk.conversation.offer_sooner() == 0


async def test_who_is_to_decide_since_a_moment_ago_is_not_asked_something_else(any_desk: House) -> None:
    _, early = await visits(any_desk, "early", TUESDAY)
    ola, ref = await visits(any_desk, "ola", THURSDAY)
    await watches(ola, ref)
    await carry(any_desk, "early", CancelVisit(early))
    (one,) = await any_desk.database.run(lambda connection: watching.in_line(connection, any_desk.now))
    await speaks(any_desk.person("boss", "en"))
    await any_desk.employs(any_desk.person("boss", "en"), role="coordinator")
    assert isinstance(await acts(any_desk, "boss", ProposeChange(ref)), Proposed)

    async def keep(connection: Connection) -> object:
        who = (ConsultantId("one"),)
        return await watching.keep(connection, one, OfficeId("krakow"), who, TUESDAY, TUESDAY)

    assert await any_desk.database.run(keep) is None


async def test_the_same_tap_twice_and_somebody_else_s_tap(any_house: House) -> None:
    _, early = await visits(any_house, "early", TUESDAY)
    ola, ref = await visits(any_house, "ola", THURSDAY)
    await watches(ola, ref)
    await carry(any_house, "early", CancelVisit(early))
    await any_house.conversation.offer_sooner()
    assert isinstance(await carry(any_house, "early", TakeSooner(ref, TUESDAY)), NotFound)
    assert isinstance(await carry(any_house, "early", DeclineSooner(ref, TUESDAY)), NotFound)
    assert isinstance(await carry(any_house, "ola", TakeSooner(ref, TUESDAY + timedelta(minutes=15))), SlotGone)
    assert isinstance(await carry(any_house, "ola", TakeSooner(ref, TUESDAY)), Taken)
    assert isinstance(await carry(any_house, "ola", TakeSooner(ref, TUESDAY)), Taken)
    assert await cells(any_house) == 3


# --- At once ---------------------------------------------------------------------------------------------------------


@on_postgresql
async def test_a_hundred_in_line_for_one_time_and_as_many_who_book(url: str) -> None:
    """Two processes offer at the same time while others race for the freed time by booking: one gets it."""
    async with a_house(url) as house, a_house(url, owner="there", fresh=False) as other:
        _, early = await visits(house, "early", TUESDAY)
        refs = []
        days = [THURSDAY + timedelta(days=day) for day in (0, 1, 4, 5, 6, 7, 8)]
        for number, start in enumerate(start + timedelta(hours=hour) for start in days for hour in (-1, 0, 3, 4)):
            who, ref = await visits(house, f"p{number}", start)
            assert isinstance(await carry(house, who.address, WatchVisit(ref, False)), Done)
            refs.append(ref)
            house.later(seconds=1)
        other.times[:] = house.times
        await carry(house, "early", CancelVisit(early))
        racing = [carry(one, f"r{number}", taking(TUESDAY)) for number in range(8) for one in (house,)]
        told = await asyncio.gather(house.conversation.offer_sooner(), other.conversation.offer_sooner(), *racing)
        held = await house.rows("SELECT count(*) FROM watch WHERE starts_at IS NOT NULL")
        booked = sum(isinstance(one, Taken) for one in told[2:])
        assert int(str(held[0][0])) + booked == 1, "exactly one has it"
        doubled = await house.rows("SELECT consultant, starts_at FROM cell GROUP BY 1, 2 HAVING count(*) > 1")
        assert doubled == []


@pytest.mark.parametrize("seed", range(4))
async def test_whatever_happens_cells_are_those_of_visits_and_offers(house: House, seed: int) -> None:
    dice = random.Random(seed)
    slots = [TUESDAY + timedelta(days=day, hours=hour) for day in (0, 1, 2, 3) for hour in (0, 1, 2, 5, 6)]
    people: dict[str, VisitRef] = {}
    for number, start in enumerate(dice.sample(slots, 12)):
        who, ref = await visits(house, f"p{number}", start)
        people[who.address] = ref
    for _ in range(60):
        address = dice.choice(list(people))
        ref = people[address]
        offered = await house.rows("SELECT ref, w.starts_at FROM watch w JOIN visit v ON v.id = visit_id")
        kept = {one: start for one, start in offered if start is not None}
        match dice.randrange(7):
            case 0 | 1:
                await carry(house, address, WatchVisit(ref, dice.random() < 0.5))
            case 2:
                await carry(house, address, CancelVisit(ref))
            case 3 if ref in kept:
                start = datetime.fromisoformat(str(kept[ref])).replace(tzinfo=UTC)
                await carry(house, address, TakeSooner(ref, start))
            case 4 if ref in kept:
                start = datetime.fromisoformat(str(kept[ref])).replace(tzinfo=UTC)
                await carry(house, address, DeclineSooner(ref, start))
            case 5:
                house.later(minutes=dice.choice((1, 30, 130)))
            case _:
                await house.conversation.offer_sooner()
        active = await house.rows("SELECT count(*) FROM visit WHERE state != 'cancelled'")
        held = await house.rows("SELECT count(*) FROM watch WHERE starts_at IS NOT NULL")
        assert await cells(house) == 3 * (int(str(active[0][0])) + int(str(held[0][0])))
