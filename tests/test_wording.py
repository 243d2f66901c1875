from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.wording import problems

PL = """
-cic = { $case ->
   *[nom] Centrum Integracji Cudzoziemców
    [loc] Centrum Integracji Cudzoziemców
 }
booking-day = Wybierz dzień wizyty w { -cic(case: "loc") }.
    .keywords = dzień, data, завтра
booking-free = { $count ->
    [one] { $count } wolny termin
    [few] { $count } wolne terminy
    [many] { $count } wolnych terminów
   *[other] { $count } wolnego terminu
 }
booking-way = { $way ->
    [phone] Zadzwonimy.
   *[office] Czekamy w biurze.
 }
booking-title = Porada prawna
booking-done = { booking-title }: { $when }
booking-about = Pomagamy w sprawach prawnych.
"""
UK = """
-cic = Центр інтеграції
booking-day = Оберіть день візиту в { -cic }.
    .keywords = день, завтра, обед, суббота, рыба
booking-free = { $count ->
    [one] { $count } вільна година
    [few] { $count } вільні години
    [many] { $count } вільних годин
   *[other] { $count } вільної години
 }
booking-way = { $way ->
    [phone] Ми зателефонуємо.
   *[office] Чекаємо в офісі.
 }
booking-title = Порада юриста, рівень B1, PDF-файл, i@example.org
booking-done = { booking-title }: { $when }
booking-about = Допомагаємо з правом.
"""
LANGUAGE = {
    "pl": "language-name = Polski\nlanguage-order = 2\n",
    "uk": "language-name = Українська\nlanguage-order = 1\n",
}
CODE = '''
"""Розмова: words in a comment or in a docstring are nobody's business."""
from bot.screen import Button, Door, Link, Option, Screen, Text, Verbatim

NAME, ORDER = Text("language-name"), Text("language-order")


def book(count: int, service: Service, **more: str) -> Screen:
    free = Text("booking-free", count=count)
    done = Text("booking-done", when=time)
    way = Text("booking-way" if count else "booking-day", **more)
    link = Link(Verbatim("https://example.org/a/b"), "https://example.org/some+long+address")
    dots = Verbatim(f"{count} · {count}"), Verbatim("www.pociagdokariery.pl"), Verbatim(LINKS["residence-matters"])
    log("this is not shown to anybody at all")
    return Screen((Text(service.title), free), keys=(Button(way, Door("booking", "in-person-visit-please")),))
'''
DATA = """
[[services]]
id = "legal"
title = "booking-title"
[services.more]
about = "booking-about"
"""

Check = Callable[[], list[str]]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    for language, booking in (("pl", PL), ("uk", UK)):
        (tmp_path / "locales" / language).mkdir(parents=True)
        (tmp_path / "locales" / language / "booking.ftl").write_text(booking, "utf-8")
        (tmp_path / "locales" / language / "language.ftl").write_text(LANGUAGE[language], "utf-8")
    (tmp_path / "bot" / "dialogs").mkdir(parents=True)
    (tmp_path / "bot" / "dialogs" / "booking.py").write_text(CODE, "utf-8")
    (tmp_path / "catalogue.toml").write_text(DATA, "utf-8")
    return tmp_path


@pytest.fixture
def check(house: Path) -> Check:
    return lambda: problems(house / "locales", [house / "bot"], [house / "catalogue.toml"])


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_a_house_in_order(check: Check) -> None:
    assert check() == []


