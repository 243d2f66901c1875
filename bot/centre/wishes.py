"""What people can want of the centre, and what else they write: how likely each is, and when that is certain enough."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Literal, Protocol, get_args

from bot.screen import Text

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
OTHER = 0.45
"""From how much on it is taken for something that the centre has nothing for."""

ALONE = 0.5
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


# --- What a conversation began with ----------------------------------------------------------------------------------

NONE_OF_THEM = "other"
"""What is meant where it is none of the services."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What somebody's first words to the staff were read as, and what staff say that they mean."""

    likely: Sequence[tuple[str, Text]]
    """What they were read as, and what comes next: each as it is kept and stands on buttons, and what it is called."""
    meant: Text | None = None
    """What was kept of it, if anything was."""

    @property
    def first(self) -> str:
        """What they were read as."""
        return self.likely[0][0]


class Reader(Protocol):
    """Reads what conversations begin with as the assistant would, and makes examples of it."""

    def read(self, words: str, meant: str = "") -> Reading | None:
        """What the words ask for; `meant` is what was kept of it. None where they say nothing, or nothing may be kept
        of them."""

    def called(self, meant: str) -> Text | None:
        """What a meaning is called; None where no example of it may be kept."""

    def redacted(self, words: str, names: Sequence[str]) -> str:
        """The words without what could tell whose they are, `names` among it; empty where nothing is left."""
