"""`cicbot backup` and `cicbot restore`: everything into one encrypted file, and back into a new database.

Whoever was erased since the backup was made is erased again, and what others have said since that they do not want is
so again: they stand on a list that the assistant keeps in a small file of its own, by keyed hashes, and that has to be
kept apart from the database.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO
from zoneinfo import ZoneInfo

from bot import agefiles
from storage import backing, erasing, restoring, restraints, tombstones
from storage.backing import Contents, Unusable
from storage.database import Connection, Database, reading
from storage.migrating import migrate
from storage.restraints import Restraints, What
from storage.sealing import Seal, ring


@dataclass(frozen=True, slots=True)
class Listed:
    """What a restore must not bring back, by keyed hashes."""

    erased: Mapping[bytes, datetime]
    """Who was erased, and when."""
    restraints: Restraints
    """What others do not want."""
    key: str
    """What the key of the hashes is called; empty if the list does not say so, as those of earlier releases."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore came to."""

    contents: Contents
    erased_again: int
    restrained: int
    """How many people and visits are written to more carefully than the backup says, or not announced to any more."""
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


# --- What a restore must not bring back -------------------------------------------------------------------------------


_TITLE = "# Who was erased and what others do not want, by keyed hashes that name nobody: for cicbot restore --erased."
_OLDER = "# Who was erased, by keyed hashes that name nobody: for cicbot restore --erased."
"""The title of lists that name no key and tell of nothing but that."""
_KEY, _NO_KEY = re.compile("# key ([0-9a-f]{8}|none)"), "none"


def write_list(file: Path, listed: Listed) -> None:
    """Write it in the place of what was there. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as made:
            made.writelines(f"{line}\n" for line in _lines(listed))
            made.flush()
            os.fsync(descriptor)
        os.replace(name, file)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _lines(listed: Listed) -> Iterator[str]:
    """In the order of the moments: who came when into the database is nobody's business."""
    yield _TITLE
    yield f"# key {listed.key or _NO_KEY}"
    gone = [(at, person.hex(), "") for person, at in listed.erased.items()]
    wants = [(at, person.hex(), what) for person, whats in listed.restraints.items() for what, at in whats.items()]
    for at, person, what in sorted((*gone, *wants)):
        yield f"{person} {at.isoformat()} {what}".rstrip()


def read_list(file: Path) -> Listed:
    """What stands on a list, also on one of an earlier release. Raises Unusable, OSError."""
    try:
        title, *lines = file.read_text("ascii").splitlines() or [""]
        key = ""
        if title != _OLDER:
            named = _KEY.fullmatch(lines.pop(0)) if title == _TITLE and lines else None
            if named is None:
                raise ValueError
            key = "" if named[1] == _NO_KEY else named[1]
        return _listed(lines, key)
    except ValueError:
        raise Unusable(f"{file.name} is no list of those who were erased") from None


def _listed(lines: Sequence[str], key: str) -> Listed:
    """Raises ValueError."""
    erased: dict[bytes, datetime] = {}
    restraints: dict[bytes, dict[What, datetime]] = {}
    for line in lines:
        person, at, *what = line.split(" ")
        match what:
            case []:
                erased[bytes.fromhex(person)] = _aware(datetime.fromisoformat(at))
            case [("news" | "discreet" | "silent") as one]:
                restraints.setdefault(bytes.fromhex(person), {})[one] = _aware(datetime.fromisoformat(at))
            case _:
                raise ValueError
    return Listed(erased, restraints, key)


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError
    return moment


async def listed_in(connection: Connection, key: str) -> Listed:
    """The list as the database itself has it, whose index has that key."""
    return Listed(await tombstones.everybody(connection), await restraints.everything(connection), key)


async def list_of(url: str, seal: Seal) -> Listed:
    """The same, beside whoever has the database open. Raises WrongKey, FileNotFoundError."""
    async with reading(url) as connection:
        return await listed_in(connection, await seal.index_name_in(connection))


# --- Restoring -------------------------------------------------------------------------------------------------------


async def look_into(file: BinaryIO, keys: Sequence[object]) -> Contents:
    """Read a whole backup and write nothing. Raises Unusable."""
    async with agefiles.lines_of(file, keys) as lines:
        return await backing.check(lines)


async def restore(
    database: Database, file: BinaryIO, keys: Sequence[object], listed: Listed | None, now: datetime, zone: ZoneInfo
) -> Restored:
    """Fill a new database: everything or nothing. It is read through before anything is written. Without a list nobody
    knows who was erased since, and nobody's consent to announcements holds.

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
        found = await _begin_again(connection, contents, listed, now, zone)
    await database.scrub()
    return found


async def _begin_again(
    connection: Connection, contents: Contents, listed: Listed | None, now: datetime, zone: ZoneInfo
) -> Restored:
    """What was so when the backup was made, and must not be so now. Raises Unusable."""
    if listed:
        if listed.key not in ("", ring(connection).index_name):
            raise Unusable("the list is of another database: by its hashes nobody of this one would be found")
        await tombstones.add(connection, listed.erased)
        await restraints.add(connection, listed.restraints)
    again = await erasing.again(connection, now, zone)
    restrained = await (restraints.obey(connection) if listed else restraints.obey_unknown(connection, now))
    await restoring.begin_again(connection, now)
    return Restored(contents, again, restrained, await restoring.staff(connection))
