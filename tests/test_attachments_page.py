"""Codes, pictures and documents on the pages, in a real Chromium: seen, named for those who listen, and saved."""

from __future__ import annotations

import io
import itertools
from pathlib import Path

import openpyxl
import pytest
from playwright.async_api import expect

from bot.charts import Bar, Bars, Chart
from bot.screen import Document, Picture, QrCode, Screen, Verbatim
from tests.browsing import a_browser, in_a_browser
from tests.test_attachments import LINK, read_code
from tests.test_desk_page import a_seat
from tests.test_web import MemoryHouse, served
from tests.test_web_page import alone, phone

pytestmark = in_a_browser

V = Verbatim
CHART = Chart("Листопад 2026", ("Люди: 145",), (Bars("Мови", [Bar("українська", 120), Bar("польська", 25)]),))


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_ticket_and_what_else_comes_along(scheme: str) -> None:
    table = Document("list.csv", "text/csv", "\ufeffa;b\r\n".encode(), V("Список учасників"))
    card = Screen(
        (V("Покажіть цей квиток на вході."), V("K7RM-2X")),
        title=V("Ваш квиток"),
        attachments=(QrCode(LINK, V("Квиток K7RM-2X")), table, Picture(CHART.made(), V("Люди за мовами"))),
    )
    async with (
        served(MemoryHouse(script=lambda _: (card,))) as base,
        a_browser() as browser,
        phone(browser, base, color_scheme=scheme) as screenful,
    ):
        await screenful.open()
        page = screenful.page
        for name, wide in (("Квиток K7RM-2X", 600), ("Люди за мовами", 1080)):
            image = page.get_by_role("img", name=name)
            await expect(image).to_be_visible()
            assert await image.evaluate("one => one.decode().then(() => one.naturalWidth)") >= wide
        async with page.expect_download() as download:
            await page.get_by_role("link", name="Список учасників").click()
        saved = await download.value
        assert saved.suggested_filename == "list.csv"
        assert Path(await saved.path()).read_bytes() == table.content
        code = page.get_by_role("img", name="Квиток K7RM-2X")
        await code.scroll_into_view_if_needed()
        assert read_code(await page.screenshot()) == LINK, "as it stands on the screen of a phone"
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await screenful.picture(f"ticket-{scheme}")
        alone(screenful)


async def test_whoever_asks_for_a_ticket_has_its_code_in_sight() -> None:
    long = Screen(tuple(V(f"Рядок {number}") for number in range(40)))
    card = Screen((V("Покажіть цей квиток на вході."),), attachments=(QrCode(LINK, V("Квиток K7RM-2X")),))
    screens = itertools.chain((long,), itertools.repeat(card))
    async with (
        served(MemoryHouse(script=lambda _: (next(screens),))) as base,
        a_browser() as browser,
        phone(browser, base) as screenful,
    ):
        await screenful.open()
        await expect(screenful.page.get_by_text("Рядок 39")).to_be_attached()
        await screenful.page.locator("#words").fill("квиток")
        await screenful.page.locator("#words").press("Enter")
        code = screenful.page.get_by_role("img", name="Квиток K7RM-2X")
        await expect(code).to_be_in_viewport(ratio=1)
        assert read_code(await screenful.page.screenshot()) == LINK


@pytest.mark.parametrize(("scheme", "on_a_phone"), [("light", False), ("dark", True)])
async def test_a_coordinator_gets_the_report_at_the_desk(tmp_path: Path, scheme: str, on_a_phone: bool) -> None:
    async with a_seat(tmp_path, scheme=scheme, phone=on_a_phone) as seat:
        await seat.comes_in("Kasia", "coordinator")
        if on_a_phone:
            await seat.page.locator('#views [data-view="pane"]').press("Enter")
        await seat.page.locator("#menu").press("Enter")
        talk = seat.page.locator("#talk")
        for name in ("For coordinators", "Report in numbers", "November 2026", "All offices"):
            await talk.get_by_role("button", name=name).last.press("Enter")
        image = talk.get_by_role("img", name="Report: November 2026, all offices")
        await expect(image).to_be_visible()
        assert await image.evaluate("one => one.decode().then(() => one.naturalWidth)") == 1080
        async with seat.page.expect_download() as download:
            await talk.get_by_role("link", name="Report (table)").press("Enter")
        saved = await download.value
        assert saved.suggested_filename == "report-2026-11.xlsx"
        book = openpyxl.load_workbook(io.BytesIO(Path(await saved.path()).read_bytes()))
        assert book.sheetnames[0] == "Overview"
        assert await seat.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await seat.nothing_serious()
        await seat.picture(f"{'phone' if on_a_phone else 'desktop'}-{scheme}-report")
