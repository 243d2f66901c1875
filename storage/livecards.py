"""Cards that are drawn again where they stand: who has which in front of them, in which message, and what it shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.screen import Door, decode, encode
from storage import outbox
from storage.database import Connection, insert
from storage.hiding import hide
from storage.records import Letter, Visitor, VisitorId
from storage.tables import live_card, visitor
from storage.tables import outbox as letters

LEASE = timedelta(seconds=30)
"""How long one process may take to draw a card again."""

SLOWEST = timedelta(seconds=30)
"""How often a card is looked at that has not changed for long."""

WORTH = timedelta(seconds=20)
"""How long a drawing is worth sending: then there is a newer one."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What a card shows at a moment: `sign` is another one for another drawing, `name` says how far it has come, and
    `until` when nobody needs to look any more."""

    sign: str
    name: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Due:
    """A card that is to be looked at, and whose it is."""

    visitor: VisitorId
    channel: str
    address: str
    door: Door


@dataclass(frozen=True, slots=True)
class Standing:
    """A card that somebody has in front of them."""

    visitor: VisitorId
    door: Door
    letter: int
    shown: str
    stage: str
    changed_at: datetime
    until: datetime
    message: str | None
    """The channel's id of the message in which it stands; None until that is sent."""
    lost: bool
    """Whether it stands there no more, or never did."""
    busy: bool
    """Whether a drawing is still on its way."""
    missed: bool
    """Whether the last drawing has not arrived."""


async def stand(connection: Connection, letter: Letter, door: Door, stage: Stage, now: datetime) -> None:
    """Somebody has just been shown a card that changes by itself; of the same one only the newest does."""
    row = {
        "letter_id": letter.id,
        "again_id": None,
        "shown": stage.sign,
        "stage": stage.name,
        "changed_at": now,
        "look_at": now,
        "until": stage.until,
    }
    made = insert(connection, live_card).values(visitor_id=letter.visitor, door=encode(door), **row)
    await connection.execute(made.on_conflict_do_update(index_elements=["visitor_id", "door"], set_=row))


async def covered(connection: Connection, who: VisitorId, message: str) -> None:
    """Something else stands in the place of that message now."""
    there = sa.select(letters.c.id).where(letters.c.visitor_id == who, letters.c.message == message)
    await connection.execute(
        sa.delete(live_card).where(live_card.c.visitor_id == who, live_card.c.letter_id.in_(there))
    )


async def due(connection: Connection, now: datetime, limit: int = 50) -> Sequence[Due]:
    """Which cards are to be looked at: for a while they are in this process's hands. What is over is forgotten."""
    columns = (live_card, visitor.c.channel, visitor.c.address, visitor.c.address_index)
    ready = sa.select(*columns).join(visitor).where(live_card.c.look_at <= now).limit(limit)
    rows = (await connection.execute(ready.with_for_update(of=live_card, skip_locked=True))).all()
    found = []
    for row in rows:
        who, door = VisitorId(row.visitor_id), decode(row.door)
        assert isinstance(door, Door)
        mine = _is(who, door)
        if row.until <= now:
            await connection.execute(sa.delete(live_card).where(mine))
            continue
        await connection.execute(sa.update(live_card).where(mine).values(look_at=now + LEASE))
        found.append(Due(who, row.channel, row.address.text(row.address_index), door))
    return found


async def find(connection: Connection, to: Visitor, door: Door) -> Standing | None:
    """A card in front of somebody, whose row the caller holds; None if it is not there any more."""
    again, base = letters.alias(), letters.alias()
    joined = live_card.outerjoin(base, base.c.id == live_card.c.letter_id)
    joined = joined.outerjoin(again, again.c.id == live_card.c.again_id)
    columns = (
        live_card,
        base.c.state.label("state"),
        base.c.message.label("message"),
        again.c.state.label("again_state"),
        again.c.message.label("again_message"),
    )
    row = (await connection.execute(sa.select(*columns).select_from(joined).where(_is(to.id, door)))).first()
    if row is None:
        return None
    gone = row.state not in (*outbox.WAITING, "sent") or (row.state == "sent" and not row.message)
    moved = row.again_state in ("refused", "gone") or (row.again_state == "sent" and not row.again_message)
    return Standing(
        to.id,
        door,
        row.letter_id,
        row.shown,
        row.stage,
        row.changed_at,
        row.until,
        row.message,
        lost=gone or moved,
        busy=row.again_state in outbox.WAITING,
        missed=row.again_state in ("expired", "unknown"),
    )


async def later(connection: Connection, one: Standing, now: datetime, pace: timedelta) -> None:
    """Look again in a while: the longer nothing has changed, the later."""
    pause = max(pace, min((now - one.changed_at) / 10, SLOWEST))
    await connection.execute(sa.update(live_card).where(_is(one.visitor, one.door)).values(look_at=now + pause))


async def redrawn(
    connection: Connection,
    to: Visitor,
    one: Standing,
    payload: Mapping[str, object],
    stage: Stage,
    now: datetime,
    *,
    shows: bool,
) -> None:
    """It is drawn again. Nothing is kept of the drawing before: what is typed is looked for among the keys of this."""
    await _forget_drawing(connection, one)
    await connection.execute(
        sa.update(letters).where(letters.c.id == one.letter).values(**hide(letters, {"payload": payload}, to.id))
    )
    (letter,) = await outbox.write(
        connection, to, [payload], lane="bulk", now=now, owner=None, expires_at=now + WORTH, shows=shows
    )
    values = {"again_id": letter.id, "shown": stage.sign, "stage": stage.name, "changed_at": now}
    await connection.execute(sa.update(live_card).where(_is(one.visitor, one.door)).values(**values))


async def _forget_drawing(connection: Connection, one: Standing) -> None:
    before = sa.select(live_card.c.again_id).where(_is(one.visitor, one.door))
    settled = letters.c.settled_at.is_not(None)
    await connection.execute(sa.delete(letters).where(letters.c.id.in_(before), settled))


async def over(connection: Connection, one: Standing) -> None:
    """It changes no more."""
    await connection.execute(sa.delete(live_card).where(_is(one.visitor, one.door)))


def _is(who: VisitorId, door: Door) -> sa.ColumnElement[bool]:
    return sa.and_(live_card.c.visitor_id == who, live_card.c.door == encode(door))
