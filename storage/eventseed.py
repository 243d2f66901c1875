"""Events that an empty database begins with: the made-up ones of the demonstration."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime

import sqlalchemy as sa

from storage.database import Connection, insert
from storage.eventtables import event, event_session, event_text
from storage.eventwork import Plan
from storage.tables import counter


@dataclass(frozen=True, slots=True)
class MadeUp:
    """An event with its sessions, (start, end), and its words, (language, title, about), the original first."""

    plan: Plan
    sessions: tuple[tuple[datetime, datetime], ...]
    texts: tuple[tuple[str, str, str], ...]


async def seed(connection: Connection, wanted: Sequence[MadeUp], now: datetime) -> bool:
    """Publish these events, once and never again; False if that was done."""
    once = insert(connection, counter).values(name="demo-events", value=1).on_conflict_do_nothing()
    if (await connection.execute(once)).rowcount != 1:
        return False
    for one in wanted:
        await _put(connection, one, now)
    return True


async def _put(connection: Connection, one: MadeUp, now: datetime) -> None:
    values: dict[str, object] = {field.name: getattr(one.plan, field.name) for field in fields(one.plan)}
    values |= {"languages": list(one.plan.languages), "audiences": list(one.plan.audiences)}
    values |= {"taken": 0, "state": "published", "original": one.texts[0][0], "published_at": now}
    values |= {"sequence": 0, "revision": 0, "news": 0, "news_kind": "changed", "created_at": now, "changed_at": now}
    values |= {"starts_at": one.sessions[0][0], "ends_at": one.sessions[-1][1]}
    id = (await connection.execute(sa.insert(event).values(**values).returning(event.c.id))).scalar_one()
    sessions = [
        {"event_id": id, "number": number, "starts_at": start, "ends_at": end}
        for number, (start, end) in enumerate(one.sessions, 1)
    ]
    await connection.execute(sa.insert(event_session), sessions)
    texts = [
        {"event_id": id, "language": language, "title": title, "about": about, "changed_at": now}
        for language, title, about in one.texts
    ]
    await connection.execute(sa.insert(event_text), texts)
