"""Making a table of SQLite anew in another shape, with all its rows: SQLite itself changes little of one in place.

Only while foreign keys are not enforced (see `storage.migrating`): else everything that hangs on its rows would go with
the old table. What is made is what SQLite keeps of the table in words, edited: so checks, keys and conditions stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import sqlalchemy as sa


def remade(connection: sa.Connection, table: str, edit: Callable[[str], str], copied: Mapping[str, str]) -> None:
    """The table as `edit` makes it of its own CREATE TABLE; of `copied` columns it holds what is written there."""
    made = "SELECT sql FROM sqlite_master WHERE type = ? AND tbl_name = ? AND sql IS NOT NULL"
    sql = str(connection.exec_driver_sql(made, ("table", table)).scalar_one())
    indexes = list(connection.exec_driver_sql(made, ("index", table)).scalars())
    once = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").scalar()
    last = once and connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).scalar()
    new = f"{table}_anew"
    connection.exec_driver_sql(re.sub(rf'^CREATE TABLE "?{table}"?', f"CREATE TABLE {new}", edit(sql)))
    columns = [name for name in _columns(connection, new) if name in _columns(connection, table)]
    values = ", ".join(copied.get(name, name) for name in columns)
    connection.exec_driver_sql(f"INSERT INTO {new} ({', '.join(columns)}) SELECT {values} FROM {table}")  # noqa: S608
    connection.exec_driver_sql(f"DROP TABLE {table}")
    connection.exec_driver_sql(f"ALTER TABLE {new} RENAME TO {table}")
    for index in indexes:
        connection.exec_driver_sql(index)
    if last:
        connection.exec_driver_sql("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (last, table))


def _columns(connection: sa.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")]


def retyped(sql: str, column: str, words: str) -> str:
    """A CREATE TABLE in which a column is what these words say."""
    kinds = r"(?:VARCHAR\(\d+\)|TEXT|JSON|BLOB|BOOLEAN)"
    found, times = re.subn(rf'(?<=[\s,(])"?{column}"? {kinds}(?: NOT NULL)?', f"{column} {words}", sql, count=1)
    assert times == 1, column
    return found
