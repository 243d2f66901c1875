"""Migrations: up, down and up again on both databases, and in the end the tables that the code believes in."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.__main__ import main
from storage import eventtables, newstables  # noqa: F401
from storage.database import Connection, Database, DatabaseTooNew
from storage.migrating import migrate, newest, revision
from storage.tables import metadata
from tests.laying import opened

both = pytest.mark.parametrize("url", ["sqlite", "asyncpg"], indirect=True)


async def clear(database: Database) -> None:
    """Not even the tables that a test before has left."""
    if database.dialect == "postgresql":
        async with database.begin() as connection:
            await connection.execute(sa.text("DROP SCHEMA public CASCADE"))
            await connection.execute(sa.text("CREATE SCHEMA public"))


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    database = await opened(url)
    await clear(database)
    yield database
    await database.close()


async def tables(database: Database) -> set[str]:
    async with database.begin() as connection:
        return set(await connection.run_sync(lambda sync: sa.inspect(sync).get_table_names()))


def everything(sync: sa.Connection) -> dict[str, dict[str, str]]:
    """All that the database itself tells of its tables, as words that can be compared."""
    inspector = sa.inspect(sync)
    told: dict[str, dict[str, str]] = {}
    for table in sorted(set(inspector.get_table_names()) - {"alembic_version"}):
        facts = told.setdefault(table, {})
        for column in inspector.get_columns(table):
            facts[f"column {column['name']}"] = f"{column['type']!r} {column['nullable']} {column.get('comment')}"
        for index in inspector.get_indexes(table):
            where = {name: str(value) for name, value in index.get("dialect_options", {}).items()}
            facts[f"index {index['name']}"] = f"{index['column_names']} {index['unique']} {where}"
        for check in inspector.get_check_constraints(table):
            facts[f"check {check['name']}"] = " ".join(check["sqltext"].split())
        for key in inspector.get_foreign_keys(table):
            told_key = (key["constrained_columns"], key["referred_table"], key["referred_columns"], key["options"])
            facts[f"foreign key {key['name']}"] = str(told_key)
        for unique in inspector.get_unique_constraints(table):
            facts[f"unique {unique['name']}"] = str(unique["column_names"])
        primary = inspector.get_pk_constraint(table)
        facts[f"primary key {primary['name']}"] = str(primary["constrained_columns"])
        if sync.dialect.name == "sqlite":
            made = sync.execute(sa.text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": table}).scalar()
            facts["ids are used once"] = str("AUTOINCREMENT" in str(made))
    return told


async def told_by(database: Database) -> dict[str, dict[str, str]]:
    async with database.begin() as connection:
        return await connection.run_sync(everything)


@both
async def test_up_down_and_up(database: Database) -> None:
    assert await revision(database) is None
    assert await migrate(database)
    assert await revision(database) == newest()
    first = await told_by(database)
    assert set(first) == set(metadata.tables)
    assert not await migrate(database), "there is nothing left to do"
    assert await migrate(database, "base")
    assert await revision(database) is None
    assert await tables(database) <= {"alembic_version"}
    assert not await migrate(database, "base")
    assert await migrate(database)
    assert await told_by(database) == first


@both
async def test_going_down_works_with_rows_in_the_tables(database: Database) -> None:
    await migrate(database)

    async def fill(connection: Connection) -> None:
        values = {"name": "timetable", "value": 1}
        await connection.execute(sa.insert(metadata.tables["counter"]).values(values))

    await database.run(fill)
    await migrate(database, "base")
    await migrate(database)
    async with database.begin() as connection:
        assert (await connection.execute(sa.text("SELECT count(*) FROM counter"))).scalar() == 0


@both
async def test_what_was_blocked_and_written_is_there_after_the_next_step(database: Database) -> None:
    await migrate(database, "0002")
    async with database.begin() as connection:
        for statement in (
            "INSERT INTO consultant VALUES ('one', 1, '{}')",
            "INSERT INTO absence VALUES (7, 'one', '2026-11-24 08:00', '2026-11-24 09:00')",
            "INSERT INTO visitor (id, channel, address, device_language, discreet, reachable, thread, created_at,"
            " seen_at) VALUES (1, 'web', 'ola', '', false, true, '{}', '2026-11-24', '2026-11-24')",
            "INSERT INTO outbox (id, visitor_id, lane, payload, state, attempts, not_before, created_at)"
            " VALUES (9, 1, 'chat', '{}', 'pending', 0, '2026-11-24', '2026-11-24')",
        ):
            await connection.execute(sa.text(statement))
    await migrate(database)
    async with database.begin() as connection:
        rows = sa.text("SELECT absence.id, consultant, outbox.id, state FROM absence, outbox")
        assert [tuple(row) for row in await connection.execute(rows)] == [(7, "one", 9, "pending")]


@both
async def test_the_models_equal_the_migrations(database: Database) -> None:
    await migrate(database)
    migrated = await told_by(database)
    async with database.begin() as connection:

        def compare(sync: sa.Connection) -> object:
            options = {"compare_type": True, "compare_server_default": True}
            return compare_metadata(MigrationContext.configure(sync, opts=options), metadata)

        assert await connection.run_sync(compare) == []
    # Alembic does not look at check constraints, nor at the condition of an index: the database itself does.
    await migrate(database, "base")
    async with database.begin() as connection:
        await connection.run_sync(metadata.create_all)
    assert await told_by(database) == migrated


@both
async def test_a_database_of_a_later_release_is_left_alone(database: Database) -> None:
    await migrate(database)
    async with database.begin() as connection:
        await connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    for to in (None, "0001", "base"):
        with pytest.raises(DatabaseTooNew, match="9999"):
            await migrate(database, to)
    assert await revision(database) == "9999"
    assert set(await told_by(database)) == set(metadata.tables)


@both
async def test_a_step_that_does_not_exist_is_refused_and_nothing_is_done(database: Database) -> None:
    with pytest.raises(ValueError, match="no step 7777"):
        await migrate(database, "7777")
    assert await tables(database) == set()


@both
async def test_a_migration_that_fails_leaves_nothing(database: Database) -> None:
    """The tables of a step are made in one transaction, on SQLite too."""
    async with database.begin() as connection:
        await connection.execute(sa.text("CREATE TABLE visit (id INTEGER)"))  # in the way of the tenth table or so
    with pytest.raises(sa.exc.DBAPIError):
        await migrate(database)
    assert await tables(database) == {"visit"}
    assert await revision(database) is None


@pytest.mark.parametrize("url", ["asyncpg", "psycopg"], indirect=True)
async def test_processes_that_start_together_migrate_once(url: str) -> None:
    databases = [await opened(url) for _ in range(4)]
    await clear(databases[0])
    try:
        await asyncio.gather(*(migrate(one) for one in databases))
        assert await revision(databases[0]) == newest()
        assert set(await told_by(databases[0])) == set(metadata.tables)
    finally:
        for one in databases:
            await one.close()


# --- The command line ------------------------------------------------------------------------------------------------


def in_file(folder: Path, sql: str) -> list[tuple[object, ...]]:
    (path,) = folder.rglob("*.db")
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_an_operator_migrates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["migrate"]) == 0
    assert newest() in capsys.readouterr().out
    assert in_file(tmp_path, "SELECT version_num FROM alembic_version") == [(newest(),)]
    assert main(["migrate", "--to", "base"]) == 0
    assert in_file(tmp_path, "SELECT version_num FROM alembic_version") == []
    assert main(["migrate"]) == 0
    in_file(tmp_path, "UPDATE alembic_version SET version_num = '9999'")
    capsys.readouterr()
    assert main(["migrate"]) == 1
    assert "9999" in capsys.readouterr().err
