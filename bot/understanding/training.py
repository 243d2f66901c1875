"""`make train`: learns from the messages in `messages/` and writes the tables that the assistant reads.

scikit-learn is needed here and nowhere else. Each file of messages was written by another hand: figures are of hands
that were not learned from, one left out after the other, or they would be those of a good memory.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.understanding import danger, linear
from bot.understanding.danger import ANY, LEARNED, Detector
from bot.understanding.letters import reduced
from bot.understanding.linear import Tables

LOCALES = Path(__file__).parents[2] / "locales"
MESSAGES = Path(__file__).with_name("messages")
SIZE = 1 << 16
"""Numbers in a table: half as many make no difference, a tenth does."""

LABEL = 40
"""Our own words of at most so many letters are what a button may say."""

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


def own_words(locales: Path) -> list[Message]:
    """What our own buttons say: people type it, and it is no danger, but for what is said about danger itself."""
    found = []
    for path in sorted(locales.glob("*/*.ftl")):
        for line in path.read_text("utf-8").splitlines() if path.stem not in ("danger", "help") else ():
            id, _, words = line.partition(" = ")
            if id[:1].isalpha() and "{" not in words and 0 < len(words) <= LABEL:
                found.append(Message("ours", path.parent.name, words, "ordinary", ""))
    return found


def digest(folder: Path) -> str:
    """Of all that was written: other messages, another digest."""
    whole = blake2b(digest_size=8)
    for path in sorted(folder.glob("*.jsonl")):
        whole.update(path.read_bytes())
    return whole.hexdigest()


def learned(known: Sequence[Message]) -> Tables:
    """A table for danger at all, and one for each kind of it among the others."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    places = [sorted(linear.numbers(linear.pieces(reduced(one.text)), SIZE)) for one in known]
    ends = [0, *accumulate(map(len, places))]
    values = [1 / len(row) ** 0.5 for row in places for _ in row]
    matrix = csr_matrix((values, [at for row in places for at in row], ends), shape=(len(known), SIZE))
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
    folder = MESSAGES / "danger"
    known, ours = messages(folder), own_words(LOCALES)
    phrases = danger.all_phrases(LOCALES)
    with TemporaryDirectory() as scratch:
        for hand in sorted({one.hand for one in known}) if "--figures" in sys.argv[1:] else ():
            others = Path(scratch) / "others.model"
            linear.write(others, learned([one for one in (*known, *ours) if one.hand != hand]), hand)
            figures = tallied(Detector(phrases, linear.read(others)), [one for one in known if one.hand == hand])
            print(hand, *(f"{name} {figures[name]}" for name in sorted(figures) if " " not in name), flush=True)
    linear.write(danger.MODEL, learned([*known, *ours]), digest(folder))
    print(f"learned from {len(known)} messages of {len({one.hand for one in known})} hands")
    return 0


if __name__ == "__main__":
    sys.exit(main())
