"""The card of a case in its staff group: what it says, what it offers, and that it names nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.casecards import card, coordinator_screen, happened, post_screen, title
from bot.centre.answering import SUBJECTS
from bot.centre.offer import OfficeId
from bot.centre.wishes import Reading
from bot.dialogs.person import WORDS
from bot.handlers.telegram.drawing import draw
from bot.screen import Button, Screen, Text, encode
from storage.casework import Canned, CannedId, Case, CaseId, CaseView, GroupPost, Panel, Staff, StaffId
from storage.records import VisitorId
from tests.talk import TEXTS
from tests.test_visitcards import VISIT

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
CASE = Case(
    CaseId(5), VisitorId(1), "telegram", "uk", "work", OfficeId("krakow"), (), "open", None, NOW, None, None, NOW, None,
    False, None, 1,
)  # fmt: skip
REPLIES = (
    Canned(CannedId(1), (("en", "Documents", "Bring…"), ("uk", "Документи", "Візьміть…"))),
    Canned(CannedId(2), (("pl", "Parking", "Nie ma…"),)),
)
VIEW = CaseView(CASE, None, None, 0)
READING = Reading([("tax", Text("offer-tax")), ("legal", Text("offer-legal")), ("other", Text("reading-none"))])


def said(screen: Screen, language: str = "en") -> str:
    return "\n".join(TEXTS.say(language)(line) for line in screen.lines)


def doors(screen: Screen) -> dict[str, str]:
    return {TEXTS.say("en")(key.label): encode(key.press) for key in screen.keys if isinstance(key, Button)}


@pytest.mark.parametrize(
    ("waited", "words"),
    [
        (timedelta(seconds=30), "Waiting for an answer since Monday, 23 November, 10:00."),
        (timedelta(minutes=25), "since Monday, 23 November, 10:00 (more than 25 min)."),
        (timedelta(minutes=61), "(more than 1 h)."),
        (timedelta(hours=23), "(more than 23 h)."),
        (timedelta(hours=25), "(more than 1 day)."),
        (timedelta(days=3), "(more than 3 days)."),
    ],
)
def test_how_long_somebody_waits_is_said_with_the_moment(waited: timedelta, words: str) -> None:
    assert words in said(card(VIEW, NOW + waited))
    held = replace(VIEW, holder=Staff(StaffId(1), "Ewa", "consultant", (), ()), case=replace(CASE, holder=StaffId(1)))
    assert words.removesuffix(".") in said(card(held, NOW + waited))


def test_what_is_known_of_the_person_stands_there() -> None:
    view = replace(VIEW, case=replace(CASE, delicate=True), next_visit=VISIT, earlier=2, missed=1)
    words = said(card(view, NOW))
    for line in ("2 earlier cases", "Did not come to earlier visits: 1", "A delicate matter"):
        assert line in words
    assert "Olena" not in words
    assert doors(card(view, NOW))["Next visit"] == ">staffvisit.ABCDEFGH"
    assert doors(card(view, NOW))["Earlier cases"] == ">earlier.5"
    assert not {"Next visit", "Earlier cases", "Ready-made reply"} & set(doors(card(VIEW, NOW)))


@pytest.mark.parametrize("language", TEXTS.languages)
def test_whoever_is_in_danger_is_told_of_where_it_happened_and_not_of_every_delicate_matter(language: str) -> None:
    """How somebody feels, and a case closed without a rating, are delicate too."""
    delicate = set(said(card(replace(VIEW, case=replace(CASE, delicate=True)), NOW), language).splitlines())
    (added,) = delicate - set(said(card(VIEW, NOW), language).splitlines())
    assert added == TEXTS.say(language)(Text("case-delicate"))
    words = TEXTS.say("en")
    assert words(Text("case-delicate")) == "A delicate matter: the person is not asked for a rating."
    assert "called for help" in words(happened("danger"))


@pytest.mark.parametrize("language", TEXTS.languages)
def test_no_line_is_marked_up_in_a_way_that_nobody_draws(language: str) -> None:
    for why in ("gone", "refused", "expired", "unknown"):
        assert "*" not in TEXTS.say(language)(happened(f"undelivered:{why}"))


def test_ready_made_replies_stand_in_place_of_the_keys_and_what_is_not_translated_is_marked() -> None:
    view = replace(VIEW, replies=REPLIES)
    assert doors(card(view, NOW))["Ready-made reply"] == ">case.5.replies"
    shown = card(replace(view, panel="replies"), NOW)
    assert doors(shown) == {"Documents": ">canned.5.1", "∅ Parking": ">canned.5.2", "← Back": ">case.5.card"}
    assert "in this language: Ukrainian" in said(shown)
    many = tuple(replace(REPLIES[0], id=CannedId(number)) for number in range(20))
    assert list(doors(card(replace(view, panel="replies", replies=many), NOW)).values())[-2:] == [
        ">canned.5",
        ">case.5.card",
    ]


def test_what_the_first_words_mean_is_said_in_two_taps_and_shown_last() -> None:
    view = replace(VIEW, reading=READING)
    assert said(card(view, NOW)).splitlines()[-1] == "Read as: Tax advice"
    assert doors(card(view, NOW))["What the first words mean…"] == ">case.5.reading"
    shown = card(replace(view, panel="reading"), NOW)
    assert "Your answer is kept as an example" in said(shown)
    assert doors(shown) == {
        "Read right": ">reading.5.tax",
        "No: Legal advice": ">reading.5.legal",
        "No: None of what we offer": ">reading.5.other",
        "It means something else…": ">reading.5",
        "← Back": ">case.5.card",
    }
    kept = replace(view, reading=replace(READING, meant=Text("offer-legal")), panel="reading")
    assert said(card(kept, NOW)).splitlines()[-2] == "Kept as an example: Legal advice"
    assert list(doors(card(kept, NOW)).values()) == [">reading.5", ">case.5.card"]
    assert doors(card(replace(VIEW, panel="reading"), NOW)) == doors(card(VIEW, NOW)), "nothing may be kept any more"


def test_it_rests_as_long_as_in_the_private_chat() -> None:
    assert doors(card(VIEW, NOW))["Put off…"] == ">case.5.rest"
    assert doors(card(replace(VIEW, panel="rest"), NOW)) == {
        "For 1 hour": ">snooze.5.h1",
        "For 3 hours": ">snooze.5.h3",
        "Next working day": ">snooze.5.d1",
        "In 2 days": ">snooze.5.d2",
        "In a week": ">snooze.5.d7",
        "← Back": ">case.5.card",
    }


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("panel", ["", "replies", "rest", "reading"])
def test_it_is_one_message_in_every_language(panel: Panel, language: str) -> None:
    view = replace(VIEW, panel=panel, replies=REPLIES, next_visit=VISIT, earlier=3, missed=2, reading=READING)
    assert len(draw(card(view, NOW + timedelta(days=2)), TEXTS.say(language), language, None)) == 1


def test_a_closed_case_offers_no_panel() -> None:
    closed = replace(VIEW, case=replace(CASE, state="closed", closed_at=NOW), panel="replies", replies=REPLIES)
    assert doors(card(closed, NOW)) == {"Reopen": ">case.5.reopen"}


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("subject", SUBJECTS)
def test_what_it_is_about_is_not_in_what_a_notification_shows(language: str, subject: str) -> None:
    """Neither in a topic's name nor in the first lines of its card, nor in alarms; and what is said there names
    nobody."""
    case = replace(CASE, subject=subject)
    say = TEXTS.say(language)
    word = say(WORDS[subject])
    assert word not in title(case, NOW, say)
    lines = [say(line) for line in card(replace(VIEW, case=case), NOW).lines]
    assert word in lines[-1]
    assert word not in "\n".join(lines[:-1])
    assert len("\n\n".join(lines[:-1])) > 80
    for kind in ("raised", "coordinator", "danger"):
        screen = post_screen(GroupPost(1, kind, None, case.id, None, (), NOW), replace(VIEW, case=case), None)
        assert screen
        assert word not in said(screen, language)
    assert word not in said(coordinator_screen(replace(VIEW, case=case), homeless=True), language)
