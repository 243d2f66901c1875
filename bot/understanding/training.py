"""`make train`: learns from the messages in `messages/` and writes the tables that the assistant reads.

scikit-learn is needed here and nowhere else. Each file of messages was written by another hand: figures are of hands
that were not learned from, one left out after the other, or they would be those of a good memory.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import accumulate
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from bot.understanding import danger, linear
from bot.understanding.danger import ANY, LEARNED, Detector, Listed, Phrase
from bot.understanding.letters import reduced
from bot.understanding.linear import Tables

LOCALES = Path(__file__).parents[2] / "locales"
MESSAGES = Path(__file__).with_name("messages")
SIZE = 1 << 16
"""Numbers in a table: half as many make no difference, a tenth does."""

LABEL = 40
"""Our own words of at most so many letters are what a button may say."""

HARD = ("psychological", "legal", "human")
"""What people ask for who may have been hurt."""

FIRMNESS = 30.0
"""The inverse of the regularisation's strength: found by leaving hands out."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message that somebody wrote, and what it means."""

    hand: str
    language: str
    text: str
    kind: str
    category: str
    """Empty where it speaks of no danger."""


def messages(folder: Path) -> list[Message]:
    """All that were written, by file and line."""
    found = []
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            one = json.loads(line)
            found.append(Message(path.stem, one["lang"], one["text"], one["kind"], one["category"]))
    return found


def wanted(folder: Path, listed: Listed) -> list[Message]:
    """What people ask the centre for: it is no danger, however much children, bosses and hospitals occur in it. What
    tells of a hard time and has a phrase of danger in it is neither, for about that honest people would dispute."""
    found = []
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            one = json.loads(line)
            disputed = one["label"] in HARD and listed.said(reduced(one["text"][: danger.LONGEST]))
            if not disputed:
                found.append(Message(f"wanted {path.stem}", one["lang"], one["text"], "wanted", ""))
    return found


def own_words(locales: Path) -> list[Message]:
    """What our own buttons say: people type it, and it is no danger."""
    said = ((language, words) for language, words, listed in danger.own_words(locales) if not listed)
    return [Message("ours", language, words, "ordinary", "") for language, words in said if len(words) <= LABEL]


def digest(*folders: Path) -> str:
    """Of all that was written: other messages, another digest."""
    whole = blake2b(digest_size=8)
    for path in (path for folder in folders for path in sorted(folder.glob("*.jsonl"))):
        whole.update(path.read_bytes())
    return whole.hexdigest()


def spoilt(known: Sequence[Message]) -> Iterator[Message]:
    """Each message three times more, as it might have come as well: mistyped, with words run together or left out, and
    in one breath with something harmless of the same hand. What is learned then holds for what nobody has written yet.
    """
    chance = Random(_CHANCE)  # noqa: S311 (the same messages, the same table)
    harmless: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in known:
        if one.kind == "ordinary":
            harmless[one.hand, one.language].append(one.text)
    for one in known:
        yield replace(one, text=_mistyped(one.text, 14, chance))
        yield replace(one, text=_run_together(_mistyped(one.text, 25, chance), chance))
        if beside := harmless[one.hand, one.language]:
            both = [one.text, chance.choice(beside).rstrip(".!?")]
            chance.shuffle(both)
            yield replace(one, text=chance.choice((". ", ", ", " ", "; ")).join(both))


def spoilt_once(known: Sequence[Message]) -> Iterator[Message]:
    """Each message once more, mistyped and run together."""
    chance = Random(_CHANCE)  # noqa: S311 (the same messages, the same table)
    for one in known:
        yield replace(one, text=_run_together(_mistyped(one.text, 20, chance), chance))


_CHANCE, _AS_OFTEN = 7, 4
"""Where chance begins; and how often our own words are learned, which nobody has spoilt: as often as the others."""


