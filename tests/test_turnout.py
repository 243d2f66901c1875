"""Who came to events: noted by those of its office, once, on the day; tickets at the door, and kindly why not."""

from __future__ import annotations

import asyncio

import pytest

from storage import roster, turnout
from storage.database import Connection
from storage.eventwork import (
    Attendee,
    CancelEvent,
    CheckedIn,
    CheckIn,
    Event,
    EventId,
    MarkAttendance,
    MarkOthers,
    NotLetIn,
    StaffEvent,
    Ticket,
)
from storage.records import Done, NotFound
from tests.gathering import at, column, found, planned, takes_part
from tests.talk import House
from tests.test_desk_dialogs import acts, works


@pytest.fixture
async def centre(any_house: House) -> House:
    """A house with a coordinator, and consultants of two offices."""
    await works(any_house, "kasia", role="coordinator")
    await works(any_house, "ewa", offices=("krakow",))
    await works(any_house, "tom", offices=("tarnow",))
    return any_house


async def listed(house: House, one: Event) -> list[Attendee]:
    async def work(connection: Connection) -> list[Attendee]:
        return list(await turnout.attendees(connection, one.id))

    return await house.database.run(work)


async def counts(house: House, one: Event) -> StaffEvent:
    async def work(connection: Connection) -> StaffEvent:
        return (await turnout.counted(connection, [one]))[0]

    return await house.database.run(work)


async def noted(house: House) -> list[tuple[object, ...]]:
    return await house.rows("SELECT enrolment_id, session, came FROM event_attendance ORDER BY enrolment_id, session")


async def test_the_list_begins_with_those_who_take_part(centre: House) -> None:
    one = await planned(centre, published=True, places=9)
    await takes_part(centre, one, "zoe")
    await takes_part(centre, one, "ann", state="waiting")
    await takes_part(centre, one, "bob", state="offered", offer_until=at(12))
    await takes_part(centre, one, "cid", state="left")
    await takes_part(centre, one, "abe", seats=2, coming=True)
    await centre.rows("UPDATE visitor SET language = 'uk' WHERE address = 'abe' RETURNING id")
    people = await listed(centre, one)
    tickets = [(who.enrolment.ref[-3:], who.enrolment.state) for who in people]
    assert tickets == [("ABE", "joined"), ("ZOE", "joined"), ("BOB", "offered"), ("ANN", "waiting")]
    assert (people[0].language, people[0].channel, people[0].enrolment.seats) == ("uk", "paper", 2)
    assert people[2].enrolment.offer_until == at(12)


async def test_what_is_counted(centre: House) -> None:
    one, other = await planned(centre, published=True, places=9), await planned(centre, published=True)
    for name, state, more in (
        ("a", "joined", {"coming": True, "rating": 5}),
        ("b", "joined", {"coming": False}),
        ("c", "joined", {"rating": 3}),
        ("d", "waiting", {}),
        ("e", "offered", {}),
        ("f", "left", {}),
    ):
        await takes_part(centre, one, name, state=state, **{"news": 1, **more})
    await centre.rows(f"UPDATE event SET news = 1 WHERE id = {one.id} RETURNING id")
    await centre.rows("UPDATE enrolment SET news = 0 WHERE ref IN ('TQQQQQQC', 'TQQQQQQF') RETURNING id")
    seen = await counts(centre, one)
    assert (seen.joined, seen.waiting, seen.offered, seen.coming, seen.not_coming) == (3, 1, 1, 1, 1)
    assert (seen.ratings, seen.untold) == ((5, 3), 1)
    assert (await counts(centre, other)).joined == 0


async def test_who_came_is_noted_on_the_day_and_taken_back(centre: House) -> None:
    one = await planned(centre, at(17), at(17, day=8), published=True)
    ticket = Ticket(await takes_part(centre, one, "ola"))
    centre.times.append(at(23, day=30, month=11))
    assert await acts(centre, "ewa", MarkAttendance(ticket, 1, True)) == NotFound(), "the day before"
    centre.times.append(at(9))
    assert await acts(centre, "ewa", MarkAttendance(ticket, 1, False)) == NotFound(), (
        "nobody is missed before it begins"
    )
    assert await acts(centre, "ewa", MarkAttendance(ticket, 1, True)) == Done()
    assert await acts(centre, "ewa", MarkAttendance(ticket, 1, True)) == Done()
    assert await acts(centre, "ewa", MarkAttendance(ticket, 2, True)) == NotFound(), "that is next week"
    assert await noted(centre) == [(1, 1, True)]
    assert (await listed(centre, one))[0].enrolment.attended == ((1, True),)
    centre.times.append(at(18))
    assert await acts(centre, "kasia", MarkAttendance(ticket, 1, False)) == Done()
    assert await noted(centre) == [(1, 1, False)]
    centre.times.append(at(18, day=20))
    assert await acts(centre, "kasia", MarkAttendance(ticket, 2, True)) == Done(), "as long as it is kept"
    assert await acts(centre, "kasia", MarkAttendance(ticket, 1, None)) == Done()
    assert await acts(centre, "kasia", MarkAttendance(ticket, 1, None)) == Done()
    assert await noted(centre) == [(1, 2, True)]
    assert [row for row in await centre.rows("SELECT act, object FROM audit ORDER BY id") if row[1] != "event 1"] == [
        ("event-came", f"ticket {ticket}"),
        ("event-missed", f"ticket {ticket}"),
        ("event-came", f"ticket {ticket}"),
        ("event-unmark", f"ticket {ticket}"),
    ]


