"""Ready-made replies: stored once, written per language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from storage import audit, handling
from storage.acting import Acting
from storage.casework import (
    Canned,
    CannedId,
    CannedSaved,
    CaseClosed,
    DropCanned,
    NoTranslation,
    ReplyCanned,
    SaveCanned,
    WriteInCase,
    Written,
)
from storage.database import Connection, insert
from storage.records import Done, NotFound
from storage.tables import canned, canned_text, counter


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


async def seed(connection: Connection, wanted: Sequence[Sequence[tuple[str, str, str]]], now: datetime) -> bool:
    """Write the configured replies, of each (language, title, words), if none were ever written; whether it did."""
    first = insert(connection, counter).values(name="replies", value=1).on_conflict_do_nothing()
    if not wanted or (await connection.execute(first)).rowcount != 1 or await everything(connection):
        return False
    for position, texts in enumerate(wanted):
        row = sa.insert(canned).values(position=position, created_at=now).returning(canned.c.id)
        id = (await connection.execute(row)).scalar_one()
        for language, title, words in texts:
            text = {"canned_id": id, "language": language, "title": title, "words": words, "changed_at": now}
            await connection.execute(sa.insert(canned_text).values(**text))
    return True


async def reply(
    connection: Connection, act: ReplyCanned, acting: Acting
) -> Written | NoTranslation | CaseClosed | NotFound:
    """Send one in the visitor's language; never in another."""
    found = await handling.for_staff(connection, act.case, acting)
    wanted = next((one for one in await everything(connection) if one.id == act.canned), None)
    if found is None or wanted is None:
        return NotFound()
    words = wanted.words(found.language or "")
    if words is None:
        return NoTranslation(found.language or "")
    return await handling.write(connection, WriteInCase(act.case, words), acting)


async def save(connection: Connection, act: SaveCanned, acting: Acting) -> CannedSaved | NotFound:
    """Write a reply in one language; the other languages stay as they are."""
    if acting.staff is None or not acting.staff.may("coordinator") or not act.words.strip() or not act.title.strip():
        return NotFound()
    id = await _hold(connection, act.canned) if act.canned is not None else await _new(connection, acting)
    if id is None:
        return NotFound()
    values = {"title": act.title, "words": act.words, "changed_at": acting.now}
    row = insert(connection, canned_text).values(canned_id=id, language=act.language, **values)
    again = row.on_conflict_do_update(index_elements=["canned_id", "language"], set_=values)
    await connection.execute(again)
    await audit.note(connection, acting, "reply", f"reply {id}")
    return CannedSaved(id)


async def _hold(connection: Connection, id: CannedId) -> CannedId | None:
    held = sa.select(canned.c.id).where(canned.c.id == id).with_for_update()
    return id if (await connection.execute(held)).first() else None


async def _new(connection: Connection, acting: Acting) -> CannedId:
    last = sa.select(sa.func.coalesce(sa.func.max(canned.c.position), -1) + 1).scalar_subquery()
    row = sa.insert(canned).values(position=last, created_at=acting.now).returning(canned.c.id)
    return CannedId((await connection.execute(row)).scalar_one())


async def drop(connection: Connection, act: DropCanned, acting: Acting) -> Done | NotFound:
    """Delete a reply in all its languages; what was sent with it stays."""
    if acting.staff is None or not acting.staff.may("coordinator"):
        return NotFound()
    if not (await connection.execute(sa.delete(canned).where(canned.c.id == act.canned))).rowcount:
        return NotFound()
    await audit.note(connection, acting, "no-reply", f"reply {act.canned}")
    return Done()
