"""What first words meant, kept as examples: one tap of whoever works on the case, redacted, and not for ever."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from bot.centre.keeping import Retention
from bot.screen import Edited, Said
from bot.understanding import redacting, wishtraining
from storage import examples, expiry, owndata, visitors
from storage.casework import CaseId, KeepExample
from storage.database import Connection
from storage.records import NewReturnCode, NotFound, Returned, UseReturnCode
from storage.tables import example
from tests.coordinating import fills_in
from tests.journey import free_port, write_config
from tests.talk import REDACT, House, Person
from tests.test_booking import comes_to_the_day
from tests.test_cases import asks, speaks, writes_on
from tests.test_command_line import cicbot
from tests.test_desk_dialogs import acts, labels, works
from tests.test_erasing import erases

TAXES = "How do I fill in my PIT tax return for last year?"


async def writes(house: House, words: str, about: str = "Work", address: str = "ola") -> tuple[Person, int]:
    """Somebody asks for a person, and writes that first."""
    one = house.person(address, "en")
    await speaks(one)
    case = await asks(one, about)
    await one.says(words)
    return one, case


async def kept(house: House) -> list[dict[str, object]]:
    return [json.loads(one) for one in await house.database.run(examples.lines)]


# --- One tap ---------------------------------------------------------------------------------------------------------


async def test_what_the_first_words_were_read_as_is_said_and_one_tap_keeps_whether_that_is_right(desk: House) -> None:
    ewa = await works(desk)
    _, case = await writes(desk, TAXES)
    shown = await ewa.presses_data(f">case.{case}")
    assert "Read as: Tax advice" in shown
    assert [one for one in labels(ewa) if one.startswith("No: ")] == labels(ewa)[-5:-3]
    assert "Thank you, kept as an example" in await ewa.presses("Read right")
    assert "Kept as an example: Tax advice" in ewa.sees
    assert await kept(desk) == [{"id": "example-001", "lang": "en", "text": TAXES, "label": "tax", "alt": []}]
    assert await desk.rows("SELECT act, object FROM audit") == [("example", f"case {case}")]


async def test_the_last_tap_counts_and_everything_that_is_offered_can_be_meant(desk: House) -> None:
    ewa = await works(desk)
    _, case = await writes(desk, TAXES)
    await ewa.presses_data(f">reading.{case}.polish-course")
    await ewa.presses_data(f">case.{case}")
    assert not [one for one in labels(ewa) if one.startswith(("No: ", "Read right"))]
    await ewa.presses("It means something else…")
    offered = labels(ewa)
    await ewa.presses("More →")
    offered += labels(ewa)
    assert "Mediation" in offered
    assert not [one for one in offered if one.startswith("Psych")]
    await ewa.presses("More →")
    await ewa.presses("None of what we offer")
    assert [(one["label"], one["kind"]) for one in await kept(desk)] == [("other", "")]
    assert await desk.rows("SELECT count(*) FROM example") == [(1,)]
    read_as = await desk.database.run(lambda connection: _opened(connection, "read_as"))
    assert read_as == ["tax"], "what it was read as is known beside what it is"


async def _opened(connection: Connection, column: str) -> list[str]:
    rows = (await connection.execute(example.select())).mappings()
    return [row[column].text(row["number"]) for row in rows]


@pytest.mark.parametrize("meant", ["psychological", "nonsense", "", "tax; DROP TABLE"])
async def test_nothing_else_can_be_meant(desk: House, meant: str) -> None:
    await works(desk)
    _, case = await writes(desk, TAXES)
    assert await acts(desk, "ewa", KeepExample(CaseId(case), meant)) == NotFound()
    assert await kept(desk) == []


@pytest.mark.parametrize(
    ("words", "about"),
    [
        ("Hello, good morning!", "Work"),
        ("Thank you very much", "Work"),
        ("asdf", "Work"),
        (TAXES, "Law"),
        (TAXES, "How I feel"),
        ("I feel so sad, I cry every night and cannot sleep", "Work"),
        ("My boss beats me and took my passport", "Work"),
        ("I want to kill myself", "Work"),
    ],
)
async def test_nothing_is_shown_or_kept_of_what_says_nothing_or_is_delicate(
    desk: House, words: str, about: str
) -> None:
    ewa = await works(desk)
    _, case = await writes(desk, words, about)
    assert "Read as" not in await ewa.presses_data(f">case.{case}")
    assert "Read right" not in labels(ewa)
    assert "Nothing was kept" in await ewa.presses_data(f">reading.{case}.tax")
    assert await acts(desk, "ewa", KeepExample(CaseId(case), "tax")) == NotFound()
    assert await desk.rows("SELECT count(*) FROM example") == [(0,)]


async def test_the_words_are_those_of_the_case_however_late_somebody_says_what_they_mean(desk: House) -> None:
    ewa = await works(desk)
    ola, case = await writes(desk, TAXES)
    await ola.says("And where can my daughter learn Polish?")
    await ewa.presses_data(f">reading.{case}.tax")
    assert [one["text"] for one in await kept(desk)] == [TAXES]


async def test_a_closed_case_and_another_offices_are_nobodys_examples(desk: House) -> None:
    await works(desk)
    await works(desk, "jan", offices=("tarnow",))
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola, "Work", "Kraków")
    await ola.says(TAXES)
    assert await acts(desk, "jan", KeepExample(CaseId(case), "tax")) == NotFound()
    await desk.rows("UPDATE cases SET state = 'closed' RETURNING id")
    assert await acts(desk, "ewa", KeepExample(CaseId(case), "tax")) == NotFound()
    assert await kept(desk) == []


# --- How it ends -----------------------------------------------------------------------------------------------------


async def test_it_goes_when_the_case_turns_out_to_be_delicate(desk: House) -> None:
    ewa = await works(desk)
    ola, case = await writes(desk, TAXES)
    await ewa.presses_data(f">reading.{case}.tax")
    await ola.presses_data(">danger")
    assert await desk.rows("SELECT count(*) FROM example") == [(0,)]
    assert "Read as" not in await ewa.presses_data(f">case.{case}")
    assert "Nothing was kept" in await ewa.presses_data(f">reading.{case}.tax")


async def test_it_goes_when_the_case_is_closed_without_a_rating(desk: House) -> None:
    ewa = await works(desk)
    _, case = await writes(desk, TAXES)
    await ewa.presses_data(f">reading.{case}.tax")
    await ewa.presses_data(f">case.{case}.quiet")
    assert await desk.rows("SELECT delicate, (SELECT count(*) FROM example) FROM cases") == [(True, 0)]


async def test_it_goes_with_words_that_their_person_has_changed(desk: House) -> None:
    ewa = await works(desk)
    ola = desk.person("ola", "en")
    await speaks(ola)
    case = await asks(ola, "Work")
    await writes_on(ola, Said(TAXES), "m1")
    await ewa.presses_data(f">reading.{case}.tax")
    assert len(await kept(desk)) == 1
    await writes_on(ola, Edited("m1", "I would rather say something else about tax"), "m1")
    assert await kept(desk) == []


async def test_it_outlives_the_case_and_not_its_own_period_and_is_erased_with_the_person(desk: House) -> None:
    ewa = await works(desk)
    ola, case = await writes(desk, TAXES)
    await ewa.presses_data(f">reading.{case}.tax")
    await desk.rows(f"DELETE FROM cases WHERE id = {case} RETURNING id")
    assert len(await kept(desk)) == 1
    (rule,) = [one for one in expiry.RULES if one.table is example]

    async def over(connection: Connection, days: int) -> int:
        return await rule.count(connection, expiry.When(desk.now + timedelta(days=days), Retention()))

    assert await desk.database.run(lambda connection: over(connection, 89)) == 0
    assert await desk.database.run(lambda connection: over(connection, 91)) == 1
    await erases(ola)
    assert await kept(desk) == []


async def test_whoever_comes_back_with_a_code_brings_theirs_and_my_data_tells_of_it(desk: House) -> None:
    ewa = await works(desk)
    ola, case = await writes(desk, TAXES)
    await ewa.presses_data(f">reading.{case}.tax")
    assert (
        "First words kept as examples, without names and numbers: 1. For how many days: 90."
        in await ola.presses_data(">mydata")
    )
    who = await desk.rows("SELECT visitor_id FROM example")
    there = desk.person("olha", "en")
    await speaks(there)
    made = await acts(desk, "ola", NewReturnCode())
    assert await acts(desk, "olha", UseReturnCode(made.code)) == Returned("")
    assert await desk.rows("SELECT visitor_id FROM example") != who

    async def mine(connection: Connection) -> Sequence[object]:
        found = await visitors.find(connection, "paper", "olha")
        assert found is not None
        tables = (await owndata.everything(connection, found[0])).tables
        return [row["words"] for one in tables if one.name == "example" for row in one.rows]

    assert await desk.database.run(mine) == [TAXES]
    assert len(await kept(desk)) == 1


# --- Whose it is, nobody sees ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Мене звати Олена Коваленко, шукаю роботу", "Мене звати …, шукаю роботу"),
        ("Olena Kovalenko, szukam kursu polskiego w Krakowie", "…, szukam kursu polskiego w Krakowie"),
        ("me llamo Juan Pérez y vivo en Tarnów", "me llamo … y vivo en Tarnów"),
        ("Merhaba, ben Ayşe Yılmaz, kreş arıyorum", "Merhaba, ben …, kreş arıyorum"),
        ("tel. +48 600 123 456 albo 600-123-456", "tel … albo …"),
        ("mam 2 dzieci, 5 i 12 lat", "mam 2 dzieci, 5 i 12 lat"),
        ("paszport FA1234567, PESEL 90010112345, karta pobytu", "paszport …, PESEL …, karta pobytu"),
        ("pisz na ola.k@poczta.pl albo @olenka, www.budex.pl/praca t.me/ola", "pisz na … albo …"),
        ("приходити 12.05.2026 чи пізніше", "приходити … чи пізніше"),
        ("მე მქვია გიორგი მინდა პოლონური ენის კურსი", "მე … მინდა პოლონური ენის კურსი"),
        ("оленці потрібен курс, і Olenka питає", "… потрібен курс, і … питає"),
        ("HELP MY BOSS IVANOV", "HELP MY …"),
        ("Petrenko Ivan 600123456", ""),
        ("", ""),
    ],
)
def test_numbers_addresses_and_names_are_taken_out(words: str, left: str) -> None:
    assert REDACT(words, ["Оленка Іваненко"]) == left


def test_what_is_long_is_shortened_at_a_word_and_not_slow() -> None:
    short = REDACT("слово " * 500, [])
    assert len(short) <= redacting.LONGEST
    assert short.endswith("слово…")
    for one in ("1" * 4000, "a.a" * 1500, "@" * 4000, " ." * 2000, "Ab" * 2000, "…(" * 2000):
        assert len(REDACT(one, [])) <= redacting.LONGEST


def test_no_usual_name_is_a_word_of_ours() -> None:
    names = (
        "Olena Oksana Iryna Andriy Sergii Anna Maria Jan Piotr Kowalski Ivanov Kovalenko Juan Carlos Ayşe Mehmet Giorgi"
    )
    left = [one for one in names.split() if REDACT(f"say {one} it", []) != "say … it"]
    assert left == []


async def test_the_name_of_a_visit_is_taken_out_however_it_is_written(desk: House) -> None:
    ewa = await works(desk)
    ola = desk.person("ola", "en")
    await speaks(ola)
    await comes_to_the_day(ola, name="rose miller")
    await fills_in(ola, "Tue, 24 Nov", "10:00", "Yes, book it")
    case = await asks(ola, "Work")
    await ola.says("my name is rose miller, how do I fill in my PIT tax return")
    await ewa.presses_data(f">reading.{case}.tax")
    assert [one["text"] for one in await kept(desk)] == ["my name is …, how do I fill in my PIT tax return"]


# --- For review ------------------------------------------------------------------------------------------------------


async def test_they_can_be_read_like_what_is_learned_from(desk: House, tmp_path: Path) -> None:
    ewa = await works(desk)
    for address, meant in (("ola", "tax"), ("ira", "other")):
        _, case = await writes(desk, TAXES, address=address)
        await ewa.presses_data(f">reading.{case}.{meant}")
    lines = await desk.database.run(examples.lines)
    (tmp_path / "examples.jsonl").write_text("\n".join(lines), "utf-8")
    assert [one.learned_as for one in wishtraining.messages(tmp_path)] == ["", "tax"]
    known = {"id", "lang", "text", "label", "alt", "kind"}
    assert all(set(json.loads(one)) <= known for one in lines)


async def test_the_command_line_writes_them_into_a_new_file_for_its_owner_alone(tmp_path: Path) -> None:
    write_config(tmp_path, database="sqlite:///x.db", port=free_port())
    assert (await cicbot(tmp_path, "migrate")).status == 0
    said = await cicbot(tmp_path, "examples", "--out", "found.jsonl")
    assert (said.status, said.words.strip()) == (0, "found.jsonl: 0 examples.")
    assert (tmp_path / "found.jsonl").stat().st_mode & 0o777 == 0o600
    again = await cicbot(tmp_path, "examples", "--out", "found.jsonl")
    assert again.status == 1
    assert "exists" in again.words
