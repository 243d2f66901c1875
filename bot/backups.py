"""`cicbot backup` and `cicbot restore`: everything into one encrypted file, and back into a new database.

Whoever was erased since the backup was made is erased again: they stand on a list that the assistant keeps in a small
file of its own, by keyed hashes, and that has to be kept apart from the database.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO
from zoneinfo import ZoneInfo

from bot import agefiles
from storage import backing, erasing, restoring, tombstones
from storage.backing import Contents, Unusable
from storage.database import Connection, Database, reading
from storage.migrating import migrate
from storage.sealing import ring

Erased = Mapping[bytes, datetime]
"""Who was erased, by keyed hashes, and when."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore came to."""

    contents: Contents
    erased_again: int
    staff: int


# --- Making one ------------------------------------------------------------------------------------------------------


async def back_up(url: str, file: Path, recipients: Sequence[str], now: datetime) -> int:
    """Write a backup, beside whoever has the database open; its size in bytes. The file has that name once it is whole.

    Raises BadKey, Unusable, OSError.
    """
    agefiles.check_recipients(recipients)
    with _in_private(file) as made:
        async with reading(url) as connection:
            await agefiles.encrypt(backing.dump(connection, now), made, recipients)
        return made.tell()


@contextmanager
def _in_private(file: Path) -> Iterator[BinaryIO]:
    """A new file that only this user can read, and that has its name only if nothing was raised. Raises OSError."""
    if os.path.lexists(file):
        raise FileExistsError(f"{file} is there already")
    descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(descriptor, "wb") as made:
            yield made
            made.flush()
            os.fsync(descriptor)
        os.link(name, file)  # never over another
    finally:
        os.unlink(name)


# --- The list of those who were erased -------------------------------------------------------------------------------


_TITLE = "# Who was erased, by keyed hashes that name nobody: for cicbot restore --erased.\n"


def write_list(file: Path, erased: Erased) -> None:
    """Write it in the place of what was there. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as made:
            made.write(_TITLE)
            made.writelines(f"{one.hex()} {at.isoformat()}\n" for one, at in sorted(erased.items(), key=_when))
            made.flush()
            os.fsync(descriptor)
        os.replace(name, file)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _when(one: tuple[bytes, datetime]) -> tuple[datetime, bytes]:
    return one[1], one[0]


def read_list(file: Path) -> Erased:
    """Who stands on a list. Raises Unusable, OSError."""
    found: dict[bytes, datetime] = {}
    try:
        lines = file.read_text("ascii").splitlines()
        for line in lines[1:]:
            person, at = line.split(" ")
            found[bytes.fromhex(person)] = _aware(datetime.fromisoformat(at))
    except ValueError:
        raise Unusable(f"{file.name} is no list of those who were erased") from None
    if not lines or lines[0] + "\n" != _TITLE:
        raise Unusable(f"{file.name} is no list of those who were erased")
    return found


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError
    return moment


async def list_of(url: str) -> Erased:
    """The list as the database itself has it."""
    async with reading(url) as connection:
        return await tombstones.everybody(connection)


# --- Restoring -------------------------------------------------------------------------------------------------------


async def look_into(file: BinaryIO, keys: Sequence[object]) -> Contents:
    """Read a whole backup and write nothing. Raises Unusable."""
    async with agefiles.lines_of(file, keys) as lines:
        return await backing.check(lines)


async def restore(
    database: Database, file: BinaryIO, keys: Sequence[object], erased: Erased, now: datetime, zone: ZoneInfo
) -> Restored:
    """Fill a new database: everything or nothing. It is read through before anything is written.

    Raises Unusable, and WrongKey where it is encrypted with another DATA_KEY.
    """
    before = await look_into(file, keys)
    await migrate(database)
    async with database.begin() as connection:
        async with agefiles.lines_of(file, keys) as lines:
            contents = await backing.restore(connection, lines)
        if contents != before:
            raise Unusable("it was changed while it was read")
        await ring(connection).unlock(connection, now)
        found = await _begin_again(connection, contents, erased, now, zone)
    await database.scrub()
    return found


async def _begin_again(
    connection: Connection, contents: Contents, erased: Erased, now: datetime, zone: ZoneInfo
) -> Restored:
    """What was so when the backup was made, and must not be so now."""
    await tombstones.add(connection, erased)
    again = await erasing.again(connection, now, zone)
    await restoring.begin_again(connection, now)
    return Restored(contents, again, await restoring.staff(connection))
