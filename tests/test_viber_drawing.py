"""Screens as Viber's messages: what words and keys become on new phones and old ones, and that no limit is passed."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handlers.viber.drawing import REQUEST_BYTES, SIDE_BY_SIDE, TEXT_UNITS, draw, dress, keys, plainly
from bot.handlers.viber.sealing import Seal
from bot.screen import (
    Abilities,
    Answer,
    AskContact,
    Button,
    CalendarFile,
    Door,
    Key,
    Link,
    Payload,
    Phrase,
    Pin,
    Say,
    Screen,
    Text,
    Verbatim,
    encode,
)
from bot.splitting import units
from tests.once import once
from tests.standin import viber_rules as rules
from tests.standin.viber import VIBER_TOKEN
from tests.standin.viber_events import ID
from tests.standin.wire import Json
from tests.talk import TEXTS, a_house
from tests.test_telegram_drawing import say
from tests.test_walks import LINKS, everything_known, with_visits
from tests.walks import Recorder, crawl

V = Verbatim
SEAL = Seal(VIBER_TOKEN)
MENU = Button(V("Menu"), Door("menu"))
SENDER = {"name": "Ї" * 28, "avatar": f"https://example.org/{'a' * 200}.png"}
MEDIA = "https://example.org/viber/file/1-1-a/visit.ics"
TODAY, OLD = 10, 5
"""What a phone of today says that it can, and the newest of those that get no keyboard."""


def drawn(screen: Screen, voice: Say = say) -> Sequence[Payload]:
    return draw(screen, voice, "uk")


def sent(payload: Payload, api: int = TODAY) -> Json:
    """The whole message, as it leaves to a phone of that version."""
    media = {"media": MEDIA} if payload["type"] == "file" else {}
    kept: Payload = json.loads(json.dumps({**payload, **media}))
    return {**dress(kept, api, SEAL.sealed), "receiver": ID, "sender": SENDER}


def shown(screen: Screen, api: int = TODAY) -> Json:
    """The one message of a screen that has no more."""
    (payload,) = drawn(screen)
    return sent(payload, api)


def words(message: Json) -> str:
    text = message["text"]
    assert isinstance(text, str)
    return text


def buttons(message: Json) -> list[Json]:
    keyboard = message.get("keyboard", {"Buttons": []})
    assert isinstance(keyboard, dict)
    found: list[Json] = keyboard["Buttons"]
    return found


def rows(message: Json) -> list[list[str]]:
    """The labels as a phone lays them out."""
    return [[rules.label_of(button) for button in row] for row in rules.rows(buttons(message))]


def some(*labels: str) -> tuple[Key, ...]:
    return tuple(Button(V(label), Answer(7, "time", "EHJ2", str(n))) for n, label in enumerate(labels))


def numbered(text: str) -> list[tuple[str, str]]:
    """The options that are written out under a text, by their numbers."""
    found: list[tuple[str, str]] = re.findall(r"^(\d+)\. (.+)$", text.partition("<viber-numbers>\n")[2], re.MULTILINE)
    return found


def bytes_of(message: Json) -> int:
    return len(json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode())


START = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
VISIT = CalendarFile("ab12@example.org", 0, START, START.replace(hour=9), V("Візит"), None, None, False, (120,), START)
PIN = Pin(50.06, 19.94, V("Office"), V("Street 1"))


# --- Words -----------------------------------------------------------------------------------------------------------


def test_a_plain_screen_is_one_message_with_a_way_on() -> None:
    message = dict(shown(Screen((V("One."), V(""), V(" Two. ")), footer=(MENU,))))
    keyboard = message.pop("keyboard")
    assert message == {"receiver": ID, "sender": SENDER, "type": "text", "text": "One.\n\nTwo.", "min_api_version": 7}
    key = {"Text": "Menu", "TextSize": "regular", "ActionType": "reply", "ActionBody": SEAL.sealed(">menu")}
    button = {**key, "Silent": True, "Columns": 6, "Rows": 1}
    assert keyboard == {"Type": "keyboard", "DefaultHeight": False, "Buttons": [button]}


@pytest.mark.parametrize(
    ("title", "api", "expected"),
    [
        ("👋 Вітаємо ", 10, "*👋 Вітаємо*\n\nWords"),
        ("Title", 7, "*Title*\n\nWords"),
        ("Title", 6, "Title\n\nWords"),
        ("Title", 1, "Title\n\nWords"),
        ("A*B", 10, "A*B\n\nWords"),
        ("A_B", 10, "A_B\n\nWords"),
        ("A~B", 10, "A~B\n\nWords"),
        ("A`B", 10, "A`B\n\nWords"),
        ("A\nB", 10, "A\nB\n\nWords"),
    ],
)
def test_the_title_is_bold_where_that_can_be_seen(title: str, api: int, expected: str) -> None:
    assert words(shown(Screen((V("Words"),), title=V(title)), api)).startswith(expected)


def test_a_title_alone_is_enough_and_nothing_at_all_is_a_mistake() -> None:
    assert words(shown(Screen((), title=V("Menu")))) == "*Menu*"
    with pytest.raises(ValueError, match="without words"):
        drawn(Screen((V(" "),), keys=(MENU,), attachments=(PIN,)))


def test_a_long_text_has_its_keys_on_the_last_part() -> None:
    paragraph = "слово 🙄 " * 300 + "end."
    payloads = drawn(Screen((V(paragraph),) * 5, title=V("Title"), footer=(MENU,)))
    for api in (TODAY, OLD):
        messages = [sent(one, api) for one in payloads]
        assert len(messages) == 3
        assert all(units(words(one)) <= TEXT_UNITS for one in messages)
        text = "\n\n".join(words(one) for one in messages)
        assert text.replace("*", "").startswith("\n\n".join(("Title", *[paragraph] * 5))), "cut between paragraphs"
        assert [rows(one) for one in messages[:2]] == [[], []]
    assert rows(sent(payloads[-1])) == [["Menu"]]
    assert numbered(words(sent(payloads[-1], OLD))) == [("1", "Menu")]


@pytest.mark.parametrize("text", ["ქართული ენა " * 1500, "🙄" * 9000, '"\\\n' * 5000, "\u0001" * 9000, "x" * 20_000])
@pytest.mark.parametrize("api", [TODAY, OLD])
def test_no_request_is_too_large(text: str, api: int) -> None:
    """30 kB are bytes: Georgian takes three for a letter, emoji four, and what JSON escapes up to six."""
    many = some(*(f"{n} {'ქართული' * 8}"[:60] for n in range(24)))
    payloads = drawn(Screen((V(text),), title=V("ქ" * 100), keys=many, columns=3, footer=(MENU,), attachments=(PIN,)))
    assert len(payloads) > 2
    for payload in payloads:
        assert bytes_of(sent(payload, api)) < REQUEST_BYTES
        assert units(str(sent(payload, api).get("text", ""))) <= TEXT_UNITS
    told = "".join(words(sent(one, api)) for one in payloads if one["type"] == "text")
    assert told.count(text[0]) >= text.count(text[0]), "nothing is lost"


# --- Keys ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("labels", "columns", "expected"),
    [
        (("A",), 3, [["A"]]),
        (("A", "B"), 3, [["A", "B"]]),
        (("A", "B", "C"), 3, [["A", "B", "C"]]),
        (("A", "B", "C", "D"), 3, [["A", "B"], ["C", "D"]]),
        (("A", "B", "C", "D"), 2, [["A", "B"], ["C", "D"]]),
        (("A", "B", "C", "D"), 1, [["A"], ["B"], ["C"], ["D"]]),
        (("A", "B", "C", "D", "E"), 3, [["A", "B", "C"], ["D", "E"]]),
        (tuple("ABCDEF"), 8, [["A", "B", "C"], ["D", "E", "F"]]),
        (("A", "B", "12 letters !"), 3, [["A", "B"], ["12 letters !"]]),
        (("A", "a label of 24 letters ! "), 3, [["A", "a label of 24 letters ! "]]),
        (("A", "a label of 25 letters  ! ", "C"), 3, [["A"], ["a label of 25 letters  ! "], ["C"]]),
        (
            tuple(f"{hour}:00" for hour in range(10, 34)),
            4,
            [[f"{h + n}:00" for n in range(3)] for h in range(10, 34, 3)],
        ),
    ],
)
def test_how_many_keys_stand_in_a_row(labels: tuple[str, ...], columns: int, expected: list[list[str]]) -> None:
    message = shown(Screen((V("When?"),), keys=some(*labels), columns=columns, footer=(MENU,)))
    assert rows(message) == [*expected, ["Menu"]]
    assert all(sum(map(rules.columns, row)) == 6 for row in rules.rows(buttons(message)))


def test_the_footer_stands_below_in_rows_of_its_own() -> None:
    ways_out = tuple(Button(V(label), Door(label.lower())) for label in ("Earlier", "More", "Back", "Menu"))
    message = shown(Screen((V("?"),), keys=some("A", "B"), columns=3, footer=ways_out))
    assert rows(message) == [["A", "B"], ["Earlier", "More", "Back"], ["Menu"]]


def test_many_long_labels_stand_closer_rather_than_getting_lost() -> None:
    labels = [f"{n} a label of thirty letters !!!" for n in range(16)]
    message = shown(Screen((V("?"),), keys=some(*labels), columns=1, footer=(MENU,)))
    assert rows(message) == [*([labels[n], labels[n + 1]] for n in range(0, 16, 2)), ["Menu"]]


@pytest.mark.parametrize("label", ['<b>"A" & B</b>', "<", "&lt;", "A&B's", "&" * 60, '"' * 60, "🙄" * 60])
def test_labels_are_escaped_and_read_as_they_are(label: str) -> None:
    message = shown(Screen((V("?"),), keys=some(label)))
    assert list(rules.problems(message, "send_message")) == []
    assert label.startswith(rows(message)[0][0])
    assert len(rows(message)[0][0]) >= min(len(label), 40)


def test_every_message_with_nothing_behind_it_has_the_keys() -> None:
    payloads = drawn(Screen((V("Booked"),), keys=some("A"), footer=(MENU,), attachments=(VISIT, PIN)))
    messages = [sent(one) for one in payloads]
    assert [one["type"] for one in messages] == ["text", "file", "location"]
    assert [rows(one) for one in messages] == [[["A"], ["Menu"]]] * 3
    assert [one["min_api_version"] for one in messages] == [7, 7, 7]
    _, file, place = (sent(one, OLD) for one in payloads)
    assert "keyboard" not in file
    assert "keyboard" not in place
    content = str(payloads[1]["content"])
    assert content.startswith("BEGIN:VCALENDAR\r\n")
    assert file["file_name"] == "visit.ics"
    assert (file["media"], file["size"]) == (MEDIA, len(content.encode()))
    assert place["location"] == {"lat": 50.06, "lon": 19.94}


@pytest.mark.parametrize("screen", [Screen((V("a"),)), Screen((V("a"),), attachments=(VISIT, PIN))])
def test_a_screen_without_keys_leads_to_the_menu_and_calls_for_help(screen: Screen) -> None:
    for payload in drawn(screen):
        assert rows(sent(payload)) == [["<talk-menu>", "<talk-sos>"]]
        assert keys(payload, TODAY) == [("<talk-menu>", ">menu"), ("<talk-sos>", ">danger")]


@pytest.mark.parametrize(("api", "version"), [(6, 6), (7, 7), (8, 7), (10, 7), (999, 7)])
def test_a_keyboard_asks_for_no_more_than_the_phone_has(api: int, version: int) -> None:
    assert shown(Screen((V("a"),), keys=some("A")), api)["min_api_version"] == version


@pytest.mark.parametrize(
    ("url", "in_text", "on_key"),
    [
        ("https://www.malopolska.pl/a?b=c", "https://www.malopolska.pl/a?b=c", True),
        ("http://localhost:8080/", "http://localhost:8080/", True),
        ("tel:+48111222333", "+48111222333", False),
        ("mailto:a%2Bb@example.org?subject=x", "a+b@example.org", False),
        ("ftp://example.org/", "ftp://example.org/", False),
        ("https://example.org/ścieżka", "https://example.org/ścieżka", False),
        (f"https://example.org/{'x' * 240}", f"https://example.org/{'x' * 240}", False),
    ],
)
def test_a_link_stands_in_the_text_and_where_it_can_on_a_key(url: str, in_text: str, on_key: bool) -> None:
    (payload,) = drawn(Screen((V("Reach us"),), footer=(Link(V("Here"), url), MENU)))
    for api in (TODAY, OLD):
        assert words(sent(payload, api)).startswith(f"Reach us\n\n<viber-link> {in_text} Here")
    opening = [one for one in buttons(sent(payload)) if one["ActionType"] == "open-url"]
    assert [(one["Text"], one["ActionBody"], "Silent" in one) for one in opening] == [("Here", url, False)] * on_key
    assert rows(sent(payload)) == [["Here", "Menu"] if on_key else ["Menu"]]
    assert ((url, "") in keys(payload, TODAY)) == on_key, "Viber tells of the tap"


@pytest.mark.parametrize(("api", "offered"), [(10, True), (7, True), (6, True), (5, False), (3, False), (0, False)])
def test_the_number_is_asked_for_where_a_keyboard_is(api: int, offered: bool) -> None:
    message = shown(Screen((V("Phone?"),), keys=(AskContact(V("Share")),), footer=(MENU,), typing="phone"), api)
    assert ("share-phone" in [rules.action_of(one) for one in buttons(message)]) == offered
    assert ("Share" in str(message)) == offered
    assert list(rules.problems(message, "send_message")) == []


# --- Without keyboards -----------------------------------------------------------------------------------------------

TWO = Screen((V("Which?"),), title=V("Title"), keys=some("Так", "Ні"), footer=(Link(V("Site"), "https://a.pl/"), MENU))


@pytest.mark.parametrize("api", [0, 1, 5])
def test_an_old_phone_gets_numbers_to_type(api: int) -> None:
    (payload,) = drawn(TWO)
    message = sent(payload, api)
    assert words(message) == (
        "Title\n\nWhich?\n\n<viber-link> https://a.pl/ Site\n\n<viber-numbers>\n1. Так\n2. Ні\n3. Menu"
    )
    assert message.keys() == {"type", "text", "receiver", "sender"}
    presses = dict(keys(payload, api))
    assert [presses[number] for number in "123"] == ["7.time.EHJ2.0", "7.time.EHJ2.1", ">menu"]
    assert presses["Ні"] == "7.time.EHJ2.1"


def test_whoever_sees_keys_sees_no_numbers() -> None:
    (payload,) = drawn(TWO)
    assert numbered(words(sent(payload))) == []
    assert keys(payload, TODAY) == [
        ("Так", "7.time.EHJ2.0"),
        ("Ні", "7.time.EHJ2.1"),
        ("Menu", ">menu"),
        ("https://a.pl/", ""),
    ]


def test_a_message_that_was_refused_can_be_said_once_more_plainly() -> None:
    for payload in drawn(dataclasses.replace(TWO, attachments=(VISIT, PIN))):
        plain = plainly(payload)
        assert plain is not None
        assert "keyboard" not in sent(plain)
        assert keys(plain, TODAY)[:3] == [("1", "7.time.EHJ2.0"), ("2", "7.time.EHJ2.1"), ("3", ">menu")]
        assert plainly(plain) is None, "not a third time"
    assert plainly({"type": "text", "text": "a part before the last"}) is None


@pytest.mark.parametrize("typing", ["words", "phone"])
def test_where_words_are_typed_no_number_means_a_key(typing: str) -> None:
    skip = Button(V("Leave it out"), Answer(7, "phone", "EHJ2", "~skip"))
    (payload,) = drawn(Screen((V("Phone?"),), keys=(AskContact(V("Share")), skip), footer=(MENU,), typing=typing))
    assert words(sent(payload, OLD)) == "Phone?\n\n<viber-words>\n– Leave it out\n– Menu"
    for form in (payload, plainly(payload)):
        assert form
        assert keys(form, OLD) == [("Leave it out", "7.phone.EHJ2.~skip"), ("Menu", ">menu")]


# --- Seals -----------------------------------------------------------------------------------------------------------

LONGEST = encode(Answer(36**6 - 1, "q" * 16, "EHJ2", "v" * 24))


@pytest.mark.parametrize("press", [">menu", "7.time.EHJ2.0930", LONGEST, ">visit.AAAA-BBBB"])
def test_a_sealed_press_opens_and_a_changed_one_does_not(press: str) -> None:
    sealed = SEAL.sealed(press)
    assert SEAL.unsealed(sealed) == press
    assert sealed.isascii()
    assert len(sealed) <= 100
    assert Seal("another token").unsealed(sealed) is None
    for place, letter in enumerate(sealed):
        for other in ("A", "a", "0", ".", "#", "\0", "ж", "\ud83d", letter.swapcase(), ""):
            changed = sealed[:place] + other + sealed[place + 1 :]
            assert changed == sealed or SEAL.unsealed(changed) is None
    for changed in (f"{sealed} ", f" {sealed}", sealed * 2, f"{sealed}#", sealed[:-12], "", "#"):
        assert SEAL.unsealed(changed) is None


# --- Limits ----------------------------------------------------------------------------------------------------------


def check(payload: Payload, api: int, voice: Say = say) -> None:
    """What a strict Viber says of the message, and whether every key in it does what it should."""
    message = sent(payload, api)
    assert list(rules.problems(message, "send_message")) == []
    assert bytes_of(message) < REQUEST_BYTES
    typed = [(label, press) for label, press in keys(payload, api) if press]
    if "keyboard" in message:
        replies = [one for one in buttons(message) if rules.action_of(one) == "reply"]
        assert [SEAL.unsealed(str(one["ActionBody"])) for one in replies] == [press for _, press in typed]
    elif message["type"] == "text" and typed:
        hint = voice(Text("viber-numbers" if payload["counted"] else "viber-words"))
        listed = words(message).rpartition(f"{hint}\n")[2].split("\n")
        labels = typed[len(listed) :] if payload["counted"] else typed
        marks = [f"{n}." for n in range(1, len(listed) + 1)] if payload["counted"] else ["–"] * len(listed)
        assert listed == [f"{mark} {label}" for mark, (label, _) in zip(marks, labels, strict=True)]
        numbers = [(str(n), press) for n, (_, press) in enumerate(labels, 1)] if payload["counted"] else []
        assert typed == [*numbers, *labels]


def repeated(piece: str, letters: int) -> Phrase:
    return V((piece * letters)[:letters])


LETTERS = st.characters(categories=["L", "So"]) | st.sampled_from("<>&\"'*_")
PHRASES = st.builds(
    repeated, st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=9), st.integers(1, 9000)
)
LABELS = st.builds(repeated, st.text(LETTERS, min_size=1, max_size=9), st.integers(1, 60))
PRESSES = st.builds(Answer, st.integers(0, 36**6 - 1), st.just("q" * 16), st.just("EHJ2"), st.just("v" * 24))
URLS = st.sampled_from(["https://example.org/a?b=c&d=<e>", "tel:112", "mailto:a@example.org"])
KEYS = st.builds(Button, LABELS, PRESSES) | st.builds(Link, LABELS, URLS) | st.builds(AskContact, LABELS)
SCREENS = st.builds(
    Screen,
    st.lists(PHRASES, max_size=3).map(lambda lines: (V("."), *lines)),
    title=st.none() | LABELS,
    keys=st.lists(KEYS, max_size=24).map(tuple),
    columns=st.integers(1, 9),
    footer=st.lists(KEYS, max_size=4).map(tuple),
    attachments=st.lists(st.just(PIN), max_size=1).map(tuple),
    typing=st.sampled_from(["options", "words", "phone"]),
)


@given(SCREENS, st.sampled_from([0, 5, 6, 7, 10]))
def test_no_screen_passes_a_limit(screen: Screen, api: int) -> None:
    payloads = drawn(screen)
    for payload in payloads:
        check(payload, api)
    texts = [one for one in payloads if one["type"] == "text"]
    assert [one for one in payloads if not rows(sent(one))] == texts[:-1]


@pytest.mark.parametrize("letters", [11, 24, 60])
@pytest.mark.parametrize("columns", [1, 3])
@pytest.mark.parametrize("ways_out", [1, 4])
def test_no_keyboard_has_more_than_twelve_rows(letters: int, columns: int, ways_out: int) -> None:
    many = some(*("Ж" * letters for _ in range(24)))
    check(drawn(Screen((V("?"),), keys=many, columns=columns, footer=some(*("Ї" * letters,) * ways_out)))[0], TODAY)


# --- Every screen of every dialog ------------------------------------------------------------------------------------


async def screens_of(folder: Path) -> list[Screen]:
    seen: dict[Screen, None] = {}
    can = Abilities(shares_contact=True, keeps_keys=False, columns=SIDE_BY_SIDE)
    for most, prepare in ((400, None), (150, with_visits)):
        recorder = Recorder(can)
        url = f"sqlite:///{folder}/{most}.db"
        async with a_house(url, paper=recorder, timetable=everything_known(), centre=LINKS) as house:
            await crawl(house, most, prepare)
        seen |= recorder.screens
    return list(seen)


@pytest.fixture(scope="module")
def screens(tmp_path_factory: pytest.TempPathFactory) -> list[Screen]:
    return once(tmp_path_factory, "viber", lambda: asyncio.run(screens_of(tmp_path_factory.mktemp("screens"))))


@pytest.mark.parametrize("language", TEXTS.languages)
def test_every_screen_fits(screens: list[Screen], language: str) -> None:
    assert len(screens) > 200
    voice = TEXTS.say(language)
    for screen in screens:
        for payload in draw(screen, voice, language):
            for api in (TODAY, OLD):
                check(payload, api, voice)
            labels = [voice(key.label) for key in (*screen.keys, *screen.footer) if not isinstance(key, Link)]
            assert set(labels) <= {label for row in rows(sent(payload)) for label in row}, "nothing is lost or cut"


@pytest.mark.parametrize("language", TEXTS.languages)
def test_the_words_of_this_room(language: str) -> None:
    voice = TEXTS.say(language)
    assert voice(Text("viber-link", label=V("A"), address="b@example.org")) == "A: b@example.org"
    assert len({voice(Text("viber-numbers")), voice(Text("viber-words"))}) == 2
