"""Screens as Telegram's messages: what the words and keys become, and that no limit of Telegram's is passed."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handlers.telegram.drawing import MESSAGE_UNITS, draw
from bot.screen import (
    PRESS_BYTES,
    Answer,
    AskContact,
    Button,
    CalendarFile,
    Door,
    InLanguage,
    Key,
    LanguageName,
    Link,
    Local,
    Payload,
    Phrase,
    Pin,
    Screen,
    Text,
    Verbatim,
)
from bot.splitting import units
from bot.texts import Texts

V = Verbatim
MENU = Button(V("Menu"), Door("menu"))


def say(phrase: Phrase) -> str:
    """A voice that says ids, so that what is tested does not depend on the words."""
    match phrase:
        case Text(id, args):
            return " ".join((f"<{id}>", *(str(value) for _, value in args)))
        case Local(words):
            return words[0][1]
        case Verbatim(words):
            return words
        case LanguageName(code):
            return code
        case InLanguage(text):
            return say(text)


def drawn(screen: Screen, replaces: str | None = None) -> Sequence[Payload]:
    return draw(screen, say, "uk", replaces)


def params(payload: Payload) -> Mapping[str, object]:
    found = payload["params"]
    assert isinstance(found, dict)
    return found


def rows(payload: Payload, kind: str = "inline_keyboard") -> list[list[str]]:
    """The labels of a message's keys."""
    markup = params(payload).get("reply_markup", {})
    assert isinstance(markup, dict)
    return [[key["text"] for key in row] for row in markup.get(kind, [])]


def keys(*labels: str) -> tuple[Key, ...]:
    return tuple(Button(V(label), Answer(7, "time", "EHJ2", str(n))) for n, label in enumerate(labels))


def calendar(*, cancelled: bool = False) -> CalendarFile:
    start = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    end = datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
    return CalendarFile("ab12@example.org", 0, start, end, V("Візит"), None, None, cancelled, (120,), start)


# --- Words -----------------------------------------------------------------------------------------------------------


def test_a_plain_screen_is_one_message() -> None:
    assert drawn(Screen((V("One."), V(""), V(" Two. ")))) == [
        {"method": "sendMessage", "params": {"text": "One.\n\nTwo.", "link_preview_options": {"is_disabled": True}}}
    ]


def test_the_title_is_bold_and_measured_as_telegram_measures() -> None:
    (payload,) = drawn(Screen((V("<b>Words</b> *stay* _as_ they are"),), title=V("👋 Вітаємо ")))
    assert params(payload)["text"] == "👋 Вітаємо\n\n<b>Words</b> *stay* _as_ they are"
    assert params(payload)["entities"] == [{"type": "bold", "offset": 0, "length": 10}]
    assert "parse_mode" not in params(payload)


def test_a_title_alone_is_enough() -> None:
    (payload,) = drawn(Screen((), title=V("Menu")))
    assert params(payload)["text"] == "Menu"


def test_a_screen_of_attachments_alone_has_no_message() -> None:
    assert [one["method"] for one in drawn(Screen((), attachments=(calendar(),)))] == ["sendDocument"]


def test_keys_without_words_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="without words"):
        drawn(Screen((V(" "),), keys=(MENU,)))


def test_a_long_text_has_its_keys_on_the_last_part() -> None:
    paragraph = "слово " * 300 + "end."
    payloads = drawn(Screen((V(paragraph),) * 5, title=V("Title"), footer=(MENU,)))
    texts = [str(params(one)["text"]) for one in payloads]
    assert [units(text) <= MESSAGE_UNITS for text in texts] == [True] * 3
    assert all(text.endswith("end.") for text in texts), "cut between paragraphs"
    assert "\n\n".join(texts) == "\n\n".join(("Title", *[paragraph] * 5))
    assert [rows(one) for one in payloads] == [[], [], [["Menu"]]]
    assert ["entities" in params(one) for one in payloads] == [True, False, False]


