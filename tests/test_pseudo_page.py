"""Both pages in languages that nobody speaks, in a real browser: half as long again, and from right to left.

The whole program runs in a process of its own, from a tree that is ours but for two languages more.
"""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from babel import Locale
from playwright.async_api import Browser, Locator, Page, expect

from tests import pseudo
from tests.browsing import a_browser, in_a_browser
from tests.journey import free_port, write_config
from tests.laying import KEYS
from tests.patience import PATIENCE
from tests.pseudo import ACCENTED, MIRRORED

pytestmark = in_a_browser

LOOKS = os.environ.get("PSEUDO_PICTURES", "")
"""A folder for pictures of the pages, for whoever wants to look at them."""
ROOT = Path(__file__).parent.parent
NARROW, DESKTOP = {"width": 320, "height": 640}, {"width": 1280, "height": 800}

VISIBLE = """() => {
  const found = [];
  const shown = one => one.checkVisibility({visibilityProperty: true});
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const {parentElement, data} = walker.currentNode;
    if (data.trim() && shown(parentElement) && !parentElement.closest("script, style, noscript, [data-made-by]")) {
      const block = parentElement.closest("p, h1, h2, h3, button, a, li, td, th, dt, dd, summary, label, option")
        || parentElement;
      if (!found.includes(block)) found.push(block);
    }
  }
  const names = [...document.querySelectorAll("[aria-label], [title], [placeholder]")].filter(shown)
    .flatMap(one => ["aria-label", "title", "placeholder"].map(name => one.getAttribute(name)).filter(Boolean));
  return [document.title, ...found.map(one => one.textContent), ...names];
}"""


@asynccontextmanager
async def the_program(folder: Path) -> AsyncIterator[tuple[str, Path]]:
    """Its address, and its configuration."""
    for room in ("bot", "storage", "scheduler"):
        (folder / room).symlink_to(ROOT / room)
    pseudo.with_pseudo_languages(folder)
    port = free_port()
    config = write_config(folder, database=f"sqlite:///{folder}/pseudo.db", port=port, desk="on = true")
    process = await _cicbot(folder, "--config", str(config), "run")
    try:
        await _until_it_answers(f"http://localhost:{port}")
        yield f"http://localhost:{port}", config
    finally:
        process.terminate()
        await process.communicate()


async def _cicbot(folder: Path, *words: str) -> asyncio.subprocess.Process:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(
        *(str(ROOT / ".venv/bin/python"), "-m", "bot", *words),
        cwd=folder,
        env={**kept, **KEYS, "PYTHONPATH": str(folder)},
        stdout=pipe,
        stderr=asyncio.subprocess.DEVNULL,
    )


async def _until_it_answers(url: str) -> None:
    async with aiohttp.ClientSession() as http, asyncio.timeout(PATIENCE * 3):
        while True:
            try:
                async with http.get(f"{url}/healthz"):
                    return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.1)


async def says(folder: Path, config: Path, *words: str) -> str:
    """What the command line answers."""
    process = await _cicbot(folder, "--config", str(config), *words)
    out, _ = await process.communicate()
    return out.decode().strip()


async def opened(browser: Browser, url: str, locale: str, size: dict[str, int]) -> Page:
    context = await browser.new_context(
        viewport=size,  # type: ignore[arg-type]
        locale=locale,
        reduced_motion="reduce",
    )
    page = await context.new_page()
    await page.goto(url)
    return page


async def all_is_said_in_brackets(page: Page, *known: str) -> None:
    """Nothing that is seen or read out is ours and stands in no locale; `known` are the data that may stand there."""
    for words in await page.evaluate(VISIBLE):
        rest = re.sub("|".join(map(re.escape, sorted((*DATA, *known), key=len, reverse=True))), " ", words)
        strange = re.findall(r"[^\W\d_]{2,}", pseudo.outside(rest))
        assert not strange, f"{strange} in: {words}"


LANGUAGES = ["Українська", "Polski", "Русский", "English", "Español", "Беларуская", "ქართული", "Türkçe"]
DATA = [
    *LANGUAGES,
    *("Deutsch", "עברית"),
    "Małopolska Integration Centre for Foreigners",
    *(f"consultant-{number}" for number in range(20)),
    *(str(Locale(code).languages[one]) for code in (ACCENTED, MIRRORED) for one in ("uk", "pl", "ru", "en")),
    *(
        words
        for code in (ACCENTED, MIRRORED)
        for names in (Locale(code).days["format"], Locale(code).months["format"])
        for words in (*names["wide"].values(), *names["abbreviated"].values())
    ),
]
"""Names of languages, of days and of months, and what the configuration holds."""


async def fits(page: Page) -> None:
    wide = await page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide[0] <= wide[1], f"it can be scrolled sideways: {wide}"


async def picture(page: Page, name: str) -> None:
    if LOOKS:
        await page.wait_for_timeout(300)
        await page.screenshot(path=Path(LOOKS) / f"{name}.png", full_page=True)


async def presses(page: Page, label: Locator) -> None:
    before = await page.locator(".theirs").count()
    await label.click()
    await expect(page.locator(".theirs")).not_to_have_count(before)


def at(page: Page, number: int) -> Locator:
    """A key of the newest screen."""
    return page.locator(".theirs").last.locator("button.key").nth(number)


