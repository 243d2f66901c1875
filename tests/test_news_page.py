"""Announcements at the desk in a browser: a picture is chosen, all is seen before, and the card tells by itself."""

from __future__ import annotations

import asyncio
from pathlib import Path

from playwright.async_api import FilePayload, Locator, expect

from tests.browsing import in_a_browser
from tests.test_desk_page import Seat, a_seat
from tests.test_news_pictures import drawn

pytestmark = in_a_browser


async def presses(talk: Locator, *labels: str) -> None:
    for label in labels:
        await talk.locator(".theirs").last.get_by_role("button", name=label, exact=True).click()


async def writes(seat: Seat) -> Locator:
    """A draft in English."""
    await seat.comes_in("Kasia", "coordinator")
    await seat.page.locator("#menu").click()
    talk = seat.page.locator("#talk")
    await presses(talk, "For coordinators", "Announcements", "Write an announcement", "English")
    await expect(talk.locator(".theirs").last).to_contain_text("Please write the announcement.")
    await seat.page.locator("#said").fill("A workshop on Friday.")
    await seat.page.locator("#said").press("Enter")
    await expect(talk.locator(".theirs").last).to_contain_text("The draft is saved.")
    return talk


async def test_a_picture_is_chosen_and_all_is_seen_before(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat:
        talk = await writes(seat)
        await presses(talk, "Picture")
        newest = talk.locator(".theirs").last
        await expect(newest).to_contain_text("Please send one picture")
        await seat.nothing_serious()
        await seat.picture("news-picture-asked")
        chooser = newest.locator("input[type=file]")
        await chooser.set_input_files(FilePayload(name="x.html", mimeType="image/png", buffer=b"<html><script>"))
        await expect(seat.page.locator("#toast")).to_contain_text("This kind of file is not taken.")
        await chooser.set_input_files(FilePayload(name="list.pdf", mimeType="image/png", buffer=b"%PDF-1.7"))
        await expect(talk.locator(".theirs").last).to_contain_text("not a picture that every messenger shows")
        again = talk.locator(".theirs").last.locator("input[type=file]")
        await again.set_input_files(FilePayload(name="a.png", mimeType="image/png", buffer=drawn()))
        done = talk.locator(".theirs", has_text="The picture stands with the announcement now.")
        await expect(done).to_be_visible()
        await done.get_by_role("button", name="Preview").click()
        await expect(talk.locator(".theirs", has_text="That was all.")).to_be_visible()
        sheet = talk.locator(".theirs", has_text="A workshop on Friday.", has=seat.page.locator("img"))
        await expect(sheet.get_by_role("button", name="What to write to me about")).to_be_visible()
        assert (
            await sheet.locator("img").evaluate("async one => { await one.decode(); return one.naturalWidth; }") == 40
        )
        assert await sheet.locator("img").get_attribute("alt") == "The picture of the announcement"
        await seat.nothing_serious()
        await seat.picture("news-preview")


async def test_a_card_tells_by_itself_how_it_goes_where_it_stands(tmp_path: Path) -> None:
    async with a_seat(tmp_path) as seat:
        talk, rows = await writes(seat), seat.program.rows
        await rows("UPDATE announcement SET state = 'paused', why = '', size = 1 RETURNING id")
        await rows(
            "INSERT INTO recipient (announcement_id, visitor_id, channel, language, state, why, attempts) "
            "SELECT 1, id, 'telegram', 'en', 'pending', '', 0 FROM visitor RETURNING visitor_id"
        )
        await presses(talk, "Announcements")
        await talk.locator(".theirs").last.get_by_role("button", name="No. 1").click()
        card = talk.locator(".theirs").last
        await expect(card).to_contain_text("Still to come: 1")
        count = await talk.locator(".theirs").count()
        await card.get_by_role("button", name="Pause").or_(card.get_by_role("button", name="Go on")).focus()
        # No messenger is switched on here, and that for longer than is waited for it.
        long_ago = "started_at = '2026-11-01 08:00:00.000000'"
        await rows(f"UPDATE announcement SET state = 'sending', {long_ago} RETURNING id")
        async with asyncio.timeout(20):
            while await rows("SELECT state FROM announcement") != [("done",)]:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        seat.program.later(seconds=5)  # the card may have been drawn on the way to that
        await expect(card).to_contain_text("their messenger is switched off here: 1")
        await expect(card).to_contain_text("Picture of the delivery")
        await seat.picture("news-card")
        assert await talk.locator(".theirs").count() == count, "all of it in its place"
        assert await card.get_attribute("aria-live") == "off"
        assert await card.locator(":focus").count() == 1, "nobody is thrown out of it"
        await seat.page.reload()
        await expect(talk.locator(".theirs").last).to_contain_text("their messenger is switched off here: 1")
        assert await talk.locator(".theirs", has_text="Skipped: 1").count() == 1, "once, after a reload too"
