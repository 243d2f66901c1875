"""The ring of keys: which of them opens what, how its index outlives them, and what stops a start."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot import config
from storage.database import Database, open_database
from storage.hiding import NoKeys
from storage.migrating import migrate
from storage.sealing import Broken, Seal, WrongKey, name_in, ring
from storage.tables import seal
from tests.journey import write_config
from tests.laying import KEY, KEYS, SEAL
from tests.talk import MONDAY, on_postgresql

OLD, NEW = "0" * 64, "1" * 64
TODAY = MONDAY.date()


async def unlocked(url: str, keys: str) -> Database:
    """The database with these keys; closed again where they do not fit."""
    database = await open_database(url, seal=Seal(keys))
    try:
        await migrate(database)
        await database.run(lambda connection: ring(connection).unlock(connection, MONDAY))
    except BaseException:
        await database.close()
        raise
    return database


def test_the_first_key_closes_and_every_key_opens() -> None:
    old, both = Seal(OLD), Seal(f"{NEW}, {OLD}")
    before, after = old.closed(b"before", "here"), both.closed(b"after", "here")
    assert both.opened(before, "here") == b"before"
    assert both.opened(after, "here") == b"after"
    assert (name_in(before), name_in(after)) == (old.name, both.name)
    assert both.names == (Seal(NEW).name, Seal(OLD).name)
    with pytest.raises(Broken):
        old.opened(after, "here")


def test_a_seal_shows_the_names_of_its_keys_and_not_the_keys() -> None:
    assert repr(Seal(f"{NEW} {OLD}")) == f"Seal({Seal(NEW).name}, {Seal(OLD).name})"


async def test_the_index_is_the_same_for_the_same_text_alone_and_outlives_every_key(url: str) -> None:
    told = []
    for keys in (OLD, OLD, f"{NEW} {OLD}"):
        database = await unlocked(url, keys)
        assert database.seal
        told.append(database.seal.index("telegram", "12345"))
        others = {database.seal.index(*one) for one in (("telegram", "12346"), ("viber", "12345"), ("", "12345"))}
        assert len({told[-1], *others}) == 4
        await database.close()
    assert len(set(told)) == 1
    assert len(told[0]) == 16
    database = await unlocked(url, f"{NEW} {OLD}")
    async with database.begin() as connection:
        await connection.execute(sa.delete(seal).where(seal.c.name == Seal(OLD).name))
    await database.close()
    database = await unlocked(url, NEW)
    assert database.seal
    assert database.seal.index("telegram", "12345") == told[0]
    await database.close()


async def test_two_databases_never_have_the_same_index(tmp_path: Path) -> None:
    found = set()
    for name in ("one", "other"):
        database = await unlocked(f"sqlite:///{tmp_path}/{name}.db", OLD)
        assert database.seal
        found.add(database.seal.index("telegram", "12345"))
        await database.close()
    assert len(found) == 2


def test_nothing_is_indexed_before_the_keys_were_tried() -> None:
    with pytest.raises(RuntimeError, match="not unlocked"):
        Seal(OLD).index("telegram", "12345")


async def test_a_key_that_is_missing_stops_the_start_by_its_name(url: str) -> None:
    for keys in (OLD, f"{NEW} {OLD}"):
        await (await unlocked(url, keys)).close()
    for keys, lacking in ((NEW, OLD), (OLD, NEW), ("2" * 64, NEW)):
        with pytest.raises(WrongKey, match=f"DATA_KEY: .*{Seal(lacking).name}"):
            await unlocked(url, keys)
    await (await unlocked(url, f"{OLD} {NEW}")).close()


async def test_what_was_tampered_with_stops_the_start(url: str) -> None:
    database = await unlocked(url, OLD)
    async with database.begin() as connection:
        await connection.execute(sa.update(seal).values(proof=Seal(OLD).closed(b"x" * 32, "another place")))
    await database.close()
    with pytest.raises(WrongKey, match="DATA_KEY"):
        await unlocked(url, OLD)


@on_postgresql
async def test_processes_that_start_together_agree_on_the_index(url: str) -> None:
    await (await unlocked(url, OLD)).close()
    database = await open_database(url, seal=Seal(OLD))
    async with database.begin() as connection:
        await connection.execute(sa.delete(seal))
    first, other = Seal(OLD), Seal(OLD)
    async with database.begin() as one, database.engine.connect() as two:  # type: ignore[union-attr]
        await first.unlock(one, MONDAY)
        second = asyncio.ensure_future(other.unlock(two, MONDAY + timedelta(seconds=1)))
        await asyncio.sleep(0.1)
        assert not second.done(), "it waits for the first"
        await one.commit()
        await second
    assert first.index("a", "b") == other.index("a", "b")
    await database.close()


async def test_whoever_opens_a_database_without_keys_has_none(tmp_path: Path) -> None:
    database = await open_database(f"sqlite:///{tmp_path}/test.db")
    async with database.begin() as connection:
        with pytest.raises(NoKeys):
            ring(connection)
    await database.close()


async def test_a_transaction_finds_the_keys_of_its_database(url: str) -> None:
    database = await open_database(url, seal=SEAL)
    async with database.begin() as connection:
        assert ring(connection) is SEAL is database.seal
    await database.close()


# --- Where they come from --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("keys", [KEY, f"{KEY},{OLD}", f"{KEY}\n{OLD}\n", f"{KEY}, {OLD}"])
def test_several_keys_can_be_given(tmp_path: Path, keys: str) -> None:
    path = write_config(tmp_path, database="sqlite:///data/x.db", port=8080)
    given = config.load(path, {"DATA_KEY": keys}, TODAY).data_keys
    assert given
    assert Seal(given.reveal()).name == SEAL.name


@pytest.mark.parametrize("keys", ["", KEY[1:], f"{KEY}{OLD}", f"{KEY};{OLD}", f"{KEY}, x"])
def test_a_start_without_a_key_is_refused_by_its_name(tmp_path: Path, keys: str) -> None:
    path = write_config(tmp_path, database="sqlite:///data/x.db", port=8080)
    with pytest.raises(config.BadSettings) as caught:
        config.load(path, {**KEYS, "DATA_KEY": keys}, TODAY)
    (problem,) = caught.value.problems
    assert problem.startswith("DATA_KEY: must be ")
    assert "openssl rand -hex 32" in problem
    assert KEY[1:] not in problem