IN_ORDER = """() => {
  const wrong = [], seen = [];
  const number =
    /\\+?\\d[\\d \\u00a0-]{4,}\\d|[\\w.+-]+@[\\w.-]+\\w|https?:[^\\s⟧]+|\\b[A-Z0-9]{4}(?:-[A-Z0-9]{4})+\\b/gu;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const place = (node, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement.checkVisibility({visibilityProperty: true})) continue;
    for (const match of node.data.matchAll(number)) {
      seen.push(match[0]);
      let before = null;
      for (let at = match.index; at < match.index + match[0].length; at++) {
        const here = place(node, at);
        if (before && here.width && here.top === before.top && here.left < before.left) { wrong.push(match[0]); break; }
        if (here.width) before = here;
      }
    }
  }
  return {wrong, seen};
}"""
"""Numbers, addresses and codes that are on the page, and those of which a sign stands left of the one before it."""


async def reads_from_left_to_right(page: Page, *wanted: str) -> None:
    found = await page.evaluate(IN_ORDER)
    assert found["wrong"] == []
    missing = [one for one in wanted if not any(one in seen for seen in found["seen"])]
    assert not missing, f"{missing} not among {found['seen']}"


async def types(page: Page, words: str) -> None:
    before = await page.locator(".theirs").count()
    await page.locator("#words").fill(words)
    await page.locator("#words").press("Enter")
    await expect(page.locator(".theirs")).not_to_have_count(before)


async def speaks(page: Page, language: str) -> None:
    own = {ACCENTED: pseudo.accented("English"), MIRRORED: pseudo.mirrored("English")}[language]
    await presses(page, page.get_by_role("button", name=own).last)


async def well(page: Page, *known: str) -> None:
    await all_is_said_in_brackets(page, *known)
    await fits(page)
    await reads_from_left_to_right(page)


@pytest.mark.parametrize("language", [ACCENTED, MIRRORED])
async def test_the_chat(tmp_path: Path, language: str) -> None:
    async with the_program(tmp_path) as (url, _), a_browser() as browser:
        page = await opened(browser, url, language, NARROW)
        await expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == MIRRORED else "ltr")
        await fits(page)
        first = (await page.locator(".theirs").first.inner_text()).splitlines()
        known = [words for words in first if pseudo.OPEN not in words]
        assert len(known) < 20, "what is said in every language before one is chosen"
        await speaks(page, language)
        await picture(page, f"{language}-menu")
        await well(page, *known)
        await page.locator("#sos").click()
        await expect(page.locator("#danger")).to_be_visible()
        await page.locator("#attach").click()
        await picture(page, f"{language}-danger")
        await well(page, *known)
        await expect(page.locator('#numbers a[href="tel:116123"]')).to_have_text("116 123")
        await page.locator("#enough").click()
        await types(page, "/offices")
        await well(page, *known)
        await presses(page, at(page, 0))
        await well(page, *known)
        await types(page, "/menu")
        for _ in range(6):  # the office, the service, the language, the way, care, access
            await presses(page, at(page, 0))
            await well(page, *known)
        await picture(page, f"{language}-question")
        await types(page, "Anna")
        await types(page, "+48 600 100 200")
        await well(page, "Anna", *known)
        for _ in range(3):  # the day, the time, yes
            await presses(page, at(page, 0))
            await well(page, "Anna", *known)
        await reads_from_left_to_right(page, "+48 600 100 200")
        await picture(page, f"{language}-booked")
        await page.goto(f"{url}/privacy")
        await well(page)


async def test_what_stands_where_when_the_page_is_mirrored(tmp_path: Path) -> None:
    places = {}
    for language in (ACCENTED, MIRRORED):
        (tmp_path / language).mkdir()
        async with the_program(tmp_path / language) as (url, _), a_browser() as browser:
            page = await opened(browser, url, language, NARROW)
            await speaks(page, language)
            await types(page, "?")
            boxes = {one: await page.locator(one).last.bounding_box() for one in ("#menu", "#words", "#send", ".mine")}
            places[language] = {one: box["x"] + box["width"] / 2 for one, box in boxes.items() if box}
    left, right = places[ACCENTED], places[MIRRORED]
    assert left["#menu"] < left["#words"] < left["#send"]
    assert right["#menu"] > right["#words"] > right["#send"]
    assert left[".mine"] > NARROW["width"] / 2 > right[".mine"]


@pytest.mark.parametrize("size", [DESKTOP, NARROW], ids=["desktop", "narrow"])
@pytest.mark.parametrize("language", [ACCENTED, MIRRORED])
async def test_the_desk(tmp_path: Path, language: str, size: dict[str, int]) -> None:
    where = f"{language}-desk-{size['width']}"
    async with the_program(tmp_path) as (_, config), a_browser() as browser:
        await says(tmp_path, config, "staff", "invite", "--name", "Ewa", "--role", "owner", "--language", "uk")
        link = (await says(tmp_path, config, "staff", "link", "Ewa")).splitlines()[0]
        page = await opened(browser, link, language, size)
        await expect(page.locator("#desk")).to_be_visible()
        await expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == MIRRORED else "ltr")
        await well(page, "Ewa")
        if await page.locator("#notNow").is_visible():
            await page.locator("#notNow").click()
        await picture(page, f"{where}-cases")
        await well(page, "Ewa")
        for view in await page.locator("#views [data-view]").all():
            if await view.is_visible():
                await view.click()
                await page.wait_for_timeout(300)
                await picture(page, f"{where}-{await view.get_attribute('data-view')}")
                await well(page, "Ewa")
