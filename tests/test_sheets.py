"""Tables as CSV and XLSX, with cells of the nastiest kind: opened again, they are text and nothing else."""

from __future__ import annotations

import csv
import io
import zipfile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sheets import Book, Cell, Rows, Sheet, csv_file

NASTY = [
    "=1+1",
    '=HYPERLINK("https://evil.example";"Click")',
    "=cmd|'/c calc'!A0",
    "+48 123 456 789",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "\u00a0=1+1",
    "＝1+1",
    '";=1+1;"',
    "https://evil.example/",
    "007",
    "1e5",
    "_x0041_",
    "<b>&amp;</b>",
]


def back(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def opened(book: Book) -> list[list[list[object]]]:
    """Every cell of every sheet, as another library reads them; none of them a formula or a link."""
    content = book.made()
    found = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in found.worksheets:
        for row in sheet.iter_rows():
            assert all(cell.data_type in ("s", "n", "inlineStr") for cell in row), "formulas have the type f"
            assert all(cell.hyperlink is None for cell in row)
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert not [name for name in packed.namelist() if "external" in name.lower() or "vba" in name.lower()]
        assert all(b"<f>" not in packed.read(name) for name in packed.namelist())
    return [[list(row) for row in sheet.iter_rows(values_only=True)] for sheet in found.worksheets]


# --- CSV -------------------------------------------------------------------------------------------------------------


def test_a_plain_table() -> None:
    content = csv_file([("Квиток", "Місць"), ("K7RM", 2), ('ქ;"a"', None)])
    assert content == '\ufeff"Квиток";"Місць"\r\n"K7RM";"2"\r\n"ქ;""a""";""\r\n'.encode()
    assert back(content) == [["Квиток", "Місць"], ["K7RM", "2"], ['ქ;"a"', ""]]


@pytest.mark.parametrize("cell", NASTY)
def test_no_cell_begins_a_formula(cell: str) -> None:
    ((first, second),) = back(csv_file([(cell, "x")]))
    assert second == "x", "it keeps to its own cell"
    assert first.removeprefix("'") == cell
    if cell.strip()[:1] in "=+-@＝" or cell[0] in "\t\r\n":
        assert first[0] == "'"


@pytest.mark.parametrize(("cell", "written"), [("", ""), (-3, "-3"), (0, "0"), (None, ""), ("a\x00b\x1fc", "abc")])
def test_other_cells(cell: Cell, written: str) -> None:
    assert back(csv_file([(cell, "x")])) == [[written, "x"]]


@given(st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=2), min_size=1, max_size=4))
def test_whatever_is_written_comes_back_as_text(rows: list[list[str]]) -> None:
    for row in back(csv_file(rows)):
        assert all(
            cell.lstrip(" \u00a0")[:1] not in set("=+-@\t\r\n＝＋－＠") or not cell.strip(" \u00a0") for cell in row
        )


# --- XLSX ------------------------------------------------------------------------------------------------------------


def test_nasty_cells_are_text() -> None:
    rows: Rows = [("A", "B"), *((cell, 1) for cell in NASTY)]
    ((_, *found),) = opened(Book((Sheet("=1+1", rows),)))
    for (cell, number), wanted in zip(found, NASTY, strict=True):
        assert isinstance(cell, str)
        assert cell == wanted.replace("\r", "\n")
        assert number == 1


def test_titles_names_and_long_words() -> None:
    names = ["[Kraków]: a/b\\c*?", "[Kraków]: a/b\\c*?", "'" * 40, "", "x" * 60, "history"]
    book = Book(tuple(Sheet(name, [("A",), ("x" * 40_000,)], title="=1+1") for name in names))
    found = openpyxl.load_workbook(io.BytesIO(book.made()))
    assert len({name.lower() for name in found.sheetnames}) == len(names)
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in found.sheetnames)
    first = found.worksheets[0]
    assert (first["A1"].value, first["A3"].value) == ("=1+1", "A")
    assert first["A1"].data_type == "s"
    assert len(str(first["A4"].value)) == 32_767
    assert first.freeze_panes == "A4"


def test_signs_that_no_file_can_hold_are_left_out() -> None:
    (((cell,),),) = opened(Book((Sheet("a", [("a\x00b\ufffec\ud800d",)]),)))
    assert cell == "abcd"


def test_an_empty_book_has_sheets_all_the_same() -> None:
    assert opened(Book((Sheet("a", []),))) == [[]]
