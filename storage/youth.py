"""Who says that they are young: kept as a mark, never as an age, and with what it ends."""

from __future__ import annotations

import sqlalchemy as sa

from storage import interests, visitors
from storage.acting import Acting
from storage.database import Connection
from storage.hiding import hide
from storage.newswork import WantNoNews
from storage.records import Done, SayYoung, VisitorId, Young
from storage.tables import cases, visitor


async def say(connection: Connection, act: SayYoung, acting: Acting) -> Done:
    """Remember it, or that it was wrong. Below 16 a yes to announcements is taken back with it, as if by themselves: it
    is written down and nothing is sent any more, whatever is on its way. Said twice, it is remembered since the first.
    """
    before = await visitors.young(connection, acting.visitor.id)
    if act.under != (before.under if before else None):
        await _mark(connection, Young(act.under, acting.now) if act.under else None, acting)
    if act.under == 16:
        await interests.want_none(connection, WantNoNews(), acting)
    return Done()


async def follow(connection: Connection, owner: VisitorId, acting: Acting) -> None:
    """Whoever was `owner` elsewhere is so here too, and of two marks the lower age counts. It stays there as well:
    somebody may go on there."""
    there, here = await visitors.young(connection, owner), await visitors.young(connection, acting.visitor.id)
    if there and (here is None or there.under < here.under):
        await say(connection, SayYoung(there.under), acting)


async def _mark(connection: Connection, young: Young | None, acting: Acting) -> None:
    """Written down, and shown to whoever of the staff works on an open case of theirs."""
    me = acting.visitor.id
    data = {"under": young.under, "at": young.at.isoformat()} if young else None
    marked = sa.update(visitor).where(visitor.c.id == me)
    await connection.execute(marked.values(**hide(visitor, {"young": data}, me)))
    open = sa.and_(cases.c.visitor_id == me, cases.c.state == "open")
    await connection.execute(sa.update(cases).where(open).values(revision=cases.c.revision + 1))