def _mistyped(text: str, one_in: int, chance: Random) -> str:
    """One letter in so many is missing, doubled by another, another, or has changed places with the next."""
    letters = list(text)
    for _ in range(max(1, len(letters) // one_in)):
        at, how, other = chance.randrange(len(letters)), chance.random(), chance.choice(text)
        if how < 0.3:
            letters[at] = ""
        elif how < 0.55 and at + 1 < len(letters):
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
        else:
            letters[at] = letters[at] + other if how < 0.75 else other
    return "".join(letters)


def _run_together(text: str, chance: Random) -> str:
    """A fifth of the spaces is missing, and a tenth of the words of a longer message."""
    words = text.split()
    kept = [word for word in words if len(words) < _SHORT or chance.random() > 0.1] or words
    return "".join(kept[:1]) + "".join(("" if chance.random() < 0.2 else " ") + word for word in kept[1:])


_SHORT = 4


class Learner:
    """All messages as a model sees them, so that they are looked at once, however many hands are left out."""

    def __init__(self, known: Sequence[Message], phrases: Sequence[Phrase]) -> None:
        from scipy.sparse import csr_matrix

        listed = Listed(phrases)
        self._known = known
        words = (reduced(one.text[: danger.LONGEST]) for one in known)
        found = (danger.looked_at(these, listed.said(these)) for these in words)
        places = [sorted(linear.numbers(these, SIZE)) for these in found]
        ends = [0, *accumulate(map(len, places))]
        values = [1 / len(row) ** 0.5 for row in places for _ in row]
        flat = [at for row in places for at in row]
        self._matrix = csr_matrix((values, flat, ends), shape=(len(known), SIZE))

    def learned(self, but: str = "") -> Tables:
        """A table for danger at all, and one for each kind of it, but not from what that hand has written."""
        from sklearn.linear_model import LogisticRegression

        rows = [at for at, one in enumerate(self._known) if one.hand != but]
        matrix, known = self._matrix[rows], [self._known[at] for at in rows]
        tables = {}
        for label in (ANY, *LEARNED):
            wanted = [bool(one.category) if label == ANY else one.category == label for one in known]
            model = LogisticRegression(C=FIRMNESS, max_iter=3000).fit(matrix, wanted)
            tables[label] = float(model.intercept_[0]), [float(weight) for weight in model.coef_[0]]
        return tables


@dataclass
class Tally:
    """How many of a kind were taken for danger."""

    of: int = 0
    found: int = 0

    def __str__(self) -> str:
        return f"{self.found / self.of:6.1%} of {self.of}" if self.of else "-"


def tallied(detector: Detector, unseen: Iterable[Message]) -> Mapping[str, Tally]:
    """By kind, and by language and kind."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for one in unseen:
        found = detector.find(one.text) is not None
        for name in (one.kind, f"{one.language} {one.kind}"):
            tallies[name].of += 1
            tallies[name].found += found
    return tallies


def main() -> int:
    """Learn from all; with `--figures`, first show how it does on each hand that it has not seen."""
    folders = MESSAGES / "danger", MESSAGES / "wishes"
    known = messages(folders[0])
    phrases, calls = danger.all_phrases(LOCALES), danger.all_calls(LOCALES)
    asked = wanted(folders[1], Listed(phrases))
    learner = Learner([*known, *spoilt(known), *asked, *spoilt_once(asked), *own_words(LOCALES) * _AS_OFTEN], phrases)
    hands = sorted({one.hand for one in known})
    with TemporaryDirectory() as scratch:
        for hand in hands if "--figures" in sys.argv[1:] else ():
            others = Path(scratch) / "others.model"
            linear.write(others, learner.learned(but=hand), hand)
            detector = Detector(phrases, calls, linear.read(others))
            figures = tallied(detector, [one for one in known if one.hand == hand])
            print(hand, *(f"{name} {figures[name]}" for name in sorted(figures) if " " not in name), flush=True)
    linear.write(danger.MODEL, learner.learned(), digest(*folders))
    print(f"learned from {len(known)} messages of {len(hands)} hands, and {len(asked)} that ask for something")
    return 0


if __name__ == "__main__":
    sys.exit(main())
