"""Nobody needs to do so much: limits are told once and kindly, hide no cry for help, and make nobody else wait."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.limits import MOST, PER_ADDRESS, Gauge, Meter, Rules, Sources, source_of
from bot.screen import Input, Said, SharedOther
from bot.turns import MOST_WAITING, Crowded, Turns
from tests.coordinating import english
from tests.journey import WebWindow, a_program
from tests.talk import MONDAY, a_house

TWENTY = Rules()


# --- One person ------------------------------------------------------------------------------------------------------


async def test_twenty_messages_a_minute_are_heard_and_then_it_is_said_once_when_it_goes_on(url: str) -> None:
    async with a_house(url, limits=TWENTY) as house:
        ivan = await english(house, "ivan")
        heard = [await ivan.says("see you on Monday") for _ in range(25)]
        told = [number for number, seen in enumerate(heard) if "You write very fast" in seen]
        assert told == [18], "two were needed to choose the language"
        assert "08:01" in heard[18] or "8:01" in heard[18]
        assert all(heard[:18])
        assert not any(heard[19:])
        house.later(seconds=59)
        assert await ivan.says("hello again") == ""
        house.later(seconds=1)
        assert await ivan.says("hello again")


async def test_presses_words_and_files_count_alike_and_an_album_once(tmp_path: Path) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db", limits=Rules(messages=6)) as house:
        ivan = await english(house, "ivan")  # two
        for _ in range(10):
            await ivan.does(SharedOther("photo", album="one"))
        await ivan.presses_data(">menu")
        assert await ivan.commands("help")
        assert await ivan.says("hello")
        assert "You write very fast" in await ivan.presses_data(">menu")


async def test_the_same_input_again_counts_once() -> None:
    meter = Meter(2, timedelta(minutes=1))
    assert [meter.takes("ivan", "a", MONDAY) for _ in range(5)] == [None] * 5
    assert meter.takes("ivan", "b", MONDAY) is None
    assert meter.takes("ivan", "c", MONDAY) == MONDAY + timedelta(minutes=1)


async def test_a_cry_for_help_is_answered_whatever_was_too_much(tmp_path: Path) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db", limits=TWENTY) as house:
        ivan = await english(house, "ivan")
        for _ in range(30):
            await ivan.says("see you on Monday")
        assert "800 120 002" in await ivan.says("my husband is beating me")
        assert "112" in await ivan.says("SOS")
        assert "112" in await ivan.commands("sos")
        assert "112" in await ivan.presses_data(">danger")
        cries = [await ivan.says(f"he is beating me {number}") for number in range(30)]
        assert [number for number, seen in enumerate(cries) if "You write very fast" in seen] == [16]
        assert cries[16].index("112") < cries[16].index("800 120 002") < cries[16].index("You write very fast")


async def test_whoever_works_here_has_much_to_do(tmp_path: Path) -> None:
    async with a_house(f"sqlite:///{tmp_path}/test.db", limits=Rules(messages=5)) as house:
        ewa = house.person("ewa", "en")
        await house.employs(ewa)
        assert all([await ewa.commands("menu") for _ in range(20)])


async def test_one_who_floods_makes_nobody_wait_behind_them(tmp_path: Path) -> None:
    """The order counts, and not the time: after one turn of theirs comes one of somebody else's."""
    async with a_house(f"sqlite:///{tmp_path}/test.db", limits=Rules(messages=1000)) as house:
        for name in ("flood", "ola", "ewa"):
            await english(house, name)
        order: list[str] = []
        receive = house.conversation.receive

        async def comes(name: str, id: str) -> None:
            await receive(Input("paper", id, name, Said("hello"), "en"))
            order.append(name)

        flood = [asyncio.ensure_future(comes("flood", f"f{number}")) for number in range(25)]
        others = [asyncio.ensure_future(comes(name, name)) for name in ("ola", "ewa")]
        await asyncio.gather(*flood, *others)
        assert {*order[:4]} >= {"ola", "ewa"}, order


async def test_only_so_many_turns_of_one_person_wait() -> None:
    turns, gate = Turns(), asyncio.Event()

    async def comes() -> str:
        try:
            async with turns.of("flood"):
                await gate.wait()
        except Crowded:
            return "turned away"
        return "had its turn"

    coming = [asyncio.ensure_future(comes()) for _ in range(MOST_WAITING + 11)]
    await asyncio.sleep(0)
    async with turns.of("ola"):
        pass
    gate.set()
    told = await asyncio.gather(*coming)
    assert told.count("turned away") == 10
    await turns.finished()


