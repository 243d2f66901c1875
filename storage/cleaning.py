"""Our messages in people's chats: which of them are to go, which still can, and forgetting what was in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage.acting import Acting
from storage.database import Connection, insert
from storage.newstables import recipient
from storage.records import CleanUp, Done, VisitorId
from storage.tables import case_message, cases, cleanup, outbox, visitor

BATCH = 20
"""How many people's chats are seen to in one transaction."""


@dataclass(frozen=True, slots=True)
class Dirty:
    """Somebody whose chat is to be cleaned up to a letter of the outbox."""

    who: VisitorId
    upto: int
    asked_at: datetime


async def ask(connection: Connection, act: CleanUp, acting: Acting) -> Done:
    """Note that all that was written to this person so far is to go; what this turn answers stays."""
    mine = outbox.c.visitor_id == acting.visitor.id
    newest = (await connection.execute(sa.select(sa.func.max(outbox.c.id)).where(mine))).scalar() or 0
    row = insert(connection, cleanup).values(visitor_id=acting.visitor.id, upto=newest, asked_at=acting.now)
    again = {"upto": newest, "asked_at": acting.now}
    await connection.execute(row.on_conflict_do_update(index_elements=["visitor_id"], set_=again))
    return Done()


async def due(connection: Connection, limit: int = BATCH) -> Sequence[Dirty]:
    """Whose chats are to be cleaned, whoever has waited longest first; held until the transaction ends."""
    statement = (
        sa.select(cleanup)
        .join(visitor, visitor.c.id == cleanup.c.visitor_id)
        .order_by(cleanup.c.asked_at)
        .limit(limit)
        .with_for_update(of=[cleanup, visitor], skip_locked=True)
    )
    return [Dirty(VisitorId(row.visitor_id), row.upto, row.asked_at) for row in await connection.execute(statement)]


async def is_busy(connection: Connection, one: Dirty, now: datetime) -> bool:
    """Whether something is still on its way to them: what it will be called in their chat is not known yet."""
    leaving = sa.and_(outbox.c.state == "pending", outbox.c.lane == "chat", outbox.c.not_before <= now)
    waiting = sa.and_(outbox.c.visitor_id == one.who, sa.or_(outbox.c.state == "sending", leaving))
    return bool((await connection.execute(sa.select(sa.exists().where(waiting)))).scalar())


async def messages(connection: Connection, one: Dirty, since: datetime) -> Sequence[str]:
    """What their channel calls the messages that are to go and are newer than that, in order. What a newer answer was
    drawn in the place of stays with it."""
    theirs = sa.and_(outbox.c.visitor_id == one.who, outbox.c.message.is_not(None), outbox.c.message != "")
    kept = sa.select(outbox.c.message).where(theirs, outbox.c.id > one.upto)
    wanted = sa.select(outbox.c.message).where(
        theirs, outbox.c.id <= one.upto, outbox.c.created_at > since, outbox.c.message.not_in(kept)
    )
    announced = sa.select(recipient.c.message).where(
        recipient.c.visitor_id == one.who, recipient.c.state == "sent", recipient.c.settled_at > since
    )
    found = [
        *(await connection.execute(wanted.order_by(outbox.c.id))).scalars(),
        *(await connection.execute(announced.order_by(recipient.c.settled_at))).scalars(),
    ]
    return list(dict.fromkeys(str(message) for message in found if message))


async def done(connection: Connection, one: Dirty) -> None:
    """Forget what was in them, but for what is still on its way, or is an answer that staff want to know arrived."""
    carries = sa.and_(
        cases.c.visitor_id == one.who,
        case_message.c.delivery == "waiting",
        outbox.c.id.between(case_message.c.letter_id, case_message.c.last_letter_id),
    )
    waits = sa.select(case_message.c.id).join(cases, cases.c.id == case_message.c.case_id).where(carries).exists()
    settled = sa.and_(outbox.c.visitor_id == one.who, outbox.c.id <= one.upto, outbox.c.settled_at.is_not(None))
    await connection.execute(sa.delete(outbox).where(settled, ~waits))
    await connection.execute(sa.delete(cleanup).where(cleanup.c.visitor_id == one.who, cleanup.c.upto == one.upto))
