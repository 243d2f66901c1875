"""Biased random walks over the real dialogs and a real database, and a look at every screen there is."""

from __future__ import annotations

import ast
import asyncio
import html
import inspect
import json
import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType
from typing import get_args

import pytest

from bot.centre.offer import OfficeId, ServiceId
from bot.centre.offices import Absence, Closure, Office, Place, Timetable
from bot.centre.privacy import Basis, Kept, Privacy, Purpose
from bot.centre.wishes import ASIDES
from bot.dialogs import auditlog
from bot.handlers.telegram import drawing as telegram
from bot.handlers.viber import drawing as viber
from bot.handlers.web import drawing as web
from bot.screen import PRESS_BYTES, Abilities, InLanguage, LanguageName, Local, Say, Screen, encode
from bot.splitting import units
from bot.talk import Centre
from bot.texts import Texts
from storage.records import WishOutcome
from tests import (
    coordinating,
    pseudo,
    test_attendance,
    test_beginning,
    test_blocking,
    test_booking,
    test_cases,
    test_cleanup,
    test_complaint,
    test_consultants_dialog,
    test_danger,
    test_desk_dialogs,
    test_dialogs,
    test_discretion,
    test_erasing,
    test_event_attendance,
    test_event_planning,
    test_events_dialog,
    test_examples,
    test_figures,
    test_for_somebody,
    test_found_desk,
    test_hours_dialog,
    test_joining,
    test_mydata,
    test_news_dialogs,
    test_news_pictures,
    test_orders_dialog,
    test_replies_dialog,
    test_roster_dialog,
    test_shutting,
    test_watching,
    test_young,
    unsealed,
)
from tests.enrolling import at, held, join
from tests.once import once
from tests.talk import CENTRE, MONDAY, OFFER, ROOT, TEXTS, WEEK, House, Person, a_house, a_timetable
from tests.walks import Meddle, Recorder, Violation, Walk, crawl, defeat_marks, ids, ignore_owners, leave_alone, look

SEEDS = range(int(os.environ.get("WALK_SEEDS", "3")))
STEPS = int(os.environ.get("WALK_STEPS", "700"))
"""A longer soak: WALK_SEEDS=200 WALK_STEPS=3000."""


@asynccontextmanager
async def a_walk(folder: Path, seed: int, meddle: Meddle = leave_alone) -> AsyncIterator[Walk]:
    walk = Walk(f"sqlite:///{folder}/walk.db", seed, meddle)
    async with walk.doors:
        await walk.open()
        yield walk


@pytest.mark.parametrize("seed", SEEDS)
async def test_whatever_two_people_do(tmp_path: Path, seed: int) -> None:
    async with a_walk(tmp_path, seed) as walk:
        await walk.walk(STEPS)
        assert walk.booked >= 3, "a walk that books nothing proves nothing"


async def test_a_restart_before_every_step_changes_nothing(tmp_path: Path) -> None:
    seen, kept = [], []
    for restarts in (False, True):
        (tmp_path / str(restarts)).mkdir()
        async with a_walk(tmp_path / str(restarts), seed=2) as walk:
            await walk.walk(80, restarts=restarts)
            assert walk.booked, "a walk that books nothing proves nothing"
            seen.append(json.dumps(walk.transcript))
            known = await look(walk.house)
            kept.append((known.visits, known.cells, known.people))
    assert seen[0] == seen[1]
    assert kept[0] == kept[1]


@pytest.mark.parametrize(
    ("meddle", "what"), [(defeat_marks, "never shown, but done|has changed"), (ignore_owners, "has changed")]
)
@pytest.mark.parametrize("seed", [0, 1])
async def test_a_broken_house_is_found_out(tmp_path: Path, meddle: Meddle, what: str, seed: int) -> None:
    async with a_walk(tmp_path, seed, meddle) as walk:
        with pytest.raises(Violation, match=what):
            await walk.walk(1500)


# --- Every screen of every dialog ------------------------------------------------------------------------------------

Prepare = Callable[[Person], Awaitable[object]]


