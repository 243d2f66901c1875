"""Whether somebody's words speak of danger. Deterministic, local, and in doubt on the side of caution.

Two things are asked. Phrases that cannot be mistaken stand in `locales/<language>/danger.toml`, beside those that sound
like them and are harmless. What nobody can list was learned from messages (`danger.model`, made by `make train`). The
phrases of all languages are looked for in every message: people mix them.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Literal, get_args

from bot.understanding import linear
from bot.understanding.letters import Reduced, known, reduced, retyped
from bot.understanding.linear import Linear

Category = Literal["suicide", "violence", "trafficking", "child", "medical", "help"]
"""The last is a cry that does not say for what."""

CATEGORIES: tuple[Category, ...] = get_args(Category)
LEARNED: tuple[Category, ...] = CATEGORIES[:-1]
MODEL = Path(__file__).with_name("danger.model")
ANY = "danger"
"""In the model: whether it is danger at all."""

SURE, WITH_PHRASE = 0.4, 0.0
"""How much has to speak for danger by what was learned alone, and where a phrase speaks for it too: found on hands that
nothing was learned from. Rather is somebody told of 112 who does not need it than the other way round."""

LONGEST = 8000
"""So many characters at the beginning of a message are looked at: more than any channel brings at once."""

STRETCH = 24
"""So many words are judged at once. What was learned was learned from short messages: in a long one a cry drowns."""

MEANT = ("talk-sos", "listening-sos")
"""Words of ours that are meant as what they say."""

_WORD = re.compile(r"\w+")
_SENTENCES = re.compile(r"[.!?…\n]+")

_CODE = re.compile(
    r"(?=(?:\D*\d){2}|\D*\d.{9})[0-9a-z]{4}([ -]?)[0-9a-z]{4}(?:\1[0-9a-z]{4})*(?:\1[0-9a-z]{2})?", re.IGNORECASE
)
"""What is drawn at random and given to people, as they type it: in fours. Its letters mean nothing, and may look like
anything that was learned."""

_FORGIVEN = 6
"""In a word of so many letters one may be wrong, missing, doubled, or have changed places with the next."""
_HEAD, _TAIL = 2, 3
"""Of such a word so many letters at its beginning are right in any case, or else so many at its end."""

_UNBROKEN, _SPELT_OUT = 9, 5
"""A phrase of so many letters is found without its spaces too; of so many, with spaces between all its letters."""

_BETWEEN = 2
"""How many words "_" stands for at most."""

CALLS = ("cry", "faint", "beside")
"""The lists of what cries for help are made of: see `Calls`."""

_LONGEST_CALL = 60
_LOUD, _SHOUTED = re.compile(r"(.)\1\1|!!"), 4
"""How it looks when somebody cries in writing."""


class BadPhrase(Exception):
    """A list of phrases that cannot be read; says where."""


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a phrase, reduced; only its beginning if it is `open`. Without letters it stands for any words."""

    stem: str
    open: bool
    exact: bool = False
    """Whether no letter of it may be another, though it has many."""

    def fits(self, word: Reduced) -> bool:
        return any(self._is(spelling) for spelling in word.spellings)

    def _is(self, spelling: str) -> bool:
        if spelling.startswith(self.stem) if self.open else spelling == self.stem:
            return True
        length = len(self.stem)
        if self.exact or length < _FORGIVEN or spelling[:1] != self.stem[0]:
            return False
        if len(spelling) < length - 1 or (len(spelling) > length + 1 and not self.open):
            return False
        heads = (spelling[:length], spelling[: length - 1], spelling[: length + 1]) if self.open else (spelling,)
        return any(_one_letter_apart(head, self.stem) for head in heads)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that follow each other. `category` is None where they are harmless, whatever they sound like."""

    parts: tuple[Part, ...]
    category: Category | None

    @property
    def unbroken(self) -> str:
        """The whole of it without spaces, and with nothing between."""
        return "".join(part.stem for part in self.parts)


def read_phrases(path: Path) -> Iterator[Phrase]:
    """A language's list. Raises BadPhrase."""
    data = _read(path)
    for category in (None, *CATEGORIES):
        for written in listed(data.get(category or "harmless", "")):
            yield Phrase(tuple(part(word, data.get("ch", "")) for word in written.split()), category)


