"""The record of processing and the draft of the impact assessment: what they say is what the program does."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from datetime import timedelta
from typing import get_args

import pytest

from bot.centre.keeping import Retention, periods
from bot.centre.privacy import Basis, Purpose
from bot.config import Secret, Settings, TelegramSettings, load
from bot.recording import KINDS, WORDS, Record
from storage.holdings import HOLDINGS
from storage.tables import metadata
from tests.talk import MONDAY

TREE = tomllib.loads(WORDS.read_text("utf-8"))


@pytest.fixture
def settings() -> Settings:
    return load(None, {}, MONDAY.date())


def kept(settings: Settings, **changes: timedelta) -> Settings:
    return replace(settings, timetable=replace(settings.timetable, kept=replace(Retention(), **changes)))


def test_there_are_words_for_every_table_kind_purpose_and_basis() -> None:
    assert set(TREE["tables"]) == set(metadata.tables)
    assert set(TREE["kinds"]) == set(periods(Retention()))
    assert set(TREE["purposes"]) == set(get_args(Purpose)) == set(KINDS)
    assert set(TREE["bases"]) == set(get_args(Basis))
    assert set(TREE["whose"]) == {one.whose for one in HOLDINGS.values()}
    assert {kind for kinds in KINDS.values() for kind in kinds} == set(periods(Retention()))


@pytest.mark.parametrize("paper", ["record", "dpia"])
def test_the_periods_are_those_that_are_obeyed(paper: str, settings: Settings) -> None:
    odd = kept(settings, visits=timedelta(days=21), audit=timedelta(days=365), letters=timedelta(days=5))
    said = Record.of(odd).record() if paper == "record" else Record.of(odd).dpia()
    rows = dict(re.findall(r"\| ([^|]*) \| `\[retention\] (\w+)` \|", said))
    found = {kind: period for period, kind in rows.items()}
    lines = [line for line in said.splitlines() if "`[retention] " in line]
    assert len(lines) == len(periods(Retention()))
    assert found["visits"] == "21 dni"
    assert found["audit"] == "12 miesięcy"
    assert found["letters"] == "5 dni"
    assert said.count("21 dni") > 1, "and where it is told of each table"


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (timedelta(hours=1), "1 godzina"), (timedelta(hours=22), "22 godziny"), (timedelta(hours=40), "40 godzin"),
        (timedelta(days=30), "30 dni"), (timedelta(days=365), "12 miesięcy"), (timedelta(days=730), "2 lata"),
        (timedelta(days=5 * 365), "5 lat"), (timedelta(hours=12), "12 godzin"),
    ],
)  # fmt: skip
def test_periods_are_said_as_in_polish(period: timedelta, words: str, settings: Settings) -> None:
    assert Record.of(settings)._length(period) == words


def test_what_only_the_officer_knows_is_left_blank_and_marked(settings: Settings) -> None:
    unknown = replace(settings, privacy=replace(settings.privacy, controller="", officer="", address=""))
    for said in (Record.of(unknown).record(), Record.of(unknown).dpia()):
        assert said.splitlines()[2].startswith("> PROJEKT")
        assert said.count("**DO UZUPEŁNIENIA**") >= 4
    assert "- Administrator: **DO UZUPEŁNIENIA**" in Record.of(unknown).record()
    known = replace(settings, privacy=replace(settings.privacy, controller="Urząd"))
    assert "- Administrator: Urząd\n" in Record.of(known).record()


def test_only_messengers_that_are_used_are_recipients(settings: Settings) -> None:
    assert "Telegram (operator" not in Record.of(settings).record()
    telegram = TelegramSettings(Secret("token"), "https://api.telegram.org", "polling", None, None)
    used = replace(settings, telegram=telegram)
    assert "Telegram (operator" in Record.of(used).record()


def test_every_table_stands_in_it_with_what_lies_encrypted(settings: Settings) -> None:
    said = Record.of(settings).record()
    rows = [line for line in said.splitlines() if re.match(r"\| `\w+` \|", line)]
    assert [re.findall(r"`(\w+)`", row)[0] for row in rows] == list(HOLDINGS)
    visit = next(row for row in rows if row.startswith("| `visit`"))
    assert "`name`" in visit
    assert "`phone`" in visit
