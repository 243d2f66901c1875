"""What a staff group is told outside the topics of cases: written with what it tells of, posted when there is room."""

from __future__ import annotations

from collections.abc import Collection, Mapping
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
        "revision": 0,
        "shown": 0,
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


async def add_facts(connection: Connection, key: str, facts: Mapping[str, str]) -> bool:
    """The post of that key has something to say besides; False if there is none."""
    which = group_post.c.key == key
    known = (await connection.execute(sa.select(group_post.c.facts).where(which))).scalar()
    if known is None:
        return False
    values = {"facts": {**known, **facts}, "revision": group_post.c.revision + 1}
    await connection.execute(sa.update(group_post).where(which).values(**values))
    return True


async def untold(connection: Connection, key: str) -> None:
    """Nobody could be told: it is still to be told."""
    await connection.execute(sa.delete(group_post).where(group_post.c.key == key))


async def of_visit(connection: Connection, visit: int, keys: Collection[str]) -> None:
    """What is told of this visit, and the posts of these keys, are not as they were."""
    await _changed(connection, sa.or_(group_post.c.visit_id == visit, group_post.c.key.in_(keys)))


async def of_keys(connection: Connection, keys: Collection[str]) -> None:
    """The posts of these keys are not as they were."""
    await _changed(connection, group_post.c.key.in_(keys))


async def of_case(connection: Connection, case: CaseId) -> None:
    """What is told of this case is not as it was."""
    await _changed(connection, group_post.c.case_id == case)


async def _changed(connection: Connection, which: sa.ColumnElement[bool]) -> None:
    # Also what is not posted yet: it may be on its way, as it was before.
    told = sa.and_(which, group_post.c.state.in_(("due", "posted")))
    await connection.execute(sa.update(group_post).where(told).values(revision=group_post.c.revision + 1))


async def join(connection: Connection, one: CaseId, into: CaseId) -> None:
    """What a group is told of a case it is told of another, which goes on in its place."""
    await connection.execute(sa.update(group_post).where(group_post.c.case_id == one).values(case_id=into))
