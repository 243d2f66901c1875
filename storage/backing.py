"""A backup as lines of JSON: every table as of one moment, and what is needed to know that nothing of it is missing.

The first line says of which step of the database it is; then comes for each table its name with its columns, and its
rows; then the counters of numbers that are never given twice; and last how many rows there were and a digest of it all.
What lies encrypted in the database lies here as it is. It is read and written in portions, however much there is, and
what is read is checked value by value: anybody who has the public key could have written the file.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NoReturn, cast

import sqlalchemy as sa

from storage import eventtables, newstables  # noqa: F401 (their tables belong to the whole)
from storage.database import Connection, long
from storage.migrating import newest
from storage.tables import AnyTable, BareTable, Moment, metadata, seal

FORMAT = 1
PORTION = 1024 * 1024
"""So many bytes of rows are read or written at once, or one row, where that is longer."""
LONGEST = 64 * 1024 * 1024
"""Of a line, in bytes: a file of the largest size that is kept takes less."""
ROWS = 1000
"""Of a portion, at most."""


class Unusable(Exception):
    """A backup cannot be made or restored; the text says why, and nothing of what is in it."""


Row = Sequence[object]
Take = Callable[[AnyTable, Sequence[Row]], Awaitable[None]]
"""What is done with some rows of a table, each value as it is in the database."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a backup says of itself."""

    step: str
    made_at: datetime


@dataclass
class Contents:
    """What was read of a backup, once all of it was."""

    head: Head
    rows: dict[str, int] = field(default_factory=dict)
    counters: dict[str, int] = field(default_factory=dict)


def tables() -> Sequence[AnyTable]:
    """All of them, those that others hang on first."""
    return metadata.sorted_tables


# --- Values ----------------------------------------------------------------------------------------------------------


def _bare(table: AnyTable) -> BareTable:
    """The table without what its columns hide or show: values come and go as they lie there."""
    return sa.table(table.name, *(sa.column(one.name, _bare_type(one.type)) for one in table.c))


def _bare_type(type: sa.types.TypeEngine[object]) -> sa.types.TypeEngine[object]:
    if isinstance(type, sa.types.TypeDecorator) and not isinstance(type, Moment):
        return cast(sa.types.TypeEngine[object], type.impl_instance)
    return type


def _written(value: object) -> object:
    match value:
        case datetime() | date():
            return value.isoformat()
        case bytes() | memoryview():
            return base64.b64encode(value).decode()
        case _:
            return value


def _read(column: sa.Column[object], value: object) -> object:
    """The value of a column from its JSON. Raises ValueError, TypeError."""
    if value is None:
        return None if column.nullable else _wrong()
    match _bare_type(column.type):
        case sa.JSON():
            return value
        case Moment() if isinstance(value, str):
            moment = datetime.fromisoformat(value)
            return moment if moment.tzinfo else _wrong()
        case sa.Date() if isinstance(value, str):
            return date.fromisoformat(value)
        case sa.LargeBinary() if isinstance(value, str):
            return base64.b64decode(value, validate=True)
        case sa.Boolean() if isinstance(value, bool):
            return value
        case sa.Integer() if isinstance(value, int) and not isinstance(value, bool):
            return value if -(2**63) <= value < 2**63 else _wrong()
        case sa.String() as text if isinstance(value, str):
            return value if "\0" not in value and len(value) <= (text.length or LONGEST) else _wrong()
        case _:
            return _wrong()


def _wrong() -> NoReturn:
    raise ValueError


# --- Writing ---------------------------------------------------------------------------------------------------------


async def dump(connection: Connection, now: datetime) -> AsyncIterator[bytes]:
    """The lines of a backup, a portion at a time, in a transaction that sees one moment (`open_for_reading`).

    Raises Unusable where the database is not in the shape of this release.
    """
    digest, counts = hashlib.sha256(), dict[str, int]()
    step = await _step(connection)
    if step != newest():
        raise Unusable(
            f"the database is at step {step or 'none'}, this release wants {newest()}: `cicbot migrate` first"
        )

    def told(*values: object) -> bytes:
        lines = b"".join(json.dumps(one, separators=(",", ":"), ensure_ascii=False).encode() + b"\n" for one in values)
        digest.update(lines)
        return lines

    yield told({"cicbot backup": FORMAT, "step": step, "made_at": now.isoformat()})
    for table in tables():
        counts[table.name] = 0
        yield told({"table": table.name, "columns": [one.name for one in table.c]})
        async for rows in _portions(connection, table):
            counts[table.name] += len(rows)
            yield told(*rows)
    yield told({"counters": await _counters(connection)})
    yield told({"end": counts, "sha256": digest.hexdigest()})


