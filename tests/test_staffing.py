"""The roster from the command line: processes of their own, with the assistant running and not."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import stat
from pathlib import Path

import aiohttp
import pytest

from bot.config import DEMO
from bot.running import staffing_for
from bot.staffing import Wish, Wrong, ask, socket_of
from tests.atdesk import Colleague, a_program, employ, tells
from tests.journey import free_port, write_config
from tests.laying import KEYS
from tests.standin.telegram import TOKEN
from tests.test_command_line import Said, answers, cicbot, start, what_it_says

CODE = re.compile(r"[2-9A-HJKMNP-Z]{26}")


def config(folder: Path, port: int = 8080, **telegram: str) -> None:
    write_config(folder, database="sqlite:///data/x.db", port=port, telegram=telegram or None, desk="on = true")


async def staff(folder: Path, *words: str) -> Said:
    return await cicbot(folder, "staff", *words, env={**KEYS, "TELEGRAM_TOKEN": TOKEN})


async def enters(port: int, code: str) -> int:
    """The status with which the desk answers a code."""
    headers = {"X-Desk": "1", "Origin": f"http://127.0.0.1:{port}"}
    async with aiohttp.ClientSession() as http:
        url = f"http://127.0.0.1:{port}/desk/enter"
        async with http.post(url, json={"code": code}, headers=headers) as answer:
            return answer.status


async def test_somebody_is_invited_listed_and_let_go(tmp_path: Path) -> None:
    config(tmp_path, bot_name="centre_bot")
    invite = ("--name", "Ewa Nowak", "--role", "coordinator", "--office", "krakow", "tarnow", "--language", "uk")
    said = await staff(tmp_path, "invite", *invite, "--consultant", "consultant-1")
    assert said.status == 0, said.words
    code = CODE.search(said.words)
    assert code
    assert f"https://t.me/centre_bot?start=join-{code[0]}" in said.words
    assert "It works once, until 20" in said.words
    listed = (await staff(tmp_path, "list")).words
    assert "1  Ewa Nowak  coordinator  krakow, tarnow  uk  consultant-1  (invited)" in listed
    assert "no rights any more" in (await staff(tmp_path, "remove", "Ewa Nowak")).words
    assert "Nobody is on the roster" in (await staff(tmp_path, "list")).words
    assert (await staff(tmp_path, "link", "Ewa Nowak")).status == 1


WRONG = {
    "--role": Wish("invite", "Ewa", "boss"),
    "--office berlin": Wish("invite", "Ewa", "owner", ("berlin",)),
    "--language": Wish("invite", "Ewa", "owner", (), ("xx-yy-zz",)),
    "--consultant nobody": Wish("invite", "Ewa", "owner", (), (), "nobody"),
    "--name": Wish("invite", " ", "owner"),
    "nobody on the roster": Wish("remove", "Jan"),
    "several people": Wish("link", "Ewa"),
}


async def test_what_cannot_be_is_said(tmp_path: Path) -> None:
    async with a_program(tmp_path) as program:
        await employ(program, "Ewa")
        await employ(program, "Ewa")
        for complaint, wish in WRONG.items():
            with pytest.raises(Wrong, match=complaint):
                await tells(program, wish)
        assert len(await tells(program, Wish("list"))) == 2


async def test_what_the_command_line_does_and_who_comes_in_is_in_the_log(tmp_path: Path) -> None:
    async with a_program(tmp_path) as program, Colleague.sits(program) as ewa:
        await employ(program, "Ewa", "coordinator")
        assert (await ewa.comes_in(program, "Ewa")).status == 200
        await employ(program, "Jan")
        await tells(program, Wish("remove", "Jan"))
        lines = await program.rows("SELECT act, object, staff_id FROM audit ORDER BY id")
    assert lines == [
        ("invite", "staff 1", None),
        ("link", "staff 1", None),
        ("enter", "staff 1", 1),
        ("invite", "staff 2", None),
        ("let-go", "staff 2", None),
    ]


async def test_the_link_of_the_demonstration_always_opens_the_desk(tmp_path: Path) -> None:
    async with a_program(tmp_path) as program, Colleague.sits(program) as who:
        await employ(program, "Demo")
        there = staffing_for(program.assistant.settings, program.assistant.database, lambda: program.times[-1])
        for _ in range(2):
            link = await there.demonstration()
            assert (await who.posts("/desk/enter", {"code": link.partition("#")[2]})).status == 200
        assert await program.rows("SELECT name, role FROM staff ORDER BY id") == [
            ("Demo", "consultant"),
            ("Demo", "owner"),
        ]
        await tells(program, Wish("remove", "2"))
        link = await there.demonstration()
        assert (await who.posts("/desk/enter", {"code": link.partition("#")[2]})).status == 200
        assert await program.rows("SELECT state FROM staff ORDER BY id") == [("invited",), ("gone",), ("active",)]


async def test_all_of_it_works_while_the_assistant_runs(tmp_path: Path) -> None:
    port = free_port()
    config(tmp_path, port)
    running = await start(tmp_path, "run", env=KEYS)
    try:
        await answers(port)
        assert (await staff(tmp_path, "invite", "--name", "Ewa", "--role", "owner")).status == 0
        link = (await staff(tmp_path, "link", "Ewa")).words
        code = CODE.search(link)
        assert code
        assert f"http://localhost:{port}/desk/enter#{code[0]}" in link
        assert await enters(port, code[0]) == 200
        assert await enters(port, code[0]) == 403
        assert "(invited)" not in (await staff(tmp_path, "list")).words, "whoever has come in is here"
        assert "no rights" in (await staff(tmp_path, "remove", "1")).words
        said = await staff(tmp_path, "remove", "1")
        assert (said.status, "nobody on the roster" in said.words) == (1, True)
    finally:
        running.send_signal(signal.SIGTERM)
        _, err = await asyncio.wait_for(running.communicate(), 30)
    assert code[0] not in err.decode()
    assert not (tmp_path / "data/x.db.sock").exists()
    assert "Nobody" in (await staff(tmp_path, "list")).words


async def test_the_socket_is_for_this_user_alone_and_understands_nothing_else(tmp_path: Path) -> None:
    port = free_port()
    config(tmp_path, port)
    left_behind = tmp_path / "data/x.db.sock"
    left_behind.parent.mkdir()
    left_behind.touch()
    running = await start(tmp_path, "run", env=KEYS)
    try:
        await answers(port)
        mode = os.stat(left_behind).st_mode
        assert stat.S_ISSOCK(mode)
        assert stat.S_IMODE(mode) == 0o600
        for line in (b"nonsense\n", b"[]\n", b'{"do": "drop"}\n', b'{"do": "link", "who": 7}\n', b'{"x": 1}\n'):
            reader, writer = await asyncio.open_unix_connection(left_behind)
            writer.write(line)
            assert json.loads(await reader.readline()) == {"wrong": "not understood"}
            writer.close()
        assert await ask(left_behind, Wish("list")) == ["Nobody is on the roster."]
    finally:
        running.kill()
        await running.communicate()
    assert await ask(left_behind, Wish("list")) is None, "a killed assistant answers nothing, and is not in the way"
    assert (await staff(tmp_path, "list")).status == 0


async def test_the_demonstration_prints_a_link_that_opens_the_desk(tmp_path: Path) -> None:
    port = free_port()
    (tmp_path / "config.toml").write_text(f"{DEMO.read_text()}\n[web]\nport = {port}\n")
    running = await start(tmp_path, "run")
    try:
        async with asyncio.timeout(60):
            while b"#" not in (line := await running.stdout.readline()):
                assert line, "it has ended"
        code = CODE.search(line.decode())
        assert code
        await answers(port)
        assert await enters(port, code[0]) == 200
    finally:
        running.send_signal(signal.SIGTERM)
        await asyncio.wait_for(running.communicate(), 30)


def test_only_sqlite_needs_a_socket() -> None:
    assert socket_of("postgresql://somewhere/cic") is None
    assert socket_of("sqlite:///data/x.db") == Path("data/x.db.sock")


async def test_a_name_need_not_stand_in_the_list_of_processes(tmp_path: Path) -> None:
    config(tmp_path, free_port())
    process = await start(tmp_path, "staff", "invite", "--name", "-", "--role", "owner", env=KEYS)
    process.stdin.write(b"Ewa Kowalska\n")
    said = await what_it_says(process)
    assert said.status == 0, said.words
    assert "Ewa Kowalska is number 1 on the roster" in said.words
