"""Posts about visits in a staff group: what they say, what they never say, and the doors under them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot import visitcards
from bot.centre.offer import OfficeId, ServiceId
from bot.centre.offices import ConsultantId
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
    screen = visitcards.post_screen(post("morning", date="20261123"), (VISIT, second), OFFER, a_timetable())
    assert drawn(screen).splitlines() == [
        "Monday, 23 November, Kraków",
        "Visits: 2",
        "10:00 · Legal advice · Ukrainian · At the office · not confirmed · No. ABCD-EFGH",
        "— Care for a child",
        "— I use a wheelchair or cannot climb stairs",
        "12:00 · Legal advice · Ukrainian · At the office · confirmed · No. ZZZZ-ZZZZ",
    ]
    assert screen.columns == 2
    assert doors(screen) == [
        ("10:00 ✓ arrived", ">attend.ABCDEFGH.arrived"),
        ("10:00 ✗ did not come", ">attend.ABCDEFGH.missed"),
        ("12:00 ✓ arrived", ">attend.ZZZZZZZZ.arrived"),
        ("12:00 ✗ did not come", ">attend.ZZZZZZZZ.missed"),
    ]


def test_nobody_is_booked() -> None:
    screen = visitcards.post_screen(post("morning", date="20261123"), (), OFFER, a_timetable())
    assert drawn(screen) == "Monday, 23 November, Kraków\nNobody is booked."
    assert screen.keys == ()


def test_what_is_noted_can_be_taken_back_and_every_visit_keeps_its_row() -> None:
    arrived, missed = replace(VISIT, attendance="arrived"), replace(VISIT, attendance="missed")
    screen = visitcards.post_screen(post("morning", date="20261123"), (arrived, missed), OFFER, a_timetable())
    assert doors(screen) == [
        ("10:00 undo ✓", ">attend.ABCDEFGH.none"),
        ("10:00 ✗ did not come", ">attend.ABCDEFGH.missed"),
        ("10:00 ✓ arrived", ">attend.ABCDEFGH.arrived"),
        ("10:00 undo ✗", ">attend.ABCDEFGH.none"),
    ]


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
    screen = visitcards.post_screen(post(kind, visit, **facts), (), OFFER, a_timetable())
    assert drawn(screen).splitlines()[0] == first
    assert len(doors(screen)) == (0 if kind == "cancelled" else 2)


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("kind", visitcards.KINDS)
def test_nothing_personal_stands_in_any_of_them(kind: str, language: str) -> None:
    facts = {"was": at(9).isoformat(), "date": "20261123"}
    screen = visitcards.post_screen(post(kind, VISIT, **facts), (VISIT,), OFFER, a_timetable())
    seen = drawn(screen, language)
    assert not any(secret in seen for secret in ("Olena", "Secret", "600100200"))


def test_a_visit_that_is_no_more_leaves_the_line() -> None:
    screen = visitcards.post_screen(post("booked"), (), OFFER, a_timetable())
    assert drawn(screen) == "Booked for today: Kraków"
