"""The whole journey of a newcomer, the same on every channel, through the real program and real HTTP."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Literal, get_args

import pytest

from tests.journey import Mode, Program, TelegramWindow, ViberWindow, WebWindow, Window, a_program, until_called
from tests.standin.emulator import TOKEN as EMULATOR_TOKEN
from tests.standin.emulator import Emulator
from tests.standin.telegram import TOKEN, StandIn
from tests.standin.viber import VIBER_TOKEN, ViberStandIn


@asynccontextmanager
async def telegram(folder: Path, mode: Mode) -> AsyncIterator[tuple[Program, Window]]:
    async with StandIn(token=TOKEN) as api, a_program(folder, api=api.url, token=TOKEN, mode=mode) as program:
        yield program, TelegramWindow(api.user(language_code="uk"))


@asynccontextmanager
async def emulator(folder: Path, mode: Mode) -> AsyncIterator[tuple[Program, Window]]:
    async with Emulator(folder) as other, a_program(folder, api=other.url, token=EMULATOR_TOKEN, mode=mode) as program:
        yield program, TelegramWindow(other.user(language_code="uk"), other.deliver if mode == "webhook" else None)
        await other.verdict("sendMessage", "editMessageText", "answerCallbackQuery", allow=["getMyDescription:501"])


@asynccontextmanager
async def page(folder: Path) -> AsyncIterator[tuple[Program, Window]]:
    async with a_program(folder) as program, WebWindow.at(program.url) as window:
        yield program, window


@asynccontextmanager
async def viber(folder: Path, version: int) -> AsyncIterator[tuple[Program, Window]]:
    """`version` is that of Viber's interface that the phone knows."""
    async with (
        ViberStandIn() as api,
        a_program(folder, api=api.url, token=VIBER_TOKEN, mode="viber") as program,
    ):
        await until_called(api)
        user = api.user(language="uk-UA", api_version=version)
        yield program, ViberWindow(user)
        assert not [text for text in user.texts_in_chat if "#" in text], "no codes litter the chat"


WAYS: Mapping[str, Callable[[Path], AbstractAsyncContextManager[tuple[Program, Window]]]] = {
    "telegram, polling": partial(telegram, mode="polling"),
    "telegram, webhook": partial(telegram, mode="webhook"),
    "emulator, polling": partial(emulator, mode="polling"),
    "emulator, webhook": partial(emulator, mode="webhook"),
    "viber": partial(viber, version=10),
    "viber, a phone without keyboards": partial(viber, version=1),
    "web": page,
}


async def books(window: Window) -> None:
    """From the first contact to a legal consultation in Tarnów on Wednesday at nine."""
    await window.arrives()
    assert "Виберіть, будь ласка, мову." in window.sees
    assert window.labels[0] == "Українська", "the device's own language stands first"
    await window.presses("Українська")
    assert "Вітаємо" in window.sees
    await window.presses("Яка є допомога")
    await window.says("юрист")
    assert "Юридичн" in window.sees
    await window.presses("Записатися")
    await window.presses("Тарнів")
    await window.presses("Українська")
    await window.presses("В офісі")
    await window.presses("Догляд за дитиною")
    await window.says("1")
    assert "PESEL" in window.sees
    await window.says("Оксана")
    await window.says("немає номера")
    assert "не схоже на номер" in window.sees
    await window.says("512 345 678")
    if "Без подробиць" in window.labels:  # asked where something could be written
        await window.presses("Без подробиць")
    await window.presses("ср")
    await window.presses("09:00")
    assert "+48512345678" in window.sees
    assert "Тарнів" in window.sees


async def confirms(window: Window) -> str:
    """The visit is booked; the code to come back with, where there is one."""
    await window.presses("Так")
    assert "Ви записані на візит" in window.sees
    assert "середа, 25 листопада, 09:00" in window.sees
    return "".join(re.findall(r"Ваш код доступу: ([A-Z0-9-]+)", window.sees))


async def begins_to_move(window: Window) -> None:
    """As far as the question whether the new time is right."""
    await window.presses("Перенести")
    await window.presses("пт")
    await window.says("10:30")


async def moves(window: Window) -> None:
    """From Wednesday at nine to Friday at half past ten."""
    await window.says("так")
    assert "перенесено" in window.sees


async def is_reminded(window: Window) -> None:
    """The reminder comes by itself, and does not say too much."""
    await window.waits()
    assert "Нагадування" in window.sees
    assert "Юридичн" not in window.sees, "legal matters are not named in a reminder"


async def comes_back(window: Window, code: str) -> None:
    """A day later the chat in the browser is over; the code opens the visit in a new one."""
    await window.arrives()
    await window.presses("Українська")
    await window.presses("Мої візити")
    assert "немає запланованих візитів" in window.sees
    await window.presses("У мене є код")
    await window.says("NOT-THE-CODE-AT-ALL")
    await window.presses("У мене є код")
    await window.says(code.lower().replace("-", " "))
    await window.presses("п")


async def confirms_coming(window: Window) -> None:
    """One tap, below the reminder or the visit."""
    await window.presses("Я буду")
    assert "Дякуємо" in window.sees


async def cancels(window: Window) -> None:
    """By way of their visits, to which they come by typing."""
    await window.says("мої візити")
    await window.presses("п")
    await window.presses("Скасувати")
    await window.presses("Так")
    assert "скасовано" in window.sees


Place = Literal["before booking", "booked", "moving", "moved", "the day before", "coming", "cancelled"]
"""Where somebody is on the journey."""


async def the_journey(
    window: Window, moves_to: Callable[[datetime], None], *, reminded: bool
) -> AsyncGenerator[Place, None]:
    """What a person does, on every channel the same. At each place whoever goes along can look around.

    Who cannot be reminded comes back by themselves, with a code.
    """
    await books(window)
    yield "before booking"
    code = await confirms(window)
    assert bool(code) != reminded, "who cannot be reminded gets a code to come back with"
    yield "booked"
    await begins_to_move(window)
    yield "moving"
    await moves(window)
    yield "moved"
    moves_to(datetime(2026, 11, 26, 9, 31, tzinfo=UTC))  # a day before, and a minute
    yield "the day before"
    await (is_reminded(window) if reminded else comes_back(window, code))
    await confirms_coming(window)
    yield "coming"
    await cancels(window)
    yield "cancelled"


VISIT = "SELECT office, service, language, way, care, access, name, phone, starts_at, state, sequence FROM visit"


@pytest.mark.parametrize("way", WAYS)
async def test_the_whole_journey(way: str, tmp_path: Path) -> None:
    been: list[Place] = []
    async with WAYS[way](tmp_path) as (program, window):
        async for place in the_journey(window, program.moves_to, reminded=way != "web"):
            been.append(place)
            found = await program.rows(VISIT)
            match place:
                case "moved":
                    assert len(found) == 1
                    start = datetime.fromisoformat(str(found[0][8])).replace(tzinfo=UTC)
                    assert start == datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
                    expected = ("tarnow", "legal", "uk", "in-person", "child", "none", "Оксана", "+48512345678")
                    assert found[0][:8] == expected
                    assert found[0][9:] == ("booked", 1)
                case "coming":
                    assert [row[9] for row in found] == ["coming"]
                case "cancelled":
                    assert await program.rows("SELECT * FROM cell") == []
    assert tuple(been) == get_args(Place), "the whole journey was made"
