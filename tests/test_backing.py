"""Backups as lines: a whole database and back, on the other kind of database too, and whatever is not whole refused."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage import backing
from storage.backing import Contents, Unusable
from storage.database import Connection, Database, open_database, reading
from storage.migrating import migrate, newest
from storage.sealing import Seal
from storage.tables import metadata
from tests.conftest import Postgres
from tests.laying import KEY
from tests.rows import Rows
from tests.shelves import Shelves, fill
from tests.talk import House, a_house

pytestmark = pytest.mark.one_driver


async def dumped(house: House) -> list[bytes]:
    """The lines of a backup of a house that goes on meanwhile."""
    url = str(house.database.engine.url.render_as_string(hide_password=False))
    async with reading(url) as connection:
        portions = [one async for one in backing.dump(connection, house.now)]
    return b"".join(portions).splitlines(keepends=True)


async def given(lines: Sequence[bytes]) -> AsyncIterator[bytes]:
    for line in lines:
        yield line


async def checked(lines: Sequence[bytes]) -> Contents:
    return await backing.check(given(lines))


async def restored(database: Database, lines: Sequence[bytes]) -> Contents:
    return await database.run(lambda connection: backing.restore(connection, given(lines)))


async def everything(database: Database) -> dict[str, list[str]]:
    async def work(connection: Connection) -> dict[str, list[str]]:
        return {
            name: sorted(_told(row) for row in await connection.execute(sa.select(backing._bare(table))))
            for name, table in metadata.tables.items()
        }

    return await database.run(work)


def _told(row: Sequence[object]) -> str:
    """JSON in an order that is the same everywhere."""
    return str([json.dumps(one, sort_keys=True) if isinstance(one, dict | list) else one for one in row])


async def a_new_database(url: str) -> Database:
    database = await open_database(url, seal=Seal(KEY))
    await migrate(database)
    return database


@pytest.fixture(params=["to sqlite", "to postgresql"])
def other(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Where it is restored: another database, which is emptied if need be when it is asked for."""

    def of_postgresql() -> str:
        postgres: Postgres = request.getfixturevalue("postgres")
        postgres.wipe()
        return postgres.url("psycopg")

    return of_postgresql if request.param == "to postgresql" else lambda: f"sqlite:///{tmp_path}/other.db"


async def test_everything_comes_back_as_it_was(url: str, other: Callable[[], str]) -> None:
    async with a_house(url) as house:
        await fill(Shelves(house))
        lines, before = await dumped(house), await everything(house.database)
    assert json.loads(lines[0])["step"] == newest()
    database = await a_new_database(other())
    try:
        contents = await restored(database, lines)
        assert await everything(database) == before
        assert contents.rows == {name: len(rows) for name, rows in before.items()}
    finally:
        await database.close()


async def test_no_number_is_given_twice(url: str, other: Callable[[], str]) -> None:
    async with a_house(url) as house:
        shelves = Shelves(house)
        last = await shelves.lay("walk_in", staff_id=None)
        gone = [await shelves.lay("canned") for _ in range(3)][-1]
        await house.rows("DELETE FROM canned RETURNING id")
        lines = await dumped(house)
    database = await a_new_database(other())
    try:
        await restored(database, lines)
        walk_in, canned = (metadata.tables[name] for name in ("walk_in", "canned"))

        async def work(connection: Connection) -> list[object]:
            row = {"office": "krakow", "service": "career", "at": house.now}
            first = await connection.execute(sa.insert(walk_in).values(**row).returning(walk_in.c.id))
            again = {"position": 1, "created_at": house.now}
            second = await connection.execute(sa.insert(canned).values(**again).returning(canned.c.id))
            return [first.scalar_one(), second.scalar_one()]

        assert await database.run(work) == [last + 1, gone + 1]
    finally:
        await database.close()


async def test_conversations_that_were_joined_come_back_in_any_order(house: House, tmp_path: Path) -> None:
    rows = Rows(house)
    who = await rows.person()
    first, second = [await rows.case(who, house.now) for _ in range(2)]
    await house.rows(f"UPDATE cases SET joined_to = {second} WHERE id = {first} RETURNING id")
    lines = await dumped(house)
    database = await a_new_database(f"sqlite:///{tmp_path}/other.db")
    try:
        await restored(database, lines)
        assert (await everything(database))["cases"] == (await everything(house.database))["cases"]
    finally:
        await database.close()


