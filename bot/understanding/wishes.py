"""What somebody's own words ask for: which of the centre's services, or something else that has a short answer.

Deterministic and local: a table of numbers that was learned from invented messages in all languages (`wishes.model`,
made by `make train`) and is read with the standard library alone. It never decides by itself: it says how sure it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import exp
from pathlib import Path

from bot.centre.wishes import ASIDES, LABELS, Wish
from bot.understanding import linear
from bot.understanding.letters import reduced
from bot.understanding.linear import Linear

MODEL = Path(__file__).with_name("wishes.model")

_LINK = re.compile(r"\S+://\S+|\S+@\S+\.\S+")
"""An address says nothing of what somebody wants."""

LONGEST = 600
"""So many characters at the beginning of a message are looked at."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """Reads what was learned."""

    model: Linear

    def find(self, text: str) -> Wish:
        """What a text may ask for."""
        words = _LINK.sub(" ", text[:LONGEST])
        likely = _softmax(self.model.scores(linear.pieces(reduced(words))))
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