async def with_visits(who: Person) -> None:
    """Visits of every kind."""
    for day, service, way in (
        ("Tue", "career", "At the office"),
        ("Wed", "tax", "By phone"),
        ("Thu", "legal", "Online"),
        ("Fri", "mentor-allowance", "At the office"),
    ):
        await who.presses_data(f">booking.krakow.{service}")
        needs = ("Care for a child", "I do not hear well") if way == "At the office" else ()
        for label in ("Any language", way, *needs):
            await who.presses(label)
        await who.says("John")
        await who.says("600 100 200")
        if service == "mentor-allowance":
            await who.says("Fabryka")
        if "Without details" in [label for label, _ in who.keys]:
            await who.presses("Without details")
        for label in (day, "10:00", "Yes, book it"):
            await who.presses(label)
    await who.presses_data(">visits")


async def with_events(who: Person) -> None:
    """Events of every kind: joined, waited for, full, with companions, online, in several sessions."""
    house, soon = who.house, [at(17, day=day) for day in (2, 9, 16)]
    several, full = await held(house, companions=2, places=4), await held(house, places=1, audiences=["employer"])
    online = await held(house, at(18, day=3), kind="webinar", office=None, link="https://meet.example.org/secret")
    course = await held(house, *soon, kind="course", topic="polish", level="A0", closes_at=at(12))
    others = [await held(house, at(17, day=day), office="tarnow", topic="family") for day in range(4, 8)]
    await join(house, full, "somebody")
    for id in (online, course, others[0]):
        await who.presses_data(f">joinevent.{id}")
    await who.presses_data(f">lineup.{full}")
    await who.presses_data(f">event.{several}")
    await who.presses_data(">events")


async def told_anew(who: Person) -> None:
    """What people are told has changed since; how they are written to, and cleaning up."""
    await who.house.rows("UPDATE visitor SET notice = 'older' RETURNING id")
    for door in (">privacy", ">privacy.1", ">privacy.2", ">privacy.3", ">contact"):
        await who.presses_data(door)
    await who.presses("Without details")
    id = await held(who.house)
    await who.presses_data(f">joinevent.{id}")
    await who.presses_data(f">event.{id}.file")
    await who.presses_data(">cleanup")


async def for_an_employer(who: Person) -> None:
    await who.presses_data(">booking.krakow.mentor-allowance")


async def in_vain(who: Person) -> None:
    await who.presses_data(">booking.krakow.legal")
    await who.presses("Any language")
    await who.presses("At the office")


async def with_a_code(who: Person) -> None:
    other = await test_booking.english(who.house, "other")
    code = await test_dialogs.new_code(other)
    await who.arrives(f"return-{code.replace('-', '')}")
    await who.presses_data(who.keys[0][1])


async def nowhere(who: Person) -> None:
    await who.presses_data(">service.alchemy")


async def to_a_person(who: Person) -> None:
    await who.presses_data(">person")


async def into_the_staff(who: Person) -> None:
    await who.presses_data(">join")


async def lost_in_krakow(who: Person) -> None:
    await who.presses_data(">booking.krakow.legal")
    await who.presses("English")
    await who.presses("At the office")


def everything_known() -> Timetable:
    """Four offices of which everything is known."""
    names = ("krakow", "nowy-sacz", "tarnow", "oswiecim")
    place, mail = Place(50.0, 20.0), "office@example.org"
    return a_timetable(
        offices=tuple(
            Office(OfficeId(name), "a street", "+48 12 000 00 00", mail, place, hours=WEEK) for name in names
        ),
        holidays={date(2026, 11, 28): "Święto"},
    )


def closed() -> Timetable:
    closure = Closure(date(2026, 11, 1), date(2027, 2, 28))
    return a_timetable(offices=(Office(OfficeId("krakow"), hours=WEEK, closures=(closure,)),))


def away(*names: str) -> Timetable:
    always = Absence(MONDAY, MONDAY.replace(year=2028))
    known = a_timetable()
    return replace(
        known,
        consultants=tuple(replace(one, absences=(always,)) if one.id in names else one for one in known.consultants),
    )


