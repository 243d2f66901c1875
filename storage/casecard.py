"""The card of a case in its staff group, beyond the case itself: which keys it shows, and when it has grown stale."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.centre.wishes import Reader
from storage import cannedreplies, examples, handling
from storage import cases as casefile
from storage.acting import Acting
from storage.casework import Case, CaseView, TurnCard
from storage.database import Connection
from storage.records import Done, NotFound
from storage.tables import cases

STEPS = (timedelta(minutes=15), timedelta(hours=1), timedelta(hours=4), timedelta(days=1))
"""After how long a wait is told anew where nothing else has changed: every change of a card is an edit, and few go."""


async def view(connection: Connection, case: Case, now: datetime, reader: Reader | None = None) -> CaseView:
    """A case with everything that its card shows and offers."""
    panel = (await connection.execute(sa.select(cases.c.panel).where(cases.c.id == case.id))).scalar_one()
    found = await casefile.view(connection, case, now)
    found = await examples.seen(connection, found, reader)
    return replace(found, panel=panel, replies=tuple(await cannedreplies.everything(connection)))


async def turn(connection: Connection, act: TurnCard, acting: Acting) -> Done | NotFound:
    """Show other keys under the card, to everybody in the group alike."""
    found = await handling.for_staff(connection, act.case, acting)
    if found is None or not found.open:
        return NotFound()
    shown = {"panel": act.panel, "revision": cases.c.revision + 1}
    await connection.execute(sa.update(cases).where(cases.c.id == found.id).values(**shown))
    return Done()


async def age(connection: Connection, now: datetime) -> int:
    """Let the cards of those be drawn anew whose visitors have waited for another step; how many."""
    count = 0
    for number, step in reversed(list(enumerate(STEPS, 1))):
        stale = sa.and_(cases.c.state == "open", cases.c.waiting_since <= now - step, cases.c.aged < number)
        aged = sa.update(cases).where(stale).values(aged=number, revision=cases.c.revision + 1)
        count += (await connection.execute(aged)).rowcount
    return count
