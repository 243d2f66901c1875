"""What a staff group has still to be told outside the topics of cases, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.centre.offer import OfficeId
from storage import appointments, remains
from storage.casework import CaseId, GroupPost
from storage.database import Connection
from storage.tables import cases, group_post, visit, visitor
from storage.topics import Group


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that has to be told, or told anew, with what its group is chosen by."""

    post: GroupPost
    urgency: int
    language: str | None
    """The visitor's, where it concerns a case."""
    redraw: bool
    revision: int
    """How often what it tells of had changed."""


STANDS = timedelta(days=2)
"""For how long a post is kept up to date; then nobody looks at it any more, and Telegram would not delete it."""

_POSTS = (
    sa.select(group_post, visitor.c.language)
    .outerjoin(cases, cases.c.id == group_post.c.case_id)
    .outerjoin(visitor, visitor.c.id == cases.c.visitor_id)
)


MOST = 200
"""How many are looked at in one go."""


async def due(connection: Connection, group: Group, now: datetime) -> Sequence[Waiting]:
    """What may have to be told in this group, and what has to be told anew there, the most urgent first."""
    lately = sa.and_(group_post.c.posted_at > now - STANDS, group_post.c.chat == group.chat)
    fresh = sa.and_(group_post.c.state == "due", group_post.c.due_at <= now, group_post.c.expires_at > now)
    fresh = sa.and_(fresh, group.takes(group_post.c.office, visitor.c.language))
    anew = sa.and_(group_post.c.state == "posted", group_post.c.shown < group_post.c.revision, lately)
    statement = _POSTS.where(sa.or_(fresh, anew)).order_by(group_post.c.urgency, group_post.c.id).limit(MOST)
    return [await _waiting(connection, row) for row in (await connection.execute(statement)).all()]


async def _waiting(connection: Connection, row: sa.Row[tuple[object, ...]]) -> Waiting:
    about = None
    if row.visit_id is not None:
        found = (await connection.execute(sa.select(visit).where(visit.c.id == row.visit_id))).first()
        about = appointments.from_row(found) if found else None
    post = GroupPost(
        row.id,
        row.kind,
        OfficeId(row.office) if row.office else None,
        CaseId(row.case_id) if row.case_id is not None else None,
        about,
        tuple(sorted((str(name), str(value)) for name, value in row.facts.items())),
        row.due_at,
        row.chat or "",
        row.remote or "",
    )
    return Waiting(post, row.urgency, row.language, row.state == "posted", row.revision)


async def posted(connection: Connection, one: Waiting, chat: str, remote: str, now: datetime) -> None:
    """It stands there, as it was when it was read."""
    values = {"state": "posted", "chat": chat, "remote": remote, "posted_at": now}
    if not await _now(connection, one, shown=one.revision, **values):
        await remains.note_group(connection, chat, now, remote=remote)  # whom it was about was erased meanwhile


async def redrawn(connection: Connection, one: Waiting) -> None:
    """It shows what was so when it was read."""
    await _now(connection, one, shown=one.revision)


async def dropped(connection: Connection, one: Waiting) -> None:
    """It is not told."""
    await _now(connection, one, state="dropped")


async def gone(connection: Connection, one: Waiting) -> None:
    """Somebody has deleted it. The list of a day, on which everybody works, is posted again while the day lasts."""
    await _now(connection, one, state="due" if one.post.kind == "morning" else "deleted")


async def _now(connection: Connection, one: Waiting, **values: object) -> bool:
    """Whether there is such a post."""
    mine = sa.update(group_post).where(group_post.c.id == one.post.id)
    return (await connection.execute(mine.values(**values))).rowcount == 1


async def outdated(connection: Connection, chat: str, before: datetime, limit: int = 100) -> Sequence[str]:
    """What stands in a group since before a moment."""
    old = sa.and_(group_post.c.state == "posted", group_post.c.chat == chat, group_post.c.posted_at <= before)
    found = sa.select(group_post.c.remote).where(old).limit(limit)
    return [one for one in (await connection.execute(found)).scalars() if one]


async def deleted(connection: Connection, chat: str, remotes: Sequence[str]) -> None:
    """These are no more."""
    gone = sa.and_(group_post.c.chat == chat, group_post.c.remote.in_(remotes))
    await connection.execute(sa.update(group_post).where(gone).values(state="deleted"))