def only(**changes: object) -> Timetable:
    known = a_timetable()
    return replace(known, consultants=(replace(known.consultants[0], **changes),))  # type: ignore[arg-type]


def english_by_phone() -> Timetable:
    """Whoever speaks English answers the phone, and the others receive people at the office."""
    known = a_timetable()
    return replace(
        known,
        consultants=tuple(
            replace(one, ways=("phone",) if "en" in one.languages else ("in-person",)) for one in known.consultants
        ),
    )


LINKS = Centre(
    Local((("pl", "centrum"),)),
    residence_link="https://example.org/residence",
    accessibility_link="https://example.org/accessibility",
    funding_link="https://example.org/funding",
    telegram_link="https://t.me/example_bot",
    bring={ServiceId("career"): Local((("pl", "dyplom"),)), ServiceId("tax"): Local((("pl", "PIT"),))},
)
LONG = (0.03, 0.2, 7, 180, 730)
"""In days: what is said in minutes, hours, days, months and years."""
TOLD = Privacy(
    address="a street",
    bases={"answers": get_args(Basis), **dict.fromkeys(get_args(Purpose)[1:], ("task",))},
    periods=tuple((one, timedelta(days=LONG[number % 5])) for number, one in enumerate(get_args(Kept))),
    version="one",
)
"""Everything that can be said of data."""
PHONE, PAGE = Abilities(shares_contact=True), Abilities(reminds=False, lasts=False)
TIDY = Abilities(shares_contact=True, deletes=timedelta(hours=47))
DEAR = Abilities(reminds=False, columns=3)
WORKPLACE = Abilities(shares_contact=True, staff=True)
SITUATIONS: tuple[tuple[Timetable, Centre | None, Abilities, Prepare | None, int], ...] = (
    (a_timetable(), None, PHONE, None, 400),
    (a_timetable(), None, PHONE, with_visits, 150),
    (a_timetable(), None, PHONE, with_events, 250),
    (a_timetable(), replace(LINKS, privacy=TOLD), TIDY, told_anew, 120),
    (a_timetable(), None, PAGE, with_events, 60),
    (everything_known(), LINKS, DEAR, with_events, 60),
    (a_timetable(), None, PHONE, for_an_employer, 60),
    (a_timetable(), None, PHONE, nowhere, 5),
    (a_timetable(), None, PHONE, to_a_person, 5),
    (a_timetable(), CENTRE, PHONE, to_a_person, 60),
    (a_timetable(), None, PHONE, into_the_staff, 5),
    (a_timetable(), None, PAGE, with_a_code, 5),
    (a_timetable(), None, DEAR, with_visits, 20),
    (everything_known(), LINKS, PAGE, with_visits, 400),
    (away("one", "two", "three"), None, PHONE, in_vain, 10),
    (away("one", "two"), None, PHONE, in_vain, 10),
    (away("two"), None, PHONE, lost_in_krakow, 10),
    (only(ways=("phone",)), None, PHONE, in_vain, 10),
    (english_by_phone(), None, PHONE, lost_in_krakow, 10),
    (only(services=("tax",)), None, PHONE, in_vain, 10),
    (only(offices=("tarnow",)), None, PHONE, in_vain, 10),
    (closed(), None, PHONE, in_vain, 10),
    (a_timetable(last_day=date(2026, 11, 22)), None, PHONE, in_vain, 10),
)


async def an_old_button(house: House) -> None:
    john = await test_booking.english(house)
    await john.presses("Book a visit")
    krakow = john.data("Kraków")
    await john.presses("Menu")
    await john.presses_data(krakow)


async def a_voice_message(house: House) -> None:
    john = await test_booking.english(house)
    await john.sends("voice")
    await john.shares("")


