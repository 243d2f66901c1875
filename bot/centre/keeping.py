"""For how long what is kept: one period for each kind of data, obeyed by what forgets and told by all that says so.

The defaults are a proposal, which the centre's data-protection officer decides about. No period in them is a rule of
law, but that of the audit: regulations on the interoperability of public bodies (KRI) asked for two years of logs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import timedelta

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MONTH, YEAR = 365 * DAY / 12, 365 * DAY
"""A month is the twelfth part of a year of 365 days: 12 months and a year are the same, and 24 months are two."""


@dataclass(frozen=True, slots=True)
class Retention:
    """How long each kind is kept, counted from what stands beside it; the names are those of `storage.holdings`."""

    dialogue: timedelta = 24 * HOUR
    """Half-done answers and how conversations with the assistant ended: from the person's last word."""
    web_session: timedelta = 24 * HOUR
    """Whoever is known by a browser alone: from the last word, where no visit, event or conversation is kept."""
    letters: timedelta = 2 * DAY
    """Messages of the assistant: from when they were sent. The web chat shows them again after a reload."""
    group_copies: timedelta = 40 * HOUR
    """What people wrote, in staff groups, and what staff were shown of people in chats of their own. Telegram deletes
    nothing that is older than 48 hours."""
    conversations: timedelta = 30 * DAY
    """Conversations with people, with their files: from the last word in them."""
    conversations_delicate: timedelta = 7 * DAY
    """Those about law or wellbeing, and those in which danger was spoken of: from their end."""
    examples: timedelta = 90 * DAY
    """What somebody's first words meant, redacted, for review: from when staff have said it."""
    visits: timedelta = 30 * DAY
    """From the end of the visit, or from when it was cancelled. Their numbers are counted before."""
    enrolments: timedelta = 30 * DAY
    """From the end of the event, or from when somebody left it. Their numbers are counted before."""
    inactive_profile: timedelta = YEAR
    """A person, with everything: from their last word, where no visit, event or conversation is kept."""
    recipients: timedelta = 30 * DAY
    """Whom an announcement was for: from its end. Its report is kept, in numbers."""
    consents: timedelta = 3 * YEAR
    """Proof of what somebody agreed to or withdrew, under a keyed hash that names nobody: from then on."""
    audit: timedelta = 2 * YEAR
    """Who of the staff has done what, without any content: from then on."""
    staff_access: timedelta = 24 * HOUR
    """Codes, sessions and keys of staff that open nothing any more: from when they ended."""
    erasures: timedelta = 90 * DAY
    """Who was erased, or has said no to something, by a keyed hash that names nobody: for longer than the oldest backup
    lies anywhere."""
    technical: timedelta = 8 * DAY
    """Notes of what was already dealt with. No channel delivers the same again after a week."""

    def of(self, kind: str) -> timedelta:
        """The period of a kind. Raises KeyError for one that is kept for good, or that there is not."""
        return periods(self)[kind]


BOUNDS: Mapping[str, tuple[timedelta, timedelta]] = {
    "dialogue": (HOUR, 7 * DAY),
    "web_session": (HOUR, 7 * DAY),
    "letters": (DAY, 14 * DAY),
    "group_copies": (HOUR, 46 * HOUR),
    "conversations": (DAY, YEAR),
    "conversations_delicate": (DAY, YEAR),
    "examples": (DAY, YEAR),
    "visits": (14 * DAY, YEAR),  # of so much *How it goes* tells from the rows themselves
    "enrolments": (DAY, YEAR),
    "inactive_profile": (30 * DAY, 3 * YEAR),
    "recipients": (3 * DAY, 90 * DAY),
    "consents": (YEAR, 6 * YEAR),
    "audit": (30 * DAY, 5 * YEAR),
    "staff_access": (HOUR, 90 * DAY),
    "erasures": (30 * DAY, 3 * YEAR),
    "technical": (3 * DAY, 30 * DAY),
}
"""Below the first the assistant does not work as it should, above the second nobody could say what for."""


def periods(kept: Retention) -> dict[str, timedelta]:
    """All periods by the names of their kinds."""
    return {one.name: getattr(kept, one.name) for one in fields(kept)}


# --- Periods as they are written -------------------------------------------------------------------------------------

_UNITS = {"hour": HOUR, "day": DAY, "month": MONTH, "year": YEAR}
_WRITTEN = re.compile(r"([0-9]{1,5}) (hour|day|month|year)s?")


def read_period(words: str) -> timedelta:
    """A period as it stands in the configuration, such as "30 days". Raises ValueError."""
    found = _WRITTEN.fullmatch(words.strip())
    if found is None:
        raise ValueError('must be a number of hours, days, months or years, as "30 days"')
    return int(found[1]) * _UNITS[found[2]]


def measure(period: timedelta) -> tuple[int, str]:
    """A period as people would say it: a number and the largest unit that leaves nothing over."""
    for unit in ("year", "month", "day"):
        if period >= 2 * _UNITS[unit] and not period % _UNITS[unit]:
            return period // _UNITS[unit], unit
    return period // HOUR, "hour"


def written(period: timedelta) -> str:
    """A period as it is written in the configuration."""
    number, unit = measure(period)
    return f"{number} {unit}{'' if number == 1 else 's'}"


def doubts(kept: Retention) -> Iterator[str]:
    """What is allowed by itself and does not go together."""
    if kept.conversations_delicate > kept.conversations:
        yield "conversations_delicate: is longer than conversations; delicate ones would be kept longest"
    if kept.inactive_profile < max(kept.visits, kept.enrolments, kept.conversations):
        yield "inactive_profile: is shorter than what hangs on a profile; people are kept as long as that"
    if kept.letters < 2 * DAY:
        yield "letters: is shorter than 2 days; what is older stays in the chat of whoever is erased or cleans it up"
    if kept.web_session < kept.dialogue:
        yield "web_session: is shorter than dialogue; half-done answers on the web go with the session"