async def _step(connection: Connection) -> str | None:
    there = await connection.run_sync(lambda sync: sa.inspect(sync).has_table("alembic_version"))
    found = (await connection.execute(sa.text("SELECT version_num FROM alembic_version"))).scalar() if there else None
    return str(found) if found else None


async def _portions(connection: Connection, table: AnyTable) -> AsyncIterator[Sequence[Row]]:
    """The rows in the order of their keys. Each portion begins behind the last one, so that nothing is kept open."""
    bare, limit = _bare(table), 16
    key = [bare.c[one.name] for one in table.primary_key.columns]
    places = [[one.name for one in table.c].index(one.name) for one in table.primary_key.columns]
    after: list[object] | None = None
    while True:
        some = sa.select(bare).order_by(*key).limit(limit)
        if after is not None:
            last = [sa.bindparam(None, value, one.type) for one, value in zip(key, after, strict=True)]
            some = some.where(key[0] > last[0] if len(key) == 1 else sa.tuple_(*key) > sa.tuple_(*last))
        found = (await connection.execute(long(some))).all()
        if not found:
            return
        rows = [[_written(value) for value in row] for row in found]
        yield rows
        after = [found[-1][place] for place in places]
        size = sum(len(value) for row in rows for value in row if isinstance(value, str))
        limit = min(ROWS, limit * 2) if size < PORTION // 2 else max(1, limit // 2)


def _numbered(table: AnyTable) -> bool:
    """Whether the database gives its rows numbers."""
    return table.autoincrement_column is not None


async def _counters(connection: Connection) -> dict[str, int]:
    """The last number that was ever given, by table."""
    if connection.dialect.name == "sqlite":
        name, last = sa.column("name", sa.String), sa.column("seq", sa.Integer)
        rows = await connection.execute(sa.select(name, last).select_from(sa.table("sqlite_sequence")))
        known = {row.name: row.seq for row in rows}
        return {one.name: known[one.name] for one in tables() if one.name in known}
    found = {}
    for table in filter(_numbered, tables()):
        ever = sa.text("SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence(:name, 'id')::regclass), 0)")
        found[table.name] = (await connection.execute(ever, {"name": table.name})).scalar_one()
    return found


# --- Reading ---------------------------------------------------------------------------------------------------------


@dataclass
class _Reader:
    """Takes a backup in, line by line; whatever is not as it must be is refused at once."""

    take: Take
    digest: hashlib._Hash = field(default_factory=hashlib.sha256)
    contents: Contents | None = None
    expected: list[AnyTable] = field(default_factory=lambda: list(tables()))
    table: AnyTable | None = None
    rows: list[Row] = field(default_factory=list)
    size: int = 0
    counted: bool = False
    ended: bool = False

    async def line(self, line: bytes) -> None:
        """Raises Unusable."""
        if self.ended:
            raise Unusable("something stands behind its end")
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            raise Unusable("it is cut off, or not a backup of this program") from None
        before = self.digest.hexdigest()
        self.digest.update(line)
        match value:
            case list() if self.table is not None and not self.counted:
                await self._row(self.table, value, len(line))
            case {"cicbot backup": format, "step": step, "made_at": made_at} if self.contents is None:
                self.contents = Contents(_head(format, step, made_at))
            case {"table": name, "columns": columns} if self.contents is not None and not self.counted:
                await self._begin(name, columns)
            case {"counters": dict(counters)} if self.contents is not None and not self.counted:
                await self._count(counters)
            case {"end": dict(counts), "sha256": sum} if self.contents is not None and self.counted:
                self._end(counts, sum, before)
            case _:
                raise Unusable("it is not a backup of this program")

    async def _begin(self, name: object, columns: object) -> None:
        await self._flush()
        table = self.expected.pop(0) if self.expected else None
        if table is None or name != table.name or columns != [one.name for one in table.c]:
            raise Unusable("its tables are not those of this release")
        self.table = table
        assert self.contents is not None
        self.contents.rows[table.name] = 0

    async def _row(self, table: AnyTable, values: Sequence[object], size: int) -> None:
        try:
            self.rows.append([_read(column, one) for column, one in zip(table.c, values, strict=True)])
        except (ValueError, TypeError, binascii.Error):
            raise Unusable(f"a row of the table {table.name} cannot be read") from None
        self.size += size
        assert self.contents is not None
        self.contents.rows[table.name] += 1
        if self.size >= PORTION or len(self.rows) >= ROWS:
            await self._flush()

    async def _flush(self) -> None:
        if self.rows and self.table is not None:
            await self.take(self.table, self.rows)
        self.rows, self.size = [], 0

    async def _count(self, counters: dict[str, object]) -> None:
        await self._flush()
        if self.expected:
            raise Unusable("its tables are not those of this release")
        for name, last in counters.items():
            if name not in metadata.tables or not isinstance(last, int) or not 0 <= last < 2**63:
                raise Unusable("its counters cannot be read")
        assert self.contents is not None
        self.contents.counters, self.counted = {name: int(str(last)) for name, last in counters.items()}, True

    def _end(self, counts: dict[str, object], sum: object, found: str) -> None:
        assert self.contents is not None
        if counts != self.contents.rows or sum != found:
            raise Unusable("it is not whole: rows or digest do not agree with what stands at its end")
        self.ended = True