async def the_last_time_of_a_day(house: House) -> None:
    john, ivan = await test_booking.english(house), await test_booking.english(house, "ivan")
    for who in (john, ivan):
        await test_booking.comes_to_the_day(who)
        await test_booking.fills_in(who, "Tue, 24 Nov", "09:00")
    await house.rows("UPDATE consultant SET facts = json_set(facts, '$.hours', json('[]')) RETURNING id")
    await house.rows(
        "INSERT INTO absence (consultant, starts_at, ends_at) SELECT id, '2026-11-24 00:00:00.000000', "
        "'2026-11-24 23:00:00.000000' FROM consultant RETURNING id"
    )
    await house.rows("UPDATE counter SET value = value + 1 WHERE name = 'timetable' RETURNING value")
    await john.presses("Yes")


def stories(module: ModuleType) -> list[Callable[[House], Awaitable[None]]]:
    """All its transcripts that need nothing but a house."""
    found = (one for name, one in vars(module).items() if name.startswith("test_") and inspect.isfunction(one))
    return [
        one
        for one in found
        if list(inspect.signature(one).parameters) in (["desk"], ["any_desk"], ["house"], ["any_house"])
    ]


async def own_words(house: House) -> None:
    """What people type in their own words, however it was understood."""
    john = await test_booking.english(house)
    for kind in ASIDES:
        await john.presses_data(f">aside.{kind}.legal.tax")
    for wanted in ("appointment", "human", "else"):
        await john.presses_data(f">wished.{wanted}")
    await john.presses_data(">wish.appointment.human.legal")


STORIES: tuple[Callable[[House], Awaitable[None]], ...] = (
    an_old_button,
    own_words,
    test_booking.test_olena_books_moves_and_cancels_in_ukrainian,
    test_booking.test_an_employer_is_asked_for_the_company,
    test_booking.test_who_loses_a_time_is_shown_the_others_and_keeps_name_and_phone,
    test_booking.test_a_day_that_fills_up_meanwhile_sends_back_to_the_days,
    test_booking.test_two_visits_of_one_kind_are_enough,
    test_booking.test_three_cancellations_a_day_are_enough,
    test_booking.test_a_visit_that_has_begun_is_not_changed,
    test_dialogs.test_a_code_brings_the_visits_to_another_channel,
    test_dialogs.test_wrong_codes_are_limited,
    test_dialogs.test_stop_ends_announcements_with_one_tap,
    a_voice_message,
    the_last_time_of_a_day,
    test_dialogs.test_i_am_coming_is_one_tap_and_destroys_nothing,
    test_dialogs.test_an_unknown_command_is_answered,
    test_dialogs.test_a_phone_number_nobody_asked_for_is_not_kept,
    *stories(test_events_dialog),
    test_discretion.test_a_delicate_visit_is_asked_about_and_can_be_changed_on_its_card,
)
"""What no press alone leads to: races, limits, time that passes."""


async def a_person_on_a_page(house: House) -> None:
    john = house.person("john", "en")
    await test_cases.speaks(john)
    await test_cases.asks(john)


BEHIND = (
    test_desk_dialogs,
    test_attendance,
    test_for_somebody,
    test_blocking,
    test_hours_dialog,
    test_consultants_dialog,
    test_roster_dialog,
    test_replies_dialog,
    test_beginning,
    test_figures,
    test_danger,
    test_news_dialogs,
    test_news_pictures,
    test_orders_dialog,
    test_shutting,
    test_watching,
    test_event_planning,
    test_event_attendance,
    test_mydata,
    test_discretion,
    test_examples,
    test_young,
)


async def a_coordinator_looks_around(house: House) -> None:
    kasia = await coordinating.works_here(house, role="owner")
    things = ("case 1", "visit ABCD", "office krakow", "staff 1", "reply 1", "event 1", "ticket ABCD", "closure all")
    lines = [*((act, "case 1") for act in auditlog.ACTS), *(("take", thing) for thing in things)]
    rows = ", ".join(f"('2026-11-23 08:00:00.000000', '{act}', '{thing}')" for act, thing in lines)
    await house.rows(f"INSERT INTO audit (at, act, object) VALUES {rows} RETURNING id")
    await kasia.presses_data(">auditlog")
    while older := [data for _, data in kasia.keys if data.startswith(">auditlog.")]:
        await kasia.presses_data(older[0])
    await house.rows(
        "INSERT INTO closure (office, first_day, last_day, reason) "
        "VALUES ('krakow', '2026-12-24', '2026-12-24', '{}') RETURNING id"
    )
    await house.rows("UPDATE counter SET value = value + 1 WHERE name = 'timetable' RETURNING value")
    invited = {"name": "Jan", "role": "consultant", "offices": [], "languages": [], "state": "invited"}
    await unsealed.lay(house.database, "staff", id=77, **invited, created_at=house.now)
    for door in (">coordinate", ">closures", ">stranded", ">roster"):
        await kasia.presses_data(door)
    await kasia.presses("Jan")
    await kasia.presses("New invitation code")
    await kasia.presses(kasia.keys[0][0])
    await kasia.presses_data(">closing")
    await kasia.presses("Kraków")
    await kasia.says("some day")


