"""The relay killed in the middle, again and again: nothing is lost, at most what was in flight stands there twice."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections import Counter
from pathlib import Path

from tests.journey import MONDAY, free_port, write_config
from tests.living import set_clock
from tests.standin.groups import Group
from tests.standin.people import User
from tests.standin.telegram import StandIn

DESK = -1001


async def alive(folder: Path, api: StandIn) -> asyncio.subprocess.Process:
    """The assistant as a process of its own, once it has asked for updates."""
    before = len(api.made("getUpdates"))
    environment = {**os.environ, "TELEGRAM_TOKEN": api.token, "DATA_KEY": "ab" * 32}
    command = (sys.executable, "-m", "tests.living", str(folder / "config.toml"), str(folder / "clock"))
    with (folder / "log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(*command, env=environment, stderr=log)
    async with asyncio.timeout(60):
        while len(api.made("getUpdates")) == before:
            assert process.returncode is None, (folder / "log").read_text()
            await asyncio.sleep(0.05)
    return process


async def asks(user: User) -> None:
    await user.says("/start")
    await user.waits()
    await user.presses("English")
    await user.waits()
    await user.says("/person")
    await user.sees("What is it about?")
    await user.presses("Work")
    await user.sees("Does it matter")
    await user.presses("It does not matter")
    await user.sees("Write in your own words")


def told(group: Group) -> Counter[str]:
    """How often each line of a visitor stands in the group."""
    lines = (line for message in group.messages_of_bot for line in message.text.split("\n"))
    return Counter(line for line in lines if line.startswith("line "))


async def test_killed_in_the_middle_again_and_again(tmp_path: Path) -> None:
    async with StandIn() as api:
        group = api.group(DESK, "Desk")
        table = {"api_url": api.url, "mode": "polling"}
        desk = f'on = true\n[[desk.groups]]\nchat_id = {DESK}\nlanguage = "en"\n'
        where = f"sqlite:///{tmp_path}/crash.db"
        write_config(tmp_path, database=where, port=free_port(), telegram=table, desk=desk)
        set_clock(tmp_path / "clock", MONDAY)
        user = api.user(7, first_name="V", language_code="en")
        process = await alive(tmp_path, api)
        await asks(user)
        for life in range(4):
            api.slow("sendMessage", 0.15)
            for number in range(3):
                await user.says(f"line {life}.{number}")
                await asyncio.sleep(0.1)
            await asyncio.sleep(0.07 * life)
            process.send_signal(signal.SIGKILL)
            await process.wait()
            process = await alive(tmp_path, api)
        expected = {f"line {life}.{number}" for life in range(4) for number in range(3)}
        await group.until(lambda: set(told(group)) == expected, "shown everything", 30)
        await group.settles(10, quiet=1.0)
        counts = told(group)
        in_flight = sum(count - 1 for count in counts.values())
        assert in_flight <= 4 * 3, counts
        assert max(counts.values()) <= 3, counts
        assert len([one for one in group.topics if not one.deleted]) <= 2
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0
