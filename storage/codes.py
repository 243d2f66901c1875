"""Return codes: a short secret that brings a person's visits to wherever they are now."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import sqlalchemy as sa

from storage import enrolments, following, formers, youth
from storage.acting import Acting
from storage.casework import TellSooner
from storage.database import Connection, insert
from storage.eventtables import watch
from storage.records import NewReturnCode, ReturnCode, Returned, TooMany, UseReturnCode, VisitorId, VisitRef, WrongCode
from storage.tables import attempt, return_code, visit

LETTERS = 12
TRIES, WITHIN = 5, timedelta(hours=1)


def digest(code: str) -> str:
    """What is kept of a code: 60 random bits need no salt, and a thief of the database gets no code."""
    return hashlib.sha256(b"return-code:" + normal(code).encode()).hexdigest()


def normal(code: str) -> str:
    """The code as it was drawn, however it was typed: dashes, spaces and small letters do not matter."""
    kept = "".join(letter for letter in code.upper() if letter.isalnum())
    return kept.replace("O", "0").replace("I", "1").replace("L", "1")


async def renew(connection: Connection, act: NewReturnCode, acting: Acting) -> ReturnCode:
    """Give this person a new code; the one before stops working."""
    code = acting.draw(LETTERS)
    values = {"digest": digest(code), "created_at": acting.now}
    statement = insert(connection, return_code).values(visitor_id=acting.visitor.id, **values)
    await connection.execute(statement.on_conflict_do_update(index_elements=["visitor_id"], set_=values))
    return ReturnCode(code)


async def first(connection: Connection, acting: Acting) -> str:
    """A code for a person who has none yet; nothing for one who has, for it is kept only as a digest."""
    code = acting.draw(LETTERS)
    values = {"visitor_id": acting.visitor.id, "digest": digest(code), "created_at": acting.now}
    statement = insert(connection, return_code).values(**values).on_conflict_do_nothing()
    return code if (await connection.execute(statement)).rowcount == 1 else ""


async def use(connection: Connection, act: UseReturnCode, acting: Acting) -> Returned | WrongCode | TooMany:
    """Bring the visits behind a code to this person. The code is used up: whoever else knows it opens nothing."""
    me = acting.visitor.id
    since = acting.now - WITHIN
    tried = sa.select(sa.func.count()).where(
        attempt.c.visitor_id == me, attempt.c.kind == "return-code", attempt.c.at > since
    )
    if (await connection.execute(tried)).scalar_one() >= TRIES:
        return TooMany(TRIES)
    await connection.execute(sa.insert(attempt).values(visitor_id=me, kind="return-code", at=acting.now))
    found = sa.select(return_code.c.visitor_id).where(return_code.c.digest == digest(act.code)).with_for_update()
    owner = (await connection.execute(found)).scalar()
    if owner is None:
        return WrongCode()
    if owner != me:
        await _bring_visits(connection, VisitorId(owner), acting)
        await connection.execute(sa.delete(return_code).where(return_code.c.visitor_id == owner))
        await enrolments.follow(connection, VisitorId(owner), acting)
        await following.follow(connection, VisitorId(owner), acting)
        await youth.follow(connection, VisitorId(owner), acting)
        await formers.came(connection, VisitorId(owner), me, acting.now)
    return Returned(await first(connection, acting) if act.renew else "")


async def _bring_visits(connection: Connection, owner: VisitorId, acting: Acting) -> None:
    """The visits are theirs here from now on; where an earlier time is kept for one, they may not have seen that."""
    theirs = sa.select(visit.c.ref).join(watch).where(visit.c.visitor_id == owner, watch.c.offer_until > acting.now)
    kept = (await connection.execute(theirs.order_by(visit.c.id))).scalars().all()
    brought = sa.update(visit).where(visit.c.visitor_id == owner)
    await connection.execute(brought.values(visitor_id=acting.visitor.id))
    acting.told.extend(TellSooner(acting.visitor.id, VisitRef(ref)) for ref in kept)
