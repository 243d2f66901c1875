"""Phone numbers in texts: people trust them, so each has to be one that somebody looks after in one place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import fields, is_dataclass

from bot.screen import Local

EMERGENCY = "112"

_RUN = re.compile(r"(?<![\w/])\+?\(?\d(?:[ \u00a0\u202f().–—-]{0,3}\d)*(?!\w)")
"""Digits with what people put between them."""
_ELSEWHERE = re.compile(
    r"https?://\S+"  # an address
    r"|\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\b|\b(?:19|20)\d\d-\d{1,2}(?:-\d{1,2})?\b"  # a day
    r"|\b\d{1,2}\.\d{1,2}(?=\s+\d{1,2}:)"  # a day before a time
    r"|\b\d{1,2}:\d{2}(?:\s?[–-]\s?\d{1,2}:\d{2})?"  # a time
    r"|\b(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d\b"  # years
    r"|\b\d{1,3}(?:\.\d{1,3}){3}\b"  # a computer's address
    r"|\b\d{1,3}(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d\d)?\s?(?:zł|PLN|EUR|€|USD|\$|грн|UAH|€)"  # an amount
    r"|\b(?:NIP|KRS|REGON|IBAN|FEMP)\b[:.]?\s*[\w .-]*\d",  # a register's number
)
_FEWEST, _MOST = 7, 15
_SHORT = re.compile(r"116\d{3}|99[6-9]|911|19\d{3}")
"""Short numbers that somebody answers: of Europe's help lines, of the emergency services, of information."""


def numbers_in(text: str) -> Iterator[str]:
    """What looks like a phone number, as it is written."""
    for found in _RUN.findall(_ELSEWHERE.sub(" | ", text)):
        digits = _digits(found)
        short = _SHORT.fullmatch(digits) and (len(digits) != 5 or found.strip() == f"{digits[:2]} {digits[2:]}")
        if short or _FEWEST <= len(digits) <= _MOST:
            yield found.strip()


def plain(number: str) -> str:
    """A number as it is compared: its digits, without the country it is dialled in."""
    digits = _digits(number)
    return digits[2:] if len(digits) == 11 and digits.startswith("48") else digits


def _digits(number: str) -> str:
    digits = "".join(str(int(one)) for one in number if one.isdecimal())
    return digits.removeprefix("00")


def strange(text: str, known: Collection[str]) -> list[str]:
    """The numbers in a text that are none of the known ones, these as `plain` has them."""
    return [one for one in numbers_in(text) if plain(one) not in known]


def words_of(tree: object, place: str) -> Iterator[tuple[str, str]]:
    """All words per language in a tree of settings, each with where it stands."""
    if isinstance(tree, Local):
        yield from ((f"{place} ({language})", words) for language, words in tree.words)
    elif is_dataclass(tree):
        for field in fields(tree):
            yield from words_of(getattr(tree, field.name), f"{place}.{field.name}")
    elif isinstance(tree, dict):
        for name, part in tree.items():
            yield from words_of(part, f"{place}.{name}")
    elif isinstance(tree, tuple | list):
        for part in tree:
            yield from words_of(part, place)
