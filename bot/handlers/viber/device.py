"""What matters of a person's device: the features that it has, and the country that its messages are billed to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

NEWEST = 7
"""The newest version of Viber's interface whose features we use."""

KEYBOARD = 6
"""From this version on a button's code is kept out of the chat. Earlier ones have keyboards too, but every tap would
show there what it sends, which has to be short and ASCII: such a phone gets its options as numbered words instead."""

_COUNTRY = re.compile(r"[A-Z]{2}")
_KEPT = re.compile(r"(\d{1,3})/([A-Z]{2})?")


@dataclass(frozen=True, slots=True)
class Device:
    """`api` is the highest version that all devices of a person have; `country` is ISO 3166, empty if not told."""

    api: int = NEWEST
    country: str = ""

    @classmethod
    def told(cls, api: object, country: object) -> Self:
        """As a callback tells it. What it leaves out is taken for a phone of today: Viber will say if it is not."""
        known = isinstance(api, int) and not isinstance(api, bool) and 0 < api < 1000
        place = country.upper() if isinstance(country, str) else ""
        return cls(int(str(api)) if known else NEWEST, place if _COUNTRY.fullmatch(place) else "")

    @classmethod
    def remembered(cls, kept: str) -> Self:
        """As it was kept beside the person."""
        found = _KEPT.fullmatch(kept)
        return cls(int(found[1]), found[2] or "") if found else cls()

    def kept(self) -> str:
        return f"{self.api}/{self.country}"
