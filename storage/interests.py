"""What people want to hear about: who has said yes to announcements, to which, and whether they still do."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.centre.offer import TopicId
from storage import consents, restraints, visitors
from storage.acting import Acting
from storage.database import Connection, insert
from storage.newstables import interest
from storage.newswork import WORDING, Interest, TooYoung, WantNews, WantNoNews
from storage.records import Done, VisitorId


async def find(connection: Connection, who: VisitorId) -> Interest | None:
    """What somebody wants to hear about; None if they have not said yes, or do not want any more."""
    mine = sa.and_(interest.c.visitor_id == who, interest.c.withdrawn_at.is_(None))
    return await _one(connection, mine)


async def last(connection: Connection, who: VisitorId) -> Interest | None:
    """The same, or what they wanted before they withdrew: nothing is sent by that."""
    return await _one(connection, interest.c.visitor_id == who)


async def _one(connection: Connection, which: sa.ColumnElement[bool]) -> Interest | None:
    row = (await connection.execute(sa.select(interest).where(which))).first()
    if row is None:
        return None
    return Interest(row.audience, tuple(map(TopicId, row.topics)), tuple(map(str, row.towns)), row.often)


async def want(connection: Connection, act: WantNews, acting: Acting) -> Done | TooYoung:
    """Say yes, or change to what. Since when, and to which words, is written down once for each wording. Whoever says
    that they are under 16 cannot.

    A topic or town that is no more is kept: without it an empty list would be left, and that means all.
    """
    wanted, who = act.interest, acting.visitor.id
    one = await visitors.by_id(connection, who)
    if one is not None and one.under_16:
        return TooYoung()
    lists = {"topics": list(wanted.topics), "towns": list(wanted.towns)}
    values: dict[str, object] = {"audience": wanted.audience, "often": wanted.often, **lists}
    agreed = {"agreed_at": acting.now, "wording": WORDING, "withdrawn_at": None}
    row = insert(connection, interest).values(visitor_id=who, **values, **agreed)
    new = await find(connection, who) is None
    await connection.execute(row.on_conflict_do_update(index_elements=["visitor_id"], set_=values))
    anew = sa.or_(interest.c.withdrawn_at.is_not(None), interest.c.wording != WORDING)
    again = await connection.execute(sa.update(interest).where(interest.c.visitor_id == who, anew).values(**agreed))
    if new or again.rowcount:
        await consents.note(connection, acting, "announcements", WORDING, given=True)
        await restraints.note(connection, acting.visitor, "news", acting.now, wanted=True)
    return Done()


async def want_none(connection: Connection, act: WantNoNews, acting: Acting) -> Done:
    """No announcements any more, from this moment on, whatever is on its way."""
    mine = sa.and_(interest.c.visitor_id == acting.visitor.id, interest.c.withdrawn_at.is_(None))
    withdrawn = sa.update(interest).where(mine).values(withdrawn_at=acting.now).returning(interest.c.wording)
    wording = (await connection.execute(withdrawn)).scalar()
    if wording is not None:
        await consents.note(connection, acting, "announcements", wording, given=False)
        await restraints.note(connection, acting.visitor, "news", acting.now, wanted=False)
    return Done()


async def agreed_at(connection: Connection, who: VisitorId) -> datetime | None:
    """Since when somebody has said yes; None if they have not, or do not any more."""
    mine = sa.and_(interest.c.visitor_id == who, interest.c.withdrawn_at.is_(None))
    found: datetime | None = (await connection.execute(sa.select(interest.c.agreed_at).where(mine))).scalar()
    return found
