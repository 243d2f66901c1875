"""What of events happens by itself, on every database: reminders, news, offers and questions, each once and kindly."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot import telling
from bot.centre.offices import EventRules, ReminderRules
from bot.screen import CameBack, Input, Left, Payload
from scheduler import gatherings
from storage.casework import Notice
from storage.database import Connection
from storage.eventwork import EventId, EventNews, EventReminder, JoinEvent, LeaveEvent, SayComing
from storage.records import BeDiscreet, BeSilent, ChooseLanguage
from tests.enrolling import (
    TITLES,
    acts,
    adds_up,
    ask,
    at,
    cancelled,
    changed,
    does,
    finds,
    held,
    join,
    line_up,
    moved,
    remind,
    states,
    ticks,
    until,
)
from tests.talk import CENTRE, WARSAW, House, a_house, a_timetable, on_postgresql, words
from tests.test_reminders import _moment, _payload

pytestmark = pytest.mark.one_driver

MINUTES = timedelta(minutes=1)


@pytest.fixture
def house(any_house: House) -> House:
    return any_house


async def letters(house: House, *addresses: str) -> list[Payload]:
    """What was written to these people, or to anybody, the oldest first."""
    rows = await house.rows(
        "SELECT address, payload FROM outbox JOIN visitor ON visitor.id = visitor_id WHERE outbox.state <> 'expired' "
        "ORDER BY outbox.id"
    )
    return [_payload(payload) for who, payload in rows if not addresses or who in addresses]


async def told(house: House, *addresses: str) -> list[str]:
    return [words(one) for one in await letters(house, *addresses)]


def doors(payload: Payload) -> list[str]:
    keys = payload["keys"]
    assert isinstance(keys, list)
    return [data for _, data in keys]


async def due(house: House) -> list[tuple[str, int, int, str, datetime]]:
    """Of whom, of which session, how many minutes before, in which state, due when."""
    rows = await house.rows(
        "SELECT address, session, before_minutes, event_reminder.state, due_at FROM event_reminder "
        "JOIN enrolment ON enrolment.id = enrolment_id JOIN visitor ON visitor.id = visitor_id "
        "ORDER BY event_reminder.id"
    )
    return [
        (str(who), int(str(session)), int(str(before)), str(state), _moment(at))
        for who, session, before, state, at in rows
    ]


async def pending(house: House) -> list[tuple[str, int, datetime]]:
    return [(who, session, at) for who, session, _, state, at in await due(house) if state == "pending"]


# --- Reminders -------------------------------------------------------------------------------------------------------


async def test_each_session_is_reminded_of_a_day_and_an_hour_before(house: House) -> None:
    id = await held(house, at(17), at(17, day=8))
    await join(house, id, "ola")
    assert await pending(house) == [
        ("ola", 1, at(17, day=30, month=11)),
        ("ola", 1, at(16)),
        ("ola", 2, at(17, day=7)),
        ("ola", 2, at(16, day=8)),
    ]
    assert await remind(house) == 0
    house.times.append(at(17, day=30, month=11))
    assert await remind(house) == 1
    assert await remind(house) == 0
    (reminder,) = await letters(house)
    assert "Jak napisać CV" in words(reminder) or "How to write a CV" in words(reminder)
    assert doors(reminder) == [f">eventcoming.{id}", f">eventcoming.{id}.no", f">event.{id}"]
    house.times.append(at(16))
    assert await remind(house) == 1
    assert len(await letters(house)) == 2


async def test_of_one_session_who_cannot_come_leaves(house: House) -> None:
    id = await held(house)
    await join(house, id, "ola")
    house.times.append(at(16))
    await remind(house)
    (reminder,) = await letters(house)
    assert doors(reminder) == [f">eventcoming.{id}", f">leaveevent.{id}", f">event.{id}"]


async def test_who_waits_or_has_left_is_not_reminded(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan")
    assert {who for who, _, _ in await pending(house)} == {"ola"}
    await does(house, "ola", LeaveEvent(id))
    assert await pending(house) == []
    house.later(minutes=1)
    await join(house, id, "ivan")
    assert {who for who, _, _ in await pending(house)} == {"ivan"}


async def test_who_joins_late_gets_only_what_is_still_to_come(house: House) -> None:
    id = await held(house)
    house.times.append(at(12))
    await join(house, id, "ola")
    assert await pending(house) == [("ola", 1, at(16))]


async def test_who_is_coming_is_asked_again_before_the_next_session_alone(house: House) -> None:
    id = await held(house, at(17), at(17, day=8))
    await join(house, id, "ola")
    house.times.append(at(17, day=30, month=11))
    await remind(house)
    await does(house, "ola", SayComing(id))
    house.times.append(at(16))
    await remind(house)
    assert doors((await letters(house))[-1])[0] == f">eventcoming.{id}.no", "they have said so"
    house.times.append(at(17, day=7))
    await remind(house)
    assert doors((await letters(house))[-1])[0] == f">eventcoming.{id}"
    mine = (await finds(house, id, "ola")).mine
    assert mine is not None
    assert mine.coming is None


async def test_who_cannot_come_to_a_session_is_not_reminded_of_it_again(house: House) -> None:
    id = await held(house, at(17), at(17, day=8))
    await join(house, id, "ola")
    house.times.append(at(17, day=30, month=11))
    await remind(house)
    await does(house, "ola", SayComing(id, False))
    house.times.append(at(16))
    await remind(house)
    assert len(await letters(house)) == 1
    house.times.append(at(17, day=7))
    await remind(house)
    assert len(await letters(house)) == 2, "but of the next"


async def test_the_link_comes_in_the_reminder_but_not_to_the_discreet(house: House) -> None:
    id = await held(house, kind="webinar", office=None, link="https://meet.example.org/secret")
    await join(house, id, "ola", "ivan")
    await does(house, "ivan", BeDiscreet(True))
    house.times.append(at(16))
    await remind(house)
    assert "https://meet.example.org/secret" in doors((await letters(house, "ola"))[0])
    discreet = (await letters(house, "ivan"))[0]
    assert "meet.example.org" not in json.dumps(discreet)
    assert words(discreet).split("\n\n")[1] == words((await letters(house, "ola"))[0]).split("\n")[3]
    assert len(words(discreet).split("\n")) == 3, "nothing but the time"


async def test_nobody_is_woken_and_nothing_is_late(house: House) -> None:
    early, late = await held(house, at(8, 30)), await held(house, at(20))
    await join(house, early, "ola")
    await join(house, late, "ivan")
    assert ("ola", 1, at(20, 45, day=30, month=11)) in await pending(house), "before the night, not in it"
    house.times.append(at(0, day=30, month=11))
    while house.now < at(21):
        await remind(house)
        house.later(minutes=15)
    hours = [_moment(when).astimezone(WARSAW).hour for (when,) in await house.rows("SELECT created_at FROM outbox")]
    assert len(hours) == 4
    assert all(8 <= hour < 21 for hour in hours)
    id = await held(house, at(17, day=8))
    await join(house, id, "anna")
    house.times.append(at(17, day=8))
    assert await remind(house) == 2
    assert await letters(house, "anna") == [], "it has begun: that helps nobody any more"


async def test_who_wants_no_messages_or_cannot_be_reached_gets_no_reminder(house: House) -> None:
    id = await held(house)
    await join(house, id, "ola", "ivan", "anna")
    await does(house, "ola", BeSilent(True))
    await house.conversation.receive(Input("paper", "gone", "ivan", Left()))
    house.times.append(at(16))
    await remind(house)
    assert [await letters(house, who) for who in ("ola", "ivan")] == [[], []]
    assert len(await letters(house, "anna")) == 1


async def test_a_reminder_that_waits_is_taken_back_from_who_leaves_or_goes_silent(house: House) -> None:
    id = await held(house)
    await join(house, id, "ola", "ivan")
    house.times.append(at(16))
    present = await house.conversation.timetable()

    def draw(_: EventReminder) -> Sequence[Payload]:
        return [{"lines": ["reminder"], "keys": []}]

    assert await gatherings.remind(house.database, present, draw, until, house.now) == 4
    assert len(await letters(house)) == 2
    await does(house, "ola", LeaveEvent(id))
    await does(house, "ivan", BeSilent(True))
    assert await letters(house) == []


async def test_where_reminders_cost_money_they_are_left_out_or_leave_in_time(house: House) -> None:
    id = await held(house)
    await join(house, id, "ola", "ivan")
    house.times.append(at(16))
    ola = (await finds(house, id, "ola")).mine
    assert ola is not None

    def dear(who: object, start: datetime) -> datetime | None:
        return start if getattr(who, "address", "") == "ola" else None

    await ticks(house).remind(dear, house.now)
    assert len(await letters(house, "ola")) == 1
    assert await letters(house, "ivan") == []
    assert {state for _, _, _, state, at in await due(house) if at == house.now} == {"sent", "dropped"}


async def test_moved_sessions_are_reminded_of_at_their_new_time(house: House) -> None:
    id = await held(house, at(17), at(17, day=8))
    await join(house, id, "ola")
    await does(house, "ola", SayComing(id))
    await moved(house, id, at(17), at(10, day=10))
    assert await pending(house) == [
        ("ola", 1, at(17, day=30, month=11)),
        ("ola", 1, at(16)),
        ("ola", 2, at(10, day=9)),
        ("ola", 2, at(9, day=10)),
    ]
    mine = (await finds(house, id, "ola")).mine
    assert mine is not None
    assert mine.coming is None, "they have not said so of the new time"
    await cancelled(house, id)
    assert await pending(house) == []


async def test_a_reminder_that_cannot_be_drawn_stops_no_other(house: House, caplog: pytest.LogCaptureFixture) -> None:
    id = await held(house)
    await join(house, id, "ola", "ivan")
    house.times.append(at(16))

    def draw(one: EventReminder) -> Sequence[Payload]:
        if one.visitor.address == "ola":
            raise RuntimeError("Olena Sekretna")
        return [{"lines": ["reminder"], "keys": []}]

    present = await house.conversation.timetable()
    assert await gatherings.remind(house.database, present, draw, until, house.now) == 4
    assert len(await letters(house)) == 1
    assert "Sekretna" not in caplog.text
    assert [(who, at) for who, _, at in await pending(house)] == [("ola", house.now + 10 * MINUTES)]


async def test_other_reminders_can_be_configured(tmp_path: Path) -> None:
    timetable = replace(a_timetable(), events=EventRules((timedelta(hours=3),)), reminders=ReminderRules(before=()))
    async with a_house(f"sqlite:///{tmp_path}/test.db", timetable=timetable) as house:
        id = await held(house)
        await join(house, id, "ola")
        assert await pending(house) == [("ola", 1, at(14))]


# --- News ------------------------------------------------------------------------------------------------------------


async def test_everybody_who_takes_part_or_waits_is_told_of_another_time_once(house: House) -> None:
    id = await held(house, places=2)
    await join(house, id, "ola", "ivan")
    await line_up(house, id, "anna")
    await does(house, "petro", JoinEvent(id))
    await moved(house, id, at(18, day=2))
    for language, who in (("uk", "ola"), ("en", "anna")):
        await does(house, who, ChooseLanguage(language))
    assert await ticks(house).tell_news() == 3
    assert await ticks(house).tell_news() == 0
    (ola,) = await told(house, "ola")
    for part in (
        "Змінився час:",
        "Як написати резюме",
        "Було: вівторок, 1 грудня, 17:00",
        "Тепер: середа, 2 грудня, 18:00",
    ):
        assert part in ola
    assert doors((await letters(house, "ola"))[0]) == [
        f">eventcoming.{id}",
        f">leaveevent.{id}",
        f">event.{id}.file",
        f">event.{id}",
    ]
    assert "The time has changed:" in (await told(house, "anna"))[0]
    assert doors((await letters(house, "anna"))[0]) == [f">leaveevent.{id}", f">event.{id}"]


async def test_whoever_joins_afterwards_knows_already(house: House) -> None:
    id = await held(house)
    await join(house, id, "ola")
    await moved(house, id, at(18, day=2))
    await join(house, id, "ivan")
    await does(house, "ola", LeaveEvent(id))
    assert await ticks(house).tell_news() == 0
    await join(house, id, "ola")
    assert await ticks(house).tell_news() == 0, "who comes back has seen it as it is"


async def test_who_was_told_nothing_of_two_changes_hears_of_both_at_once(house: House) -> None:
    id = await held(house, at(17), at(17, day=8), at(17, day=15))
    await join(house, id, "ola")
    await does(house, "ola", ChooseLanguage("en"))
    await moved(house, id, at(17, day=2), at(17, day=8), at(17, day=15))
    await moved(house, id, at(17, day=3), at(17, day=8))
    await changed(house, id, place="room 7")
    assert await ticks(house).tell_news() == 1
    (one,) = await told(house)
    assert "Was: Tuesday, 1 December, 17:00–19:00\nNow: Thursday, 3 December, 17:00–19:00" in one
    assert "Cancelled: Tuesday, 15 December" in one
    assert "please delete it there yourself" in one
    assert "8 December" not in one, "what has not changed is not told"
    assert "Where: Kraków, room 7" in one
    await moved(house, id, at(17, day=3), at(17, day=8), at(17, day=20))
    await ticks(house).tell_news()
    assert "Takes place: Sunday, 20 December" in (await told(house))[1]


async def test_what_was_moved_and_moved_back_is_no_other_time(house: House) -> None:
    id = await held(house)
    await join(house, id, "ola")
    await does(house, "ola", ChooseLanguage("en"))
    await moved(house, id, at(17, day=2))
    await moved(house, id, at(17))
    await ticks(house).tell_news()
    (one,) = await told(house)
    assert "Something has changed" in one
    assert "The time" not in one


async def test_many_changed_times_are_told_as_far_as_anybody_reads(house: House) -> None:
    id = await held(house, *(at(17, day=day) for day in range(1, 15)))
    await join(house, id, "ola")
    await does(house, "ola", ChooseLanguage("en"))
    await moved(house, id, *(at(18, day=day) for day in range(1, 15)))
    await ticks(house).tell_news()
    (one,) = await told(house)
    assert one.count("Now:") == 10
    assert "4 more changes: press “Details”." in one


async def test_another_place_is_told_and_another_link_is_not_shown_to_the_line(house: House) -> None:
    id, online = await held(house), await held(house, office=None, link="https://meet.example.org/1", places=1)
    await join(house, id, "ola")
    await join(house, online, "ola")
    await line_up(house, online, "ivan")
    for who in ("ola", "ivan"):
        await does(house, who, ChooseLanguage("en"))
    await changed(house, id, place="room 7")
    await changed(house, online, link="https://meet.example.org/2")
    await ticks(house).tell_news()
    place, link = await told(house, "ola")
    assert "Where: Kraków, room 7" in place
    assert "There is a new link." in link
    assert "Where: Online" in (await told(house, "ivan"))[0]
    assert "meet.example.org" not in json.dumps(await letters(house))


async def test_a_cancelled_event_is_told_to_everybody_and_leads_to_others_like_it(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan", "anna")
    await does(house, "ola", LeaveEvent(id))
    await join(house, await held(house), "ola")
    assert await states(house, id) == {"ivan": "offered", "anna": "waiting", "ola": "left"}
    await cancelled(house, id)
    for who in ("ivan", "anna"):
        await does(house, who, ChooseLanguage("en"))
    assert await ticks(house).tell_news() == 2
    assert "We are sorry, this is cancelled:" in (await told(house, "ivan"))[-1]
    assert doors((await letters(house, "anna"))[0]) == [">events..work", f">event.{id}"]


async def test_a_place_that_is_kept_is_still_kept_at_another_time(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan")
    await does(house, "ola", LeaveEvent(id))
    await moved(house, id, at(18, day=2))
    await ticks(house).tell_news()
    assert doors((await letters(house, "ivan"))[-1]) == [f">takeplace.{id}", f">leaveevent.{id}.offer", f">event.{id}"]


@pytest.mark.parametrize(
    ("days", "lane"),
    [(1, "chat"), (2, "notice")],
)
async def test_at_night_only_what_is_today_or_tomorrow_is_told(house: House, days: int, lane: str) -> None:
    """Before or after the change."""
    here = at(23, day=24, month=11)
    id, back = await held(house, at(17, day=24 + days, month=11)), await held(house)
    await join(house, id, "ola")
    await join(house, back, "ivan")
    house.times.append(here)
    await moved(house, id, at(17, day=9))
    await moved(house, back, at(17, day=24 + days, month=11))
    await ticks(house).tell_news()
    assert await house.rows("SELECT DISTINCT lane FROM outbox") == [(lane,)]


async def test_of_a_course_only_the_session_that_moves_is_urgent(house: House) -> None:
    id = await held(house, at(17, day=25, month=11), at(17, day=2), at(17, day=9))
    await join(house, id, "ola")
    house.times.append(at(23, day=24, month=11))
    await moved(house, id, at(17, day=25, month=11), at(17, day=2), at(17, day=10))
    await ticks(house).tell_news()
    assert await house.rows("SELECT lane, expires_at FROM outbox") == [("notice", None)], "of two weeks later"


async def test_urgent_news_come_to_the_silent_and_without_a_title_to_the_discreet(house: House) -> None:
    id = await held(house)
    await join(house, id, "silent", "discreet")
    await does(house, "silent", BeSilent(True))
    await does(house, "discreet", BeDiscreet(True))
    await moved(house, id, at(18, day=2))
    assert await ticks(house).tell_news() == 2
    await changed(house, id, place="room 7")
    assert await ticks(house).tell_news() == 2
    await cancelled(house, id)
    assert await ticks(house).tell_news() == 2
    assert len(await letters(house, "silent")) == 3
    shown = "\n".join(await told(house, "discreet"))
    assert not any(title in shown for title in TITLES.values())
    assert len(await told(house, "discreet")) == 3


async def test_who_cannot_be_reached_hears_of_it_when_they_are_back(house: House) -> None:
    id = await held(house)
    await join(house, id, "ola")
    await house.conversation.receive(Input("paper", "gone", "ola", Left()))
    await cancelled(house, id)
    assert await ticks(house).tell_news() == 0
    await house.conversation.receive(Input("paper", "back", "ola", CameBack()))
    assert await ticks(house).tell_news() == 1


async def test_what_is_over_is_no_news(house: House) -> None:
    id = await held(house)
    await join(house, id, "ola")
    await cancelled(house, id)
    house.times.append(at(19))
    assert await ticks(house).tell_news() == 0


async def test_a_process_killed_while_telling_loses_nobody_and_tells_nobody_twice(url: str) -> None:
    people = [f"person {number}" for number in range(120)]
    async with a_house(url) as house:
        id = await held(house)
        await join(house, id, *people)
        await moved(house, id, at(18, day=2))
        now = house.now
    for after, kept in ((30, 0), (70, 50), (49, 50)):
        arguments = ("news", url, now.isoformat(), str(after))
        process = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.crashing", *arguments)
        assert await process.wait() == -signal.SIGKILL
        async with a_house(url, fresh=False) as house:
            assert len(await letters(house)) == kept
    async with a_house(url, fresh=False) as house:
        for _ in range(50):
            await ticks(house).tell_news()
            if len(await letters(house)) == 120:
                break
            await asyncio.sleep(0.1)  # until the database has noticed that the dead process is gone
        rows = await house.rows("SELECT address FROM outbox JOIN visitor ON visitor.id = visitor_id")
        assert Counter(str(who) for (who,) in rows) == Counter(people)


@on_postgresql
async def test_two_processes_tell_everybody_once(url: str) -> None:
    async with a_house(url) as here, a_house(url, owner="there", fresh=False) as there:
        id = await held(here)
        people = [f"person {number}" for number in range(60)]
        await join(here, id, *people)
        await moved(here, id, at(18, day=2))
        there.times[:] = here.times
        await asyncio.gather(ticks(here).tell_news(), ticks(there).tell_news())
        await ticks(here).tell_news()
        rows = await here.rows("SELECT address FROM outbox JOIN visitor ON visitor.id = visitor_id")
        assert Counter(str(who) for (who,) in rows) == Counter(people)


async def test_news_that_cannot_be_drawn_keep_nobody_else_from_theirs(house: House) -> None:
    id = await held(house)
    await join(house, id, "ola", "ivan")
    await moved(house, id, at(18, day=2))

    def draw(one: EventNews) -> Sequence[Payload]:
        if one.visitor.address == "ola":
            raise RuntimeError
        return [{"lines": ["news"], "keys": []}]

    present = await house.conversation.timetable()
    assert await gatherings.tell_news(house.database, present, draw, house.now) == 1
    assert await ticks(house).tell_news() == 1, "and they are told when somebody has mended it"


async def test_however_many_cannot_be_drawn_the_others_have_theirs(house: House) -> None:
    id = await held(house)
    await join(house, id, *(f"ola {number}" for number in range(gatherings.BATCH)), "ivan")
    await moved(house, id, at(18, day=2))

    def draw(one: EventNews) -> Sequence[Payload]:
        if one.visitor.address != "ivan":
            raise RuntimeError
        return [{"lines": ["news"], "keys": []}]

    present = await house.conversation.timetable()
    assert await gatherings.tell_news(house.database, present, draw, house.now) == 1


# --- Lines -----------------------------------------------------------------------------------------------------------


async def test_the_tick_asks_the_next_and_tells_who_was_too_late(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan", "anna")
    for who in ("ivan", "anna"):
        await does(house, who, ChooseLanguage("en"))
    await house.rows(f"UPDATE event SET places = 2 WHERE id = {id} RETURNING id")
    assert await ticks(house).settle_lines() == 1
    assert await ticks(house).settle_lines() == 0
    (offer,) = await letters(house)
    assert doors(offer) == [f">takeplace.{id}", f">leaveevent.{id}.offer", f">event.{id}"]
    house.later(hours=2)
    assert await ticks(house).settle_lines() == 2
    assert [one for one in await told(house, "ivan") if "A place was kept for you, but the time is up" in one]
    assert doors((await letters(house, "ivan"))[-1]) == [f">lineup.{id}", f">event.{id}"]
    assert "A place has become free" in (await told(house, "anna"))[0]


async def test_who_cannot_be_told_keeps_their_place_and_what_is_free_goes_to_the_next(house: House) -> None:
    """A messenger that is switched off for a while: nothing is offered there silently, and nobody waits for it."""
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan", "anna")
    await house.rows("UPDATE visitor SET channel = 'pigeons' WHERE address = 'ivan' RETURNING id")
    await house.rows(f"UPDATE event SET places = 2 WHERE id = {id} RETURNING id")
    assert await ticks(house).settle_lines() == 1
    assert [len(await letters(house, who)) for who in ("ivan", "anna")] == [0, 1]
    assert await ticks(house).settle_lines() == 0
    await adds_up(house)
    await house.rows("UPDATE visitor SET channel = 'paper' WHERE address = 'ivan' RETURNING id")
    assert await states(house, id) == {"ola": "joined", "ivan": "waiting", "anna": "offered"}
    await house.rows(f"UPDATE event SET places = 3 WHERE id = {id} RETURNING id")
    assert await ticks(house).settle_lines() == 1
    assert len(await letters(house, "ivan")) == 1


async def test_nobody_is_offered_a_place_by_who_leaves_that_they_cannot_be_told_of(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan", "anna")
    await house.rows("UPDATE visitor SET channel = 'pigeons' WHERE address = 'ivan' RETURNING id")
    _, notices = await acts(house, "ola", LeaveEvent(id))
    present = await house.conversation.timetable()
    work = partial(telling.tell, house.world, notices=notices, timetable=present, now=house.now)
    assert await house.database.run(work) == 0
    await adds_up(house)
    assert await ticks(house).settle_lines() == 1
    assert len(await letters(house, "anna")) == 1


async def test_an_offer_is_of_no_use_after_its_time_and_names_nothing_to_the_discreet(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan")
    await does(house, "ivan", BeDiscreet(True))
    await house.rows(f"UPDATE event SET places = 2 WHERE id = {id} RETURNING id")
    await ticks(house).settle_lines()
    ((lane, expires),) = await house.rows("SELECT lane, expires_at FROM outbox")
    assert (lane, _moment(expires)) == ("chat", house.now + timedelta(hours=2))
    (offer,) = await told(house)
    assert not any(title in offer for title in TITLES.values())


@pytest.mark.parametrize("leaves", [True, False])
async def test_an_offer_that_is_no_more_is_not_sent(house: House, leaves: bool) -> None:
    """Whether the one leaves to whom it was made, or it does not take place."""
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan")
    await house.rows(f"UPDATE event SET places = 2 WHERE id = {id} RETURNING id")
    present = await house.conversation.timetable()

    async def tell(connection: Connection, notices: Sequence[Notice]) -> int:
        return await telling.tell(house.world, connection, notices, present, house.now)

    assert await gatherings.settle_lines(house.database, present, tell, house.now) == 1
    assert len(await letters(house)) == 1
    await (does(house, "ivan", LeaveEvent(id)) if leaves else cancelled(house, id))
    assert await letters(house) == []


async def test_in_the_morning_what_became_free_at_night_is_offered(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ola")
    await line_up(house, id, "ivan")
    house.times.append(at(22, day=25, month=11))
    await does(house, "ola", LeaveEvent(id))
    assert await ticks(house).settle_lines() == 0
    house.times.append(at(8, day=26, month=11))
    assert await ticks(house).settle_lines() == 1


# --- Afterwards ------------------------------------------------------------------------------------------------------


async def test_who_took_part_is_asked_once_how_it_was(house: House) -> None:
    id = await held(house)
    await join(house, id, "ola", "left", "silent", "absent", "discreet")
    await does(house, "left", LeaveEvent(id))
    await does(house, "silent", BeSilent(True))
    await does(house, "discreet", BeDiscreet(True))
    await does(house, "ola", ChooseLanguage("en"))
    await house.rows(
        "INSERT INTO event_attendance (enrolment_id, session, came, at) SELECT enrolment.id, 1, false, "
        "'2026-12-01 17:00:00' FROM enrolment JOIN visitor ON visitor.id = visitor_id WHERE address = 'absent' "
        "RETURNING session"
    )
    assert await ask(house) == 0
    house.times.append(at(19))
    assert await ask(house) == 2
    assert await ask(house) == 0
    (ola,) = await letters(house, "ola")
    assert "How was it?" in words(ola)
    assert doors(ola) == [f">rateevent.{id}.{stars}" for stars in range(1, 6)]
    (discreet,) = await told(house, "discreet")
    assert not any(title in discreet for title in TITLES.values())
    assert [await letters(house, who) for who in ("left", "silent", "absent")] == [[], [], []]


async def test_nobody_is_asked_at_night_or_long_afterwards(house: House) -> None:
    id, old = await held(house, at(20)), await held(house, at(17, day=27, month=11))
    await join(house, id, "ola")
    await join(house, old, "ivan")
    house.times.append(at(22))
    assert await ask(house) == 0
    house.times.append(at(8, day=2))
    assert await ask(house) == 1
    assert len(await letters(house, "ola")) == 1


async def test_people_can_be_asked_from_every_notice_where_there_are_some(tmp_path: Path) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=CENTRE) as house:
        id = await held(house)
        await join(house, id, "ola")
        house.times.append(at(16))
        await remind(house)
        await cancelled(house, id)
        await ticks(house).tell_news()
        assert all(doors(one)[-1] == ">person" for one in await letters(house))


async def test_a_course_is_one_event_for_all_that(house: House) -> None:
    id: EventId = await held(house, at(17), at(17, day=8), kind="course")
    await join(house, id, "ola")
    house.times.append(at(20))
    assert await ask(house) == 0, "it is not over after its first evening"
    house.times.append(at(20, day=8))
    assert await ask(house) == 1
