"""Posts about visits in a staff group: what they say, what they never say, and the doors under them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot import visitcards
from bot.centre.offer import OfficeId, ServiceId
from bot.centre.offices import ConsultantId
from bot.handlers.telegram.drawing import draw
from bot.screen import Button, Screen, encode
from storage.casework import GroupPost
from storage.records import Visit, VisitorId, VisitRef
from tests.talk import OFFER, TEXTS, WARSAW, a_timetable


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 23, hour, minute, tzinfo=WARSAW).astimezone(UTC)


VISIT = Visit(
    VisitRef("ABCDEFGH"),
    VisitorId(1),
    OfficeId("krakow"),
    ServiceId("legal"),
    ConsultantId("one"),
    "uk",
    "in-person",
    "child",
    "wheelchair",
    "Olena Secret",
    "+48600100200",
    "Secret Ltd",
    at(10),
    at(11),
    "booked",
    0,
    at(7),
)


NAMES = {ConsultantId("one"): "Anna"}
BELOW = [("The day", ">day.krakow.20261123"), ("Walk-in", ">walkin.krakow")]


def post(kind: str, visit: Visit | None = None, **facts: str) -> GroupPost:
    return GroupPost(1, kind, OfficeId("krakow"), None, visit, tuple(facts.items()), at(7, 30))


def drawn(screen: Screen, language: str = "en") -> str:
    say = TEXTS.say(language)
    return "\n".join(say(line) for line in screen.lines)


def doors(screen: Screen) -> list[tuple[str, str]]:
    say = TEXTS.say("en")
    return [(say(key.label), encode(key.press)) for key in screen.keys if isinstance(key, Button)]


def test_the_morning_list_says_what_is_needed_and_names_nobody() -> None:
    second = replace(
        VISIT, ref=VisitRef("ZZZZZZZZ"), start=at(12), end=at(13), state="coming", care="none", access="none"
    )
    screen = visitcards.post_screen(
        post("morning", date="20261123"), visitcards.Day((VISIT, second)), NAMES, OFFER, a_timetable()
    )
    assert drawn(screen).splitlines() == [
        "Monday, 23 November, Kraków",
        "Visits: 2",
        "10:00 · a specialist · Ukrainian · At the office · not confirmed · No. ABCD-EFGH · with Anna",
        "— Care for a child",
        "— I use a wheelchair or cannot climb stairs",
        "12:00 · a specialist · Ukrainian · At the office · confirmed · No. ZZZZ-ZZZZ · with Anna",
    ]
    assert screen.columns == 2
    assert doors(screen) == [
        ("10:00 ✓ arrived", ">attend.ABCDEFGH.arrived"),
        ("10:00 ✗ absent", ">attend.ABCDEFGH.missed"),
        ("12:00 ✓ arrived", ">attend.ZZZZZZZZ.arrived"),
        ("12:00 ✗ absent", ">attend.ZZZZZZZZ.missed"),
        *BELOW,
    ]


@pytest.mark.parametrize("language", TEXTS.languages)
def test_a_long_list_stays_one_message_and_shows_what_has_still_to_be_noted(language: str) -> None:
    visits = [
        replace(VISIT, ref=VisitRef(f"VVVVVV{number:02}"), attendance="arrived" if number < 4 else None)
        for number in range(30)
    ]
    screen = visitcards.post_screen(
        post("morning", date="20261123"), visitcards.Day(visits), NAMES, OFFER, a_timetable()
    )
    assert len(draw(screen, TEXTS.say(language), language, None)) == 1
    assert "VVVV-VV03" not in drawn(screen)
    assert "VVVV-VV04" in drawn(screen)
    assert drawn(screen).splitlines()[1] == "Visits: 30"
    assert drawn(screen).splitlines()[-1] == "Not shown here: 12. The button opens the whole day."
    assert doors(screen)[-2:] == BELOW


def test_nobody_is_booked() -> None:
    screen = visitcards.post_screen(post("morning", date="20261123"), visitcards.Day(()), NAMES, OFFER, a_timetable())
    assert drawn(screen) == "Monday, 23 November, Kraków\nNobody is booked."
    assert doors(screen) == BELOW


def test_what_is_noted_can_be_taken_back_and_every_visit_keeps_its_row() -> None:
    arrived, missed = replace(VISIT, attendance="arrived"), replace(VISIT, start=at(11), attendance="missed")
    screen = visitcards.post_screen(
        post("morning", date="20261123"), visitcards.Day((arrived, missed)), NAMES, OFFER, a_timetable()
    )
    assert doors(screen) == [
        ("10:00 undo ✓", ">attend.ABCDEFGH.none"),
        ("10:00 ✗ absent", ">attend.ABCDEFGH.missed"),
        ("11:00 ✓ arrived", ">attend.ABCDEFGH.arrived"),
        ("11:00 undo ✗", ">attend.ABCDEFGH.none"),
        *BELOW,
    ]


def test_of_several_visits_at_the_same_time_each_key_has_its_number() -> None:
    other = replace(VISIT, ref=VisitRef("ZZZZZZZZ"), consultant=ConsultantId("two"))
    found = visitcards.Day((VISIT, other), walk_ins=3)
    screen = visitcards.post_screen(post("morning", date="20261123"), found, NAMES, OFFER, a_timetable())
    assert [label for label, _ in doors(screen)] == [
        "ABCD ✓ arrived",
        "ABCD ✗ absent",
        "ZZZZ ✓ arrived",
        "ZZZZ ✗ absent",
        "The day",
        "Walk-in",
    ]
    assert "Without a booking: 3" in drawn(screen)
    assert "· with Anna" in drawn(screen)


@pytest.mark.parametrize("language", TEXTS.languages)
def test_the_keys_of_a_visit_stand_side_by_side(language: str) -> None:
    other = replace(VISIT, ref=VisitRef("WWWWWWWW"))
    for one in (VISIT, replace(VISIT, attendance="arrived"), replace(VISIT, attendance="missed")):
        found = visitcards.Day((one, other, replace(one, start=at(11))))
        screen = visitcards.post_screen(post("morning", date="20261123"), found, NAMES, OFFER, a_timetable())
        [drawn] = draw(screen, TEXTS.say(language), language, None)
        rows = drawn["params"]["reply_markup"]["inline_keyboard"]  # type: ignore[index]
        assert [len(row) for row in rows] == [2, 2, 2, 2]


@pytest.mark.parametrize(
    ("kind", "first"),
    [
        ("booked", "Booked for today: Kraków"),
        ("cancelled", "Cancelled today: Kraków"),
        ("moved", "Kraków: Monday, 23 November, 09:00 → Monday, 23 November, 10:00"),
    ],
)
def test_a_change_of_today(kind: str, first: str) -> None:
    state = "cancelled" if kind == "cancelled" else "booked"
    visit = replace(VISIT, state=state)  # type: ignore[arg-type]
    facts = {"was": (at(10) - timedelta(hours=1)).isoformat()} if kind == "moved" else {}
    screen = visitcards.post_screen(post(kind, visit, **facts), visitcards.Day(()), NAMES, OFFER, a_timetable())
    assert drawn(screen).splitlines()[0] == first
    assert len(doors(screen)) == (0 if kind == "cancelled" else 3)
    assert kind == "cancelled" or doors(screen)[-1] == ("Open the visit", ">staffvisit.ABCDEFGH")


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("kind", visitcards.KINDS)
def test_nothing_personal_stands_in_any_of_them(kind: str, language: str) -> None:
    facts = {"was": at(9).isoformat(), "date": "20261123", "case": "7"}
    screen = visitcards.post_screen(post(kind, VISIT, **facts), visitcards.Day((VISIT,)), NAMES, OFFER, a_timetable())
    seen = drawn(screen, language)
    assert not any(secret in seen for secret in ("Olena", "Secret", "600100200"))


def test_a_visit_that_is_no_more_leaves_the_line() -> None:
    screen = visitcards.post_screen(post("booked"), visitcards.Day(()), NAMES, OFFER, a_timetable())
    assert drawn(screen) == "Booked for today: Kraków"
