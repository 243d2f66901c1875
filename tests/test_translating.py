"""Texts go out to translators and come back: nothing is lost, nothing wrong gets in, what is outdated is known."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import seen, sheets, translating
from bot.__main__ import main
from bot.forms import NotPlain, expected, forms_of, parsed, written
from bot.screen import Text
from bot.sheets import FORMULA, NotASheet, opened
from bot.texts import Texts, finished, read_file, unfinished
from bot.translating import HEAD, Unusable, export, put, take
from bot.wording import problems

ROOT = Path(__file__).parent.parent
LOCALES = ROOT / "locales"
LANGUAGES = sorted(path.name for path in LOCALES.iterdir())

PL = """\
### Rezerwacja.

# What the person presses.
booking-free = { $count ->
    [one] { $count } wolny termin w { $office }
    [few] { $count } wolne terminy w { $office }
    [many] { $count } wolnych terminów w { $office }
   *[other] { $count } wolnego terminu w { $office }
}
# $name (String) - whoever writes
booking-hello =
    Dzień dobry, { $name }!

    W czym pomóc?
booking-yes = Tak, proszę
    .keywords = tak, ok
booking-title = Porada prawna
booking-done = { booking-title }: gotowe
"""
EN = """\
### Booking a visit.

# Shown above the list.
# $count (Number) - how many times are free
# $office (String) - a town
booking-free = { $count ->
    [one] { $count } free time in { $office }
   *[other] { $count } free times in { $office }
}
# $name (String) - whoever writes
booking-hello =
    Hello, { $name }!

    How can I help?

## What is pressed

booking-yes = Yes, please
    .keywords = yes, ok
booking-title = Legal advice
booking-done = { booking-title }: done
"""
UK = """\
### Запис на візит.

# Не змінюйте цей коментар.
booking-free = { $count ->
    [one] { $count } вільна година, { $office }
    [few] { $count } вільні години, { $office }
    [many] { $count } вільних годин, { $office }
   *[other] { $count } вільної години, { $office }
}
booking-hello =
    Вітаємо, { $name }!

    Чим допомогти?
booking-yes = Так
    .keywords = так, добре
booking-title = Порада юриста
booking-done = { booking-title }: готово
"""
LANGUAGE = "language-name = {name}\nlanguage-order = {order}\n"


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    for order, (code, words) in enumerate({"pl": PL, "en": EN, "uk": UK}.items(), 1):
        folder = tmp_path / "locales" / code
        folder.mkdir(parents=True)
        (folder / "booking.ftl").write_text(words, "utf-8")
        (folder / "language.ftl").write_text(LANGUAGE.format(name=code, order=order), "utf-8")
        (folder / "danger.toml").write_text("", "utf-8")
    for code in ("en", "uk"):
        seen.mark(tmp_path / "locales", code)
    return tmp_path / "locales"


Cells = dict[tuple[str, str], dict[str, str]]
"""Cells of rows, by the row's id and form and the column's name."""


def filled(content: bytes, sheet: str, cells: Cells) -> bytes:
    """A file as a translator gives it back."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    page = book[sheet]
    head = next(number for number, row in enumerate(page.iter_rows(values_only=True), 1) if row[0] == "id")
    left = dict(cells)
    for row in page.iter_rows(min_row=head + 1):
        for name, words in left.pop((str(row[0].value), str(row[1].value or "")), {}).items():
            row[HEAD.index(name)].value = words
    assert not left, "there are such rows"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def translated(words: dict[tuple[str, str], str]) -> Cells:
    return {where: {"translation": one} for where, one in words.items()}


