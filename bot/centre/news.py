"""Announcements as the centre makes them: in which language somebody gets one, and what may stand in its words."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

PLACEHOLDERS = ("centre", "office", "event", "date", "time")
"""What can stand in braces: what the centre is called, the office or town, the event's title, and when it begins."""

BUTTON = 30
"""How many letters a button's label has at most."""

PICTURE_BYTES = 1_000_000
"""The most that a picture may weigh: more is no picture on every messenger."""
PICTURE_TYPES = ("image/jpeg", "image/png")

WEEK = timedelta(days=7)
"""Who wants to hear from us rarely gets one announcement in so long at most."""

_BRACED = re.compile(r"\{([^{}\n]*)\}")


@dataclass(frozen=True, slots=True)
class NewsRules:
    """How announcements are made; the defaults are the centre's."""

    second_person_above: int | None = 500
    """For more people than this a second person has to say yes; None is never."""
    fallbacks: tuple[str, ...] = ("en", "pl")
    """In which language people get what is not written in theirs: the first of these that it is written in."""
    longest_pause: timedelta = timedelta(minutes=15)
    """If a channel bars us for longer, the announcement is paused, and somebody has to look."""


def fallback(written: Collection[str], original: str, rules: NewsRules) -> str:
    """In which language those get it in whose own it is not written: never a neighbour's, unless the rules name it."""
    return next((one for one in rules.fallbacks if one in written), original)


def placeholders(words: str) -> Sequence[str]:
    """The names that stand in braces, each once, in their order."""
    return tuple(dict.fromkeys(_BRACED.findall(words)))


def filled(words: str, values: Mapping[str, str]) -> str:
    """The words with what the braces stand for, letter by letter: nothing in a value is a placeholder again."""
    return _BRACED.sub(lambda found: values.get(found[1], found[0]), words)