# --- Keys ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("labels", "columns", "expected"),
    [
        (("09:00", "09:15", "09:30", "09:45"), 3, [["09:00", "09:15", "09:30"], ["09:45"]]),
        (("Kraków", "Tarnów", "Nowy Sącz", "Oświęcim"), 2, [["Kraków", "Tarnów"], ["Nowy Sącz", "Oświęcim"]]),
        (("Kraków", "Tarnów", "Nowy Sącz, ul. Długa"), 3, [["Kraków"], ["Tarnów"], ["Nowy Sącz, ul. Długa"]]),
        (("пн, 24 листопада", "вт, 25 листопада"), 3, [["пн, 24 листопада", "вт, 25 листопада"]]),
        (("1", "2", "3"), 1, [["1"], ["2"], ["3"]]),
        (tuple("123456789"), 20, [list("12345678"), ["9"]]),
    ],
)
def test_how_many_keys_stand_in_a_row(labels: tuple[str, ...], columns: int, expected: list[list[str]]) -> None:
    (payload,) = drawn(Screen((V("When?"),), keys=keys(*labels), columns=columns))
    assert rows(payload) == expected


def test_the_footer_stands_below_in_a_row_of_its_own() -> None:
    back = Button(V("Back"), Door("back"))
    (payload,) = drawn(Screen((V("?"),), keys=keys("A", "B"), columns=2, footer=(back, MENU)))
    assert rows(payload) == [["A", "B"], ["Back", "Menu"]]


def test_what_the_keys_carry() -> None:
    link = Link(V("Site"), "https://www.malopolska.pl/a?b=c")
    (payload,) = drawn(Screen((V("?"),), keys=(*keys("A"), link, MENU)))
    assert params(payload)["reply_markup"] == {
        "inline_keyboard": [
            [{"text": "A", "callback_data": "7.time.EHJ2.0"}],
            [{"text": "Site", "url": "https://www.malopolska.pl/a?b=c"}],
            [{"text": "Menu", "callback_data": ">menu"}],
        ]
    }


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("tel:+48111222333", "+48111222333"),
        ("mailto:a%2Bb@example.org?subject=x", "a+b@example.org"),
        ("http://localhost:8080/", "http://localhost:8080/"),
        ("ftp://example.org/", "ftp://example.org/"),
    ],
)
def test_what_telegram_takes_for_no_button_stands_in_the_text(url: str, shown: str) -> None:
    (payload,) = drawn(Screen((V("Reach us"),), footer=(Link(V("Here"), url), MENU)))
    assert params(payload)["text"] == f"Reach us\n\n<telegram-link> {shown} Here"
    assert rows(payload) == [["Menu"]]


def test_the_contact_key_has_a_message_of_its_own_at_the_end() -> None:
    screen = Screen((V("Phone?"),), keys=(AskContact(V("Share")),), footer=(MENU,), replaces=True)
    edited, offer = drawn(screen, "12")
    assert edited["method"] == "editMessageText"
    assert rows(edited) == [["Menu"]]
    assert offer == {
        "method": "sendMessage",
        "params": {
            "text": "<telegram-share-contact>",
            "reply_markup": {
                "keyboard": [[{"text": "Share", "request_contact": True}]],
                "resize_keyboard": True,
                "one_time_keyboard": True,
            },
        },
    }


# --- Edits -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("screen", "replaces", "method"),
    [
        (Screen((V("a"),), replaces=True), "12", "editMessageText"),
        (Screen((V("a"),), replaces=True, attachments=(calendar(),)), "12", "editMessageText"),
        (Screen((V("a"),), replaces=False), "12", "sendMessage"),
        (Screen((V("a"),), replaces=True), None, "sendMessage"),
        (Screen((V("a"),), replaces=True), "one", "sendMessage"),
        (Screen((V("a " * 4096),), replaces=True), "12", "sendMessage"),
    ],
)
def test_when_the_pressed_message_is_edited(screen: Screen, replaces: str | None, method: str) -> None:
    payload = drawn(screen, replaces)[0]
    assert payload["method"] == method
    assert params(payload).get("message_id") == (12 if method == "editMessageText" else None)