IN_UK = [
    # what is missing or too much
    (
        "booking-title = Порада юриста",
        "other = Порада",
        "uk/booking.ftl:15: other must begin with the name of its file",
    ),
    ("booking-title = Порада юриста", "booking-tilte = П", "uk/booking.ftl: booking-title is missing"),
    ("booking-title = Порада юриста", "booking-tilte = П", "uk/booking.ftl:15: booking-tilte is not in the language"),
    ("-cic = Центр інтеграції", "", "uk/booking.ftl: -cic is missing"),
    ("    .keywords = день", "    # день", "uk/booking.ftl:3: booking-day has .keywords in one language only"),
    (".keywords", ".hint", "uk/booking.ftl:3: booking-day has .hint, but only .keywords is ever read"),
    ("{ $when }", "{ $koly }", "uk/booking.ftl:16: booking-done lacks $when"),
    ("{ $when }", "{ $koly }", "uk/booking.ftl:16: booking-done has $koly, which nobody gives it"),
    ("booking-title = ", "booking-title = { $name }", "uk/booking.ftl:16: booking-done has $name"),
    # what cannot be read or said
    ("booking-done = ", "booking-done ", "uk/booking.ftl:16: not understood"),
    ("booking-title = ", "booking-day = А\nbooking-title = ", "uk/booking.ftl:15: booking-day is already in"),
    ("{ -cic }", "{ -centre }", "uk/booking.ftl:3: booking-day cannot be said"),
    ("{ $when }", "{ DATETIME($when) }", "uk/booking.ftl:16: booking-done cannot be said"),
    ("{ $when }", "{ UPPER($when) }", "uk/booking.ftl:16: booking-done cannot be said"),
    # plural forms and other choices
    ("    [few] { $count } вільні години\n", "", "uk/booking.ftl:5: booking-free lacks the plural form [few]"),
    ("[few]", "[two]", "uk/booking.ftl:5: booking-free has a form [two] that is never used"),
    ("[one]", "[1]", "uk/booking.ftl:5: booking-free lacks the plural form [one]"),
    ("[phone]", "[telephone]", "uk/booking.ftl:11: booking-way has other variants for $way"),
    # letters
    ("Чекаємо", "Чекаемо мы", "booking-way has letters that uk does not: мы"),
    ("Чекаємо", "Чeкаємо", "booking-way has Latin and Cyrillic letters in one word: Чeкаємо"),  # a Latin e
    ("обед", "oбед", "booking-day has Latin and Cyrillic letters in one word: oбед"),  # a Latin o
    ("офісі", "офісі i вдома", "booking-way has a Latin letter that looks Cyrillic: i"),
    ("Чекаємо", "Че\u00adкаємо", "uk/booking.ftl:13: an invisible character, U+00AD"),
    ("Чекаємо", "\u200bЧекаємо", "uk/booking.ftl:13: an invisible character, U+200B"),
    ("Чекаємо", "Чекаємо\u2028", "uk/booking.ftl:13: an invisible character, U+2028"),
    # a text that was only copied
    ("Оберіть день візиту в { -cic }.", "Wybierz dzień wizyty w { -cic }.", "booking-day is not translated"),
]


@pytest.mark.parametrize(("old", "new", "problem"), IN_UK)
def test_what_is_wrong_in_a_translation_is_found(house: Path, check: Check, old: str, new: str, problem: str) -> None:
    change(house / "locales/uk/booking.ftl", old, new)
    assert any(problem in one for one in check()), check()


def test_emoji_are_in_order(house: Path, check: Check) -> None:
    change(house / "locales/uk/booking.ftl", "Чекаємо", "👩\u200d💼 ⚖\ufe0f Чекаємо\u00a0")
    assert check() == []


def test_a_message_in_another_file(house: Path, check: Check) -> None:
    change(house / "locales/uk/booking.ftl", "booking-title = Порада юриста", "booking-more = Ще")
    (house / "locales/uk/offer.ftl").write_text("booking-title = Порада\n", "utf-8")
    found = check()
    assert "uk/offer.ftl:1: booking-title belongs into booking.ftl" in found
    assert "uk/offer.ftl:1: booking-title must begin with the name of its file" in found


def test_cyrillic_in_a_latin_language(house: Path, check: Check) -> None:
    change(house / "locales/pl/booking.ftl", "Porada prawna", "Porada правна")
    assert check() == ["pl/booking.ftl:18: booking-title has a Cyrillic word: правна"]


def test_what_people_type_may_have_the_letters_of_neighbours(house: Path, check: Check) -> None:
    for language in ("pl", "uk"):
        (house / "locales" / language / "listening.ftl").write_text("listening-stop = стоп, рыба, stop\n", "utf-8")
    change(house / "bot/dialogs/booking.py", "NAME, ORDER", 'Text("listening-stop")\nNAME, ORDER')
    assert check() == []


def test_a_new_language_has_to_be_complete(house: Path, check: Check) -> None:
    (house / "locales/es").mkdir()
    (house / "locales/es/language.ftl").write_text("language-name = Español\nlanguage-order = 3\n", "utf-8")
    assert len(check()) == 7
    assert all("is missing" in one for one in check())


