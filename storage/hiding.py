"""How a column gets at the keys of its database: they travel with the dialect, of which each engine has its own."""

from __future__ import annotations

from typing import Protocol, cast

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
