"""Numbers in texts: what looks like one is found, and one that nobody looks after is a problem of the check."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot import checking
from bot.checking import Report
from bot.config import Settings, load
from bot.phones import numbers_in, plain, strange
from tests.journey import write_config
from tests.laying import KEYS
from tests.shelves import Shelves, fill
from tests.talk import MONDAY, a_house


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Call 600 100 200 now.", ["600 100 200"]),
        ("tel. 22 628-01-20, pokój 3", ["22 628-01-20"]),
        ("(12) 421 00 12", ["(12) 421 00 12"]),
        ("+48 22 628 01 20", ["+48 22 628 01 20"]),
        ("0048224218855", ["0048224218855"]),
        ("601120002", ["601120002"]),
        ("116 123 або 116123", ["116 123", "116123"]),
        ("zadzwoń 999 albo 112", ["999"]),
        ("infolinia 19 115", ["19 115"]),
        ("tel:+48224218855", ["+48224218855"]),
        ("24.12.2026 17:00-19:00", []),
        ("24.12 17:00-19:00", []),
        ("2026-11-30, 2024-2026", []),
        ("31-000 Kraków, ul. Długa 12/5", []),
        ("do 10 000 zł, 1 000 000 zł albo 3 600,50 zł", []),
        ("NIP 676-22-33-444", []),
        ("https://example.org/600100200", []),
        ("127.0.0.1:8080", []),
        ("{ $count } z 20, 45 minut, C1, B1", []),
        ("", []),
    ],
)
def test_what_looks_like_a_number_is_found(text: str, found: list[str]) -> None:
    assert list(numbers_in(text)) == found


def test_one_is_the_same_however_it_is_written() -> None:
    assert {plain(one) for one in ("22 628 01 20", "+48 22 628-01-20", "0048226280120")} == {"226280120"}
    assert strange("22 628 01 20, 112, 800 120 003", {"226280120", "112"}) == ["800 120 003"]


def settings(folder: Path, more: str = "") -> Settings:
    path = write_config(folder, database=f"sqlite:///{folder}/x.db", port=8080)
    path.write_text(more + path.read_text())
    return load(path, KEYS, MONDAY.date())


def problems(settings: Settings) -> list[str]:
    report = Report()
    checking._check_danger(settings, report)
    return report.problems


def test_our_own_texts_have_no_number_that_nobody_looks_after(tmp_path: Path) -> None:
    assert problems(settings(tmp_path)) == []
    assert problems(load(None, {}, date(2026, 11, 23))) == [], "the demonstration, and what it begins with"


def test_a_number_in_the_operators_own_words_is_a_problem_with_its_place(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "pl.ftl").write_text(
        "# 600 100 200 in a comment\n"
        "help-keep = Proszę dzwonić: 600 100 200.\n"
        "help-danger = W niebezpieczeństwie: 116 123 i 112\n"
    )
    found = problems(settings(tmp_path, f'[texts]\nfolder = "{own}"\n'))
    assert len(found) == 1
    assert found[0].startswith("own/pl.ftl:2: 600 100 200: ")


def test_words_that_have_lost_the_emergency_number_are_a_problem(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "uk.ftl").write_text("help-danger = Телефонуйте комусь.\n")
    assert problems(settings(tmp_path, f'[texts]\nfolder = "{own}"\n')) == ["uk: help-danger must name 112"]


@pytest.mark.parametrize(
    "table",
    [
        '[what_to_bring]\nlegal = { pl = "Pytania: 12 345 67 89" }\n',
        '[[desk.replies]]\ntitle = { pl = "Telefon" }\nwords = { pl = "Proszę dzwonić: 12 345 67 89" }\n',
    ],
)
def test_a_number_in_the_configuration_is_a_problem(table: str, tmp_path: Path) -> None:
    path = write_config(tmp_path, database=f"sqlite:///{tmp_path}/x.db", port=8080)
    path.write_text(path.read_text() + "\n" + table)
    found = problems(load(path, KEYS, MONDAY.date()))
    assert len(found) == 1
    assert "12 345 67 89" in found[0]


async def test_a_number_in_what_staff_have_written_is_a_problem(tmp_path: Path) -> None:
    """From the start on ready-made replies, events and offices are the database's."""
    configured = settings(tmp_path)
    async with a_house(f"sqlite:///{tmp_path}/x.db") as house:
        await fill(Shelves(house))

        async def found() -> list[str]:
            told = await house.database.run(lambda connection: checking._kept_numbers(connection, configured))
            return [one.partition(": is no")[0] for one in told]

        async def write(statement: str) -> None:
            await house.database.run(lambda connection: connection.exec_driver_sql(statement))

        for table in ("office", "consultant"):  # of which there is a name and nothing else
            await write(f"DELETE FROM {table} WHERE id = 'another'")
        before = await found()
        await write("UPDATE canned_text SET words = 'Please call 12 421 00 12'")
        await write("UPDATE event_text SET about = 'Call 12 421 00 13, or 112'")
        reply, event = set(await found()) - set(before)
        assert {reply.rpartition(": ")[2], event.rpartition(": ")[2]} == {"12 421 00 12", "12 421 00 13"}
        await write("UPDATE event SET state = 'draft'")
        assert len(set(await found()) - set(before)) == 1


def test_the_phone_of_an_office_may_stand_anywhere(tmp_path: Path) -> None:
    path = write_config(tmp_path, database=f"sqlite:///{tmp_path}/x.db", port=8080)
    text = path.read_text().replace(
        '[[offices]]\nid = "krakow"', '[[offices]]\nid = "krakow"\nphone = "+48 12 421 00 12"', 1
    )
    path.write_text(text + '\n[what_to_bring]\nlegal = { pl = "Pytania: 12 421 00 12" }\n')
    assert "+48 12 421" in text
    assert problems(load(path, KEYS, MONDAY.date())) == []
