"""Where the cases live in staff groups: which topic belongs to which case."""

from __future__ import annotations

import sqlalchemy as sa

from storage.casework import CaseId
from storage.database import Connection
from storage.tables import topic


async def case_in(connection: Connection, chat: str, thread: str) -> CaseId | None:
    """The case that a topic belongs to; None if it is none of ours."""
    mine = sa.and_(topic.c.chat == chat, topic.c.thread == thread)
    found = (await connection.execute(sa.select(topic.c.case_id).where(mine))).scalar()
    return None if found is None else CaseId(found)
