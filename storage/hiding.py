"""Columns that lie encrypted: what is written into one is bound to its row first, and opened again for that row alone.

The keys travel with the dialect, of which each engine has its own. A value is closed for its column and for what its
row is known by (`by`): a natural key that the row has before it is written, and keeps. In another row, or in another
column, it does not open. Reading gives a `Closed`, so that nothing is decrypted that nobody looks at.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, Protocol, cast

import sqlalchemy as sa


class Ring(Protocol):
    """As much of `storage.sealing.Seal` as a column needs."""

    def closed(self, content: bytes, place: str) -> bytes: ...
    def opened(self, sealed: bytes, place: str) -> bytes: ...


class NoKeys(RuntimeError):
    """A database was opened without keys by somebody who needs them."""


_WHERE = "cicbot_ring"


def equip(dialect: sa.Dialect, ring: Ring) -> None:
    """From now on columns of this engine are closed and opened with these keys."""
    setattr(dialect, _WHERE, ring)


def ring_of(dialect: sa.Dialect) -> Ring:
    """The keys of an engine. Raises NoKeys."""
    if (found := getattr(dialect, _WHERE, None)) is None:
        raise NoKeys("this database was opened without its keys")
    return cast(Ring, found)


def place_of(column: str, by: object) -> str:
    """The place that something is closed for."""
    return f"{column}:{by.hex() if isinstance(by, bytes) else by}"


@dataclass(frozen=True, slots=True)
class _Bound:
    """A value for one row."""

    value: object = field(repr=False)
    by: object = field(repr=False)


@dataclass(frozen=True, slots=True)
class Closed:
    """A value as it lies in the database, until somebody opens it. It shows nothing of itself."""

    _ring: Ring = field(repr=False)
    _column: str
    _sealed: bytes = field(repr=False)

    def text(self, by: object) -> str:
        """The words, for the row that is known by that. Raises storage.sealing.Broken."""
        return self._ring.opened(self._sealed, place_of(self._column, by)).decode()

    def data(self, by: object) -> object:
        """The same of what is kept as JSON."""
        return json.loads(self.text(by))


class Hidden(sa.types.TypeDecorator[object]):
    """An encrypted column: `column` is its name with its table's, `by` that column of its row to which it is bound."""

    impl = sa.LargeBinary
    cache_ok = True

    def __init__(self, column: str, by: str, form: Literal["text", "json"] = "text") -> None:
        super().__init__()
        self.column, self.by, self.form = column, by, form

    def process_bind_param(self, value: object, dialect: sa.Dialect) -> bytes | None:
        if value is None:
            return None
        if not isinstance(value, _Bound):
            raise TypeError(f"{self.column}: is written through `hide` alone")
        if self.form == "json":
            text = json.dumps(value.value, ensure_ascii=False, separators=(",", ":"))
        else:
            text = str(value.value)
        return ring_of(dialect).closed(text.encode(), place_of(self.column, value.by))

    def process_result_value(self, value: bytes | None, dialect: sa.Dialect) -> Closed | None:
        return None if value is None else Closed(ring_of(dialect), self.column, value)


@lru_cache
def hidden(table: sa.Table) -> Sequence[tuple[str, Hidden]]:  # type: ignore[explicit-any]
    """The encrypted columns of a table."""
    return tuple((column.name, column.type) for column in table.c if isinstance(column.type, Hidden))


def hide(  # type: ignore[explicit-any]
    table: sa.Table, values: Mapping[str, object], by: object = None
) -> dict[str, object]:
    """The values as they can be written: those of encrypted columns bound to their row.

    What that is known by is taken from the values, or where it is not among them, is `by`.
    """
    bound = dict(values)
    for name, kind in hidden(table):
        if bound.get(name) is not None:
            known = values.get(kind.by, by)
            if known is None:
                raise TypeError(f"{kind.column}: nobody knows which row that is for")
            bound[name] = _Bound(values[name], known)
    return bound


def shown(table: sa.Table, row: Mapping[str, object]) -> dict[str, object]:  # type: ignore[explicit-any]
    """A row that holds all columns, as mapping, with everything that is encrypted opened. Raises Broken."""
    opened = dict(row)
    for name, kind in hidden(table):
        if isinstance(value := row[name], Closed):
            opened[name] = value.data(row[kind.by]) if kind.form == "json" else value.text(row[kind.by])
    return opened
