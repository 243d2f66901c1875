"""What channels tell of messages after they were sent: delivered, seen, or refused by the device."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from storage import outbox, visitors
from storage.addresses import index_of
from storage.database import Connection, insert
from storage.records import Letter, Receipt, Visitor
from storage.tables import outbox as letters
from storage.tables import receipt, visitor


@dataclass(frozen=True, slots=True)
class Failed:
    """A message that its recipient's device has refused."""

    letter: Letter
    visitor: Visitor
    missed: bool
    """Whether the person still waits for it."""


async def record(connection: Connection, told: Sequence[Receipt], now: datetime) -> None:
    """Write receipts down; the first of its kind for a message counts. Of people whom nobody knows nothing is kept."""
    where = [(one.channel, index_of(connection, one.address)) for one in told]
    at = sa.tuple_(visitor.c.channel, visitor.c.address_index).in_(set(where))
    found = await connection.execute(sa.select(visitor.c.id, visitor.c.channel, visitor.c.address_index).where(at))
    people = {(row.channel, row.address_index): row.id for row in found}
    rows = [
        {"visitor_id": people[who], "message": one.message, "kind": one.kind, "at": now, "settled": False}
        for one, who in zip(told, where, strict=True)
        if who in people
    ]
    if rows:
        # In one order, for two processes may write of the same messages at the same moment.
        rows.sort(key=lambda row: (row["visitor_id"], row["message"], row["kind"]))
        await connection.execute(insert(connection, receipt).on_conflict_do_nothing(), rows)


async def failed(connection: Connection, channel: str, limit: int = 50) -> Sequence[Failed]:
    """Messages that devices have refused and that nobody has seen to yet; held until the transaction ends.

    Their people are held too, for they will be written to. Whoever has it on another device, or has gone on without
    the answer, need not get it again.
    """
    told = sa.and_(receipt.c.visitor_id == letters.c.visitor_id, receipt.c.message == letters.c.message)
    statement = (
        sa.select(letters.c.id)
        .join(receipt, told)
        .join(visitor, visitor.c.id == receipt.c.visitor_id)
        .where(receipt.c.kind == "failed", ~receipt.c.settled, visitor.c.channel == channel)
        .order_by(letters.c.id)
        .limit(limit)
        .with_for_update(of=[receipt, visitor], skip_locked=True)
    )
    found = []
    for id in (await connection.execute(statement)).scalars().all():
        letter = await outbox.find(connection, channel, id)
        person = letter and await visitors.find(connection, channel, letter.address)
        if letter and person:
            found.append(Failed(letter, person[0], missed=await _missed(connection, id)))
    return found


async def _missed(connection: Connection, id: int) -> bool:
    arrived = sa.exists().where(
        receipt.c.visitor_id == letters.c.visitor_id,
        receipt.c.message == letters.c.message,
        receipt.c.kind.in_(["delivered", "seen"]),
    )
    waited_for = sa.or_(letters.c.lane != "chat", letters.c.created_at >= visitor.c.seen_at)
    statement = sa.select(letters.c.id).join(visitor).where(letters.c.id == id, ~arrived, waited_for)
    return (await connection.execute(statement)).first() is not None


async def settle(connection: Connection, letter: int) -> None:
    """Nothing more is to be done about the refusal of this message."""
    mine = sa.select(letters.c.visitor_id, letters.c.message).where(letters.c.id == letter)
    told = sa.tuple_(receipt.c.visitor_id, receipt.c.message).in_(mine)
    await connection.execute(sa.update(receipt).where(told, receipt.c.kind == "failed").values(settled=True))
