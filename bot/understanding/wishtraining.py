"""`make train`, the second half: learns what messages ask for from `messages/wishes/`, and writes the table for it.

scikit-learn is needed here and in `training` alone. Figures are of hands that were not learned from.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.understanding import linear, wishes
from bot.understanding.letters import reduced
from bot.understanding.linear import Tables
from bot.understanding.training import MESSAGES, digest
from bot.understanding.wishes import Understanding

FOLDER = MESSAGES / "wishes"
SIZE = 1 << 16
"""Numbers in a table."""

FIRMNESS = 20.0
"""The inverse of the regularisation's strength."""

ASIDE = 0.5
"""How much a message counts that asks for none of the services: the hands have more of them than people write."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A message that somebody wrote, and what it asks for."""

    hand: str
    language: str
    text: str
    label: str
    """One of `wishes.LABELS`, or "other"."""
    also: tuple[str, ...]
    """What else would be right."""
    kind: str
    """Of what is none of the services: one of `wishes.ASIDES`."""

    @property
    def learned_as(self) -> str:
        """What it is in the table."""
        return self.kind if self.label == "other" else self.label


def messages(folder: Path) -> list[Asked]:
    """All that were written, by file and line."""
    return [one for path in sorted(folder.glob("*.jsonl")) for one in read(path)]


def read(path: Path) -> list[Asked]:
    """What one hand has written, or several in one file."""
    lines = map(json.loads, path.read_text("utf-8").splitlines())
    return [
        Asked(path.stem, one["lang"], one["text"], one["label"], tuple(one["alt"]), one.get("kind", ""))
        for one in lines
    ]


def learned(known: Sequence[Asked]) -> Tables:
    """A table for each thing that can be meant, all of them weighed against each other."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    places = [sorted(linear.numbers(linear.pieces(reduced(one.text[: wishes.LONGEST])), SIZE)) for one in known]
    ends = [0, *accumulate(map(len, places))]
    values = [1 / len(row) ** 0.5 for row in places for _ in row]
    matrix = csr_matrix((values, [at for row in places for at in row], ends), shape=(len(known), SIZE))
    weights = [ASIDE if one.label == "other" else 1.0 for one in known]
    model = LogisticRegression(C=FIRMNESS, max_iter=600).fit(matrix, [one.learned_as for one in known], weights)
    return {
        str(label): (float(start), [float(weight) for weight in weights])
        for label, start, weights in zip(model.classes_, model.intercept_, model.coef_, strict=True)
    }


@dataclass(frozen=True, slots=True)
class Figures:
    """How often it was right; each a part of one."""

    first: float
    """Of what asks for a service, the likeliest was it."""
    three: float
    """It was among the three likeliest."""
    decided: float
    """Of everything, what it would say was right."""
    other_found: float
    """Of what asks for none, so many were seen to be that."""
    other_right: float
    """Of what was taken for none, so many were."""
    alone: float
    """Of everything, so many open a service without being asked …"""
    alone_right: float
    """… and of these so many the right one."""

    def __str__(self) -> str:
        return " ".join(f"{name} {getattr(self, name):.3f}" for name in self.__slots__)


def judged(understanding: Understanding, unseen: Iterable[Asked]) -> Figures:
    """How it does on messages that it was not learned from."""
    found = [(one, understanding.find(one.text)) for one in unseen]
    inside = [(one, wish) for one, wish in found if one.label != "other"]
    said = [one for one, wish in found if wish.decision == "other"]
    alone = [(one, wish.certain) for one, wish in found if wish.certain]
    outside = len(found) - len(inside)
    none = sum(one.label == "other" for one in said)
    return Figures(
        sum(wish.ranked[0] == one.label for one, wish in inside) / len(inside),
        sum(one.label in wish.ranked[:3] for one, wish in inside) / len(inside),
        sum(wish.decision == one.label for one, wish in found) / len(found),
        none / outside,
        none / max(1, len(said)),
        len(alone) / len(found),
        sum(label in (one.label, *one.also) for one, label in alone) / max(1, len(alone)),
    )


def main() -> int:
    """Learn from all; with `--figures`, first show how it does on each hand that it has not seen."""
    known = messages(FOLDER)
    hands = sorted({one.hand for one in known})
    with TemporaryDirectory() as scratch:
        for hand in hands if "--figures" in sys.argv[1:] else ():
            others = Path(scratch) / "others.model"
            linear.write(others, learned([one for one in known if one.hand != hand]), hand)
            mine = [one for one in known if one.hand == hand]
            print(hand, judged(Understanding(linear.read(others)), mine), flush=True)
    linear.write(wishes.MODEL, learned(known), digest(FOLDER))
    print(f"learned from {len(known)} messages of {len(hands)} hands")
    return 0


if __name__ == "__main__":
    sys.exit(main())
