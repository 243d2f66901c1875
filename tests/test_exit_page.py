"""The way out of the page, in a real browser: on a phone and on a desk, on every page, also without a network."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, Page, Route, expect

from tests.browsing import a_browser, in_a_browser
from tests.journey import Program, a_program
from tests.patience import PATIENCE
from tests.test_page_journey import Phone

pytestmark = in_a_browser

SIZES = {"phone": (360, 740), "desk": (1280, 800)}
NEUTRAL = "https://www.wikipedia.org/"


async def neutral(route: Route) -> None:
    await route.fulfill(status=200, content_type="text/html", body="<title>W</title>A neutral page")


@asynccontextmanager
async def a_window(folder: Path, size: str = "phone", locale: str = "en-GB") -> AsyncIterator[Phone]:
    async with a_program(folder) as program, a_browser() as browser:
        width, height = SIZES[size]
        context = await browser.new_context(
            viewport={"width": width, "height": height}, locale=locale, reduced_motion="reduce"
        )
        await context.route("https://**", neutral)
        window = Phone(await context.new_page(), program)
        await window.page.goto(program.url)
        yield window


async def picture(page: Page, name: str) -> None:
    if folder := os.environ.get("LOOK"):
        await page.wait_for_timeout(400)
        await page.screenshot(path=Path(folder) / f"{name}.png")


async def until_over(program: Program) -> None:
    """Until the server knows that they have left."""
    async with asyncio.timeout(PATIENCE):
        while await program.rows("SELECT 1 FROM visitor WHERE reachable"):  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def is_empty(context: BrowserContext, page: Page) -> None:
    """Nothing that was said is on the page, or behind it, or kept anywhere."""
    for _ in range(2):
        shown = await page.locator("body").inner_text()
        assert "assistant" not in shown
        assert "Your rights" not in shown
        await page.go_back()
    assert await context.cookies() == []


@pytest.mark.parametrize("size", SIZES)
async def test_the_first_screen_says_what_happens_with_words_before_any_is_written(tmp_path: Path, size: str) -> None:
    async with a_window(tmp_path, size) as window:
        await window.sees("Please choose your language.")
        await expect(window.page.get_by_role("link", name="Your data")).to_be_visible()
        await picture(window.page, f"{size}-1-first")
        await window.nothing_serious()
        await window.presses("English")
        await window.sees("Hello!")
        shown = window.page.locator(".theirs")
        assert "The office" in await shown.nth(-2).inner_text(), "and then the menu"
        await picture(window.page, f"{size}-2-notice")
        await window.nothing_serious()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("place", ["", "/privacy"])
@pytest.mark.parametrize("way", ["click", "Shift", "Escape"])
async def test_it_is_on_every_page_and_leaves_nothing(tmp_path: Path, size: str, place: str, way: str) -> None:
    async with a_window(tmp_path, size) as window:
        page = window.page
        await window.presses("English")
        await window.sees("Hello!")
        if place:
            await page.get_by_role("link", name="Your data").click()
            await page.wait_for_url("**/privacy")
            await expect(page.get_by_role("heading", name="Your rights")).to_be_visible()
            await window.nothing_serious()
            await picture(page, f"{size}-3-privacy")
        await page.mouse.wheel(0, 5000)
        button = page.get_by_role("button", name="Quick exit")
        await expect(button).to_be_in_viewport()
        box = await button.bounding_box()
        assert box
        assert box["width"] >= 44
        assert box["height"] >= 44
        if way == "click":
            await button.click()
        else:
            for _ in range(3):
                await page.keyboard.press(way)
        await page.wait_for_url(NEUTRAL)
        await until_over(window.program)
        await is_empty(page.context, page)


async def test_whoever_cannot_see_hears_that_one_more_is_needed(tmp_path: Path) -> None:
    async with a_window(tmp_path) as window:
        await window.sees("Please choose your language.")
        heard = window.page.locator("#strokes")
        await window.page.keyboard.press("Shift")
        await expect(heard).to_have_text("")
        await window.page.keyboard.press("Shift")
        await expect(heard).to_have_text("Press Shift once more to leave this page at once.")
        await window.page.keyboard.press("a")
        await expect(heard).to_have_text("")


async def test_without_a_network_the_page_is_empty_and_nobody_finds_the_chat_again(tmp_path: Path) -> None:
    async with a_window(tmp_path) as window:
        page, context = window.page, window.page.context
        await window.presses("English")
        await window.sees("Hello!")
        await context.unroute("https://**")
        await context.set_offline(offline=True)
        await page.get_by_role("button", name="Quick exit").click()
        await page.wait_for_timeout(500)
        assert not page.url.startswith(window.program.url)
        assert "Hello" not in await page.content()
        await context.set_offline(offline=False)
        await page.goto(window.program.url)
        await window.sees("Please choose your language.")
        assert await page.get_by_text("automatic assistant").count() == 0
        assert "left" not in {one["name"] for one in await context.cookies()}
        await page.reload()
        await window.sees("Please choose your language.")


async def test_a_chat_that_is_cleaned_up_shows_the_menu_alone(tmp_path: Path) -> None:
    async with a_window(tmp_path) as window:
        await window.presses("English")
        await window.says("Offices")
        await window.says("/cleanup")
        await picture(window.page, "phone-4-cleanup")
        await window.page.locator(".theirs").last.get_by_role("button", name="Yes, delete them").click()
        await expect(window.page.locator("article")).to_have_count(1)
        await window.sees("The messages are being deleted.")
        assert await window.page.get_by_text("Kraków").count() == 0
        await window.page.reload()
        await window.sees("The messages are being deleted.")
        assert await window.page.locator("article").count() == 1


async def test_the_page_in_another_language_and_without_scripts(tmp_path: Path) -> None:
    async with a_program(tmp_path) as program, a_browser() as browser:
        context = await browser.new_context(java_script_enabled=False, locale="uk-UA")
        page = await context.new_page()
        await page.goto(f"{program.url}/privacy")
        await expect(page.get_by_role("heading", name="Ваші права")).to_be_visible()
        await page.get_by_role("link", name="Polski").click()
        await expect(page.get_by_role("heading", name="Prawa")).to_be_visible()