async def a_consultant_turns_the_card_and_looks_back(house: House) -> None:
    ola, first = await test_desk_dialogs.a_case(house)
    await test_cases.books(ola)
    await house.rows("UPDATE visit SET attendance = 'missed' RETURNING id")
    ewa = await test_desk_dialogs.works(house)
    for act in ("replies", "rest", "card"):
        await ewa.presses_data(f">case.{first}.{act}")
    await ewa.presses_data(f">earlier.{first}")
    await ewa.presses_data(f">case.{first}.close")
    second = await test_cases.asks(ola)
    await ewa.presses_data(f">earlier.{second}")


async def whoever_cleans_up(house: House) -> None:
    await test_cleanup.cleans(await test_booking.english(house))


async def demand_of_every_kind(house: House) -> None:
    """What coordinators are told of words that people have typed."""
    kasia = await coordinating.works_here(house, role="owner")
    await kasia.presses_data(">demand")
    row = "INSERT INTO wish_count (month, outcome, about, office, language, count) VALUES"
    for outcome in get_args(WishOutcome):
        for about in ("legal", "", "unknown"):
            await house.rows(
                f"{row} ('2026-11-01', '{outcome}', '{about}', 'krakow', '{about and 'en'}', 2) RETURNING count"
            )
    await kasia.presses_data(">demand")


DESK_STORIES: tuple[Callable[[House], Awaitable[None]], ...] = (
    demand_of_every_kind,
    test_cases.test_a_case_is_opened_written_to_answered_and_closed,
    test_cases.test_they_are_told_honestly_that_nobody_speaks_their_language,
    test_cases.test_three_conversations_a_day_are_enough,
    test_cases.test_when_nobody_is_at_work_that_is_said_once_and_again_after_hours,
    test_cases.test_nobody_knows_when_an_office_without_hours_answers,
    test_cases.test_files_and_places_are_passed_on,
    test_cases.test_who_comes_back_finds_whoever_they_talked_to_if_at_work,
    test_cases.test_the_case_of_somebody_else_is_as_good_as_none,
    test_cases.test_late_and_lost_reach_the_desk_with_one_tap,
    test_cases.test_late_works_on_the_day_alone,
    test_cases.test_by_how_much_is_one_more_tap_and_no_second_alarm,
    test_cases.test_a_word_alone_ends_no_conversation_but_the_tap_that_says_so,
    test_cases.test_danger_is_answered_and_never_rated,
    test_cases.test_words_after_the_end_are_kept_and_sent_with_one_tap,
    test_cases.test_what_is_not_sent_is_not_there,
    test_cases.test_thanks_are_answered_kindly_and_open_nothing,
    test_cases.test_a_file_after_the_end_is_not_taken_for_received,
    test_cases.test_my_conversations_are_on_the_menu_once_there_are_some,
    test_joining.test_a_link_joins_after_the_language_and_a_yes,
    test_joining.test_it_works_once_and_for_a_day,
    test_joining.test_nobody_becomes_another_by_opening_a_colleagues_link,
    a_consultant_turns_the_card_and_looks_back,
    test_erasing.test_their_times_and_places_are_free_and_the_next_in_line_is_asked,
    test_erasing.test_whoever_works_here_still_does,
    test_found_desk.test_two_slashes_make_a_note_in_ones_own_chat_too,
    test_found_desk.test_a_case_is_not_closed_over_words_that_are_on_their_way_into_its_topic,
    test_complaint.test_those_who_talk_with_them_do_not_get_to_read_it,
    *(story for module in BEHIND for story in stories(module)),
)
"""The same where people answer, and staff can work."""

