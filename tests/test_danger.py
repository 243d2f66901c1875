"""Danger is heard in what people write, however they type it, before everything else; what is harmless is let be."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from bot.centre import helplines
from bot.dialogs.danger import WHO
from bot.running import LETTERS
from bot.screen import Commanded
from bot.understanding import danger, linear, training
from bot.understanding.training import Message, tallied
from tests.coordinating import english
from tests.talk import ROOT, TEXTS, House, Person
from tests.test_cases import asks
from tests.test_desk_dialogs import labels

DETECTOR = danger.load(ROOT / "locales")
UNSEEN = ROOT / "tests" / "danger_unseen.jsonl"

# --- What is heard ---------------------------------------------------------------------------------------------------


def test_what_nobody_has_learned_from_is_heard() -> None:
    lines = (json.loads(line) for line in UNSEEN.read_text("utf-8").splitlines())
    unseen = [Message("unseen", one["lang"], one["text"], one["kind"], one["category"]) for one in lines]
    known = {one.text for one in training.messages(training.MESSAGES / "danger")}
    strange = [one for one in unseen if one.text not in known]
    assert len(strange) > 2000
    found = {name: one.found / one.of for name, one in tallied(DETECTOR, strange).items()}
    assert found["plain"] >= 0.99
    assert found["noisy"] >= 0.94
    assert found["indirect"] >= 0.85
    assert found["ordinary"] <= 0.01
    assert found["near"] <= 0.05
    widely = [name for name in found if name.endswith("noisy") and name[:2] in ("uk", "ru", "en", "pl")]
    assert all(found[name] >= 0.92 for name in widely)


@pytest.mark.parametrize("joined", ["", " ", "-"])
def test_a_code_that_somebody_types_is_no_danger(joined: str) -> None:
    chance = Random(5)
    typed = [joined.join(_four(chance) for _ in range(fours)).lower() for fours in (2, 3) for _ in range(300)]
    assert sum(DETECTOR.find(one) is not None for one in typed) <= 6, (
        "but for what has no figures, and looks like words"
    )
    assert DETECTOR.find("p0m0 cyyy") == "help"


def _four(chance: Random) -> str:
    return "".join(chance.choice(LETTERS) for _ in range(4))


def test_the_table_was_learned_from_the_messages_that_are_here() -> None:
    folders = training.MESSAGES / "danger", training.MESSAGES / "wishes"
    assert linear.read(danger.MODEL).of == training.digest(*folders)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("він мене б'є", "violence"),
        ("vin mene bje dopomozhit", "violence"),
        ("ВІН МЕНЕ БЄ", "violence"),
        ("в і н  м е н е  б ' є", "violence"),
        ("vin menе b'ye", "violence"),
        ("он меня бьёт", "violence"),
        ("он меня бьееееет", "violence"),
        ("oн меня бьeт", "violence"),
        ("mąż mnie bije", "violence"),
        ("maz mnie bije", "violence"),
        ("he is beating me", "violence"),
        ("не хочу жити", "suicide"),
        ("нехочужити", "suicide"),
        ("nie chcę już żyć", "suicide"),
        ("i want to k1ll myself", "suicide"),
        ("хочу вмерти", "suicide"),
        ("szef zabrał nam paszporty i nie oddaje", "trafficking"),
        ("хозяин не отдает паспорт", "trafficking"),
        ("zaginęła moja córka", "child"),
        ("мама не дихає", "medical"),
        ("my husband is not breathing", "medical"),
        ("ita pf,hfd gfcgjhn yt dsllf'", "trafficking"),
        ("Рятуйте!", "help"),
        ("рятуйтеееее", "help"),
        ("Ratunku!", "help"),
        ("helpmeplease", "help"),
        ("h e l p", "help"),
        ("ПОМОГИТЕ КТО-НИБУДЬ", "help"),
        ("Pomocy, szybko, błagam", "help"),
    ],
)
def test_it_is_heard_however_it_is_typed(words: str, kind: str) -> None:
    assert DETECTOR.find(words) == kind


@pytest.mark.parametrize(
    "words",
    [
        "umieram ze śmiechu",
        "забрала паспорт з уряду",
        "мой телефон умер",
        "I could kill for a coffee",
        "хочу записатися на курс першої допомоги",
        "szef nie płaci od dwóch miesięcy",
        "де ваш офіс?",
        "help",
        "допомога",
        "pomoc",
        "помощь с резюме",
        "WTP, PESEL, NFZ",
        "Firma Sp. z o.o.",
        "John",
        "2",
        "👍",
        "",
        "   ",
    ],
)
def test_what_only_sounds_like_it_is_let_be(words: str) -> None:
    assert DETECTOR.find(words) is None


def test_none_of_our_own_buttons_sounds_like_it() -> None:
    ours = training.own_words(ROOT / "locales")
    assert len(ours) > 2000
    assert [one.text for one in ours if DETECTOR.find(one.text)] == []


@pytest.mark.parametrize("length", [0, 300, 2000, 4000, 7000])
@pytest.mark.parametrize(
    ("words", "kind"),
    [("він мене б'є", "violence"), ("nie chcę już żyć", "suicide"), ("my boss took my passport", "trafficking")],
)
def test_a_cry_in_a_long_message_is_heard_wherever_it_stands(words: str, kind: str, length: int) -> None:
    filling = "дякую за адресу офісу " * (length // 22)
    assert DETECTOR.find(filling) is None
    for told in (words + ". " + filling, filling + words, f"{filling[: len(filling) // 2]} {words}. {filling}"[:7000]):
        assert DETECTOR.find(told) == kind


def test_of_a_long_message_the_kind_is_told_for_which_most_speaks() -> None:
    filling = "дякую за адресу офісу. " * 12
    assert DETECTOR.find(f"врятуйте мене, благаю {filling} він мене б'є і погрожує вбити") == "violence"


def test_in_long_messages_that_nobody_has_learned_from_it_is_heard_nearly_as_well() -> None:
    """People in trouble write much, and most of it is not about that."""
    lines = [json.loads(line) for line in UNSEEN.read_text("utf-8").splitlines()]
    harmless: dict[str, list[str]] = {}
    for one in lines:
        if one["kind"] == "ordinary" and DETECTOR.find(one["text"]) is None:
            harmless.setdefault(one["lang"], []).append(one["text"].rstrip("."))

    def some(language: str, first: int, count: int) -> str:
        beside = harmless[language]
        return ". ".join(beside[number % len(beside)] for number in range(first, first + count))

    found: dict[str, list[bool]] = {"plain": [], "noisy": [], "indirect": []}
    for number, one in enumerate(lines[::3]):
        if one["kind"] in found:
            long = f"{some(one['lang'], number, 10)}. {one['text']}. {some(one['lang'], number + 10, 10)}"
            found[one["kind"]].append(DETECTOR.find(long) is not None)
    share = {kind: sum(heard) / len(heard) for kind, heard in found.items()}
    assert share["plain"] >= 0.95, share
    assert share["noisy"] >= 0.9, share
    assert share["indirect"] >= 0.75, share
    alarms = [DETECTOR.find(some(language, first, 8)) for language in harmless for first in range(0, 100, 4)]
    assert sum(alarm is not None for alarm in alarms) <= 0.06 * len(alarms), "and what is long is not danger for that"


def test_a_list_that_cannot_be_read_says_where(tmp_path: Path) -> None:
    path = tmp_path / "xx" / "danger.toml"
    path.parent.mkdir()
    for written, told in (("suicide = ", "xx/danger.toml"), ('fire = "x"', "fire?"), ('help = "*"', "without letters")):
        path.write_text(written, "utf-8")
        with pytest.raises(danger.BadPhrase, match=re.escape(told)):
            danger.all_phrases(tmp_path)


def test_every_language_has_its_phrases() -> None:
    assert {path.parent.name for path in (ROOT / "locales").glob("*/danger.toml")} == set(TEXTS.languages)


# --- What is answered ------------------------------------------------------------------------------------------------


async def test_it_is_answered_before_a_language_is_chosen(house: House) -> None:
    ivan = house.person("ivan")
    seen = await ivan.says("він мене б'є")
    assert "112" in seen
    assert "800 120 002" in seen


async def test_it_is_heard_behind_a_command_too(house: House) -> None:
    ivan = await english(house, "ivan")
    await ivan.does(Commanded("menu", "/menu he is beating me"))
    letters = await house.rows("SELECT payload FROM outbox")
    assert any("800 120 002" in str(one) for (one,) in letters)


async def test_what_was_under_way_stays_and_is_not_answered_by_it(house: House) -> None:
    ivan = await english(house, "ivan")
    await ivan.presses("Book a visit")
    asked = ivan.sees
    seen = await ivan.says("my husband is not breathing")
    assert "112" in seen
    assert "automatic assistant" in seen
    await ivan.presses_data(">continue")
    assert ivan.sees == asked


async def test_whom_to_call_is_said_for_every_kind(desk: House) -> None:
    ivan = await english(desk, "ivan")
    for kind in danger.CATEGORIES:
        seen = await ivan.presses_data(f">danger.{kind}")
        assert seen.index("112") < min((seen.index(one.number) for one in helplines.lines_for(kind)), default=len(seen))
        assert "Write to a person of the centre" in labels(ivan)


async def test_to_people_words_go_as_ever_and_nobody_is_alarmed_but_by_a_tap(desk: House) -> None:
    ivan = await english(desk, "ivan")
    case = await asks(ivan)
    await ivan.says("my husband is beating me")
    assert "112" in ivan.sees
    written = "SELECT author, words FROM case_message ORDER BY id"
    assert ("visitor", "my husband is beating me") in await desk.rows(written)
    alarms = f"SELECT kind FROM group_post WHERE case_id = {case} AND kind = 'danger'"
    assert await desk.rows(alarms) == []
    await ivan.presses("Tell the people of the centre")
    assert await desk.rows(alarms) == [("danger",)]


async def asked_for_a_name(house: House) -> Person:
    ivan = await english(house, "ivan")
    await ivan.presses_data(">booking.krakow.career")
    for label in ("Any language", "By phone"):
        await ivan.presses(label)
    assert ivan.screen["typing"] == "words"
    return ivan


async def test_who_writes_it_again_is_taken_at_their_word(house: House) -> None:
    """A name may sound like anything."""
    ivan = await asked_for_a_name(house)
    await ivan.says("he is beating me")
    assert "112" in ivan.sees
    assert "112" in await ivan.says("he is beating me")
    assert ivan.screen["typing"] == "phone"
    house.later(minutes=31)
    assert "112" in await ivan.says("he is beating me")
    await ivan.presses_data(">continue")
    assert ivan.screen["typing"] == "phone"


async def test_words_of_another_danger_are_no_answer_either(house: House) -> None:
    """Nor are those of somebody who has tapped for help before, and now says what it is."""
    ivan = await asked_for_a_name(house)
    asked = await house.rows("SELECT thread FROM visitor")
    await ivan.commands("sos")
    for words in ("he is beating me", "I want to kill myself"):
        house.later(minutes=1)
        assert "112" in await ivan.says(words)
    after = await house.rows("SELECT thread FROM visitor")
    open_before, open_after = (json.loads(str(one[0][0]))["open"] for one in (asked, after))
    assert open_after == open_before


async def test_nobody_in_danger_hears_that_they_were_not_understood(house: House) -> None:
    ivan = await english(house, "ivan")
    await ivan.commands("sos")
    for _ in range(3):
        house.later(minutes=1)
        seen = await ivan.says("my husband is beating me")
        assert "800 120 002" in seen
        assert "did not understand" not in seen


def test_every_number_says_who_answers_and_where_it_was_read() -> None:
    assert {one.who for one in helplines.every()} == set(WHO)
    assert all(
        one.source and one.seen.year >= 2024 and set(one.kinds) <= set(danger.CATEGORIES) for one in helplines.every()
    )


# --- On the command line ---------------------------------------------------------------------------------------------


def test_messages_can_be_judged_on_the_command_line(tmp_path: Path) -> None:
    messages = tmp_path / "messages.jsonl"
    said = [{"id": "1", "lang": "uk", "text": "він мене б'є"}, {"id": "2", "lang": "uk", "text": "дякую"}]
    messages.write_text("\n".join(json.dumps(one) for one in said), "utf-8")
    told = subprocess.run(
        [sys.executable, "-m", "bot", "danger", str(messages)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert [json.loads(line) for line in told.stdout.splitlines()] == [
        {"id": "1", "danger": True, "category": "violence"},
        {"id": "2", "danger": False, "category": ""},
    ]