def shelf(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def bring(locales: Path, content: bytes) -> list[str]:
    """Take it and put it; what was wrong."""
    found = take(locales, content)
    for taken, beside in found:
        put(locales, taken, beside)
    return [problem for taken, _ in found for problem in taken.problems]


def table(content: bytes, sheet: str) -> list[dict[str, str]]:
    cells = opened(content)[sheet]
    head = next(number for number, row in enumerate(cells) if row[:1] == ("id",))
    return [dict(zip(cells[head], row, strict=False)) for row in cells[head + 1 :]]


# --- What goes out ---------------------------------------------------------------------------------------------------


def test_a_row_says_all_that_a_translator_needs(locales: Path) -> None:
    rows = {(one["id"], one["form"]): one for one in table(export(locales, ["uk"]), "uk")}
    few = rows["booking-free", "$count: few"]
    assert few["what it is for"] == "Booking a visit.\nShown above the list.\nFor $count = 2, 3, 4, 22, 23, 24 …"
    assert few["variables"] == "$count (Number) - how many times are free\n$office (String) - a town"
    assert (few["pl"], few["en"]) == (
        "{ $count } wolne terminy w { $office }",
        "{ $count } free times in { $office }",
    )
    assert (few["translation"], few["state"]) == ("{ $count } вільні години, { $office }", "done")
    assert rows["booking-hello", ""]["translation"] == "Вітаємо, { $name }!\n\nЧим допомогти?"
    assert rows["booking-yes", ".keywords"]["translation"] == "так, добре"


def test_limits_are_those_that_the_code_knows() -> None:
    limits = {
        one["id"]: one["at most, in characters"] for one in table(export(LOCALES, ["es"]), "es") if not one["form"]
    }
    assert limits["telegram-short-description"] == "120"
    assert limits["telegram-description"] == "512"
    assert limits["telegram-command-menu"] == "256"
    assert limits["booking-yes"] == "40"
    assert limits["booking-office"] == "4096"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_is_written_as_we_write_it(language: str) -> None:
    """So that a text which comes back looks like its neighbours."""
    strange = 0
    for path in sorted((LOCALES / language).glob("*.ftl")):
        text = path.read_text("utf-8")
        for one in read_file(path)[0]:
            strange += written(one.id, forms_of(one.entry, text)).rstrip("\n") not in text
    assert strange <= 3, "a choice in the middle of a sentence is written as whole sentences"


# --- What comes back -------------------------------------------------------------------------------------------------


def test_what_nobody_has_changed_changes_no_byte(tmp_path: Path) -> None:
    shutil.copytree(LOCALES, tmp_path / "locales")
    before = shelf(tmp_path)
    there = [one for one in LANGUAGES if one != "pl"]
    assert bring(tmp_path / "locales", export(tmp_path / "locales", there)) == []
    assert shelf(tmp_path) == before


def test_only_what_was_changed_is_changed(locales: Path) -> None:
    new = {
        ("booking-free", "$count: few"): "{ $count } години, { $office }",
        ("booking-hello", ""): "{ $name }!\n\nЩо?",
    }
    assert bring(locales, filled(export(locales, ["uk"]), "uk", translated(new))) == []
    wanted = UK.replace("вільні години", "години").replace(
        "Вітаємо, { $name }!\n\n    Чим допомогти?", "{ $name }!\n\n    Що?"
    )
    assert (locales / "uk/booking.ftl").read_text("utf-8") == wanted


@pytest.mark.parametrize("words", ["=1+1", "+48 12", "-5", "@office", "* зірка", "[а]", ".б", "рядок\n.б\n[в]\n* г"])
def test_what_looks_like_something_else_is_text(locales: Path, words: str) -> None:
    file = filled(export(locales, ["uk"]), "uk", {("booking-title", ""): {"translation": f"'{words}"}})
    if words[0] not in "=+-@":
        file = filled(export(locales, ["uk"]), "uk", {("booking-title", ""): {"translation": words}})
    assert bring(locales, file) == []
    assert said(locales, "uk", "booking-title") == words
    again = export(locales, ["uk"])
    before = shelf(locales)
    assert bring(locales, again) == []
    assert shelf(locales) == before


def said(locales: Path, language: str, id: str) -> str:
    return Texts.load(locales, ZoneInfo("UTC"), without=unfinished(locales)).say(language)(Text(id))


WRONG: list[tuple[tuple[str, str], dict[str, str], str]] = [
    (("booking-hello", ""), {"translation": "Вітаємо!"}, "row 8 (booking-hello): lacks { $name }"),
    (
        ("booking-hello", ""),
        {"translation": "Вітаємо, { $imya }, { $name }!"},
        "row 8 (booking-hello): has $imya, which",
    ),
    (("booking-hello", ""), {"translation": "Вітаємо, { $name !"}, "a brace { or } that stands alone"),
    (
        ("booking-hello", ""),
        {"translation": "Вітаємо, {name?} { $name }!"},
        "has something in braces that is not under",
    ),
    (("booking-hello", ""), {"translation": "Вітаємо { NUMBER($name) } {$name}"}, "more in braces than a variable"),
    (
        ("booking-hello", ""),
        {"translation": "{ booking-nothing } { $name }"},
        "refers to booking-nothing, which does not",
    ),
    (("booking-hello", ""), {"translation": "Вітаємо, { $name }, объект"}, "has letters that uk does not: объект"),
    (
        ("booking-hello", ""),
        {"translation": "Вітaємо, { $name }"},
        "has Latin and Cyrillic letters in one word: Вітaємо",
    ),
    (("booking-hello", ""), {"translation": "Вітаємо,\u200b { $name }"}, "has an invisible character, U+200B"),
    (
        ("booking-hello", ""),
        {"translation": "Так { $name } " + "а" * 5000},
        "is too long: 5005 characters, and 4096 at",
    ),
    (("booking-hello", ""), {"translation": "=1+1"}, "row 8 (booking-hello): the translation is a formula"),
    (("booking-free", "$count: few"), {"translation": ""}, "row 5 (booking-free, $count: few): is empty, and other"),
    (
        ("booking-free", "$count: few"),
        {"translation": "{ $count } год"},
        "row 5 (booking-free, $count: few): lacks { $off",
    ),
    (
        ("booking-free", "$count: few"),
        {"form": "$count: two", "translation": "2"},
        "there is no form “$count: two” of it",
    ),
    (
        ("booking-free", "$count: few"),
        {"form": "$count: one"},
        "row 5 (booking-free, $count: one): the same text stands",
    ),
    (("booking-title", ""), {"id": "booking-titel"}, "row 11 (booking-titel): there is no text of that id"),
    (("booking-title", ""), {"id": "__proto__"}, "row 11 (__proto__): there is no text of that id"),
    (("language-order", ""), {"translation": "другий"}, "(language-order): must be a number"),
]


@pytest.mark.parametrize(("where", "cells", "problem"), WRONG, ids=[one[2] for one in WRONG])
def test_what_is_wrong_is_said_by_its_row_and_nothing_is_changed(
    locales: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    where: tuple[str, str],
    cells: dict[str, str],
    problem: str,
) -> None:
    good: Cells = {("booking-yes", ""): {"translation": "Так, будь ласка"}}
    file = tmp_path / "back.xlsx"
    file.write_bytes(filled(export(locales, ["uk"]), "uk", {**good, where: cells}))
    before = shelf(locales)
    assert main(["texts", "import", str(file), "--into", str(locales)]) == 1
    told = capsys.readouterr().err
    assert problem in told
    assert "1 problems; nothing was changed" in told
    assert shelf(locales) == before
    assert main(["texts", "import", str(file), "--into", str(locales), "--partly"]) == 0
    assert (locales / "uk/booking.ftl").read_text("utf-8") == UK.replace(
        "booking-yes = Так", "booking-yes = Так, будь ласка"
    )


def test_a_plural_form_whose_row_is_gone_stays_and_one_that_never_was_is_missed(locales: Path) -> None:
    (locales / "uk/booking.ftl").write_text("", "utf-8")
    words = {("booking-free", f"$count: {form}"): "{ $count } год, { $office }" for form in ("one", "few", "other")}
    problems = bring(locales, filled(export(locales, ["uk"]), "uk", translated(words)))
    assert problems == ["uk, row 6 (booking-free, $count: many): is empty, and other forms of it are not"]


# --- A language that was not there -----------------------------------------------------------------------------------

FRENCH = {
    ("booking-free", "$count: one"): "{ $count } rendez-vous libre à { $office }",
    ("booking-free", "$count: other"): "{ $count } rendez-vous libres à { $office }",
    ("booking-hello", ""): "Bonjour, { $name } !\n\nComment vous aider ?",
    ("booking-yes", ""): "Oui, merci",
    ("booking-yes", ".keywords"): "oui, ok",
    ("booking-title", ""): "Conseil juridique",
    ("booking-done", ""): "{ booking-title } : fait",
    ("language-name", ""): "Français",
    ("language-order", ""): "9",
}


def test_a_new_language_grows_and_is_offered_when_it_is_whole(locales: Path) -> None:
    rows = table(export(locales, ["fr"]), "fr")
    assert {(one["translation"], one["state"]) for one in rows} == {("", "missing")}
    assert [(one["id"], one["form"]) for one in rows] == list(FRENCH), "French has no few and no many below a million"
    some = dict(list(FRENCH.items())[:3])
    assert bring(locales, filled(export(locales, ["fr"]), "fr", translated(some))) == []
    assert "fr" not in finished(locales)
    assert next(iter(translating.lacking(locales, "fr"))).startswith("not finished, and so not offered: 5 texts")
    assert {one["state"] for one in table(export(locales, ["fr"]), "fr")[:3]} == {"done"}
    rest = dict(list(FRENCH.items())[3:])
    assert bring(locales, filled(export(locales, ["fr"]), "fr", translated(rest))) == []
    assert "fr" not in finished(locales), "nobody is understood in it who is in danger"
    (locales / "fr/danger.toml").write_text("", "utf-8")
    assert finished(locales) == ("en", "fr", "pl", "uk")
    words = (locales / "fr/booking.ftl").read_text("utf-8")
    assert words == (
        EN.replace("[one] { $count } free time in", "[one] { $count } rendez-vous libre à")
        .replace("{ $count } free times in", "{ $count } rendez-vous libres à")
        .replace("Hello, { $name }!", "Bonjour, { $name } !")
        .replace("How can I help?", "Comment vous aider ?")
        .replace("Yes, please", "Oui, merci")
        .replace("= yes", "= oui")
        .replace("Legal advice", "Conseil juridique")
        .replace(": done", " : fait")
    )
    before = shelf(locales)
    assert bring(locales, export(locales, ["fr"])) == []
    assert shelf(locales) == before


def test_an_unfinished_language_is_not_spoken_and_its_people_read_the_next_best(locales: Path) -> None:
    bring(
        locales,
        filled(
            export(locales, ["fr"]), "fr", translated({("booking-yes", ""): "Oui", ("booking-yes", ".keywords"): "oui"})
        ),
    )
    texts = Texts.load(locales, ZoneInfo("UTC"), without=unfinished(locales))
    assert "fr" not in texts.languages
    assert said(locales, "fr", "booking-yes") == "Yes, please"


@pytest.mark.parametrize("code", ["xq", "../pl", "français", "", "pl"])
def test_what_is_no_language_is_refused(locales: Path, code: str) -> None:
    before = shelf(locales)
    with pytest.raises(Unusable):
        export(locales, [code])
    assert shelf(locales) == before


# --- What is outdated ------------------------------------------------------------------------------------------------


def test_what_the_reference_says_anew_is_outdated_until_somebody_has_seen_it(locales: Path) -> None:
    assert seen.warnings(locales) == []
    path = locales / "pl/booking.ftl"
    path.write_text(PL.replace("W czym pomóc?", "W jakiej sprawie?").replace("# What the", "# Anything the"), "utf-8")
    assert seen.warnings(locales) == [
        f"{code}: pl says something else since these were translated: booking-hello" for code in ("en", "uk")
    ]
    content = export(locales, ["uk"])
    states = {one["id"]: one["state"] for one in table(content, "uk")}
    assert (states["booking-hello"], states["booking-yes"]) == ("outdated", "done")
    assert bring(locales, content) == []
    assert "uk" in seen.warnings(locales)[1], "who has not touched it has not seen it"
    path.write_text(PL.replace("W czym pomóc?", "O co chodzi?"), "utf-8")
    bring(locales, filled(content, "uk", {("booking-hello", ""): {"state": "done"}}))
    assert "uk" in seen.warnings(locales)[1], "what they saw was an older one"
    bring(locales, filled(export(locales, ["uk"]), "uk", {("booking-hello", ""): {"state": "done"}}))
    words = {("booking-hello", ""): {"translation": "Hi, { $name }!\n\nWhat is it about?"}}
    bring(locales, filled(export(locales, ["en"]), "en", words))
    assert seen.warnings(locales) == []


def test_what_was_never_marked_is_said_and_marking_leaves_the_outdated_alone(locales: Path) -> None:
    words = PL.replace("Porada prawna", "Pomoc prawnika") + "booking-new = Nowe\n"
    (locales / "pl/booking.ftl").write_text(words, "utf-8")
    with (locales / "uk/booking.ftl").open("a", encoding="utf-8") as file:
        file.write("booking-new = Нове\n")
    assert seen.warnings(locales)[-1] == "uk: not marked as translated (`cicbot texts seen`): booking-new"
    assert main(["texts", "seen", "--language", "uk", "--in", str(locales)]) == 0
    assert [one for one in seen.warnings(locales) if "uk" in one] == [
        "uk: pl says something else since these were translated: booking-title"
    ]
    assert main(["texts", "seen", "booking-title", "--language", "uk", "--in", str(locales)]) == 0
    assert [one for one in seen.warnings(locales) if "uk" in one] == []


def test_a_broken_list_of_what_was_seen_is_named(locales: Path) -> None:
    (locales / "uk/seen.json").write_text(json.dumps({"a": 1}), "utf-8")
    assert seen.warnings(locales) == ["uk/seen.json: not understood; it is written by `cicbot texts seen`"]


# --- The command line ------------------------------------------------------------------------------------------------


def test_a_file_that_is_there_is_never_written_over(locales: Path, tmp_path: Path) -> None:
    out = tmp_path / "texts.xlsx"
    line = ["texts", "export", "--language", "uk", "fr", "--from", str(locales), "--out", str(out)]
    assert main(line) == 0
    assert set(opened(out.read_bytes())) == {"uk", "fr"}
    assert main(line) == 1


# --- Files of the nastiest kind --------------------------------------------------------------------------------------


def packed(**files: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as into:
        for name, content in files.items():
            into.writestr(name.replace("__", "/"), content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "no XLSX file"),
        (b"PK\x03\x04 and no more", "no XLSX file"),
        (packed(a=b"a"), "no XLSX file"),
        (packed(bomb=b"\0" * (sheets.READ_UNPACKED + 1)), "too large unpacked"),
        (b"\0" * (sheets.READ_BYTES + 1), "too large: at most"),
    ],
    ids=["empty", "half", "other", "bomb", "large"],
)
def test_what_is_no_spreadsheet_is_refused(locales: Path, content: bytes, why: str) -> None:
    with pytest.raises(NotASheet, match=why):
        opened(content)
    with pytest.raises(Unusable, match=why):
        take(locales, content)