# --- One source ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("peer", "forwarded", "proxies", "source"),
    [
        ("203.0.113.9", [], 0, "203.0.113.9"),
        ("203.0.113.9", ["198.51.100.1"], 0, "203.0.113.9"),  # anybody can write that
        ("127.0.0.1", [], 0, ""),
        ("127.0.0.1", ["198.51.100.1"], 0, ""),
        ("127.0.0.1", ["198.51.100.1"], 1, "198.51.100.1"),
        ("127.0.0.1", ["6.6.6.6, 198.51.100.1"], 1, "198.51.100.1"),
        ("127.0.0.1", ["6.6.6.6", "198.51.100.1"], 1, "198.51.100.1"),
        ("127.0.0.1", ["6.6.6.6, 198.51.100.1, 10.0.0.2"], 2, "198.51.100.1"),
        ("203.0.113.9", [], 1, "203.0.113.9"),
        ("127.0.0.1", ["2001:db8:1:2:3:4:5:6"], 1, "2001:db8:1:2::/64"),
        ("127.0.0.1", ["[2001:db8:1:2::1]:443"], 1, "2001:db8:1:2::/64"),
        ("127.0.0.1", ["198.51.100.1:5555"], 1, "198.51.100.1"),
        ("127.0.0.1", ["::ffff:198.51.100.1"], 1, "198.51.100.1"),
        ("127.0.0.1", ["nonsense"], 1, ""),
        ("", [], 0, ""),
    ],
)
def test_only_what_our_own_proxies_write_down_is_believed(
    peer: str, forwarded: list[str], proxies: int, source: str
) -> None:
    assert source_of(peer, forwarded, proxies) == source


def test_of_one_address_only_so_many_chats_begin_and_of_others_still() -> None:
    sources = Sources(Rules(chats_from_address=2, chats=5, posts_from_address=3))
    assert [sources.begins("a", MONDAY) for _ in range(3)] == [None, None, MONDAY + PER_ADDRESS]
    assert sources.begins("b", MONDAY) is None
    sources.failed("b")
    assert [sources.begins("b", MONDAY) for _ in range(3)] == [None, None, MONDAY + PER_ADDRESS]
    assert [sources.begins("", MONDAY) for _ in range(2)] == [None, MONDAY + PER_ADDRESS], "of all together"
    assert sources.begins("a", MONDAY + PER_ADDRESS) is None
    assert [sources.posts("a", MONDAY) is None for _ in range(4)] == [True, True, True, False]
    assert sources.posts("", MONDAY) is None


def test_memory_is_bounded_however_many_come() -> None:
    meter, gauge = Meter(2, timedelta(minutes=1)), Gauge(2, timedelta(minutes=1))
    for number in range(MOST + 50):
        meter.takes(str(number), "a", MONDAY)
        gauge.takes(str(number), MONDAY)
    assert (len(meter._accounts), len(gauge._windows)) == (MOST, MOST)
    assert len(meter._accounts[str(MOST)].done) == 1


async def test_too_many_chats_from_one_address_are_told_when_one_may_begin(tmp_path: Path) -> None:
    limits = "\n[limits]\nproxies = 1\nchats_per_address = 2\nmessages_per_minute = 1000\n"
    async with a_program(tmp_path, limits=limits) as program:

        async def begins(forwarded: str, language: str = "pl") -> tuple[int, dict[str, str]]:
            headers = {"X-Chat": "1", "Origin": program.url, "X-Forwarded-For": forwarded, "Accept-Language": language}
            body = {"id": "6f1c9a52-29d7-4b0a-8b0e-0a4b7e0e7a11", "arrived": ""}
            async with (
                ClientSession(headers=headers) as http,
                http.post(f"{program.url}/chat/input", json=body) as answer,
            ):
                return answer.status, await answer.json()

        told = [await begins(f"6.6.6.{number}, 198.51.100.1") for number in range(3)]
        assert [status for status, _ in told] == [200, 200, 429]
        assert "8:10" in told[2][1]["words"]
        assert "112" in told[2][1]["words"]
        assert (await begins("198.51.100.2"))[0] == 200
        program.later(minutes=10)
        assert (await begins("198.51.100.1"))[0] == 200


async def test_what_is_done_from_one_address_is_limited_and_a_cry_is_answered_all_the_same(tmp_path: Path) -> None:
    limits = "\n[limits]\nproxies = 1\nposts_per_address = 20\nmessages_per_minute = 1000\n"
    async with a_program(tmp_path, limits=limits) as program, WebWindow.at(program.url) as page:
        page.http.headers["X-Forwarded-For"] = "198.51.100.1"
        await page.arrives()
        for number in range(20):
            await page.posts({"said": str(number)})
        status, told = await page.posts({"said": "hello"})
        assert (status, "first" in told) == (429, False)
        status, told = await page.posts({"said": "he is beating me"})
        assert status == 429
        assert "112" in str(told["first"])
        long = "thank you for the address. " * 100
        status, told = await page.posts({"said": f"{long} he is beating me"})
        assert (status, "first" in told) == (429, False), "little is read of whoever does too much"
        body = {"id": "6f1c9a52-29d7-4b0a-8b0e-0a4b7e0e7a13", "said": f"{long} he is beating me"}
        async with page.http.post(f"{page.url}/chat/danger", json=body) as answer:
            assert (answer.status, (await answer.json())["first"]) == (200, "")
        async with page.http.post(f"{page.url}/chat/danger", json={**body, "said": "he is beating me"}) as answer:
            assert "112" in (await answer.json())["first"]
