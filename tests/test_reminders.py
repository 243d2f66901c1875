"""Reminders, from the booking to the message: each once, to the right person, at a kind hour, and discreet."""

from __future__ import annotations

import asyncio
import json
import signal
from collections import Counter
from collections.abc import Sequence
from contextvars import Context
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.centre.offer import WAYS, ServiceId
from bot.screen import CameBack, Input, Local, Payload, Text
from bot.talk import Centre
from storage import visitors
from storage.database import Connection
from storage.hiding import hide
from storage.records import CancelVisit, ChooseLanguage, MoveVisit, PreferContact, Reminder, Taken, Visit
from tests.crashing import carry, remind, taking
from tests.nursery import python
from tests.talk import OFFER, TEXTS, WARSAW, House, Person, a_house, a_timetable, on_postgresql

pytestmark = pytest.mark.one_driver

MINUTES = timedelta(minutes=1)


@pytest.fixture
def house(any_house: House) -> House:
    return any_house


def at(hour: int, minute: int = 0, *, day: int = 25) -> datetime:
    """A time on the centre's wall; the 25th of November 2026 is a Wednesday, and the stories begin on the Monday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=WARSAW).astimezone(UTC)


async def booked(house: House, address: str, start: datetime, **changes: object) -> Visit:
    outcome = await carry(house, address, taking(start, **changes))  # type: ignore[arg-type]
    assert isinstance(outcome, Taken)
    return outcome.visit


async def reminders(house: House) -> list[tuple[int, str, datetime]]:
    """How many minutes before, in which state, due when."""
    rows = await house.rows("SELECT before_minutes, state, due_at FROM reminder ORDER BY id")
    return [(int(str(before)), str(state), _moment(due)) for before, state, due in rows]


def _moment(kept: object) -> datetime:
    moment = kept if isinstance(kept, datetime) else datetime.fromisoformat(str(kept))
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


async def states(house: House) -> Counter[str]:
    return Counter(state for _, state, _ in await reminders(house))


async def letters(house: House) -> list[tuple[str, Payload]]:
    """The messages that wait or were sent: to whom, and what is in them."""
    sql = "SELECT address, payload FROM outbox JOIN visitor ON visitor.id = visitor_id ORDER BY outbox.id"
    return [(str(who), _payload(kept)) for who, kept in await house.rows(sql)]


def _payload(kept: object) -> Payload:
    payload = json.loads(kept) if isinstance(kept, str) else kept
    assert isinstance(payload, dict)
    return payload


async def test_on_the_day_itself_late_and_lost_are_one_tap_and_people_are_always(tmp_path: Path) -> None:
    centre = Centre(Local((("en", "the centre"), ("pl", "centrum"))), people=True)
    async with a_house(f"sqlite:///{tmp_path}/test.db", centre=centre) as house:
        one = await booked(house, "ola", at(13), service=ServiceId("career"))
        doors = []
        for moment in (at(13, day=24), at(11)):
            house.times.append(moment)
            assert await remind(house) == 1
            keys = (await letters(house))[-1][1]["keys"]
            assert isinstance(keys, list)
            doors.append([data for _, data in keys])
        usual = [f">{door}.{one.ref}" for door in ("coming", "move", "cancel", "visit")]
        assert doors == [
            [*usual, ">person"],
            [f">late.{one.ref}.late", f">late.{one.ref}.lost", *usual, ">person"],
        ]


# --- Planned with the visit ------------------------------------------------------------------------------------------


async def test_reminders_are_planned_with_the_visit(house: House) -> None:
    await booked(house, "ola", at(13))
    assert await reminders(house) == [(1440, "pending", at(13, day=24)), (120, "pending", at(11))]


async def test_a_visit_that_is_near_gets_only_what_is_still_to_come(house: House) -> None:
    await booked(house, "ola", at(14, day=23))
    assert await reminders(house) == [(120, "pending", at(12, day=23))]


async def test_reminders_move_with_the_visit(house: House) -> None:
    one = await booked(house, "ola", at(13))
    await carry(house, "ola", MoveVisit(one.ref, at(10, day=27)))
    assert await reminders(house) == [
        (1440, "dropped", at(13, day=24)),
        (120, "dropped", at(11)),
        (1440, "pending", at(10, day=26)),
        (120, "pending", at(8, day=27)),
    ]
    house.later(days=2)
    assert await remind(house) == 0


async def test_reminders_are_dropped_with_the_visit(house: House) -> None:
    one = await booked(house, "ola", at(13))
    await carry(house, "ola", CancelVisit(one.ref))
    assert await states(house) == {"dropped": 2}
    house.later(days=2)
    assert await remind(house) == 0
    assert await letters(house) == []


async def test_a_visit_that_is_refused_plans_nothing(house: House) -> None:
    await booked(house, "ola", at(13))
    await carry(house, "ivan", taking(at(13)))
    assert len(await reminders(house)) == 2


# --- Written once, in the person's language --------------------------------------------------------------------------


async def test_each_reminder_is_one_message_with_doors_of_its_own(house: House) -> None:
    one = await booked(house, "ola", at(13), service=ServiceId("career"))
    await carry(house, "ola", ChooseLanguage("uk"))
    assert await remind(house) == 0
    house.times.append(at(13, day=24))
    assert await remind(house) == 1
    assert await remind(house) == 0
    ((who, payload),) = await letters(house)
    assert who == "ola"
    assert payload["language"] == "uk"
    keys = payload["keys"]
    assert isinstance(keys, list)
    assert [data for _, data in keys] == [f">{door}.{one.ref}" for door in ("coming", "move", "cancel", "visit")]
    assert TEXTS.say("uk")(Text("visit-i-come")) in [label for label, _ in keys]
    house.times.append(at(11))
    assert await remind(house) == 1
    assert await remind(house) == 0
    assert len(await letters(house)) == 2
    assert await states(house) == {"sent": 2}
    kept = await house.rows("SELECT lane, state, expires_at FROM outbox")
    assert [(lane, state, _moment(expires)) for lane, state, expires in kept] == [("notice", "pending", at(13))] * 2
    await house.delivery.sweep()
    async with asyncio.timeout(5):
        while len(house.paper.delivered.get("ola", [])) < 2:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_who_is_coming_is_not_asked_again(house: House) -> None:
    one = await booked(house, "ola", at(13))
    await house.person().presses_data(">language.visits")
    await house.person().presses_data(f">coming.{one.ref}")
    await house.database.run(lambda connection: connection.execute(sa.text("UPDATE visit SET state = 'coming'")))
    house.times.append(at(13, day=24))
    await remind(house)
    _, payload = (await letters(house))[-1]
    assert f">coming.{one.ref}" not in json.dumps(payload)


SECRETS = ("Olena Sekretna", "+48600100200", "Tajna Firma", "ulica Cicha 7")


def giveaways(language: str) -> set[str]:
    """All words from which somebody who glances at the phone could learn what the visit is about or where."""
    say = TEXTS.say(language)
    names = {say(Text(service.title)) for service in OFFER.services} | {
        say(Text(group.title)) for group in OFFER.groups
    }
    offices = {say(Text(f"asking-{office}")) for office in ("krakow", "nowy-sacz", "tarnow", "oswiecim")}
    ids = {str(service.id) for service in OFFER.services}
    return names | offices | ids | set(SECRETS) | {"krakow"}


def shown(payload: Payload) -> str:
    """All that is in a message, but for the references, which are drawn at random and hold nothing."""
    return json.dumps(payload, ensure_ascii=False)


@pytest.mark.parametrize("language", TEXTS.languages)
async def test_a_discreet_reminder_tells_nothing_but_the_time(tmp_path: Path, language: str) -> None:
    """Every sensitive service in every way, and an ordinary one for somebody who asked for discretion."""
    plain = a_timetable()
    told = replace(plain.offices[0], address=SECRETS[3], entrance=Local((("en", SECRETS[3]),)))
    sensitive = [one.id for one in OFFER.services if one.sensitive and one.bookable]
    assert {"legal", "psychological", "mediation"} <= set(sensitive)
    timetable = replace(plain, offices=(told, *plain.offices[1:]))
    starts = [at(hour) for hour in (9, 10, 11, 13, 14, 15) for _ in range(2)]
    wanted = [(way, service) for way in WAYS for service in (*sensitive, ServiceId("career"))]
    async with a_house(f"sqlite:///{tmp_path}/test.db", timetable=timetable) as house:
        for (way, service), start in zip(wanted, starts, strict=True):
            address = f"{way} {service}"
            said = {"name": SECRETS[0], "phone": SECRETS[1], "company": SECRETS[2]}
            await booked(house, address, start, service=service, way=way, language=None, **said)
            await carry(house, address, ChooseLanguage(language))
            await carry(house, address, PreferContact("discreet" if service not in sensitive else "normal"))
        for now in (at(15, day=24), at(13)):
            house.times.append(now)
            while await remind(house):
                pass
        written = await letters(house)
        assert {who for who, _ in written} == {f"{way} {service}" for way, service in wanted}
        for address, payload in written:
            assert payload["language"] == language
            for giveaway in giveaways(language):
                assert giveaway.lower() not in shown(payload).lower(), (address, giveaway)


def words_of(payload: Payload) -> str:
    """What can be read: lines, title and the labels of the keys."""
    keys = payload["keys"]
    assert isinstance(keys, list)
    return shown({"lines": payload["lines"], "title": payload["title"], "labels": [label for label, _ in keys]})


async def test_an_ordinary_reminder_does_tell_what_and_where(house: House) -> None:
    """Else the test above could not fail."""
    await booked(house, "ola", at(13), service=ServiceId("career"))
    await carry(house, "ola", ChooseLanguage("en"))
    house.times.append(at(13, day=24))
    await remind(house)
    ((_, payload),) = await letters(house)
    told = [word for word in giveaways("en") if word in words_of(payload)]
    say = TEXTS.say("en")
    found = OFFER.find("career")
    assert found
    assert {say(Text(found.title)), say(Text("asking-krakow"))} <= set(told)


# --- At a kind hour, and only while it is useful ---------------------------------------------------------------------


async def test_nobody_is_woken(house: House) -> None:
    await booked(house, "early", at(8))
    await booked(house, "ola", at(9))
    await booked(house, "late", at(15))
    house.times.append(at(0, day=24))
    while house.now < at(16):
        while await remind(house):
            pass
        house.later(minutes=15)
    rows = await house.rows("SELECT created_at FROM outbox")
    hours = [_moment(when).astimezone(WARSAW).hour for (when,) in rows]
    assert len(hours) == 6
    assert all(8 <= hour < 21 for hour in hours)
    assert await states(house) == {"sent": 6}


async def test_a_reminder_that_comes_late_into_the_night_waits_for_the_morning(house: House) -> None:
    await booked(house, "ola", at(15, 15, day=26))
    house.times.append(at(22))  # it was due at a quarter past three, and the program was down
    assert await remind(house) == 1
    assert await letters(house) == []
    assert (await reminders(house))[0] == (1440, "pending", at(8, day=26))
    assert await remind(house) == 0
    house.times.append(at(8, day=26))
    assert await remind(house) == 1
    assert len(await letters(house)) == 1


async def test_after_a_downtime_only_the_useful_is_sent(house: House) -> None:
    for address, start in (("over", at(9)), ("soon", at(13)), ("tomorrow", at(10, day=26)), ("far", at(10, day=27))):
        await booked(house, address, start, service=ServiceId("career"))
    house.times.append(at(11, 30))
    while await remind(house):
        pass
    assert sorted(who for who, _ in await letters(house)) == ["soon", "tomorrow"]
    assert await states(house) == {"sent": 2, "dropped": 3, "pending": 3}


async def test_whoever_cannot_be_reached_is_left_alone(house: House) -> None:
    await booked(house, "ola", at(13))
    await booked(house, "ivan", at(14))
    await house.person().leaves()
    house.times.append(at(14, day=24))
    await remind(house)
    assert [who for who, _ in await letters(house)] == ["ivan"]
    assert await states(house) == {"dropped": 1, "sent": 1, "pending": 2}


async def test_one_reminder_that_cannot_be_drawn_stops_no_other_and_is_not_lost(house: House) -> None:
    for number in range(3):
        await booked(house, f"p{number}", at(9 + number))
    house.times.append(at(11, day=24))

    def draw(reminder: Reminder) -> Sequence[Payload]:
        if reminder.visit.start == at(10):
            raise KeyError("Olena, +48 600 100 200")
        return [{"lines": ["a reminder"]}]

    while await remind(house, draw):
        pass
    assert sorted(who for who, _ in await letters(house)) == ["p0", "p2"]
    assert (await states(house))["sent"] == 2
    house.later(minutes=30)
    while await remind(house):
        pass
    assert [who for who, _ in await letters(house)] == ["p0", "p2", "p1"]


# --- Once, whatever happens ------------------------------------------------------------------------------------------


async def many(house: House, count: int = 24) -> None:
    """So many people with a visit on the same day, on a timetable of many consultants."""
    values = {"office": "krakow", "service": "career", "consultant": "one", "way": "phone", "care": "none"}
    rest = {"access": "none", "name": "Ola", "phone": "", "company": "", "state": "booked", "sequence": 0}
    for number in range(count):
        address = f"p{number}"
        await carry(house, address, ChooseLanguage("uk"))

        async def work(connection: Connection) -> None:
            found = await visitors.find(connection, "paper", address)  # noqa: B023
            assert found
            id = found[0].id
            from storage.tables import reminder, visit

            times = {"starts_at": at(13), "ends_at": at(14), "created_at": house.now, "changed_at": house.now}
            row = {"ref": address, "visitor_id": id, **values, **rest, **times}  # noqa: B023
            one = sa.insert(visit).values(**hide(visit, row))
            visit_id = (await connection.execute(one.returning(visit.c.id))).scalar_one()
            due = {"visit_id": visit_id, "before_minutes": 1440, "due_at": at(13, day=24), "state": "pending"}
            await connection.execute(sa.insert(reminder).values(**due))

        await house.database.run(work)


def once_each(written: Sequence[tuple[str, Payload]], count: int) -> bool:
    return Counter(who for who, _ in written) == Counter({f"p{number}": 1 for number in range(count)})


async def test_two_processes_at_once_write_each_reminder_once(house: House) -> None:
    await many(house)
    house.times.append(at(13, day=24))
    if house.database.dialect == "sqlite":
        await asyncio.gather(*(remind(house) for _ in range(4)))
    else:
        url = house.database.engine.url.render_as_string(hide_password=False)
        async with a_house(url, owner="there", fresh=False) as there:
            there.times.append(house.now)
            sides = (house, there) * 3
            counts = await asyncio.gather(*(remind(side) for side in sides))
            assert sum(counts) == 24
    assert once_each(await letters(house), 24)
    assert await states(house) == {"sent": 24}


@on_postgresql
async def test_whoever_is_in_the_middle_of_a_turn_is_reminded_after_it(house: House) -> None:
    await many(house, 2)
    house.times.append(at(13, day=24))

    async def turn(connection: Connection) -> int:
        await visitors.meet(connection, Input("paper", "-", "p0", CameBack()), "-", house.now)
        return await asyncio.create_task(remind(house), context=Context())  # as another process would

    assert await house.database.run(turn) == 1
    assert [who for who, _ in await letters(house)] == ["p1"]
    assert await remind(house) == 1
    assert once_each(await letters(house), 2)


async def test_a_process_killed_while_reminding_loses_nothing_and_doubles_nothing(url: str) -> None:
    async with a_house(url) as house:
        await many(house, 8)
    for after in (0, 3, 7):
        process = await python("tests.crashing", "remind", url, at(13, day=24).isoformat(), str(after))
        assert await process.wait() == -signal.SIGKILL
        async with a_house(url, fresh=False) as house:
            assert await letters(house) == []
    async with a_house(url, fresh=False) as house:
        house.times.append(at(13, day=24))
        for _ in range(20):
            await remind(house)
            if await states(house) == {"sent": 8}:
                break
            await asyncio.sleep(0.1)  # until the database has noticed that the dead process is gone
        assert once_each(await letters(house), 8)


# --- In the middle of something else ---------------------------------------------------------------------------------


async def press(who: Person, *labels: str) -> str:
    for label in labels:
        await who.presses(label)
    return who.sees


async def test_a_reminder_in_the_middle_of_a_booking_destroys_nothing(house: House) -> None:
    john = house.person("john", "en")
    await john.arrives()
    await john.presses("English")
    one = await booked(house, "john", at(13), service=ServiceId("career"))
    house.times.append(at(12, 58, day=24))
    await john.presses_data(">booking.krakow.career")
    await press(john, "Any language", "At the office", "No care", "Nothing special")
    assert "What is your name?" in john.sees
    house.times.append(at(13, day=24))
    assert await remind(house) == 1
    assert "Reminder: you have a visit" in await john.reads()
    reminder = john.keys
    coming = next(data for _, data in reminder if data.startswith(">coming"))
    details = next(data for _, data in reminder if data.startswith(">visit"))
    assert "Thank you." in await john.presses_data(coming)
    assert "Career" in await john.presses_data(details) or one.ref[:4] in john.sees
    assert "What is your phone number?" in await john.says("John"), "the open question is still the same"
    await press(john, "Leave it out", "Thu, 26 Nov", "10:00", "Yes, book it")
    assert "Your visit is booked." in john.sees
    kept = await house.rows("SELECT state, name FROM visit ORDER BY id")
    assert kept == [("coming", "Olena"), ("booked", "John")]


async def test_a_visit_moved_from_its_reminder_keeps_the_half_done_booking(house: House) -> None:
    john = house.person("john", "en")
    await john.arrives()
    await john.presses("English")
    one = await booked(house, "john", at(13), service=ServiceId("career"))
    house.times.append(at(12, 58, day=24))
    await john.presses_data(">booking.krakow.career")
    await press(john, "Any language", "At the office")
    house.times.append(at(13, day=24))
    await remind(house)
    await john.reads()
    await john.presses_data(f">cancel.{one.ref}")
    assert one.ref
    await john.presses(next(label for label, data in john.keys if ".yes" in data))
    assert (await house.rows("SELECT state FROM visit")) == [("cancelled",)]
    assert await states(house) == {"sent": 1, "dropped": 1}
    await john.presses_data(">continue")
    assert "Will you need care" in john.sees


@pytest.mark.parametrize("change", ["cancel", "move"])
async def test_a_reminder_that_still_waits_is_taken_back_with_its_time(house: House, change: str) -> None:
    """Telegram may be away for an hour: nobody is reminded then of a visit that is no more."""
    visit = await booked(house, "ola", at(10))
    other = await booked(house, "ivan", at(11))
    house.times.append(at(11, 1, day=24))
    assert await remind(house) == 2
    act = CancelVisit(visit.ref) if change == "cancel" else MoveVisit(visit.ref, at(14))
    await carry(house, "ola", act)
    found = await house.rows("SELECT about, state FROM outbox WHERE lane = 'notice' ORDER BY about")
    assert found == sorted([(visit.ref, "expired"), (other.ref, "pending")])
