"""What people have said that they do not want, by a keyed hash: no announcements, nothing but discreet messages, none.

It stands here beside where it is obeyed, so that the list that is kept apart from the database can carry it: a backup
of before knows nothing of it. Nobody can be found by it who is not known already. What is wanted again goes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Literal

import sqlalchemy as sa

from storage import consents, tombstones
from storage.database import Connection, insert
from storage.newstables import interest
from storage.records import Contact, Visitor, VisitorId
from storage.sealing import ring
from storage.tables import restraint, visit, visitor

What = Literal["news", "discreet", "silent"]
"""No announcements; messages without details; none by themselves."""

Restraints = Mapping[bytes, Mapping[What, datetime]]
"""What somebody, or the person of a visit, does not want, and since when; by keyed hashes."""

Person = sa.Row[tuple[object, ...]]
"""A row of the table of people."""

_VISIT = "restraint of a visit"
PORTION = 200
"""How many people or visits are looked at in one go."""


def hash_of_visit(connection: Connection, ref: str) -> bytes:
    """By what a visit is on the list."""
    return ring(connection).index(_VISIT, ref)


async def note(connection: Connection, who: Visitor, what: What, at: datetime, *, wanted: bool) -> None:
    """They have said that they do not want it, or that they do (again)."""
    await _note(connection, tombstones.hash_of(connection, who.channel, who.address), what, at, wanted=wanted)


async def note_visit(connection: Connection, ref: str, contact: Contact, at: datetime) -> None:
    """How its person may be written to about a visit."""
    person = hash_of_visit(connection, ref)
    await _note(connection, person, "silent", at, wanted=contact != "none")
    await _note(connection, person, "discreet", at, wanted=contact != "discreet")


async def _note(connection: Connection, person: bytes, what: What, at: datetime, *, wanted: bool) -> None:
    mine = sa.and_(restraint.c.person == person, restraint.c.what == what)
    await connection.execute(sa.delete(restraint).where(mine))
    if not wanted:  # under a new number each time: by these it is known that the list is another (see `mark`)
        await connection.execute(sa.insert(restraint).values(person=person, what=what, at=at))


async def forget(connection: Connection, who: VisitorId) -> None:
    """Nothing of their visits stands here any more: they are being erased. (Of themselves: see `tombstones`.)"""
    theirs = sa.select(visit.c.ref).where(visit.c.visitor_id == who)
    refs = [hash_of_visit(connection, ref) for ref in (await connection.execute(theirs)).scalars()]
    await connection.execute(sa.delete(restraint).where(restraint.c.person.in_(refs)))


# --- The list --------------------------------------------------------------------------------------------------------


async def everything(connection: Connection) -> Restraints:
    """The list."""
    found: dict[bytes, dict[What, datetime]] = {}
    for row in await connection.execute(sa.select(restraint)):
        found.setdefault(row.person, {})[row.what] = row.at
    return found


async def mark(connection: Connection) -> tuple[int, int]:
    """Something that is another whenever the list is another, also if two moments are the same."""
    marks = sa.select(sa.func.count(), sa.func.coalesce(sa.func.sum(restraint.c.id), 0))
    count, numbers = (await connection.execute(marks)).one()
    return int(count), int(numbers)


async def add(connection: Connection, others: Restraints) -> None:
    """Put what stands on another list on this one too; of what is on both the later moment is kept."""
    for person, whats in others.items():
        for what, at in whats.items():
            noted = insert(connection, restraint).values(person=person, what=what, at=at)
            later = restraint.c.at < at
            await connection.execute(
                noted.on_conflict_do_update(index_elements=["person", "what"], set_={"at": at}, where=later)
            )


# --- After a backup was restored -------------------------------------------------------------------------------------


async def obey(connection: Connection) -> int:
    """Let all be as careful as the list says, and where they were more careful before, as they were; how many people
    and visits that has changed. For whoever restores a backup, before anybody is answered."""
    known = await everything(connection)
    if not known:
        return 0

    def of(row: Person) -> Mapping[What, datetime]:
        address = row.address.text(row.address_index)
        return known.get(tombstones.hash_of(connection, row.channel, address), {})

    return await _people(connection, of) + await _visits(connection, known)


async def obey_unknown(connection: Connection, now: datetime) -> int:
    """The same where the list is lost: whoever has said no since is not known. So nobody has agreed to announcements
    until they say so again, and everybody is written to without details; how many people that has changed.

    Nobody is silent by that: whoever is not reminded misses a visit.
    """
    careful: Mapping[What, datetime] = {"discreet": now, "news": now}
    return await _people(connection, lambda _: careful)


async def _people(connection: Connection, of: Callable[[Person], Mapping[What, datetime]]) -> int:
    count, last = 0, 0
    some = sa.select(visitor).order_by(visitor.c.id).limit(PORTION)
    while rows := (await connection.execute(some.where(visitor.c.id > last))).all():
        last = rows[-1].id
        for row in rows:
            whats = of(row)
            count += bool(whats) and await _restrain(connection, row, whats)
    return count


async def _restrain(connection: Connection, row: Person, whats: Mapping[What, datetime]) -> bool:
    """Whether that has changed anything. It is so from now on for later backups too."""
    ways: dict[What, datetime] = {one: at for one, at in whats.items() if one != "news" and not getattr(row, one)}
    if ways:
        await connection.execute(sa.update(visitor).where(visitor.c.id == row.id).values(**dict.fromkeys(ways, True)))
    if "news" in whats and await _no_news(connection, row, whats["news"]):
        ways["news"] = whats["news"]
    if ways:
        person = tombstones.hash_of(connection, row.channel, row.address.text(row.address_index))
        await add(connection, {person: ways})
    return bool(ways)


async def _no_news(connection: Connection, row: Person, at: datetime) -> bool:
    """Whether they had agreed before that moment, and so do not any more."""
    person = consents.person(connection, row.channel, row.address.text(row.address_index))
    mine = sa.and_(interest.c.visitor_id == row.id, interest.c.withdrawn_at.is_(None), interest.c.agreed_at <= at)
    withdrawn = sa.update(interest).where(mine).values(withdrawn_at=at).returning(interest.c.wording)
    wording = (await connection.execute(withdrawn)).scalar()
    if wording is None:
        return False
    words = consents.Consent("announcements", False, wording, row.language or "", row.channel, at)
    await consents.write(connection, person, words)
    return True


async def _visits(connection: Connection, known: Restraints) -> int:
    count, last = 0, 0
    some = sa.select(visit.c.id, visit.c.ref, visit.c.contact).order_by(visit.c.id).limit(PORTION)
    while rows := (await connection.execute(some.where(visit.c.id > last))).all():
        last = rows[-1].id
        for row in rows:
            whats = known.get(hash_of_visit(connection, row.ref), {})
            contact: Contact = "none" if "silent" in whats else "discreet"
            if not whats or row.contact in ("none", contact):
                continue
            await connection.execute(sa.update(visit).where(visit.c.id == row.id).values(contact=contact))
            count += 1
    return count
