"""What people have agreed to and taken back: written down once for each time, and never changed.

The database refuses to change a line; deleting one must stay possible, for each has a period.

Who it was is kept as a keyed hash alone, so that it can be proved after everything else of them is gone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Literal

import sqlalchemy as sa

from storage.acting import Acting
from storage.database import Connection
from storage.records import Visitor
from storage.sealing import ring
from storage.tables import consent

Purpose = Literal["announcements"]

_LABEL = "consent"


@dataclass(frozen=True, slots=True)
class Consent:
    """Something that was agreed to or taken back. `at` is in UTC."""

    purpose: Purpose
    given: bool
    wording: str
    """The version of the words that were read, …"""
    language: str
    """… and in which language."""
    channel: str
    at: datetime


def person(connection: Connection, channel: str, address: str) -> bytes:
    """What stands for somebody here."""
    return ring(connection).index(_LABEL, f"{channel}:{address}")


async def note(connection: Connection, acting: Acting, purpose: Purpose, wording: str, *, given: bool) -> None:
    """Whoever acts has agreed to it, or has taken that back."""
    who = acting.visitor
    one = Consent(purpose, given, wording, who.language or "", who.channel, acting.now)
    await write(connection, person(connection, who.channel, who.address), one)


async def write(connection: Connection, person: bytes, one: Consent) -> None:
    """Write it down of whoever stands here under that hash."""
    await connection.execute(sa.insert(consent).values(person=person, **asdict(one)))


async def of(connection: Connection, who: Visitor) -> Sequence[Consent]:
    """All that somebody has agreed to or taken back, in order."""
    mine = sa.select(consent).where(consent.c.person == person(connection, who.channel, who.address))
    return [
        Consent(row.purpose, row.given, row.wording, row.language, row.channel, row.at)
        for row in await connection.execute(mine.order_by(consent.c.id))
    ]


async def forget(connection: Connection, before: datetime) -> int:
    """Delete what was written down before a moment; how many lines."""
    return (await connection.execute(sa.delete(consent).where(consent.c.at < before))).rowcount
