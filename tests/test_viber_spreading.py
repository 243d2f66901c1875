"""Announcements on Viber against a stand-in as strict as Viber: many with one call, and what became of each."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass
from decimal import Decimal

import aiohttp
import pytest

from bot.channels import Copy, Gone, Later, Picture, Sent
from bot.handlers.viber.channel import PACE, Viber, Who
from bot.handlers.viber.costs import Prices, charge
from bot.screen import Button, Door, Payload, Screen, Verbatim
from tests.standin.viber import ViberStandIn
from tests.test_telegram_channel import say
from tests.test_telegram_spreading import PNG, Album
from tests.test_viber_channel import Front, listening

SCREEN = Screen((Verbatim("Запрошуємо!"),), keys=(Button(Verbatim("Далі"), Door("event", "1")),), typing="words")
PRICES = Prices("EUR", Decimal(100), Decimal("0.05"), {"PL": Decimal("0.03")})


@dataclass
class Room:
    api: ViberStandIn
    viber: Viber
    album: Album
    url: str

    def sheet(self, picture: str = "") -> Payload:
        return self.viber.sheet(SCREEN, say, "uk", picture)


@pytest.fixture
async def room() -> AsyncIterator[Room]:
    async with ViberStandIn() as api:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            url, album, front = f"http://127.0.0.1:{listener.getsockname()[1]}", Album(), Front()
            own = {"pictures": album, "prices": PRICES, "first_pause": 0.02}
            viber = Viber(api.token, Who("Центр"), url, lambda: front.times[-1], api.url, **own)  # type: ignore[arg-type]
            async with listening(viber, front, listener):
                yield Room(api, viber, album, url)
            await viber.stop()


async def test_one_call_goes_to_many_and_each_has_an_outcome(room: Room) -> None:
    people = [room.api.user(subscribed=number != 2, api_version=3 if number == 1 else 10) for number in range(4)]
    room.api.fails("broadcast_message", status=12, user=people[3])
    devices = ["10/UA", "3/PL", "", ""]
    copies = [Copy(number, one.id, device) for number, (one, device) in enumerate(zip(people, devices, strict=True))]
    told = await room.viber.spread(room.sheet(), copies)
    assert isinstance(told[0], Sent)
    assert isinstance(told[1], Sent)
    assert told[2] == Gone()
    assert told[3] == Later(60.0)
    assert len(room.api.made("broadcast_message")) == 2, "those with a keyboard, and an old phone without"
    assert people[0].screen.text == "Запрошуємо!"
    assert people[0].labels == ["Далі"]
    assert "– Далі" in people[1].screen.text
    assert await room.viber.spread(room.sheet(), []) == {}


async def test_a_picture_is_fetched_from_us_and_from_nobody_who_does_not_know_the_address(room: Room) -> None:
    room.album.kept[3] = Picture(PNG, "image/png")
    ada = room.api.user(subscribed=True)
    told = await room.viber.spread(room.sheet("3"), [Copy(1, ada.id)])
    assert isinstance(told[1], Sent)
    assert (ada.screen.type, ada.screen.text, ada.screen.content) == ("picture", "Запрошуємо!", PNG)
    (call,) = room.api.made("broadcast_message")
    address = str(call.body["media"])
    async with aiohttp.ClientSession() as http:
        for wrong in (address.replace("/news/3-", "/news/4-"), address.replace("/news/", "/file/")):
            async with http.get(wrong) as answer:
                assert answer.status == 404


async def test_nothing_can_be_taken_back_so_it_is_said(room: Room) -> None:
    ada = room.api.user(subscribed=True)
    sheet = room.viber.sheet(Screen((Verbatim("Відкликано"),)), say, "uk", "")
    await room.viber.take_back(sheet, [Copy(1, ada.id, replaces="4711")])
    assert ada.screen.text == "Відкликано"


def test_what_it_costs_by_the_price_list() -> None:
    assert charge({"UA": 10, "PL": 100}, PRICES) == "3.50 EUR"
    assert charge({"UA": 0}, PRICES) == "0.00 EUR"
    assert charge({"DE": 1}, Prices(by_country={"PL": Decimal(1)})) == "", "nobody knows"
    assert charge({"PL": 1}, Prices()) == ""


async def test_it_says_what_it_costs_by_devices_and_what_it_takes(room: Room) -> None:
    assert room.viber.cost({"10/PL": 100, "7/UA": 6, "": 4}) == "3.50 EUR"
    can = room.viber.abilities
    assert (can.pace, can.slice, can.caption) == (PACE, 300, 512)
