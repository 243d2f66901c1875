"""Contents of files as they lie in the database: encrypted, and readable only in the row that they were put into."""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol

import sqlalchemy as sa

from storage.database import Connection, insert, parse
from storage.tables import seal

_VERSION = b"\x01"
"""AES-256-GCM: version, four bytes that name the key, a nonce, and what was encrypted with its tag."""
_NAME, _NONCE = 4, 12
_PROOF = b"the key of this database"


class WrongKey(ValueError):
    """The key is another than the one that this database was filled with."""


class Broken(Exception):
    """What was kept cannot be read: it was changed, or it lay in another place, or its key is not known."""


class _Cipher(Protocol):
    def encrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None) -> bytes: ...
    def decrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None) -> bytes: ...


class Seal:
    """Encrypts and decrypts with one key of 64 hexadecimal digits."""

    def __init__(self, key: str, draw: Callable[[int], bytes] = secrets.token_bytes) -> None:
        # Imported only where files are kept: it loads a library of its own.
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        raw = bytes.fromhex(key)
        self._cipher: _Cipher = AESGCM(raw)
        self._head = _VERSION + hashlib.sha256(b"name of a key" + raw).digest()[:_NAME]
        self._draw = draw

    @property
    def name(self) -> str:
        """What the key is called; it tells nothing of it."""
        return self._head[1:].hex()

    def closed(self, content: bytes, place: str) -> bytes:
        """The contents, for that place alone."""
        nonce = self._draw(_NONCE)
        return self._head + nonce + self._cipher.encrypt(nonce, content, self._head + place.encode())

    def opened(self, sealed: bytes, place: str) -> bytes:
        """What was put into that place. Raises Broken."""
        from cryptography.exceptions import InvalidTag

        head, rest = sealed[: len(self._head)], sealed[len(self._head) :]
        if head != self._head:
            raise Broken
        try:
            return self._cipher.decrypt(rest[:_NONCE], rest[_NONCE:], head + place.encode())
        except (InvalidTag, ValueError):
            raise Broken from None


async def fits(connection: Connection, key: Seal) -> bool:
    """Whether the key is the one that this database was filled with, if it was filled with any."""
    known = {row.name: row.proof for row in await connection.execute(sa.select(seal))}
    try:
        return not known or (key.name in known and key.opened(known[key.name], "proof") == _PROOF)
    except Broken:
        return False


async def prove(connection: Connection, key: Seal, now: datetime) -> None:
    """Make sure that the key fits, now and at every later start. Raises WrongKey."""
    if not await fits(connection, key):
        raise WrongKey("DATA_KEY: is another than the one that the files in this database are encrypted with")
    row = {"name": key.name, "proof": key.closed(_PROOF, "proof"), "created_at": now}
    await connection.execute(insert(connection, seal).values(**row).on_conflict_do_nothing())


def key_beside(url: str) -> str:
    """The key of a demonstration: in a file beside its database, made when it is first needed."""
    parsed = parse(url)
    folder = Path(parsed.database or "").parent if parsed.drivername == "sqlite" else Path("data")
    file = folder / "demo.key"
    file.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError), os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as made:
        made.write(secrets.token_hex(32))
    return file.read_text().strip()
