"""What a staff group is told outside the topics of cases: written with what it tells of, posted when there is room."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa

from storage.casework import CaseId
from storage.database import Connection, insert
from storage.tables import group_post

ALARM, TODAY, MORNING = 0, 2, 5
"""How urgent posts are; the messages of visitors stand at 1."""

LASTS = timedelta(hours=12)


async def add(
    connection: Connection,
    kind: str,
    now: datetime,
    *,
    office: str | None = None,
    case: CaseId | None = None,
    visit: int | None = None,
    facts: Mapping[str, str] | None = None,
    urgency: int = TODAY,
    lasts: timedelta = LASTS,
    key: str | None = None,
) -> bool:
    """Let the group of an office be told something; False if the same `key` was told before."""
    row = {
        "kind": kind,
        "office": office,
        "case_id": case,
        "visit_id": visit,
        "facts": dict(facts or {}),
        "urgency": urgency,
        "due_at": now,
        "expires_at": now + lasts,
        "state": "due",
        "redraw": False,
        "key": key,
    }
    statement = insert(connection, group_post).values(**row).on_conflict_do_nothing()
    return (await connection.execute(statement)).rowcount == 1


async def once(connection: Connection, kind: str, key: str, case: CaseId, now: datetime) -> bool:
    """Note that something was told in private, which is told once; False if it was."""
    first = await add(connection, kind, now, case=case, key=key)
    told = sa.update(group_post).where(group_post.c.key == key, group_post.c.state == "due")
    await connection.execute(told.values(state="dropped"))
    return first


async def redraw(connection: Connection, visit: int, key: str | None = None) -> None:
    """What stands in a group about this visit, and in the post of that key, is not as it was."""
    which = group_post.c.visit_id == visit
    which = sa.or_(which, group_post.c.key == key) if key else which
    shown = sa.and_(which, group_post.c.state == "posted")
    await connection.execute(sa.update(group_post).where(shown).values(redraw=True))
