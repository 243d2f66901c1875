"""What is on, joining, the line, tickets and all that people do with events, told as they live it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.screen import Abilities, Text
from storage.eventwork import EventId, JoinEvent, LeaveEvent
from tests.enrolling import ABOUT, HOUR, TITLES, acts, adds_up, at, does, finds, held, join, line_up
from tests.talk import MONDAY, TEXTS, House, Paper, Person, a_house
from tests.test_booking import books, english, ukrainian
from tests.test_dialogs import new_code

PAGE, DEAR = Abilities(reminds=False, lasts=False), Abilities(reminds=False, columns=3)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/test.db"


def labels(who: Person) -> list[str]:
    return [label for label, _ in who.keys]


async def polish_course(house: House, **changes: object) -> EventId:
    """Three Wednesday evenings, for beginners."""
    titles = {"pl": "Polski od podstaw", "en": "Polish from the beginning"}
    values: dict[str, object] = {"kind": "course", "topic": "polish", "level": "A0", **changes}
    return await held(house, at(17, day=2), at(17, day=9), at(17, day=16), titles=titles, **values)  # type: ignore[arg-type]


async def webinar(house: House, **changes: object) -> EventId:
    titles = {"pl": "Bank w telefonie", "en": "Your bank on the phone"}
    values: dict[str, object] = {
        "kind": "webinar",
        "topic": "digital",
        "office": None,
        "link": "https://meet.example.org/secret",
        **changes,
    }
    return await held(house, at(18, day=3), titles=titles, **values)  # type: ignore[arg-type]


# --- The whole journey -----------------------------------------------------------------------------------------------


async def test_olena_finds_a_workshop_joins_it_and_leaves_it_again(house: House) -> None:
    id = await held(house, places=5)
    ola = await ukrainian(house)
    listed = await ola.presses("Заняття й зустрічі")
    for part in ("1 захід.", "Як написати резюме", "вівторок, 1 грудня, 17:00–19:00", "Практичне заняття, Краків"):
        assert part in listed
    assert "Лишилося 5 вільних місць" in listed
    shown = await ola.presses("вт, 1 груд.: Як написати резюме")
    for part in (
        "Пишемо разом.",
        "Тема: Пошук роботи",
        "Де: Краків, адресу буде уточнено",
        "Мови: українська, польська",
    ):
        assert part in shown
    joined = await ola.presses("Записатися")
    assert "Місце за вами." in joined
    assert "Ви записані. Ваш квиток: AAAA-AAA" in joined
    assert ola.screen["files"] == ["Як написати резюме", "pin Краків"], "the calendar and the map"
    assert "Лишилося" not in joined, "who takes part needs no place any more"
    ticket = await ola.presses("Мій квиток")
    assert "Покажіть або скажіть цей код на вході." in ticket
    assert "AAAA-AAA" in ticket
    await ola.presses("Назад до заходу")
    assert "Мої заняття й зустрічі" in labels(ola)
    assert "Ви записані" in await ola.presses("Мої заняття й зустрічі")
    await ola.presses("вт, 1 груд.")
    assert "Дякуємо. Чекаємо на вас." in await ola.presses("Я буду")
    assert "Я буду" not in labels(ola)
    assert "Відмовитися від участі?" in await ola.presses("Відмовитися від участі")
    assert (await finds(house, id, "ola")).event.taken == 1, "nothing is done before she says so"
    assert "Дякуємо, що повідомили." in await ola.presses("Так")
    assert "Записатися" in labels(ola)
    assert (await finds(house, id, "ola")).event.taken == 0
    assert "Ви ще нікуди не записані." in await ola.presses_data(">myevents")


async def test_one_tap_joins_and_a_second_changes_nothing(house: House) -> None:
    id = await held(house)
    john = await english(house)
    await john.presses_data(f">event.{id}")
    tap = john.data("Join")
    assert "You have a place." in await john.presses_data(tap)
    assert "You are taking part." in await john.presses_data(tap)
    assert len(await house.rows("SELECT 1 FROM enrolment")) == 1


async def test_a_link_leads_to_an_event_after_the_language(house: House) -> None:
    id = await held(house)
    new = house.person("new", "en")
    await new.arrives(f"event-{id}")
    assert "How to write a CV" in await new.presses("English")
    assert "I cannot find that event." in await new.arrives("event-99")
    assert "I cannot find that event." in await new.arrives("event-moon")
    assert "1 event." in await new.arrives("events-krakow")
    assert "You have not joined anything yet." in await new.arrives("myevents")


@pytest.mark.parametrize(
    "words",
    ["events", "what is on", "workshops", "Workshop", "wydarzenia", "Warsztaty", "заходи", "мероприятия"],
)
async def test_what_is_on_can_be_asked_for_in_words(house: House, words: str) -> None:
    await held(house)
    await held(house, kind="webinar")
    john = await english(house)
    assert "Press" in await john.says(words)
    assert "How to write a CV" in john.sees


async def test_services_for_many_lead_to_their_dates(house: House) -> None:
    await held(house)
    await polish_course(house)
    john = await english(house)
    for service, title in (("workshops", "How to write a CV"), ("polish-course", "Polish from the beginning")):
        await john.presses_data(f">service.{service}")
        listed = await john.presses("Dates and places")
        assert "1 event." in listed
        assert title in listed
    for service in ("information-meetings", "vocational-course"):
        await john.presses_data(f">service.{service}")
        assert "Nothing fits everything you have chosen." in await john.presses("Dates and places")


# --- Finding ---------------------------------------------------------------------------------------------------------


async def test_the_list_is_narrowed_by_town_subject_language_and_time(house: House) -> None:
    await held(house, at(17, day=25, month=11))
    await held(house, office="tarnow", languages=["en"])
    await polish_course(house)
    await webinar(house, languages=["en", "pl"])
    john = await english(house)
    assert "4 events." in await john.presses_data(">events")
    await john.presses("Where: everywhere")
    assert labels(john)[:4] == ["everywhere (4)", "Kraków (2)", "Tarnów (1)", "Online (1)"]
    assert "1 event." in await john.presses("Tarnów (1)")
    assert "Where: Tarnów" in labels(john)
    await john.presses("Where: Tarnów")
    assert "1 event." in await john.presses("Online (1)")
    assert "Where: Online" in labels(john)
    assert "Webinar, Online" in john.sees
    await john.presses_data(">events")
    await john.presses("What: everything")
    assert "Course (1)" in labels(john)
    assert "The Polish language (1)" in labels(john)
    assert "Culture and meeting people" not in " ".join(labels(john)), "nothing is offered that is not there"
    await john.presses("Course (1)")
    assert "What: Course" in labels(john)
    assert "3 sessions" in john.sees
    await john.presses("What: Course")
    await john.presses("The Polish language")
    await john.presses_data(">events")
    await john.presses("Language: any")
    assert labels(john)[1] == "English (2)", "their own first"
    assert "2 events." in await john.presses("English (2)")
    await john.presses("When: at any time")
    assert labels(john)[:2] == ["at any time (2)", "from next week (2)"], "none of these is this week"
    assert "2 events." in await john.presses("from next week (2)")
    await john.presses_data(">events....w")
    assert "1 event." in john.sees
    assert "When: this week" in labels(john)


async def test_a_long_list_has_pages(house: House) -> None:
    for day in range(1, 13):
        await held(house, at(17, day=day))
    john = await english(house)
    await john.presses_data(">events")
    assert "12 events." in john.sees
    assert "← Earlier" not in labels(john)
    await john.presses("More →")
    assert "Sunday, 6 December" in john.sees
    await john.presses("More →")
    assert "More →" not in labels(john)
    await john.presses("← Earlier")
    assert "Sunday, 6 December" in john.sees
    assert "Saturday, 12 December" in await john.presses_data(">events....99"), "beyond the end is the last page"


async def test_an_empty_list_says_why_and_leads_on(house: House) -> None:
    john = await english(house)
    assert "No workshops, meetings or courses are planned" in await john.presses_data(">events")
    assert labels(john) == ["Offices", "Book a visit", "Menu", "SOS"]
    await held(house)
    await held(house, office="tarnow", topic="polish")
    assert "Nothing fits everything you have chosen." in await john.presses_data(">events.krakow.polish")
    assert labels(john)[:2] == ["everywhere (1)", "everything (1)"]
    assert "1 event." in await john.presses("everywhere (1)")
    assert "Nothing fits" in await john.presses_data(">events.krakow.polish.uk.w")
    assert labels(john)[0] == "Show everything (2)", "no single one of them helps"
    assert "2 events." in await john.presses("Show everything")
    assert "2 events." in await john.presses_data(">events.moon.alchemy.xx.zz"), "what nobody knows hides nothing"
    assert "2 events." in await john.presses_data(f">events.{'m' * 26}.{'a' * 26}")


async def test_what_has_begun_is_on_no_list(house: House) -> None:
    await held(house)
    john = await english(house)
    house.times.append(at(17))
    assert "No workshops, meetings or courses are planned" in await john.presses_data(">events")


# --- What is told of an event ----------------------------------------------------------------------------------------


async def test_the_card_tells_all_that_is_known(house: House) -> None:
    id = await polish_course(
        house, audiences=["migrant", "employer"], places=9, companions=1, closes_at=at(12), place="room 5"
    )
    john = await english(house)
    shown = await john.presses_data(f">event.{id}")
    for part in (
        "Course. Topic: The Polish language",
        "Level: A0, for beginners",
        "3 sessions, you join for all of them:\nWednesday, 2 December, 17:00–19:00\nWednesday, 9 December",
        "Where: Kraków, room 5",
        "Languages: Ukrainian, Polish",
        "For foreigners who live or work in Małopolska.",
        "For employers.",
        "9 places are free",
        "You may bring 1 person along",
        "You can join until Tuesday, 1 December, 12:00.",
    ):
        assert part in shown, part
    other = await held(house, kind="meeting", level="B1", topic="alchemy")
    assert "Information meeting\nLevel: B1" in await john.presses_data(f">event.{other}")
    assert "Map of the office" in labels(john)
    await john.presses("Map of the office")
    assert john.screen["files"] == ["pin Kraków"]


async def test_the_link_is_for_those_alone_who_take_part(house: House) -> None:
    id = await webinar(house, places=2)
    john, ivan = await english(house), await english(house, "ivan")
    await join(house, id, "anna")
    for door in (f">event.{id}", ">events", f">joinevent.{id}"):
        await john.presses_data(door)
    assert "The button below leads to the meeting." in john.sees
    assert "https://meet.example.org/secret" in [data for _, data in john.keys]
    assert "Where: Online" in john.sees
    await ivan.presses_data(f">lineup.{id}")
    for door in (f">event.{id}", f">ticket.{id}", f">event.{id}.file", ">events", ">myevents"):
        await ivan.presses_data(door)
        assert "meet.example.org" not in json.dumps(ivan.screen)
    await john.presses_data(f">leaveevent.{id}")
    await john.presses("Yes")
    assert "meet.example.org" not in json.dumps(john.screen), "who has left does not see it any more"


async def test_the_calendar_holds_every_session_and_nothing_for_the_discreet(url: str) -> None:
    async with a_house(url) as house:
        id = await polish_course(house)
        john = await english(house)
        await john.presses_data(f">joinevent.{id}")
        assert john.screen["files"] == ["Polish from the beginning", "pin Kraków"]
        await john.presses_data(">contact")
        await john.presses("Without details")
        await john.presses_data(f">event.{id}.file")
        assert john.screen["files"] == ["Appointment"]


async def test_cancelled_over_and_closed_are_said(house: House) -> None:
    cancelled, closed = await held(house, state="cancelled"), await held(house, closes_at=MONDAY)
    over = await held(house)
    john = await english(house)
    await join(house, over, "john")
    assert "This event is cancelled." in await john.presses_data(f">event.{cancelled}")
    assert "You do not take part" not in await john.presses_data(f">eventcoming.{cancelled}")
    assert "Join" not in labels(john)
    assert "You can no longer join." in await john.presses_data(f">event.{closed}")
    assert "that is not possible any more" in await john.presses_data(f">joinevent.{closed}")
    assert "that is not possible any more" in await john.presses_data(f">lineup.{closed}")
    house.times.append(at(19))
    assert "This event is over." in await john.presses_data(f">event.{over}")
    assert labels(john)[:5] == ["1 star", "2 stars", "3 stars", "4 stars", "5 stars"]
    assert "Thank you" in await john.presses("4 stars")
    assert "1 star" not in labels(john)
    assert "This event is over." in await john.presses_data(f">rateevent.{over}.9")
    assert await house.rows("SELECT rating FROM enrolment") == [(4,)]


async def test_what_is_not_there_or_not_theirs_leads_to_the_list(house: House) -> None:
    draft = await held(house, state="draft")
    john = await english(house)
    for door in ("event", "joinevent", "lineup", "leaveevent", "takeplace", "eventcoming", "ticket"):
        for id in (str(draft), "99", "x"):
            assert "I cannot find that event." in await john.presses_data(f">{door}.{id}"), door
    assert "I cannot find that event." in await john.presses_data(f">rateevent.{draft}.5")
    there = await held(house)
    for door in (f"leaveevent.{there}", f"ticket.{there}", f"rateevent.{there}.5"):
        assert "How to write a CV" in await john.presses_data(f">{door}")
    assert "You have not joined this event." in await john.presses_data(f">eventcoming.{there}")
    assert "I cannot find that event." in await john.presses_data(f">takeplace.{there}")
    assert await house.rows("SELECT 1 FROM enrolment") == []


# --- With others -----------------------------------------------------------------------------------------------------


async def test_companions_are_asked_for_where_they_are_allowed(house: House) -> None:
    id = await held(house, places=3, companions=5)
    john = await english(house)
    assert "You may bring up to 5 people along" in await john.presses_data(f">event.{id}")
    assert "Who is coming?" in await john.presses("Join")
    assert labels(john)[:3] == ["I am coming alone", "Me and 1 more person", "Me and 2 more people"], "as many as fit"
    assert "1 person is coming with you." in await john.presses("Me and 1 more")
    assert "For 2 people." in await john.presses("My ticket")
    await john.presses_data(f">event.{id}")
    assert "Who is coming?" in await john.presses("Change number of people")
    assert "Noted." in await john.presses("Me and 2 more people")
    assert (await finds(house, id, "john")).event.taken == 3
    await john.presses("Change number of people")
    assert "coming with you" not in await john.presses("I am coming alone")
    assert (await finds(house, id, "john")).event.taken == 1


async def test_who_is_too_late_for_so_many_is_asked_again(house: House) -> None:
    id = await held(house, places=4, companions=2)
    john = await english(house)
    await john.presses_data(f">joinevent.{id}")
    two = john.data("Me and 2 more")
    await join(house, id, "ivan", companions=1)
    assert "That is not possible any more." in await john.presses_data(two)
    assert "Me and 2 more people" not in labels(john)
    one = john.data("Me and 1 more")
    await join(house, id, "ivan", companions=2)
    await john.presses_data(one)
    alone = john.data("I am coming alone")
    await join(house, id, "anna")
    assert "not enough free places" in await john.presses_data(alone)
    assert "All places are taken." in john.sees
    await adds_up(house)


async def test_who_presses_join_when_all_is_taken_sees_the_line(house: House) -> None:
    id = await held(house, places=1)
    john = await english(house)
    await john.presses_data(f">event.{id}")
    tap = john.data("Join")
    await join(house, id, "ivan")
    assert "not enough free places any more" in await john.presses_data(tap)
    assert "Join the line" in labels(john)


# --- The line --------------------------------------------------------------------------------------------------------


async def test_a_place_that_becomes_free_is_offered_and_taken_in_one_tap(house: House) -> None:
    id = await held(house, places=1)
    ola, john = await ukrainian(house), await english(house)
    await ola.presses_data(f">joinevent.{id}")
    assert "All places are taken." in await john.presses_data(f">event.{id}")
    assert "You are the first in line." in await john.presses("Join the line")
    assert "You are in line" in await john.presses_data(">events")
    assert "You are the first in line" in await john.presses_data(">myevents")
    anna = await english(house, "anna")
    assert "All places are taken, you can join the line" in await anna.presses_data(">events")
    assert "1 person is in line" in await anna.presses_data(f">event.{id}")
    assert "Ahead of you: 1 person." in await anna.presses("Join the line")
    assert "1 person is ahead of you" in await anna.presses_data(">myevents")
    await ola.presses_data(f">leaveevent.{id}")
    await ola.presses("Так")
    offer = await john.reads()
    for part in (
        "A place has become free, and you are next in line:",
        "How to write a CV",
        "until Monday, 23 November",
    ):
        assert part in offer
    assert labels(john)[:3] == ["Take the place", "I do not need it", "Details"]
    assert await anna.reads() == "", "to nobody else"
    take = john.data("Take the place")
    assert "A place is kept for you" in await john.presses_data(">events")
    assert "A place is kept for you" in await john.presses_data(">myevents")
    assert "A place is free and kept for you until" in await john.presses_data(f">event.{id}")
    assert "You have a place." in await john.presses_data(take)
    assert "You are taking part." in await john.presses_data(take)
    assert "You are taking part" in await john.presses_data(">events")
    assert "the place is not kept for you" in await anna.presses_data(f">takeplace.{id}")
    await adds_up(house)


async def test_what_is_declined_in_one_tap_goes_to_the_next(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ivan")
    john, anna = await english(house), await english(house, "anna")
    await john.presses_data(f">lineup.{id}")
    await anna.presses_data(f">lineup.{id}")
    await acts(house, "ivan", LeaveEvent(id))
    await john.presses_data(f">event.{id}")
    decline = john.data("I do not need it")
    assert "We have noted it." in await john.presses_data(decline)
    assert "A place has become free" in await anna.reads()
    assert "How to write a CV" in await john.presses_data(decline), "a second tap leaves nothing else"
    assert (await finds(house, id, "anna")).mine is not None
    await adds_up(house)


async def test_the_line_is_left_with_a_yes_and_what_is_free_meanwhile_can_be_taken(house: House) -> None:
    id = await held(house, places=3, companions=9)
    await join(house, id, "ivan", "anna", "oleg")
    john = await english(house)
    await john.presses_data(f">lineup.{id}")
    assert "Me and 3 more" not in "".join(labels(john)), "nobody waits for more than there are"
    assert "You need 3 places at once." in await john.presses("Me and 2 more")
    assert "Change number of people" in labels(john)
    await does(house, "ivan", LeaveEvent(id))
    assert "1 place is free" in await john.presses_data(f">event.{id}")
    await john.presses("Change number of people")
    assert "A place has just become free: it is yours." in await john.presses("I am coming alone")
    await line_up(house, id, "petro")
    petro = await english(house, "petro")
    await petro.presses_data(f">event.{id}")
    assert "Leave the line?" in await petro.presses("Leave the line")
    assert "We have noted it." in await petro.presses("Yes")
    await adds_up(house)


async def test_a_place_for_several_is_offered_as_that(house: House) -> None:
    id = await held(house, places=2, companions=1)
    await join(house, id, "ivan", companions=1)
    john = await english(house)
    await john.presses_data(f">lineup.{id}")
    await john.presses("Me and 1 more")
    ivan = await english(house, "ivan")
    await ivan.presses_data(f">leaveevent.{id}")
    await ivan.presses("Yes")
    assert "2 places have become free" in await john.reads()
    assert "1 person is coming with you." in await john.presses("Details")


async def test_who_missed_the_time_finds_the_end_of_the_line(house: House) -> None:
    id = await held(house, places=1)
    await join(house, id, "ivan")
    john = await english(house)
    await john.presses_data(f">lineup.{id}")
    await line_up(house, id, "anna")
    await does(house, "ivan", LeaveEvent(id))
    house.later(hours=2)
    await house.rows("UPDATE enrolment SET state = 'missed-offer' WHERE state = 'offered' RETURNING id")
    assert "you did not answer in time" in await john.presses_data(f">event.{id}")
    assert "Ahead of you: 1 person." in await john.presses("Join the line")


# --- Courses ---------------------------------------------------------------------------------------------------------


async def test_a_course_is_left_altogether_or_one_evening_is_missed(house: House) -> None:
    id = await polish_course(house)
    john = await english(house)
    await john.presses_data(f">joinevent.{id}")
    assert "Thank you for telling us. You stay in the course." in await john.presses_data(f">eventcoming.{id}.no")
    assert "I am coming" in labels(john)
    house.times.append(at(20, day=2))
    assert "Wednesday, 9 December" in await john.presses_data(">myevents")
    assert "This is a course: you would leave all its sessions." in await john.presses_data(f">leaveevent.{id}")
    last = john.data("Yes")
    house.times.append(at(17, day=16))
    assert "It has already begun" in await john.presses_data(last)
    assert "It has already begun" in await john.presses_data(f">leaveevent.{id}")
    house.times.append(at(20, day=16))
    assert "This event is over." in await john.presses_data(f">eventcoming.{id}")


# --- Where a chat does not last --------------------------------------------------------------------------------------


async def test_a_page_that_forgets_says_so_and_offers_a_code(url: str) -> None:
    async with a_house(url, paper=Paper(abilities=PAGE)) as house:
        id, full = await held(house), await held(house, places=1)
        await join(house, full, "ivan")
        john = await english(house)
        assert "This page forgets who you are" in await john.presses_data(f">joinevent.{id}")
        assert "New return code" in labels(john)
        assert "This page cannot tell you when a place becomes free." in await john.presses_data(f">lineup.{full}")
        code = await new_code(john)
        later = await english(house, "later")
        await later.presses_data(">returning")
        assert "Welcome back." in await later.says(code)
        await later.presses("My workshops and meetings")
        assert "You are taking part" in later.sees
        assert "You are the first in line" in later.sees
        assert "You have not joined anything yet." in await john.presses_data(">myevents")


async def test_where_reminders_are_not_certain_that_is_said(url: str) -> None:
    async with a_house(url, paper=Paper(abilities=DEAR)) as house:
        id = await held(house)
        john = await english(house)
        assert "This chat may not be able to remind you." in await john.presses_data(f">joinevent.{id}")


# --- Beside everything else ------------------------------------------------------------------------------------------


async def test_my_events_are_on_the_menu_and_beside_my_visits_once_there_are_some(house: House) -> None:
    id = await held(house)
    john = await english(house)
    assert "My workshops and meetings" not in labels(john)
    await john.presses("My visits")
    assert "My workshops and meetings" not in labels(john)
    await john.presses_data(f">joinevent.{id}")
    await john.presses("Menu")
    assert "My workshops and meetings" in labels(john)
    await john.presses("My visits")
    assert "My workshops and meetings" in labels(john)


async def test_stop_says_what_still_comes_of_events(house: House) -> None:
    id = await held(house)
    john = await english(house)
    await does(house, "john", JoinEvent(id))
    assert "You have joined 1 workshop" in await john.commands("stop")
    assert "I will not write to you by myself" not in john.sees
    await books(john)
    await held(house, at(17, day=2))
    assert "you have 1 booked" in await john.commands("stop")
    assert "You have joined 1 workshop" in john.sees
    await john.presses("Send me nothing by itself")
    assert "You have joined 1 workshop" in await john.commands("stop")


@pytest.mark.parametrize("language", sorted(TITLES))
async def test_whoever_reads_another_language_gets_its_words(house: House, language: str) -> None:
    """Titles in the reader's language where there are some, and else in English or Polish."""
    whole = await held(house)
    polish = await held(house, titles={"pl": "Tylko po polsku"})
    one = house.person("one", language)
    await one.arrives()
    await one.presses_data(one.keys[0][1])
    say = TEXTS.say(language)
    shown = await one.presses_data(f">event.{whole}")
    assert TITLES[language] in shown
    assert ABOUT[language] in shown
    assert say(Text("event-kind", kind=Text("eventwords-workshop"), topic=Text("offer-topic-work"))) in shown
    assert say(Text("event-join")) in labels(one)
    assert "Tylko po polsku" in await one.presses_data(f">event.{polish}")


async def test_an_event_that_lasts_into_the_night_says_so(house: House) -> None:
    id = await held(house, at(22), length=4 * HOUR)
    john = await english(house)
    shown = await john.presses_data(f">event.{id}")
    assert "Tuesday, 1 December, 22:00–Wednesday, 2 December, 02:00" in shown
