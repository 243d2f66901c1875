"""What the centre says of the data that it holds: who answers for them, why it may hold them, and for how long."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

from bot.screen import Local, Text

Purpose = Literal["answers", "visits", "conversations", "examples", "events", "announcements", "danger", "security"]
"""What data are used for; each has legal bases of its own."""

Basis = Literal[
    "task", "obligation", "vital", "consent", "substantial-interest", "social-care", "explicit-consent", "vital-special"
]
"""Articles 6(1)(e), (c), (d) and (a) of the GDPR; of special categories Articles 9(2)(g), (h), (a) and (c).

A public body cannot rely on its legitimate interest (Article 6(1), last sentence).
"""

BASES: Mapping[Purpose, tuple[Basis, ...]] = {
    "answers": ("task",),
    "visits": ("task", "substantial-interest"),
    "conversations": ("task", "substantial-interest"),
    "examples": ("task",),
    "events": ("task",),
    "announcements": ("consent",),
    "danger": ("vital", "vital-special"),
    "security": ("obligation",),
}
"""A proposal: it is for the centre's data-protection officer to decide."""

Kept = Literal[
    "dialogue",
    "web_session",
    "letters",
    "group_copies",
    "conversations",
    "conversations_delicate",
    "examples",
    "visits",
    "enrolments",
    "inactive_profile",
    "consents",
    "audit",
]
"""What people are told the period of, by the names that `storage.holdings` has for it, in this order."""


@dataclass(frozen=True, slots=True)
class Privacy:
    """What has to be known for the notice (GDPR, Article 13); what is not filled in is empty, and marked where it is
    shown."""

    controller: str = ""
    """Who decides what is done with the data, …"""
    address: str = ""
    """… and where they are."""
    officer: str = ""
    """How the data-protection officer is reached."""
    authority: Local = Local(())
    """Where people can complain, if the centre says it in words of its own."""
    bases: Mapping[Purpose, tuple[Basis, ...]] = field(default_factory=lambda: BASES)
    periods: tuple[tuple[Kept, timedelta], ...] = ()
    """For how long what is kept."""
    version: str = ""
    """Another one whenever the notice says something else, in any language."""

    @property
    def complaints(self) -> Local | Text:
        """Where people can complain of what is done with their data."""
        return self.authority if self.authority.words else Text("privacy-authority")
