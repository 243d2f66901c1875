"""Erasing in earnest: the whole program with Telegram's stand-in, and the page in a browser."""

from __future__ import annotations

import asyncio
import json
import logging
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import expect

from storage import remains
from tests.browsing import in_a_browser
from tests.patience import PATIENCE
from tests.staffroom import DESK, Centre, a_centre
from tests.standin.groups import Group
from tests.standin.people import User
from tests.standin.telegram import StandIn
from tests.test_page_journey import a_phone

pytestmark = in_a_browser


async def a_case(centre: Centre, group: Group, api: StandIn) -> tuple[User, int]:
    """Somebody who has a visit of today and talks with people; all of it stands in the group."""
    ola = api.user(7, first_name="Ola", language_code="en")
    ewa = api.user(8, first_name="Ewa", language_code="en")
    await group.add(ewa)
    await centre.employs(ewa, "Ewa")
    case = await centre.asks(ola)
    await ola.says("My landlord keeps my passport")
    topic = await centre.topic(group, case)
    await group.sees("My landlord keeps my passport", topic)
    await group.by(ewa, topic).says("Come tomorrow")
    await ola.sees("Come tomorrow")
    return ola, case


async def erases(ola: User) -> None:
    await ola.says("/erase")
    await ola.sees("Erase everything?")
    await ola.presses("Yes, erase everything")
    await ola.sees("It is done")


async def nothing_waits(centre: Centre) -> None:
    async with asyncio.timeout(PATIENCE):
        while await centre.assistant.database.run(remains.waiting):  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def test_what_stood_in_the_group_and_in_their_chat_is_gone(tmp_path: Path) -> None:
    async with StandIn() as api:
        group = api.group(DESK, "Desk")
        async with a_centre(tmp_path, api) as centre:
            ola, case = await a_case(centre, group, api)
            topic = await centre.topic(group, case)
            await erases(ola)
            await nothing_waits(centre)
            assert topic.deleted
            assert not [one for one in group.shown() if "passport" in json.dumps(one.content)]
            await group.sees(f"Conversation #{case} is gone")
            said = [one for one in ola.messages if one.by_bot]
            assert len(said) == 1, "their last words, and nothing of before"
            assert await centre.rows("SELECT count(*) FROM cases") == [(0,)]


async def test_what_is_too_old_to_be_deleted_is_said_by_count(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with StandIn() as api:
        group = api.group(DESK, "Desk")
        async with a_centre(tmp_path, api) as centre:
            ola = api.user(7, first_name="Ola", language_code="en")
            await centre.speaks(ola)
            await centre.books(ola, "Mon, 23")
            await group.sees("Kraków")
            posted = "SELECT id, chat, remote FROM group_post WHERE kind = 'booked' AND state = 'posted'"
            async with asyncio.timeout(5):
                while not (found := await centre.rows(posted)):  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            (stands,) = found
            # As if nothing could be deleted there for two days.
            await centre.rows(f"UPDATE group_post SET state = 'deleted' WHERE id = {stands[0]} RETURNING id")
            centre.later(hours=49)
            with caplog.at_level(logging.ERROR):
                old = (centre.now() - timedelta(hours=49)).replace(tzinfo=None)
                await centre.rows(
                    "INSERT INTO group_remain (chat, remote, at) "
                    f"VALUES ('{stands[1]}', '{stands[2]}', '{old}') RETURNING id"
                )
                await nothing_waits(centre)
                await asyncio.sleep(1.5)
            assert "keeps 1 messages of people who were erased" in caplog.text


async def test_the_last_message_before_it_is_taken_out_as_well(tmp_path: Path) -> None:
    """It may be on its way at the very moment: nobody knows yet what Telegram calls it."""
    async with StandIn() as api:
        api.group(DESK, "Desk")
        async with a_centre(tmp_path, api) as centre:
            ola = api.user(7, first_name="Ola", language_code="en")
            await centre.speaks(ola)
            await ola.says("/help")
            await ola.says("/erase")
            await ola.sees("Erase everything?")
            await ola.presses("Yes, erase everything")
            await ola.sees("It is done")
            await nothing_waits(centre)
            assert [
                one.content["text"] for one in ola.messages if one.by_bot and "It is done" not in str(one.content)
            ] == []


async def test_whoever_has_blocked_the_bot_is_let_go(tmp_path: Path) -> None:
    async with StandIn() as api:
        api.group(DESK, "Desk")
        async with a_centre(tmp_path, api) as centre:
            ola = api.user(7, first_name="Ola", language_code="en")
            await centre.speaks(ola)
            await erases(ola)
            await ola.blocks_bot()
            await nothing_waits(centre)
            await ola.unblocks_bot()
            await asyncio.sleep(0.5)
            assert await centre.rows("SELECT count(*) FROM visitor") == [(0,)]


# --- On the page -----------------------------------------------------------------------------------------------------


async def test_the_page_says_it_and_forgets_what_was_said(tmp_path: Path) -> None:
    async with a_phone(tmp_path, "en-GB", "light") as phone:
        await phone.presses("English")
        await phone.says("delete my data")
        await phone.sees("Erase everything?")
        await phone.sees("This chat will end at once")
        other = await phone.page.context.new_page()
        await other.goto(phone.program.url)
        await expect(other.get_by_text("Erase everything?").last).to_be_visible()
        await phone.page.locator(".theirs").last.get_by_role("button", name="Yes, erase everything").click()
        for page in (phone.page, other):
            await expect(page.get_by_text("We know nothing about you any more")).to_be_visible()
            assert await page.locator(".theirs, .mine").count() == 0
        await phone.nothing_serious()
        await phone.page.reload()
        await phone.sees("English")
        assert await phone.page.get_by_text("Erase everything?").count() == 0