async def test_it_shows_one_moment_while_the_world_goes_on(any_house: House) -> None:
    rows = Rows(any_house)
    for _ in range(100):
        await rows.visit(await rows.person(), any_house.now)
    url = str(any_house.database.engine.url.render_as_string(hide_password=False))
    found = b""
    async with reading(url) as connection:
        async for portion in backing.dump(connection, any_house.now):
            found += portion
            await rows.visit(await rows.person(), any_house.now)  # nobody waits for it either
    contents = await checked(found.splitlines(keepends=True))
    assert (contents.rows["visitor"], contents.rows["visit"]) == (100, 100)


async def test_the_log_is_emptied_after_a_backup_and_nobody_waits_for_that(house: House) -> None:
    who = await Rows(house).person()
    began = time.monotonic()
    async with reading(str(house.database.engine.url.render_as_string(hide_password=False))) as connection:
        assert (await connection.execute(sa.text("SELECT count(*) FROM visitor"))).scalar() == 1
        await Rows(house).visit(who, house.now)
        assert not await house.database.scrub()
    assert await house.database.scrub()
    assert time.monotonic() - began < 4, "it does not wait for whoever reads"


async def test_however_much_there_is_it_comes_in_portions(house: House) -> None:
    rows = Rows(house)
    case = await rows.case(await rows.person(), house.now)
    big = "zeroblob(3000000)"
    columns = "case_id, name, type, size, source, ref, content, created_at"
    for number in range(12):
        values = f"{case}, 'f{number}', 'x', 1, 'here', '', {big}, '2026-11-23 08:00:00.000000'"
        await house.rows(f"INSERT INTO stored_file ({columns}) VALUES ({values}) RETURNING id")
    url = str(house.database.engine.url.render_as_string(hide_password=False))
    async with reading(url) as connection:
        sizes = [len(one) async for one in backing.dump(connection, house.now)]
    assert sum(sizes) > 12 * 4_000_000
    assert max(sizes[-6:]) < 2 * 4_000_100, "after the first it is known how large they are"


# --- What is not whole -----------------------------------------------------------------------------------------------


def sealed(lines: Sequence[bytes]) -> list[bytes]:
    """The same with a digest that fits: what somebody could make who has the public key."""
    *body, last = lines
    end = json.loads(last) | {"sha256": hashlib.sha256(b"".join(body)).hexdigest()}
    return [*body, json.dumps(end, separators=(",", ":")).encode() + b"\n"]


Change = Callable[[list[bytes]], list[bytes]]


def place(lines: Sequence[bytes], table: str) -> int:
    return next(number for number, line in enumerate(lines) if line.startswith(b'{"table":"%s"' % table.encode()))


def replaced(table: str, old: bytes, new: bytes) -> Change:
    def change(lines: list[bytes]) -> list[bytes]:
        at = place(lines, table) + 1
        assert old in lines[at], lines[at]
        return [*lines[:at], lines[at].replace(old, new), *lines[at + 1 :]]

    return change


def renamed(old: bytes, new: bytes) -> Change:
    return lambda lines: [line.replace(old, new, 1) if line.startswith(b"{") else line for line in lines]


