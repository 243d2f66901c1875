"""Tables for spreadsheets, as CSV and XLSX: what somebody has written never becomes a formula, a link or a number.

XLSX that comes back is read as what stands in its cells, within limits; nothing in it is reckoned or followed."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet
    from openpyxl.worksheet.worksheet import Worksheet

Cell = str | int | None
Rows = Sequence[Sequence[Cell]]

CSV_TYPE = "text/csv"
XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

CELL_LETTERS = 32_767
"""The most that a cell of Excel holds."""

READ_BYTES, READ_UNPACKED = 16_000_000, 128_000_000
"""The largest file that is read, and how large it may be unpacked: a small one can hold terabytes."""
READ_ROWS, READ_COLUMNS = 20_000, 64
"""The most of a sheet that is looked at."""

_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
"""What begins a formula for some spreadsheet (OWASP's list of CSV injection), in its wide forms too."""
_UNSAYABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_NO_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_WIDEST, _NARROWEST = 48, 8


def csv_file(rows: Rows) -> bytes:
    """A table for every spreadsheet in this part of the world: UTF-8 that says so, semicolons, each cell in quotes."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def _harmless(cell: Cell) -> Cell:
    """Text that would be reckoned is marked as text, with the apostrophe that spreadsheets know for it."""
    if not isinstance(cell, str):
        return cell
    words = _UNSAYABLE.sub("", cell)
    first = words.lstrip(" \u00a0")[:1]
    return f"'{words}" if first in _FORMULA and first else words


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: a title above the table if there is one, and a first row that stays in sight."""

    name: str
    rows: Rows
    title: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """An XLSX file."""

    sheets: Sequence[Sheet] = field(default=())

    def made(self) -> bytes:
        """The file. Takes longer the more is in it: see `bot.workshop`."""
        import xlsxwriter

        file = io.BytesIO()
        # Text is text: nothing that it looks like.
        as_written = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        book = xlsxwriter.Workbook(file, {"in_memory": True, **as_written})
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        title = book.add_format({"bold": True, "font_size": 14})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        names: set[str] = set()
        for sheet in self.sheets:
            page = book.add_worksheet(_name(sheet.name, names))
            top = 0
            if sheet.title:
                page.write_string(0, 0, _text(sheet.title), title)
                top = 2
            for number, row in enumerate(sheet.rows):
                for column, cell in enumerate(row):
                    style = body if number else head
                    if isinstance(cell, int):
                        page.write_number(top + number, column, cell, style)
                    elif cell:
                        page.write_string(top + number, column, _text(cell), style)
            page.freeze_panes(top + 1, 0)
            for column, width in enumerate(_widths(sheet.rows)):
                page.set_column(column, column, width)
        book.close()
        return file.getvalue()


def _text(words: str) -> str:
    return _UNSAYABLE.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))[:CELL_LETTERS]


def _name(wanted: str, taken: set[str]) -> str:
    """What Excel takes for a sheet's name: not every sign, 31 letters, and none twice."""
    plain = _NO_NAME.sub(" ", _UNSAYABLE.sub("", wanted)).strip("' ")[:28] or "1"
    name, number = plain, 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain} {number}"
    taken.add(name.casefold())
    return name


def _widths(rows: Rows) -> list[int]:
    """How wide each column is, in letters: for its longest cell, within bounds."""
    columns = max((len(row) for row in rows), default=0)
    longest = [max((len(str(row[n] or "")) for row in rows if n < len(row)), default=0) for n in range(columns)]
    return [min(max(one + 2, _NARROWEST), _WIDEST) for one in longest]


class NotASheet(Exception):
    """What cannot be read, in words that say why."""


def opened(content: bytes) -> dict[str, list[tuple[str, ...]]]:
    """The cells of every sheet of an XLSX file, as text, by the sheets' names. Raises NotASheet.

    Row 1 of the spreadsheet is the first of the list, empty ones among them. A formula is `FORMULA` and nothing else.
    """
    if len(content) > READ_BYTES:
        raise NotASheet(f"is too large: at most {READ_BYTES // 1_000_000} MB")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(one.file_size for one in packed.infolist()) > READ_UNPACKED:
                raise NotASheet(f"is too large unpacked: at most {READ_UNPACKED // 1_000_000} MB")
        return _read(content)
    except NotASheet:
        raise
    except Exception as error:  # noqa: BLE001
        # Whatever a broken file makes the library stumble over: its names for that are many.
        raise NotASheet(f"is no XLSX file that can be read ({type(error).__name__})") from None


FORMULA = "=…"
"""What is read where a formula stands."""


def _read(content: bytes) -> dict[str, list[tuple[str, ...]]]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content), read_only=True, keep_vba=False, keep_links=False)
    try:
        return {sheet.title: list(_cells(sheet)) for sheet in book.worksheets}
    finally:
        book.close()


def _cells(sheet: Worksheet) -> Iterator[tuple[str, ...]]:
    cast("ReadOnlyWorksheet", sheet).reset_dimensions()  # what a file says of its own size is not believed
    for number, row in enumerate(sheet.iter_rows(max_col=READ_COLUMNS), 1):
        if number > READ_ROWS:
            raise NotASheet(f"has more than {READ_ROWS} rows")
        yield tuple(FORMULA if cell.data_type == "f" else _plain(cell.value) for cell in row)


def _plain(value: object) -> str:
    """A cell's text, without the apostrophe that marked it as text for a spreadsheet."""
    words = "" if value is None else str(value).replace("\r\n", "\n").replace("\r", "\n")
    marked = words[:1] == "'" and words[1:].lstrip(" \u00a0")[:1] in _FORMULA
    return words[1:] if marked and len(words) > 1 else words
