"""The page of the web chat in a real Chromium on a phone-sized screen, with a house that holds a small conversation."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, Route, expect

from bot.screen import (
    Arrived,
    Button,
    Commanded,
    Door,
    Input,
    Left,
    Link,
    Pin,
    Pressed,
    Said,
    Screen,
    Verbatim,
)
from tests.browsing import a_browser, in_a_browser
from tests.patience import eventually
from tests.test_web import ENTRY, PLAIN, QUICK, MemoryHouse, served

pytestmark = in_a_browser

PHONE = {"width": 360, "height": 740}
PICTURES = os.environ.get("WEB_PICTURES", "")
"""A folder for pictures of the page, for whoever wants to look at it."""


# --- A conversation ---


def v(words: str) -> Verbatim:
    return Verbatim(words)


def button(label: str, door: str, *args: str) -> Button:
    return Button(v(label), Door(door, *args))


def rows(*labels: str, to: str) -> tuple[Button, ...]:
    return tuple(button(label, to, str(number)) for number, label in enumerate(labels))


HELLO = Screen(
    (v("Оберіть мову · Wybierz język\nChoose your language"),),
    keys=(
        button("Українська", "tongue", "uk"),
        button("Polski", "tongue", "pl"),
        button("Русский", "tongue", "ru"),
        button("English", "tongue", "en"),
    ),
    columns=2,
)
MENU = {
    "uk": Screen(
        (
            v("Я допоможу знайти потрібну послугу й записатися на візит до центру."),
            v(
                "Ми ніколи не просимо номер паспорта чи PESEL. Пишіть на integracja@wup-krakow.pl "
                "або дивіться www.pociagdokariery.pl."
            ),
        ),
        title=v("Чим можемо допомогти?"),
        keys=(
            button("Записатися на візит", "office"),
            button("Що ми пропонуємо", "offer"),
            button("Мої візити", "visits"),
            button("Для роботодавців", "employers"),
            Link(v("Питання про перебування"), "https://residence.example/"),
        ),
        footer=(button("Приватність", "privacy"),),
    ),
    "en": Screen(
        (v("I can help you find a service and book a visit."),),
        title=v("How can we help?"),
        keys=(button("Book a visit", "office"), button("What we offer", "offer")),
    ),
}
OFFICE = Screen(
    (v("У якому місті Вам зручно?"),),
    keys=rows("Краків", "Новий Сонч", "Тарнів", "Освенцім", to="day"),
    columns=2,
    footer=(button("Назад", "back"), button("Меню", "menu")),
)
DAY = Screen(
    (v("Коли?"),),
    keys=rows("вівторок, 1 грудня", "середа, 2 грудня", "четвер, 3 грудня", to="time"),
    columns=2,
    footer=(button("Назад", "back"), button("Меню", "menu")),
)
TIMES = tuple(f"{hour:02}:{minute:02}" for hour in range(9, 13) for minute in (0, 15, 30, 45))
TIME = Screen(
    (v("О котрій годині? Візит триває 45 хвилин."),),
    title=v("Вівторок, 1 грудня"),
    keys=rows(*TIMES, to="phone"),
    columns=4,
    footer=(button("Назад", "back"), button("Меню", "menu")),
)
ASK_PHONE = Screen((v("Ваш номер телефону?"),), keys=(button("Пропустити", "card"),), typing="phone")
CARD = Screen(
    (v("вівторок, 1 грудня, 09:30\nКраків, адресу буде підтверджено"), v("Номер запису: K7QM-4TX2")),
    title=v("Ви записані на візит"),
    keys=(button("Перенести", "move"), button("Скасувати", "cancel")),
    columns=2,
    footer=(button("Меню", "menu"),),
    attachments=(ENTRY, Pin(50.06, 19.94, v("Офіс у Кракові"), v("Адресу буде підтверджено"))),
)


@dataclass
class Tour:
    """Languages, a menu, a booking: what a person sees of the house, without the house."""

    house: MemoryHouse = field(default_factory=MemoryHouse)
    held: asyncio.Event | None = None

    def __post_init__(self) -> None:
        self.house.script = self.answer

    def answer(self, input: Input) -> Sequence[Screen]:
        language = self.house.languages.get(input.address)
        match input.event:
            case Arrived(context) if context:
                return (Screen((v(f"You came for {context}."),)),)
            case Arrived() | Commanded("language"):
                return (HELLO,)
            case Pressed(data):
                return (self.door(input.address, *data.removeprefix(">").split(".")),)
            case Said("long"):
                return (Screen(tuple(v(f"Paragraph {number}. " + "Many words. " * 20) for number in range(12))),)
            case Said("script"):
                return (
                    Screen(
                        (v('<img src=x onerror="document.title=1"> javascript:alert(1) http://plain.example'),),
                        keys=(Link(v("Bad"), "javascript:document.title=2"),),
                    ),
                )
            case Said(words):
                return (Screen((v(f"You said: {words}"),)),)
            case Commanded("menu"):
                return (MENU[language or "en"],)
            case _:
                return ()

    def door(self, address: str, name: str, argument: str = "") -> Screen:
        screens: Mapping[str, Screen] = {
            "office": OFFICE,
            "day": DAY,
            "time": TIME,
            "phone": ASK_PHONE,
            "card": CARD,
        }
        if name == "tongue":
            self.house.languages[address] = argument
            return MENU.get(argument, MENU["en"])
        return screens.get(name) or MENU[self.house.languages.get(address, "en")]


# --- The browser ---


@pytest_asyncio.fixture(loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with a_browser() as browser:
        yield browser


@dataclass
class Screenful:
    """A page that is open, and everything that must not happen on it."""

    page: Page
    base: str
    hosts: set[str]
    faults: list[str]

    async def open(self, path: str = "/") -> None:
        await self.page.goto(self.base + path)

    async def press(self, name: str) -> None:
        await self.page.get_by_role("button", name=name, exact=True).last.click()

    async def sees(self, words: str) -> None:
        await expect(self.page.locator("#log article").filter(has_text=words).last).to_be_visible()

    async def types(self, words: str) -> None:
        await self.page.locator("textarea").fill(words)
        await self.page.locator("textarea").press("Enter")

    async def messages(self) -> list[str]:
        return await self.page.locator("#log article .line").all_inner_texts()

    async def picture(self, name: str) -> None:
        if PICTURES:
            await self.page.wait_for_timeout(500)
            await self.page.screenshot(path=Path(PICTURES) / f"{name}.png")


@asynccontextmanager
async def phone(browser: Browser, base: str, **settings: object) -> AsyncIterator[Screenful]:
    wanted: dict[str, object] = {"viewport": PHONE, "locale": "uk-UA", "has_touch": True, **settings}
    context: BrowserContext = await browser.new_context(**wanted)  # type: ignore[arg-type]
    context.set_default_timeout(5000)
    page = await context.new_page()
    found = Screenful(page, base, set(), [])
    page.on("request", lambda request: found.hosts.add(request.url.split("/")[2]))
    page.on("console", lambda message: found.faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: found.faults.append(str(error)))
    yield found
    await context.close()


def alone(screenful: Screenful) -> None:
    """No other host was asked for anything, and nothing went wrong in the page."""
    assert screenful.hosts == {screenful.base.removeprefix("http://")}
    assert screenful.faults == []


# --- The journey ---


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_person_books_a_visit_on_a_phone(browser: Browser, scheme: str) -> None:
    tour = Tour()
    async with served(tour.house, demo=True) as base, phone(browser, base, color_scheme=scheme) as chat:
        await chat.open("/?to=")
        await chat.sees("Choose your language")
        await chat.picture(f"1-language-{scheme}")
        await chat.press("Українська")
        await chat.sees("Чим можемо допомогти?")
        await expect(chat.page.locator("html")).to_have_attribute("lang", "uk")
        await chat.picture(f"2-menu-{scheme}")
        await reads_well(chat.page)
        await chat.press("Записатися на візит")
        await chat.press("Краків")
        await chat.press("вівторок, 1 грудня")
        await chat.sees("О котрій годині?")
        await chat.picture(f"3-times-{scheme}")
        await reads_well(chat.page)
        before = await chat.messages()
        await chat.page.reload()
        await chat.sees("О котрій годині?")
        assert await chat.messages() == before
        await chat.press("09:30")
        await chat.sees("Ваш номер телефону?")
        assert await chat.page.locator("textarea").get_attribute("inputmode") == "tel"
        await chat.picture(f"4-phone-{scheme}")
        await chat.press("Пропустити")
        await chat.sees("Ви записані на візит")
        await chat.picture(f"5-card-{scheme}")
        await reads_well(chat.page)
        async with chat.page.expect_download() as download:
            await chat.page.get_by_role("link", name="Додати в календар").click()
        assert "BEGIN:VCALENDAR" in (await (await download.value).path()).read_text("utf-8")
        place = chat.page.get_by_role("link", name="Показати на карті")
        assert (await place.get_attribute("href") or "").startswith("https://www.openstreetmap.org/?mlat=50.06")
        assert "noreferrer" in (await place.get_attribute("rel") or "")
        alone(chat)
        storage = await chat.page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")
        assert storage == [0, 0, ""]


async def test_words_are_shown_as_words_and_only_safe_addresses_can_be_followed(browser: Browser) -> None:
    tour = Tour()
    async with served(tour.house) as base, phone(browser, base) as chat:
        await chat.open()
        await chat.press("Українська")
        await chat.sees("Чим можемо")
        links = chat.page.locator("#log .line a")
        assert [await one.get_attribute("href") for one in await links.all()] == [
            "mailto:integracja@wup-krakow.pl",
            "https://www.pociagdokariery.pl",
        ]
        assert await links.last.inner_text() == "www.pociagdokariery.pl", "without the full stop"
        await chat.types("script")
        await chat.sees("<img src=x")
        assert await chat.page.locator("#log img").count() == 0
        assert await chat.page.locator('a[href^="javascript"], a[href^="http:"]').count() == 0
        assert await chat.page.title() == "Чат"
        await chat.types("<b>bold</b> & 'quoted'")
        await chat.sees("You said: <b>bold</b> & 'quoted'")
        alone(chat)


async def test_a_deep_link_is_used_once_and_leaves_the_address(browser: Browser) -> None:
    tour = Tour()
    async with served(tour.house) as base, phone(browser, base) as chat:
        await chat.open("/?to=offer-legal")
        await chat.sees("You came for offer-legal.")
        assert chat.page.url == base + "/"
        await chat.page.reload()
        await chat.sees("You came for offer-legal.")
        assert [one.event for one in tour.house.inputs] == [Arrived("offer-legal")]


async def test_the_same_button_pressed_twice_and_old_buttons(browser: Browser) -> None:
    tour = Tour()
    async with served(tour.house) as base, phone(browser, base) as chat:
        await chat.open()
        await chat.page.get_by_role("button", name="Українська").dblclick()
        await chat.sees("Чим можемо")
        await chat.page.get_by_role("button", name="English").click()
        await chat.sees("How can we help?")
        await expect(chat.page.locator("html")).to_have_attribute("lang", "en")
        await expect(chat.page.locator("#exit")).to_have_text("Quick exit")
        assert await chat.page.locator("article.theirs:not(.past)").count() == 1
        mine = await chat.page.locator("#log .mine .line").all_inner_texts()
        assert mine[-1] == "English"
        assert set(mine[:-1]) == {"Українська"}


async def test_words_wait_for_the_connection_and_arrive_once_and_in_order(browser: Browser) -> None:
    tour = Tour()
    async with served(tour.house) as base, phone(browser, base) as chat:
        await chat.open()
        await chat.sees("Choose")
        tour.house.broken = True
        for words in ("one", "two", "three"):
            await chat.types(words)
        await expect(chat.page.locator(".mine .state").first).to_be_visible()
        await expect(chat.page.locator("#status")).not_to_be_empty()
        await chat.picture("6-offline")
        tour.house.broken = False
        # The page tries less and less often: after a slow start the next try may be a quarter of a minute away.
        answer = chat.page.locator("#log article").filter(has_text="You said: three").last
        await expect(answer).to_be_visible(timeout=45_000)
        assert [one.event for one in tour.house.inputs if isinstance(one.event, Said)] == [
            Said("one"),
            Said("two"),
            Said("three"),
        ]
        await expect(chat.page.locator("#status")).to_be_empty()
        assert await chat.page.locator(".mine .line").all_inner_texts() == ["one", "two", "three"]
        assert await chat.page.locator(".state").count() == 0


async def test_a_message_whose_answer_got_lost_is_not_said_twice(browser: Browser) -> None:
    tour = Tour()
    async with served(tour.house) as base, phone(browser, base) as chat:
        await chat.open()
        await chat.sees("Choose")
        tries: list[str] = []

        async def swallow(route: Route) -> None:
            tries.append(route.request.post_data or "")
            if len(tries) == 1:
                await route.fetch()  # it arrives, but nobody hears of it
                await route.abort()
            else:
                await route.continue_()

        await chat.page.route("**/chat/input", swallow)
        await chat.types("Hello")
        await chat.sees("You said: Hello")
        await asyncio.sleep(1.5)
        assert len(tries) == 2
        assert tries[0] == tries[1]
        assert await chat.messages() == [
            "Оберіть мову · Wybierz język\nChoose your language",
            "Hello",
            "You said: Hello",
        ]


async def test_a_reminder_comes_by_itself_and_does_not_pull_the_reader_away(browser: Browser) -> None:
    tour = Tour()
    async with served(tour.house) as base, phone(browser, base) as chat:
        await chat.open()
        await chat.sees("Choose")
        await chat.types("long")
        await chat.sees("Paragraph 11.")
        await chat.page.wait_for_timeout(700)
        top = await chat.page.locator("article.theirs").last.bounding_box()
        header = await chat.page.locator("header").bounding_box()
        assert top
        assert header
        assert 0 <= top["y"] - header["height"] < 40, "a long answer is shown from its beginning"
        address = tour.house.inputs[0].address
        tour.house.say(address, "A reminder")
        await expect(chat.page.locator("#newer")).to_be_visible()
        still = await chat.page.locator("article.theirs").nth(1).bounding_box()
        assert still
        assert abs(still["y"] - top["y"]) < 2
        await chat.page.locator("#newer").click()
        await expect(chat.page.locator("article").filter(has_text="A reminder")).to_be_in_viewport(timeout=3000)
        await expect(chat.page.locator("#newer")).to_be_hidden()


@pytest.mark.parametrize("way", ["click", "Escape", "Shift"])
async def test_quick_exit(browser: Browser, way: str) -> None:
    tour = Tour()
    async with served(tour.house) as base, phone(browser, base) as chat:
        await chat.open()
        await chat.press("Українська")
        await chat.sees("Чим можемо")
        if way == "click":
            await chat.page.locator("#exit").click()
        else:
            for _ in range(3):
                await chat.page.keyboard.press(way)
        await chat.page.wait_for_url(base + "/elsewhere")

        async def nothing_is_left() -> bool:
            return isinstance(tour.house.inputs[-1].event, Left) and not await chat.page.context.cookies()

        await eventually(nothing_is_left)
        await chat.page.go_back()
        assert "Чим можемо" not in await chat.page.locator("body").inner_text()
        await chat.open()
        await chat.sees("Choose your language")
        assert await chat.page.locator("article").count() == 1


async def test_writing_capital_letters_is_not_an_exit(browser: Browser) -> None:
    async with served(Tour().house) as base, phone(browser, base) as chat:
        await chat.open()
        await chat.sees("Choose")
        await chat.page.locator("textarea").focus()
        for letter in "ABCD":
            await chat.page.keyboard.down("Shift")
            await chat.page.keyboard.press(letter)
            await chat.page.keyboard.up("Shift")
        assert await chat.page.locator("textarea").input_value() == "ABCD"


async def test_an_idle_chat_closes_and_covers_itself(browser: Browser) -> None:
    tour = Tour()
    async with served(tour.house, pace=QUICK) as base, phone(browser, base) as chat:
        await chat.open()
        await chat.press("Українська")
        await chat.sees("Чим можемо")
        tour.house.here.clear()
        await expect(chat.page.locator("#over")).to_be_visible()
        assert await chat.page.locator("article").count() == 0
        await expect(chat.page.locator("#composer")).to_be_hidden()
        await chat.picture("7-over")
        await chat.page.locator("#restart").click()
        await chat.sees("Choose your language")
        await expect(chat.page.locator("#renewed")).to_be_visible()
        await chat.picture("8-renewed")


async def test_without_cookies_the_page_says_what_it_needs(browser: Browser) -> None:
    async with served(Tour().house) as base, phone(browser, base) as chat:

        async def without_cookie(route: Route) -> None:
            response = await route.fetch()
            await chat.page.context.clear_cookies()
            headers = {name: value for name, value in response.headers.items() if name != "set-cookie"}
            await route.fulfill(response=response, headers=headers)

        await chat.page.route("**/chat/input", without_cookie)
        await chat.open()
        await expect(chat.page.locator("#why")).to_contain_text("cookie")


async def test_without_javascript_the_page_says_what_it_needs(browser: Browser) -> None:
    async with served(Tour().house) as base, phone(browser, base, java_script_enabled=False) as chat:
        await chat.open()
        await expect(chat.page.locator("noscript p").first).to_be_visible()


async def test_another_page_of_the_same_browser_shows_the_same_chat(browser: Browser) -> None:
    tour = Tour()
    async with served(tour.house) as base, phone(browser, base) as chat:
        await chat.open()
        await chat.sees("Choose")
        other = await chat.page.context.new_page()
        await other.goto(base)
        await expect(other.locator("article")).to_have_count(1)
        await chat.types("Hello")
        await expect(other.locator("article")).to_have_count(3)
        assert await other.locator(".mine .line").inner_text() == "Hello"
        await chat.page.locator("#exit").click()
        await expect(other.locator("#over")).to_be_visible()
        assert await other.locator("article").count() == 0


# --- Everybody ---


async def test_the_keyboard_is_enough_and_finds_the_answer(browser: Browser) -> None:
    tour = Tour()
    async with served(tour.house) as base, phone(browser, base) as chat:
        await chat.open()
        await chat.sees("Choose")
        await chat.page.get_by_role("button", name="Українська").focus()
        await chat.page.keyboard.press("Enter")
        await chat.sees("Чим можемо")
        message = chat.page.locator("article.theirs").last
        await expect(message).to_be_focused()
        await chat.page.keyboard.press("Enter")
        await chat.page.keyboard.press("Tab")  # the e-mail address
        await chat.page.keyboard.press("Tab")  # the web address
        await chat.page.keyboard.press("Tab")
        await expect(chat.page.get_by_role("button", name="Записатися на візит")).to_be_focused()
        await chat.page.locator("textarea").focus()
        await chat.page.keyboard.type("Hello")
        await chat.page.keyboard.press("Enter")
        await chat.sees("You said: Hello")
        await expect(chat.page.locator("textarea")).to_be_focused()
        assert len(tour.house.inputs) == 3


async def test_screen_readers_are_told_what_is_new(browser: Browser) -> None:
    async with served(Tour().house) as base, phone(browser, base) as chat:
        await chat.open()
        await chat.sees("Choose")
        log = chat.page.get_by_role("log")
        assert await log.get_attribute("aria-live") == "polite"
        assert await log.get_attribute("aria-busy") is None
        assert await log.get_attribute("aria-label") == "Розмова"
        await chat.press("Українська")
        await chat.sees("Чим можемо")
        assert await log.locator(".keys").last.get_attribute("aria-live") == "off"
        assert await chat.page.get_by_role("heading", level=2).all_inner_texts() == ["Чим можемо допомогти?"]
        assert await chat.page.get_by_role("heading", level=1).count() == 1


@pytest.mark.parametrize(("width", "columns"), [(480, 4), (360, 3), (320, 3)])
async def test_times_stand_in_at_least_so_many_columns_and_never_break(
    browser: Browser, width: int, columns: int
) -> None:
    tour = Tour()
    async with served(tour.house) as base, phone(browser, base, viewport={"width": width, "height": 740}) as chat:
        await chat.open()
        await chat.press("Українська")
        await chat.press("Записатися на візит")
        await chat.press("Краків")
        await chat.press("вівторок, 1 грудня")
        await chat.sees("О котрій")
        await chat.page.wait_for_timeout(400)
        tops = [await one.bounding_box() for one in await chat.page.locator("article").last.locator(".keys .key").all()]
        assert sum(one is not None and tops[0] is not None and one["y"] == tops[0]["y"] for one in tops) >= columns
        assert all(one is not None and one["height"] < 60 for one in tops), "09:30 stays in one piece"
        await fits(chat.page)


async def test_a_script_that_runs_from_right_to_left(browser: Browser) -> None:
    tour = Tour()
    async with served(tour.house) as base, phone(browser, base) as chat:
        await chat.open()
        await chat.sees("Choose")
        address = tour.house.inputs[0].address
        await chat.types("Hello")
        await chat.sees("You said: Hello")
        await chat.page.evaluate("document.documentElement.dir = 'rtl'")
        tour.house.write(
            address,
            {
                **PLAIN,
                "language": "uk",
                "title": "موعد",
                "lines": ["اختر المدينة، ثم الوقت."],
                "columns": 2,
                "keys": [{"label": "كراكوف", "press": ">a"}, {"label": "تارنوف", "press": ">b"}],
                "footer": [{"label": "رجوع", "press": ">c"}],
            },
        )
        await chat.sees("اختر المدينة")
        first = await chat.page.get_by_role("button", name="كراكوف").bounding_box()
        second = await chat.page.get_by_role("button", name="تارنوف").bounding_box()
        mine = await chat.page.locator(".mine").bounding_box()
        assert first
        assert second
        assert mine
        assert first["x"] > second["x"]
        assert mine["x"] < 40
        await fits(chat.page)
        await chat.picture("9-rtl")


async def test_large_letters_on_a_small_screen(browser: Browser) -> None:
    tour, small = Tour(), {"width": 320, "height": 256}
    async with served(tour.house, demo=True) as base, phone(browser, base, viewport=small) as chat:
        await chat.open()
        await chat.press("Українська")
        await chat.sees("Чим можемо")
        await fits(chat.page)
        assert await chat.page.locator("header").evaluate("one => getComputedStyle(one).position") == "static"
        await chat.picture("10-zoomed")


async def test_on_a_wide_screen(browser: Browser) -> None:
    tour, wide = Tour(), {"width": 1280, "height": 800}
    async with served(tour.house) as base, phone(browser, base, viewport=wide, has_touch=False) as chat:
        await chat.open()
        await chat.press("Українська")
        await chat.sees("Чим можемо")
        await reads_well(chat.page)
        await chat.picture("11-wide")


async def fits(page: Page) -> None:
    assert await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


async def reads_well(page: Page) -> None:
    """Everything has a name, a finger can hit it, and it can be told from its ground."""
    await page.wait_for_timeout(400)
    await fits(page)
    problems = await page.evaluate(READS_WELL)
    assert problems == []


READS_WELL = """() => {
  const problems = [];
  const seen = one => one.checkVisibility({visibilityProperty: true}) && one.getBoundingClientRect().width > 1;
  for (const one of document.querySelectorAll("button, a.key, summary, textarea")) {
    if (!seen(one)) continue;
    const {width, height} = one.getBoundingClientRect();
    if (height < 43.9 || width < 43.9) problems.push(`small: ${one.textContent} ${width}×${height}`);
    if (!(one.getAttribute("aria-label") || one.textContent).trim()) problems.push(`nameless: ${one.outerHTML}`);
  }
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const rgba = color => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const linear = c => c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const ground = one => {
    for (; one; one = one.parentElement) {
      const color = rgba(getComputedStyle(one).backgroundColor);
      if (color[3] === 255) return color;
    }
    return rgba("white");
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const one = node.parentElement, words = node.data.trim();
    if (!words || !seen(one)) continue;
    const [dark, bright] = [light(rgba(getComputedStyle(one).color)), light(ground(one))].sort((a, b) => a - b);
    const contrast = (bright + 0.05) / (dark + 0.05);
    if (contrast < 4.5) problems.push(`pale: ${words} ${contrast.toFixed(2)}`);
  }
  return problems;
}"""