def a_book(fill: Callable[[openpyxl.Workbook], None]) -> bytes:
    book = openpyxl.Workbook()
    fill(book)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_a_formula_is_not_reckoned_and_an_apostrophe_is_taken_off() -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.worksheets[0].append(["=1+1", "'=1+1", "'так", 7, None, "a\r\nb", "' +48"])

    ((row,),) = opened(a_book(fill)).values()
    assert row[:8] == (FORMULA, "=1+1", "'так", "7", "", "a\nb", " +48", "")


def test_more_rows_than_anybody_translates_are_not_read() -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.worksheets[0].cell(sheets.READ_ROWS + 1, 1, "far below")

    with pytest.raises(NotASheet, match="more than"):
        opened(a_book(fill))


def test_what_a_document_type_unfolds_to_is_not_read() -> None:
    content = a_book(lambda book: book.worksheets[0].append(["x"]))
    file = io.BytesIO()
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + n, (b"&%c;" % (97 + n)) * 10) for n in range(9)
    )
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            words = old.read(name)
            if name.endswith("sheet1.xml"):
                words = words.replace(b"<worksheet", laughs + b"]><worksheet", 1).replace(b"<t>x", b"<t>&j;")
                assert b"&j;</t>" in words
            new.writestr(name, words)
    with pytest.raises(NotASheet):
        opened(file.getvalue())


