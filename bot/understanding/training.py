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
from pathlib import Path

from bot.understanding import danger, linear
from bot.understanding.danger import ANY, LEARNED, Detector
from bot.understanding.letters import reduced

MESSAGES = Path(__file__).with_name("messages")
SIZE = 1 << 16
"""Numbers in a table: half as many make no difference, a tenth does."""

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


def learned(known: Sequence[Message]) -> Mapping[str, tuple[float, Sequence[float]]]:
    """A table for danger at all, and one for each kind of it among the others."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    places = [sorted(linear.numbers(linear.pieces(reduced(one.text)), SIZE)) for one in known]
    row_ends = [0]
    for row in places:
        row_ends.append(row_ends[-1] + len(row))
    values = [1 / len(row) ** 0.5 for row in places for _ in row]
    matrix = csr_matrix((values, [at for row in places for at in row], row_ends), shape=(len(known), SIZE))
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
    known = messages(MESSAGES / "danger")
    locales = Path(__file__).parents[2] / "locales"
    phrases = [one for path in sorted(locales.glob("*/danger.toml")) for one in danger.read_phrases(path)]
    target = danger.MODEL
    if "--figures" in sys.argv[1:]:
        for hand in sorted({one.hand for one in known}):
            linear.write(target, SIZE, learned([one for one in known if one.hand != hand]))
            unseen = [one for one in known if one.hand == hand]
            figures = tallied(Detector(phrases, linear.read(target)), unseen)
            print(hand, ", ".join(f"{name} {figures[name]}" for name in sorted(figures) if " " not in name), flush=True)
    linear.write(target, SIZE, learned(known))
    print(f"learned from {len(known)} messages of {len({one.hand for one in known})} hands")
    return 0


if __name__ == "__main__":
    sys.exit(main())
