"""Somebody's words without what could tell whose they are: for examples that people review and programs learn from.

It takes too much rather than too little. Names that are written small, at the beginning of a sentence, or like a word
of ours stay; that is why nobody learns from an example that no person has read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.understanding.letters import spellings_of

GAP = "…"
"""Stands for whatever was taken out."""

LONGEST = 300
"""So many letters are kept at most."""

LOOKED_AT = 4
"""So many times as many are looked at: of what is longer the rest is nobody's example."""

DIGITS = 3
"""So many of them, also with spaces or signs between, are somebody's number; fewer tell how many children there are."""

_ADDRESS = re.compile(
    r"\S*[@\N{FULLWIDTH COMMERCIAL AT}]\S+|\w+://\S+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?![\w.-])(?:[/?#]\S*)?",
    re.IGNORECASE,
)
"""E-mail addresses, @names and links, and whatever has a point inside it like these."""

_WORD = re.compile(r"\w+(?:[\u0300-\u036f]+\w*)*")
_BETWEEN = re.compile(r"[\s().,:/+\u2010-\u2015-]{0,3}")
"""What may stand between the parts of a number."""

_ENDS = re.compile(r"[.!?…\n\r:;]|[\U0001f300-\U0001faff]")
"""Behind these a new sentence may begin with a capital."""

_GAPS = re.compile(r"[\s,.()\"'+:/-]*…(?:[\s,.()\"'+:/-]*…)*")
_COMMENT = re.compile(r"^#.*$|^[\w-]+ =|^\s+\.[\w-]+ =|\{[^{}]*\}", re.MULTILINE)
"""What is no word in a file of messages."""

_FEWEST, _MORE = 4, 4
"""So many letters at least begin a word that is known in another form, and so many at most follow them."""


@dataclass(frozen=True, slots=True)
class Redacting:
    """Knows the words of our own texts, which are nobody's names."""

    words: frozenset[str]
    """As they are written, without capitals."""
    stems: frozenset[str]
    """What words of scripts without capitals begin with."""
    towns: frozenset[str]
    """What the spellings of our towns begin with."""

    def redacted(self, text: str, names: Sequence[str] = ()) -> str:
        """The text without numbers, addresses and names; empty where no word is left."""
        plain = _ADDRESS.sub(GAP, text[: LOOKED_AT * LONGEST])
        found = list(_WORD.finditer(plain))
        gone = _numbers(plain, found) | self._names(plain, found, _stems_of(names))
        pieces, end = [], 0
        for place, word in enumerate(found):
            pieces += [plain[end : word.start()], GAP if place in gone else word[0]]
            end = word.end()
        whole = _GAPS.sub(f" {GAP}", "".join((*pieces, plain[end:])))
        short = _shortened(" ".join(whole.split()))
        return short if any(map(str.isalpha, short)) else ""

    def _names(self, text: str, found: Sequence[re.Match[str]], known_names: frozenset[str]) -> set[int]:
        """Which words are names, or may be. One at the beginning of a sentence is, if another follows it."""
        gone: set[int] = set()
        for place, word in reversed(list(enumerate(found))):
            before = text[found[place - 1].end() : word.start()] if place else ""
            begins = place == 0 or _ENDS.search(before) is not None
            named = any(_is_form(spelling, stem) for spelling in spellings_of(word[0]) for stem in known_names)
            if named or (self._may_be_name(word[0]) and (not begins or place + 1 in gone)):
                gone.add(place)
        return gone

    def _may_be_name(self, word: str) -> bool:
        small = word.casefold()
        if small in self.words:
            return False
        if word[0].isupper():
            return not any(_is_form(spelling, town) for spelling in spellings_of(word) for town in self.towns)
        if not _is_caseless(word):
            return False
        return not any(small[:length] in self.stems for length in range(_FEWEST, len(small) + 1))


def _is_caseless(word: str) -> bool:
    """Whether nobody writes names with a capital in that script: Georgian has some, for headlines alone."""
    return word[0].isalpha() and (word[0].lower() == word[0].upper() or "\u10d0" <= word[0] <= "\u10ff")


def _numbers(text: str, found: Sequence[re.Match[str]]) -> set[int]:
    """Which words belong to a number with too many digits."""
    gone: set[int] = set()
    run: list[int] = []
    for place, word in enumerate((*found, None)):
        digits = word is not None and any(map(str.isdecimal, word[0]))
        joined = run and word is not None and _BETWEEN.fullmatch(text[found[run[-1]].end() : word.start()])
        if run and not (digits and joined):
            if sum(sum(map(str.isdecimal, found[one][0])) for one in run) >= DIGITS:
                gone.update(run)
            run = []
        if digits:
            run.append(place)
    return gone


def _stems_of(names: Iterable[str]) -> frozenset[str]:
    """What the parts of names come to, however they are typed, without their endings."""
    parts = (spelling for name in names for part in _WORD.findall(name) for spelling in spellings_of(part))
    return frozenset(_stem(part) for part in parts if len(part) > 1)


def _stem(spelling: str) -> str:
    """Without the ending, and the sound before it, which may change with it ("Olenka", "Olenci")."""
    return spelling[: max(_FEWEST, len(spelling) - 2)]


def _is_form(spelling: str, stem: str) -> bool:
    return spelling.startswith(stem) and len(spelling) - len(stem) <= (_MORE if len(stem) >= _FEWEST - 1 else 0)


def _shortened(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return f"{text[: LONGEST - 1].rsplit(' ', 1)[0][: LONGEST - 1]}{GAP}"


# --- What we know ----------------------------------------------------------------------------------------------------


def load(locales: Path, towns: Iterable[str]) -> Redacting:
    """From the texts in all languages, and what the centre's towns are called in them."""
    words = frozenset(one.casefold() for path in sorted(locales.glob("*/*.ftl")) for one in _words_in(path))
    caseless = [one for one in words if _is_caseless(one) and len(one) >= _FEWEST]
    stems = frozenset(one[: max(_FEWEST, len(one) - _MORE)] for one in caseless)
    return Redacting(words, stems, _stems_of(towns))


def _words_in(path: Path) -> Iterator[str]:
    yield from _WORD.findall(_COMMENT.sub(" ", path.read_text("utf-8")))