async def test_the_others_did_not_come(centre: House) -> None:
    one = await planned(centre, published=True, places=9)
    tickets = [await takes_part(centre, one, name) for name in ("a", "b", "c")]
    await takes_part(centre, one, "d", state="waiting")
    centre.times.append(at(16))
    await acts(centre, "ewa", MarkAttendance(Ticket(tickets[1]), 1, True))
    assert await acts(centre, "ewa", MarkOthers(one.id, 1)) == NotFound(), "nobody is missed before it begins"
    centre.times.append(at(17))
    for _ in range(2):
        assert await acts(centre, "ewa", MarkOthers(one.id, 1)) == Done()
    assert await acts(centre, "ewa", MarkOthers(one.id, 2)) == NotFound()
    assert await noted(centre) == [(1, 1, False), (2, 1, True), (3, 1, False)]
    assert await column(centre, "SELECT count(*) FROM audit WHERE act = 'event-missed'") == [1]


async def test_two_who_note_the_same_at_once_note_it_once(centre: House) -> None:
    one = await planned(centre, published=True)
    ticket = Ticket(await takes_part(centre, one, "ola"))
    centre.times.append(at(17))
    both = (MarkAttendance(ticket, 1, True), CheckIn(ticket), MarkAttendance(ticket, 1, True))
    await asyncio.gather(*(acts(centre, who, act) for who in ("ewa", "kasia") for act in both))
    assert await noted(centre) == [(1, 1, True)]
    assert await column(centre, "SELECT count(*) FROM audit WHERE act = 'event-came'") == [1]


async def test_who_has_no_place_is_not_noted(centre: House) -> None:
    one = await planned(centre, published=True)
    tickets = [
        Ticket(await takes_part(centre, one, name, state=state))
        for name, state in (("a", "waiting"), ("b", "offered"), ("c", "left"), ("d", "missed-offer"))
    ]
    centre.times.append(at(17))
    for ticket in tickets:
        assert await acts(centre, "ewa", MarkAttendance(ticket, 1, True)) == NotFound()
    whys = [await acts(centre, "ewa", CheckIn(ticket)) for ticket in tickets]
    assert [why.why for why in whys if isinstance(why, NotLetIn)] == ["waiting", "waiting", "left", "left"]
    assert await noted(centre) == []


# --- At the door -----------------------------------------------------------------------------------------------------


async def test_a_ticket_is_attendance_however_it_was_typed(centre: House) -> None:
    one = await planned(centre, published=True)
    ticket = await takes_part(centre, one, "ola", seats=3)
    centre.times.append(at(16, 50))
    typed = f" {ticket[:4].lower()}-{ticket[4:]} "
    assert await acts(centre, "ewa", CheckIn(typed)) == CheckedIn(await found(centre, one.id), 1, 3, again=False)
    assert await acts(centre, "ewa", CheckIn(ticket, one.id)) == CheckedIn(
        await found(centre, one.id), 1, 3, again=True
    )
    assert await noted(centre) == [(1, 1, True)]
    await acts(centre, "ewa", MarkAttendance(Ticket(ticket), 1, None))
    assert await noted(centre) == []


async def test_it_is_for_the_session_that_is_on_or_next(centre: House) -> None:
    one = await planned(centre, at(9), at(12), at(9, day=2), published=True)
    ticket = await takes_part(centre, one, "ola")
    sessions = []
    for hour in (8, 10, 11, 13, 20):
        centre.times.append(at(hour))
        outcome = await acts(centre, "ewa", CheckIn(ticket))
        assert isinstance(outcome, CheckedIn)
        sessions.append((hour, outcome.session))
    assert sessions == [(8, 1), (10, 1), (11, 2), (13, 2), (20, 2)]


async def test_a_ticket_that_is_not_for_now_says_why(centre: House) -> None:
    one, other = await planned(centre, published=True), await planned(centre, published=True)
    gone = await planned(centre, at(17, day=3), published=True)
    ticket, theirs = await takes_part(centre, one, "ola"), await takes_part(centre, gone, "ivan")
    centre.times.append(at(16, day=2))
    assert await acts(centre, "ewa", CheckIn(ticket)) == NotLetIn(await found(centre, one.id), "day")
    assert await acts(centre, "ewa", CheckIn(ticket, other.id)) == NotLetIn(await found(centre, one.id), "other")
    await acts(centre, "kasia", CancelEvent(gone.id))
    assert await acts(centre, "ewa", CheckIn(theirs)) == NotLetIn(await found(centre, gone.id), "cancelled")
    for nothing in ("", "-", "ABCD", "' OR 1", "ąę"):
        assert await acts(centre, "ewa", CheckIn(nothing)) == NotFound()
    assert await noted(centre) == []


# --- Whose it is -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("office", ["krakow", None])
async def test_what_concerns_another_office_is_not_found(centre: House, office: str | None) -> None:
    one = await planned(centre, office=office, link="https://meet.example.org/x", published=True)
    draft = await planned(centre, office=office)
    ticket = await takes_part(centre, one, "ola")
    centre.times.append(at(17))
    outcome = await acts(centre, "tom", CheckIn(ticket))
    assert isinstance(outcome, NotFound if office else CheckedIn), "what is online concerns everybody"
    assert isinstance(await acts(centre, "tom", MarkAttendance(Ticket(ticket), 1, True)), NotFound if office else Done)
    assert isinstance(await acts(centre, "ola", CheckIn(ticket)), NotFound), "a ticket gives its holder no rights"

    async def seen(id: EventId, who: str) -> bool:
        async def work(connection: Connection) -> bool:
            staff = await roster.by_account(connection, "paper", who)
            return staff is not None and await turnout.seen(connection, id, staff) is not None

        return await centre.database.run(work)

    assert [await seen(one.id, who) for who in ("kasia", "ewa", "tom")] == [True, True, office is None]
    assert [await seen(draft.id, who) for who in ("kasia", "ewa", "tom")] == [True, False, False]