_OR = "not whole|do not belong together"
BROKEN: dict[str, tuple[Change, str]] = {
    "nothing at all": (lambda lines: [], "cut off"),
    "no end": (lambda lines: lines[:-1], "cut off"),
    "cut off in a line": (lambda lines: [*lines[:-1], lines[-1][:20]], "cut off"),
    "a row less": (lambda lines: [*lines[: place(lines, "visitor") + 1], *lines[place(lines, "visitor") + 2 :]], _OR),
    "a row twice": (
        lambda lines: [*lines[: place(lines, "visitor") + 2], *lines[place(lines, "visitor") + 1 :]], _OR,
    ),
    "another value": (replaced("visitor", b"paper", b"paper2"), "not whole"),
    "something behind its end": (lambda lines: [*lines, lines[-1]], "behind its end"),
    "another program's": (lambda lines: [b'{"hello": 1}\n', *lines], "not a backup"),
    "no JSON": (lambda lines: [b"PK\x03\x04", *lines], "cut off, or not a backup"),
    "very deep JSON": (lambda lines: [b"[" * 100_000, *lines], "not a backup"),
}  # fmt: skip
FORGED: dict[str, tuple[Change, str]] = {
    "another format": (renamed(b'"cicbot backup":1', b'"cicbot backup":2'), "format"),
    "an older step": (renamed(b'"step":"%s"' % newest().encode(), b'"step":"0001"'), "of step 0001"),
    "without a moment": (renamed(b'"made_at":"2026', b'"made_at":"x2026'), "when it was made"),
    "a table that there is not": (renamed(b'{"table":"visitor"', b'{"table":"sqlite_master"'), "tables"),
    "the table of steps": (renamed(b'{"table":"visitor"', b'{"table":"alembic_version"'), "tables"),
    "a table with a path": (renamed(b'{"table":"visitor"', b'{"table":"../../etc/passwd"'), "tables"),
    "a table twice": (lambda lines: [*lines[:2], lines[1], *lines[2:]], "tables"),
    "a table less": (lambda lines: [*lines[:1], *lines[2:]], "tables"),
    "another column": (renamed(b'"columns":["id","channel"', b'"columns":["id","canal"'), "tables"),
    "rows before tables": (lambda lines: [lines[0], b"[1]\n", *lines[1:]], "not a backup"),
    "text for a number": (replaced("visitor", b"[1,", b'["1",'), "table visitor"),
    "a number too large": (replaced("visitor", b"[1,", b"[9223372036854775808,"), "table visitor"),
    "a naive moment": (replaced("visitor", b"+00:00", b""), "table visitor"),
    "a value more": (replaced("visitor", b"[1,", b"[1,1,"), "table visitor"),
    "nothing where something must be": (replaced("visitor", b'"paper"', b"null"), "table visitor"),
    "a text with a zero": (replaced("visitor", b'"paper"', b'"p\\u0000"'), "table visitor"),
    "a text too long": (replaced("visitor", b'"paper"', b'"%s"' % (b"x" * 17)), "table visitor"),
    "counters of nothing": (renamed(b'{"counters":{', b'{"counters":{"sqlite_master":1,'), "counters"),
    "counters that count back": (renamed(b'{"counters":{', b'{"counters":{"walk_in":-1,'), "counters"),
}  # fmt: skip


@pytest.mark.parametrize("name", [*BROKEN, *FORGED])
async def test_what_is_not_whole_is_refused_and_leaves_nothing(name: str, house: House, tmp_path: Path) -> None:
    rows = Rows(house)
    await rows.visit(await rows.person(), house.now)
    lines = await dumped(house)
    change, why = {**BROKEN, **FORGED}[name]
    broken = change(lines) if name in BROKEN else sealed(change(lines))
    assert broken != lines
    with pytest.raises(Unusable, match=why):
        await checked(broken)
    database = await a_new_database(f"sqlite:///{tmp_path}/other.db")
    try:
        with pytest.raises(Unusable, match=why):
            await restored(database, broken)
        assert await database.run(backing.is_empty)
    finally:
        await database.close()


async def test_rows_that_do_not_belong_together_are_refused(house: House, tmp_path: Path) -> None:
    rows = Rows(house)
    await rows.visit(await rows.person(), house.now)
    lines = sealed(replaced("visitor", b"[1,", b"[2,")(await dumped(house)))
    await checked(lines)
    database = await a_new_database(f"sqlite:///{tmp_path}/other.db")
    try:
        with pytest.raises(Unusable, match="do not belong together"):
            await restored(database, lines)
        assert await database.run(backing.is_empty)
    finally:
        await database.close()


async def test_only_an_empty_database_is_filled(house: House) -> None:
    lines = await dumped(house)
    with pytest.raises(Unusable, match="not empty"):
        await restored(house.database, lines)


async def test_a_database_of_another_step_is_not_backed_up(house: House) -> None:
    await migrate(house.database, "0004")
    with pytest.raises(Unusable, match="cicbot migrate"):
        await dumped(house)


async def test_there_is_nothing_to_read_where_no_file_is(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        async with reading(f"sqlite:///{tmp_path}/nothing.db"):
            raise AssertionError
    assert list(tmp_path.iterdir()) == []


async def test_whoever_reads_cannot_write(any_house: House) -> None:
    url = str(any_house.database.engine.url.render_as_string(hide_password=False))
    with pytest.raises(sa.exc.DBAPIError):
        async with reading(url) as connection:
            await connection.execute(sa.text("DELETE FROM counter"))
