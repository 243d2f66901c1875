"""Help in danger on the page, in a real browser: a key that needs no server, and words while it is in trouble."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.browsing import a_browser, in_a_browser
from tests.journey import Program, a_program
from tests.test_firstaid import CRY, hanging

pytestmark = in_a_browser

PHONE: ViewportSize = {"width": 320, "height": 640}


@pytest_asyncio.fixture(loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with a_browser() as browser:
        yield browser


async def opened(browser: Browser, program: Program) -> Page:
    context = await browser.new_context(viewport=PHONE, locale="uk-UA")
    page = await context.new_page()
    await page.goto(program.url)
    await page.get_by_role("button", name="Українська").click()
    await expect(page.locator("#log")).to_contain_text("Вітаємо")
    return page


async def says(page: Page, words: str) -> None:
    await page.locator("#words").fill(words)
    await page.locator("#words").press("Enter")


async def test_one_tap_shows_every_number_and_they_can_be_called(browser: Browser, tmp_path: Path) -> None:
    async with a_program(tmp_path) as program:
        page = await opened(browser, program)
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "it has room on a small phone"
        await page.get_by_role("button", name="SOS").click()
        panel = page.locator("#danger")
        await expect(panel).to_be_visible()
        await expect(panel).to_be_focused()
        calls = await panel.locator("a").evaluate_all("links => links.map(one => one.getAttribute('href'))")
        assert calls[:2] == ["tel:112", "tel:116123"]
        assert "tel:226280120" in calls
        await expect(page.locator("#log")).to_contain_text("Допомога в небезпеці")
        await panel.get_by_role("button", name="Закрити").click()
        await expect(panel).to_be_hidden()
        await expect(page.locator("#sos")).to_be_focused()


async def test_it_needs_no_server_and_speaks_the_language_of_the_chat(browser: Browser, tmp_path: Path) -> None:
    async with a_program(tmp_path) as program:
        page = await opened(browser, program)
        await page.locator("#language").click()
        await expect(page.get_by_role("button", name="English")).to_have_count(2)  # the first is that of the beginning
        await page.get_by_role("button", name="English").last.click()
        await expect(page.locator("html")).to_have_attribute("lang", "en")
        await page.context.set_offline(True)
        await page.locator("#sos").click()
        await expect(page.locator("#numbers")).to_contain_text("Call 112")
        await page.context.set_offline(False)


async def test_it_is_there_when_the_session_has_ended_and_where_there_is_no_javascript(
    browser: Browser, tmp_path: Path
) -> None:
    async with a_program(tmp_path) as program:
        page = await opened(browser, program)
        program.later(hours=5)
        await says(page, CRY)
        await expect(page.locator("#over")).to_contain_text("800 120 002")
        await page.locator("#sos").click()
        await expect(page.locator("#numbers")).to_contain_text("112")
        context = await browser.new_context(java_script_enabled=False, locale="pl-PL")
        bare = await context.new_page()
        await bare.goto(program.url)
        await expect(bare.locator("noscript .lines")).to_contain_text("112")


async def test_while_the_database_hangs_a_cry_is_answered_even_behind_words_that_wait(
    browser: Browser, tmp_path: Path
) -> None:
    async with a_program(tmp_path) as program:
        page = await opened(browser, program)
        async with hanging(program.assistant.database):
            await says(page, "добрий день")
            await asyncio.sleep(0.1)
            began = asyncio.get_running_loop().time()
            await says(page, CRY)
            await expect(page.locator(".first")).to_contain_text("800 120 002")
            assert asyncio.get_running_loop().time() - began < 3
        await expect(page.locator("#log")).to_contain_text("Допомога в небезпеці")
        await expect(page.locator(".first")).to_have_count(1)
