"""An announcement seen first looks, on every channel, exactly as people get it there, and says which language it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from bot.centre.news import NewsRules
from bot.channels import Channel, Sheets
from bot.handlers.telegram.channel import Telegram
from bot.handlers.viber.channel import Viber, Who
from bot.newssheets import about, sheet
from bot.previewing import previewed
from bot.screen import Payload
from bot.telling import draw_for
from storage import announcements
from storage.database import Connection
from storage.newswork import PictureAnnouncement, Wanted
from tests.newsroom import Newsroom, a_newsroom
from tests.standin.telegram import TOKEN
from tests.talk import MONDAY
from tests.test_telegram_channel import VOICES


def a_channel(name: str) -> Channel:
    if name == "telegram":
        return Telegram(TOKEN, VOICES)
    return Viber("token", Who("Centrum"), "https://chat.example.org", lambda: MONDAY)


async def seen(room: Newsroom, name: str, *, picture: bool) -> tuple[Sequence[Payload], Sequence[Payload]]:
    """What somebody is shown on that channel who wants to see it first, and what people get."""
    channel = a_channel(name)
    world = replace(room.house.world, channels={name: channel})
    one = await room.writes(
        {"en": "See you in {office}, {who}!", "uk": "До зустрічі!"}, wanted=Wanted(towns=("krakow",))
    )
    if picture:
        await room.acts(PictureAnnouncement(one.id, b"\x89PNG\r\n\x1a\n", "image/png"))
    me = await room.meet("me", "en", name)

    async def work(connection: Connection) -> tuple[Sequence[Payload], Sequence[Payload]]:
        found = await announcements.find(connection, one.id)
        assert found is not None
        what = await about(connection, found)
        draw = partial(draw_for, world, me)
        shown = await previewed(world, connection, one.id, me, NewsRules(), draw)
        assert isinstance(channel, Sheets)
        return shown, [sheet(world, channel, found, what, language) for language in ("en", "uk")]

    return await world.database.run(work)


@pytest.mark.parametrize("picture", [False, True])
@pytest.mark.parametrize("name", ["telegram", "viber"])
async def test_it_is_the_very_message_that_people_get(tmp_path: Path, name: str, picture: bool) -> None:
    async with a_newsroom(f"sqlite:///{tmp_path}/test.db") as room:
        (first, english, second, ukrainian, end), sheets = await seen(room, name, picture=picture)
        assert [english, ukrainian] == sheets
        assert ("news" in str(english).replace(">newsstop", "")) == picture
        assert "See you in Kraków, {who}!" in str(english)
        assert (
            "Also for people who have chosen no language or one of these: Polish, Russian, Spanish, Belarusian, "
            in str(first)
        )
        assert "A name in braces stands for nothing: who" in str(first)
        assert "stands for nothing" not in str(second)
        assert f"This is how it looks on {name.title()}." in str(end)
        assert ">newscard.1" in str(end)