def _head(format: object, step: object, made_at: object) -> Head:
    if format != FORMAT:
        raise Unusable("it has a format that this release does not know")
    if step != newest():
        raise Unusable(f"it is of step {step!s:.8} and this release of {newest()}: take the release that made it")
    try:
        made = datetime.fromisoformat(str(made_at))
    except ValueError:
        raise Unusable("it does not say when it was made") from None
    if made.tzinfo is None:
        raise Unusable("it does not say when it was made")
    return Head(str(step), made)


async def read(lines: AsyncIterator[bytes], take: Take) -> Contents:
    """Take in a whole backup. Raises Unusable, maybe after some of it was taken: nothing of that may be kept then."""
    reader = _Reader(take)
    async for line in lines:
        await reader.line(line)
    if reader.contents is None or not reader.ended:
        raise Unusable("it is cut off")
    return reader.contents


async def check(lines: AsyncIterator[bytes]) -> Contents:
    """Read all of it and write nothing. Raises Unusable."""

    async def nothing(table: AnyTable, rows: Sequence[Row]) -> None:
        return None

    return await read(lines, nothing)


# --- Restoring -------------------------------------------------------------------------------------------------------


async def restore(connection: Connection, lines: AsyncIterator[bytes]) -> Contents:
    """Fill an empty database, in the transaction of the connection. Raises Unusable: then nothing may be committed."""
    if not await is_empty(connection):
        raise Unusable("the database is not empty: only a new one is filled; see [database] url")
    await connection.execute(sa.delete(seal))
    later: list[tuple[AnyTable, dict[str, object]]] = []

    async def take(table: AnyTable, rows: Sequence[Row]) -> None:
        values = [dict(zip(table.c.keys(), row, strict=True)) for row in rows]
        for one in values:
            later.extend((table, own) for own in _own(table, one))
        await connection.execute(sa.insert(_bare(table)), values)

    try:
        contents = await read(lines, take)
        for table, own in later:
            (key,) = table.primary_key.columns
            mine = sa.update(table).where(key == own.pop(key.name))
            await connection.execute(mine.values(**own))
    except sa.exc.IntegrityError:
        raise Unusable("its rows do not belong together") from None
    await _count_on(connection, contents)
    return contents


def _own(table: AnyTable, row: dict[str, object]) -> list[dict[str, object]]:
    """What the row says of another one of its table, which may come later: it is taken out, and said in the end.

    That is who went on in whose place, among conversations: few.
    """
    columns = [one.name for one in table.c for key in one.foreign_keys if key.column.table is table]
    said = {name: row[name] for name in columns if row[name] is not None}
    row.update(dict.fromkeys(said))
    return [{**{one.name: row[one.name] for one in table.primary_key.columns}, **said}] if said else []


async def is_empty(connection: Connection) -> bool:
    """Whether there is not one row in any table, but for names of keys with which nothing was encrypted yet."""
    some = [sa.exists(sa.select(sa.literal(1)).select_from(one)) for one in tables() if one is not seal]
    return not (await connection.execute(sa.select(sa.or_(*some)))).scalar()


async def _count_on(connection: Connection, contents: Contents) -> None:
    """No number is given again that was given before."""
    for table in filter(_numbered, tables()):
        most = (await connection.execute(sa.select(sa.func.max(table.c.id)))).scalar()
        last = max(contents.counters.get(table.name, 0), int(str(most or 0)))
        if not last:
            continue
        if connection.dialect.name == "postgresql":
            sequence = sa.func.pg_get_serial_sequence(table.name, "id")
            await connection.execute(sa.select(sa.func.setval(sequence, last)))
        elif table.dialect_kwargs.get("sqlite_autoincrement"):
            await connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (table.name,))
            await connection.exec_driver_sql("INSERT INTO sqlite_sequence VALUES (?, ?)", (table.name, last))