# --- Attachments -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cancelled", "caption"), [(False, "telegram-calendar-add"), (True, "telegram-calendar-remove")]
)
def test_a_calendar_file_comes_after_the_words(cancelled: bool, caption: str) -> None:
    words, file = drawn(Screen((V("Booked"),), attachments=(calendar(cancelled=cancelled),)))
    assert params(words)["text"] == "Booked"
    assert file["method"] == "sendDocument"
    assert params(file) == {"caption": f"<{caption}>"}
    upload = file["file"]
    assert isinstance(upload, dict)
    assert upload["parameter"] == "document"
    assert str(upload["name"]).endswith(".ics")
    assert str(upload["text"]).startswith("BEGIN:VCALENDAR\r\n")


def test_a_pin() -> None:
    (venue,) = drawn(Screen((), attachments=(Pin(50.06, 19.94, V("Office"), V("Street 1")),)))
    expected = {"latitude": 50.06, "longitude": 19.94, "title": "Office", "address": "Street 1"}
    assert venue == {"method": "sendVenue", "params": expected}


def test_a_pin_without_an_address() -> None:
    (place,) = drawn(Screen((), attachments=(Pin(50.06, 19.94, V("Office"), Local((("pl", " "),))),)))
    assert place == {"method": "sendLocation", "params": {"latitude": 50.06, "longitude": 19.94}}


# --- Limits ----------------------------------------------------------------------------------------------------------

PHRASES = st.builds(V, st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=3000))
LABELS = st.builds(V, st.text(st.characters(categories=["L", "So"]), min_size=1, max_size=60))
PRESSES = st.builds(Answer, st.integers(0, 36**6 - 1), st.just("q" * 16), st.just("EHJ2"), st.just("v" * 24))
KEYS = st.builds(Button, LABELS, PRESSES) | st.builds(Link, LABELS, st.just("tel:112")) | st.builds(AskContact, LABELS)


@given(
    st.builds(
        Screen,
        st.lists(PHRASES, max_size=6).map(tuple),
        title=st.none() | PHRASES,
        keys=st.lists(KEYS, max_size=30).map(tuple),
        columns=st.integers(1, 9),
        footer=st.lists(KEYS, max_size=3).map(tuple),
        replaces=st.booleans(),
    ),
    st.none() | st.just("12"),
)
def test_no_screen_passes_a_limit(screen: Screen, replaces: str | None) -> None:
    screen = dataclasses.replace(screen, lines=(V("."), *screen.lines))
    for payload in drawn(screen, replaces):
        found = params(payload)
        text = str(found["text"])
        assert 0 < units(text) <= MESSAGE_UNITS
        entities = found.get("entities", [])
        assert isinstance(entities, list)
        assert all(0 < entity["length"] <= units(text) for entity in entities)
        markup = found.get("reply_markup", {})
        assert isinstance(markup, dict)
        for row in markup.get("inline_keyboard", []):
            assert 0 < len(row) <= 8
            assert all(len(str(key["callback_data"]).encode()) <= PRESS_BYTES for key in row)


def test_the_words_of_this_room_fit_in_every_language() -> None:
    texts = Texts.load(Path(__file__).parent.parent / "locales", ZoneInfo("Europe/Warsaw"))
    assert {"en", "pl", "ru", "uk"} <= set(texts.languages)
    for language in texts.languages:
        voice = texts.say(language)
        assert units(voice(Text("telegram-description"))) <= 512
        assert units(voice(Text("telegram-short-description"))) <= 120
        assert "112" in voice(Text("telegram-description"))
        assert voice(Text("telegram-link", label=V("A"), address="b@example.org")) == "A: b@example.org"
