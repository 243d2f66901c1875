"""What somebody's own words ask for: which of the centre's services, or something else that has a short answer.

Deterministic and local: a table of numbers that was learned from invented messages in all languages (`wishes.model`,
made by `make train`) and is read with the standard library alone. It never decides by itself: it says how sure it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp
from operator import itemgetter
from pathlib import Path
from typing import Literal, get_args

from bot.understanding import linear
from bot.understanding.letters import reduced
from bot.understanding.linear import Linear

Label = Literal[
    "career_adviser",
    "intercultural_assistant",
    "workshops",
    "legal",
    "tax",
    "business",
    "psychological",
    "mediation",
    "polish_course",
    "vocational_course",
    "translation",
    "nostrification",
    "computer_printer",
    "childcare",
    "appointment",
    "human",
    "employer_support",
    "events",
    "partnership",
]
"""What the centre has for people."""

Aside = Literal[
    "greeting",
    "thanks",
    "bye",
    "smalltalk",
    "price",
    "address",
    "hours",
    "phone",
    "who",
    "mydata",
    "language",
    "insult",
    "nonsense",
    "offtopic",
    "spam",
    "elsewhere",
]
"""What else people write: some of it has a short answer of its own."""

LABELS: tuple[Label, ...] = get_args(Label)
ASIDES: tuple[Aside, ...] = get_args(Aside)
MODEL = Path(__file__).with_name("wishes.model")

LONGEST = 600
"""So many characters at the beginning of a message are looked at."""

OTHER = 0.3
"""From how much on it is taken for something that the centre has nothing for."""

ALONE = 0.45
"""From how much on a service is opened without asking: see `tests/test_wishes.py` for how often that is right."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How likely each thing is to be meant; together they are one."""

    services: Mapping[Label, float]
    asides: Mapping[Aside, float]

    @property
    def other(self) -> float:
        """How likely it is none of the services."""
        return sum(self.asides.values())

    @property
    def ranked(self) -> Sequence[Label]:
        """The services, the likeliest first."""
        return sorted(self.services, key=lambda label: -self.services[label])

    @property
    def decision(self) -> Label | Literal["other"]:
        """What it is, if something has to be said."""
        return "other" if self.other >= OTHER else self.ranked[0]

    @property
    def certain(self) -> Label | None:
        """The one service that may be opened without asking."""
        first = self.ranked[0]
        return first if self.services[first] >= ALONE and self.other < OTHER else None

    @property
    def aside(self) -> Aside | None:
        """What else is meant, if it is none of the services."""
        return max(self.asides.items(), key=itemgetter(1))[0] if self.other >= OTHER else None


@dataclass(frozen=True, slots=True)
class Understanding:
    """Reads what was learned."""

    model: Linear

    def find(self, text: str) -> Wish:
        """What a text may ask for."""
        likely = _softmax(self.model.scores(linear.pieces(reduced(text[:LONGEST]))))
        return Wish(
            {label: likely.get(label, 0.0) for label in LABELS},
            {label: likely.get(label, 0.0) for label in ASIDES},
        )


def _softmax(scores: Mapping[str, float]) -> Mapping[str, float]:
    """Scores as parts of one. A message without a letter says nothing: that is nonsense."""
    most = max(scores.values())
    if most == float("-inf"):
        return {"nonsense": 1.0}
    parts = {label: exp(score - most) for label, score in scores.items()}
    whole = sum(parts.values())
    return {label: part / whole for label, part in parts.items()}


@lru_cache(maxsize=1)
def load() -> Understanding:
    """Raises ValueError where the file of numbers is not whole."""
    return Understanding(linear.read(MODEL))
