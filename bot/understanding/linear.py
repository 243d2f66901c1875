"""A small linear model over pieces of words: what was learned from many messages, as a table of small numbers.

`bot.understanding.training` makes the table; here it is only read, with nothing but the standard library.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from zlib import crc32

from bot.understanding.letters import Reduced

SHORTEST, LONGEST = 3, 6
"""How many letters a piece of a word has."""

_ACROSS = 5
"""So many letters make a piece whatever words they belong to: people leave spaces out, and put them where none are."""

_HEAD = 4
"""So many first letters of two words that stand beside each other make a piece of their own."""


def pieces(words: Sequence[Reduced]) -> set[str]:
    """All that a model looks at."""
    found: set[str] = set()
    for word in words:
        for spelling in word.spellings:
            found.update(_of_word(spelling))
    firsts = [word.spellings[-1] for word in words]
    for one, next in pairwise(firsts):
        found.add(f"{one} {next}")
        found.add(f"{one[:_HEAD]}_{next[:_HEAD]}")
    unbroken = "".join(firsts)
    found.update(f"~{unbroken[start : start + _ACROSS]}" for start in range(len(unbroken) - _ACROSS + 1))
    return found


def _of_word(spelling: str) -> Iterator[str]:
    bounded = f"<{spelling}>"
    for length in range(SHORTEST, LONGEST + 1):
        for start in range(len(bounded) - length + 1):
            yield bounded[start : start + length]
    yield f"={spelling}"
    yield f"^{spelling[:_HEAD]}"


def numbers(found: Iterable[str], size: int) -> set[int]:
    """The places of pieces in a table of `size` numbers; two may share one."""
    return {crc32(piece.encode()) % size for piece in found}


@dataclass(frozen=True, slots=True)
class Linear:
    """For each thing that can be meant, a table of weights and what it begins with."""

    of: str
    """A digest of the messages that it was learned from."""
    size: int
    labels: tuple[str, ...]
    scale: Mapping[str, float]
    start: Mapping[str, float]
    weights: Mapping[str, array[int]]

    def scores(self, found: Iterable[str]) -> dict[str, float]:
        """How much of what was found speaks for each of them; 0 is undecided."""
        places = numbers(found, self.size)
        if not places:
            return dict.fromkeys(self.labels, float("-inf"))
        root = len(places) ** 0.5
        return {
            label: self.start[label] + self.scale[label] * sum(map(self.weights[label].__getitem__, places)) / root
            for label in self.labels
        }


Tables = Mapping[str, tuple[float, Sequence[float]]]
"""For each thing that can be meant, what its score begins with, and its weights."""


def write(path: Path, tables: Tables, of: str) -> None:
    """A line that says what follows, and the weights, a byte each. `of` tells what it was learned from."""
    head, body = {}, b""
    size = len(next(iter(tables.values()))[1])
    for label, (start, weights) in tables.items():
        scale = max(map(abs, weights)) / 127 or 1.0
        head[label] = {"start": round(start, 6), "scale": round(scale, 9)}
        body += array("b", [round(weight / scale) for weight in weights]).tobytes()
    path.write_bytes(json.dumps({"of": of, "size": size, "labels": head}).encode() + b"\n" + body)


def read(path: Path) -> Linear:
    """Raises ValueError for a file of another kind."""
    first, _, body = path.read_bytes().partition(b"\n")
    head = json.loads(first)
    size, labels = int(head["size"]), head["labels"]
    if len(body) != size * len(labels):
        raise ValueError(f"{path.name} is not whole")
    weights = {label: array("b", body[at * size : (at + 1) * size]) for at, label in enumerate(labels)}
    numbers = {label: (float(one["scale"]), float(one["start"])) for label, one in labels.items()}
    return Linear(
        str(head["of"]),
        size,
        tuple(labels),
        {label: scale for label, (scale, _) in numbers.items()},
        {label: start for label, (_, start) in numbers.items()},
        weights,
    )
