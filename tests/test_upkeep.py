"""What is done by itself with the database: when it was last forgotten, the file written anew, and what would go."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.centre.keeping import Retention
from bot.upkeep import Upkeep
from storage.database import Connection
from tests.journey import free_port, write_config
from tests.laying import KEYS
from tests.rows import Rows
from tests.talk import WARSAW, House
from tests.test_command_line import answers, cicbot, start


def upkeep(house: House, now: Callable[[], datetime] | None = None) -> Upkeep:
    return Upkeep(house.database, Retention(), WARSAW, 4, now or (lambda: house.now))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 12, day, hour, minute, tzinfo=WARSAW).astimezone(UTC)


async def does(house: House, *statements: str) -> None:
    async def work(connection: Connection) -> None:
        for statement in statements:
            await connection.exec_driver_sql(statement)

    await house.database.run(work)


async def test_when_it_was_last_forgotten_is_known(any_house: House) -> None:
    keeping = upkeep(any_house)
    assert await keeping.age() is None
    await keeping.forget()
    any_house.later(minutes=90)
    assert await keeping.age() == 5400


async def test_the_command_line_says_table_by_table_what_would_go(any_house: House) -> None:
    rows = Rows(any_house)
    for _ in range(3):
        await rows.visit(await rows.person(), any_house.now)
    any_house.later(days=31)
    keeping = upkeep(any_house)
    said = await keeping.purge(dry=True)
    line = next(one for one in said if one.startswith("visit "))
    assert line.split() == ["visit", "3", "visits", "30", "days", "2026-11-24", "08:00"]
    assert said[-1] == "3 rows would be forgotten; nothing was changed, and what hangs on them."
    assert await any_house.rows("SELECT count(*) FROM visit") == [(3,)]
    assert (await keeping.purge(dry=False))[-1] == "3 rows were forgotten, and what hangs on them."
    assert await any_house.rows("SELECT count(*) FROM visit") == [(0,)]


async def test_the_file_is_written_anew_once_a_week_at_its_hour(house: House) -> None:
    path = Path(str(house.database.engine.url.database))
    many = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 2000)"
    ballast = f"{many} INSERT INTO ballast SELECT hex(randomblob(500)) FROM n"
    await does(house, "CREATE TABLE ballast (x)", ballast, "DROP TABLE ballast")
    times = [at(1, 3, 59)]
    keeping = upkeep(house, lambda: times[-1])

    async def size_at(moment: datetime) -> int:
        times.append(moment)
        await keeping.rebuild_due()
        await house.database.scrub()
        return path.stat().st_size

    big = await size_at(at(1, 3, 59))
    small = await size_at(at(1, 4, 10))
    assert small < big - 1_000_000
    assert keeping.damage == ""
    rebuilt = "SELECT value FROM counter WHERE name = 'rebuilt'"
    first = await house.rows(rebuilt)
    await size_at(at(1, 4, 20))
    await size_at(at(7, 4, 10))
    assert await house.rows(rebuilt) == first, "once a week"
    await size_at(at(8, 4, 0))
    assert await house.rows(rebuilt) != first


async def test_a_damaged_file_is_told_of(house: House) -> None:
    keeping = upkeep(house, lambda: at(1, 4))
    # A column that holds what it cannot: as good as what a broken disk leaves.
    await does(
        house,
        "CREATE TABLE odd (x)",
        "INSERT INTO odd VALUES (NULL)",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = 'CREATE TABLE odd (x NOT NULL)' WHERE name = 'odd'",
        "PRAGMA writable_schema = RESET",
    )
    await keeping.rebuild_due()
    assert "odd" in keeping.damage


async def test_purge_beside_a_running_assistant_and_without_one(tmp_path: Path) -> None:
    port = free_port()
    write_config(tmp_path, database="sqlite:///data/x.db", port=port)
    process = await start(tmp_path, "run", env=KEYS)
    _, health = await answers(port)
    assert json.loads(health)["forgotten_seconds_ago"] is None
    dry = await cicbot(tmp_path, "purge", "--dry-run", env=KEYS)
    assert (dry.status, dry.words.splitlines()[0].split()[:3]) == (0, ["table", "rows", "kind"])
    assert "nothing was changed" in dry.words
    assert json.loads((await answers(port))[1])["forgotten_seconds_ago"] is None
    done = await cicbot(tmp_path, "purge", env=KEYS)
    assert (done.status, "were forgotten" in done.words) == (0, True)
    assert json.loads((await answers(port))[1])["forgotten_seconds_ago"] < 60
    process.terminate()
    await asyncio.wait_for(process.communicate(), 20)
    with sqlite3.connect(tmp_path / "data/x.db") as database:
        old = (datetime.now(UTC) - timedelta(days=9)).strftime("%Y-%m-%d %H:%M:%S.000000")
        database.execute("INSERT INTO arrival VALUES ('web', '1', ?)", (old,))
    database.close()
    alone = await cicbot(tmp_path, "purge", "--dry-run", env=KEYS)
    assert "1 rows would be forgotten" in alone.words
    assert "1 rows were forgotten" in (await cicbot(tmp_path, "purge", env=KEYS)).words


async def test_purge_with_another_key_says_so(tmp_path: Path) -> None:
    await cicbot(tmp_path, "migrate", env=KEYS)
    await cicbot(tmp_path, "purge", "--dry-run", env=KEYS)
    told = await cicbot(tmp_path, "purge", env={**KEYS, "DATA_KEY": "cd" * 32})
    assert told.status == 1
    assert "DATA_KEY: is another" in told.words
