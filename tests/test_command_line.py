"""The command line as an operator uses it: a process of its own, what it says and how it ends."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest

from storage.migrating import newest
from tests.journey import SECRET, free_port, write_config
from tests.laying import KEYS
from tests.nursery import Process, python
from tests.patience import PATIENCE, START
from tests.standin.telegram import TOKEN, StandIn
from tests.standin.viber import VIBER_TOKEN, ViberStandIn

ROOT = Path(__file__).parent.parent
OTHER_VIBER_TOKEN = "0123456789abcdef-" * 2 + "0123456789abcdef"


@dataclass(frozen=True)
class Said:
    status: int
    words: str


def environment(folder: Path, **more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return {**kept, **KEYS, "PYTHONPATH": str(ROOT), **more}


async def start(folder: Path, *words: str, env: Mapping[str, str] | None = None) -> Process:
    return await python("bot", *words, cwd=folder, env=environment(folder, **(env or {})))


async def start_plainly(folder: Path, *words: str) -> asyncio.subprocess.Process:
    """As an operator does it: by a process that nothing was prepared for."""
    pipe = asyncio.subprocess.PIPE
    command = (sys.executable, "-m", "bot", *words)
    return await asyncio.create_subprocess_exec(*command, cwd=folder, env=environment(folder), stdout=pipe, stderr=pipe)


async def what_it_says(process: Process | asyncio.subprocess.Process) -> Said:
    out, err = await asyncio.wait_for(process.communicate(), START)
    return Said(process.returncode or 0, (out + err).decode())


async def cicbot(folder: Path, *words: str, env: Mapping[str, str] | None = None) -> Said:
    return await what_it_says(await start(folder, *words, env=env))


async def answers(port: int, path: str = "/healthz") -> tuple[int, str]:
    async with aiohttp.ClientSession() as http:
        for _ in range(400):
            try:
                async with http.get(f"http://127.0.0.1:{port}{path}") as answer:
                    return answer.status, await answer.text()
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.05)
    raise AssertionError("nothing answers")


async def test_a_token_without_a_configuration_is_told_what_to_do(tmp_path: Path) -> None:
    said = await cicbot(tmp_path, "run", env={"TELEGRAM_TOKEN": TOKEN})
    assert said.status == 2
    assert "config.example.toml" in said.words
    assert TOKEN not in said.words


async def test_every_wrong_setting_is_named_in_one_pass(tmp_path: Path) -> None:
    config = write_config(tmp_path, database="sqlite:///data/x.db", port=99999)
    config.write_text(config.read_text().replace("[web]", '[web]\ncolour = "blue"'))
    said = await cicbot(tmp_path, "--config", str(config), "run")
    assert said.status == 2
    assert "port" in said.words
    assert "colour" in said.words


async def test_a_configuration_that_is_not_there(tmp_path: Path) -> None:
    said = await cicbot(tmp_path, "--config", "nowhere.toml", "check")
    assert said.status == 2
    assert "nowhere.toml" in said.words


async def test_check_finds_nothing_wrong_with_the_demonstration(tmp_path: Path) -> None:
    said = await what_it_says(await start_plainly(tmp_path, "check"))
    assert said.status == 0, said.words
    assert "0 problems" in said.words


async def test_check_measures_what_people_read_first_with_the_names_that_are_configured(tmp_path: Path) -> None:
    config = write_config(tmp_path, database="sqlite:///data/x.db", port=8080)
    said = await cicbot(tmp_path, "--config", str(config), "check")
    assert "what people read first" not in said.words
    name = "The office of the voivode " * 14
    named = config.read_text().replace('controller = "The office"', f'controller = "{name}"')
    config.write_text(named)
    said = await cicbot(tmp_path, "--config", str(config), "check")
    [line] = [one for one in said.words.splitlines() if "what people read first" in one]
    assert line.startswith("! [privacy]: ")
    assert all(f"{language} " in line for language in ("pl", "uk", "en", "ka"))
    assert said.status == 0


async def test_check_asks_telegram_who_we_are(tmp_path: Path) -> None:
    async with StandIn(token=TOKEN) as api:
        config = write_config(
            tmp_path, database="sqlite:///data/x.db", port=8080, telegram={"api_url": api.url, "bot_name": "other_bot"}
        )
        said = await cicbot(tmp_path, "--config", str(config), "check", env={"TELEGRAM_TOKEN": TOKEN})
        assert said.status == 1
        assert "bot_name" in said.words
        wrong = TOKEN[:-3] + "xyz"
        said = await cicbot(tmp_path, "--config", str(config), "check", env={"TELEGRAM_TOKEN": wrong})
        assert said.status == 1
        assert "not accepted" in said.words
        assert wrong not in said.words


async def test_check_says_what_is_missing_in_staff_groups(tmp_path: Path) -> None:
    async with StandIn(token=TOKEN) as api:
        api.group(-1001, "Good")
        api.group(-1002, "Flat", forum=False)
        await api.group(-1003, "Weak").bot_rights(can_delete_messages=True)
        await api.group(-1004, "Plain").demotes_bot()
        await api.group(-1005, "Out").remove_bot()
        api.group(-7, "Small", forum=False)
        groups = "".join(f"[[desk.groups]]\nchat_id = {id}\n" for id in (-1001, -1002, -1003, -1004, -1005, -1006, -7))
        table = {"api_url": api.url}
        desk = f"on = true\n{groups}"
        config = write_config(tmp_path, database="sqlite:///data/x.db", port=8080, telegram=table, desk=desk)
        env = {"TELEGRAM_TOKEN": TOKEN, **KEYS}
        said = await cicbot(tmp_path, "--config", str(config), "check", env=env)
        assert said.status == 1
        found = {
            line.split("]] ")[1].split(":")[0]: line for line in said.words.splitlines() if "[[desk.groups]] -" in line
        }
        assert "has no topics" in found["-1002"]
        assert "can_manage_topics" in found["-1003"]
        assert "no administrator" in found["-1004"]
        assert "not in it" in found["-1005"]
        assert "not found" in found["-1006"]
        assert "no supergroup" in found["-7"]
        assert "✓ staff group -1001" in said.words
        assert len(found) == 6


async def test_check_says_which_cases_no_group_is_for(tmp_path: Path) -> None:
    async with StandIn(token=TOKEN) as api:
        api.group(-1001, "Kraków")
        group = '[[desk.groups]]\nchat_id = -1001\noffices = ["krakow"]\nlanguages = ["uk", "pl"]\n'
        table = {"api_url": api.url}
        desk = f"on = true\n{group}"
        write_config(tmp_path, database="sqlite:///data/x.db", port=8080, telegram=table, desk=desk)
        said = await cicbot(tmp_path, "check", env={"TELEGRAM_TOKEN": TOKEN, **KEYS})
        lines = [line for line in said.words.splitlines() if "no group is for" in line]
        assert [line.split("no group is for ")[1].split(";")[0] for line in lines] == [
            "be, en, es, ka, ru, tr",
            "krakow in be, en, es, ka, ru, tr",
            *(f"{office} in any language" for office in ("nowy-sacz", "tarnow", "oswiecim")),
        ]
        assert said.status == 0


async def test_check_asks_viber_whose_the_token_is(tmp_path: Path) -> None:
    async with ViberStandIn() as api:
        viber: dict[str, object] = {"api_url": api.url, "public_url": "https://cic.example.org"}
        write_config(tmp_path, database="sqlite:///data/x.db", port=8080, viber=viber)
        said = await cicbot(tmp_path, "check", env={"VIBER_TOKEN": VIBER_TOKEN})
        assert "viber://pa?chatURI=" in said.words
        assert "Viber: no webhook is set" in said.words
        assert "[viber.prices] message: is not set" in said.words
        said = await cicbot(tmp_path, "check", env={"VIBER_TOKEN": OTHER_VIBER_TOKEN})
        assert said.status == 1
        assert "the token is not accepted" in said.words
        assert OTHER_VIBER_TOKEN not in said.words
    said = await cicbot(tmp_path, "check", env={"VIBER_TOKEN": VIBER_TOKEN})
    assert "Viber: not reached" in said.words


async def test_an_operator_asks_what_viber_costs(tmp_path: Path) -> None:
    viber: dict[str, object] = {"public_url": "https://cic.example.org"}
    path = write_config(tmp_path, database="sqlite:///data/x.db", port=8080, viber=viber)
    path.write_text(path.read_text() + '[viber.prices]\ncurrency = "EUR"\nmonth = 100\nmessage = 0.02\n')
    assert (await cicbot(tmp_path, "migrate")).status == 0
    assert "not billed any message yet" in (await cicbot(tmp_path, "viber", "costs")).words
    with sqlite3.connect(tmp_path / "data/x.db") as database:
        for lane, tariff, messages in (("chat", "2:UA", 40), ("notice", "5:UA", 10)):
            database.execute("INSERT INTO billing VALUES ('viber', '2026-11-01', ?, ?, ?)", (lane, tariff, messages))
    database.close()
    said = await cicbot(tmp_path, "viber", "costs")
    assert said.status == 0
    assert said.words.splitlines()[1].split() == ["2026-11", "40", "10", "10", "10", "100.20", "EUR"]


async def test_migrate_goes_up_and_back(tmp_path: Path) -> None:
    assert f"step {newest()}" in (await cicbot(tmp_path, "migrate")).words
    assert (await cicbot(tmp_path, "migrate")).status == 0
    config = write_config(tmp_path, database="sqlite:///data/x.db", port=8080)
    assert "step 0001" in (await cicbot(tmp_path, "--config", str(config), "migrate", "--to", "0001")).words


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_it_runs_answers_and_ends_in_order(number: signal.Signals, tmp_path: Path) -> None:
    port = free_port()
    metrics = free_port()
    config = write_config(tmp_path, database="sqlite:///data/x.db", port=port)
    config.write_text(config.read_text().replace("[metrics]\nport = 0", f"[metrics]\nport = {metrics}"))
    process = await start_plainly(tmp_path, "--config", str(config), "run")
    status, words = await answers(port)
    assert status == 200
    assert '"status": "ok"' in words
    _, numbers = await answers(metrics, "/metrics")
    assert "cicbot_outbox_waiting" in numbers
    second = await cicbot(tmp_path, "--config", str(config), "run")
    assert second.status == 1
    assert "in use" in second.words
    process.send_signal(number)
    _, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 0, err.decode()
    assert b"Traceback" not in err


async def test_secrets_may_stand_in_files(tmp_path: Path) -> None:
    port = free_port()
    for name, secret in (("token", TOKEN), ("secret", SECRET)):
        (tmp_path / name).write_text(f"{secret}\n")
        (tmp_path / name).chmod(0o600)
    async with StandIn(token=TOKEN) as api:
        telegram = {"api_url": api.url, "mode": "webhook", "webhook_url": f"http://127.0.0.1:{port}"}
        config = write_config(tmp_path, database="sqlite:///data/x.db", port=port, telegram=telegram)
        named = {"TELEGRAM_TOKEN_FILE": "token", "TELEGRAM_WEBHOOK_SECRET_FILE": "secret"}
        files = {name: str(tmp_path / file) for name, file in named.items()}
        process = await start(tmp_path, "--config", str(config), "run", env=files)
        await answers(port)
        user = api.user(language_code="pl")
        await user.sends_command("/start")
        await user.waits(20)
        assert "Proszę wybrać język" in user.screen.text
        process.terminate()
        _, err = await asyncio.wait_for(process.communicate(), PATIENCE)
        assert process.returncode == 0, err.decode()
        assert TOKEN not in err.decode()


async def test_another_data_key_than_before_stops_the_start_by_its_name(tmp_path: Path) -> None:
    port = free_port()
    config = write_config(tmp_path, database="sqlite:///data/x.db", port=port, desk="on = true")
    process = await start(tmp_path, "--config", str(config), "run", env={"DATA_KEY": "a" * 64})
    await answers(port)
    process.terminate()
    await asyncio.wait_for(process.communicate(), PATIENCE)
    other = await cicbot(tmp_path, "--config", str(config), "run", env={"DATA_KEY": "b" * 64})
    assert other.status == 1
    assert "✗ DATA_KEY: is another" in other.words
    assert "Traceback" not in other.words
    checked = await cicbot(tmp_path, "--config", str(config), "check", env={"DATA_KEY": "b" * 64})
    assert "✗ DATA_KEY: is another" in checked.words
    checked = await cicbot(tmp_path, "--config", str(config), "check", env={"DATA_KEY": "a" * 64})
    assert "DATA_KEY" not in checked.words