def test_a_language_without_plurals_has_only_the_other_form(house: Path, check: Check) -> None:
    new = UK.replace("-cic = Центр інтеграції", "-cic = Centro")
    new = new[: new.index("booking-free")] + (
        "booking-free = Horas libres: { $count }\n"
        "booking-way = { $way ->\n    [phone] Llamamos.\n   *[office] Le esperamos.\n }\n"
        "booking-title = Asesoría\nbooking-done = { booking-title }: { $when }\nbooking-about = Ayudamos.\n"
    )
    new = new.replace("Оберіть день візиту в", "Elija un día en").replace("день, завтра, обед, суббота, рыба", "día")
    (house / "locales/vi").mkdir()
    (house / "locales/vi/booking.ftl").write_text(new, "utf-8")
    (house / "locales/vi/language.ftl").write_text("language-name = Tiếng Việt\nlanguage-order = 3\n", "utf-8")
    assert check() == []


def test_a_folder_that_is_no_language(house: Path, check: Check) -> None:
    (house / "locales/xq").mkdir()
    (house / "locales/xq/booking.ftl").write_text(PL, "utf-8")
    assert check() == ["xq/: no such language in Unicode's data (CLDR)"]


def test_the_reference_has_to_be_there(house: Path) -> None:
    assert problems(house / "locales", [], reference="en")[0].startswith("locales/: the language that the others")


IN_CODE = [
    ('"booking-free"', '"booking-fere"', "dialogs/booking.py:9: there is no message booking-fere"),
    ('"booking-free"', '"booking-fere"', "pl/booking.ftl:8: booking-free is used nowhere"),
    ("count=count)", "cuont=count)", "dialogs/booking.py:9: booking-free needs count"),
    ("count=count)", "cuont=count)", "dialogs/booking.py:9: booking-free has no use for cuont"),
    ('"booking-free"', 'f"booking-{count}"', "dialogs/booking.py:9: a message's id is made at run time"),
    ('"booking-free"', "free", "dialogs/booking.py:9: a message's id is made at run time"),
    ("service.title", "service.name", "dialogs/booking.py:15: a message's id is made at run time"),
    ("service.title", "TITLES[service]", "dialogs/booking.py:15: a message's id is made at run time"),
    ("Text(service.title)", 'Verbatim("Menu")', "dialogs/booking.py:15: words in the code: 'Menu'"),
    ("Text(service.title)", 'screen.Verbatim(f"Від {count}")', "dialogs/booking.py:15: words in the code: 'Від '"),
    ("Text(service.title)", 'Local((("uk", "Так"),))', "dialogs/booking.py:15: words in the code: 'Так'"),
    ("Button(way", 'Button("Press me now"', "dialogs/booking.py:15: words in the code: 'Press me now'"),
    ("count=count)", 'count="a, b, c")', "dialogs/booking.py:9: words in the code: 'a, b, c'"),
    ("(Text(service.title), free)", '("So, what now?",)', "dialogs/booking.py:15: words in the code: 'So, what now?'"),
]


@pytest.mark.parametrize(("old", "new", "problem"), IN_CODE)
def test_what_is_wrong_in_the_code_is_found(house: Path, check: Check, old: str, new: str, problem: str) -> None:
    change(house / "bot/dialogs/booking.py", old, new)
    assert problem in check()


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("booking-about", "booking-abuot", "there is no message booking-abuot"),
        ("booking-about", "booking-done", "booking-done needs when"),
    ],
)
def test_what_is_wrong_in_the_data_is_found(house: Path, check: Check, old: str, new: str, problem: str) -> None:
    change(house / "catalogue.toml", old, new)
    assert sorted(check()) == [
        "pl/booking.ftl:20: booking-about is used nowhere",
        f"{house.name}/catalogue.toml: {problem}",
    ]


def test_some_files_may_make_ids(house: Path) -> None:
    change(house / "bot/dialogs/booking.py", "service.title", "service.name")
    found = problems(
        house / "locales", [house / "bot"], used=["booking-title", "booking-about"], built=["dialogs/booking.py"]
    )
    assert found == []
