"""Numbers to call in danger, from one list with the source of each: see `helplines.toml`."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

log = logging.getLogger(__name__)

FILE = Path(__file__).with_name("helplines.toml")


@dataclass(frozen=True, slots=True)
class Helpline:
    """A number, for which kinds of danger it is, who answers (`danger-who-…`), and where and when that was read."""

    number: str
    kinds: tuple[str, ...]
    who: str
    source: str
    seen: date


class BadHelplines(Exception):
    """The list cannot be read; says why."""


@cache
def every(file: Path = FILE) -> Sequence[Helpline]:
    """All but the emergency number, which stands in the words themselves: it is shown whatever else is wrong.

    Raises BadHelplines.
    """
    try:
        lines = tomllib.loads(file.read_text("utf-8"))["line"]
        return tuple(
            Helpline(str(one["number"]), tuple(one["for"]), str(one["who"]), one["source"], one["seen"])
            for one in lines
        )
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise BadHelplines(f"{file.name}: {type(error).__name__} {error}") from None


def answered_by(who: str, file: Path = FILE) -> Sequence[Helpline]:
    """The numbers at which these answer (`danger-who-…`), whatever it is about; none where the list cannot be read."""
    try:
        return [one for one in every(file) if one.who == who]
    except BadHelplines as bad:
        log.error("nobody to call but 112: %s", bad)
        return []


def lines_for(kind: str, file: Path = FILE) -> Sequence[Helpline]:
    """Whom to call in this kind of danger, besides the emergency number; nobody where the list cannot be read."""
    try:
        return [one for one in every(file) if kind in one.kinds]
    except BadHelplines as bad:
        log.error("nobody to call in danger but 112: %s", bad)
        return []
