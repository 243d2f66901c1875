"""Whether somebody says of themselves that they are young. Deterministic, local, and in doubt that they do not.

How that is said stands in `locales/<language>/age.toml`, and is looked for in all languages at once: people mix them.
The number itself goes no further than this module: all that is told is whether it is below 16 or below 18.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Literal

from bot.understanding.danger import BadPhrase, Part, listed, part
from bot.understanding.letters import Reduced, reduced, retyped

Under = Literal[16, 18]

FILE = "age.toml"

LISTS = ("says", "bare", "under16", "under18")
"""Ways to say it: `says` are whole, `bare` are so only where nothing of theirs is counted after them, and the last two
need no number."""

AROUND = ("beside", "but", "then", "unless", "tens")
"""Words around it: `beside` may stand anywhere in it, `but` behind it makes it another thing ("15 years of
experience"), only `then` and the end may follow what is bare, `unless` before it makes it nothing, and `tens` before a
number make that a larger one ("twenty five")."""

YOUNGEST, GROWN = 5, 18
"""From and below how many years on: a smaller number is a child's that somebody writes about."""
BARE = 7
"""Of smaller numbers nothing is believed that does not say years."""

LONGEST = 1000
"""So many characters at the beginning of a message are looked at."""

_NUMBER, _OPEN = "#", "*"
_FORGIVEN = 6
"""Of so many letters on a word is known in spite of a slip: see `bot.understanding.danger.Part`."""
_BETWEEN = 2
"""So many words of `beside` may stand between two others."""

_CLAUSES = re.compile(r"[.!?…\n;()\"«»„“”]+|,|:\s*[)(]")
_DASH = re.compile(r"\s[-\N{EN DASH}\N{EM DASH}]+\s")
_NO_YEARS = re.compile(
    r"\d+\s?(?:[-\N{EN DASH}\N{EM DASH}:/.,]|\s[-\N{EN DASH}]\s)\s?\d+|\d+\s?[%€$£°₴₽₺₾+]|[№#$€£]\s?\d+"
)
"""Numbers that are none of years: ranges, times, dates, fractions, prices."""
_SEAM = re.compile(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")
"""Between a number and a word without a space: "15лет", "im15"."""


@dataclass(frozen=True, slots=True)
class Number:
    """Stands for a number of years in a phrase."""


Words = tuple[Part | Number, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A way to say it; `under` where it needs no number."""

    words: Words
    bare: bool = False
    under: Under | None = None


Numbers = Mapping[int, Sequence[tuple[int, int]]]
"""By the place in a clause where a number begins: the place behind it, and how much it is."""


@dataclass(frozen=True)
class Tongue:
    """How it is said in one language."""

    ways: Mapping[str, Sequence[Way]]
    """By what their first word begins with: see `_begin`."""
    numbers: Mapping[str, Sequence[tuple[tuple[Part, ...], int]]]
    """The same of numbers in words."""
    around: Mapping[str, Sequence[Part]]

    def said(self, words: Sequence[Reduced]) -> Iterator[Under]:
        """Whatever is said in a clause."""
        numbers = {at: found for at in range(len(words)) if (found := list(self._read(words, at)))}
        for at, word in enumerate(words):
            begins = (*_begins(word), *((_NUMBER,) if at in numbers else ()))
            for way in (way for begin in begins for way in self.ways.get(begin, ())):
                for end, years in self._ends(way.words, words, numbers, at, None):
                    under = way.under if years is None else _under(years, BARE if way.bare else YOUNGEST)
                    if under and self._stands(way, words, at, end):
                        yield under

    def _ends(
        self, rest: Words, words: Sequence[Reduced], numbers: Numbers, at: int, years: int | None
    ) -> Iterator[tuple[int, int | None]]:
        """Where the rest of a way may end that begins at a place, behind its last word; and the number in it."""
        if not rest:
            yield at, years
            return
        if at >= len(words):
            return
        after: Sequence[tuple[int, int | None]]
        match rest[0]:
            case Number():
                after = numbers.get(at, ())
            case Part() as one:
                after = [(at + 1, years)] if one.fits(words[at]) else []
        for end, known in after:
            for on in self._on(words, end) if rest[1:] else (end,):
                yield from self._ends(rest[1:], words, numbers, on, known)

    def _on(self, words: Sequence[Reduced], at: int) -> Iterator[int]:
        """Where to go on: at once, or behind words that may stand between."""
        yield at
        for skipped in range(at, min(at + _BETWEEN, len(words))):
            if not self._is(words[skipped : skipped + 1], "beside"):
                return
            yield skipped + 1

    def _read(self, words: Sequence[Reduced], at: int) -> Iterator[tuple[int, int]]:
        """The numbers that begin at a place."""
        digits = words[at].spellings[-1]
        if digits.isdecimal():
            yield at + 1, int(digits[:3])
            return
        for parts, years in (one for begin in _begins(words[at]) for one in self.numbers.get(begin, ())):
            there = words[at : at + len(parts)]
            if len(there) == len(parts) and all(one.fits(word) for one, word in zip(parts, there, strict=True)):
                yield at + len(parts), years

    def _stands(self, way: Way, words: Sequence[Reduced], at: int, end: int) -> bool:
        """Whether the words around it leave it what it is."""
        before = words[at - 1 : at] if at else ()
        larger = isinstance(way.words[0], Number) and self._is(before, "tens")
        place = max(self._on(words, end))
        following = words[place : place + 1]
        other = self._is(words[end : end + 1], "but") or self._is(following, "but")
        if larger or other or self._is(before, "unless"):
            return False
        return not way.bare or not following or self._is(following, "then")

    def _is(self, word: Sequence[Reduced], which: str) -> bool:
        return any(one.fits(found) for found in word for one in self.around[which])


def _under(years: int, least: int) -> Under | None:
    if not least <= years < GROWN:
        return None
    return 16 if years < 16 else 18


def _begin(first: Part | Number) -> str:
    """By what a way is found: its whole first word, or its first letter where that may be mistyped or go on."""
    if isinstance(first, Number):
        return _NUMBER
    forgiven = len(first.stem) >= _FORGIVEN and not first.exact
    return first.stem[:1] + _OPEN if first.open or forgiven else first.stem


def _begins(word: Reduced) -> set[str]:
    """By what the ways are found that may begin with a word."""
    return {begin for spelling in word.spellings for begin in (spelling, spelling[:1] + _OPEN)}


class Ages:
    """How it is said in all languages."""

    def __init__(self, tongues: Iterable[Tongue]) -> None:
        self._tongues = tuple(tongues)

    def find(self, text: str) -> Under | None:
        """Below which age somebody says that they are, the lowest where several are said; None if they do not."""
        return self._find(text[:LONGEST]) or self._find(retyped(text[:LONGEST]))

    def _find(self, text: str) -> Under | None:
        told = {
            under
            for clause in _clauses(text)
            if (words := reduced(clause))
            for tongue in self._tongues
            for under in tongue.said(words)
        }
        return min(told, default=None)


def _clauses(text: str) -> set[str]:
    """The parts of a text that say something by themselves. A dash may end one, or stand in its middle."""
    plain = _SEAM.sub(" ", _NO_YEARS.sub(" 0 ", text))
    whole = _CLAUSES.split(plain)
    return {part for one in whole for part in (one, *_DASH.split(one)) if part.strip()}


# --- The lists -------------------------------------------------------------------------------------------------------


def read(path: Path) -> Tongue:
    """A language's list. Raises BadPhrase."""
    place = f"{path.parent.name}/{path.name}"
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadPhrase(f"{place}: {error}") from None
    known = {*LISTS, *AROUND, "numbers"}
    if set(data) - {"ch"} != known:
        raise BadPhrase(f"{place}: {', '.join(sorted((set(data) - {'ch'}) ^ known))}?")
    ch = str(data.get("ch", ""))
    ways: dict[str, list[Way]] = defaultdict(list)
    for name in LISTS:
        under: Under | None = {"under16": 16, "under18": 18}.get(name)  # type: ignore[assignment]
        for words in (words for written in listed(str(data[name])) for words in _spelt(written, ch)):
            ways[_begin(words[0])].append(Way(words, name == "bare", under))
    around = {name: [part(word, ch) for word in listed(str(data[name]))] for name in AROUND}
    return Tongue(ways, _numbers(data["numbers"], place, ch), around)


def _spelt(written: str, ch: str) -> Iterator[Words]:
    """All that is meant by a line: "a|b" is either, "a?" may be left out, and "a=" is forgiven no slip."""
    choices = [_choices(word, ch) for word in written.split()]
    for one in product(*choices):
        if words := tuple(word for word in one if word is not None):
            yield words


def _choices(word: str, ch: str) -> list[Part | Number | None]:
    if word == _NUMBER:
        return [Number()]
    either = word.removesuffix("?")
    left_out: list[Part | Number | None] = [None] if either != word else []
    return [*(_one(word, ch) for word in either.split("|")), *left_out]


def _one(word: str, ch: str) -> Part:
    return replace(part(word.removesuffix("="), ch), exact=word.endswith("="))


def _numbers(data: object, place: str, ch: str) -> Mapping[str, Sequence[tuple[tuple[Part, ...], int]]]:
    if not isinstance(data, Mapping) or {*data} != {str(years) for years in range(YOUNGEST, GROWN)}:
        raise BadPhrase(f"{place}: numbers has to have those from {YOUNGEST} to {GROWN - 1}")
    found: dict[str, list[tuple[tuple[Part, ...], int]]] = defaultdict(list)
    for years, called in data.items():
        for written in listed(str(called)):
            parts = tuple(part(word, ch) for word in written.split())
            found[_begin(parts[0])].append((parts, int(years)))
    return found


@lru_cache(maxsize=1)
def load(locales: Path) -> Ages:
    """For all languages of a folder of locales. Raises BadPhrase."""
    return Ages(read(path) for path in sorted(locales.glob(f"*/{FILE}")))