def read_calls(path: Path) -> Mapping[str, frozenset[str]]:
    """A language's words of cries, reduced. Raises BadPhrase."""
    data = _read(path)
    ch = data.get("ch", "")
    return {name: frozenset(part(word, ch).stem for word in listed(data.get(name, ""))) for name in CALLS}


def _read(path: Path) -> Mapping[str, str]:
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadPhrase(f"{path.parent.name}/{path.name}: {error}") from None
    unknown = set(data) - {"ch", "harmless", *CATEGORIES, *CALLS}
    if unknown:
        raise BadPhrase(f"{path.parent.name}/{path.name}: {', '.join(sorted(unknown))}?")
    return {name: str(value) for name, value in data.items()}


def listed(words: str) -> Iterator[str]:
    """What stands in a list, with commas or line by line."""
    for line in words.splitlines():
        yield from filter(None, map(str.strip, line.split(",")))


def part(word: str, ch: str) -> Part:
    """A word of a list as it is compared; `ch` is what a language's "ch" sounds like. Raises BadPhrase."""
    if word == "_":
        return Part("", open=True)
    stem = word.removesuffix("*")
    spelling = known(stem.replace("ch", ch) if ch else stem)[0]
    if not spelling:
        raise BadPhrase(f"a word without letters: {word}")
    return Part(spelling, stem != word)


@dataclass(frozen=True, slots=True)
class Places:
    """Where phrases stand in a message; what is part of something harmless is none."""

    found: Sequence[tuple[Category, int, int]]
    """Each kind, with its first and its last word."""
    left: Sequence[str]
    """The words, empty where they are harmless."""
    unbroken: Sequence[tuple[str, Category]]
    """Phrases that are found without their spaces too."""

    def within(self, start: int, end: int) -> set[Category]:
        """The kinds of danger of which there are phrases among these words."""
        said = {kind for kind, first, last in self.found if start <= first and last < end}
        left = "".join(self.left[start:end])
        return said | {kind for whole, kind in self.unbroken if whole in left}


