"""People correct what stands of them in their visits ahead. What stood there before is kept nowhere."""

from __future__ import annotations

import sqlalchemy as sa

from storage import appointments, audit, daily
from storage.acting import Acting
from storage.database import Connection
from storage.hiding import hide
from storage.records import Corrected, CorrectMe
from storage.tables import visit

LONGEST = {"name": 120, "phone": 32, "company": 160}
"""How many letters there is room for."""


async def correct(connection: Connection, act: CorrectMe, acting: Acting) -> Corrected:
    """Put it into every visit ahead; a company only where there is one. Whoever receives them sees it at once."""
    mine = sa.and_(visit.c.visitor_id == acting.visitor.id, visit.c.state != "cancelled", visit.c.ends_at > acting.now)
    if not 0 < len(act.value) <= LONGEST[act.what]:
        return Corrected(0)
    held = sa.select(visit).where(mine).order_by(visit.c.id).with_for_update()
    rows = [(row.id, appointments.from_row(row)) for row in (await connection.execute(held)).all()]
    found = [(id, one) for id, one in rows if act.what != "company" or one.company]
    for id, one in found:
        values = hide(visit, {act.what: act.value, "changed_at": acting.now}, by=one.ref)
        await connection.execute(sa.update(visit).where(visit.c.id == id).values(**values))
        await audit.done(connection, None, "changed", f"visit {one.ref}", acting.now)
        await daily.redraw(connection, id, one, acting)
    return Corrected(len(found))
