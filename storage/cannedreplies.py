"""Ready-made replies: stored once, written per language."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from storage import cases
from storage.acting import Acting
from storage.casework import Canned, CannedId, CaseClosed, NoTranslation, ReplyCanned, WriteInCase, Written
from storage.database import Connection
from storage.records import NotFound
from storage.tables import canned, canned_text


async def everything(connection: Connection) -> Sequence[Canned]:
    """All ready-made replies, in their order."""
    rows = await connection.execute(
        sa.select(canned.c.id, canned_text.c.language, canned_text.c.title, canned_text.c.words)
        .join(canned_text)
        .order_by(canned.c.position, canned.c.id, canned_text.c.language)
    )
    found: dict[int, list[tuple[str, str, str]]] = {}
    for row in rows:
        found.setdefault(row.id, []).append((row.language, row.title, row.words))
    return [Canned(CannedId(id), tuple(texts)) for id, texts in found.items()]


async def reply(
    connection: Connection, act: ReplyCanned, acting: Acting
) -> Written | NoTranslation | CaseClosed | NotFound:
    """Send one in the visitor's language; never in another."""
    found = await cases.for_staff(connection, act.case, acting)
    wanted = next((one for one in await everything(connection) if one.id == act.canned), None)
    if found is None or wanted is None:
        return NotFound()
    words = wanted.words(found.language or "")
    if words is None:
        return NoTranslation(found.language or "")
    return await cases.write(connection, WriteInCase(act.case, words), acting)
