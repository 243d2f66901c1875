"""The database as plain SQL sees it: whatever lies encrypted is opened in a copy, and the question is put to that."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import sqlalchemy as sa

from storage import eventtables, newstables  # noqa: F401
from storage.addresses import index_of
from storage.database import Connection, Database
from storage.hiding import Closed, hidden, hide, shown
from storage.tables import metadata
from tests.laying import SEAL

Row = dict[str, object]

METADATA = metadata.tables
HIDDEN = {column for table in METADATA.values() for column, _ in hidden(table)}
_ASKED = re.compile(r"\w+")


async def rows(connection: Connection, sql: str) -> list[tuple[object, ...]]:
    """What a question is answered; of anything else, what there is to be told."""
    found = await _copied(connection, sql)
    if found is None:
        return [tuple(row) for row in await connection.exec_driver_sql(await _by_index(connection, sql))]
    return [tuple(row) for row in found]


async def mappings(connection: Connection, sql: str) -> list[Row]:
    """The same by the names of its columns."""
    found = await _copied(connection, sql)
    if found is None:
        return [dict(row._mapping) for row in await connection.exec_driver_sql(sql)]
    return [dict(row) for row in found]


async def _by_index(connection: Connection, sql: str) -> str:
    """A change that names people by their addresses, with what these are found by, and staff with their numbers."""
    for called in re.findall(r"(?<=WHERE )name = '([^']*)'", sql):
        found = await rows(connection, f"SELECT id FROM staff WHERE name = '{called}'")
        sql = sql.replace(f"name = '{called}'", f"id = {found[0][0]}") if found else sql

    def literal(found: re.Match[str]) -> str:
        index = index_of(connection, found.group(1)).hex()
        return f"X'{index}'" if connection.dialect.name == "sqlite" else f"'\\x{index}'"

    def where(found: re.Match[str]) -> str:
        return re.sub(r"'([^']*)'", literal, found.group().replace("address", "address_index", 1))

    return re.sub(r"(?<=WHERE )address (?:= '[^']*'|IN \([^)]*\))", where, sql)


async def lay(database: Database, name: str, **values: object) -> None:
    """One row more, as it lies there."""

    async def work(connection: Connection) -> None:
        if "address" in values:
            values["address_index"] = index_of(connection, str(values["address"]))
        await connection.execute(sa.insert(METADATA[name]).values(**hide(METADATA[name], values)))

    await database.run(work)


def in_file(path: Path, sql: str) -> list[Row]:
    """The same of a file that a program with the keys of the tests has written, whether it still does or not."""
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        names = _ASKED.findall(sql)
        tables = {name: list(map(_row, file.execute(f"SELECT * FROM {name}"))) for name in names if name in METADATA}
    for name, found in tables.items():
        for row in found:
            for column, kind in hidden(METADATA[name]):
                if isinstance(sealed := row[column], bytes):
                    row[column] = Closed(SEAL, kind.column, sealed)
    return [_row(row) for row in _asked(tables, sql)]


def _row(row: sqlite3.Row) -> Row:
    return dict(row)


async def _copied(connection: Connection, sql: str) -> Sequence[sqlite3.Row] | None:
    words = set(_ASKED.findall(sql))
    everything = "*" in sql.replace("count(*)", "")
    if not sql.lstrip().startswith("SELECT") or not (everything or words & HIDDEN):
        return None
    tables = {}
    for name in words & METADATA.keys():
        rows = await connection.execute(sa.select(METADATA[name]))
        tables[name] = [dict(row._mapping) for row in rows]
    return _asked(tables, sql)


def _asked(tables: Mapping[str, Sequence[Row]], sql: str) -> Sequence[sqlite3.Row]:
    copy = sqlite3.connect(":memory:")
    copy.row_factory = sqlite3.Row
    for name, rows in tables.items():
        columns = list(METADATA[name].c.keys())
        copy.execute(f"CREATE TABLE {name} ({', '.join(columns)})")
        for row in rows:
            values = _plain(METADATA[name], row)
            copy.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(values))})", values)
    return copy.execute(sql).fetchall()


def _plain(table: sa.Table, row: Row) -> list[object]:  # type: ignore[explicit-any]
    opened = shown(table, row)
    if table.name == "case_message":
        opened["words"] = opened["words"] or opened["event"] or ""
    if table.name == "visitor":
        opened["thread"] = opened["thread"] or {}
    return [_value(opened[name]) for name in list(table.c.keys())]


def _value(value: object) -> object:
    match value:
        case datetime():
            return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
        case date():
            return value.isoformat()
        case dict() | list():
            return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        case _:
            return value
