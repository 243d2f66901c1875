"""What cannot be done in a staff group at present: which kinds of calls, and what is put off for a while."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Literal

TROUBLED = 60.0
"""Seconds after which what could not be done is tried again."""

Call = Literal["make", "name", "turn", "drop", "write", "rewrite", "mark", "delete"]
"""Kinds of calls: the bot may have the right to one and lack it for another."""


@dataclass(frozen=True, slots=True)
class _Trouble:
    words: str
    until: float


@dataclass
class Troubles:
    """Moments are those of one and the same clock. A trouble lasts until what could not be done has been done."""

    told: bool = False
    """Whether somebody has been told of what is the matter now."""
    _found: dict[Call | Literal["all", "standing"], _Trouble] = field(default_factory=dict)
    _off: dict[Hashable, float] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """What is the matter; empty if nothing is."""
        return "; ".join(dict.fromkeys(one.words for one in self._found.values()))

    def found(self, what: Call | Literal["all"], words: str, now: float) -> bool:
        """This kind of call is not possible, or none is; whether that is news."""
        news = what not in self._found
        self._found[what] = _Trouble(words, now + TROUBLED)
        return news

    def heard(self, words: str) -> None:
        """The bot's rights have changed: everything is tried again, whatever is said to be missing."""
        self.forget()
        if words:
            self._found["standing"] = _Trouble(words, 0.0)

    def over(self, call: Call) -> None:
        """A call of this kind has succeeded: so the bot is there, and may do this."""
        self._found.pop(call, None)
        self._found.pop("all", None)
        if call == "make":  # most of what can be missing would have been in its way
            self._found.pop("standing", None)
        self.told = self.told and bool(self._found)

    def forget(self) -> None:
        """All of it."""
        self._found.clear()
        self._off.clear()
        self.told = False

    def wait(self, what: Call | Literal["all"], now: float) -> float:
        """For how long that is not tried."""
        return max((self._found[one].until - now for one in (what, "all") if one in self._found), default=0.0)

    def bars(self, call: Call, now: float) -> bool:
        """Whether that is not tried now."""
        return self.wait(call, now) > 0

    # --- one thing among others ---

    def put_off(self, thing: Hashable, until: float) -> None:
        """Nothing is done about this until then; everything else goes on."""
        self._off[thing] = until

    def off(self, now: float) -> frozenset[Hashable]:
        """What is put off at this moment."""
        self._off = {thing: until for thing, until in self._off.items() if until > now}
        return frozenset(self._off)