UNREACHED = {
    "talk-sorry": "said only when something of ours has crashed (test_talk)",
    "limits-pause": "said only to whoever does more than anybody needs to (test_limits)",
    "limits-pause-people": "said only to whoever does more than anybody needs to (test_floods)",
    "shared-exit": "said only on the page, where there is one (test_shared)",
    "limits-full": "said only to whoever does more than anybody needs to (test_floods)",
    "limits-lost": "said only to whoever does more than anybody needs to (test_floods)",
    "newssend-changed": "said only if somebody says yes to announcements in that very moment",
    "newstrial-cost": "said only where a messenger has a price (test_announcements)",
    "person-subject": "typed, never shown: what opens the way to a person",
    "eventtimes-cannot": "said only if the event is over by the moment of the tap",
    "planning-changed": "said only if a colleague changes the event in that very moment",
    "day-delicate": "said in staff groups alone (test_visitcards)",
    "demand-opened": "told of in the report alone (test_exports)",
    "demand-offered": "told of in the report alone (test_exports)",
    "demand-taken": "told of in the report alone (test_exports)",
    "demand-answered": "told of in the report alone (test_exports)",
    "language-choose": "said in every language at once, as words of its own",
}


async def every_screen(folder: Path) -> list[Screen]:
    seen: dict[Screen, None] = {}
    for number, (timetable, centre, can, prepare, most) in enumerate(SITUATIONS):
        recorder = Recorder(can)
        url = f"sqlite:///{folder}/{number}.db"
        async with a_house(url, timetable=timetable, centre=centre, paper=recorder) as house:
            await crawl(house, most, prepare)
        seen |= recorder.screens
    for number, story in enumerate(STORIES):
        recorder = Recorder(PHONE)
        async with a_house(f"sqlite:///{folder}/story{number}.db", paper=recorder) as house:
            await story(house)
        seen |= recorder.screens
    there = [(WORKPLACE, test_roster_dialog.CENTRE, one) for one in DESK_STORIES]
    bare = CENTRE
    there += [(PAGE, bare, a_person_on_a_page), (WORKPLACE, bare, a_coordinator_looks_around)]
    there += [(TIDY, bare, whoever_cleans_up)]
    for number, (can, centre, story) in enumerate(there):
        recorder = Recorder(can)
        url = f"sqlite:///{folder}/desk{number}.db"
        async with a_house(url, paper=recorder, centre=centre) as house:
            await story(house)
        seen |= recorder.screens
    return list(seen)


@pytest.fixture(scope="module")
def screens(tmp_path_factory: pytest.TempPathFactory) -> list[Screen]:
    return once(tmp_path_factory, "screens", lambda: asyncio.run(every_screen(tmp_path_factory.mktemp("screens"))))


@pytest.mark.parametrize("language", TEXTS.languages)
def test_every_screen_fits_every_channel(screens: list[Screen], language: str) -> None:
    say = TEXTS.say(language)
    for screen in screens:
        for payload in telegram.draw(screen, say, language, None):
            _fits_telegram(payload["params"])
        for drawn in web.draw(screen, say, language):
            for key in (*_list(drawn["keys"]), *_list(drawn["footer"])):
                assert isinstance(key, dict)
                assert str(key["label"]).strip()
                assert len(str(key.get("press", "")).encode()) <= PRESS_BYTES
            assert all(str(line).strip() for line in _list(drawn["lines"]))


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    return pseudo.texts(tmp_path_factory.mktemp("pseudo"))