class Listed:
    """All phrases, by how they begin."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._begins: dict[str, dict[Part, list[Phrase]]] = defaultdict(lambda: defaultdict(list))
        self._forgiven: dict[str, dict[Part, list[Phrase]]] = defaultdict(lambda: defaultdict(list))
        """Those that may be meant although their second letter is another, by the first."""
        self._unbroken: list[tuple[str, Category]] = []
        for phrase in phrases:
            first = phrase.parts[0]
            self._begins[first.stem[:_HEAD]][first].append(phrase)
            if len(first.stem) >= _FORGIVEN:
                self._forgiven[first.stem[:1]][first].append(phrase)
            if phrase.category and len(whole := phrase.unbroken) >= _SPELT_OUT:
                self._unbroken.append((whole, phrase.category))
        self._run_together = [(whole, kind) for whole, kind in self._unbroken if len(whole) >= _UNBROKEN]

    def said(self, words: Sequence[Reduced]) -> set[Category]:
        """The kinds of danger of which phrases were found."""
        return self.places(words).within(0, len(words))

    def places(self, words: Sequence[Reduced]) -> Places:
        """Where they were found."""
        found = [(phrase, at, end) for at in range(len(words)) for phrase, end in self._at(words, at)]
        harmless = {place for phrase, at, end in found if not phrase.category for place in range(at, end + 1)}
        told = [
            (phrase.category, at, end)
            for phrase, at, end in found
            if phrase.category and harmless.isdisjoint(range(at, end + 1))
        ]
        left = ["" if at in harmless else word.spellings[-1] for at, word in enumerate(words)]
        return Places(told, left, self._run_together)

    def spelt_out(self, words: Sequence[Reduced]) -> Category | None:
        """A phrase that was typed letter by letter: nobody does that by chance."""
        letters = [word.spellings[-1] for word in words if word.spelt_out]
        return next((kind for word in letters for whole, kind in self._unbroken if whole in word), None)

    def _at(self, words: Sequence[Reduced], at: int) -> Iterator[tuple[Phrase, int]]:
        for phrase in self._beginning_with(words[at]):
            yield from ((phrase, end) for end in _ends(phrase.parts[1:], words, at))

    def _beginning_with(self, word: Reduced) -> Iterator[Phrase]:
        for part, phrases in {part: phrases for one in word.spellings for part, phrases in self._near(one)}.items():
            if part.fits(word):
                yield from phrases

    def _near(self, spelling: str) -> Iterator[tuple[Part, Sequence[Phrase]]]:
        """What a word may be the beginning of at all: looking closer takes its time."""
        head = spelling[:_HEAD]
        for begin in {head, head[:1]}:
            yield from self._begins.get(begin, {}).items()
        for part, phrases in self._forgiven.get(head[:1], {}).items():
            if part.stem[-_TAIL:] in spelling and not part.stem.startswith(head):
                yield part, phrases


def _loud(text: str) -> bool:
    """Whether it is cried out: in capitals, where a script has them, or again and again."""
    return bool(_LOUD.search(text)) or any(len(word) >= _SHOUTED and word.isupper() for word in text.split())


class Calls:
    """Messages that are a cry and nothing else: "help me please now". What else is said makes them something else."""

    def __init__(self, words: Mapping[str, Iterable[str]]) -> None:
        """`cry` are words that are always meant so, `faint` are those that whoever needs a form says too, and `beside`
        may stand with them: all of them reduced."""
        cry, faint, beside = ("|".join(sorted(words[name], key=len, reverse=True)) for name in CALLS)
        self._whole = re.compile(f"(?:{cry}|{faint}|{beside})+")
        self._cry, self._faint = re.compile(cry), re.compile(faint)

    def heard(self, text: str, words: Sequence[Reduced]) -> bool | None:
        """Whether it is one; None where there is more in it, or less. A faint cry has to be loud or not to stand alone:
        by itself it is what people type to learn how all this works."""
        joined = "".join(word.spellings[-1] for word in words)
        if len(joined) > _LONGEST_CALL or not self._whole.fullmatch(joined):
            return None
        if self._cry.search(joined):
            return True
        loud = not self._faint.fullmatch(joined) or _loud(text) or words[0].spelt_out
        return bool(loud) if self._faint.search(joined) else None


class Detector:
    """All phrases, all cries, and the model."""

    def __init__(
        self, phrases: Iterable[Phrase], calls: Calls, model: Linear, ours: Collection[str] = frozenset()
    ) -> None:
        """`ours` are messages, as `_plain` has them, that are words of ours and nothing more."""
        self._listed = Listed(phrases)
        self._calls = calls
        self._model = model
        self._ours = ours

    def find(self, text: str) -> Category | None:
        """What kind of danger the words speak of; None if of none."""
        told = self._find(text, by_score=not _CODE.fullmatch(text.strip()))
        if told is None and (meant := retyped(text[:LONGEST])):
            # What is no mistake becomes a jumble of letters, of which nothing was learned: only whole phrases count.
            told = self._find(meant, by_score=False)
        return told

    def _find(self, text: str, *, by_score: bool = True) -> Category | None:
        words = reduced(text[:LONGEST])
        if not words:
            return None
        if spelt_out := self._listed.spelt_out(words):
            return spelt_out
        if (called := self._calls.heard(text, words)) is not None:
            return "help" if called else None
        if _plain(text) in self._ours:
            return None  # a button that was typed, or what else opens something here
        places = self._listed.places(words)
        judged = [
            self._judged(words[start:end], places.within(start, end), by_score=by_score)
            for start, end in _stretches(text[:LONGEST], len(words))
        ]
        return max(judged, key=lambda one: (one[0] is not None, one[0] != "help", one[1]))[0]

    def _judged(
        self, words: Sequence[Reduced], said: set[Category], *, by_score: bool
    ) -> tuple[Category | None, float]:
        """What a stretch of a message speaks of, and how much speaks for that."""
        if not said and not by_score:
            return None, 0.0
        scores = self._model.scores(looked_at(words, said))
        sure = scores[ANY]
        if sure < (WITH_PHRASE if said else SURE):
            return None, sure
        if said == {"help"} and sure < SURE:
            return "help", sure
        return max(said - {"help"} or LEARNED, key=lambda one: scores[one]), sure


def _stretches(text: str, length: int) -> Iterator[tuple[int, int]]:
    """The parts of a message of so many words that are judged: all of it, or where it is long, each of its sentences;
    of one without an end, stretches of which each begins in the middle of the one before."""
    if length <= STRETCH + STRETCH // 2:
        yield 0, length
        return
    ends = list(accumulate(len(reduced(sentence)) for sentence in _SENTENCES.split(text)))
    if not ends or ends[-1] != length:  # somebody writes with a dot behind every letter
        ends = [length]
    for begin, end in zip([0, *ends], ends, strict=False):
        if end - begin <= STRETCH + STRETCH // 2:
            yield begin, end
        else:
            for start in range(begin, end - STRETCH // 2, STRETCH // 2):
                yield start, min(start + STRETCH, end)


def looked_at(words: Sequence[Reduced], said: Collection[Category]) -> set[str]:
    """All that the model looks at: pieces of words, and of which kinds of danger phrases were found."""
    return linear.pieces(words) | {f"#{kind}" for kind in said} | ({"#"} if said else set())


def _ends(rest: Sequence[Part], words: Sequence[Reduced], at: int) -> Iterator[int]:
    """Where the rest of a phrase may end, the word at that place being the one before it."""
    if not rest:
        yield at
    elif not rest[0].stem:
        for skipped in range(_BETWEEN + 1):
            if at + skipped < len(words):
                yield from _ends(rest[1:], words, at + skipped)
    elif at + 1 < len(words) and rest[0].fits(words[at + 1]):
        yield from _ends(rest[1:], words, at + 1)


def own_words(locales: Path) -> Iterator[tuple[str, str, bool]]:
    """What our own buttons say, with its language, and what else opens them, which is `listed` in commas: people type
    it, and it is no danger, unless it is said about danger itself."""
    for path in sorted(locales.glob("*/*.ftl")):
        id = ""
        for line in path.read_text("utf-8").splitlines() if path.stem not in ("danger", "help") else ():
            head, _, words = line.partition(" = ")
            id = head if head[:1].isalpha() else id
            if words and id not in MEANT and "{" not in words:
                yield path.parent.name, words, head == "    .keywords" or path.stem == "listening"


def _ours(locales: Path) -> frozenset[str]:
    """Our own words as a message of nothing else is compared with them."""
    parts = (words.split(",") if listed else [words] for _, words, listed in own_words(locales))
    return frozenset(_plain(part) for some in parts for part in some)


def _plain(words: str) -> str:
    return " ".join(_WORD.findall(words.casefold()))


def all_calls(locales: Path) -> Calls:
    """Of all languages of a folder of locales. Raises BadPhrase."""
    lists = [read_calls(path) for path in sorted(locales.glob("*/danger.toml"))]
    return Calls({name: frozenset().union(*(one[name] for one in lists)) for name in CALLS})


def all_phrases(locales: Path) -> Sequence[Phrase]:
    """Of all languages of a folder of locales. Raises BadPhrase."""
    return [phrase for path in sorted(locales.glob("*/danger.toml")) for phrase in read_phrases(path)]


@lru_cache(maxsize=1)
def load(locales: Path) -> Detector:
    """The detector for all languages of a folder of locales. Raises BadPhrase."""
    return Detector(all_phrases(locales), all_calls(locales), linear.read(MODEL), _ours(locales))


def _one_letter_apart(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    at = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return len(short) + 1 == len(long) and short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return swapped or short[at + 1 :] == long[at + 1 :]
