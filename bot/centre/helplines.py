"""Numbers to call in danger, from one list with the source of each: see `helplines.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("helplines.toml")


@dataclass(frozen=True, slots=True)
class Helpline:
    """A number, for which kinds of danger it is, who answers (`danger-who-…`), and where and when that was read."""

    number: str
    kinds: tuple[str, ...]
    who: str
    source: str
    seen: date


@cache
def every() -> Sequence[Helpline]:
    """All but the emergency number, which stands in the words themselves: it is shown whatever else is wrong."""
    lines = tomllib.loads(_FILE.read_text("utf-8"))["line"]
    return tuple(Helpline(one["number"], tuple(one["for"]), one["who"], one["source"], one["seen"]) for one in lines)


def lines_for(kind: str) -> Sequence[Helpline]:
    """Whom to call in this kind of danger, besides the emergency number."""
    return [one for one in every() if kind in one.kinds]
