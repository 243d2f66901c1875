"""The journey in a real browser on a phone-sized screen: in two languages, with a reload in its middle."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.async_api import Page, Request, expect

from tests.browsing import a_browser, in_a_browser
from tests.journey import Program, a_program

pytestmark = in_a_browser

AXE = Path(__file__).parent / "browser/node_modules/axe-core/axe.min.js"
PICTURES = Path(__file__).parent / "browser/pictures"


@dataclass
class Phone:
    """A browser window of a phone."""

    page: Page
    program: Program
    strangers: list[str] = field(default_factory=list)
    """Requests to other hosts: there must be none."""
    errors: list[str] = field(default_factory=list)

    def watch(self) -> None:
        self.page.on("request", self._note)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda line: self.errors.append(line.text) if line.type == "error" else None)

    def _note(self, request: Request) -> None:
        if not request.url.startswith((self.program.url, "data:", "blob:")):
            self.strangers.append(request.url)

    async def presses(self, label: str) -> None:
        """Press the button whose words begin so, on the newest screen, and wait for the answer."""
        shown = self.page.locator(".theirs")
        before = await shown.count()
        await shown.last.get_by_role("button", name=label).first.click()
        await expect(shown).not_to_have_count(before)

    async def says(self, words: str) -> None:
        """Type words and send them, and wait for the answer."""
        shown = self.page.locator(".theirs")
        before = await shown.count()
        box = self.page.get_by_role("textbox")
        await box.fill(words)
        await box.press("Enter")
        await expect(shown).not_to_have_count(before)

    async def sees(self, words: str) -> None:
        await expect(self.page.get_by_text(words).last).to_be_visible()

    async def nothing_serious(self) -> None:
        """axe finds nothing serious on the page as it is now."""
        if not await self.page.evaluate("typeof window.axe !== 'undefined'"):
            await self.page.evaluate(AXE.read_text())
        found = json.loads(await self.page.evaluate("axe.run().then(found => JSON.stringify(found.violations))"))
        serious = [one["id"] for one in found if one["impact"] in {"serious", "critical"}]
        assert not serious, f"{serious}: {json.dumps(found, ensure_ascii=False)[:2000]}"

    async def picture(self, name: str) -> None:
        """A picture for the README, when they are asked for."""
        if os.environ.get("PICTURES"):
            PICTURES.mkdir(exist_ok=True)
            await self.page.wait_for_timeout(600)
            await self.page.screenshot(path=PICTURES / f"{name}.png")


@asynccontextmanager
async def a_phone(folder: Path, locale: str, scheme: str) -> AsyncIterator[Phone]:
    async with a_program(folder) as program, a_browser() as browser:
        context = await browser.new_context(
            viewport={"width": 360, "height": 740},
            device_scale_factor=2,
            is_mobile=True,
            has_touch=True,
            locale=locale,
            color_scheme="dark" if scheme == "dark" else "light",
            accept_downloads=True,
            reduced_motion="reduce",
        )
        phone = Phone(await context.new_page(), program)
        phone.watch()
        await phone.page.goto(program.url)
        yield phone
        assert phone.strangers == [], "nothing is loaded from elsewhere"
        assert phone.errors == [], "the browser has nothing to complain of"


STORIES = {
    "uk": {
        "locale": "uk-UA",
        "scheme": "light",
        "language": "Українська",
        "book": "Запис на візит",
        "office": "Краків",
        "service": "Кар’єрний",
        "spoken": "Українська",
        "way": "В офісі",
        "care": "Догляд не потрібен",
        "access": "Нічого особливого",
        "name": "Як вас звати",
        "phone": "Який у вас номер",
        "skip": "Не вказувати",
        "day": "вт, 24",
        "check": "Чи все правильно",
        "yes": "Так",
        "done": "Ви записані на візит",
        "calendar": "У мій календар",
        "move": "Перенести",
        "day2": "пт, 27",
        "moved": "Ваш візит перенесено",
        "cancel": "Скасувати візит",
        "cancelled": "Цей візит скасовано",
        "exit": "Швидкий",
    },
    "en": {
        "locale": "en-GB",
        "scheme": "dark",
        "language": "English",
        "book": "Book a visit",
        "office": "Kraków",
        "service": "Career",
        "spoken": "Any",
        "way": "At the office",
        "care": "No care needed",
        "access": "Nothing special",
        "name": "What is your name",
        "phone": "What is your phone",
        "skip": "Leave it out",
        "day": "Tue, 24",
        "check": "Is everything right",
        "yes": "Yes",
        "done": "Your visit is booked",
        "calendar": "Save in my calendar",
        "move": "Move",
        "day2": "Fri, 27",
        "moved": "Your visit is moved",
        "cancel": "Cancel the visit",
        "cancelled": "This visit is cancelled",
        "exit": "Quick",
    },
}


@pytest.mark.parametrize("language", STORIES)
async def test_a_newcomer_books_moves_and_cancels_on_a_phone(language: str, tmp_path: Path) -> None:
    story = STORIES[language]
    async with a_phone(tmp_path, story["locale"], story["scheme"]) as phone:
        await phone.sees(story["language"])
        await phone.nothing_serious()
        await phone.presses(story["language"])
        await phone.sees(story["book"])
        await phone.page.get_by_role(
            "button", name=story["book"]
        ).last.scroll_into_view_if_needed()  # the notice is first
        await phone.picture(f"menu-{language}")
        await phone.presses(story["book"])
        await phone.presses(story["office"])
        await phone.presses(story["service"])
        await phone.presses(story["spoken"])
        await phone.presses(story["way"])
        await phone.presses(story["care"])
        await phone.presses(story["access"])
        await phone.sees(story["name"])

        before = await phone.page.get_by_role("log").inner_text()
        await phone.page.reload()
        await phone.sees(story["name"])
        assert await phone.page.get_by_role("log").inner_text() == before, "a reload loses and repeats nothing"

        await phone.says("Олена" if language == "uk" else "Olena")
        await phone.sees(story["phone"])
        await phone.presses(story["skip"])
        await phone.presses(story["day"])
        await phone.sees("11:00")
        await phone.picture(f"times-{language}")
        await phone.nothing_serious()
        await phone.presses("11:00")
        await phone.sees(story["check"])
        await phone.presses(story["yes"])
        await phone.sees(story["done"])
        await phone.nothing_serious()
        await phone.picture(f"visit-{language}")
        assert len(await phone.program.rows("SELECT * FROM cell")) == 3

        async with phone.page.expect_download() as download:
            await phone.page.locator("a[download], a[href*='/chat/file/']").last.click()
        content = Path(await (await download.value).path()).read_bytes()
        event = Calendar.from_ical(content).walk("VEVENT")[0]
        assert event.decoded("DTSTART") == datetime(2026, 11, 24, 10, tzinfo=UTC)

        await phone.presses(story["move"])
        await phone.presses(story["day2"])
        await phone.presses("09:00")
        await phone.presses(story["yes"])
        await phone.sees(story["moved"])
        await phone.presses(story["cancel"])
        await phone.presses(story["yes"])
        await phone.sees(story["cancelled"])
        assert await phone.program.rows("SELECT * FROM cell") == []
        await phone.nothing_serious()


async def test_quick_exit_leaves_nothing_behind(tmp_path: Path) -> None:
    async with a_phone(tmp_path, "uk-UA", "light") as phone:
        await phone.presses("Українська")
        await phone.sees("Запис на візит")
        await phone.page.route("https://**", lambda route: route.abort())
        await phone.page.get_by_role("button", name="Швидкий").click()
        await phone.page.wait_for_timeout(500)
        await phone.page.goto(phone.program.url)
        await phone.sees("Виберіть, будь ласка, мову.")
        assert await phone.page.get_by_text("Запис на візит").count() == 0, "the conversation is gone"
        stored = await phone.page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
        assert stored == "[{},{}]"
        phone.strangers.clear()  # the neutral page that an exit leads to
        phone.errors.clear()
