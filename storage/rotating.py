"""Bringing everything that lies encrypted under the newest key, in steps that can end at any moment and be begun again.

A step is one transaction, and knows of the others only where it begins: what is under the newest key already it passes
over. It can run beside the assistant.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from storage import casefiles, eventtables, newstables, remains, uploads  # noqa: F401 (their tables belong to the whole)
from storage.database import Connection, long
from storage.hiding import hidden, place_of
from storage.sealing import Broken, ring
from storage.tables import metadata, seal

Row = sa.RowMapping
_HEAD = 5
"""Bytes that say how something was encrypted, and with which key."""
_BATCH, _FILES = 200, 4
"""Rows of a step; of files only a few, for each may weigh 10 MB."""

_CONTENTS: Mapping[tuple[str, str], Callable[[Row], str]] = {
    ("stored_file", "content"): lambda row: casefiles.place_of(row["sealed_in"] or row["case_id"], row["id"]),
    ("chat_remain", "place"): lambda row: remains.PLACE,
    ("upload", "content"): lambda row: uploads.place_of(row["staff_id"], row["id"]),
}
"""What is encrypted for a place of its own: see those modules."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a step has done."""

    next: str
    """Where the next begins; empty after the last."""
    table: str
    resealed: int
    """Values that are under the newest key now and were not."""
    broken: int = 0
    """Values that no key of the ring opens: they stay as they are."""


def sealed_columns() -> Mapping[str, tuple[str, ...]]:
    """Of every table in which something lies encrypted, the columns."""
    found: dict[str, tuple[str, ...]] = {}
    for table in metadata.sorted_tables:
        contents = tuple(column for name, column in _CONTENTS if name == table.name)
        if columns := (*(name for name, _ in hidden(table)), *contents):
            found[table.name] = columns
    return found


async def step(connection: Connection, at: str = "") -> Step:
    """Go on from where the last step has ended."""
    names = list(sealed_columns())
    name, _, last = (at or names[0]).partition(":")
    rows = await _rows(connection, name, int(last or 0))
    done = [await _reseal(connection, name, row) for row in rows]
    resealed, broken = (sum(one[place] for one in done) for place in (0, 1))
    paged = [column.name for column in metadata.tables[name].primary_key] == ["id"]
    if rows and paged:
        return Step(f"{name}:{rows[-1]['id']}", name, resealed, broken)
    following = names[names.index(name) + 1 :]
    return Step(following[0] if following else "", name, resealed, broken)


async def _rows(connection: Connection, name: str, last: int) -> list[Row]:
    table = metadata.tables[name]
    sealed = sealed_columns()[name]
    plain = [column for column in table.c if column.name not in sealed]
    raw = [sa.type_coerce(table.c[one], sa.LargeBinary).label(one) for one in sealed]
    wanted = sa.select(*plain, *raw).with_for_update()
    if [column.name for column in table.primary_key] == ["id"]:
        many = _FILES if (name, "content") in _CONTENTS else _BATCH
        wanted = wanted.where(table.c.id > last).order_by(table.c.id).limit(many)
    return [row._mapping for row in await connection.execute(long(wanted))]


async def _reseal(connection: Connection, name: str, row: Row) -> tuple[int, int]:
    """Of one row how many values were brought under the newest key, and how many cannot be opened."""
    table, keys = metadata.tables[name], ring(connection)
    places = {column: place_of(kind.column, row[kind.by]) for column, kind in hidden(table)}
    places |= {column: where(row) for (owner, column), where in _CONTENTS.items() if owner == name}
    changes: dict[str, sa.BindParameter[bytes]] = {}
    broken = 0
    for column, place in places.items():
        if row[column] is None or keys.is_newest(row[column]):
            continue
        try:
            again = keys.closed(keys.opened(row[column], place), place)
        except Broken:
            broken += 1
        else:
            changes[column] = sa.literal(again, sa.LargeBinary)
    if changes:
        mine = sa.and_(*(column == row[column.name] for column in table.primary_key))
        await connection.execute(sa.update(table).where(mine).values(changes))
    return len(changes), broken


async def census(connection: Connection) -> Mapping[str, Mapping[str, int]]:
    """Of every table how many values there are under which key, by its name."""
    found: dict[str, Mapping[str, int]] = {}
    for name, columns in sealed_columns().items():
        count: Counter[str] = Counter()
        for column in columns:
            raw = sa.type_coerce(metadata.tables[name].c[column], sa.LargeBinary)
            key = sa.func.substr(raw, 2, _HEAD - 1, type_=sa.LargeBinary)
            heads = sa.select(key, sa.func.count()).where(raw.is_not(None)).group_by(key)
            for head, number in await connection.execute(long(heads)):
                count[head.hex()] += number
        found[name] = count
    return found


async def retire(connection: Connection) -> tuple[str, ...]:
    """Keys under which nothing lies any more are not needed at a start from now on; which of them were, by name."""
    kept = {ring(connection).name}.union(*(count for count in (await census(connection)).values()))
    old = sa.delete(seal).where(seal.c.name.not_in(kept)).returning(seal.c.name)
    return tuple((await connection.execute(old)).scalars())