@pytest.mark.parametrize("language", pseudo.LANGUAGES)
def test_nothing_is_cut_and_nothing_is_said_that_stands_in_no_locale(
    screens: list[Screen], invented: Texts, language: str
) -> None:
    """With words half as long again, and with words from right to left, which stand in brackets if they are ours."""
    say = invented.say(language)
    for screen in screens:
        sent = [*telegram.draw(screen, say, language, None), *web.draw(screen, say, language)]
        for payload in telegram.draw(screen, say, language, None):
            _fits_telegram(payload["params"])
        kept = viber.draw(screen, say, language)
        for api in (1, 3, 7, 10):
            dressed = [viber.dress({**payload, "media": "https://example.org/"}, api, str) for payload in kept]
            assert all(len(json.dumps(one).encode()) <= viber.REQUEST_BYTES for one in dressed)
            sent += dressed
        given = " ".join([*pseudo.strings(_plain(screen)), *_said_otherwise(screen, say)])
        for words in (words for payload in sent for words in _shown(payload)):
            for word in re.findall(r"[^\W\d_]{2,}", pseudo.outside(html.unescape(words))):
                assert word in given, f"{word} stands in no locale: {words}"


def _shown(payload: object) -> Iterator[str]:
    """What people read of a message."""
    if isinstance(payload, Mapping):
        for name, value in payload.items():
            if name in ("text", "caption", "title", "label", "Text", "lines") and not isinstance(value, Mapping):
                yield from (words for words in pseudo.strings(value) if not words.startswith("BEGIN:VCALENDAR"))
            elif name != "entities":
                yield from _shown(value)
    elif isinstance(payload, list | tuple):
        for one in payload:
            yield from _shown(one)


def _plain(part: object) -> object:
    """A screen as tuples, so that whatever strings it holds are found."""
    if is_dataclass(part) and not isinstance(part, type):
        return [_plain(getattr(part, one.name)) for one in fields(part)]
    return [_plain(one) for one in part] if isinstance(part, list | tuple) else part


def _said_otherwise(part: object, say: Say) -> Iterator[str]:
    """Names of languages and dates, which come from Unicode, and what is said in a language of its own."""
    if isinstance(part, LanguageName | InLanguage):
        yield say(part)
    elif is_dataclass(part) and not isinstance(part, type):
        for one in fields(part):
            yield from _said_otherwise(getattr(part, one.name), say)
    elif isinstance(part, list | tuple):
        for one in part:
            yield from _said_otherwise(one, say)


def _fits_telegram(params: object) -> None:
    assert isinstance(params, dict)
    assert units(str(params.get("text", "x"))) <= telegram.MESSAGE_UNITS
    assert units(str(params.get("caption", ""))) <= 1024
    markup = params.get("reply_markup", {})
    rows = markup.get("inline_keyboard", [])
    assert sum(map(len, rows)) <= 100
    for key in (key for row in rows for key in row):
        assert key["text"].strip()
        assert len(key.get("callback_data", "").encode()) <= PRESS_BYTES
        assert len(row_of(rows, key)) <= 8


def row_of(rows: list[list[object]], key: object) -> list[object]:
    return next(row for row in rows if key in row)


def _list(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


def test_the_same_button_never_stands_twice_on_a_screen(screens: list[Screen]) -> None:
    for screen in screens:
        presses = [encode(key.press) for key in (*screen.keys, *screen.footer) if hasattr(key, "press")]
        assert len(presses) == len(set(presses)), presses


def test_every_message_of_the_dialogs_is_reached(screens: list[Screen]) -> None:
    used = _texts_in(
        *(ROOT / "bot" / "dialogs").glob("*.py"), *(ROOT / "bot" / name for name in ("talk.py", "turn.py"))
    )
    used |= {text for one in OFFER.services for text in (one.title, one.about)} | {one.title for one in OFFER.groups}
    reached = ids(tuple(screens))
    missing = sorted(used - reached - set(UNREACHED))
    assert missing == [], " ".join(missing)
    assert sorted(set(UNREACHED) & reached) == [], "reached after all"


def _texts_in(*files: Path) -> set[str]:
    """Every id that these files give to Text."""
    calls = (node for file in files for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.Call))
    named = (call.args[0] for call in calls if isinstance(call.func, ast.Name) and call.func.id == "Text" and call.args)
    return {str(id.value) for id in named if isinstance(id, ast.Constant)}
