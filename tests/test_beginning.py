"""Staff write first: to the person of a visit, in a case that they hold, and to nobody who wants no messages."""

from __future__ import annotations

import asyncio

from storage.casework import BeginCase, Unheard
from storage.records import NotFound
from tests.talk import House
from tests.test_attendance import booked
from tests.test_cases import asks, told
from tests.test_desk_dialogs import acts, labels, works


async def stands(house: House) -> list[tuple[str, str, str | None, str]]:
    """The cases as they stand: state, office, who holds them, and whether somebody waits."""
    rows = await house.rows(
        "SELECT cases.state, office, name, CASE WHEN waiting_since IS NULL THEN 'no' ELSE 'yes' END "
        "FROM cases LEFT JOIN staff ON staff.id = holder ORDER BY cases.id"
    )
    return [(str(a), str(b), None if c is None else str(c), str(d)) for a, b, c, d in rows]


async def test_staff_write_first_and_are_answered(any_desk: House) -> None:
    ola, ref = await booked(any_desk)
    ewa = await works(any_desk)
    await ewa.presses_data(f">staffvisit.{ref}")
    await ewa.presses("Write to this person")
    assert "will not see who wrote it" in ewa.sees
    assert await any_desk.rows("SELECT count(*) FROM cases") == [(0,)], "nothing is opened before there are words"
    await ewa.says("Please bring your passport.")
    assert "Your message is on its way." in ewa.sees
    assert "🟢 With Ewa" in ewa.sees
    assert await stands(any_desk) == [("open", "krakow", "Ewa", "no")]
    read = await ola.reads()
    first, _, last = read.partition("Please bring your passport.")
    assert "A person from the centre is writing to you about a visit." in first
    assert last == ""
    assert "Ewa" not in read
    await ola.says("I will.")
    assert [(one.author, one.words) for one in await told(any_desk, 1)] == [
        ("event", f"begun:{ref}"),
        ("staff", "Please bring your passport."),
        ("visitor", "I will."),
    ]
    assert await stands(any_desk) == [("open", "krakow", "Ewa", "yes")]
    audit = await any_desk.rows("SELECT act, object FROM audit ORDER BY id")
    assert audit == [("begin", "case 1"), ("write", "case 1")]


async def test_a_case_of_lately_is_opened_again_and_an_older_one_is_left(desk: House) -> None:
    _, ref = await booked(desk)
    ewa, jan = await works(desk), await works(desk, "jan")
    for days, expected in ((0, 1), (6, 1), (8, 2)):
        desk.later(days=days)
        await ewa.presses_data(f">writeto.{ref}")
        await ewa.says(f"After {days} days")
        assert await desk.rows("SELECT max(id) FROM cases") == [(expected,)]
        assert await desk.rows(f"SELECT rating FROM cases WHERE id = {expected}") == [(None,)]
        await desk.rows("UPDATE cases SET rating = 5 RETURNING id")
        await ewa.presses_data(f">case.{expected}.close")
    assert await desk.rows("SELECT state FROM cases") == [("closed",), ("closed",)]
    await jan.presses_data(f">writeto.{ref}")
    await jan.says("It is Jan now")
    assert await stands(desk) == [("closed", "krakow", "Ewa", "no"), ("open", "krakow", "Jan", "no")]


async def test_where_somebody_talks_to_them_already_it_is_gone_on_with_there(desk: House) -> None:
    ola, ref = await booked(desk)
    case = await asks(ola, where="Tarnów")
    ewa, jan = await works(desk), await works(desk, "jan", offices=("krakow",))
    await ewa.presses_data(f">staffvisit.{ref}")
    await ewa.presses("Their open case")
    assert f"Case #{case}" in ewa.sees
    await jan.presses_data(f">staffvisit.{ref}")
    assert "colleagues of another office" in jan.sees
    assert "Write to this person" not in labels(jan)
    assert isinstance(await acts(desk, "jan", BeginCase(ref, "Hello")), NotFound)
    assert [one.author for one in await told(desk, case)] == []


async def test_two_who_begin_at_once_say_it_in_one_case(any_desk: House) -> None:
    _, ref = await booked(any_desk)
    ewa, jan = await works(any_desk), await works(any_desk, "jan")
    for one in (ewa, jan):
        await one.presses_data(f">writeto.{ref}")
    await asyncio.gather(ewa.says("From Ewa"), jan.says("From Jan"))
    assert await any_desk.rows("SELECT count(*) FROM cases") == [(1,)]
    words = [one.words for one in await told(any_desk, 1) if one.author == "staff"]
    assert sorted(words) == ["From Ewa", "From Jan"]


async def test_whoever_wants_no_messages_is_left_in_peace(desk: House) -> None:
    ola, ref = await booked(desk)
    ewa = await works(desk)
    await ewa.presses_data(f">writeto.{ref}")
    await ola.presses_data(">silent.on")
    await ola.reads()
    await ewa.says("Hello")
    assert "Not sent" in ewa.sees
    assert "has asked for no messages" in ewa.sees
    assert "Write to this person" not in labels(ewa)
    assert isinstance(await acts(desk, "ewa", BeginCase(ref, "Hello")), Unheard)
    assert await desk.rows("SELECT count(*) FROM cases") == [(0,)]
    assert await ola.reads() == ""


async def test_whoever_has_left_or_was_never_here_cannot_be_written_to(desk: House) -> None:
    ola, ref = await booked(desk)
    ewa = await works(desk)
    await ola.leaves()
    await ewa.presses_data(f">staffvisit.{ref}")
    assert "This person gets no messages here: please call." in ewa.sees
    assert "Write to this person" not in labels(ewa)
    assert isinstance(await acts(desk, "ewa", BeginCase(ref, "Hello")), Unheard)
    assert await desk.rows("SELECT count(*) FROM cases") == [(0,)]


async def test_a_note_is_not_sent_by_mistake(desk: House) -> None:
    ola, ref = await booked(desk)
    ewa = await works(desk)
    await ewa.presses_data(f">writeto.{ref}")
    await ewa.says("// they seem nervous")
    assert "is a note for colleagues" in ewa.sees
    await ola.reads()
    assert await desk.rows("SELECT count(*) FROM case_message") == [(0,)]


async def test_a_visit_of_another_office_is_not_found(desk: House) -> None:
    _, ref = await booked(desk)
    jan = await works(desk, "jan", offices=("tarnow",))
    assert "I cannot find that." in await jan.presses_data(f">writeto.{ref}")
    assert isinstance(await acts(desk, "jan", BeginCase(ref, "Hello")), NotFound)
