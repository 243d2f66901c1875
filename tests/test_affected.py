"""Whom it concerns if somebody has read the database: it is counted table by table, and says nothing of anybody."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.affected import told
from storage import erasing
from storage.concerned import look
from storage.database import Connection
from storage.holdings import encrypted, of_visitors
from storage.visitors import find
from tests.coordinating import english
from tests.journey import write_config
from tests.shelves import Shelves, fill
from tests.talk import WARSAW, House
from tests.test_backups import url_of
from tests.test_booking import books
from tests.test_cases import asks
from tests.test_command_line import cicbot

pytestmark = pytest.mark.one_driver


async def test_every_table_that_tells_of_people_is_counted(any_house: House) -> None:
    await fill(Shelves(any_house))
    found = await any_house.database.run(look)
    assert {one.table for one in found.kept} == set(of_visitors())
    assert all(0 < one.people <= one.rows for one in found.kept), found.kept
    ((everybody,),) = await any_house.rows("SELECT count(*) FROM visitor")
    assert sum(one.count for one in found.people) == everybody
    assert found.staff > 0
    assert {one.table: one.encrypted for one in found.kept}["visit"] == encrypted("visit")


async def test_people_are_counted_once_and_only_those_who_were_here_since(desk: House) -> None:
    ivan, ola = await english(desk, "ivan"), await english(desk, "ola")
    case = await asks(ivan)
    assert case
    await ivan.says("my private words")
    await books(ola)
    ola_was_here = desk.now
    desk.later(hours=1)
    await ivan.says("more private words")
    everybody = await desk.database.run(look)
    messages = {one.table: one for one in everybody.kept}["case_message"]
    assert (messages.people, messages.rows >= 2) == (1, True)
    assert {one.table: one.people for one in everybody.kept}["visit"] == 1
    late = await desk.database.run(lambda connection: look(connection, ola_was_here + timedelta(minutes=1)))
    assert [(one.channel, one.language, one.count) for one in late.people] == [("paper", "en", 1)]
    assert "visit" not in {one.table for one in late.kept}


async def test_nobody_is_left_of_whom_everything_is_erased(desk: House) -> None:
    ivan = await english(desk, "ivan")
    await asks(ivan)

    async def forget(connection: Connection) -> None:
        found = await find(connection, "paper", "ivan")
        assert found
        await erasing.forget(connection, found[0], desk.now, WARSAW)

    await desk.database.run(forget)
    found = await desk.database.run(look)
    assert (found.people, found.kept) == ([], [])


async def test_an_operator_is_told_beside_a_running_assistant_and_reads_nothing_of_anybody(
    desk: House, tmp_path: Path
) -> None:
    ivan = await english(desk, "ivan")
    await asks(ivan)
    await ivan.says("my private words")
    config = write_config(tmp_path, database=url_of(desk), port=8080)
    said = await cicbot(tmp_path, "--config", str(config), "affected")
    assert said.status == 0, said.words
    assert "1 people who write here" in said.words
    assert "case_message" in said.words
    assert "72 hours" in said.words
    assert "ivan" not in said.words
    assert "private" not in said.words
    later = await cicbot(tmp_path, "--config", str(config), "affected", "--since", "2099-01-01")
    assert later.words.startswith("0 people who write here")
    assert next(iter(told(await desk.database.run(look)))) in said.words
