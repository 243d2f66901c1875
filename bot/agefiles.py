"""Files that are encrypted to age recipients: whoever writes them needs public keys alone, and cannot read them again.

What goes in and out runs through a pipe, a portion at a time; the library does its part in a thread of its own.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from storage.backing import LONGEST, PORTION, Unusable

IDENTITY = "BACKUP_IDENTITY_FILE"
"""Where the environment names the file with the secret key."""
_BEGINS = "AGE-SECRET-KEY-"


class BadKey(Exception):
    """A key cannot be used; the text says why, and never shows a secret one."""


# --- Keys ------------------------------------------------------------------------------------------------------------


def check_recipients(keys: Sequence[str]) -> None:
    """Raises BadKey where one of them is none, or where there is none."""
    _recipients(keys)


def _recipients(keys: Sequence[str]) -> list[object]:
    import pyrage  # only paid for where a backup is made

    if not keys:
        raise BadKey("[backup] recipients: there are none; `age-keygen` makes a key, on another machine than this one")
    found: list[object] = []
    for key in keys:
        try:
            found.append(pyrage.x25519.Recipient.from_str(key))
        except pyrage.RecipientError:
            raise BadKey(f"[backup] recipients: {key} is no public key of age, as age1…") from None
    return found


def identities(path: Path | None, environ: Mapping[str, str]) -> list[object]:
    """The secret keys in a file, as `age-keygen` writes it. Raises BadKey."""
    import pyrage

    path = path or (Path(environ[IDENTITY]) if environ.get(IDENTITY) else None)
    if path is None:
        raise BadKey(f"--identity: name the file with the secret key, here or in {IDENTITY}")
    try:
        if path.stat().st_mode & 0o004:
            raise BadKey(f"--identity: everybody on this machine may read {path}; take that away with chmod o-rwx")
        lines = path.read_text("utf-8").split()
        return [pyrage.x25519.Identity.from_str(one) for one in lines if one.startswith(_BEGINS)] or _no_key(path)
    except (OSError, ValueError, pyrage.IdentityError):
        return _no_key(path)


def _no_key(path: Path) -> list[object]:
    raise BadKey(f"--identity: there is no secret key of age in {path}")


# --- Writing ---------------------------------------------------------------------------------------------------------


async def encrypt(portions: AsyncIterator[bytes], file: BinaryIO, keys: Sequence[str]) -> None:
    """Write what comes, encrypted. Raises what was raised on either side; what was written then is worth nothing."""
    recipients = _recipients(keys)
    reader, writer = _pipe()
    done = asyncio.ensure_future(asyncio.to_thread(_encrypt, reader, file, recipients))
    try:
        with writer, suppress(BrokenPipeError):  # what was the matter there is told below
            async for portion in portions:
                await asyncio.to_thread(writer.write, portion)
    finally:
        await asyncio.wait({done})
    done.result()


def _encrypt(reader: BinaryIO, file: BinaryIO, recipients: Sequence[object]) -> None:
    import pyrage

    try:
        with reader:
            pyrage.encrypt_io(reader, file, recipients)
    except pyrage.EncryptError as error:  # which is how it tells that the disk is full
        raise OSError(f"it cannot be written: {error}") from None


def _pipe() -> tuple[BinaryIO, BinaryIO]:
    here, there = os.pipe()
    return os.fdopen(here, "rb"), os.fdopen(there, "wb")


# --- Reading ---------------------------------------------------------------------------------------------------------


@asynccontextmanager
async def lines_of(file: BinaryIO, keys: Sequence[object]) -> AsyncIterator[AsyncIterator[bytes]]:
    """The lines in an encrypted file, from its beginning. They raise Unusable where it cannot be decrypted."""
    file.seek(0)
    reader, writer = _pipe()
    done = asyncio.ensure_future(asyncio.to_thread(_decrypt, file, writer, keys))
    try:
        with reader:
            yield _lines(reader, done)
    finally:
        await asyncio.wait({done})
        done.exception()  # it was told with the lines, or nobody asked for all of them


def _decrypt(file: BinaryIO, writer: BinaryIO, keys: Sequence[object]) -> None:
    import pyrage

    try:
        with writer:
            pyrage.decrypt_io(file, writer, keys)
    except BrokenPipeError:
        return  # nobody wants to know more
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            raise Unusable("it is encrypted to another key than this one") from None
        raise Unusable("it is cut off, was changed, or is no file of age") from None
    except (OSError, ValueError):
        raise Unusable("it is cut off, was changed, or is no file of age") from None


async def _lines(reader: BinaryIO, done: asyncio.Future[None]) -> AsyncIterator[bytes]:
    while some := await asyncio.to_thread(_some, reader):
        for line in some:
            yield line
    await done  # only now is it known that this was all


def _some(reader: BinaryIO) -> list[bytes]:
    """The next lines, about a portion of them; the last of all may lack its end. Raises Unusable."""
    found: list[bytes] = []
    size = 0
    while size < PORTION and (line := reader.readline(LONGEST + 1)):
        if len(line) > LONGEST:
            raise Unusable("a line of it is longer than any that is ever written")
        found.append(line)
        size += len(line)
    return found