# --- Any words at all ------------------------------------------------------------------------------------------------

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=30)
LINES = st.lists(WORDS, min_size=1, max_size=4).map("\n".join)


@given(LINES, LINES)
def test_whatever_is_written_comes_back_the_same_or_is_refused(one: str, other: str) -> None:
    forms = {"$count: one": one.strip(), "$count: other": other.strip(), ".keywords": "ok"}
    try:
        source = parsed("x-y", forms, "x", "")
    except NotPlain:
        return
    text = written("x-y", forms)
    assert forms_of(source.entry, text).keys() == forms.keys()


@pytest.mark.parametrize("language", ["ar"])
def test_a_whole_new_language_can_be_said(tmp_path: Path, language: str) -> None:
    """All that ships, with the English words in the six plural forms of Arabic."""
    shutil.copytree(LOCALES, tmp_path / "locales")
    book = openpyxl.load_workbook(io.BytesIO(export(tmp_path / "locales", [language])))
    words, english = HEAD.index("translation"), HEAD.index("en")
    for row in book[language].iter_rows(min_row=4):
        row[words].value = row[english].value
    file = io.BytesIO()
    book.save(file)
    assert bring(tmp_path / "locales", file.getvalue()) == []
    assert [one for one in problems(tmp_path / "locales", []) if one.startswith(f"{language}/")] == []
    texts = Texts.load(
        tmp_path / "locales", ZoneInfo("UTC"), without=unfinished(tmp_path / "locales") - {language: 0}.keys()
    )
    assert texts.say(language)(Text("privacy-carried", channel="telegram"))


def test_the_forms_of_another_language() -> None:
    forms = {"$n: one": "", "$n: other": "", ".keywords": ""}
    assert expected(forms, ["one", "few", "other"]) == ["$n: one", "$n: few", "$n: other", ".keywords"]
    named = {"$channel: web": "", "$channel: *other": ""}
    assert expected(named, ["one", "few", "other"]) == list(named), "a choice may be called other and be no number"
    both = {"$way: phone, $n: one": "", "$way: phone, $n: other": "", "$way: *office": ""}
    assert expected(both, ["other"]) == ["$way: phone, $n: other", "$way: *office"]
