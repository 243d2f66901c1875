"""Words reduced to what is left of them however they are typed: no case, accents, script, look-alikes or repeats.

Cyrillic, Polish and Latin transliterations of one word come to one spelling ("помощь", "pomoshch" and "pomosz" are
"pomos"), so that a list of words is written once, natively, and reduced by the same function as what is typed. It is
made for comparing, not for reading: different words may meet.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

_CYRILLIC = str.maketrans(
    {
        **dict(zip("абвдезийклмнопрстуфцы", "abvdeziiklmnoprstufci", strict=True)),
        "г": "h",
        "ґ": "h",
        "х": "h",
        "є": "e",
        "э": "e",
        "і": "i",
        "ї": "i",
        "ў": "u",
        "ж": "z",
        "ч": "c",
        "ш": "s",
        "щ": "s",
        "ю": "iu",
        "я": "ia",
        "ё": "e",
        "ь": "",
        "ъ": "",
    }
)
_GEORGIAN = str.maketrans(
    dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "abhdevztiklmnopzrstupkhkscczcchih", strict=True))
)
"""As it is typed in Latin letters, and these as below."""
_TOGETHER = "shch:s szcz:s sch:s sh:s sz:s cz:c ch:c kh:h zh:z rz:z ts:c tz:c"
_LATIN = tuple((pair.partition(":")[0], pair[-1]) for pair in _TOGETHER.split())
"""Letters that stand for one sound together, the longest first."""
_SINGLE = str.maketrans({"g": "h", "x": "h", "w": "v", "y": "i", "j": "i", "q": "k"})
_SPECIAL = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ı": "i", "ß": "s", "æ": "e", "œ": "e"})
APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼʹ`´′ꞌ＇\N{COMBINING ACUTE ACCENT}"))
"""Whatever is typed for one, and the mark of a stressed vowel: what `str.translate` needs to leave them out."""
_MARKS = re.compile("[\u0300-\u036f]")
_TWINS = "aаeеoоpрcсyуxхiіkкmмtтhнbвuи"
"""Latin letters, each before the Cyrillic one that looks like it."""
_TO_CYRILLIC = str.maketrans(dict(zip(_TWINS[::2], _TWINS[1::2], strict=True)))
_TO_LATIN = str.maketrans(dict(zip(_TWINS[1::2], _TWINS[::2], strict=True)))
_DIGITS_CYRILLIC = str.maketrans("0346@", "озчба")
_DIGITS_LATIN = str.maketrans("01345@$!", "oieasasi")
_SOFT = re.compile("i+([aeou])")
_AGAIN = re.compile(r"(.)\1+")
_WORD = re.compile(r"[^\W_]+(?:[@$!0-9]+[^\W_]+)*|\d+")
_LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_CYRILLIC_KEYS = "йцукенгшщзхїфівапролджєячсмитьбюё"
_RETYPED = str.maketrans(dict(zip(_LATIN_KEYS, _CYRILLIC_KEYS, strict=True)))
_LATIN_WORD = re.compile(r"[a-z]")
_MISTYPED = re.compile(r"[a-z][\[\];',.][a-z]|(?:^|\s)[\[\];'`,][a-z]", re.IGNORECASE)
_FEWEST = 5
"""Of so many letters it can be seen whether they are words."""
_SPACED = 3
"""So many single letters one after the other are one word, written with spaces."""


@dataclass(frozen=True, slots=True)
class Reduced:
    """A word as typed: the spellings that it may stand for, the likeliest last."""

    spellings: tuple[str, ...]
    spelt_out: bool = False
    """Whether it was typed letter by letter, so that several words may stand in it."""


def reduced(text: str) -> Sequence[Reduced]:
    """The words of a text in their order."""
    spelt = ((spellings_of(word), spelt_out) for word, spelt_out in _joined(_WORD.findall(_cleaned(text))))
    return [Reduced(spellings, spelt_out) for spellings, spelt_out in spelt if spellings != ("",)]


def retyped(text: str) -> str:
    """What was meant by whoever forgot to change the keyboard ("gjvjubnt" for "помогите"); empty if it looks well."""
    lower = text.lower()
    letters = _LATIN_WORD.findall(lower)
    if len(letters) < _FEWEST or len(letters) * 2 < sum(map(str.isalpha, lower)):
        return ""
    vowels = sum(letter in "aeiouy" for letter in letters)
    odd = vowels * 5 < len(letters) or _MISTYPED.search(lower)
    return lower.translate(_RETYPED) if odd else ""


def _cleaned(text: str) -> str:
    """No invisible letters and apostrophes; what Unicode knows as a form of a letter is that letter."""
    plain = unicodedata.normalize("NFKC", text.translate(APOSTROPHES))
    return "".join(char for char in plain if char.isspace() or unicodedata.category(char)[0] != "C").casefold()


def _joined(words: Sequence[str]) -> Iterator[tuple[str, bool]]:
    run: list[str] = []
    for word in (*words, ""):
        if len(word) == 1 and word.isalpha():
            run.append(word)
            continue
        yield from [("".join(run), True)] if len(run) >= _SPACED else ((one, False) for one in run)
        run = []
        if word:
            yield word, False


def spellings_of(word: str) -> tuple[str, ...]:
    """What a word comes to. A "ch" may have been meant as in Polish or as in "kharkiv"; a digit as a letter."""
    if word.isdecimal():
        return ("".join(str(int(digit)) for digit in word).lstrip("0") or "0",)  # however many they are
    folded = word.casefold().translate(APOSTROPHES).translate(_SPECIAL).translate(_GEORGIAN)
    letters = _MARKS.sub("", unicodedata.normalize("NFKD", folded))
    cyrillic = sum("\u0400" <= char <= "\u04ff" for char in letters)
    if cyrillic * 2 >= sum(map(str.isalpha, letters)):
        letters = letters.translate(_DIGITS_CYRILLIC).translate(_TO_CYRILLIC)
        return (_squeezed(letters.translate(_CYRILLIC)),)
    letters = letters.translate(_DIGITS_LATIN).translate(_TO_LATIN).translate(_CYRILLIC)
    first = _squeezed(_latin(letters))
    other = _squeezed(_latin(letters.replace("ch", "h"))) if "ch" in letters else first
    return (first,) if first == other else (first, other)


def _latin(letters: str) -> str:
    letters = _AGAIN.sub(r"\1", letters)
    for many, one in _LATIN:
        letters = letters.replace(many, one)
    return letters.translate(_SINGLE)


def _squeezed(letters: str) -> str:
    return _AGAIN.sub(r"\1", _SOFT.sub(r"\1", letters))


known = lru_cache(16384)(spellings_of)
"""For our own words only: what people type is not kept."""
