"""Charts for a chat: a description in words and numbers, drawn as a picture that can be read on a phone.

Every number stands there as text too, and nothing is told by colour alone. The font comes along: it has Cyrillic and
Georgian letters, whatever the machine has.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

FONT = Path(__file__).parent / "fonts" / "DejaVuSans.ttf"

WIDTH = 1080
"""In pixels, as are all sizes here: a phone shows it in about a third of that."""
_MARGIN, _INNER = 56, WIDTH - 2 * 56
_TITLE, _HEAD, _TEXT, _SMALL = 46, 38, 34, 28
_BAR, _CURVE = 18, 420

_PAPER, _INK, _SOFT, _TRACK, _COLOUR = "#FFFFFF", "#1A1A1A", "#595959", "#E8EDF2", "#0072B2"
"""The blue is Okabe and Ito's: as dark to whoever sees no red or no green."""

MOST_BARS = 16
"""More of them make a picture that nobody reads: the least of them belong together under one name."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A name and its number."""

    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Bars:
    """Numbers of things beside each other."""

    title: str
    bars: Sequence[Bar]


@dataclass(frozen=True, slots=True)
class Curve:
    """A number that grows with time: (seconds from the beginning, how many by then), in order."""

    title: str
    points: Sequence[tuple[float, int]]
    marks: Sequence[tuple[float, str]] = ()
    """What stands below it, in words: (seconds from the beginning, a time)."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture: a title, lines below it, and what is shown, one under the other. All words are the reader's own."""

    title: str
    lines: Sequence[str] = ()
    panels: Sequence[Bars | Curve] = field(default=())

    def made(self) -> bytes:
        """The picture as a PNG. Takes some tens of milliseconds of pure work, and memory: see `bot.workshop`."""
        from PIL import Image, ImageDraw

        height = _Pencil(None).chart(self)
        image = Image.new("RGB", (WIDTH, height), _PAPER)
        _Pencil(ImageDraw.Draw(image)).chart(self)
        file = io.BytesIO()
        few = image.quantize(32, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        few.save(file, "png")
        return file.getvalue()


def largest(bars: Sequence[Bar], others: str, most: int = MOST_BARS, least: int = 0) -> tuple[Bar, ...]:
    """The bars, the longest first; the rest of many, and those of less than `least`, as one, called `others`."""
    ordered = sorted(bars, key=lambda one: (-one.count, one.label))
    kept = [one for one in ordered if one.count >= least][:most]
    if len(kept) == len(ordered):
        return tuple(kept)
    kept = kept[: most - 1]
    return (*kept, Bar(others, sum(one.count for one in ordered[len(kept) :])))


class _Pencil:
    """Draws from top to bottom. Without paper it only finds out how long that becomes."""

    def __init__(self, paper: ImageDraw | None) -> None:
        self._paper = paper
        self._y = 0

    def chart(self, chart: Chart) -> int:
        """The whole picture; its height."""
        self._y = _MARGIN
        self._words(chart.title, _TITLE)
        for line in chart.lines:
            self._y += 8
            self._words(line, _TEXT, _SOFT)
        for panel in chart.panels:
            self._y += 52
            self._words(panel.title, _HEAD)
            match panel:
                case Bars():
                    self._bars(panel.bars)
                case Curve():
                    self._curve(panel)
                case _:
                    assert_never(panel)
        return self._y + _MARGIN

    def _bars(self, bars: Sequence[Bar]) -> None:
        longest = max((one.count for one in bars), default=0)
        for one in bars:
            self._y += 16
            self._named(one.label, _grouped(one.count))
            self._y += 4
            self._box(_MARGIN, self._y, _INNER, _BAR, _TRACK)
            if one.count:
                self._box(_MARGIN, self._y, max(6, _INNER * one.count // longest), _BAR, _COLOUR)
            self._y += _BAR

    def _named(self, label: str, number: str) -> None:
        """A name, in as many lines as it takes, and its number at the end of the last."""
        room = _INNER - self._length(number, _TEXT) - 32
        lines = list(self._broken(label, _TEXT, room)) or [""]
        for line in lines:
            self._write(_MARGIN, line, _TEXT, _INK)
            self._y += _TEXT + 10
        self._y -= _TEXT + 10
        self._write(WIDTH - _MARGIN - self._length(number, _TEXT), number, _TEXT, _INK)
        self._y += _TEXT + 10

    def _curve(self, curve: Curve) -> None:
        self._y += 22
        top, bottom = self._y + _SMALL + 12, self._y + _SMALL + 12 + _CURVE
        last, most = (curve.points[-1] if curve.points else (0.0, 0))[0], max((n for _, n in curve.points), default=0)
        self._write(_MARGIN, _grouped(most), _SMALL, _INK)
        for part in range(5):  # four quarters of the whole
            self._box(_MARGIN, bottom - _CURVE * part // 4, _INNER, 2, _TRACK)
        self._filled([(_across(at, last), bottom - _CURVE * n // max(most, 1)) for at, n in curve.points], bottom)
        self._y = bottom + 14
        after = float(_MARGIN)
        for at, label in curve.marks:
            wide = self._length(label, _SMALL)
            left = min(max(_across(at, last) - wide / 2, _MARGIN), WIDTH - _MARGIN - wide)
            self._box(int(_across(at, last)) - 1, bottom, 3, 10, _SOFT)
            if left >= after:  # what has no room beside the one before is left out
                self._write(left, label, _SMALL, _SOFT)
                after = left + wide + 24
        self._y += _SMALL + 10 if curve.marks else 0
        self._box(_MARGIN, top - 2, _INNER, 2, _TRACK)

    def _filled(self, points: Sequence[tuple[float, int]], bottom: int) -> None:
        if self._paper and len(points) > 1:
            self._paper.polygon([(points[0][0], bottom), *points, (points[-1][0], bottom)], fill="#CCE3F0")
            self._paper.line(list(points), fill=_COLOUR, width=6, joint="curve")

    # --- Words ---

    def _words(self, words: str, size: int, colour: str = _INK) -> None:
        for line in self._broken(words, size, _INNER):
            self._write(_MARGIN, line, size, colour)
            self._y += size + size // 3

    def _broken(self, words: str, size: int, room: float) -> Iterator[str]:
        """The words in lines that fit; a word that is longer than a line is cut."""
        line = ""
        for word in filter(None, re.split(r"[ \n\t]+", words)):  # other spaces are there to hold words together
            longer = f"{line} {word}".strip()
            if self._length(longer, size) <= room:
                line = longer
                continue
            if line:
                yield line
            while self._length(word, size) > room:
                fits = next(n for n in range(len(word) - 1, 0, -1) if self._length(word[:n], size) <= room)
                yield word[:fits]
                word = word[fits:]
            line = word
        if line:
            yield line

    def _length(self, words: str, size: int) -> float:
        return _font(size).getlength(words)

    def _write(self, x: float, words: str, size: int, colour: str) -> None:
        if self._paper:
            self._paper.text((x, self._y), words, colour, _font(size))

    def _box(self, x: float, y: int, wide: int, high: int, colour: str) -> None:
        if self._paper:
            self._paper.rectangle((x, y, x + wide - 1, y + high - 1), fill=colour)


def _grouped(number: int) -> str:
    """A number as it is read everywhere: thousands apart, by a narrow space."""
    return f"{number:,}".replace(",", "\u202f")


def _across(at: float, last: float) -> float:
    return _MARGIN + _INNER * (at / last if last else 0)


_fonts: dict[int, FreeTypeFont] = {}


def _font(size: int) -> FreeTypeFont:
    from PIL import ImageFont

    if size not in _fonts:
        # Every machine measures and draws alike, whatever is installed there.
        _fonts[size] = ImageFont.truetype(FONT, size, layout_engine=ImageFont.Layout.BASIC)
    return _fonts[size]
