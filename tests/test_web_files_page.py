"""What passes between a person and the centre's people on the page, in a real Chromium: files, recordings, places."""

from __future__ import annotations

import asyncio
import json
import struct
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, FilePayload, Page, Route, expect

from tests.browsing import a_browser, in_a_browser
from tests.filehouse import PDF, FileHouse, a_filehouse
from tests.test_page_journey import AXE
from tests.test_web_page import Screenful, alone, phone, reads_well

pytestmark = in_a_browser


def a_picture(width: int = 240, height: int = 160) -> bytes:
    """A PNG with something to see in it."""
    rows = b"".join(
        b"\x00" + bytes(value for x in range(width) for value in (x % 256, y % 256, 160)) for y in range(height)
    )

    def chunk(name: bytes, content: bytes) -> bytes:
        body = name + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


PICTURE = a_picture()


def file(name: str, type: str, content: bytes) -> FilePayload:
    return {"name": name, "mimeType": type, "buffer": content}


@pytest_asyncio.fixture(loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with a_browser() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def office(tmp_path: Path) -> AsyncIterator[FileHouse]:
    async with a_filehouse(f"sqlite:///{tmp_path}/test.db") as office:
        yield office


@asynccontextmanager
async def talking(browser: Browser, office: FileHouse, **settings: object) -> AsyncIterator[tuple[Screenful, int]]:
    """A phone whose owner has asked for a person; and the case's number."""
    async with phone(browser, office.base, reduced_motion="reduce", **settings) as chat:
        await chat.open()
        await chat.press("Українська")
        await chat.page.locator("#attach").click()
        await expect(chat.page.locator("#nobody")).to_contain_text("Помічник не може читати фото")
        await chat.picture(f"nobody-{settings.get('color_scheme', 'light')}")
        await chat.page.locator("#talk").click()
        await chat.press("Документи й переклади")
        await chat.press("Не важливо")
        await expect(chat.page.locator("body")).to_have_class("people")
        rows = await office.house.rows("SELECT max(id) FROM cases")
        yield chat, int(str(rows[0][0]))
        alone(chat)


async def chooses(chat: Screenful, *files: FilePayload) -> None:
    await chat.page.locator("#picker").set_input_files(list(files), timeout=30_000)


async def settled(chat: Screenful) -> None:
    """Nothing is on its way any more."""
    await expect(chat.page.locator(".mine .state, .mine progress")).to_have_count(0)
    async with asyncio.timeout(30):
        while await chat.page.evaluate("queue.length"):  # noqa: ASYNC110 (`wait_for_function` is against the policy)
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_photo_goes_to_people_and_their_answer_comes_with_quote_and_file(
    browser: Browser, office: FileHouse, scheme: str
) -> None:
    async with talking(browser, office, color_scheme=scheme) as (chat, case):
        await chat.page.locator("#attach").click()
        await expect(chat.page.locator("#choices")).to_be_visible()
        await chat.picture(f"choices-{scheme}")
        await reads_well(chat.page)
        await chooses(chat, file("паспорт.png", "image/png", PICTURE), file("umowa.pdf", "application/pdf", PDF))
        await expect(chat.page.locator("#tray li")).to_have_count(2)
        await expect(chat.page.locator("#aside")).to_have_text("Додано. Буде надіслано разом із повідомленням.")
        await chat.picture(f"tray-{scheme}")
        await nothing_serious(chat.page)
        await chat.types("Ось мої документи")
        await settled(chat)
        told = [one for one in await office.told(case) if one.author == "visitor"]
        assert [(one.kind, one.words) for one in told] == [
            ("text", "Ось мої документи"),
            ("photo", ""),
            ("document", ""),
        ]
        answer = await office.answers(case, "Дякуємо! Подивіться, будь ласка, на цю карту.", answers=told[0].id)
        await chat.sees("Дякуємо!")
        person = chat.page.locator(".person").last
        await expect(person.locator(".who")).to_have_text("Людина з центру")
        await expect(person.locator("blockquote")).to_have_text("Ось мої документи")
        await office.sends(case, "карта.png", PICTURE, kind="photo")
        await office.sends(case, "заява.pdf", PDF)
        await expect(chat.page.locator(".person a[download]")).to_have_attribute("download", "документ.pdf")
        await chat.picture(f"answer-{scheme}")
        await nothing_serious(chat.page)
        await reads_well(chat.page)
        await office.answers(case, "Дякуємо! Подивіться на карту і заяву.", corrects=answer)
        await expect(person.first).not_to_contain_text("будь ласка")
        changed = chat.page.locator(".person", has_text="карту і заяву")
        await expect(changed.locator(".changed")).to_have_text("змінено")
        before = await shown(chat)
        await chat.page.reload()
        await expect(changed.locator(".changed")).to_have_text("змінено")
        await expect(chat.page.locator("article .enclosed")).to_have_count(4)
        assert await shown(chat) == before, "the same after a reload"
        pictures = chat.page.locator("article img")
        await expect(pictures).to_have_count(2)
        for picture in await pictures.all():
            await picture.scroll_into_view_if_needed()
            await expect(picture).to_have_js_property("naturalWidth", 240)
        async with chat.page.expect_download() as download:
            await chat.page.locator('a[download="документ.pdf"]').click()
        assert (await (await download.value).path()).read_bytes() == PDF
        assert (await download.value).suggested_filename == "документ.pdf"


async def nothing_serious(page: Page) -> None:
    """axe finds nothing serious on the page as it is now."""
    if not await page.evaluate("typeof window.axe !== 'undefined'"):
        await page.evaluate(AXE.read_text())
    found = json.loads(await page.evaluate("axe.run().then(found => JSON.stringify(found.violations))"))
    serious = [one for one in found if one["impact"] in {"serious", "critical"}]
    assert not serious, json.dumps(serious, ensure_ascii=False)[:2000]


async def shown(chat: Screenful) -> list[str]:
    return [one.strip() for one in await chat.page.locator("#log .line, #log .who, #log .changed").all_inner_texts()]


async def test_a_message_is_answered_and_ones_own_is_edited(browser: Browser, office: FileHouse) -> None:
    async with talking(browser, office) as (chat, case):
        await office.answers(case, "Який документ Ви маєте?")
        await chat.page.get_by_role("button", name="Відповісти").click()
        await expect(chat.page.locator("#strip")).to_contain_text("Який документ Ви маєте?")
        await chat.picture("reply")
        await chat.types("Карту побуту")
        await settled(chat)
        await expect(chat.page.locator("#strip")).to_be_hidden()
        mine = chat.page.locator(".mine", has_text="Карту побуту")
        edit = chat.page.get_by_role("button", name="Змінити")
        told = await office.told(case)
        assert told[-1].answers == next(one.id for one in told if one.words.startswith("Який"))
        box = chat.page.locator("textarea")
        await box.fill("чернетка")
        await edit.click()
        await expect(box).to_have_value("Карту побуту")
        await chat.picture("editing")
        await chat.page.locator("#dismiss").click()
        await expect(box).to_have_value("чернетка")
        await edit.click()
        await chat.types("Карту перебування")
        await expect(box).to_have_value("чернетка")
        changed = chat.page.locator(".mine", has_text="Карту перебування")
        await expect(changed.locator(".changed")).to_have_text("змінено")
        await expect(mine).to_have_count(0)
        assert (await office.told(case))[-1].words == "Карту перебування"
        await chat.page.reload()
        await expect(changed.locator(".changed")).to_have_text("змінено")
        await expect(changed.locator("blockquote")).to_have_text("Який документ Ви маєте?")
        await edit.click()
        await chat.types("Карту побуту")
        await expect(mine).to_have_count(1)
        assert (await office.told(case))[-1].words == "Карту побуту"


async def test_a_voice_message_is_recorded_heard_and_sent(browser: Browser, office: FileHouse) -> None:
    async with talking(browser, office, permissions=["microphone"]) as (chat, case):
        await chat.page.locator("#attach").click()
        await chat.page.locator("#record").click()
        await expect(chat.page.locator("#recorder")).to_be_visible()
        await chat.page.wait_for_timeout(1300)
        await expect(chat.page.locator("#elapsed")).to_have_text("0:01")
        await chat.picture("recording")
        await chat.page.locator("#stop").click()
        await expect(chat.page.locator("#tray audio")).to_have_count(1)
        await chat.picture("recorded")
        await chat.page.locator("#send").click()
        await settled(chat)
        kept = (await office.told(case))[-1]
        assert kept.kind == "voice"
        assert kept.file
        assert kept.file.type.startswith("audio/")
        await chat.page.reload()
        player = chat.page.locator("article audio")
        await expect(player).to_have_count(1)
        await player.evaluate("one => new Promise(done => one.duration ? done() : one.onloadedmetadata = done)")
        await chat.picture("voice")
        await chat.page.locator("#attach").click()
        await chat.page.locator("#record").click()
        await chat.page.locator("#discard").click()
        await expect(chat.page.locator("#recorder")).to_be_hidden()
        await expect(chat.page.locator("#tray li")).to_have_count(0)


WATCHED = """() => {
    window.tracks = [];
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async wish => {
        const sound = await real(wish);
        window.tracks.push(...sound.getTracks());
        return sound;
    };
}"""
"""Remembers every microphone that is opened."""


async def test_a_double_tap_opens_one_microphone(browser: Browser, office: FileHouse) -> None:
    async with talking(browser, office, permissions=["microphone"]) as (chat, _):
        await chat.page.evaluate(WATCHED)
        await chat.page.locator("#attach").click()
        await chat.page.locator("#record").evaluate("one => (one.click(), one.click())")
        await expect(chat.page.locator("#recorder")).to_be_visible()
        await chat.page.wait_for_timeout(300)
        await chat.page.locator("#discard").click()
        await expect(chat.page.locator("#recorder")).to_be_hidden()
        assert await chat.page.evaluate("tracks.map(one => one.readyState)") == ["ended"]


async def test_no_microphone_stays_open_where_nothing_can_be_recorded(browser: Browser, office: FileHouse) -> None:
    async with talking(browser, office, permissions=["microphone"]) as (chat, _):
        await chat.page.evaluate(WATCHED)
        await chat.page.evaluate("() => { delete window.MediaRecorder; }")
        await chat.page.locator("#attach").click()
        await chat.page.locator("#record").click()
        await expect(chat.page.locator("#trouble")).to_be_visible()
        assert await chat.page.evaluate("tracks.map(one => one.readyState)") == ["ended"]


async def test_a_page_that_lost_the_chat_tries_for_as_long_as_it_takes(browser: Browser, office: FileHouse) -> None:
    async with talking(browser, office) as (chat, _):
        opened, tried = asyncio.Event(), 0
        tries: list[str] = []

        async def hangs(route: Route) -> None:
            tries.append(route.request.url)
            await opened.wait()
            await route.abort()

        await chat.page.clock.install()
        await chat.page.reload()
        await expect(chat.page.locator("body")).to_have_class("people")
        await chat.page.route("**/chat/stream**", hangs)
        await chat.page.evaluate("listen()")
        for turn in range(5):
            for _ in range(24):  # two minutes
                await chat.page.clock.run_for(5000)
                await asyncio.sleep(0.02)
            before, tried = tried, len(tries)
            assert tried > before, f"nothing was tried in turn {turn}"
        opened.set()
        chat.faults.clear()


async def test_a_page_that_comes_back_after_the_case_was_closed_offers_no_files(
    browser: Browser, office: FileHouse
) -> None:
    async with talking(browser, office) as (chat, case):
        await chat.page.context.set_offline(True)
        await chat.page.evaluate("stream.close()")
        await office.close(case)
        await chat.page.context.set_offline(False)
        await chat.page.evaluate("listen()")
        await expect(chat.page.locator("body")).not_to_have_class("people")
        chat.faults.clear()


async def test_a_place_is_sent_and_a_refused_one_is_said(browser: Browser, office: FileHouse) -> None:
    where = {"latitude": 50.0614, "longitude": 19.9366}
    async with talking(browser, office, permissions=["geolocation"], geolocation=where) as (chat, case):
        await chat.page.locator("#attach").click()
        await chat.page.locator("#locate").click()
        await expect(chat.page.locator("#tray li")).to_have_count(1)
        await chat.page.locator("#send").click()
        await settled(chat)
        assert (await office.told(case))[-1].place == (50.0614, 19.9366)
        link = chat.page.locator(".mine a").last
        assert "mlat=50.0614&mlon=19.9366" in (await link.get_attribute("href") or "")
        await chat.picture("place")
        await chat.page.context.clear_permissions()
        await chat.page.context.set_geolocation(None)
        await chat.page.locator("#attach").click()
        await chat.page.locator("#locate").click()
        await expect(chat.page.locator("#trouble")).to_contain_text("Не вдалося визначити")
        await chat.picture("no-place")


async def test_what_cannot_be_sent_is_said_and_the_words_are_not_lost(browser: Browser, office: FileHouse) -> None:
    async with talking(browser, office) as (chat, case):
        await chooses(chat, file("film.mp4", "video/mp4", b"a" * (10 * 1024 * 1024 + 1)))
        await expect(chat.page.locator("#trouble")).to_contain_text("10 МБ")
        await chooses(chat, file("empty.txt", "text/plain", b""))
        await expect(chat.page.locator("#trouble")).to_contain_text("Такий файл надіслати не можна")
        await chooses(chat, file("program.pdf", "application/pdf", b"MZ\x90\x00"))
        await chat.types("Ось файл")
        await expect(chat.page.locator(".mine.refused .state")).to_contain_text("Такий файл надіслати не можна")
        await chat.picture("refused")
        await chat.types("А це слова після нього")
        await settled_but_refused(chat)
        words = [one.words for one in await office.told(case) if one.author == "visitor"]
        assert words == ["Ось файл", "А це слова після нього"]
        chat.faults[:] = [fault for fault in chat.faults if "415" not in fault]


async def settled_but_refused(chat: Screenful) -> None:
    await expect(chat.page.locator(".mine:not(.refused) .state, .mine progress")).to_have_count(0)
    await expect(chat.page.locator(".mine").last).to_contain_text("А це слова")


async def test_a_bad_connection_is_waited_for_in_order_and_a_file_can_be_taken_back(
    browser: Browser, office: FileHouse
) -> None:
    async with talking(browser, office) as (chat, case):
        broken = True
        tries: list[str] = []

        async def breaks(route: Route) -> None:
            tries.append(route.request.url)
            await (route.abort() if broken else route.continue_())

        await chat.page.route("**/chat/upload/*", breaks)
        await chooses(chat, file("a.pdf", "application/pdf", PDF))
        await chat.types("перше")
        await chat.types("друге")
        await expect(chat.page.locator(".mine .state").last).to_have_text("Ще не надіслано. Пробуємо знову.")
        await chat.picture("unsent")
        broken = False
        await settled(chat)
        assert len(tries) >= 2
        assert len(set(tries)) == 1, "the same file under the same id"
        told = [(one.kind, one.words) for one in await office.told(case) if one.author == "visitor"]
        assert told == [("text", "перше"), ("document", ""), ("text", "друге")]
        broken = True
        await chooses(chat, file("b.pdf", "application/pdf", PDF))
        await chat.types("третє")
        await chat.page.get_by_role("button", name="Не надсилати").click()
        await expect(chat.page.locator(".mine", has_text="b.pdf")).to_have_count(0)
        await chat.types("четверте")
        await settled(chat)
        told = [(one.kind, one.words) for one in await office.told(case) if one.author == "visitor"]
        assert told[3:] == [("text", "третє"), ("text", "четверте")]
        chat.faults[:] = [fault for fault in chat.faults if "ERR_FAILED" not in fault]


async def test_when_the_conversation_is_closed_nothing_is_lost_silently(browser: Browser, office: FileHouse) -> None:
    async with talking(browser, office) as (chat, case):
        await chooses(chat, file("a.pdf", "application/pdf", PDF))
        await office.close(case)
        await expect(chat.page.locator("body")).not_to_have_class("people")
        await chat.page.locator("#send").click()
        await expect(chat.page.locator(".mine.refused .state")).to_contain_text("Розмову з людиною завершено")
        chat.faults[:] = [fault for fault in chat.faults if "409" not in fault]


async def test_files_can_be_pasted_and_dropped(browser: Browser, office: FileHouse) -> None:
    put = """([selector, kind, name]) => {
        const data = new DataTransfer();
        data.items.add(new File(["words"], name, {type: "text/plain"}));
        const more = kind === "paste" ? {clipboardData: data} : {dataTransfer: data};
        const made = kind === "paste" ? new ClipboardEvent(kind, {...more, bubbles: true, cancelable: true})
          : new DragEvent(kind, {...more, bubbles: true, cancelable: true});
        document.querySelector(selector).dispatchEvent(made);
    }"""
    async with talking(browser, office) as (chat, case):
        await chat.page.evaluate(put, ["#words", "paste", "one.txt"])
        await chat.page.evaluate(put, ["main", "drop", "two.txt"])
        await expect(chat.page.locator("#tray li")).to_have_count(2)
        await chat.page.get_by_role("button", name="Прибрати: one.txt").click()
        await chat.page.locator("#send").click()
        await settled(chat)
        kept = [one.file.name for one in await office.told(case) if one.file]
        assert kept == ["two.txt"]
