"""Files of cases: where each is kept, and the contents of those that are kept here."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Literal

import sqlalchemy as sa

from bot.screen import File
from storage.addresses import index_of
from storage.casework import CaseId, FileId
from storage.database import Connection
from storage.hiding import hide
from storage.sealing import Seal
from storage.tables import case_message, cases, stored_file, visitor

HERE = "here"
"""The source of a file whose contents we keep."""

MOST_FILES, MOST_BYTES = 20, 50 * 1024 * 1024
"""How many files of one case are kept here, and how much they may weigh together."""

_ABOUT: tuple[sa.Column[object], ...] = (
    stored_file.c.id,
    stored_file.c.case_id,
    stored_file.c.source,
    stored_file.c.ref,
    stored_file.c.name,
    stored_file.c.type,
    stored_file.c.size,
)
"""Everything but the contents, which are read only where they are wanted."""


async def keep(connection: Connection, case: CaseId, file: File, now: datetime) -> FileId | None:
    """Write down where a file of a case is; of one that is kept here, only that it belongs to that case."""
    if file.source == HERE:
        mine = sa.and_(stored_file.c.id == int(file.ref), stored_file.c.case_id == case)
        found = (await connection.execute(sa.select(stored_file.c.id).where(mine))).scalar()
        return None if found is None else FileId(found)
    row = {
        "case_id": case,
        "name": file.name[:120],
        "type": file.type[:80],
        "size": file.size,
        "source": file.source,
        "ref": file.ref,
        "created_at": now,
    }
    made = sa.insert(stored_file).values(**hide(stored_file, row)).returning(stored_file.c.id)
    return FileId((await connection.execute(made)).scalar_one())


async def store(
    connection: Connection, case: CaseId, name: str, type: str, content: bytes, seal: Seal, upload: str, now: datetime
) -> File | Literal["too-many"]:
    """Keep contents here, encrypted. What was uploaded under that name before is there already."""
    # Whoever adds to this case waits here: two at once would each find room.
    await connection.execute(sa.select(cases.c.id).where(cases.c.id == case).with_for_update())
    before = await uploaded(connection, case, upload)
    if before:
        return before
    mine = sa.and_(stored_file.c.case_id == case, stored_file.c.source == HERE)
    room = sa.select(sa.func.count(), sa.func.coalesce(sa.func.sum(stored_file.c.size), 0)).where(mine)
    count, weight = (await connection.execute(room)).one()
    if count >= MOST_FILES or weight + len(content) > MOST_BYTES:
        return "too-many"
    row = {"case_id": case, "name": name, "type": type, "size": len(content), "source": HERE, "ref": ""}
    row = hide(stored_file, {**row, "upload": upload, "created_at": now})
    made = sa.insert(stored_file).values(**row).returning(stored_file.c.id)
    id = (await connection.execute(made)).scalar_one()
    closed = hide(stored_file, {"ref": str(id), "content": seal.closed(content, place_of(case, id))}, case)
    await connection.execute(sa.update(stored_file).where(stored_file.c.id == id).values(**closed))
    return File(HERE, str(id), name, type, len(content))


async def uploaded(connection: Connection, case: CaseId, upload: str) -> File | None:
    """What was uploaded to that case under that name."""
    mine = sa.and_(stored_file.c.upload == upload, stored_file.c.case_id == case)
    row = (await connection.execute(sa.select(*_ABOUT).where(mine))).first()
    return _file(row) if row else None


async def find(connection: Connection, case: CaseId, id: int, *, by: str = "") -> File | None:
    """The file of that number, if it belongs to the case; with `by`, if its upload's name begins so."""
    mine = sa.and_(stored_file.c.id == id, _of(case))
    mine = sa.and_(mine, stored_file.c.upload.startswith(by, autoescape=True)) if by else mine
    row = (await connection.execute(sa.select(*_ABOUT).where(mine))).first()
    return _file(row) if row else None


async def shown_to(connection: Connection, channel: str, address: str, id: int) -> tuple[CaseId, File] | None:
    """The file of that number, if this visitor has sent it or it was sent to them; never one of a note.

    What staff have called theirs is not told."""
    joined = stored_file.join(cases, cases.c.id == stored_file.c.case_id).join(visitor)

    def said_by(author: str) -> sa.Exists:
        mine = sa.and_(case_message.c.file_id == stored_file.c.id, case_message.c.case_id == stored_file.c.case_id)
        return sa.exists().where(mine, case_message.c.author == author)

    theirs = said_by("visitor")
    mine = sa.and_(stored_file.c.id == id, _is(connection, channel, address))
    said = sa.and_(mine, sa.or_(theirs, said_by("staff")))
    row = (await connection.execute(sa.select(*_ABOUT, theirs.label("theirs")).select_from(joined).where(said))).first()
    if row is None:
        return None
    file = _file(row)
    return CaseId(row.case_id), file if row.theirs else replace(file, name="")


async def contents(connection: Connection, case: CaseId, id: int, seal: Seal) -> bytes | None:
    """The contents of a file that is kept here. Raises Broken."""
    place = sa.func.coalesce(stored_file.c.sealed_in, stored_file.c.case_id).label("place")
    found = sa.select(stored_file.c.content, place).where(stored_file.c.id == id, _of(case))
    row = (await connection.execute(found)).first()
    return seal.opened(row.content, place_of(row.place, id)) if row and row.content is not None else None


async def join(connection: Connection, one: CaseId, into: CaseId) -> None:
    """The files of a case belong to another one of the same person. Their contents stay encrypted as they are; names
    are short."""
    there = stored_file.alias()
    same = sa.exists().where(there.c.case_id == into, there.c.upload == stored_file.c.upload)
    values = {
        "case_id": into,
        "sealed_in": sa.func.coalesce(stored_file.c.sealed_in, stored_file.c.case_id),
        "upload": sa.case((~same, stored_file.c.upload)),
    }
    mine = sa.select(*_ABOUT).where(stored_file.c.case_id == one)
    files = {row.id: _file(row) for row in (await connection.execute(mine)).all()}
    await connection.execute(sa.update(stored_file).where(stored_file.c.case_id == one).values(**values))
    for id, file in files.items():
        again = hide(stored_file, {"name": file.name, "ref": file.ref}, into)
        await connection.execute(sa.update(stored_file).where(stored_file.c.id == id).values(**again))


def _of(case: CaseId) -> sa.ColumnElement[bool]:
    """Whether a file belongs to a case, or did when it was written down."""
    return sa.or_(stored_file.c.case_id == case, stored_file.c.sealed_in == case)


def _is(connection: Connection, channel: str, address: str) -> sa.ColumnElement[bool]:
    return sa.and_(visitor.c.channel == channel, visitor.c.address_index == index_of(connection, address))


def named(connection: Connection, address: str, id: str) -> str:
    """What an upload of this visitor is called: nobody can use up the id of another person's file."""
    return f"{index_of(connection, address).hex()}:{id}"[:80]


def place_of(case: int, id: int) -> str:
    """The row that contents are bound to: elsewhere they cannot be read."""
    return f"case {case} file {id}"


def _file(row: sa.Row[*tuple[object, ...]]) -> File:
    ref, name = (one.text(row.case_id) for one in (row.ref, row.name))
    return File(row.source, ref, name, row.type, row.size)
