"""What lies encrypted in the database, and what is known by a keyed hash alone: the ring of keys that does both."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol, cast

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from storage.database import Connection, parse
from storage.hiding import ring_of
from storage.tables import seal

_VERSION = b"\x01"
"""AES-256-GCM: version, four bytes that name the key, a nonce, and what was encrypted with its tag."""
_NAME, _NONCE, _INDEX = 4, 12, 16
_INDEX_KEY = "index key"
"""Where the key of the index lies, as far as its encryption is concerned."""
_ALONE = 0x7365_616C
"""An advisory lock's number: two processes that start at once with an empty database do not both draw an index key."""


class WrongKey(ValueError):
    """The ring lacks a key that this database was filled with."""


class Broken(Exception):
    """What was kept cannot be read: it was changed, or it lay in another place, or its key is not known."""


class _Cipher(Protocol):
    def encrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None) -> bytes: ...
    def decrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None) -> bytes: ...


class Seal:
    """A ring of keys of 64 hexadecimal digits, with spaces or commas between: the first encrypts, and each decrypts.

    Keyed hashes (`index`) have a key of their own, which is drawn once, lies in the database encrypted with each key of
    the ring, and stays when these change: what is known by its hash alone could not be hashed anew. `unlock` reads it.
    """

    def __init__(self, keys: str, draw: Callable[[int], bytes] = secrets.token_bytes) -> None:
        # Imported here alone: it loads a library of its own.
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        raw = [bytes.fromhex(key) for key in keys.replace(",", " ").split()]
        self._ciphers: dict[bytes, _Cipher] = {_head(one): AESGCM(one) for one in raw}
        self._newest = next(iter(self._ciphers))
        self._draw = draw
        self._forged: type[Exception] = InvalidTag
        self._index_key = b""
        self._labels: dict[str, bytes] = {}

    def __repr__(self) -> str:
        return f"Seal({', '.join(self.names)})"

    @property
    def name(self) -> str:
        """What the key is called that encrypts; it tells nothing of it."""
        return self.names[0]

    @property
    def names(self) -> tuple[str, ...]:
        """What the keys are called."""
        return tuple(map(name_in, self._ciphers))

    @property
    def index_name(self) -> str:
        """What the key of the index is called; empty before `unlock`."""
        return _called(self._index_key)

    async def index_name_in(self, connection: Connection) -> str:
        """The same of a database that is only read; empty where nothing was sealed yet. Raises WrongKey."""
        return _called(await connection.run_sync(self._index_of))

    def closed(self, content: bytes, place: str) -> bytes:
        """The contents, for that place alone."""
        nonce = self._draw(_NONCE)
        head = self._newest
        return head + nonce + self._ciphers[head].encrypt(nonce, content, head + place.encode())

    def is_newest(self, sealed: bytes) -> bool:
        """Whether something was encrypted with the key that encrypts now."""
        return sealed.startswith(self._newest)

    def opened(self, sealed: bytes, place: str) -> bytes:
        """What was put into that place. Raises Broken."""
        head, rest = sealed[: len(self._newest)], sealed[len(self._newest) :]
        cipher = self._ciphers.get(head)
        if cipher is None:
            raise Broken
        try:
            return cipher.decrypt(rest[:_NONCE], rest[_NONCE:], head + place.encode())
        except (self._forged, ValueError):
            raise Broken from None

    def index(self, label: str, text: str) -> bytes:
        """Sixteen bytes by which a text is found again and which tell nothing of it; others under each label.

        HMAC-SHA256 with a key for each label (the first block of HKDF-Expand, RFC 5869).
        """
        if not self._index_key:
            raise RuntimeError("this database was not unlocked")
        if (key := self._labels.get(label)) is None:
            key = self._labels[label] = hmac.digest(self._index_key, label.encode() + b"\x01", "sha256")
        return hmac.digest(key, text.encode(), "sha256")[:_INDEX]

    async def unlock(self, connection: Connection, now: datetime) -> None:
        """Make sure that these are all the keys that the database was filled with, and learn that of its index.

        Raises WrongKey.
        """
        await connection.run_sync(self.unlock_at_once, now)

    async def fit(self, connection: Connection) -> None:
        """Make sure of the same, and write nothing. Raises WrongKey."""
        await connection.run_sync(self._index_of)

    def unlock_at_once(self, connection: sa.Connection, now: datetime) -> None:
        """The same as `unlock`, for a step of a migration."""
        self._index_key, self._labels = self._index_of(connection) or self._first(connection), {}
        known = sa.select(seal.c.name).where(seal.c.name == self.name)
        if connection.execute(known).scalar() is None:
            proof = self.closed(self._index_key, _INDEX_KEY)
            row = {"name": self.name, "proof": proof, "created_at": now}
            insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
            connection.execute(insert(seal).values(**row).on_conflict_do_nothing())

    def _first(self, connection: sa.Connection) -> bytes:
        if connection.dialect.name == "postgresql":
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ALONE})
        return self._index_of(connection) or self._draw(32)

    def _index_of(self, connection: sa.Connection) -> bytes:
        """The key of the index; empty where nothing was sealed yet. Raises WrongKey."""
        known = {row.name: row.proof for row in connection.execute(sa.select(seal))}
        if lacking := sorted(known.keys() - set(self.names)):
            raise WrongKey(
                f"DATA_KEY: is another than this database is encrypted with; it lacks the key {', '.join(lacking)}"
            )
        try:
            return next((self.opened(proof, _INDEX_KEY) for proof in known.values()), b"")
        except Broken:
            raise WrongKey("DATA_KEY: does not open what this database was filled with") from None


def _head(key: bytes) -> bytes:
    return _VERSION + _short(key)


def _short(key: bytes) -> bytes:
    return hashlib.sha256(b"name of a key" + key).digest()[:_NAME]


def _called(key: bytes) -> str:
    return _short(key).hex() if key else ""


def name_in(sealed: bytes) -> str:
    """What the key is called that something was encrypted with."""
    return sealed[len(_VERSION) : len(_VERSION) + _NAME].hex()


def ring(connection: Connection) -> Seal:
    """The keys of the database that a transaction is in."""
    return cast(Seal, ring_of(connection.dialect))


def key_beside(url: str) -> str:
    """The key of a demonstration: in a file beside its database, made when it is first needed."""
    parsed = parse(url)
    folder = Path(parsed.database or "").parent if parsed.drivername == "sqlite" else Path("data")
    file = folder / "demo.key"
    file.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError), os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as made:
        made.write(secrets.token_hex(32))
    return file.read_text().strip()
