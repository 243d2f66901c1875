"""The relay killed in the middle, again and again: nothing is lost, at most what was in flight stands there twice."""

from __future__ import annotations

import asyncio
import signal
from collections import Counter
from pathlib import Path

import aiohttp

from tests.journey import MONDAY, free_port, write_config
from tests.living import set_clock
from tests.standin.groups import Group
from tests.standin.people import User
from tests.standin.telegram import StandIn
from tests.test_journey_crash import Mortal, Nursery

DESK = -1001


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
    async with StandIn() as api, aiohttp.ClientSession() as http:
        with Nursery() as nursery:
            environment = {"TELEGRAM_TOKEN": api.token, "DATA_KEY": "ab" * 32}
            await lives(Mortal(nursery, tmp_path, free_port(), http, environment), api)


async def lives(mortal: Mortal, api: StandIn) -> None:
    """Five lives; before the end of each but the last somebody writes faster than can be shown."""
    group, user = api.group(DESK, "Desk"), api.user(7, first_name="V", language_code="en")
    desk = f'on = true\n[[desk.groups]]\nchat_id = {DESK}\nlanguage = "en"\n'
    table, where = {"api_url": api.url, "mode": "polling"}, f"sqlite:///{mortal.database}"
    write_config(mortal.folder, database=where, port=mortal.port, telegram=table, desk=desk)
    set_clock(mortal.clock, MONDAY)
    await mortal.is_born()
    await asks(user)
    for life in range(4):
        api.slow("sendMessage", 0.15)
        for number in range(3):
            await user.says(f"line {life}.{number}")
            await asyncio.sleep(0.1)
        await asyncio.sleep(0.07 * life)
        await mortal.dies()
        await mortal.is_born()
    expected = {f"line {life}.{number}" for life in range(4) for number in range(3)}
    await group.until(lambda: set(told(group)) == expected, "shown everything", 30)
    await group.settles(10, quiet=1.0)
    counts = told(group)
    assert sum(count - 1 for count in counts.values()) <= 4 * 3, counts
    assert len([one for one in group.topics if not one.deleted]) <= 2
    await mortal.dies(signal.SIGTERM)
    assert "ended in order" in mortal.log.read_text()
